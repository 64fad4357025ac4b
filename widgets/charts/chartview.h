// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartscene.h"
#include "widgets/charts/chartgeometry.h"

#include <QScrollArea>
#include <QStringList>

#include <memory>

namespace Widgets {

/// A chart of any kind. Takes the height that it needs and scrolls when there is less. The arrow
/// keys, Home and End walk its marks and select them; Enter activates. Each mark is a child for
/// assistive technology, named by its sentence.
class ChartView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartView)

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setScene(const Briefings::ChartScene &scene);
    [[nodiscard]] const Briefings::ChartScene &scene() const;
    /// True when the chart has a mark of \a figure.
    [[nodiscard]] bool shows(const Briefings::FigureId &figure) const;

    /// Rings the mark of \a figure and scrolls it into view; a null or unknown id rings none. Emits
    /// nothing.
    void setSelectedFigure(const Briefings::FigureId &figure);
    /// Null also while the mark of a computed value has the ring.
    [[nodiscard]] Briefings::FigureId selectedFigure() const;
    /// The mark with the ring, as an index of ChartGeometry::marks; -1 for none.
    [[nodiscard]] int selectedMark() const;
    /// As a click on it.
    void chooseMark(int mark);

    /// Where everything is in the picture.
    [[nodiscard]] const ChartGeometry &geometry() const;
    /// The rectangle of a mark in the picture; null when there is no such mark.
    [[nodiscard]] QRectF markRect(const Briefings::FigureId &figure) const;
    /// All texts, as drawn, line by line.
    [[nodiscard]] QStringList pictureTexts() const;
    [[nodiscard]] QSize pictureSize() const;

Q_SIGNALS:
    /// A mark was chosen by click or key.
    void figureSelected(const Briefings::FigureId &figure);
    /// A mark was double-clicked, or Enter was pressed on the selected one.
    void figureActivated(const Briefings::FigureId &figure);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;

    void layOut();
    void restyle();
    void updateMarks();
    void setSelectedMark(int mark);
    void activate();
    bool pictureEvent(QEvent &event);

    std::unique_ptr<Private> d;
};

} // namespace Widgets
