// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkscene.h"

#include "widgets/network/labelplacement.h"
#include "widgets/network/networkstyle.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Widgets {

using Briefings::Graph;
using Briefings::GraphEdge;
using Briefings::ItemKind;

namespace {

constexpr double fitMargin = 46; ///< Room for the labels of nodes at the rim.
constexpr double largestFit = 1.5;
constexpr double smallestScale = 0.05;
constexpr double largestScale = 8;
constexpr double labelWidth = 118;
constexpr double bendStep = 16; ///< Between parallel edges.
constexpr double edgeReach = 5; ///< How near to an edge a click has to be.
constexpr size_t requiredLabels = 16;

/// Radius at 100 %.
double baseRadius(ItemKind kind, size_t degree)
{
    const auto links = static_cast<double>(degree);
    return kind == ItemKind::Actor ? std::min(24.0, 5.5 + 3.0 * std::sqrt(links))
                                   : std::min(11.0, 6.5 + 0.8 * std::sqrt(links));
}

double importance(ItemKind kind, size_t degree)
{
    const double weight = kind == ItemKind::Actor ? 3 : kind == ItemKind::Event ? 1.4 : 1;
    return weight * (1 + static_cast<double>(degree));
}

QSizeF sizeOf(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    return {std::ceil(width) + 4, metrics.height() * static_cast<double>(lines.size())};
}

double length(const QPointF &vector) { return std::hypot(vector.x(), vector.y()); }

double dot(const QPointF &a, const QPointF &b) { return a.x() * b.x() + a.y() * b.y(); }

/// Distance from \a point to a path, which is walked in short steps.
double distanceTo(const QPainterPath &path, const QPointF &point)
{
    double least = 1e9;
    constexpr int steps = 24;
    QPointF last = path.pointAtPercent(0);
    for (int i = 1; i <= steps; ++i) {
        const QPointF next = path.pointAtPercent(static_cast<double>(i) / steps);
        const QPointF along = next - last;
        const double squared = dot(along, along);
        const double t = squared > 0 ? std::clamp(dot(point - last, along) / squared, 0.0, 1.0) : 0;
        least = std::min(least, length(point - last - along * t));
        last = next;
    }
    return least;
}

} // namespace

void NetworkScene::setGraph(Graph graph, std::vector<Briefings::LayoutPoint> points)
{
    Q_ASSERT_X(points.size() == graph.nodes().size(), "NetworkScene::setGraph",
               "one place per node");
    m_graph = std::move(graph);
    m_points = std::move(points);
    m_degrees.clear();
    for (size_t node = 0; node < m_graph.nodes().size(); ++node) {
        m_degrees.push_back(m_graph.degree(node));
    }
    orderByImportance();
    findParallels();
    measureLabels();
}

void NetworkScene::orderByImportance()
{
    m_byImportance.resize(m_graph.nodes().size());
    std::iota(m_byImportance.begin(), m_byImportance.end(), size_t{0});
    std::ranges::stable_sort(m_byImportance, std::ranges::greater{}, [this](size_t node) {
        return importance(m_graph.nodes()[node].id.kind(), m_degrees[node]);
    });
}

void NetworkScene::findParallels()
{
    QHash<std::pair<size_t, size_t>, std::vector<size_t>> groups;
    for (size_t edge = 0; edge < m_graph.edges().size(); ++edge) {
        const GraphEdge &e = m_graph.edges()[edge];
        groups[std::minmax(e.from, e.to)].push_back(edge);
    }
    m_bends.assign(m_graph.edges().size(), 0);
    for (const std::vector<size_t> &group : groups) {
        for (size_t i = 0; i < group.size(); ++i) {
            const double bend =
                (static_cast<double>(i) - (static_cast<double>(group.size()) - 1) / 2) * bendStep;
            // Bends are to the side of the first node of the pair, whatever the direction of the
            // edge.
            const GraphEdge &e = m_graph.edges()[group[i]];
            m_bends[group[i]] = e.from <= e.to ? bend : -bend;
        }
    }
}

