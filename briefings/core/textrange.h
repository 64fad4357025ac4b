// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Briefings {

/// A half-open range of Unicode code points in one text: 0 <= start <= end.
class TextRange
{
public:
    /// The empty range at 0.
    TextRange() = default;

    /// Nothing when the bounds are negative or in the wrong order.
    [[nodiscard]] static std::optional<TextRange> make(qint64 start, qint64 end)
    {
        if (start < 0 || end < start) {
            return std::nullopt;
        }
        TextRange range;
        range.m_start = start;
        range.m_end = end;
        return range;
    }

    [[nodiscard]] qint64 start() const { return m_start; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] qint64 length() const { return m_end - m_start; }
    [[nodiscard]] bool isEmpty() const { return m_start == m_end; }
    [[nodiscard]] bool contains(qint64 position) const
    {
        return m_start <= position && position < m_end;
    }
    [[nodiscard]] bool contains(const TextRange &other) const
    {
        return m_start <= other.m_start && other.m_end <= m_end;
    }
    /// True when at least one code point is in both.
    [[nodiscard]] bool overlaps(const TextRange &other) const
    {
        return m_start < other.m_end && other.m_start < m_end;
    }

    friend auto operator<=>(const TextRange &, const TextRange &) = default;

private:
    qint64 m_start = 0;
    qint64 m_end = 0;
};

} // namespace Briefings
