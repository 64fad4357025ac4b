// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace App {

/// The briefing that comes with the program and is opened at first, beside the program in
/// \a programFolder (../share/sidelight/briefings/deepseek-2025.briefing); empty when it is not
/// there.
[[nodiscard]] QString bundledBriefing(const QString &programFolder);

struct BundledBriefing
{
    QString title; ///< Translated.
    QString path;  ///< Absolute.

    friend bool operator==(const BundledBriefing &, const BundledBriefing &) = default;
};

/// All briefings that come with the program and are there, in the order to offer them in.
[[nodiscard]] std::vector<BundledBriefing> bundledBriefings(const QString &programFolder);

} // namespace App
