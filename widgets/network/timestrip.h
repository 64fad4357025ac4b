// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/timeline/dayspan.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace Widgets {

/// How much happened when, as bars, with a frame around the days that a network shows. The frame
/// can be dragged, also by its edges; a drag beside it draws a new one, a click moves it. Left and
/// Right move it, with Shift its end, Plus and Minus make it smaller and larger, Home and Delete
/// show all days, Space plays.
class TimeStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeStrip)

public:
    explicit TimeStrip(QWidget *parent);

    /// What there is in time.
    void setSpans(std::vector<Briefings::DaySpan> spans);
    /// False when there is nothing to choose from: at least two days.
    [[nodiscard]] bool hasSpans() const { return m_whole && m_whole->length() > 1; }

    /// The days that are framed; nothing for all of them. Emits nothing.
    void setDays(const std::optional<Briefings::DayRange> &days);
    [[nodiscard]] const std::optional<Briefings::DayRange> &days() const { return m_days; }

    /// All days again; told when that is a change.
    void showAll();

    /// Moves the frame from the first day to the last, day by day; without one, or when it is at
    /// the end, begins with a narrow one at the start.
    void setPlaying(bool isPlaying);
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

    /// The frame, in pixels; that of all days when none are chosen.
    [[nodiscard]] QRectF frame() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void daysChanged(const std::optional<Briefings::DayRange> &days);
    void playingChanged(bool isPlaying);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    enum class Grip
    {
        None,
        Left,
        Middle,
        Right
    };

    [[nodiscard]] Briefings::DayRange shown() const;
    [[nodiscard]] double x(double day) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] Grip gripAt(const QPointF &point) const;
    /// Keeps \a days inside of the whole and tells of it.
    void choose(Briefings::DayRange days);
    void step();
    void describe();

    std::vector<Briefings::DaySpan> m_spans;
    std::optional<Briefings::DayRange> m_whole;
    std::optional<Briefings::DayRange> m_days;
    QTimer m_timer;
    Grip m_grip = Grip::None;
    double m_grabbedDay = 0;       ///< Where the pointer took hold.
    Briefings::DayRange m_grabbed; ///< The frame then.
};

} // namespace Widgets
