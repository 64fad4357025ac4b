// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinescene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::LabelForm;
using Briefings::LabelStep;
using Briefings::SpanEnd;

namespace {

constexpr double leftMargin = 12;
constexpr double narrowestHeads = 84;
constexpr double widestHeads = 168;
constexpr double widestPictureHeads = 260;
constexpr double narrowestBar = 10;
constexpr double narrowestLabel = 26;
constexpr double insidePadding = 6;
constexpr double endless = 1e9;
constexpr int mostRows = 60;
constexpr int mostPictureRows = 100'000;
constexpr int mostLaneRows = 16;
constexpr int roomyLaneRows = 6;

std::vector<LabelStep> documentSteps(double zoom, int rows)
{
    const int few = std::min(rows, 2);
    return {
        {endless, few}, {150 * zoom, few}, {90 * zoom, few}, {endless, rows}, {90 * zoom, rows}};
}

QString numberText(int number) { return QString::number(number); }

} // namespace

void TimelineScene::setContent(TimelineContent content, TimelineStyle style)
{
    m_content = std::move(content);
    m_style = std::move(style);
    m_firstDay = static_cast<double>(m_content.wholeRange().first);
    measure();
    layOut();
}

void TimelineScene::setSize(double width, double lanesHeight, int documentRows)
{
    const bool isSameRows = std::abs(width - m_width) < 0.5 && documentRows == m_documentRows
                            && std::abs(lanesHeight - m_visibleHeight) < m_style.rowHeight / 2;
    if (isSameRows) {
        return;
    }
    m_width = width;
    m_visibleHeight = lanesHeight;
    m_documentRows = documentRows;
    measure();
    layOut();
}

void TimelineScene::setView(const TimelineView &view)
{
    m_view = view;
    const double scale = plotWidth() / m_view.days;
    if (m_purpose == Purpose::Picture
        || std::abs(scale - m_laidOutScale) > 1e-9 * std::abs(scale)) {
        layOut();
    } else {
        project();
    }
}

bool TimelineScene::hasHeads() const
{
    return std::ranges::any_of(m_content.lanes.shown, [](const Briefings::Lane &lane) {
        return !lane.head.title.isEmpty();
    });
}

void TimelineScene::measure()
{
    const QFontMetricsF metrics(m_style.label);
    const auto widthsOf = [&metrics](const std::vector<TimelineEntry> &entries) {
        std::vector<double> widths;
        widths.reserve(entries.size());
        for (const TimelineEntry &entry : entries) {
            widths.push_back(std::ceil(metrics.horizontalAdvance(entry.label)) + 1);
        }
        return widths;
    };
    m_eventWidths = widthsOf(m_content.events);
    m_documentWidths = widthsOf(m_content.documents);
    m_plotLeft = leftMargin;
    if (hasHeads()) {
        const QFontMetricsF heads(m_style.head);
        double widest = 0;
        for (const Briefings::Lane &lane : m_content.lanes.shown) {
            widest = std::max(widest, heads.horizontalAdvance(lane.head.title));
        }
        const double limit = m_purpose == Purpose::Picture
                                 ? widestPictureHeads
                                 : std::min(widestHeads * m_style.zoom, m_width / 4);
        m_plotLeft = std::clamp(widest + 2 * leftMargin, narrowestHeads * m_style.zoom,
                                std::max(limit, narrowestHeads * m_style.zoom));
    }
}

const std::vector<double> &TimelineScene::widths(bool areDocuments) const
{
    return areDocuments ? m_documentWidths : m_eventWidths;
}

double TimelineScene::offset() const
{
    return m_plotLeft - (m_view.first - m_firstDay) * plotWidth() / m_view.days;
}

double TimelineScene::x(double day) const
{
    return m_plotLeft + (day - m_view.first) * plotWidth() / m_view.days;
}

double TimelineScene::dayAt(double x) const
{
    return m_view.first + (x - m_plotLeft) * m_view.days / plotWidth();
}

std::vector<LabelStep> TimelineScene::stepsFor(int lanes) const
{
    if (m_purpose == Purpose::Picture) {
        return {{endless, mostPictureRows}};
    }
    const double zoom = m_style.zoom;
    if (lanes > 1) {
        return {{260 * zoom, roomyLaneRows},
                {180 * zoom, roomyLaneRows},
                {200 * zoom, mostLaneRows},
                {120 * zoom, mostLaneRows}};
    }
    const int fitting = std::max(
        3, static_cast<int>((m_visibleHeight - 2 * m_style.lanePadding) / m_style.rowHeight));
    return {{380 * zoom, fitting}, {300 * zoom, fitting},  {240 * zoom, fitting},
            {190 * zoom, fitting}, {260 * zoom, mostRows}, {130 * zoom, mostRows}};
}

