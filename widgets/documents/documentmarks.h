// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/text/blockdocument.h"

#include <optional>
#include <vector>

namespace Widgets {

/// How a mark is drawn. Claims and the stances on them look alike; what has no look is found but
/// not drawn.
enum class MarkLook
{
    None,
    Actor,
    Event,
    Claim,
    Figure,
    Annotation ///< A reader's own; drawn by the view in its color, without a stroke.
};

[[nodiscard]] MarkLook markLook(Briefings::ItemKind kind);

/// Words of a text that an item rests on, in positions of the text's QString.
struct DocumentMark
{
    Briefings::ItemId item;
    Briefings::Passage passage;
    /// Half-open: the words that name the item where the passage has them (an actor's name, a
    /// figure as written), else the whole passage. A passage is mostly a sentence; underlining all
    /// of it for each name in it would hide both.
    int start = 0;
    int end = 0;
    MarkLook look = MarkLook::None;

    [[nodiscard]] int length() const { return end - start; }
};

/// One line to draw: marks of one look that touch or overlap share it.
struct MarkStroke
{
    int start = 0;
    int end = 0; ///< Half-open.
    MarkLook look = MarkLook::None;
    int lane = 0; ///< Which of the stacked underlines it is: 0 is nearest to the words.

    friend bool operator==(const MarkStroke &, const MarkStroke &) = default;
};

/// The marks of one text. A value; made in O(n log n).
class DocumentMarks
{
public:
    /// More stacked underlines than this run into the next line of text; further ones share the
    /// last lane.
    static constexpr int laneCount = 3;

    DocumentMarks() = default;
    /// Those that \a index knows. Passages that lost their words are left out.
    DocumentMarks(const Briefings::BriefingIndex &index, const Briefings::DocumentId &document,
                  Briefings::Body body, const Briefings::BlockDocument &text);

    /// By start, longer first.
    [[nodiscard]] const std::vector<DocumentMark> &all() const { return m_marks; }
    /// By start.
    [[nodiscard]] const std::vector<MarkStroke> &strokes() const { return m_strokes; }

    /// What a person may mean by pointing at \a position: each item once, smallest first. Only what
    /// is drawn.
    [[nodiscard]] std::vector<const DocumentMark *> at(int position) const;
    /// Every item whose passage covers \a position, drawn there or not: first those of at(), then
    /// by length.
    [[nodiscard]] std::vector<const DocumentMark *> allAt(int position) const;
    /// Strokes that share a position with the half-open range, by start.
    [[nodiscard]] std::vector<MarkStroke> strokesIn(int start, int end) const;

    /// The nearest drawn mark that starts after (before) \a position, or null. Of marks with one
    /// start the smallest.
    [[nodiscard]] const DocumentMark *next(int position) const;
    [[nodiscard]] const DocumentMark *previous(int position) const;

private:
    /// The greatest end of the elements up to each one: where a search to the left may stop.
    using FurthestEnds = std::vector<int>;

    void makeStrokes();
    [[nodiscard]] std::vector<const DocumentMark *>
    sortedItems(std::vector<const DocumentMark *> marks) const;

    std::vector<DocumentMark> m_marks;
    std::vector<MarkStroke> m_strokes;
    FurthestEnds m_markEnds;
    FurthestEnds m_strokeEnds;
    std::vector<int> m_passageStarts; ///< Of each mark; for allAt().
    std::vector<int> m_passageEnds;
};

} // namespace Widgets
