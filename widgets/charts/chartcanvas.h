// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartgeometry.h"
#include "widgets/charts/chartpainter.h"

#include <qcustomplot.h>

namespace Widgets {

/// Shows a laid-out chart in a window. QCustomPlot keeps what was painted, so that scrolling and
/// uncovering cost one copy of a buffer however many marks there are; what is painted, and where,
/// is ChartGeometry's, as in every export.
class ChartCanvas final : public QCustomPlot
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartCanvas)

public:
    explicit ChartCanvas(QWidget *parent);

    void setContent(const ChartGeometry &geometry, const ChartStyle &style);
    void setEmphasis(const ChartEmphasis &emphasis);

private:
    class Layer;

    Layer *m_chart; ///< Belongs to the plot.
};

} // namespace Widgets