TimelineScene::Place TimelineScene::placeOf(const Occurrence &what) const
{
    const double scale = plotWidth() / m_view.days;
    const Briefings::DaySpan &span = *entry(what).span;
    Place place;
    place.what = what;
    if (span.isDay()) {
        const double middle = (static_cast<double>(span.first) + 0.5 - m_firstDay) * scale;
        place.left = middle - m_style.markRadius;
        place.right = middle + m_style.markRadius;
        return place;
    }
    place.left = (static_cast<double>(span.first) - m_firstDay) * scale;
    place.right = (static_cast<double>(span.last) + 1 - m_firstDay) * scale;
    const double lacking = narrowestBar * m_style.zoom - (place.right - place.left);
    if (lacking > 0) {
        place.left -= lacking / 2;
        place.right += lacking / 2;
    }
    place.left -= span.start == SpanEnd::Open ? m_style.arrow : 0;
    place.right += span.end == SpanEnd::Open ? m_style.arrow : 0;
    return place;
}

void TimelineScene::layOutLane(LaneRows &lane, const std::vector<LabelStep> &steps)
{
    const QFontMetricsF metrics(m_style.label);
    Briefings::RowOptions options;
    options.gap = 10 * m_style.zoom;
    options.labelGap = 5 * m_style.zoom;
    options.insidePadding = insidePadding;
    options.steps = steps;
    if (m_purpose == Purpose::Picture) {
        options.leftmost = m_plotLeft - offset();
        options.rightmost = plotRight() - offset();
    } else {
        options.seenLeft = m_plotLeft - offset();
        options.seenRight = plotRight() - offset();
    }
    std::vector<Briefings::RowItem> items;
    items.reserve(lane.places.size());
    for (const Place &place : lane.places) {
        const auto width = widths(place.what.isDocument)[place.what.entry];
        items.push_back({place.left, place.right, width,
                         metrics.horizontalAdvance(numberText(entry(place.what).number)) + 2});
    }
    const Briefings::PlacedRows placed = Briefings::placeRows(items, options);
    for (size_t i = 0; i < lane.places.size(); ++i) {
        lane.places[i].placed = placed.items[i];
    }
    lane.rows = std::max(1, placed.rows);
}

void TimelineScene::layOut()
{
    m_laidOutScale = plotWidth() / m_view.days;
    m_lanes.clear();
    m_documents = {};
    // A picture holds what is in view and nothing else.
    const auto isWanted = [this](const Place &place) {
        return m_purpose == Purpose::Screen
               || (place.right + offset() > m_plotLeft && place.left + offset() < plotRight());
    };
    const auto laneTotal = static_cast<int>(m_content.lanes.shown.size());
    for (int number = 0; number < laneTotal; ++number) {
        LaneRows lane;
        for (const size_t event : m_content.lanes.shown[static_cast<size_t>(number)].events) {
            if (m_content.events[event].span) {
                const Place place = placeOf({false, event, number});
                if (isWanted(place)) {
                    lane.places.push_back(place);
                }
            }
        }
        layOutLane(lane, stepsFor(laneTotal));
        m_lanes.push_back(std::move(lane));
    }
    for (size_t document = 0; document < m_content.documents.size(); ++document) {
        const Place place = placeOf({true, document, laneTotal});
        if (isWanted(place)) {
            m_documents.places.push_back(place);
        }
    }
    layOutLane(m_documents, m_purpose == Purpose::Picture
                                ? stepsFor(1)
                                : documentSteps(m_style.zoom, m_documentRows));
    m_documents.height = m_documents.rows * m_style.rowHeight + m_style.lanePadding;
    project();
}

void TimelineScene::project()
{
    m_marks.clear();
    // A lane is as high as what is seen of it; rows stay what they are.
    double top = 0;
    for (LaneRows &lane : m_lanes) {
        lane.top = top;
        const int rows = projectLane(lane);
        lane.height = rows * m_style.rowHeight + 2 * m_style.lanePadding;
        top += lane.height;
    }
    projectLane(m_documents);
}

int TimelineScene::projectLane(const LaneRows &lane)
{
    int rows = 1;
    const double shift = offset();
    const double padding = &lane == &m_documents ? 0 : m_style.lanePadding;
    for (const Place &place : lane.places) {
        const double left = place.left + shift;
        const double right = place.right + shift;
        if (right <= m_plotLeft || left >= plotRight()) {
            continue;
        }
        rows = std::max(rows, place.placed.row + 1);
        TimelineMark mark;
        mark.what = place.what;
        mark.left = left;
        mark.right = right;
        const double top = lane.top + padding + place.placed.row * m_style.rowHeight
                           + (m_style.rowHeight - m_style.barHeight) / 2;
        mark.shape = QRectF(QPointF(std::max(left, m_plotLeft), top),
                            QPointF(std::min(right, plotRight()), top + m_style.barHeight));
        fitLabel(mark, place, shift);
        m_marks.push_back(std::move(mark));
    }
    return rows;
}

