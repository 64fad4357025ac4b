// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinecanvas.h"

#include "widgets/common/labels.h"
#include "widgets/timeline/timelineaccessible.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::ItemId;

namespace {

constexpr double shortestView = 3; ///< Days.
constexpr double fitMargin = 0.04;
constexpr double smallestForKey = 340;
constexpr double smallestForTwoRows = 330; ///< Of documents; fewer below, all above the next.
constexpr double smallestForAllRows = 420;
constexpr double hintPadding = 8;
constexpr int hiddenLanesNamed = 12;

double hintsHeight(const TimelineStyle &style)
{
    return std::ceil(QFontMetricsF(style.axis).height()) + 12;
}

} // namespace

TimelineCanvas::TimelineCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timelineCanvas"));
    setAccessibleName(tr("Events in time"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    m_scene.setContent({}, screenTimelineStyle(themeColors(palette())));
}

void TimelineCanvas::setContent(TimelineContent content)
{
    m_forms = formsOf(content);
    m_emphasis.current.reset();
    m_emphasis.hovered.reset();
    m_scene.setContent(std::move(content), screenTimelineStyle(themeColors(palette())));
    updateParts();
    const auto &events = m_scene.content().events;
    const auto drawn = static_cast<int>(events.size()) - m_scene.content().undated();
    const bool isAllOut = drawn > 0 && m_scene.eventsBefore() + m_scene.eventsAfter() == drawn;
    if (m_fit == Fit::Nothing && isAllOut) {
        m_fit = Fit::Busiest;
    }
    applyFit();
    setEmphasis(m_emphasis);
}

void TimelineCanvas::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TimelineCanvas::setEmphasis(TimelineEmphasis emphasis)
{
    const auto current = m_emphasis.current;
    emphasis.hovered = m_emphasis.hovered;
    m_emphasis = std::move(emphasis);
    const bool isSame = current && m_scene.entry(*current).item == m_emphasis.selected;
    m_emphasis.current = isSame ? current : m_scene.find(m_emphasis.selected);
    if (m_emphasis.current) {
        reveal(*m_emphasis.current);
        tellAccessibility();
    } else {
        revealRelated();
    }
    viewport()->update();
}

void TimelineCanvas::setFit(Fit fit)
{
    m_fit = fit;
    applyFit();
}

void TimelineCanvas::applyFit()
{
    if (m_fit == Fit::Nothing) {
        applyView(m_scene.view());
        return;
    }
    const TimelineContent &content = m_scene.content();
    const Briefings::DayRange range =
        m_fit == Fit::Busiest
            ? Briefings::busiestRange(content.eventSpans()).value_or(content.wholeRange())
            : content.wholeRange();
    const double days = std::max(shortestView, static_cast<double>(range.length()));
    // An arrow or half a diamond at the edge has room.
    const double margin =
        days * fitMargin + m_scene.style().arrow * days / std::max(m_scene.plotWidth(), 1.0);
    applyView({static_cast<double>(range.first) - margin, days + 2 * margin});
}

void TimelineCanvas::setView(const TimelineView &view)
{
    m_fit = Fit::Nothing;
    applyView(view);
}

void TimelineCanvas::applyView(const TimelineView &view)
{
    const Briefings::DayRange whole = m_scene.content().wholeRange();
    const auto length = static_cast<double>(whole.length());
    TimelineView shown = view;
    const double middle = std::clamp(view.first + view.days / 2, static_cast<double>(whole.first),
                                     static_cast<double>(whole.last) + 1);
    shown.days = std::clamp(view.days, shortestView, std::max(60.0, length * 1.5));
    shown.first = middle - shown.days / 2;
    m_scene.setView(shown);
    updateParts();
    viewport()->update();
    Q_EMIT viewChanged();
}

void TimelineCanvas::updateParts()
{
    const TimelineStyle &style = m_scene.style();
    const QSizeF size = viewport()->size();
    double foot = 0;
    if (size.height() >= smallestForKey * style.zoom) {
        foot = paintTimelineKey(nullptr, m_forms, style, {}, size.width() - 24);
    }
    if (!m_scene.content().lanes.hidden.empty()) {
        foot += std::ceil(QFontMetricsF(style.axis).height()) + 5;
    }
    const double height = size.height() / style.zoom;
    const int documentRows = height < smallestForTwoRows   ? 1
                             : height < smallestForAllRows ? 2
                                                           : TimelineScene::mostDocumentRows;
    m_scene.setSize(size.width(), m_parts.documents - m_parts.lanes, documentRows);
    m_parts.lanes = hintsHeight(style);
    m_parts.foot = size.height() - foot;
    m_parts.axis = m_parts.foot - style.axisHeight;
    m_parts.documents = m_parts.axis - m_scene.documentsHeight() - m_scene.documentsCaptionHeight();
    const double room = std::max(style.rowHeight, m_parts.documents - m_parts.lanes);
    m_scene.setSize(size.width(), room, documentRows);
    const double hidden = m_scene.lanesHeight() - room;
    verticalScrollBar()->setPageStep(static_cast<int>(room));
    verticalScrollBar()->setSingleStep(static_cast<int>(style.rowHeight));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(hidden))));
}

