// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/documentmarks.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace Widgets {

MarkLook markLook(Briefings::ItemKind kind)
{
    switch (kind) {
    case Briefings::ItemKind::Actor:
        return MarkLook::Actor;
    case Briefings::ItemKind::Event:
        return MarkLook::Event;
    case Briefings::ItemKind::Claim:
    case Briefings::ItemKind::Stance:
        return MarkLook::Claim;
    case Briefings::ItemKind::Figure:
        return MarkLook::Figure;
    default:
        // Questions and links rest on whole sentences that their claims and actors mark already.
        return MarkLook::None;
    }
}

DocumentMarks::DocumentMarks(const std::vector<Briefings::PassageUse> &uses, const Briefings::BlockDocument &text)
{
    m_marks.reserve(uses.size());
    for (const Briefings::PassageUse &use : uses) {
        if (use.passage.state == Briefings::EvidenceState::Lost) {
            continue;
        }
        const int start = static_cast<int>(text.map.toUnit(use.passage.range.start()));
        const int end = static_cast<int>(text.map.toUnit(use.passage.range.end()));
        if (start < end) {
            m_marks.push_back({ use.item, use.passage, start, end, markLook(use.item.kind()), 0 });
        }
    }
    std::ranges::stable_sort(m_marks, [](const DocumentMark &a, const DocumentMark &b) {
        return std::tuple(a.start, -a.end) < std::tuple(b.start, -b.end);
    });
    m_furthestEnds.reserve(m_marks.size());
    int furthest = 0;
    for (const DocumentMark &mark : m_marks) {
        furthest = std::max(furthest, mark.end);
        m_furthestEnds.push_back(furthest);
    }
    assignLanes();
}

void DocumentMarks::assignLanes()
{
    // From the last start to the first, so that of nested marks the inner one takes the lane nearest to the words. A
    // lane is free when the mark last put there, which starts first of all in it, starts after this one's end.
    std::array<int, laneCount> firstStarts {};
    firstStarts.fill(std::numeric_limits<int>::max());
    const DocumentMark *previous = nullptr;
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark) {
        if (mark->look == MarkLook::None) {
            continue;
        }
        if (previous != nullptr && previous->start == mark->start && previous->end == mark->end
            && previous->look == mark->look) {
            mark->lane = previous->lane; // Drawn alike on the same words: one line is enough.
            continue;
        }
        int lane = 0;
        while (lane < laneCount - 1 && firstStarts.at(static_cast<size_t>(lane)) < mark->end) {
            ++lane;
        }
        mark->lane = lane;
        firstStarts.at(static_cast<size_t>(lane)) = mark->start;
        previous = &*mark;
    }
}

std::vector<const DocumentMark *> DocumentMarks::overlapping(int start, int end) const
{
    std::vector<const DocumentMark *> found;
    const auto behind = std::ranges::lower_bound(m_marks, end, {}, &DocumentMark::start);
    for (auto position = behind - m_marks.begin(); position > 0; --position) {
        const auto index = static_cast<size_t>(position - 1);
        if (m_furthestEnds[index] <= start) {
            break; // Nothing before here reaches the range.
        }
        if (m_marks[index].end > start) {
            found.push_back(&m_marks[index]);
        }
    }
    std::ranges::reverse(found);
    return found;
}

std::vector<const DocumentMark *> DocumentMarks::at(int position) const
{
    std::vector<const DocumentMark *> found = overlapping(position, position + 1);
    std::ranges::stable_sort(found, [](const DocumentMark *a, const DocumentMark *b) {
        return std::tuple(a->look == MarkLook::None, a->length()) < std::tuple(b->look == MarkLook::None, b->length());
    });
    std::vector<const DocumentMark *> items;
    for (const DocumentMark *mark : found) {
        if (std::ranges::find(items, mark->item, &DocumentMark::item) == items.end()) {
            items.push_back(mark);
        }
    }
    return items;
}

const DocumentMark *DocumentMarks::next(int position) const
{
    auto mark = std::ranges::upper_bound(m_marks, position, {}, &DocumentMark::start);
    const DocumentMark *found = nullptr;
    for (; mark != m_marks.end() && (found == nullptr || mark->start == found->start); ++mark) {
        if (mark->look != MarkLook::None) {
            found = &*mark;
        }
    }
    return found;
}

const DocumentMark *DocumentMarks::previous(int position) const
{
    auto mark = std::ranges::lower_bound(m_marks, position, {}, &DocumentMark::start);
    while (mark != m_marks.begin()) {
        --mark;
        if (mark->look != MarkLook::None) {
            return &*mark;
        }
    }
    return nullptr;
}

} // namespace Widgets
