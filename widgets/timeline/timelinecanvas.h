// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/timelinepainter.h"
#include "widgets/timeline/timelinescene.h"

#include <QAbstractScrollArea>

#include <optional>

namespace Widgets {

/// Events on an axis of time, in lanes. Drag pans, the wheel with Ctrl zooms at the pointer. Left
/// and Right walk from event to event in time, Up and Down from row to row or lane to lane, Enter
/// asks for the evidence, Ctrl+Enter for the words. Plus and Minus zoom at the selection,
/// Shift+Left, Shift+Right and the page keys pan, 0 and Home fit everything, B the busiest part.
class TimelineCanvas final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineCanvas)

public:
    /// What the view follows when the window or the content changes, until somebody moves it.
    enum class Fit
    {
        Busiest,
        All,
        Nothing
    };

    explicit TimelineCanvas(QWidget *parent);

    /// Keeps the view when somebody has moved it and something is still in it.
    void setContent(TimelineContent content);
    /// What to say where no event can be drawn.
    void setEmptyText(const QString &text);
    /// Marks \a emphasis and brings what is selected into view. Emits no selection.
    void setEmphasis(TimelineEmphasis emphasis);

    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    [[nodiscard]] const TimelineEmphasis &emphasis() const { return m_emphasis; }
    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    void zoomIn();
    void zoomOut();
    /// Shows those days; clamped to what the briefing has, and to three days at least.
    void setView(const TimelineView &view);
    /// To the nearest events that are out of view.
    void showEarlier();
    void showLater();

    /// Where \a what is drawn, in the viewport; empty when it is out of view.
    [[nodiscard]] QRectF markRect(const Occurrence &what) const;
    /// Where the keyboard is.
    [[nodiscard]] std::optional<Occurrence> current() const { return m_emphasis.current; }
    /// Selects as Enter on it would: for assistive technology.
    void choose(const Occurrence &what);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void itemSelected(const Briefings::ItemId &item);
    void evidenceAsked(const Briefings::ItemId &item); ///< Enter.
    void itemOpened(const Briefings::ItemId &item);    ///< Double click, Ctrl+Enter.
    void viewChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Where the parts begin, from above.
    struct Parts
    {
        double lanes = 0;
        double documents = 0;
        double axis = 0;
        double foot = 0;
    };

    enum class Hint
    {
        Earlier,
        Later
    };

    void updateParts();
    void applyFit();
    void applyView(const TimelineView &view);
    void reveal(const Occurrence &what);
    /// Brings the first of what is related into view, unless something of it is.
    void revealRelated();
    void setCurrent(const std::optional<Occurrence> &what);
    void walkTime(int step);
    void walkRows(int step);
    void walkLanes(int step);
    [[nodiscard]] std::optional<Occurrence> firstInView() const;
    void zoomBy(double factor, double x);
    void zoomAtSelection(double factor);
    void panBy(double pixels);
    bool handlePanningKey(const QKeyEvent &event);
    [[nodiscard]] std::optional<Occurrence> occurrenceAt(const QPointF &point) const;
    [[nodiscard]] QRectF hintRect(Hint hint) const;
    [[nodiscard]] QString hintText(Hint hint) const;
    [[nodiscard]] QString hiddenLanesText() const;
    [[nodiscard]] QString toolTipAt(const QPointF &point) const;
    [[nodiscard]] double scrolled() const;
    void paintHints(QPainter &painter) const;
    void paintFoot(QPainter &painter) const;
    void tellAccessibility() const;

    TimelineScene m_scene;
    TimelineEmphasis m_emphasis;
    TimelineForms m_forms;
    Parts m_parts;
    QString m_emptyText;
    Fit m_fit = Fit::Busiest;
    std::optional<QPointF> m_pressed; ///< Where the button went down.
    QPointF m_dragged;                ///< Where the pointer was last.
    bool m_isDragging = false;
};

} // namespace Widgets