double TimelineCanvas::scrolled() const { return verticalScrollBar()->value(); }

void TimelineCanvas::reveal(const Occurrence &what)
{
    const Briefings::DaySpan &span = *m_scene.entry(what).span;
    const double left = m_scene.x(static_cast<double>(span.first));
    const double right = m_scene.x(static_cast<double>(span.last) + 1);
    // Enough of it to be pointed at, and to have a label.
    const double enough = 24 * m_scene.style().zoom;
    if (right < m_scene.plotLeft() + enough || left > m_scene.plotRight() - enough) {
        const TimelineView view = m_scene.view();
        setView({static_cast<double>(span.anchor()) - view.days / 3, view.days});
    }
    if (!what.isDocument) {
        const double top = m_scene.rowTop(what);
        const double room = m_parts.documents - m_parts.lanes;
        if (top < scrolled()) {
            verticalScrollBar()->setValue(static_cast<int>(top - m_scene.style().lanePadding));
        } else if (top + m_scene.style().rowHeight > scrolled() + room) {
            verticalScrollBar()->setValue(static_cast<int>(
                std::ceil(top + m_scene.style().rowHeight + m_scene.style().lanePadding - room)));
        }
    }
}

void TimelineCanvas::revealRelated()
{
    const auto isRelated = [this](const Occurrence &what) {
        return m_emphasis.related.contains(m_scene.entry(what).item);
    };
    if (std::ranges::any_of(m_scene.marks(), isRelated, &TimelineMark::what)) {
        return;
    }
    const std::vector<Occurrence> all = m_scene.occurrences();
    const auto first = std::ranges::find_if(all, isRelated);
    if (first != all.end()) {
        reveal(*first);
    }
}

QRectF TimelineCanvas::markRect(const Occurrence &what) const
{
    const TimelineMark *mark = m_scene.markOf(what);
    if (mark == nullptr) {
        return {};
    }
    const double top = what.isDocument ? m_parts.documents + m_scene.documentsCaptionHeight()
                                       : m_parts.lanes - scrolled();
    const QRectF whole = mark->label.isEmpty() ? mark->shape : mark->shape.united(mark->label);
    return whole.translated(0, top);
}

std::optional<Occurrence> TimelineCanvas::occurrenceAt(const QPointF &point) const
{
    const bool isInDocuments = point.y() >= m_parts.documents && point.y() < m_parts.axis;
    if (!isInDocuments && (point.y() < m_parts.lanes || point.y() >= m_parts.documents)) {
        return std::nullopt;
    }
    std::optional<Occurrence> found;
    for (const TimelineMark &mark : m_scene.marks()) {
        if (mark.what.isDocument == isInDocuments
            && markRect(mark.what).adjusted(-2, -2, 2, 2).contains(point)) {
            found = mark.what;
        }
    }
    return found;
}

QString TimelineCanvas::hintText(Hint hint) const
{
    const int count = hint == Hint::Earlier ? m_scene.eventsBefore() : m_scene.eventsAfter();
    if (count == 0) {
        return {};
    }
    //: Events that lie left or right of what is in view.
    return hint == Hint::Earlier ? tr("‹ %n earlier", nullptr, count)
                                 : tr("%n later ›", nullptr, count);
}

QRectF TimelineCanvas::hintRect(Hint hint) const
{
    const QString text = hintText(hint);
    if (text.isEmpty()) {
        return {};
    }
    const TimelineStyle &style = m_scene.style();
    const double width = QFontMetricsF(style.axis).horizontalAdvance(text) + 2 * hintPadding;
    const double x = hint == Hint::Earlier ? m_scene.plotLeft() : m_scene.plotRight() - width;
    return {x, 2, width, hintsHeight(style) - 6};
}

QString TimelineCanvas::hiddenLanesText() const
{
    QStringList names;
    const auto &hidden = m_scene.content().lanes.hidden;
    for (const Briefings::LaneHead &head : hidden) {
        if (names.size() == hiddenLanesNamed) {
            //: At the end of a list of lanes.
            names.append(
                tr("%n more", nullptr, static_cast<int>(hidden.size()) - hiddenLanesNamed));
            break;
        }
        //: A lane and how many events it has.
        names.append(tr("%1 (%2)").arg(head.title).arg(head.events));
    }
    return tr("Without a lane: %1").arg(names.join(QStringLiteral(", ")));
}

