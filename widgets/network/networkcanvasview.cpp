// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"
#include "widgets/network/daymarks.h"
#include "widgets/network/networkcanvas.h"
#include "widgets/network/networklegend.h"
#include "widgets/network/networkminimap.h"

// Which part of a network is seen, and where in the window.
namespace Widgets {

using Briefings::LayoutPoint;

namespace {

constexpr double leastHeightForLegend = 300;
constexpr int leastWidthForMap = 520;

} // namespace

void NetworkCanvas::fit()
{
    m_isFitted = true;
    m_fitsPath = false;
    followFit();
    viewChanged();
}

void NetworkCanvas::followFit()
{
    if (m_fitsPath && !m_scene.appearance().pathNodes.empty()) {
        m_scene.fit(m_scene.appearance().pathNodes);
    } else {
        m_scene.fit();
    }
}

void NetworkCanvas::fitSelection()
{
    const std::vector<size_t> nodes = targets();
    if (!nodes.empty()) {
        m_isFitted = false;
        m_scene.fit(nodes);
        viewChanged();
    }
}

bool NetworkCanvas::hasLegend() const
{
    return !m_scene.isEmpty() && height() >= leastHeightForLegend * zoomFactor();
}

void NetworkCanvas::refit()
{
    if (m_walk.state() != QAbstractAnimation::Running) {
        followFit();
    } else {
        // What is to fit is where the nodes are going.
        const std::vector<LayoutPoint> walking = m_scene.points();
        m_scene.setPoints(m_walkTo);
        followFit();
        m_scene.setPoints(walking);
    }
    viewChanged();
}

void NetworkCanvas::updateArea()
{
    const QRectF before = m_scene.area();
    const QRectF row(0, 0, width() - 2 * legendMargin, 0);
    const int legend = hasLegend() ? paintNetworkLegend(nullptr, m_scene, row, lightColors()) : 0;
    m_scene.setArea(
        QRectF(rect()).adjusted(4, 4 + dayMarksHeight(m_given), -4, -4 - legend - legendMargin));
    m_minimap->move(width() - m_minimap->width() - 10, 10);
    if (m_isFitted && m_scene.area() != before) {
        refit();
    }
}

void NetworkCanvas::viewChanged()
{
    m_minimap->setVisiblePart(m_scene.visiblePart());
    m_minimap->setVisible(width() >= leastWidthForMap && m_minimap->isUseful());
    invalidate();
}

void NetworkCanvas::invalidate()
{
    m_isFrameStale = true;
    update();
}

} // namespace Widgets