void NetworkScene::measureLabels()
{
    m_labelLines.clear();
    m_labelSizes.clear();
    for (const Briefings::GraphNode &node : m_graph.nodes()) {
        const QFont font = nodeFont(node.id.kind());
        m_labelLines.push_back(labelLines(node.label, font, labelWidth * zoomFactor()));
        m_labelSizes.push_back(sizeOf(m_labelLines.back(), font));
    }
}

void NetworkScene::setArea(const QRectF &area) { m_area = area; }

void NetworkScene::fit()
{
    if (m_points.empty() || m_area.isEmpty()) {
        return;
    }
    double left = m_points[0].x;
    double right = left;
    double top = m_points[0].y;
    double bottom = top;
    for (const Briefings::LayoutPoint &point : m_points) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    const QRectF inner =
        m_area.adjusted(1.4 * fitMargin, fitMargin * 0.8, -1.4 * fitMargin, -fitMargin);
    const double wanted = std::min(inner.width() / std::max(1.0, right - left),
                                   inner.height() / std::max(1.0, bottom - top));
    m_scale = std::clamp(wanted, smallestScale, largestFit);
    m_offset = inner.center() - QPointF((left + right) / 2, (top + bottom) / 2) * m_scale;
}

void NetworkScene::zoom(double factor, const QPointF &anchor)
{
    const double scale = std::clamp(m_scale * factor, smallestScale, largestScale);
    m_offset = anchor - (anchor - m_offset) * (scale / m_scale);
    m_scale = scale;
}

void NetworkScene::pan(const QPointF &delta) { m_offset += delta; }

void NetworkScene::ensureVisible(size_t node)
{
    const QRectF inner = m_area.adjusted(20, 20, -20, -20);
    if (!inner.contains(position(node))) {
        m_offset += m_area.center() - position(node);
    }
}

QPointF NetworkScene::position(size_t node) const
{
    return QPointF(m_points[node].x, m_points[node].y) * m_scale + m_offset;
}

double NetworkScene::radius(size_t node) const
{
    // Nodes grow slower than the picture, so that zooming in makes room.
    return baseRadius(m_graph.nodes()[node].id.kind(), m_degrees[node])
           * std::clamp(std::pow(m_scale, 0.7), 0.45, 1.8);
}

QRectF NetworkScene::glyphRect(size_t node) const
{
    const double r = radius(node) + 1;
    const QPointF center = position(node);
    return {center.x() - r, center.y() - r, 2 * r, 2 * r};
}

QPainterPath NetworkScene::edgePath(size_t edge) const
{
    const GraphEdge &e = m_graph.edges()[edge];
    const QPointF from = position(e.from);
    const QPointF to = position(e.to);
    QPainterPath path;
    if (e.from == e.to) {
        const double r = radius(e.from);
        const double spread = r + std::abs(m_bends[edge]);
        path.moveTo(from + QPointF(-0.7 * r, -0.7 * r));
        path.cubicTo(from + QPointF(-2.2 * spread, -2.6 * spread),
                     from + QPointF(2.2 * spread, -2.6 * spread),
                     from + QPointF(0.7 * r, -0.7 * r));
        return path;
    }
    const QPointF along = to - from;
    const double distance = std::max(1e-6, length(along));
    const QPointF unit = along / distance;
    const QPointF side(-unit.y(), unit.x());
    const double bend = std::clamp(m_bends[edge], -0.4 * distance, 0.4 * distance);
    // The control point is twice as far out as the middle of the curve.
    const QPointF control = (from + to) / 2 + side * (2 * bend);
    const auto rim = [&control](const QPointF &center, double gap) {
        const QPointF out = control - center;
        return center + out * (std::min(gap, length(out) * 0.9) / std::max(1e-6, length(out)));
    };
    path.moveTo(rim(from, radius(e.from) + 2));
    if (bend == 0) {
        path.lineTo(rim(to, radius(e.to) + 3));
    } else {
        path.quadTo(control, rim(to, radius(e.to) + 3));
    }
    return path;
}

