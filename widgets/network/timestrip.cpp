// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/timestrip.h"

#include "briefings/timeline/timeaxis.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace Widgets {

using Briefings::DayRange;
using Briefings::DaySpan;

namespace {

using namespace std::chrono_literals;

constexpr double side = 14;
constexpr double barWidth = 14;
constexpr double barsHeight = 40;
constexpr double smallestFrame = 10;
constexpr double gripWidth = 8;
constexpr auto playInterval = 80ms;
constexpr qint64 playSteps = 120;
/// A frame that begins to play without one being chosen shows so much of the whole time.
constexpr qint64 firstShare = 6;
constexpr double keyShare = 0.1;

QFont axisFont() { return interfaceFont(interfacePixelSize - 2); }

QString dayText(qint64 day)
{
    return QLocale().toString(QDate::fromJulianDay(day), QLocale::LongFormat);
}

} // namespace

TimeStrip::TimeStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("networkTime"));
    setAccessibleName(tr("Days that the network shows"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Drag to choose days; double-click to see all of them."));
    m_timer.setInterval(playInterval);
    connect(&m_timer, &QTimer::timeout, this, &TimeStrip::step);
}

void TimeStrip::setSpans(std::vector<DaySpan> spans)
{
    m_spans = std::move(spans);
    m_whole = Briefings::wholeRange(m_spans);
    describe();
    update();
}

void TimeStrip::setDays(const std::optional<DayRange> &days)
{
    m_days = days;
    describe();
    update();
}

void TimeStrip::describe()
{
    if (!m_whole) {
        setAccessibleDescription(tr("No dates"));
        return;
    }
    //: The days that a network shows: first and last day.
    const QString range = tr("%1 to %2").arg(dayText(shown().first), dayText(shown().last));
    setAccessibleDescription(m_days ? range : tr("All days, %1").arg(range));
}

DayRange TimeStrip::shown() const { return m_days.value_or(m_whole.value_or(DayRange())); }

double TimeStrip::x(double day) const
{
    const auto whole = m_whole.value_or(DayRange());
    return side
           + (day - static_cast<double>(whole.first)) / static_cast<double>(whole.length())
                 * (width() - 2 * side);
}

double TimeStrip::dayAt(double x) const
{
    const auto whole = m_whole.value_or(DayRange());
    return static_cast<double>(whole.first)
           + (x - side) / std::max(1.0, width() - 2 * side) * static_cast<double>(whole.length());
}

QRectF TimeStrip::frame() const
{
    double left = x(static_cast<double>(shown().first));
    double right = x(static_cast<double>(shown().last) + 1);
    if (right - left < smallestFrame) {
        const double middle = (left + right) / 2;
        left = middle - smallestFrame / 2;
        right = middle + smallestFrame / 2;
    }
    return {left, 2, right - left, barsHeight * zoomFactor()};
}

void TimeStrip::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.panel);
    const QRectF window = frame();
    const double bottom = window.bottom();
    if (!hasSpans()) {
        painter.setPen(colors.mutedText);
        painter.setFont(axisFont());
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing here has a date"));
        return;
    }
    if (m_days) {
        painter.setPen(QPen(hasFocus() ? colors.accent : colors.mutedText, hasFocus() ? 2 : 1));
        painter.setBrush(blended(colors.accent, colors.panel, 0.14));
        painter.drawRect(window);
    } else if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(window);
    }

    const double room = std::max(1.0, width() - 2 * side);
    const auto count = static_cast<size_t>(std::max(1.0, std::floor(room / barWidth)));
    std::vector<int> bars(count);
    for (const DaySpan &span : m_spans) {
        const double share = (x(static_cast<double>(span.anchor())) - side) / room;
        const auto bar = static_cast<size_t>(std::max(0.0, share * static_cast<double>(count)));
        ++bars[std::min(bar, count - 1)];
    }
    const int most = std::max(1, *std::ranges::max_element(bars));
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < count; ++i) {
        if (bars[i] == 0) {
            continue;
        }
        // By area: many of one day do not flatten all others.
        const double share = std::sqrt(static_cast<double>(bars[i]) / most);
        const double left = side + static_cast<double>(i) * room / static_cast<double>(count);
        const double height = std::max(3.0, share * (window.height() - 8));
        const double middle = left + room / static_cast<double>(count) / 2;
        const bool isIn = middle >= window.left() && middle <= window.right();
        painter.setBrush(
            blended(isIn ? colors.event : colors.mutedText, colors.panel, isIn ? 0.75 : 0.45));
        painter.drawRect(
            QRectF(left + 1, bottom - height, room / static_cast<double>(count) - 2, height));
    }

    const QFont font = axisFont();
    const QFontMetricsF metrics(font);
    const Briefings::TimeAxis axis = Briefings::timeAxis(
        static_cast<double>(m_whole->first), static_cast<double>(m_whole->last) + 1, room,
        QLocale(),
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
            painter.drawText(QPointF(at + 3, bottom + 3 + metrics.ascent()), tick.label);
        }
    }
}

