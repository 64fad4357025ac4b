// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timelinepainter.h"

#include <QWidget>

#include <optional>

namespace Widgets {

/// All of the time in a strip, with a frame around what the timeline shows. The frame can be
/// dragged, also by its edges; a click moves it. Left and Right move it, Plus and Minus make it
/// smaller and larger, Home and 0 as large as the strip.
class TimelineOverview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineOverview)

public:
    explicit TimelineOverview(QWidget *parent);

    /// Follows what \a scene shows and what stands out in it; copies what it needs.
    void follow(const TimelineScene &scene, const TimelineEmphasis &emphasis);
    /// The frame, in pixels.
    [[nodiscard]] QRectF frame() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewAsked(const Widgets::TimelineView &view);
    void allAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Grip
    {
        None,
        Left,
        Middle,
        Right
    };

    struct Bar
    {
        Briefings::DaySpan span;
        bool isMarked = false; ///< Selected, or related to what is.
    };

    [[nodiscard]] double x(double day) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] Grip gripAt(const QPointF &point) const;
    void describe();

    std::vector<Bar> m_bars;
    Briefings::DayRange m_whole;
    TimelineView m_view;
    Grip m_grip = Grip::None;
    double m_grabbedDay = 0; ///< Where the pointer took hold.
    TimelineView m_grabbed;  ///< The view then.
};

} // namespace Widgets
