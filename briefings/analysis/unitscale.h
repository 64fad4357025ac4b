// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/unit.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace Briefings {

/// How values get from one unit to another: times \a factor plus \a offset.
struct UnitScale
{
    double factor = 1;
    double offset = 0;
};

/// Remembers the ways between units, since asking udunits2 for each of many values is slow. Not for
/// sharing between threads.
class UnitScales
{
public:
    /// None when the units do not convert.
    [[nodiscard]] std::optional<UnitScale> scale(const Unit &from, const Unit &to);

private:
    QHash<std::pair<QString, QString>, std::optional<UnitScale>> m_known;
};

} // namespace Briefings
