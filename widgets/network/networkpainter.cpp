// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkpainter.h"

#include "widgets/network/networkstyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace Widgets {

using Briefings::EvidenceState;
using Briefings::Graph;
using Briefings::GraphEdge;
using Briefings::ItemKind;
using Briefings::Relation;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::NetworkPainter)
};

constexpr double faded = 0.22;

class Painting
{
public:
    Painting(QPainter &painter, const NetworkScene &scene, const NetworkEmphasis &emphasis,
             const ThemeColors &colors)
        : m_painter(painter), m_scene(scene), m_emphasis(emphasis), m_colors(colors),
          m_isLifted(scene.graph().nodes().size(), true)
    {
        if (emphasis.hovered) {
            std::fill(m_isLifted.begin(), m_isLifted.end(), false);
            for (const size_t node : scene.neighborhood(*emphasis.hovered)) {
                m_isLifted[node] = true;
            }
        }
    }

    void paintEdges()
    {
        // Quiet edges below, then stances, then what the person points at.
        for (const int pass : {0, 1, 2, 3}) {
            for (size_t edge = 0; edge < m_scene.graph().edges().size(); ++edge) {
                const Relation relation = m_scene.graph().edges()[edge].relation;
                if ((isMarked(edge)                ? 3
                     : isStance(relation)          ? 2
                     : relation == Relation::About ? 0
                                                   : 1)
                    == pass) {
                    paintEdge(edge);
                }
            }
        }
    }

    void paintNodes()
    {
        const std::vector<size_t> &order = m_scene.byImportance();
        for (auto node = order.rbegin(); node != order.rend(); ++node) {
            paintNode(*node);
        }
    }

    void paintLabels()
    {
        for (const PlacedLabel &label : m_scene.labels(labelsFirst(m_scene, m_emphasis))) {
            const ItemKind kind = m_scene.graph().nodes()[label.node].id.kind();
            m_painter.setFont(nodeFont(kind));
            const QColor color = kind == ItemKind::Actor
                                     ? m_colors.text
                                     : blended(m_colors.text, m_colors.mutedText, 0.6);
            drawHaloText(m_painter, label.rect, label.lines,
                         shade(color, m_isLifted[label.node], 0.4), m_colors.paper);
        }
    }

private:
    [[nodiscard]] bool touches(size_t edge, const std::optional<size_t> &node) const
    {
        const GraphEdge &e = m_scene.graph().edges()[edge];
        return node && (e.from == *node || e.to == *node);
    }
    [[nodiscard]] bool isSelected(size_t edge) const
    {
        return std::ranges::find(m_emphasis.selectedEdges, edge) != m_emphasis.selectedEdges.end();
    }
    [[nodiscard]] bool isMarked(size_t edge) const
    {
        return isSelected(edge) || m_emphasis.hoveredEdge == edge
               || touches(edge, m_emphasis.hovered) || touches(edge, m_emphasis.selected);
    }
    /// Mixed with the paper instead of transparent, since exports paint transparent colors solid.
    [[nodiscard]] QColor shade(const QColor &color, bool isLifted, double share) const
    {
        return isLifted ? color : blended(color, m_colors.paper, share);
    }

    void paintEdge(size_t edge)
    {
        const GraphEdge &e = m_scene.graph().edges()[edge];
        QPen pen = edgePen(m_colors, e.relation);
        const bool isFaded =
            m_emphasis.hovered && !touches(edge, m_emphasis.hovered) && !isSelected(edge);
        if (isFaded) {
            pen.setColor(blended(pen.color(), m_colors.paper, faded));
        } else if (isMarked(edge)) {
            if (!isStance(e.relation)) {
                pen.setColor(blended(m_colors.text, m_colors.paper, 0.6));
            }
            pen.setWidthF(pen.widthF() + 0.6);
        }
        const QPainterPath path = m_scene.edgePath(edge);
        if (isSelected(edge) || m_emphasis.hoveredEdge == edge) {
            m_painter.strokePath(path, QPen(m_colors.highlight, 8, Qt::SolidLine, Qt::RoundCap));
        }
        m_painter.strokePath(path, pen);
        if (!Briefings::isSymmetric(e.relation)
            && (e.relation != Relation::About || isMarked(edge))) {
            paintArrow(path, pen);
        }
        if (e.state != EvidenceState::Sound && e.state != EvidenceState::Moved) {
            paintDoubt(path.pointAtPercent(0.5), isFaded);
        }
    }

    void paintArrow(const QPainterPath &path, const QPen &pen)
    {
        const QPointF tip = path.pointAtPercent(1);
        const double length = path.length();
        const double size = std::min(7.0, length / 2);
        if (size < 2) {
            return;
        }
        const QPointF back = path.pointAtPercent(path.percentAtLength(length - size));
        const QPointF along =
            (tip - back) / std::max(1e-6, std::hypot(tip.x() - back.x(), tip.y() - back.y()));
        const QPointF side(-along.y() * size * 0.42, along.x() * size * 0.42);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(pen.color());
        m_painter.drawPolygon(QPolygonF{tip, back + side, back - side});
    }

    /// The words under this edge have changed, are ambiguous or lost.
    void paintDoubt(const QPointF &center, bool isFaded)
    {
        const QColor color = shade(m_colors.disputes, !isFaded, faded);
        m_painter.setPen(QPen(color, 1.4));
        m_painter.setBrush(m_colors.paper);
        m_painter.drawEllipse(center, 6, 6);
        m_painter.drawLine(center - QPointF(0, 3), center + QPointF(0, 0.5));
        m_painter.drawPoint(center + QPointF(0, 3));
    }

