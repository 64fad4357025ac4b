// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::ItemId;
using Briefings::SpanEnd;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::Timeline)
};

constexpr double arrowHead = 5;
constexpr double headPadding = 12;

double baseline(const QRectF &rect, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineScene &scene,
                                 const TimelineEmphasis &emphasis)
    : m_painter(painter), m_scene(scene), m_style(scene.style()), m_emphasis(emphasis)
{
    const QFontMetricsF metrics(m_style.band);
    m_axis = Briefings::timeAxis(
        scene.view().first, scene.view().last(), scene.plotWidth(), QLocale(),
        [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + 3; });
}

void TimelinePainter::paintDays(double top, double bottom) const
{
    if (!m_emphasis.days) {
        return;
    }
    const double left =
        std::max(m_scene.x(static_cast<double>(m_emphasis.days->first)), m_scene.plotLeft());
    const double right =
        std::min(m_scene.x(static_cast<double>(m_emphasis.days->last) + 1), m_scene.plotRight());
    if (left < right) {
        m_painter.fillRect(QRectF(left, top, right - left, bottom - top),
                           blended(m_style.colors.accent, m_style.colors.paper, 0.1));
    }
}

void TimelinePainter::paintGrid(double top, double bottom) const
{
    const QColor faint = blended(m_style.colors.line, m_style.colors.paper, 0.45);
    m_painter.setPen(QPen(faint, 1));
    for (const Briefings::TimeTick &tick : m_axis.ticks) {
        const double x = m_scene.x(static_cast<double>(tick.day));
        m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    }
    m_painter.setPen(QPen(m_style.colors.line, 1));
    for (const Briefings::TimeBand &band : m_axis.bands) {
        const double x = m_scene.x(static_cast<double>(band.first));
        if (x > m_scene.plotLeft()) {
            m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        }
    }
}

void TimelinePainter::paintLanes(double top, double bottom, double scrolled) const
{
    paintDays(top, bottom);
    paintGrid(top, bottom);
    paintHeads(top, bottom, scrolled);
    const double shift = top - scrolled;
    paintLinks(shift);
    paintMarks(false, shift, top, bottom);
}

void TimelinePainter::paintHeads(double top, double bottom, double scrolled) const
{
    if (!m_scene.hasHeads()) {
        return;
    }
    const QFontMetricsF metrics(m_style.head);
    const QFontMetricsF counts(m_style.axis);
    for (int lane = 0; lane < m_scene.laneCount(); ++lane) {
        const double laneTop = top - scrolled + m_scene.laneTop(lane);
        const double height = m_scene.laneHeight(lane);
        if (laneTop > bottom || laneTop + height < top) {
            continue;
        }
        const Briefings::LaneHead &head =
            m_scene.content().lanes.shown[static_cast<size_t>(lane)].head;
        m_painter.setPen(QPen(m_style.colors.line, 1));
        m_painter.drawLine(
            QPointF(0, laneTop + height),
            QPointF(m_scene.plotRight() + TimelineScene::rightMargin, laneTop + height));
        const QRectF room(headPadding, laneTop + m_style.lanePadding,
                          m_scene.plotLeft() - headPadding - 6, height - m_style.lanePadding);
        const int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
        const QRectF taken = metrics.boundingRect(room, flags, head.title);
        m_painter.setFont(m_style.head);
        m_painter.setPen(m_style.colors.text);
        double below = room.top() + metrics.height();
        if (taken.height() <= room.height() && taken.width() <= room.width()) {
            m_painter.drawText(room, flags, head.title);
            below = taken.bottom();
        } else {
            m_painter.drawText(QPointF(room.left(), room.top() + metrics.ascent()),
                               metrics.elidedText(head.title, Qt::ElideRight, room.width()));
        }
        if (below + counts.height() <= room.bottom()) {
            m_painter.setFont(m_style.axis);
            m_painter.setPen(m_style.colors.mutedText);
            m_painter.drawText(QPointF(room.left(), below + counts.ascent()),
                               Tr::tr("%n event(s)", nullptr, head.events));
        }
    }
}

bool TimelinePainter::isFaint(const ItemId &item) const
{
    return !m_emphasis.related.isEmpty() && !m_emphasis.related.contains(item)
           && item != m_emphasis.selected;
}

void TimelinePainter::paintMarks(bool areDocuments, double shift, double top, double bottom) const
{
    std::vector<const TimelineMark *> last; // What stands out is on top.
    for (const TimelineMark &mark : m_scene.marks()) {
        const QRectF shape = mark.shape.translated(0, shift);
        if (mark.what.isDocument != areDocuments || shape.bottom() < top || shape.top() > bottom) {
            continue;
        }
        if (m_scene.entry(mark.what).item == m_emphasis.selected) {
            last.push_back(&mark);
        } else {
            paintMark(mark, shift);
        }
    }
    for (const TimelineMark *mark : last) {
        paintMark(*mark, shift);
    }
}