void TimelineScene::fitLabel(TimelineMark &mark, const Place &place, double shift) const
{
    if (place.placed.form == LabelForm::None) {
        return;
    }
    const TimelineEntry &shown = entry(mark.what);
    const bool isInside =
        place.placed.labelLeft >= place.left && place.placed.labelRight <= place.right;
    const double width = place.placed.labelRight - place.placed.labelLeft;
    double left = place.placed.labelLeft + shift;
    double right = left + width;
    if (isInside) {
        // A label stays in the part of its bar that is seen.
        left = std::max(std::min(left, plotRight() - width),
                        std::max(place.left + shift + insidePadding, m_plotLeft + 2));
        right = std::min({left + width, place.right + shift - insidePadding, plotRight()});
    } else {
        left = std::max(left, m_plotLeft);
        right = std::min(right, plotRight());
    }
    const bool isNumber = place.placed.form == LabelForm::Number;
    if (right - left < (isNumber ? width - 0.5 : std::min(width, narrowestLabel) - 0.5)) {
        return;
    }
    mark.label = QRectF(left, mark.shape.top(), right - left, m_style.barHeight);
    if (isNumber) {
        mark.text = numberText(shown.number);
    } else if (right - left >= widths(mark.what.isDocument)[mark.what.entry] - 0.5) {
        mark.text = shown.label;
    } else {
        mark.text =
            QFontMetricsF(m_style.label).elidedText(shown.label, Qt::ElideRight, right - left);
    }
}

double TimelineScene::laneTop(int lane) const { return m_lanes[static_cast<size_t>(lane)].top; }

double TimelineScene::laneHeight(int lane) const
{
    return m_lanes[static_cast<size_t>(lane)].height;
}

double TimelineScene::lanesHeight() const
{
    return m_lanes.empty() ? 0 : m_lanes.back().top + m_lanes.back().height;
}

double TimelineScene::documentsHeight() const
{
    return m_content.documents.empty() ? 0 : m_documents.height;
}

double TimelineScene::documentsCaptionHeight() const
{
    return m_content.documents.empty() ? 0 : std::ceil(QFontMetricsF(m_style.axis).height()) + 4;
}

const TimelineEntry &TimelineScene::entry(const Occurrence &what) const
{
    return what.isDocument ? m_content.documents[what.entry] : m_content.events[what.entry];
}

std::vector<Occurrence> TimelineScene::occurrences() const
{
    std::vector<Occurrence> all;
    for (const LaneRows &lane : m_lanes) {
        for (const Place &place : lane.places) {
            all.push_back(place.what);
        }
    }
    for (const Place &place : m_documents.places) {
        all.push_back(place.what);
    }
    return all;
}

std::optional<Occurrence> TimelineScene::find(const Briefings::ItemId &item) const
{
    for (const Occurrence &what : occurrences()) {
        if (entry(what).item == item) {
            return what;
        }
    }
    return std::nullopt;
}

const TimelineMark *TimelineScene::markOf(const Occurrence &what) const
{
    const auto found = std::ranges::find(m_marks, what, &TimelineMark::what);
    return found == m_marks.end() ? nullptr : &*found;
}

double TimelineScene::rowTop(const Occurrence &what) const
{
    const LaneRows &lane = what.isDocument ? m_documents : m_lanes[static_cast<size_t>(what.lane)];
    const auto found = std::ranges::find(lane.places, what, &Place::what);
    const int row = found == lane.places.end() ? 0 : found->placed.row;
    return lane.top + (what.isDocument ? 0 : m_style.lanePadding) + row * m_style.rowHeight;
}

std::vector<Occurrence> TimelineScene::numbered() const
{
    std::vector<Occurrence> found;
    for (const LaneRows &lane : m_lanes) {
        for (const Place &place : lane.places) {
            if (place.placed.form == LabelForm::Number) {
                found.push_back(place.what);
            }
        }
    }
    return found;
}

int TimelineScene::eventsBefore() const
{
    return static_cast<int>(
        std::ranges::count_if(m_content.events, [this](const TimelineEntry &entry) {
            return entry.span && static_cast<double>(entry.span->last) + 1 <= m_view.first;
        }));
}

int TimelineScene::eventsAfter() const
{
    return static_cast<int>(
        std::ranges::count_if(m_content.events, [this](const TimelineEntry &entry) {
            return entry.span && static_cast<double>(entry.span->first) >= m_view.last();
        }));
}

} // namespace Widgets