void TimeStrip::choose(DayRange days)
{
    if (!m_whole) {
        return;
    }
    const qint64 length = std::clamp<qint64>(days.length(), 1, m_whole->length());
    days.first = std::clamp(days.first, m_whole->first, m_whole->last - length + 1);
    days.last = days.first + length - 1;
    std::optional<DayRange> chosen = days;
    if (days == *m_whole) {
        chosen.reset();
    }
    if (chosen == m_days) {
        return;
    }
    setDays(chosen);
    Q_EMIT daysChanged(m_days);
}

void TimeStrip::showAll()
{
    setPlaying(false);
    if (m_days) {
        setDays(std::nullopt);
        Q_EMIT daysChanged(m_days);
    }
}

void TimeStrip::setPlaying(bool isPlaying)
{
    if (isPlaying == m_timer.isActive() || (isPlaying && !hasSpans())) {
        return;
    }
    if (isPlaying) {
        if (!m_days || m_days->last >= m_whole->last) {
            const qint64 length =
                m_days ? m_days->length() : std::max<qint64>(1, m_whole->length() / firstShare);
            choose({m_whole->first, m_whole->first + length - 1});
        }
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT playingChanged(isPlaying);
}

void TimeStrip::step()
{
    if (!m_days || !m_whole || m_days->last >= m_whole->last) {
        setPlaying(false);
        return;
    }
    const qint64 days = std::max<qint64>(1, m_whole->length() / playSteps);
    choose({m_days->first + days, m_days->last + days});
}

TimeStrip::Grip TimeStrip::gripAt(const QPointF &point) const
{
    if (!m_days) {
        return Grip::None;
    }
    const QRectF window = frame();
    if (std::abs(point.x() - window.left()) <= gripWidth / 2) {
        return Grip::Left;
    }
    if (std::abs(point.x() - window.right()) <= gripWidth / 2) {
        return Grip::Right;
    }
    return point.x() > window.left() && point.x() < window.right() ? Grip::Middle : Grip::None;
}

void TimeStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasSpans()) {
        return;
    }
    setPlaying(false);
    m_grip = gripAt(event->position());
    m_grabbedDay = dayAt(event->position().x());
    if (m_grip == Grip::None) {
        // A new frame begins here, and is drawn by its right edge.
        const auto day = static_cast<qint64>(std::floor(m_grabbedDay));
        m_grabbed = {day, day};
        m_grip = Grip::Right;
        return;
    }
    m_grabbed = shown();
}

void TimeStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None) {
        const Grip under = gripAt(event->position());
        setCursor(under == Grip::None     ? Qt::CrossCursor
                  : under == Grip::Middle ? Qt::SizeAllCursor
                                          : Qt::SizeHorCursor);
        return;
    }
    const qint64 moved = std::llround(dayAt(event->position().x()) - m_grabbedDay);
    DayRange days = m_grabbed;
    if (m_grip == Grip::Middle) {
        days = {days.first + moved, days.last + moved};
    } else if (m_grip == Grip::Left) {
        days.first += moved;
    } else {
        days.last += moved;
    }
    if (days.first > days.last) {
        std::swap(days.first, days.last);
    }
    if (m_whole && m_grip != Grip::Middle) {
        days.first = std::clamp(days.first, m_whole->first, m_whole->last);
        days.last = std::clamp(days.last, m_whole->first, m_whole->last);
    }
    choose(days);
}

void TimeStrip::mouseReleaseEvent(QMouseEvent * /*event*/) { m_grip = Grip::None; }

void TimeStrip::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    m_grip = Grip::None;
    showAll();
}

void TimeStrip::keyPressEvent(QKeyEvent *event)
{
    const DayRange days = shown();
    const auto share = std::max<qint64>(
        1, std::llround(keyShare * static_cast<double>(m_whole.value_or(DayRange()).length())));
    const bool movesEnd = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        choose({days.first - (movesEnd ? 0 : share), std::max(days.first, days.last - share)});
        break;
    case Qt::Key_Right:
        choose({days.first + (movesEnd ? 0 : share), days.last + share});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: {
        const qint64 less = days.length() / 4;
        choose({days.first + less, std::max(days.first + less, days.last - less)});
        break;
    }
    case Qt::Key_Minus: {
        const qint64 more = std::max<qint64>(1, days.length() / 2);
        choose({days.first - more, days.last + more});
        break;
    }
    case Qt::Key_Home:
    case Qt::Key_Delete:
        showAll();
        break;
    case Qt::Key_Space:
        setPlaying(!isPlaying());
        break;
    default:
        QWidget::keyPressEvent(event);
        break;
    }
}

void TimeStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimeStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

QSize TimeStrip::sizeHint() const
{
    const double height =
        barsHeight * zoomFactor() + std::ceil(QFontMetricsF(axisFont()).height()) + 8;
    return {400, static_cast<int>(height)};
}

QSize TimeStrip::minimumSizeHint() const { return {160, sizeHint().height()}; }

} // namespace Widgets
