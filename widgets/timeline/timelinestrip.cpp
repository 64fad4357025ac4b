// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinestrip.h"

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <map>
#include <utility>

namespace Widgets {

namespace {

constexpr int sideMargin = 16;
constexpr int stripHeight = 236;
constexpr int overviewHeight = 44;
constexpr int axisHeight = 22;
constexpr int markGap = 10;
constexpr int markRadius = 5;
constexpr int longestLabel = 210;
constexpr int openLength = 26;
constexpr qint64 smallestWindow = 7;
constexpr double zoomFactorPerStep = 1.4;
/// The window begins where this share of the events is still to come.
constexpr double windowShare = 0.72;

qint64 firstDayOf(const TimelineEntry &entry)
{
    return (entry.first.isValid() ? entry.first : entry.last).toJulianDay();
}

qint64 lastDayOf(const TimelineEntry &entry)
{
    return (entry.last.isValid() ? entry.last : entry.first).toJulianDay();
}

} // namespace

double TimelineStrip::Axis::x(qint64 day) const
{
    return left
           + static_cast<double>(day - firstDay)
                 / static_cast<double>(std::max<qint64>(lastDay - firstDay, 1)) * (right - left);
}

qint64 TimelineStrip::Axis::dayAt(double x) const
{
    return firstDay
           + qRound64((x - left) / std::max(right - left, 1)
                      * static_cast<double>(lastDay - firstDay));
}

TimelineStrip::TimelineStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineStrip"));
    setAccessibleName(tr("Events in time"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineStrip::setEntries(std::vector<TimelineEntry> entries)
{
    m_entries = std::move(entries);
    m_current = -1;
    std::vector<qint64> starts;
    m_lastDay = 0;
    for (const TimelineEntry &entry : m_entries) {
        if (entry.anchor().isValid()) {
            starts.push_back(firstDayOf(entry));
            m_lastDay = std::max(m_lastDay, lastDayOf(entry));
        }
    }
    if (!starts.empty()) {
        std::ranges::sort(starts);
        m_firstDay = starts.front();
        m_windowFirst = starts.at(
            static_cast<size_t>(static_cast<double>(starts.size() - 1) * (1 - windowShare)));
        m_windowLast =
            lastDayOf(*std::ranges::max_element(m_entries, {}, [](const TimelineEntry &entry) {
                return entry.isPoint() ? firstDayOf(entry) : 0;
            }));
        m_windowLast = std::max(m_windowLast, m_windowFirst + smallestWindow);
        const qint64 margin = std::max<qint64>((m_windowLast - m_windowFirst) / 12, 2);
        m_windowFirst -= margin;
        m_windowLast += 2 * margin; // Labels stand at the right of their marks.
    } else {
        m_firstDay = QDate::currentDate().toJulianDay();
        m_lastDay = m_firstDay + smallestWindow;
        m_windowFirst = m_firstDay;
        m_windowLast = m_lastDay;
    }
    layOut();
}

void TimelineStrip::setCurrent(int row)
{
    m_current = row >= 0 && row < static_cast<int>(m_entries.size()) ? row : -1;
    if (m_current >= 0 && m_entries[static_cast<size_t>(m_current)].anchor().isValid()) {
        const TimelineEntry &entry = m_entries[static_cast<size_t>(m_current)];
        if (lastDayOf(entry) < m_windowFirst || firstDayOf(entry) > m_windowLast) {
            const qint64 span = m_windowLast - m_windowFirst;
            m_windowFirst = firstDayOf(entry) - span / 3;
            m_windowLast = m_windowFirst + span;
        }
    }
    layOut();
}

TimelineStrip::Axis TimelineStrip::wholeAxis() const
{
    return {m_firstDay, std::max(m_lastDay, m_firstDay + 1), sideMargin,
            std::max(width() - sideMargin, sideMargin + 1)};
}

TimelineStrip::Axis TimelineStrip::windowAxis() const
{
    return {m_windowFirst, m_windowLast, sideMargin,
            std::max(width() - sideMargin, sideMargin + 1)};
}

int TimelineStrip::windowHeight() const { return height() - overviewHeight - 2 * axisHeight; }

int TimelineStrip::laneHeight() const
{
    return QFontMetrics(interfaceFont(interfacePixelSize - 2)).height() + 4;
}

void TimelineStrip::layOut()
{
    packLanes(std::max(1, (windowHeight() - 8) / laneHeight()));
    placeLabels();
    update();
}

void TimelineStrip::packLanes(int laneCount)
{
    m_marks.clear();
    const Axis axis = windowAxis();
    std::vector<double> laneEnds(static_cast<size_t>(laneCount), axis.left - markGap);
    for (int row = 0; row < static_cast<int>(m_entries.size()); ++row) {
        const TimelineEntry &entry = m_entries[static_cast<size_t>(row)];
        if (!entry.anchor().isValid() || lastDayOf(entry) < axis.firstDay
            || firstDayOf(entry) > axis.lastDay) {
            continue;
        }
        double x1 = std::max<double>(axis.x(firstDayOf(entry)), axis.left);
        double x2 = std::min<double>(axis.x(lastDayOf(entry)), axis.right);
        // An open end has no length of its own: it gets one that its arrow fits in.
        x1 = entry.first.isValid() ? x1 : x2 - openLength;
        x2 = entry.last.isValid() ? x2 : x1 + openLength;
        // The lane that has been free for longest leaves most room for labels.
        const auto lane = std::ranges::min_element(laneEnds);
        *lane = std::max(*lane, x2 + markRadius);
        m_marks.push_back({row, x1, x2, static_cast<int>(lane - laneEnds.begin()), false});
    }
}

void TimelineStrip::placeLabels()
{
    // A label stands where the next mark of the lane leaves room for it; the current event's
    // always.
    std::map<int, double> nextStarts;
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark) {
        const auto next = nextStarts.find(mark->lane);
        const double room =
            (next == nextStarts.end() ? windowAxis().right : next->second - 2 * markRadius)
            - mark->x2;
        mark->hasLabel = mark->row == m_current || room > labelWidth(mark->row) + 2 * markRadius;
        nextStarts[mark->lane] = mark->x1;
    }
}

int TimelineStrip::labelWidth(int row) const
{
    const QFontMetrics metrics(interfaceFont(interfacePixelSize - 2));
    return std::min(metrics.horizontalAdvance(m_entries[static_cast<size_t>(row)].title),
                    longestLabel);
}

QRect TimelineStrip::entryRect(int row) const
{
    const auto mark = std::ranges::find(m_marks, row, &Mark::row);
    if (mark == m_marks.end()) {
        return {};
    }
    const int y = 6 + mark->lane * laneHeight();
    return QRectF(mark->x1 - markRadius, y, mark->x2 - mark->x1 + 2 * markRadius, laneHeight())
        .toAlignedRect();
}

int TimelineStrip::entryAt(const QPoint &point) const
{
    int found = -1;
    for (const Mark &mark : m_marks) {
        QRect rect = entryRect(mark.row);
        if (mark.hasLabel) {
            rect.setRight(rect.right() + labelWidth(mark.row));
        }
        if (rect.contains(point)) {
            found = mark.row; // The last is on top.
        }
    }
    return found;
}

void TimelineStrip::zoom(double factor, double atX)
{
    const Axis axis = windowAxis();
    const qint64 center = axis.dayAt(atX);
    const double span =
        std::clamp(static_cast<double>(m_windowLast - m_windowFirst) / factor,
                   static_cast<double>(smallestWindow),
                   static_cast<double>(m_lastDay - m_firstDay) * 1.2 + smallestWindow);
    const double share = (atX - axis.left) / std::max(axis.right - axis.left, 1);
    m_windowFirst = center - qRound64(span * share);
    m_windowLast = m_windowFirst + qRound64(span);
    layOut();
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_entries.size());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int next = event->key() == Qt::Key_Right ? m_current + 1 : std::max(m_current, 1) - 1;
        if (next < count) {
            Q_EMIT entryChosen(next);
        }
        break;
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        if (count > 0) {
            Q_EMIT entryChosen(event->key() == Qt::Key_Home ? 0 : count - 1);
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT entryOpened(m_current);
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus: {
        const QRect current = entryRect(m_current);
        const bool isIn = event->key() != Qt::Key_Minus;
        zoom(isIn ? zoomFactorPerStep : 1 / zoomFactorPerStep,
             current.isEmpty() ? width() / 2 : current.center().x());
        break;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0 || event->angleDelta().y() == 0) {
        QWidget::wheelEvent(event);
        return;
    }
    zoom(event->angleDelta().y() > 0 ? zoomFactorPerStep : 1 / zoomFactorPerStep,
         event->position().x());
    event->accept();
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    const int row = entryAt(event->pos());
    if (row >= 0) {
        Q_EMIT entryChosen(row);
    } else if (event->pos().y() > height() - overviewHeight - axisHeight) {
        // Below: the window goes where one points.
        const qint64 span = m_windowLast - m_windowFirst;
        m_windowFirst = wholeAxis().dayAt(event->pos().x()) - span / 2;
        m_windowLast = m_windowFirst + span;
        layOut();
    }
}

void TimelineStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = entryAt(event->pos());
    if (row >= 0) {
        Q_EMIT entryOpened(row);
    }
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = entryAt(help->pos());
        if (row < 0) {
            QToolTip::hideText();
            event->ignore();
        } else {
            const TimelineEntry &entry = m_entries[static_cast<size_t>(row)];
            QToolTip::showText(help->globalPos(),
                               plainToolTip(tr("%1\n%2").arg(entry.dateText, entry.title)), this);
        }
        return true;
    }
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::StyleChange) {
        layOut();
    }
    return isHandled;
}

void TimelineStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

QSize TimelineStrip::sizeHint() const { return {600, stripHeight}; }

QSize TimelineStrip::minimumSizeHint() const { return {200, stripHeight}; }

} // namespace Widgets
