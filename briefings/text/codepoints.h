// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/textrange.h"

#include <QString>

#include <vector>

namespace Briefings {

/// Carries positions between code points, in which ranges are stored, and the UTF-16 units of a
/// QString. The only such converter. A lone surrogate counts as one code point. Building is
/// O(length), a look-up O(log of the number of characters outside the Basic Multilingual Plane).
class CodePointMap
{
public:
    CodePointMap() = default;
    explicit CodePointMap(QStringView text);

    [[nodiscard]] qint64 codePointCount() const
    {
        return m_unitCount - static_cast<qint64>(m_pairs.size());
    }

    /// The code point at or before UTF-16 position \a unit; positions outside are clamped to the
    /// text, one between the two halves of a pair counts as before it.
    [[nodiscard]] qint64 toCodePoint(qsizetype unit) const;
    /// The UTF-16 position of code point \a codePoint, clamped to the text.
    [[nodiscard]] qsizetype toUnit(qint64 codePoint) const;

private:
    qsizetype m_unitCount = 0;
    std::vector<qsizetype>
        m_pairs; ///< UTF-16 positions of the first halves of surrogate pairs, ascending.
};

/// The code points of \a text in \a range, clamped to the text.
[[nodiscard]] QString slice(QStringView text, const CodePointMap &map, const TextRange &range);

} // namespace Briefings
