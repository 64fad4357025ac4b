// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/codepoints.h"

#include <algorithm>

namespace Briefings {

CodePointMap::CodePointMap(QStringView text) : m_unitCount(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_pairs.push_back(i);
            ++i;
        }
    }
}

qint64 CodePointMap::toCodePoint(qsizetype unit) const
{
    const auto clamped = std::clamp<qsizetype>(unit, 0, m_unitCount);
    // Each pair that ends at or before the position makes it one code point smaller.
    const auto before = std::ranges::lower_bound(m_pairs, clamped - 1);
    const auto inside = before != m_pairs.end() && *before == clamped - 1;
    return clamped - (before - m_pairs.begin()) - (inside ? 1 : 0);
}

qsizetype CodePointMap::toUnit(qint64 codePoint) const
{
    const auto clamped = std::clamp<qint64>(codePoint, 0, codePointCount());
    // The i-th pair begins at code point m_pairs[i] - i; those before the position add one unit
    // each.
    size_t low = 0;
    size_t high = m_pairs.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_pairs[middle] - static_cast<qsizetype>(middle) < clamped) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return clamped + static_cast<qsizetype>(low);
}

QString slice(QStringView text, const CodePointMap &map, const TextRange &range)
{
    const auto start = map.toUnit(range.start());
    return text.mid(start, map.toUnit(range.end()) - start).toString();
}

} // namespace Briefings
