// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/core/quantity.h"

#include <QString>

namespace Briefings {

/// A value that a reader supposes where no document states one: US$ 2.00 per GPU-hour. No fact; it
/// is called an assumption wherever it shows.
struct Assumption
{
    AssumptionId id;
    QString name;      ///< What is supposed: "Rent of one H800".
    Quantity quantity; ///< With the reader's own words in asWritten.
    QString note;      ///< Why this value.

    friend bool operator==(const Assumption &, const Assumption &) = default;
};

} // namespace Briefings