std::optional<size_t> NetworkScene::nodeAt(const QPointF &point) const
{
    // The least important is drawn first, so the most important is hit first.
    for (const size_t node : m_byImportance) {
        if (length(point - position(node)) <= std::max(9.0, radius(node) + 3)) {
            return node;
        }
    }
    return std::nullopt;
}

std::optional<size_t> NetworkScene::edgeAt(const QPointF &point) const
{
    std::optional<size_t> nearest;
    double least = edgeReach;
    for (size_t edge = 0; edge < m_graph.edges().size(); ++edge) {
        const QPainterPath path = edgePath(edge);
        const double reach = 2 * edgeReach;
        if (!path.controlPointRect().adjusted(-reach, -reach, reach, reach).contains(point)) {
            continue;
        }
        const double distance = distanceTo(path, point);
        if (distance <= least) {
            least = distance;
            nearest = edge;
        }
    }
    return nearest;
}

std::vector<PlacedLabel> NetworkScene::labels(const std::vector<size_t> &first) const
{
    std::vector<size_t> order = first;
    size_t actors = 0;
    std::vector<bool> isRequired(m_graph.nodes().size());
    for (const size_t node : first) {
        isRequired[node] = true;
    }
    for (const size_t node : m_byImportance) {
        if (std::ranges::find(first, node) == first.end()) {
            order.push_back(node);
        }
        if (m_graph.nodes()[node].id.kind() == ItemKind::Actor && actors++ < requiredLabels) {
            isRequired[node] = true;
        }
    }
    std::vector<QRectF> obstacles;
    std::vector<size_t> nodes;
    std::vector<LabelRequest> requests;
    for (const size_t node : order) {
        const QRectF glyph = glyphRect(node);
        if (!m_area.intersects(glyph)) {
            continue;
        }
        obstacles.push_back(glyph);
        nodes.push_back(node);
        requests.push_back({glyph, m_labelSizes[node], isRequired[node]});
    }
    const std::vector<std::optional<QRectF>> places = placeLabels(requests, obstacles, m_area);
    std::vector<PlacedLabel> labels;
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i]) {
            labels.push_back({nodes[i], *places[i], m_labelLines[nodes[i]]});
        }
    }
    return labels;
}

std::optional<size_t> NetworkScene::neighborTowards(size_t node, const QPointF &step) const
{
    std::optional<size_t> best;
    double least = 0;
    for (const size_t other : neighborhood(node)) {
        const QPointF away = position(other) - position(node);
        const double forward = dot(away, step) / length(step);
        const double distance = length(away);
        // A quarter to each side belongs to the direction.
        if (other == node || forward < distance * 0.5) {
            continue;
        }
        const double cost = distance * (2 - forward / distance);
        if (!best || cost < least) {
            best = other;
            least = cost;
        }
    }
    return best;
}

std::vector<size_t> NetworkScene::neighborhood(size_t node) const
{
    std::vector<size_t> nodes{node};
    for (const size_t edge : m_graph.edgesAt(node)) {
        nodes.push_back(m_graph.otherEnd(edge, node));
    }
    std::ranges::sort(nodes);
    const auto repeats = std::ranges::unique(nodes);
    nodes.erase(repeats.begin(), repeats.end());
    return nodes;
}

Briefings::LayoutGraph layoutGraph(const Graph &graph)
{
    Briefings::LayoutGraph layout;
    for (size_t node = 0; node < graph.nodes().size(); ++node) {
        const ItemKind kind = graph.nodes()[node].id.kind();
        const QFont font = nodeFont(kind);
        const double zoom = zoomFactor();
        const QSizeF label =
            sizeOf(labelLines(graph.nodes()[node].label, font, labelWidth * zoom), font) / zoom;
        const double glyph = 2 * baseRadius(kind, graph.degree(node)) + 4;
        // The label below its node, with room for the node above it in the middle of the box.
        layout.boxes.push_back({std::max(glyph, 0.75 * label.width()), glyph + label.height()});
    }
    for (const GraphEdge &edge : graph.edges()) {
        layout.edges.emplace_back(edge.from, edge.to);
    }
    return layout;
}

} // namespace Widgets
