// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/documentmarks.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace Widgets {

namespace {

/// Where \a words stand in \a text as whole words, or -1.
qsizetype findWords(const QString &text, const QString &words)
{
    if (words.isEmpty()) {
        return -1;
    }
    const auto isWordAt = [&text](qsizetype position) {
        return position >= 0 && position < text.size() && text.at(position).isLetterOrNumber();
    };
    for (auto found = text.indexOf(words); found >= 0; found = text.indexOf(words, found + 1)) {
        const bool startsInside = words.front().isLetterOrNumber() && isWordAt(found - 1);
        const bool endsInside = words.back().isLetterOrNumber() && isWordAt(found + words.size());
        if (!startsInside && !endsInside) {
            return found;
        }
    }
    return -1;
}

/// The words by which a passage can name \a item.
QStringList namesOf(const Briefings::BriefingIndex &index, const Briefings::ItemId &item)
{
    if (const auto *actor = index.actor(item.to<Briefings::ItemKind::Actor>())) {
        return QStringList(actor->name) + actor->aliases;
    }
    if (const auto *figure = index.figure(item.to<Briefings::ItemKind::Figure>())) {
        return {figure->quantity.asWritten};
    }
    return {};
}

/// Narrows \a mark to the longest of \a names that stands in its words.
void narrow(DocumentMark &mark, const QStringList &names, const QString &text)
{
    const QString words = text.mid(mark.start, mark.length());
    qsizetype best = -1;
    qsizetype length = 0;
    for (const QString &name : names) {
        const qsizetype found = name.size() > length ? findWords(words, name) : -1;
        if (found >= 0) {
            best = found;
            length = name.size();
        }
    }
    if (best >= 0) {
        mark.start += static_cast<int>(best);
        mark.end = mark.start + static_cast<int>(length);
    }
}

template <typename T>
std::vector<int> furthestEnds(const std::vector<T> &ranges)
{
    std::vector<int> ends;
    ends.reserve(ranges.size());
    int furthest = 0;
    for (const T &range : ranges) {
        furthest = std::max(furthest, range.end);
        ends.push_back(furthest);
    }
    return ends;
}

/// Calls \a take with each of \a ranges, which are sorted by start, that shares a position with
/// [start, end), last first.
template <typename T, typename Take>
void forOverlapping(const std::vector<T> &ranges, const std::vector<int> &ends, int start, int end,
                    Take take)
{
    auto position = std::ranges::lower_bound(ranges, end, {}, &T::start) - ranges.begin();
    for (; position > 0 && ends[static_cast<size_t>(position - 1)] > start; --position) {
        const T &range = ranges[static_cast<size_t>(position - 1)];
        if (range.end > start) {
            take(range);
        }
    }
}

} // namespace

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
    case Briefings::ItemKind::Annotation:
        return MarkLook::Annotation;
    default:
        // Questions and links rest on whole sentences that their claims and actors mark already.
        return MarkLook::None;
    }
}

DocumentMarks::DocumentMarks(const Briefings::BriefingIndex &index,
                             const Briefings::DocumentId &document, Briefings::Body body,
                             const Briefings::BlockDocument &text)
{
    for (const Briefings::PassageUse &use : index.uses(document, body)) {
        if (use.passage.state == Briefings::EvidenceState::Lost) {
            continue;
        }
        const int start = static_cast<int>(text.map.toUnit(use.passage.range.start()));
        const int end = static_cast<int>(text.map.toUnit(use.passage.range.end()));
        if (start < end) {
            m_marks.push_back({use.item, use.passage, start, end, markLook(use.item.kind())});
            narrow(m_marks.back(), namesOf(index, use.item), text.text);
        }
    }
    std::ranges::stable_sort(m_marks, [](const DocumentMark &a, const DocumentMark &b) {
        return std::tuple(a.start, -a.end) < std::tuple(b.start, -b.end);
    });
    for (const DocumentMark &mark : m_marks) {
        m_passageStarts.push_back(static_cast<int>(text.map.toUnit(mark.passage.range.start())));
        m_passageEnds.push_back(static_cast<int>(text.map.toUnit(mark.passage.range.end())));
    }
    m_markEnds = furthestEnds(m_marks);
    makeStrokes();
    m_strokeEnds = furthestEnds(m_strokes);
}

void DocumentMarks::makeStrokes()
{
    std::array<std::vector<MarkStroke>, 6> byLook;
    for (const DocumentMark &mark : m_marks) {
        std::vector<MarkStroke> &strokes = byLook.at(static_cast<size_t>(mark.look));
        if (mark.look == MarkLook::None || mark.look == MarkLook::Annotation) {
            continue;
        }
        if (!strokes.empty() && mark.start <= strokes.back().end) {
            strokes.back().end = std::max(strokes.back().end, mark.end);
        } else {
            strokes.push_back({mark.start, mark.end, mark.look, 0});
        }
    }
    for (const std::vector<MarkStroke> &strokes : byLook) {
        m_strokes.insert(m_strokes.end(), strokes.begin(), strokes.end());
    }
    std::ranges::stable_sort(m_strokes, [](const MarkStroke &a, const MarkStroke &b) {
        return std::tuple(a.start, -a.end) < std::tuple(b.start, -b.end);
    });
    // From the last start to the first, so that of nested strokes the inner one takes the lane
    // nearest to the words. A lane is free when the stroke last put there, which starts first of
    // all in it, starts after this one's end.
    std::array<int, laneCount> firstStarts{};
    firstStarts.fill(std::numeric_limits<int>::max());
    for (auto stroke = m_strokes.rbegin(); stroke != m_strokes.rend(); ++stroke) {
        size_t lane = 0;
        while (lane < laneCount - 1 && firstStarts.at(lane) < stroke->end) {
            ++lane;
        }
        stroke->lane = static_cast<int>(lane);
        firstStarts.at(lane) = stroke->start;
    }
}

std::vector<MarkStroke> DocumentMarks::strokesIn(int start, int end) const
{
    std::vector<MarkStroke> found;
    forOverlapping(m_strokes, m_strokeEnds, start, end,
                   [&found](const MarkStroke &stroke) { found.push_back(stroke); });
    std::ranges::reverse(found);
    return found;
}

std::vector<const DocumentMark *>
DocumentMarks::sortedItems(std::vector<const DocumentMark *> marks) const
{
    std::ranges::stable_sort(marks, {}, [](const DocumentMark *mark) { return mark->length(); });
    std::vector<const DocumentMark *> items;
    for (const DocumentMark *mark : marks) {
        if (std::ranges::find(items, mark->item, &DocumentMark::item) == items.end()) {
            items.push_back(mark);
        }
    }
    return items;
}

std::vector<const DocumentMark *> DocumentMarks::at(int position) const
{
    std::vector<const DocumentMark *> found;
    forOverlapping(m_marks, m_markEnds, position, position + 1, [&found](const DocumentMark &mark) {
        if (mark.look != MarkLook::None) {
            found.push_back(&mark);
        }
    });
    std::ranges::reverse(found);
    return sortedItems(std::move(found));
}

std::vector<const DocumentMark *> DocumentMarks::allAt(int position) const
{
    std::vector<const DocumentMark *> items = at(position);
    std::vector<const DocumentMark *> covering;
    for (size_t index = 0; index < m_marks.size(); ++index) {
        if (m_passageStarts[index] <= position && position < m_passageEnds[index]) {
            covering.push_back(&m_marks[index]);
        }
    }
    for (const DocumentMark *mark : sortedItems(std::move(covering))) {
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
