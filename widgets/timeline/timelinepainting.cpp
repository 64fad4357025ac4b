// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"
#include "widgets/timeline/timelinestrip.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Widgets {

namespace {

constexpr double diamondRadius = 5;
constexpr double barHeight = 8;
constexpr double arrowLength = 9;
constexpr int tickSpacing = 76;
constexpr int overviewHeight = 44;
constexpr int axisHeight = 22;
constexpr int firstLaneY = 6;
constexpr int longestLabel = 210;

enum class TickUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Year
};

QDate tickStart(const QDate &day, TickUnit unit)
{
    switch (unit) {
    case TickUnit::Day:
        return day;
    case TickUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case TickUnit::Month:
        return {day.year(), day.month(), 1};
    case TickUnit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case TickUnit::Year:
        break;
    }
    return {day.year(), 1, 1};
}

QDate nextTick(const QDate &tick, TickUnit unit)
{
    switch (unit) {
    case TickUnit::Day:
        return tick.addDays(1);
    case TickUnit::Week:
        return tick.addDays(7);
    case TickUnit::Month:
        return tick.addMonths(1);
    case TickUnit::Quarter:
        return tick.addMonths(3);
    case TickUnit::Year:
        break;
    }
    return tick.addYears(1);
}

TickUnit tickUnit(double days, double pixels)
{
    const double daysPerTick = days / std::max(pixels / tickSpacing, 1.0);
    if (daysPerTick <= 1) {
        return TickUnit::Day;
    }
    if (daysPerTick <= 7) {
        return TickUnit::Week;
    }
    if (daysPerTick <= 31) {
        return TickUnit::Month;
    }
    return daysPerTick <= 92 ? TickUnit::Quarter : TickUnit::Year;
}

QString tickText(const QDate &tick, TickUnit unit)
{
    const QLocale locale;
    if (unit == TickUnit::Year) {
        return QString::number(tick.year());
    }
    const bool hasDay = unit == TickUnit::Day || unit == TickUnit::Week;
    return locale.toString(tick, hasDay ? QStringLiteral("d MMM") : QStringLiteral("MMM yyyy"));
}

} // namespace

void TimelineStrip::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, hasFocus() ? 2 : 1));
    painter.setBrush(colors.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setFont(interfaceFont(interfacePixelSize - 2));
    paintAxis(painter, windowAxis(), windowHeight(), colors);
    for (const Mark &mark : m_marks) {
        if (mark.row != m_current) {
            paintMark(painter, mark, colors);
        }
    }
    const auto current = std::ranges::find(m_marks, m_current, &Mark::row);
    if (current != m_marks.end()) {
        paintMark(painter, *current, colors);
    }
    paintOverview(painter, colors);
}

void TimelineStrip::paintAxis(QPainter &painter, const Axis &axis, int y,
                              const ThemeColors &colors) const
{
    painter.setPen(colors.line);
    painter.drawLine(axis.left, y, axis.right, y);
    const TickUnit unit =
        tickUnit(static_cast<double>(axis.lastDay - axis.firstDay), axis.right - axis.left);
    QDate tick = tickStart(QDate::fromJulianDay(axis.firstDay), unit);
    double labelEnd = axis.left;
    for (; tick.toJulianDay() <= axis.lastDay; tick = nextTick(tick, unit)) {
        const double x = axis.x(tick.toJulianDay());
        const QString text = tickText(tick, unit);
        const double end = x + 4 + painter.fontMetrics().horizontalAdvance(text);
        if (x < axis.left || x < labelEnd || end > axis.right) {
            continue;
        }
        painter.setPen(colors.line);
        painter.drawLine(QPointF(x, y), QPointF(x, y + 6));
        painter.setPen(colors.mutedText);
        painter.drawText(QPointF(x + 4, y + axisHeight - 6), text);
        labelEnd = end + 8;
    }
}

