// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/edtf.h"

#include <QString>

#include <vector>

namespace Briefings {

/// One end of a date as precisely as it was written.
struct DatePart
{
    int year = 0;
    int month = 0;  ///< 1 to 12; 0 when it is not said.
    int day = 0;    ///< 0 when it is not said.
    int season = 0; ///< 1 (spring) to 4; 0 for none.

    friend bool operator==(const DatePart &, const DatePart &) = default;
};

/// The ends of \a date that are said: none, one, or two of an interval. "201X" has two.
[[nodiscard]] std::vector<DatePart> dateParts(const EdtfDate &date);

enum class DateDetail
{
    Year,
    Full
};

/// In English, as the styles have it. No date is "n.d."; an approximate or uncertain one begins
/// with "ca."; one without an end ends in a dash.
[[nodiscard]] QString yearText(const EdtfDate &date); ///< "2025", "2024–2025", "ca. 2025"
[[nodiscard]] QString apaDate(const EdtfDate &date,
                              DateDetail detail);     ///< "2025, January 27–31"
[[nodiscard]] QString fullDate(const EdtfDate &date); ///< "January 27–31, 2025"
/// Day and month without the year, for Chicago; empty when they are not said or the years differ.
[[nodiscard]] QString dayText(const EdtfDate &date); ///< "January 27–31"

} // namespace Briefings
