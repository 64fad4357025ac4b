// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkscene.h"

#include "widgets/network/networkstyle.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <set>
#include <tuple>

namespace Widgets {

using Briefings::Graph;
using Briefings::GraphEdge;
using Briefings::ItemKind;
using Briefings::LayoutPoint;

namespace {

constexpr double fitMargin = 46; ///< Room for the labels of nodes at the rim.
constexpr double largestFit = 1.5;
constexpr double smallestScale = 0.005;
constexpr double largestScale = 16;
constexpr double bendStep = 16; ///< Between parallel edges.
constexpr double edgeReach = 5; ///< How near to an edge a click has to be.
constexpr double farSpacing = 20;
/// So many are told apart by their own names at every distance.
constexpr size_t fewNodes = 250;
constexpr double nearScale = 1.9;

double dot(const QPointF &a, const QPointF &b) { return a.x() * b.x() + a.y() * b.y(); }

double length(const QPointF &vector) { return std::sqrt(dot(vector, vector)); }

/// Distance from \a point to a curve, which is walked in short steps.
double distanceTo(const EdgeCurve &curve, const QPointF &point)
{
    double least = 1e9;
    const int steps = curve.shape == EdgeCurve::Shape::Straight ? 1 : 24;
    QPointF last = curve.from;
    for (int i = 1; i <= steps; ++i) {
        const QPointF next = curve.at(static_cast<double>(i) / steps);
        const QPointF along = next - last;
        const double squared = dot(along, along);
        const double t = squared > 0 ? std::clamp(dot(point - last, along) / squared, 0.0, 1.0) : 0;
        least = std::min(least, length(point - last - along * t));
        last = next;
    }
    return least;
}

QRectF boundsOf(const std::vector<LayoutPoint> &points, const auto &nodes)
{
    double left = 1e300;
    double right = -1e300;
    double top = 1e300;
    double bottom = -1e300;
    for (const size_t node : nodes) {
        left = std::min(left, points[node].x);
        right = std::max(right, points[node].x);
        top = std::min(top, points[node].y);
        bottom = std::max(bottom, points[node].y);
    }
    return left > right ? QRectF() : QRectF(QPointF(left, top), QPointF(right, bottom));
}

} // namespace

double nodeRadius(ItemKind kind, size_t degree)
{
    const auto links = static_cast<double>(degree);
    return kind == ItemKind::Actor ? std::min(24.0, 5.5 + 3.0 * std::sqrt(links))
                                   : std::min(11.0, 6.5 + 0.8 * std::sqrt(links));
}

QPointF EdgeCurve::at(double share) const
{
    const double rest = 1 - share;
    switch (shape) {
    case Shape::Straight:
        break;
    case Shape::Bent:
        return from * (rest * rest) + control * (2 * rest * share) + to * (share * share);
    case Shape::Loop:
        return from * (rest * rest * rest) + control * (3 * rest * rest * share)
               + control2 * (3 * rest * share * share) + to * (share * share * share);
    }
    return from * rest + to * share;
}

NetworkScene::NetworkScene() : m_graph(std::make_shared<const Graph>()) { }

void NetworkScene::setGraph(Graph graph, std::vector<LayoutPoint> points)
{
    setGraph(std::make_shared<const Graph>(std::move(graph)), std::move(points));
}

void NetworkScene::setGraph(std::shared_ptr<const Graph> graph, std::vector<LayoutPoint> points)
{
    m_graph = std::move(graph);
    m_appearance = {};
    m_ends.clear();
    m_families.clear();
    m_ends.reserve(m_graph->edges().size());
    m_families.reserve(m_graph->edges().size());
    for (const GraphEdge &edge : m_graph->edges()) {
        m_families.push_back(edgeFamily(edge));
        m_ends.emplace_back(static_cast<quint32>(edge.from), static_cast<quint32>(edge.to));
    }
    m_degrees.clear();
    for (size_t node = 0; node < m_graph->nodes().size(); ++node) {
        m_degrees.push_back(m_graph->degree(node));
    }
    m_kinds.clear();
    std::set<ItemKind> kinds;
    for (const Briefings::GraphNode &node : m_graph->nodes()) {
        kinds.insert(node.id.kind());
    }
    for (const ItemKind kind : {ItemKind::Actor, ItemKind::Event, ItemKind::Claim, ItemKind::Figure,
                                ItemKind::Question, ItemKind::Document}) {
        if (kinds.contains(kind)) {
            m_kinds.push_back(kind);
        }
    }
    const std::set<EdgeFamily> families(m_families.begin(), m_families.end());
    m_familiesPresent.assign(families.begin(), families.end());
    findParallels();
    orderByImportance();
    orderEdges();
    measureLabels();
    setPoints(std::move(points));
}

void NetworkScene::setPoints(std::vector<LayoutPoint> points)
{
    Q_ASSERT_X(points.size() == m_graph->nodes().size(), "NetworkScene::setPoints",
               "one place per node");
    m_points = std::move(points);
    m_bounds = boundsOf(m_points, m_byImportance);
    m_grid.reset();
    update();
}

void NetworkScene::setAppearance(NetworkAppearance appearance)
{
    const bool keepsOrder = appearance.sizes == m_appearance.sizes;
    m_appearance = std::move(appearance);
    if (!keepsOrder) {
        orderByImportance();
    }
    update();
}

void NetworkScene::orderByImportance()
{
    const auto importance = [this](size_t node) {
        const ItemKind kind = m_graph->nodes()[node].id.kind();
        const double weight = kind == ItemKind::Actor ? 3 : kind == ItemKind::Event ? 1.4 : 1;
        const double byLinks = weight * (1 + static_cast<double>(m_degrees[node]));
        return m_appearance.sizes.empty() ? std::pair(byLinks, 0.0)
                                          : std::pair(m_appearance.sizes[node], byLinks);
    };
    std::vector<std::pair<double, double>> keys;
    keys.reserve(m_degrees.size());
    for (size_t node = 0; node < m_degrees.size(); ++node) {
        keys.push_back(importance(node));
    }
    m_byImportance.resize(m_degrees.size());
    std::iota(m_byImportance.begin(), m_byImportance.end(), size_t{0});
    std::ranges::stable_sort(m_byImportance, std::ranges::greater{},
                             [&keys](size_t node) { return keys[node]; });
    constexpr size_t mostLeading = 7;
    m_isLeading.assign(m_degrees.size(), false);
    size_t leading = 0;
    for (const size_t node : m_byImportance) {
        if (leading < mostLeading && leading < m_degrees.size() / 4
            && m_graph->nodes()[node].id.kind() == ItemKind::Actor) {
            m_isLeading[node] = true;
            ++leading;
        }
    }
    measureLabels();
}

void NetworkScene::orderEdges()
{
    std::vector<std::tuple<bool, double, size_t>> keys;
    keys.reserve(m_ends.size());
    for (const GraphEdge &edge : m_graph->edges()) {
        keys.emplace_back(isStance(edge.relation), edge.weight,
                          std::min(m_degrees[edge.from], m_degrees[edge.to]));
    }
    m_edgesInOrder.resize(m_ends.size());
    std::iota(m_edgesInOrder.begin(), m_edgesInOrder.end(), quint32{0});
    std::ranges::stable_sort(m_edgesInOrder, std::ranges::greater{},
                             [&keys](quint32 edge) { return keys[edge]; });
    m_edgeRanks.resize(m_ends.size());
    for (size_t rank = 0; rank < m_edgesInOrder.size(); ++rank) {
        m_edgeRanks[m_edgesInOrder[rank]] = static_cast<quint32>(rank);
    }
    m_doubtfulEdges.clear();
    std::ranges::copy_if(m_edgesInOrder, std::back_inserter(m_doubtfulEdges),
                         [this](quint32 edge) { return isDoubtful(m_graph->edges()[edge].state); });
    m_edgesToPaint.resize(m_ends.size());
    std::iota(m_edgesToPaint.begin(), m_edgesToPaint.end(), quint32{0});
    std::ranges::stable_sort(m_edgesToPaint, {}, [this](quint32 edge) {
        return isFaint(m_families[edge]) ? 0 : m_families[edge] <= EdgeFamily::Disputes ? 2 : 1;
    });
}

void NetworkScene::findParallels()
{
    std::vector<quint32> order(m_ends.size());
    std::iota(order.begin(), order.end(), quint32{0});
    const auto pairOf = [this](quint32 edge) {
        return std::pair(std::min(m_ends[edge].first, m_ends[edge].second),
                         std::max(m_ends[edge].first, m_ends[edge].second));
    };
    std::ranges::stable_sort(order, {}, pairOf);
    m_bends.assign(m_ends.size(), 0);
    m_largestBend = 0;
    for (size_t first = 0; first < order.size();) {
        size_t end = first + 1;
        while (end < order.size() && pairOf(order[end]) == pairOf(order[first])) {
            ++end;
        }
        const auto count = static_cast<double>(end - first);
        for (size_t i = first; i < end; ++i) {
            const auto bend =
                static_cast<float>((static_cast<double>(i - first) - (count - 1) / 2) * bendStep);
            // Bends are to the side of the first node of the pair, whatever the direction of the
            // edge.
            m_bends[order[i]] = m_ends[order[i]].first <= m_ends[order[i]].second ? bend : -bend;
            m_largestBend = std::max(m_largestBend, std::abs(bend));
        }
        first = end;
    }
}

void NetworkScene::update()
{
    m_places.resize(m_points.size());
    m_radii.resize(m_points.size());
    // Nodes grow slower than the picture, so that zooming in makes room.
    const double growth = std::clamp(std::pow(m_scale, 0.7), isFar() ? 0.16 : 0.35, 1.8);
    for (size_t node = 0; node < m_points.size(); ++node) {
        m_places[node] = toPicture(m_points[node]);
        m_radii[node] = baseRadius(node) * growth;
    }
}

double NetworkScene::baseRadius(size_t node) const
{
    const ItemKind kind = m_graph->nodes()[node].id.kind();
    if (m_appearance.sizes.empty()) {
        return nodeRadius(kind, m_degrees[node]);
    }
    const double size = std::clamp(m_appearance.sizes[node], 0.0, 1.0);
    return kind == ItemKind::Actor ? 6 + 18 * size : 6 + 10 * size;
}

void NetworkScene::setArea(const QRectF &area) { m_area = area; }

void NetworkScene::fit() { fit(m_byImportance); }

void NetworkScene::fit(const std::vector<size_t> &nodes)
{
    if (nodes.empty() || m_area.isEmpty()) {
        return;
    }
    const QRectF bounds = boundsOf(m_points, nodes);
    const QRectF inner =
        m_area.adjusted(1.4 * fitMargin, fitMargin * 0.8, -1.4 * fitMargin, -fitMargin);
    const double wanted = std::min(inner.width() / std::max(1.0, bounds.width()),
                                   inner.height() / std::max(1.0, bounds.height()));
    m_scale = std::clamp(wanted, smallestScale, largestFit);
    m_offset = inner.center() - bounds.center() * m_scale;
    update();
}

void NetworkScene::zoom(double factor, const QPointF &anchor)
{
    const double scale = std::clamp(m_scale * factor, smallestScale, largestScale);
    m_offset = anchor - (anchor - m_offset) * (scale / m_scale);
    m_scale = scale;
    update();
}

void NetworkScene::pan(const QPointF &delta)
{
    m_offset += delta;
    update();
}

void NetworkScene::centerOn(const LayoutPoint &point) { pan(m_area.center() - toPicture(point)); }

void NetworkScene::ensureVisible(size_t node)
{
    const QRectF inner = m_area.adjusted(20, 20, -20, -20);
    if (!inner.contains(position(node))) {
        pan(m_area.center() - position(node));
    }
}

LayoutPoint NetworkScene::toLayout(const QPointF &point) const
{
    const QPointF place = (point - m_offset) / m_scale;
    return {place.x(), place.y()};
}

QPointF NetworkScene::toPicture(const LayoutPoint &point) const
{
    return QPointF(point.x, point.y) * m_scale + m_offset;
}

QRectF NetworkScene::visiblePart() const
{
    return {(m_area.topLeft() - m_offset) / m_scale, m_area.size() / m_scale};
}

bool NetworkScene::isFar() const
{
    const auto count = static_cast<double>(std::max<size_t>(m_points.size(), 1));
    const double spacing = m_scale * std::sqrt(m_bounds.width() * m_bounds.height() / count);
    // A path is read node by node.
    return m_points.size() > fewNodes && m_appearance.pathNodes.empty() && spacing < farSpacing;
}

bool NetworkScene::isNear() const { return m_scale >= nearScale; }

QRectF NetworkScene::glyphRect(size_t node) const
{
    const double r = radius(node) + 1;
    const QPointF center = position(node);
    return {center.x() - r, center.y() - r, 2 * r, 2 * r};
}

EdgeCurve NetworkScene::edgeCurve(size_t edge) const
{
    const auto [first, second] = m_ends[edge];
    EdgeCurve curve;
    curve.from = m_places[first];
    curve.to = m_places[second];
    const double bent = static_cast<double>(m_bends[edge]);
    if (first == second) {
        const double r = m_radii[first];
        const double spread = r + std::abs(bent);
        const QPointF center = curve.from;
        curve.shape = EdgeCurve::Shape::Loop;
        curve.from = center + QPointF(-0.7 * r, -0.7 * r);
        curve.control = center + QPointF(-2.2 * spread, -2.6 * spread);
        curve.control2 = center + QPointF(2.2 * spread, -2.6 * spread);
        curve.to = center + QPointF(0.7 * r, -0.7 * r);
        return curve;
    }
    const QPointF along = curve.to - curve.from;
    const double distance = std::max(1e-6, length(along));
    QPointF target = curve.to;
    QPointF source = curve.from;
    if (bent != 0) {
        const double bend = std::clamp(bent, -0.4 * distance, 0.4 * distance);
        // The control point is twice as far out as the middle of the curve.
        curve.shape = EdgeCurve::Shape::Bent;
        curve.control =
            (curve.from + curve.to) / 2 + QPointF(-along.y(), along.x()) * (2 * bend / distance);
        target = curve.control;
        source = curve.control;
    }
    const auto rim = [](const QPointF &center, const QPointF &towards, double gap) {
        const QPointF out = towards - center;
        const double room = std::max(1e-6, length(out));
        return center + out * (std::min(gap, room * 0.45) / room);
    };
    const QPointF from = curve.from;
    curve.from = rim(from, target, m_radii[first] + 2);
    curve.to =
        rim(curve.to, curve.shape == EdgeCurve::Shape::Bent ? source : from, m_radii[second] + 3);
    return curve;
}

QPainterPath NetworkScene::edgePath(size_t edge) const
{
    const EdgeCurve curve = edgeCurve(edge);
    QPainterPath path(curve.from);
    switch (curve.shape) {
    case EdgeCurve::Shape::Straight:
        path.lineTo(curve.to);
        break;
    case EdgeCurve::Shape::Bent:
        path.quadTo(curve.control, curve.to);
        break;
    case EdgeCurve::Shape::Loop:
        path.cubicTo(curve.control, curve.control2, curve.to);
        break;
    }
    return path;
}

const HitGrid &NetworkScene::grid() const
{
    if (!m_grid) {
        m_grid.emplace(m_points, m_ends);
    }
    return *m_grid;
}

QRectF NetworkScene::layoutRect(const QPointF &point, double reach) const
{
    const QPointF around(reach, reach);
    return {(point - around - m_offset) / m_scale, (point + around - m_offset) / m_scale};
}

std::optional<size_t> NetworkScene::nodeAt(const QPointF &point) const
{
    // The nearest rim wins where small nodes lie on a large one.
    constexpr double widest = 60;
    std::optional<size_t> best;
    double least = 0;
    for (const size_t node : grid().nodesNear(layoutRect(point, widest))) {
        const double reach = std::max(9.0, radius(node) + 3);
        const double distance = length(point - position(node));
        if (distance <= reach && (!best || distance / reach < least)) {
            best = node;
            least = distance / reach;
        }
    }
    return best;
}

std::optional<size_t> NetworkScene::edgeAt(const QPointF &point) const
{
    std::optional<size_t> nearest;
    double least = edgeReach;
    // Loops reach out much farther than they are bent.
    const double reach = 2 * edgeReach + 3 * (static_cast<double>(m_largestBend) + 44);
    for (const size_t edge : grid().edgesNear(layoutRect(point, reach))) {
        const double distance = distanceTo(edgeCurve(edge), point);
        if (distance <= least) {
            least = distance;
            nearest = edge;
        }
    }
    return nearest;
}

std::vector<size_t> NetworkScene::nodesIn(const QPolygonF &shape) const
{
    std::vector<size_t> nodes;
    const QRectF around = shape.boundingRect();
    for (size_t node = 0; node < m_places.size(); ++node) {
        if (around.contains(m_places[node])
            && shape.containsPoint(m_places[node], Qt::OddEvenFill)) {
            nodes.push_back(node);
        }
    }
    return nodes;
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
    for (const size_t edge : m_graph->edgesAt(node)) {
        nodes.push_back(m_graph->otherEnd(edge, node));
    }
    std::ranges::sort(nodes);
    const auto repeats = std::ranges::unique(nodes);
    nodes.erase(repeats.begin(), repeats.end());
    return nodes;
}

} // namespace Widgets