void TimelineStrip::paintMark(QPainter &painter, const Mark &mark, const ThemeColors &colors) const
{
    const TimelineEntry &entry = m_entries[static_cast<size_t>(mark.row)];
    const bool isCurrent = mark.row == m_current;
    const double y = firstLaneY + (mark.lane + 0.5) * laneHeight();
    QPen outline(colors.event, isCurrent ? 2 : 1.2);
    if (entry.isUncertain) {
        outline.setDashPattern({2, 1.6});
    }
    QColor fill = colors.event;
    fill.setAlphaF(entry.isUncertain ? 0.22F : 0.75F);
    QPainterPath path;
    if (entry.isPoint()) {
        path.moveTo(mark.x1, y - diamondRadius);
        path.lineTo(mark.x1 + diamondRadius, y);
        path.lineTo(mark.x1, y + diamondRadius);
        path.lineTo(mark.x1 - diamondRadius, y);
    } else {
        // An open end runs out into an arrow.
        const double right = std::max(mark.x2, mark.x1 + 3);
        const double top = y - barHeight / 2;
        const double bottom = y + barHeight / 2;
        if (entry.first.isValid()) {
            path.moveTo(mark.x1, bottom);
            path.lineTo(mark.x1, top);
        } else {
            path.moveTo(mark.x1 + arrowLength, bottom);
            path.lineTo(mark.x1, y);
            path.lineTo(mark.x1 + arrowLength, top);
        }
        if (entry.last.isValid()) {
            path.lineTo(right, top);
            path.lineTo(right, bottom);
        } else {
            path.lineTo(right - arrowLength, top);
            path.lineTo(right, y);
            path.lineTo(right - arrowLength, bottom);
        }
    }
    path.closeSubpath();
    // The title stands after its mark, or before it where there is more room; it is never cut by
    // the edge.
    const auto metrics = painter.fontMetrics();
    const int roomAfter = qRound(width() - mark.x2 - 3 * diamondRadius);
    const int roomBefore = qRound(mark.x1 - 3 * diamondRadius);
    const bool isAfter = roomAfter >= std::min(longestLabel, metrics.horizontalAdvance(entry.title))
                         || roomAfter >= roomBefore;
    const QString label = metrics.elidedText(
        entry.title, Qt::ElideRight, std::min(longestLabel, isAfter ? roomAfter : roomBefore));
    const int labelWidth = metrics.horizontalAdvance(label);
    const int labelX = isAfter ? qRound(mark.x2 + 2 * diamondRadius)
                               : qRound(mark.x1 - 2 * diamondRadius) - labelWidth;
    if (isCurrent) {
        const QRectF behind(
            QPointF(std::min<double>(labelX, mark.x1 - diamondRadius) - 3, y - laneHeight() / 2.0),
            QPointF(std::max<double>(labelX + labelWidth, mark.x2 + diamondRadius) + 3,
                    y + laneHeight() / 2.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.highlight);
        painter.drawRoundedRect(behind, 4, 4);
    }
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawPath(path);
    if (mark.hasLabel) {
        painter.setPen(colors.text);
        painter.drawText(
            QRect(labelX, qRound(y - laneHeight() / 2.0), longestLabel + 4, laneHeight()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label);
    }
}

void TimelineStrip::paintOverview(QPainter &painter, const ThemeColors &colors) const
{
    const Axis axis = wholeAxis();
    const int top = height() - overviewHeight - axisHeight + 8;
    const int bottom = height() - axisHeight - 4;
    const double from = std::clamp<double>(axis.x(m_windowFirst), 4, width() - 8);
    const double to = std::clamp<double>(axis.x(m_windowLast), from + 4, width() - 4);
    QColor window = colors.accent;
    window.setAlphaF(0.10F);
    painter.setPen(QPen(colors.accent, 1));
    painter.setBrush(window);
    painter.drawRoundedRect(QRectF(QPointF(from, top), QPointF(to, bottom)), 3, 3);
    for (size_t row = 0; row < m_entries.size(); ++row) {
        const TimelineEntry &entry = m_entries[row];
        if (!entry.anchor().isValid()) {
            continue;
        }
        const double x1 = axis.x((entry.first.isValid() ? entry.first : entry.last).toJulianDay());
        const double x2 = axis.x((entry.last.isValid() ? entry.last : entry.first).toJulianDay());
        const bool isCurrent = static_cast<int>(row) == m_current;
        QColor color = colors.event;
        color.setAlphaF(isCurrent ? 1.0F : 0.55F);
        const double middle = (top + bottom) / 2.0;
        const double reach = isCurrent ? 10 : 6;
        painter.fillRect(QRectF(x1 - 0.75, middle - reach, 1.5, 2 * reach), color);
        if (x2 - x1 > 2) {
            painter.fillRect(QRectF(x1, middle - 1, x2 - x1, 2), color);
        }
    }
    paintAxis(painter, axis, height() - axisHeight, colors);
}

} // namespace Widgets
