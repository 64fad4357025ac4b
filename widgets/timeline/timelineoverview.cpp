// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineoverview.h"

#include "briefings/timeline/timeaxis.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Widgets {

namespace {

constexpr double side = 14;
constexpr double smallestFrame = 14;
constexpr double gripWidth = 6;
constexpr double keyStep = 0.2;
constexpr double keyZoom = 1.4;
constexpr double barsHeight = 26;

QFont axisFont() { return interfaceFont(interfacePixelSize - 3); }

} // namespace

TimelineOverview::TimelineOverview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineOverview"));
    setAccessibleName(tr("The whole time, and what of it is shown"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Drag the frame to other days, or its edges to see more or fewer of them."));
}

void TimelineOverview::follow(const TimelineScene &scene, const TimelineEmphasis &emphasis)
{
    m_bars.clear();
    for (const TimelineEntry &entry : scene.content().events) {
        if (entry.span) {
            m_bars.push_back({*entry.span, entry.item == emphasis.selected
                                               || emphasis.related.contains(entry.item)});
        }
    }
    m_whole = scene.content().wholeRange();
    m_view = scene.view();
    describe();
    update();
}

void TimelineOverview::describe()
{
    const QLocale locale;
    const auto text = [&locale](double day) {
        return locale.toString(QDate::fromJulianDay(std::llround(day)), QLocale::LongFormat);
    };
    //: The stretch of time that a timeline shows: first and last day.
    setAccessibleDescription(tr("%1 to %2").arg(text(m_view.first), text(m_view.last())));
}

double TimelineOverview::x(double day) const
{
    return side
           + (day - static_cast<double>(m_whole.first)) / static_cast<double>(m_whole.length())
                 * (width() - 2 * side);
}

double TimelineOverview::dayAt(double x) const
{
    return static_cast<double>(m_whole.first)
           + (x - side) / std::max(1.0, width() - 2 * side) * static_cast<double>(m_whole.length());
}

QRectF TimelineOverview::frame() const
{
    double left = std::clamp(x(m_view.first), 2.0, width() - 2.0);
    double right = std::clamp(x(m_view.last()), 2.0, width() - 2.0);
    if (right - left < smallestFrame) {
        const double middle =
            std::clamp((left + right) / 2, 2 + smallestFrame / 2, width() - 2 - smallestFrame / 2);
        left = middle - smallestFrame / 2;
        right = middle + smallestFrame / 2;
    }
    return {left, 2, right - left, barsHeight * zoomFactor() - 2};
}

void TimelineOverview::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.paper);
    const QRectF window = frame();
    const double bottom = window.bottom() + 2;
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.mutedText, hasFocus() ? 2 : 1));
    painter.setBrush(blended(colors.accent, colors.paper, 0.12));
    painter.drawRoundedRect(window, 4, 4);

    const double middle = window.center().y();
    for (const Bar &bar : m_bars) {
        const double left = x(static_cast<double>(bar.span.first));
        const double right = x(static_cast<double>(bar.span.last) + 1);
        const QColor color = bar.isMarked ? colors.event : blended(colors.event, colors.paper, 0.5);
        const double reach = (bar.isMarked ? 10 : 6) * zoomFactor();
        if (right - left > 4) {
            painter.fillRect(QRectF(left, middle - 1, right - left, 2), color);
        } else {
            painter.fillRect(QRectF((left + right) / 2 - 0.75, middle - reach, 1.5, 2 * reach),
                             color);
        }
    }

    const QFont font = axisFont();
    const QFontMetricsF metrics(font);
    const Briefings::TimeAxis axis = Briefings::timeAxis(
        static_cast<double>(m_whole.first), static_cast<double>(m_whole.last) + 1,
        width() - 2 * side, QLocale(),
        [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + 24; });
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(side, bottom), QPointF(width() - side, bottom));
    painter.setFont(font);
    for (const Briefings::TimeTick &tick : axis.ticks) {
        const double at = x(static_cast<double>(tick.day));
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(at, bottom), QPointF(at, bottom + 4));
        if (at + 3 + metrics.horizontalAdvance(tick.label) <= width()) {
            painter.setPen(colors.mutedText);
            painter.drawText(QPointF(at + 3, bottom + 2 + metrics.ascent()), tick.label);
        }
    }
}

TimelineOverview::Grip TimelineOverview::gripAt(const QPointF &point) const
{
    const QRectF window = frame();
    if (std::abs(point.x() - window.left()) <= gripWidth / 2) {
        return Grip::Left;
    }
    if (std::abs(point.x() - window.right()) <= gripWidth / 2) {
        return Grip::Right;
    }
    return window.contains(QPointF(point.x(), window.center().y())) ? Grip::Middle : Grip::None;
}

void TimelineOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_grip = gripAt(event->position());
    m_grabbedDay = dayAt(event->position().x());
    if (m_grip == Grip::None) {
        m_grip = Grip::Middle;
        Q_EMIT viewAsked({m_grabbedDay - m_view.days / 2, m_view.days});
    }
    m_grabbed = m_view;
}

void TimelineOverview::mouseMoveEvent(QMouseEvent *event)
{
    const double moved = dayAt(event->position().x()) - m_grabbedDay;
    switch (m_grip) {
    case Grip::None: {
        const Grip under = gripAt(event->position());
        setCursor(under == Grip::None     ? Qt::PointingHandCursor
                  : under == Grip::Middle ? Qt::SizeAllCursor
                                          : Qt::SizeHorCursor);
        break;
    }
    case Grip::Left:
        Q_EMIT viewAsked({std::min(m_grabbed.first + moved, m_grabbed.last() - 1),
                          std::max(m_grabbed.days - moved, 1.0)});
        break;
    case Grip::Middle:
        Q_EMIT viewAsked({m_grabbed.first + moved, m_grabbed.days});
        break;
    case Grip::Right:
        Q_EMIT viewAsked({m_grabbed.first, std::max(m_grabbed.days + moved, 1.0)});
        break;
    }
}

void TimelineOverview::mouseReleaseEvent(QMouseEvent * /*event*/) { m_grip = Grip::None; }

void TimelineOverview::keyPressEvent(QKeyEvent *event)
{
    const double middle = m_view.first + m_view.days / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT viewAsked({m_view.first - m_view.days * keyStep, m_view.days});
        break;
    case Qt::Key_Right:
        Q_EMIT viewAsked({m_view.first + m_view.days * keyStep, m_view.days});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT viewAsked({middle - m_view.days / keyZoom / 2, m_view.days / keyZoom});
        break;
    case Qt::Key_Minus:
        Q_EMIT viewAsked({middle - m_view.days * keyZoom / 2, m_view.days * keyZoom});
        break;
    case Qt::Key_Home:
    case Qt::Key_0:
        Q_EMIT allAsked();
        break;
    default:
        QWidget::keyPressEvent(event);
        break;
    }
}

void TimelineOverview::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineOverview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

QSize TimelineOverview::sizeHint() const
{
    const double height =
        barsHeight * zoomFactor() + std::ceil(QFontMetricsF(axisFont()).height()) + 8;
    return {400, static_cast<int>(height)};
}

QSize TimelineOverview::minimumSizeHint() const { return {160, sizeHint().height()}; }

} // namespace Widgets
