// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkcanvas.h"

#include "widgets/network/networkaccessible.h"
#include "widgets/network/networkactions.h"
#include "widgets/network/networkminimap.h"

#include <QAccessible>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace Widgets {

using Briefings::Graph;
using Briefings::ItemId;
using Briefings::LayoutPoint;

namespace {

using namespace std::chrono_literals;

constexpr int longestWalkMs = 250;
constexpr auto restAfter = 150ms;

/// \a values when there is one for each of \a count; else nothing is said.
template <typename Values>
Values ifComplete(Values values, size_t count)
{
    Q_ASSERT_X(values.empty() || values.size() == count, "NetworkCanvas",
               "one value per node or edge of the graph");
    return values.size() == count ? std::move(values) : Values();
}

} // namespace

NetworkCanvas::NetworkCanvas(QWidget *parent)
    : QWidget(parent), m_graph(std::make_shared<const Graph>()),
      m_actions(new NetworkActions(this)), m_minimap(new NetworkMinimap(this)),
      m_masks(std::make_shared<CoverageMasks>())
{
    installNetworkAccessibility();
    m_grouped.graph = m_graph;
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Network"));
    m_minimap->hide();
    connect(m_minimap, &NetworkMinimap::centerAsked, this, [this](const LayoutPoint &point) {
        m_isFitted = false;
        m_scene.centerOn(point);
        viewChanged();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &NetworkCanvas::refine);
    connect(&m_fine, &QFutureWatcherBase::finished, this, [this] {
        if (!m_isFrameStale && m_fine.future().resultCount() > 0) {
            m_frame = m_fine.result();
            m_isFrameFine = true;
            update();
        }
    });
    m_walk.setStartValue(0.0);
    m_walk.setEndValue(1.0);
    m_walk.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_walk, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double share = value.toDouble();
        std::vector<LayoutPoint> points(m_walkTo.size());
        for (size_t node = 0; node < points.size(); ++node) {
            points[node] = {std::lerp(m_walkFrom[node].x, m_walkTo[node].x, share),
                            std::lerp(m_walkFrom[node].y, m_walkTo[node].y, share)};
        }
        m_scene.setPoints(std::move(points));
        startMoving();
        invalidate();
    });
    connect(&m_walk, &QVariantAnimation::finished, this, &NetworkCanvas::endWalk);
    connectActions();
    updateActions();
}

NetworkCanvas::~NetworkCanvas() { m_fine.disconnect(this); }

void NetworkCanvas::setGraph(Graph graph, std::vector<LayoutPoint> points, View view)
{
    Q_ASSERT_X(points.size() == graph.nodes().size(), "NetworkCanvas::setGraph",
               "one place per node");
    const QHash<ItemId, QPointF> places = shownPlaces();
    m_graph = std::make_shared<const Graph>(std::move(graph));
    m_points = std::move(points);
    NetworkAppearance kept;
    kept.coloring = m_given.coloring;
    kept.pinned = m_given.pinned;
    m_given = std::move(kept);
    showGraph(view);
    walkFrom(places);
}

void NetworkCanvas::setPoints(std::vector<LayoutPoint> points, View view)
{
    const QHash<ItemId, QPointF> places = shownPlaces();
    m_points = ifComplete(std::move(points), m_graph->nodes().size());
    m_scene.setPoints(groupedPoints(m_grouped, m_points));
    if (view == View::Fit) {
        fit();
    } else if (m_isFitted) {
        followFit();
    }
    viewChanged();
    walkFrom(places);
}

void NetworkCanvas::showGraph(View view)
{
    const auto ids = [this](const std::vector<size_t> &nodes) {
        std::vector<ItemId> result;
        for (const size_t node : nodes) {
            result.push_back(idOf(node));
        }
        return result;
    };
    // The scene may be that of the graph before, so names are what can be kept.
    const std::optional<ItemId> current =
        m_emphasis.current ? std::optional(idOf(*m_emphasis.current)) : std::nullopt;
    const std::optional<ItemId> pathStart =
        m_emphasis.pathStart ? std::optional(idOf(*m_emphasis.pathStart)) : std::nullopt;
    const std::vector<ItemId> chosen = ids(m_emphasis.chosen);
    const bool wasEmpty = m_scene.isEmpty();
    m_walk.stop();
    m_emphasis = {};
    m_walkedEdge.reset();
    m_pressed.reset();
    m_drag = Drag::None;
    m_restLabels = {};
    m_labels = {};
    m_grouped = grouped(m_graph, m_groups);
    m_scene.setGraph(m_grouped.graph, groupedPoints(m_grouped, m_points));
    m_scene.setAppearance(groupedAppearance(m_grouped, m_given));
    const auto find = [this](const std::optional<ItemId> &id) {
        return id ? m_grouped.find(*m_graph, *id) : std::nullopt;
    };
    m_emphasis.current = find(current);
    m_emphasis.pathStart = find(pathStart);
    for (const ItemId &id : chosen) {
        if (const std::optional<size_t> node = find(id)) {
            m_emphasis.chosen.push_back(*node);
        }
    }
    updateArea();
    if (wasEmpty || m_isFitted || view == View::Fit) {
        fit();
    }
    showSelected();
    describe();
    m_minimap->setScene(m_scene);
    viewChanged();
}