    void paintNode(size_t node)
    {
        const Briefings::GraphNode &n = m_scene.graph().nodes()[node];
        const QPointF center = m_scene.position(node);
        const double radius = m_scene.radius(node);
        const bool isDoubtful = n.state == EvidenceState::Changed
                                || n.state == EvidenceState::Ambiguous
                                || n.state == EvidenceState::Lost;
        const QColor color = shade(kindColor(m_colors, n.id.kind()), m_isLifted[node], faded);
        // A hollow node has lost the words it rested on.
        m_painter.setPen(QPen(isDoubtful ? color : m_colors.paper, isDoubtful ? 2.2 : 1.6));
        m_painter.setBrush(isDoubtful ? m_colors.paper : color);
        m_painter.drawPath(nodeShape(n.id.kind(), center, radius));
        m_painter.setBrush(Qt::NoBrush);
        if (m_emphasis.selected == node) {
            m_painter.setPen(
                QPen(m_colors.isDark ? QColor(0xF0, 0xC0, 0x3C) : QColor(0xD6, 0x91, 0x00), 3));
            m_painter.drawEllipse(center, radius + 7, radius + 7);
        }
        if (m_emphasis.current == node) {
            m_painter.setPen(QPen(m_colors.accent, 1.6));
            m_painter.drawEllipse(center, radius + 4, radius + 4);
        }
    }

    QPainter &m_painter;
    const NetworkScene &m_scene;
    const NetworkEmphasis &m_emphasis;
    const ThemeColors &m_colors;
    std::vector<bool> m_isLifted;
};

QString legendText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Actor:
        return Tr::tr("actor");
    case ItemKind::Event:
        return Tr::tr("event");
    case ItemKind::Claim:
        return Tr::tr("claim");
    case ItemKind::Figure:
        return Tr::tr("figure");
    case ItemKind::Question:
        return Tr::tr("question");
    case ItemKind::Document:
        return Tr::tr("document");
    default:
        return {};
    }
}

} // namespace

std::vector<size_t> labelsFirst(const NetworkScene &scene, const NetworkEmphasis &emphasis)
{
    std::vector<size_t> first;
    const auto add = [&first](size_t node) {
        if (std::ranges::find(first, node) == first.end()) {
            first.push_back(node);
        }
    };
    for (const std::optional<size_t> &node :
         {emphasis.hovered, emphasis.current, emphasis.selected}) {
        if (node) {
            add(*node);
        }
    }
    for (const size_t edge : emphasis.selectedEdges) {
        add(scene.graph().edges()[edge].from);
        add(scene.graph().edges()[edge].to);
    }
    if (emphasis.hovered) {
        const std::vector<size_t> neighborhood = scene.neighborhood(*emphasis.hovered);
        for (const size_t node : scene.byImportance()) {
            if (std::ranges::binary_search(neighborhood, node)) {
                add(node);
            }
        }
    }
    return first;
}

void paintNetwork(QPainter &painter, const NetworkScene &scene, const NetworkEmphasis &emphasis,
                  const ThemeColors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Painting painting(painter, scene, emphasis, colors);
    painting.paintEdges();
    painting.paintNodes();
    painting.paintLabels();
    painter.restore();
}

int paintNetworkLegend(QPainter *painter, const Graph &graph, const QRectF &rect,
                       const ThemeColors &colors)
{
    const QFont font = interfaceFont(12);
    const QFontMetricsF metrics(font);
    const double lineHeight = std::ceil(metrics.lineSpacing()) + 4;
    double x = rect.left();
    double y = rect.top();
    const auto entry = [&](const QString &text, double signWidth, const auto &paintSign) {
        const double width = signWidth + 5 + std::ceil(metrics.horizontalAdvance(text));
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            y += lineHeight;
        }
        if (painter != nullptr) {
            paintSign(QRectF(x, y, signWidth, lineHeight));
            painter->setFont(font);
            painter->setPen(colors.mutedText);
            painter->drawText(
                QRectF(x + signWidth + 5, y, width, lineHeight),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
        }
        x += width + 16;
    };
    for (const ItemKind kind : {ItemKind::Actor, ItemKind::Event, ItemKind::Claim, ItemKind::Figure,
                                ItemKind::Question, ItemKind::Document}) {
        if (std::ranges::any_of(graph.nodes(),
                                [kind](const auto &node) { return node.id.kind() == kind; })) {
            entry(legendText(kind), 14, [painter, kind, &colors](const QRectF &sign) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(kindColor(colors, kind));
                painter->drawPath(nodeShape(kind, sign.center(), 6));
            });
        }
    }
    for (const Relation relation : {Relation::Supports, Relation::Qualifies, Relation::Disputes}) {
        if (std::ranges::any_of(graph.edges(), [relation](const GraphEdge &edge) {
                return edge.relation == relation;
            })) {
            entry(Briefings::label(relation), 26, [painter, relation, &colors](const QRectF &sign) {
                painter->setPen(edgePen(colors, relation));
                painter->drawLine(QPointF(sign.left() + 1, sign.center().y()),
                                  QPointF(sign.right() - 1, sign.center().y()));
            });
        }
    }
    return static_cast<int>(std::ceil(y + lineHeight - rect.top()));
}

} // namespace Widgets