void TimelineCanvas::paintHints(QPainter &painter) const
{
    const TimelineStyle &style = m_scene.style();
    painter.setFont(style.axis);
    for (const Hint hint : {Hint::Earlier, Hint::Later}) {
        const QRectF rect = hintRect(hint);
        if (!rect.isEmpty()) {
            painter.setPen(QPen(style.colors.line, 1));
            painter.setBrush(style.colors.card);
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
            painter.setPen(style.colors.text);
            painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, hintText(hint));
        }
    }
    const int undated = m_scene.content().undated();
    if (undated > 0) {
        painter.setPen(style.colors.mutedText);
        painter.drawText(QRectF(0, 2, viewport()->width(), hintsHeight(style) - 6),
                         Qt::AlignCenter | Qt::TextSingleLine,
                         tr("%n without a date, in the table", nullptr, undated));
    }
}

void TimelineCanvas::paintFoot(QPainter &painter) const
{
    const TimelineStyle &style = m_scene.style();
    double y = m_parts.foot;
    if (viewport()->height() >= smallestForKey * style.zoom) {
        y += paintTimelineKey(&painter, m_forms, style, {12, y}, viewport()->width() - 24);
    }
    if (!m_scene.content().lanes.hidden.empty()) {
        const QFontMetricsF metrics(style.axis);
        painter.setFont(style.axis);
        painter.setPen(style.colors.mutedText);
        painter.drawText(
            QPointF(12, y + metrics.ascent()),
            metrics.elidedText(hiddenLanesText(), Qt::ElideRight, viewport()->width() - 24));
    }
}

void TimelineCanvas::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelineStyle &style = m_scene.style();
    painter.fillRect(viewport()->rect(), style.colors.paper);
    TimelineEmphasis emphasis = m_emphasis;
    if (!hasFocus()) {
        emphasis.current.reset();
    }
    const TimelinePainter timeline(painter, m_scene, emphasis);
    painter.save();
    painter.setClipRect(
        QRectF(0, m_parts.lanes, viewport()->width(), m_parts.documents - m_parts.lanes));
    timeline.paintLanes(m_parts.lanes, m_parts.documents, scrolled());
    painter.restore();
    const auto &content = m_scene.content();
    if (content.undated() == static_cast<int>(content.events.size())) {
        painter.setFont(style.label);
        painter.setPen(style.colors.mutedText);
        painter.drawText(
            QRectF(12, m_parts.lanes, viewport()->width() - 24, m_parts.documents - m_parts.lanes),
            Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
    timeline.paintDocuments(m_parts.documents);
    timeline.paintAxis(m_parts.axis);
    paintHints(painter);
    paintFoot(painter);
    if (hasFocus()) {
        painter.setPen(QPen(style.colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

QString TimelineCanvas::toolTipAt(const QPointF &point) const
{
    if (const auto what = occurrenceAt(point)) {
        return m_scene.entry(*what).toolTip;
    }
    if (point.y() >= m_parts.foot && !m_scene.content().lanes.hidden.empty()) {
        return hiddenLanesText();
    }
    if (point.x() < m_scene.plotLeft() && m_scene.hasHeads()) {
        const double y = point.y() - m_parts.lanes + scrolled();
        for (int lane = 0; lane < m_scene.laneCount(); ++lane) {
            if (y >= m_scene.laneTop(lane)
                && y < m_scene.laneTop(lane) + m_scene.laneHeight(lane)) {
                return m_scene.content().lanes.shown[static_cast<size_t>(lane)].head.title;
            }
        }
    }
    return {};
}

bool TimelineCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
        } else {
            QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
        }
        return true;
    }
    if (event->type() == QEvent::Leave && m_emphasis.hovered) {
        m_emphasis.hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateParts();
    applyFit();
    if (m_emphasis.current) {
        reveal(*m_emphasis.current);
    }
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        m_scene.setContent(m_scene.content(), screenTimelineStyle(themeColors(palette())));
        updateParts();
        applyFit();
    }
}

void TimelineCanvas::scrollContentsBy(int /*dx*/, int /*dy*/) { viewport()->update(); }

void TimelineCanvas::tellAccessibility() const
{
    if (!QAccessible::isActive() || !m_emphasis.current) {
        return;
    }
    QAccessibleEvent event(const_cast<TimelineCanvas *>(this), QAccessible::Focus);
    event.setChild(timelineChildOf(m_scene, *m_emphasis.current));
    QAccessible::updateAccessibility(&event);
}

QSize TimelineCanvas::minimumSizeHint() const { return {240, 150}; }

QSize TimelineCanvas::sizeHint() const { return {800, 420}; }

} // namespace Widgets