QHash<ItemId, QPointF> NetworkCanvas::shownPlaces() const
{
    QHash<ItemId, QPointF> places;
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible()) {
        return places;
    }
    places.reserve(static_cast<qsizetype>(m_graph->nodes().size()));
    for (size_t node = 0; node < m_scene.points().size(); ++node) {
        for (const size_t member : m_grouped.membersOf(node)) {
            places.insert(m_graph->nodes()[member].id, m_scene.position(node));
        }
    }
    return places;
}

void NetworkCanvas::walkFrom(const QHash<ItemId, QPointF> &places)
{
    m_walkTo = m_scene.points();
    m_walkFrom = m_walkTo;
    bool isWalking = false;
    for (size_t node = 0; node < m_walkFrom.size() && !places.isEmpty(); ++node) {
        const auto known = places.constFind(idOf(node));
        if (known != places.constEnd()) {
            // Where it was on screen, seen through the window as it is now.
            m_walkFrom[node] = m_scene.toLayout(*known);
            isWalking = isWalking || (m_scene.position(node) - *known).manhattanLength() > 1;
        }
    }
    if (isWalking) {
        m_scene.setPoints(m_walkFrom);
        m_walk.setDuration(
            std::min(longestWalkMs,
                     style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this)));
        m_walk.start();
    }
}

void NetworkCanvas::endWalk()
{
    if (m_walkTo.size() == m_scene.points().size() && m_scene.points() != m_walkTo) {
        m_scene.setPoints(m_walkTo);
    }
    m_minimap->setScene(m_scene);
    viewChanged();
}

void NetworkCanvas::setNodeSizes(std::vector<double> sizes)
{
    m_given.sizes = ifComplete(std::move(sizes), m_graph->nodes().size());
    showAppearance();
}

void NetworkCanvas::setNodeColoring(Briefings::NetworkColoring coloring)
{
    m_given.coloring = coloring;
    showAppearance();
}

void NetworkCanvas::setCommunities(std::vector<size_t> communities, QStringList names)
{
    m_given.communities = ifComplete(std::move(communities), m_graph->nodes().size());
    m_given.communityNames = std::move(names);
    showAppearance();
}

void NetworkCanvas::setNodeMeasure(std::vector<double> values, const QString &name)
{
    m_given.measure = ifComplete(std::move(values), m_graph->nodes().size());
    m_given.measureName = name;
    showAppearance();
}

void NetworkCanvas::setPath(std::vector<size_t> nodes, std::vector<size_t> edges)
{
    const bool isOther = m_given.pathNodes != nodes;
    m_given.pathNodes = std::move(nodes);
    m_given.pathEdges = std::move(edges);
    showAppearance();
    if (!isOther) {
        return;
    }
    if (!m_given.pathNodes.empty()) {
        m_isFitted = true;
        m_fitsPath = true;
        if (m_walk.state() == QAbstractAnimation::Running) {
            m_walk.stop();
            endWalk();
        }
        followFit();
        viewChanged();
    } else if (m_isFitted && m_fitsPath) {
        fit();
    }
}

void NetworkCanvas::setFaded(std::vector<bool> nodes, std::vector<bool> edges)
{
    m_given.fadedNodes = ifComplete(std::move(nodes), m_graph->nodes().size());
    m_given.fadedEdges = ifComplete(std::move(edges), m_graph->edges().size());
    showAppearance();
}

void NetworkCanvas::setDays(std::vector<DayMark> days)
{
    m_given.days = std::move(days);
    showAppearance();
}

void NetworkCanvas::setPinned(QSet<ItemId> pinned)
{
    m_given.pinned = std::move(pinned);
    showAppearance();
}

void NetworkCanvas::setGroups(std::vector<NetworkGroup> groups)
{
    if (groups == m_groups) {
        return;
    }
    const QHash<ItemId, QPointF> places = shownPlaces();
    m_groups = std::move(groups);
    showGraph(View::Keep);
    walkFrom(places);
}

