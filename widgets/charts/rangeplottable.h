// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartdata.h"
#include "widgets/charts/chartgeometry.h"

#include <qcustomplot.h>

namespace Widgets {

/// Draws the rows of a range-dot chart. An own plottable, since QCPErrorBars pairs errors with
/// points by index while QCPGraph sorts its points, so that a range could land on another row. It
/// draws what ChartGeometry says: all marks are inside the plot by construction, since clipping is
/// lost in SVG.
class RangePlottable final : public QCPAbstractPlottable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangePlottable)

public:
    RangePlottable(QCPAxis *keyAxis, QCPAxis *valueAxis);

    void setContent(Briefings::ChartData data, ChartGeometry geometry, ChartStyle style);
    /// The row with the ring, and the one with the keyboard's frame; -1 for none.
    void setMarkedRows(int selected, int focused);
    [[nodiscard]] const ChartGeometry &geometry() const { return m_geometry; }

    [[nodiscard]] double selectTest(const QPointF &pos, bool onlySelectable,
                                    QVariant *details) const override;
    [[nodiscard]] QCPRange getKeyRange(bool &found, QCP::SignDomain domain) const override;
    [[nodiscard]] QCPRange getValueRange(bool &found, QCP::SignDomain domain,
                                         const QCPRange &inKeyRange) const override;

protected:
    [[nodiscard]] QRect clipRect() const override;
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

private:
    void drawLabels(QCPPainter &painter, const RowGeometry &row) const;
    void drawMark(QCPPainter &painter, const RowGeometry &row,
                  const Briefings::ChartRow &data) const;
    void drawOpenEnd(QCPPainter &painter, const RowGeometry &row,
                     const Briefings::ChartRow &data) const;
    void drawValue(QCPPainter &painter, const RowGeometry &row, const QColor &background) const;
    [[nodiscard]] QColor selectedBand() const;

    Briefings::ChartData m_data;
    ChartGeometry m_geometry;
    ChartStyle m_style;
    int m_selected = -1;
    int m_focused = -1;
};

} // namespace Widgets
