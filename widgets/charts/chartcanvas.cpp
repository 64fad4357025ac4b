// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartcanvas.h"

namespace Widgets {

/// The one thing on the canvas.
class ChartCanvas::Layer final : public QCPLayerable
{
public:
    explicit Layer(QCustomPlot *plot) : QCPLayerable(plot, QStringLiteral("main")) { }
    Q_DISABLE_COPY_MOVE(Layer)

    ChartGeometry geometry;
    ChartStyle style;
    ChartEmphasis emphasis;

protected:
    // The painter of charts sets its own.
    void applyDefaultAntialiasingHint(QCPPainter * /*painter*/) const override { }
    [[nodiscard]] QRect clipRect() const override { return mParentPlot->rect(); }
    void draw(QCPPainter *painter) override
    {
        painter->setAntialiasing(true);
        // QCustomPlot moves antialiased painting by half a dot; exports do not.
        painter->translate(-0.5, -0.5);
        paintChart(*painter, geometry, style, emphasis);
    }
};

ChartCanvas::ChartCanvas(QWidget *parent) : QCustomPlot(parent), m_chart(new Layer(this))
{
    // Axes and their places are the layout's.
    plotLayout()->clear();
    setFocusPolicy(Qt::NoFocus);
    setNoAntialiasingOnDrag(false);
}

void ChartCanvas::setContent(const ChartGeometry &geometry, const ChartStyle &style)
{
    m_chart->geometry = geometry;
    m_chart->style = style;
    setBackground(style.colors.paper);
    replot(rpQueuedReplot);
}

void ChartCanvas::setEmphasis(const ChartEmphasis &emphasis)
{
    m_chart->emphasis = emphasis;
    replot(rpQueuedReplot);
}

} // namespace Widgets