void NetworkCanvas::showAppearance()
{
    m_scene.setAppearance(groupedAppearance(m_grouped, m_given));
    updateArea();
    updateActions();
    m_minimap->setScene(m_scene);
    invalidate();
}

void NetworkCanvas::setLayingOut(bool isLayingOut, double progress)
{
    m_isLayingOut = isLayingOut;
    m_progress = progress;
    describe();
    invalidate();
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
    viewChanged();
}

void NetworkCanvas::showSelected()
{
    m_emphasis.selected = m_grouped.find(*m_graph, m_selected);
    m_emphasis.selectedEdges.clear();
    if (m_emphasis.selected || m_selected.isNull()) {
        return;
    }
    const std::vector<Briefings::GraphEdge> &edges = m_scene.graph().edges();
    for (size_t edge = 0; edge < edges.size(); ++edge) {
        if (edges[edge].item == m_selected) {
            m_emphasis.selectedEdges.push_back(edge);
        }
    }
}

void NetworkCanvas::setSelectedNodes(const QSet<ItemId> &nodes)
{
    m_emphasis.chosen.clear();
    for (size_t node = 0; node < m_scene.graph().nodes().size(); ++node) {
        if (nodes.contains(idOf(node))) {
            m_emphasis.chosen.push_back(node);
        }
    }
    updateActions();
    invalidate();
}

QSet<ItemId> NetworkCanvas::selectedNodes() const
{
    if (m_emphasis.chosen.empty() && m_emphasis.selected) {
        return idsOf({*m_emphasis.selected});
    }
    return idsOf(m_emphasis.chosen);
}

std::optional<size_t> NetworkCanvas::currentEdge() const
{
    return m_walkedEdge && m_emphasis.current
               ? std::optional(m_scene.graph().edgesAt(*m_emphasis.current)[*m_walkedEdge])
               : std::nullopt;
}

int NetworkCanvas::currentChild() const
{
    if (const std::optional<size_t> edge = currentEdge()) {
        return static_cast<int>(m_scene.graph().nodes().size() + *edge);
    }
    return m_emphasis.current ? static_cast<int>(*m_emphasis.current) : -1;
}

bool NetworkCanvas::isMoving() const
{
    return m_walk.state() == QAbstractAnimation::Running || m_fine.isRunning()
           || (m_rest.isActive() && m_scene.ends().size() > edgeBudget());
}

QSize NetworkCanvas::minimumSizeHint() const { return {260, 220}; }

void NetworkCanvas::setCurrent(std::optional<size_t> node)
{
    m_emphasis.current = node;
    m_walkedEdge.reset();
    if (node) {
        m_scene.ensureVisible(*node);
    }
    describe();
    viewChanged();
}

void NetworkCanvas::setChosen(std::vector<size_t> nodes)
{
    std::ranges::sort(nodes);
    const auto repeats = std::ranges::unique(nodes);
    nodes.erase(repeats.begin(), repeats.end());
    if (nodes == m_emphasis.chosen) {
        return;
    }
    m_emphasis.chosen = std::move(nodes);
    updateActions();
    invalidate();
    Q_EMIT selectionChanged(idsOf(m_emphasis.chosen));
}

const ItemId &NetworkCanvas::idOf(size_t node) const { return m_scene.graph().nodes()[node].id; }

QSet<ItemId> NetworkCanvas::idsOf(const std::vector<size_t> &nodes) const
{
    QSet<ItemId> ids;
    for (const size_t node : nodes) {
        for (const size_t member : m_grouped.membersOf(node)) {
            ids.insert(m_graph->nodes()[member].id);
        }
    }
    return ids;
}

void NetworkCanvas::describe()
{
    updateActions();
    QString description =
        tr("Arrows walk to a neighbor, Tab to the next node, E to its edges, Enter selects.");
    if (m_isLayingOut) {
        description = tr("Laying out…");
    } else if (const std::optional<size_t> edge = currentEdge()) {
        description = Briefings::edgeSentence(m_scene.graph(), *edge);
    } else if (m_emphasis.current) {
        description = Briefings::nodeSentence(m_scene.graph(), *m_emphasis.current);
    }
    setAccessibleDescription(description);
    //: What a screen reader says of the picture: its name, and the node that the keyboard is at.
    setAccessibleName(m_emphasis.current ? tr("Network: %1").arg(description) : tr("Network"));
    if (QAccessible::isActive() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(currentChild());
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Widgets
