// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/text/blockdocument.h"

#include <optional>
#include <vector>

namespace Widgets {

/// How a mark is drawn. Claims and the stances on them look alike; what has no look is found but not drawn.
enum class MarkLook { None, Actor, Event, Claim, Figure };

[[nodiscard]] MarkLook markLook(Briefings::ItemKind kind);

/// Words of a text that an item rests on, in positions of the text's QString.
struct DocumentMark
{
    Briefings::ItemId item;
    Briefings::Passage passage;
    int start = 0;
    int end = 0; ///< Half-open.
    MarkLook look = MarkLook::None;
    int lane = 0; ///< Which of the stacked underlines it has: 0 is nearest to the words.

    [[nodiscard]] int length() const { return end - start; }
};

/// The marks of one text. A value; made in O(n log n).
class DocumentMarks
{
public:
    /// More stacked underlines than this run into the next line of text; further ones share the last lane.
    static constexpr int laneCount = 3;

    DocumentMarks() = default;
    /// Passages that lost their words are left out.
    DocumentMarks(const std::vector<Briefings::PassageUse> &uses, const Briefings::BlockDocument &text);

    /// By start, longer first.
    [[nodiscard]] const std::vector<DocumentMark> &all() const { return m_marks; }
    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }

    /// Marks that share a position with the half-open range, by start, longer first.
    [[nodiscard]] std::vector<const DocumentMark *> overlapping(int start, int end) const;
    /// What a person may mean by pointing at \a position: each item once, those that are drawn before those that are
    /// not, smallest first.
    [[nodiscard]] std::vector<const DocumentMark *> at(int position) const;

    /// The nearest drawn mark that starts after (before) \a position, or null. Of marks with one start the smallest.
    [[nodiscard]] const DocumentMark *next(int position) const;
    [[nodiscard]] const DocumentMark *previous(int position) const;

private:
    void assignLanes();

    std::vector<DocumentMark> m_marks;
    std::vector<int> m_furthestEnds; ///< For each mark, the greatest end among it and those before it.
};

} // namespace Widgets
