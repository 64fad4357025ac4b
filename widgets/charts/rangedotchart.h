// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartdata.h"

#include <QRect>
#include <QScrollArea>
#include <QStringList>

#include <memory>

namespace Widgets {

/// One row per figure: a dot with its rounding interval for a stated value, a bar for a range, a
/// dashed bar with the quoted words for a verbal magnitude, an open arrow for "at least" and "at
/// most". Takes the height that its rows need and scrolls when there is less. Up and Down walk the
/// marks and select them; Enter activates.
class RangeDotChart final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeDotChart)

public:
    explicit RangeDotChart(QWidget *parent = nullptr);
    ~RangeDotChart() override;

    void setData(const Briefings::ChartData &chart);
    [[nodiscard]] const Briefings::ChartData &chartData() const;

    /// Rings the mark of \a figure and scrolls it into view; a null or unknown id rings none. Emits
    /// nothing.
    void setSelectedFigure(const Briefings::FigureId &figure);
    [[nodiscard]] Briefings::FigureId selectedFigure() const;

    /// Where things are in the picture, for tests and for accessibility. Null when there is no such
    /// mark.
    [[nodiscard]] QRectF markRect(const Briefings::FigureId &figure) const;
    [[nodiscard]] QRectF valueRect(const Briefings::FigureId &figure) const;
    [[nodiscard]] QRectF labelRect(const Briefings::FigureId &figure) const;
    /// Where \a value of the axis' unit is, from the picture's left edge, as the plot computes it.
    [[nodiscard]] double xOf(double value) const;
    /// The texts around the rows, as drawn.
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
    void selectRow(int row);
    void describeSelected();
    bool pictureEvent(QEvent &event);

    std::unique_ptr<Private> d;
};

} // namespace Widgets
