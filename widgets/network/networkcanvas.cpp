// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkcanvas.h"

#include "widgets/common/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Widgets {

using Briefings::Graph;
using Briefings::ItemId;
using Briefings::LayoutPoint;

namespace {

constexpr double legendMargin = 12;

} // namespace

NetworkCanvas::NetworkCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Network"));
}

void NetworkCanvas::setGraph(Graph graph, std::vector<LayoutPoint> points)
{
    const auto idOf = [this](const std::optional<size_t> &node) {
        return node ? m_scene.graph().nodes()[*node].id : ItemId();
    };
    const ItemId current = idOf(m_emphasis.current);
    const bool wasEmpty = m_scene.isEmpty();
    m_emphasis = {};
    m_walkedEdge.reset();
    m_scene.setGraph(std::move(graph), std::move(points));
    m_emphasis.current = m_scene.graph().find(current);
    updateArea();
    if (wasEmpty || m_isFitted) {
        fit();
    }
    showSelected();
    describe();
    update();
}

void NetworkCanvas::setLayingOut(bool isLayingOut)
{
    m_isLayingOut = isLayingOut;
    describe();
    update();
}

void NetworkCanvas::setSelectedItem(const ItemId &item)
{
    if (m_selected == item) {
        return;
    }
    m_selected = item;
    showSelected();
    if (m_emphasis.selected) {
        m_emphasis.current = m_emphasis.selected;
        m_walkedEdge.reset();
        if (!m_isFitted) {
            m_scene.ensureVisible(*m_emphasis.selected);
        }
        describe();
    }
    update();
}

void NetworkCanvas::fit()
{
    m_isFitted = true;
    m_scene.fit();
    update();
}

QSize NetworkCanvas::minimumSizeHint() const { return {260, 220}; }

bool NetworkCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            // Tool tips guess whether they are markup. A zero-width space in front keeps plain what
            // looks like a tag.
            QToolTip::showText(help->globalPos(), QChar(0x200B) + text, this);
        }
        return true;
    }
    return QWidget::event(event);
}

bool NetworkCanvas::focusNextPrevChild(bool next)
{
    // Tab visits the nodes by importance and leaves after the last one.
    const std::vector<size_t> &order = m_scene.byImportance();
    if (!hasFocus() || order.empty()) {
        return QWidget::focusNextPrevChild(next);
    }
    const auto found =
        m_emphasis.current ? std::ranges::find(order, *m_emphasis.current) : order.end();
    auto position = found == order.end() ? (next ? -1 : static_cast<std::ptrdiff_t>(order.size()))
                                         : found - order.begin();
    position += next ? 1 : -1;
    if (position < 0 || position >= static_cast<std::ptrdiff_t>(order.size())) {
        setCurrent(std::nullopt);
        return QWidget::focusNextPrevChild(next);
    }
    setCurrent(order[static_cast<size_t>(position)]);
    return true;
}

void NetworkCanvas::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.paper);
    if (!m_scene.isEmpty()) {
        NetworkEmphasis shown = m_emphasis;
        if (!hasFocus()) {
            shown.current.reset();
        }
        paintNetwork(painter, m_scene, shown, colors);
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = this->width() - 2 * legendMargin;
        const int height = paintNetworkLegend(nullptr, m_scene.graph(), {0, 0, width, 0}, colors);
        const QRectF legend(legendMargin, this->height() - height - legendMargin / 2, width,
                            height);
        painter.fillRect(
            legend.adjusted(-legendMargin, -legendMargin / 2, legendMargin, legendMargin),
            colors.paper);
        paintNetworkLegend(&painter, m_scene.graph(), legend, colors);
    }
    if (m_isLayingOut || m_scene.isEmpty()) {
        painter.setFont(interfaceFont(14));
        painter.setPen(colors.mutedText);
        painter.drawText(
            m_scene.isEmpty() ? QRectF(rect()) : QRectF(0, 8, width(), 24), Qt::AlignCenter,
            m_isLayingOut ? tr("Laying out…") : tr("Nothing to show with these filters"));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void NetworkCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateArea();
    if (m_isFitted) {
        m_scene.fit();
    }
}

void NetworkCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_scene.measureLabels();
        update();
    }
}

void NetworkCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_emphasis.current && !m_scene.isEmpty() && event->reason() == Qt::TabFocusReason) {
        setCurrent(m_emphasis.selected ? *m_emphasis.selected : m_scene.byImportance().front());
    }
    update();
}

void NetworkCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void NetworkCanvas::updateArea()
{
    const int legend = m_scene.isEmpty() ? 0
                                         : paintNetworkLegend(nullptr, m_scene.graph(),
                                                              {0, 0, width() - 2 * legendMargin, 0},
                                                              lightColors());
    m_scene.setArea(QRectF(rect()).adjusted(4, 4, -4, -4 - legend - legendMargin));
}

void NetworkCanvas::selectEdge(size_t edge)
{
    // What makes the edge may be a node, such as an event that somebody took part in. It gets the
    // ring, but the edge stays marked, and the keyboard where it was.
    const std::optional<size_t> current = m_emphasis.current;
    const std::optional<size_t> walkedEdge = m_walkedEdge;
    Q_EMIT itemSelected(m_scene.graph().edges()[edge].item);
    m_emphasis.current = current;
    m_walkedEdge = walkedEdge;
    m_emphasis.selectedEdges = {edge};
    describe();
    update();
}

void NetworkCanvas::setCurrent(std::optional<size_t> node)
{
    m_emphasis.current = node;
    m_walkedEdge.reset();
    if (node) {
        m_scene.ensureVisible(*node);
    }
    describe();
    update();
}

void NetworkCanvas::showSelected()
{
    m_emphasis.selected = m_scene.graph().find(m_selected);
    m_emphasis.selectedEdges.clear();
    if (m_emphasis.selected || m_selected.isNull()) {
        return;
    }
    for (size_t edge = 0; edge < m_scene.graph().edges().size(); ++edge) {
        if (m_scene.graph().edges()[edge].item == m_selected) {
            m_emphasis.selectedEdges.push_back(edge);
        }
    }
}

void NetworkCanvas::zoomBy(double factor, const QPointF &anchor)
{
    m_isFitted = false;
    m_scene.zoom(factor, anchor);
    update();
}

QString NetworkCanvas::toolTipAt(const QPointF &point) const
{
    if (const std::optional<size_t> node = m_scene.nodeAt(point)) {
        return Briefings::nodeSentence(m_scene.graph(), *node);
    }
    if (const std::optional<size_t> edge = m_scene.edgeAt(point)) {
        return Briefings::edgeSentence(m_scene.graph(), *edge);
    }
    return {};
}

void NetworkCanvas::describe()
{
    QString description =
        tr("Arrows walk to a neighbor, Tab to the next node, E to its edges, Enter selects.");
    if (m_isLayingOut) {
        description = tr("Laying out…");
    } else if (m_walkedEdge && m_emphasis.current) {
        description = Briefings::edgeSentence(
            m_scene.graph(), m_scene.graph().edgesAt(*m_emphasis.current)[*m_walkedEdge]);
    } else if (m_emphasis.current) {
        description = Briefings::nodeSentence(m_scene.graph(), *m_emphasis.current);
    }
    setAccessibleDescription(description);
    //: What a screen reader says of the picture: its name, and the node that the keyboard is at.
    setAccessibleName(m_emphasis.current ? tr("Network: %1").arg(description) : tr("Network"));
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Widgets
