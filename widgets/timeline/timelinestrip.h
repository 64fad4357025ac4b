// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/eventtablemodel.h"

#include <QWidget>

#include <vector>

namespace Widgets {

struct ThemeColors;

/// Events on two axes in proportion to time: all of them below, and above a window of that axis
/// with their titles. A day is a diamond, a longer time a bar, an open end an arrow; what is not
/// certain has a broken outline. Left and Right walk the events, Enter opens, Plus and Minus zoom
/// the window (also the wheel with Ctrl).
class TimelineStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineStrip)

public:
    explicit TimelineStrip(QWidget *parent);

    /// Sets the window to the densest part, which is what a reader asks about first.
    void setEntries(std::vector<TimelineEntry> entries);
    /// The event at \a row of the entries, -1 for none; the window moves to it.
    void setCurrent(int row);
    [[nodiscard]] int current() const { return m_current; }
    /// Where the event at \a row is drawn; empty when it is outside of the window.
    [[nodiscard]] QRect entryRect(int row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entryChosen(int row);
    void entryOpened(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// A stretch of time over a stretch of pixels.
    struct Axis
    {
        qint64 firstDay = 0; ///< Julian days.
        qint64 lastDay = 1;
        int left = 0;
        int right = 1;

        [[nodiscard]] double x(qint64 day) const;
        [[nodiscard]] qint64 dayAt(double x) const;
    };

    /// One event in the window.
    struct Mark
    {
        int row = 0;
        double x1 = 0;
        double x2 = 0;
        int lane = 0;
        bool hasLabel = false;
    };

    void layOut();
    void packLanes(int laneCount);
    void placeLabels();
    [[nodiscard]] int labelWidth(int row) const;
    void zoom(double factor, double atX);
    [[nodiscard]] Axis wholeAxis() const;
    [[nodiscard]] Axis windowAxis() const;
    [[nodiscard]] int windowHeight() const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int entryAt(const QPoint &point) const;
    void paintAxis(QPainter &painter, const Axis &axis, int y, const ThemeColors &colors) const;
    void paintMark(QPainter &painter, const Mark &mark, const ThemeColors &colors) const;
    void paintOverview(QPainter &painter, const ThemeColors &colors) const;

    std::vector<TimelineEntry> m_entries;
    std::vector<Mark> m_marks;
    int m_current = -1;
    qint64 m_firstDay = 0; ///< Of all entries.
    qint64 m_lastDay = 1;
    qint64 m_windowFirst = 0;
    qint64 m_windowLast = 1;
};

} // namespace Widgets