void TimelinePainter::paintMark(const TimelineMark &mark, double shift) const
{
    const ThemeColors &colors = m_style.colors;
    const ItemId &item = m_scene.entry(mark.what).item;
    const QRectF shape = mark.shape.translated(0, shift);
    const QRectF label = mark.label.translated(0, shift);
    const QRectF whole = (label.isEmpty() ? shape : shape.united(label)).adjusted(-4, -1, 4, 1);
    const bool isSelected = item == m_emphasis.selected;
    const bool isRelated = !isSelected && m_emphasis.related.contains(item);
    const bool isCurrent = m_emphasis.current == mark.what;
    QColor ground = colors.paper;
    if (isSelected || isRelated || m_emphasis.hovered == mark.what) {
        ground = isSelected  ? colors.highlight
                 : isRelated ? blended(colors.highlight, colors.paper, 0.45)
                             : blended(colors.text, colors.paper, 0.05);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ground);
        m_painter.drawRoundedRect(whole, 4, 4);
    }
    paintShape(mark, shape, ground);
    if (!label.isEmpty()) {
        m_painter.setFont(m_style.label);
        m_painter.setPen(isFaint(item) ? colors.mutedText : colors.text);
        m_painter.drawText(QPointF(label.left(), baseline(label, m_style.label)), mark.text);
    }
    if (isCurrent) {
        m_painter.setPen(QPen(colors.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(whole, 4, 4);
    }
}

void TimelinePainter::paintShape(const TimelineMark &mark, const QRectF &shape,
                                 const QColor &ground) const
{
    const ThemeColors &colors = m_style.colors;
    const TimelineEntry &entry = m_scene.entry(mark.what);
    const Briefings::DaySpan &span = *entry.span;
    const bool faint = isFaint(entry.item);
    const QColor color =
        mark.what.isDocument ? documentColor(colors, entry.number - 1) : colors.event;
    if (span.isDay()) {
        const QColor shown = faint ? blended(color, colors.paper, 0.5) : color;
        const QPointF center((mark.left + mark.right) / 2, shape.center().y());
        if (mark.what.isDocument) {
            const double radius = m_style.markRadius - 1;
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(shown);
            m_painter.drawRect(
                QRectF(center.x() - radius, center.y() - radius * 1.25, 2 * radius, 2.5 * radius));
        } else {
            paintDay(m_painter, center, m_style, shown, !entry.isInferred);
        }
        return;
    }
    BarShape bar;
    bar.rect = shape;
    bar.left = mark.left;
    bar.right = mark.right;
    bar.start = span.start;
    bar.end = span.end;
    // A fade is seen at every zoom, also where its days are less than a pixel.
    const double least = std::min(8.0, (bar.right - bar.left) / 3);
    bar.sureLeft = m_scene.x(static_cast<double>(span.sureFirst));
    bar.sureRight = m_scene.x(static_cast<double>(span.sureLast) + 1);
    bar.sureLeft =
        std::clamp(bar.sureLeft, bar.left + (span.start == SpanEnd::Soft ? least : 0), bar.right);
    bar.sureRight =
        std::clamp(bar.sureRight, bar.left, bar.right - (span.end == SpanEnd::Soft ? least : 0));
    bar.sureRight = std::max(bar.sureRight, std::min(bar.sureLeft, bar.right));
    bar.isApproximate = span.isApproximate;
    bar.isUncertain = span.isUncertain;
    bar.color = color;
    bar.ground = ground;
    bar.isFaint = faint;
    paintBar(m_painter, bar, m_style);
}

const TimelineMark *TimelinePainter::nearestMark(const ItemId &item, double y) const
{
    const TimelineMark *nearest = nullptr;
    for (const TimelineMark &mark : m_scene.marks()) {
        const auto distance = [y](const TimelineMark &of) {
            return std::abs(of.shape.center().y() - y);
        };
        if (!mark.what.isDocument && m_scene.entry(mark.what).item == item
            && (nearest == nullptr || distance(mark) < distance(*nearest))) {
            nearest = &mark;
        }
    }
    return nearest;
}

void TimelinePainter::paintLinks(double shift) const
{
    const TimelineMark *selected = nearestMark(m_emphasis.selected, 0);
    if (selected == nullptr) {
        return;
    }
    const QColor color = blended(m_style.colors.mutedText, m_style.colors.paper, 0.75);
    for (const Briefings::EventLink &link : m_emphasis.links) {
        const bool isOutgoing = ItemId(link.from) == m_emphasis.selected;
        const TimelineMark *other =
            nearestMark(isOutgoing ? link.to : link.from, selected->shape.center().y());
        if (other == nullptr || other == selected) {
            continue;
        }
        const QRectF from = (isOutgoing ? selected : other)->shape.translated(0, shift);
        const QRectF to = (isOutgoing ? other : selected)->shape.translated(0, shift);
        // From the end of one to the start of the other, where they are one after the other.
        const bool isForward = to.left() > from.right();
        const QPointF start(isForward ? from.right() : from.center().x(), from.center().y());
        const QPointF end(isForward ? to.left() : to.center().x(), to.center().y());
        const double bend = std::max(18.0, std::abs(end.x() - start.x()) / 2);
        QPainterPath path(start);
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
        QPen pen(color, 1.4 * m_style.zoom);
        if (!link.isCause) {
            pen.setDashPattern({3, 3});
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        m_painter.setPen(QPen(color, 1.4 * m_style.zoom));
        m_painter.drawPolyline(QPolygonF{end + QPointF(-arrowHead, -arrowHead), end,
                                         end + QPointF(-arrowHead, arrowHead)});
    }
}

void TimelinePainter::paintDocuments(double top) const
{
    const double height = m_scene.documentsHeight();
    if (height <= 0) {
        return;
    }
    const double caption = m_scene.documentsCaptionHeight();
    const double bottom = top + caption + height;
    m_painter.setPen(QPen(m_style.colors.line, 1));
    m_painter.drawLine(QPointF(0, top),
                       QPointF(m_scene.plotRight() + TimelineScene::rightMargin, top));
    const QFontMetricsF metrics(m_style.axis);
    m_painter.setFont(m_style.axis);
    m_painter.setPen(m_style.colors.mutedText);
    m_painter.drawText(QPointF(headPadding, top + 3 + metrics.ascent()),
                       Tr::tr("Documents, by their own dates"));
    paintGrid(top + caption, bottom);
    paintMarks(true, top + caption, top, bottom);
}

void TimelinePainter::paintAxis(double top) const
{
    const QFontMetricsF ticks(m_style.axis);
    const QFontMetricsF bands(m_style.band);
    m_painter.setPen(QPen(blended(m_style.colors.text, m_style.colors.line, 0.3), 1));
    m_painter.drawLine(QPointF(m_scene.plotLeft(), top), QPointF(m_scene.plotRight(), top));
    m_painter.setFont(m_style.axis);
    const double tickBase = top + 3 + ticks.ascent();
    for (const Briefings::TimeTick &tick : m_axis.ticks) {
        const double x = m_scene.x(static_cast<double>(tick.day)) + 3;
        if (x + ticks.horizontalAdvance(tick.label) <= m_scene.plotRight()) {
            m_painter.setPen(m_style.colors.mutedText);
            m_painter.drawText(QPointF(x, tickBase), tick.label);
        }
        m_painter.setPen(QPen(m_style.colors.line, 1));
        m_painter.drawLine(QPointF(x - 3, top), QPointF(x - 3, top + 5));
    }
    m_painter.setFont(m_style.band);
    for (const Briefings::TimeBand &band : m_axis.bands) {
        const double x = std::max(m_scene.x(static_cast<double>(band.first)), m_scene.plotLeft());
        m_painter.setPen(m_style.colors.text);
        m_painter.drawText(QPointF(x + 3, tickBase + ticks.descent() + 3 + bands.ascent()),
                           band.label);
        m_painter.setPen(QPen(m_style.colors.line, 1));
        m_painter.drawLine(QPointF(x, top), QPointF(x, top + m_style.axisHeight - 4));
    }
}

TimelineForms formsOf(const TimelineContent &content)
{
    TimelineForms forms;
    for (const TimelineEntry &entry : content.events) {
        if (!entry.span) {
            continue;
        }
        const Briefings::DaySpan &span = *entry.span;
        forms.hasDays = forms.hasDays || (span.isDay() && !entry.isInferred);
        forms.hasInferredDays = forms.hasInferredDays || (span.isDay() && entry.isInferred);
        forms.hasSoftEnds =
            forms.hasSoftEnds || span.start == SpanEnd::Soft || span.end == SpanEnd::Soft;
        forms.hasApproximate = forms.hasApproximate || span.isApproximate;
        forms.hasUncertain = forms.hasUncertain || span.isUncertain;
        forms.hasOpenEnds =
            forms.hasOpenEnds || span.start == SpanEnd::Open || span.end == SpanEnd::Open;
    }
    return forms;
}

} // namespace Widgets
