// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkpainter.h"

#include "widgets/network/networkstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::GraphEdge;
using Briefings::ItemKind;

namespace {

constexpr size_t mostDoubts = 400; ///< Signs on edges; more would cover the picture.
constexpr double nearestDoubts = 26;
constexpr double haloRoom = 3;
constexpr qsizetype mostPictures = 1500;

QColor labelColor(const ThemeColors &colors, ItemKind kind)
{
    return kind == ItemKind::Actor ? colors.text : blended(colors.text, colors.mutedText, 0.6);
}

/// Edges and nodes in shapes.
class Painting
{
public:
    Painting(QPainter &painter, const NetworkScene &scene, const NetworkEmphasis &emphasis,
             const ThemeColors &colors)
        : m_painter(painter), m_scene(scene), m_colors(colors), m_lift(scene, emphasis),
          m_opacity(edgeOpacity(scene.ends().size()))
    { }

    void paintEdges()
    {
        for (const size_t edge : m_lift.highlightedEdges()) {
            m_painter.strokePath(m_scene.edgePath(edge),
                                 QPen(m_colors.highlight, 8, Qt::SolidLine, Qt::RoundCap));
        }
        for (const bool isTop : {false, true}) {
            for (const quint32 edge : m_scene.edgesToPaint()) {
                if (m_lift.isEdgeMarked(edge) == isTop) {
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

    void paintLabels(const NetworkLabels &labels)
    {
        for (const EdgeLabel &label : labels.edges) {
            m_painter.setFont(edgeFont());
            drawHaloText(m_painter, label.rect, {label.text}, m_colors.mutedText, m_colors.paper);
        }
        for (const PlacedLabel &label : labels.nodes) {
            const ItemKind kind = m_scene.graph().nodes()[label.node].id.kind();
            m_painter.setFont(nodeFont(kind, m_scene.isLeading(label.node)));
            const QColor color = labelColor(m_colors, kind);
            drawHaloText(m_painter, label.rect, label.lines,
                         m_lift.isNodeFaded(label.node) ? blended(color, m_colors.paper, 0.4)
                                                        : color,
                         m_colors.paper);
        }
        for (const CommunityLabel &label : labels.communities) {
            m_painter.setFont(label.font);
            drawHaloText(m_painter, label.rect, {label.text}, m_colors.text, m_colors.paper);
        }
    }

private:
    void paintEdge(size_t edge)
    {
        const EdgeFamily family = m_scene.family(edge);
        EdgeLook look = edgeLook(m_colors, family);
        const bool isMarked = m_lift.isEdgeMarked(edge);
        if (m_lift.isEdgeFaded(edge)) {
            look.color = blended(look.color, m_colors.paper, fadedShare);
        } else if (isMarked) {
            if (family > EdgeFamily::Disputes) {
                look.color = blended(m_colors.text, m_colors.paper, 0.6);
            }
            look.width += 0.6;
        }
        look.color.setAlphaF(static_cast<float>(isMarked ? 1 : m_opacity));
        const QPainterPath path = m_scene.edgePath(edge);
        m_painter.strokePath(path, edgePen(look));
        const GraphEdge &e = m_scene.graph().edges()[edge];
        if (family != EdgeFamily::Beside && family != EdgeFamily::Shared
            && !Briefings::isSymmetric(e.relation) && (!isFaint(family) || isMarked)) {
            paintArrow(path, look.color);
        }
    }

    void paintArrow(const QPainterPath &path, const QColor &color)
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
        m_painter.setBrush(color);
        m_painter.drawPolygon(QPolygonF{tip, back + side, back - side});
    }

    void paintNode(size_t node)
    {
        const Briefings::GraphNode &n = m_scene.graph().nodes()[node];
        const QPointF center = m_scene.position(node);
        const double radius = m_scene.radius(node);
        QColor color = nodeColor(m_colors, m_scene.graph(), m_scene.appearance(), node);
        if (m_lift.isNodeFaded(node)) {
            color = blended(color, m_colors.paper, fadedShare);
        }
        if (m_lift.isChosen(node)) {
            m_painter.setPen(QPen(m_colors.accent, 2));
            m_painter.setBrush(m_colors.paper);
            m_painter.drawPath(nodeShape(n.id.kind(), center, radius + 3));
        }
        // A hollow node has lost the words it rested on.
        const bool isHollow = isDoubtful(n.state);
        m_painter.setPen(QPen(isHollow ? color : m_colors.paper, isHollow ? 2.2 : 1.6));
        m_painter.setBrush(isHollow ? m_colors.paper : color);
        m_painter.drawPath(nodeShape(n.id.kind(), center, radius));
    }

    QPainter &m_painter;
    const NetworkScene &m_scene;
    const ThemeColors &m_colors;
    NetworkLift m_lift;
    double m_opacity;
};

/// The words under this edge have changed, are ambiguous or lost.
void paintDoubt(QPainter &painter, const QPointF &center, const QColor &color, const QColor &paper)
{
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(paper);
    painter.drawEllipse(center, 6, 6);
    painter.drawLine(center - QPointF(0, 3), center + QPointF(0, 0.5));
    painter.drawPoint(center + QPointF(0, 3));
}

void paintDoubts(QPainter &painter, const NetworkScene &scene, const NetworkLift &lift,
                 const ThemeColors &colors)
{
    size_t count = 0;
    for (const quint32 edge : scene.doubtfulEdges()) {
        const EdgeCurve curve = scene.edgeCurve(edge);
        const QPointF whole = curve.to - curve.from;
        if (scene.area().contains(curve.at(0.5))
            && std::hypot(whole.x(), whole.y()) >= nearestDoubts && count++ < mostDoubts) {
            paintDoubt(painter, curve.at(0.5),
                       lift.isEdgeFaded(edge) ? blended(colors.disputes, colors.paper, fadedShare)
                                              : colors.disputes,
                       colors.paper);
        }
    }
}

void paintPin(QPainter &painter, const QPointF &rim, const ThemeColors &colors)
{
    painter.setPen(QPen(colors.paper, 3));
    painter.drawLine(rim, rim + QPointF(4, -6));
    painter.setPen(QPen(colors.text, 1.5));
    painter.drawLine(rim, rim + QPointF(4, -6));
    painter.setPen(QPen(colors.paper, 1));
    painter.setBrush(colors.text);
    painter.drawEllipse(rim + QPointF(5, -8), 3.6, 3.6);
}

} // namespace

void paintNetworkMarks(QPainter &painter, const NetworkScene &scene,
                       const NetworkEmphasis &emphasis, const ThemeColors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const NetworkLift lift(scene, emphasis);
    paintDoubts(painter, scene, lift, colors);
    for (const Briefings::ItemId &id : scene.appearance().pinned) {
        const std::optional<size_t> node = scene.graph().find(id);
        if (node && scene.area().contains(scene.position(*node))) {
            const double out = 0.7 * scene.radius(*node);
            paintPin(painter, scene.position(*node) + QPointF(out, -out), colors);
        }
    }
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](const std::optional<size_t> &node, const QPen &pen, double room) {
        if (node) {
            const double radius = scene.radius(*node) + room;
            painter.setPen(pen);
            painter.drawEllipse(scene.position(*node), radius, radius);
        }
    };
    ring(emphasis.selected, QPen(ringColor(colors), 3), 7);
    ring(emphasis.current, QPen(colors.accent, 1.6), 4);
    ring(emphasis.pathStart, QPen(colors.accent, 2.4, Qt::DotLine), 10);
    painter.restore();
}

void paintNetwork(QPainter &painter, const NetworkScene &scene, const NetworkEmphasis &emphasis,
                  const ThemeColors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Painting painting(painter, scene, emphasis, colors);
    painting.paintEdges();
    painting.paintNodes();
    paintNetworkMarks(painter, scene, emphasis, colors);
    painting.paintLabels(scene.allLabels(labelsFirst(scene, emphasis), {}));
    painter.restore();
}

void LabelPictures::paint(QPainter &painter, const NetworkScene &scene, const NetworkLabels &labels,
                          const NetworkLift &lift, const ThemeColors &colors)
{
    if (m_pictures.size() > mostPictures) {
        m_pictures.clear();
    }
    const QFont edges = edgeFont();
    for (const EdgeLabel &label : labels.edges) {
        paintOne(painter, label.rect, {label.text}, edges,
                 lift.isEdgeFaded(label.edge) ? blended(colors.mutedText, colors.paper, 0.4)
                                              : colors.mutedText,
                 colors.paper);
    }
    for (const PlacedLabel &label : labels.nodes) {
        const ItemKind kind = scene.graph().nodes()[label.node].id.kind();
        const QColor color = labelColor(colors, kind);
        paintOne(painter, label.rect, label.lines, nodeFont(kind, scene.isLeading(label.node)),
                 lift.isNodeFaded(label.node) ? blended(color, colors.paper, 0.4) : color,
                 colors.paper);
    }
    for (const CommunityLabel &label : labels.communities) {
        paintOne(painter, label.rect, {label.text}, label.font, colors.text, colors.paper);
    }
}

void LabelPictures::paintOne(QPainter &painter, const QRectF &rect, const QStringList &lines,
                             const QFont &font, const QColor &color, const QColor &halo)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("%1\n%2\n%3 %4 %5")
                            .arg(lines.join(u'\n'), font.key())
                            .arg(color.rgb())
                            .arg(halo.rgb())
                            .arg(ratio);
    auto picture = m_pictures.find(key);
    if (picture == m_pictures.end()) {
        const QSizeF size = rect.size() + QSizeF(2 * haloRoom, 2 * haloRoom);
        QPixmap made((size * ratio).toSize() + QSize(1, 1));
        made.setDevicePixelRatio(ratio);
        made.fill(Qt::transparent);
        QPainter letters(&made);
        letters.setRenderHint(QPainter::Antialiasing);
        letters.setFont(font);
        drawHaloText(letters, QRectF(QPointF(haloRoom, haloRoom), rect.size()), lines, color, halo);
        letters.end();
        picture = m_pictures.insert(key, made);
    }
    // Letters are made for whole pixels.
    const QPointF place = (rect.topLeft() - QPointF(haloRoom, haloRoom)) * ratio;
    painter.drawPixmap(QPointF(std::round(place.x()), std::round(place.y())) / ratio, *picture);
}

} // namespace Widgets
