// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/unitscale.h"

namespace Briefings {

std::optional<UnitScale> UnitScales::scale(const Unit &from, const Unit &to)
{
    if (from == to) {
        return UnitScale();
    }
    const std::pair key(from.toString(), to.toString());
    if (const auto known = m_known.constFind(key); known != m_known.constEnd()) {
        return *known;
    }
    std::optional<UnitScale> scale;
    const auto zero = convert(0, from, to);
    const auto one = convert(1, from, to);
    if (zero && one) {
        scale = UnitScale{*one - *zero, *zero};
    }
    m_known.insert(key, scale);
    return scale;
}

} // namespace Briefings
