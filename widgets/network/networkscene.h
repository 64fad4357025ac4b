// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"
#include "briefings/network/layout.h"
#include "widgets/network/hitgrid.h"
#include "widgets/network/networkappearance.h"
#include "widgets/network/networkstyle.h"

#include <QFont>
#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Widgets {

/// A label as it is drawn.
struct PlacedLabel
{
    size_t node = 0;
    QRectF rect;
    QStringList lines;
    int spot = 0; ///< On which side of its node.
};

/// The name of a community, over its nodes.
struct CommunityLabel
{
    size_t community = 0;
    QRectF rect;
    QFont font;
    QString text;
};

/// What an edge says, in its middle.
struct EdgeLabel
{
    size_t edge = 0;
    QRectF rect;
    QString text;
};

/// Everything that is written in a picture; no two overlap.
struct NetworkLabels
{
    std::vector<CommunityLabel> communities;
    std::vector<PlacedLabel> nodes;
    std::vector<EdgeLabel> edges;
    double scale = 0; ///< Of the scene that they were placed for.
};

/// An edge as it is drawn: straight, or bent aside with one control point, or a loop with two.
struct EdgeCurve
{
    enum class Shape
    {
        Straight,
        Bent,
        Loop
    };

    Shape shape = Shape::Straight;
    QPointF from;
    QPointF control;
    QPointF control2;
    QPointF to;

    /// \a share from 0, the start, to 1.
    [[nodiscard]] QPointF at(double share) const;
};

/// A graph with its places, seen through a window: everything about a picture of a network that
/// needs no painter.
class NetworkScene
{
public:
    NetworkScene();

    /// \a points has one place per node. Nothing is left of the appearance.
    void setGraph(std::shared_ptr<const Briefings::Graph> graph,
                  std::vector<Briefings::LayoutPoint> points);
    void setGraph(Briefings::Graph graph, std::vector<Briefings::LayoutPoint> points);
    void setPoints(std::vector<Briefings::LayoutPoint> points);
    void setAppearance(NetworkAppearance appearance);
    [[nodiscard]] const Briefings::Graph &graph() const { return *m_graph; }
    [[nodiscard]] const std::vector<Briefings::LayoutPoint> &points() const { return m_points; }
    [[nodiscard]] const NetworkAppearance &appearance() const { return m_appearance; }
    [[nodiscard]] bool isEmpty() const { return m_graph->nodes().empty(); }

    /// Measures the labels again, after fonts have changed.
    void measureLabels();

    /// The part of the widget where the picture is; labels stay inside.
    void setArea(const QRectF &area);
    [[nodiscard]] const QRectF &area() const { return m_area; }
    void fit();
    void fit(const std::vector<size_t> &nodes);
    /// Keeps what is under \a anchor where it is.
    void zoom(double factor, const QPointF &anchor);
    void pan(const QPointF &delta);
    void centerOn(const Briefings::LayoutPoint &point);
    /// Moves the picture when the node is not in view, so that it is in its middle.
    void ensureVisible(size_t node);
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] Briefings::LayoutPoint toLayout(const QPointF &point) const;
    [[nodiscard]] QPointF toPicture(const Briefings::LayoutPoint &point) const;
    /// The layout's rectangle that is in the area.
    [[nodiscard]] QRectF visiblePart() const;
    /// The rectangle of all nodes, in the layout.
    [[nodiscard]] const QRectF &bounds() const { return m_bounds; }

    /// Nodes stand so close that communities are named instead of them.
    [[nodiscard]] bool isFar() const;
    /// There is room for whole titles, and for what edges say.
    [[nodiscard]] bool isNear() const;

    [[nodiscard]] QPointF position(size_t node) const { return m_places[node]; }
    [[nodiscard]] double radius(size_t node) const { return m_radii[node]; }
    [[nodiscard]] QRectF glyphRect(size_t node) const;
    /// From the rim of one node to that of the other; parallel edges bend apart, self-loops go
    /// round.
    [[nodiscard]] EdgeCurve edgeCurve(size_t edge) const;
    [[nodiscard]] QPainterPath edgePath(size_t edge) const;
    /// The ends of each edge, without its words.
    [[nodiscard]] const std::vector<std::pair<quint32, quint32>> &ends() const { return m_ends; }
    /// Kinds of nodes and families of edges that there are, actors first, stances first.
    [[nodiscard]] const std::vector<Briefings::ItemKind> &kinds() const { return m_kinds; }
    [[nodiscard]] const std::vector<EdgeFamily> &families() const { return m_familiesPresent; }
    [[nodiscard]] EdgeFamily family(size_t edge) const { return m_families[edge]; }
    /// Edges in the order in which they are painted: faint ones first, stances last.
    [[nodiscard]] const std::vector<quint32> &edgesToPaint() const { return m_edgesToPaint; }
    /// Its place in edgesByImportance().
    [[nodiscard]] quint32 edgeRank(size_t edge) const { return m_edgeRanks[edge]; }
    [[nodiscard]] std::optional<size_t> nodeAt(const QPointF &point) const;
    [[nodiscard]] std::optional<size_t> edgeAt(const QPointF &point) const;
    [[nodiscard]] std::vector<size_t> nodesIn(const QPolygonF &shape) const;

    /// Nodes from the most important one on: the largest, else those linked most, actors before
    /// others.
    [[nodiscard]] const std::vector<size_t> &byImportance() const { return m_byImportance; }
    /// It is one of the most important actors, which have larger labels.
    [[nodiscard]] bool isLeading(size_t node) const { return m_isLeading[node]; }
    /// Edges from the most important one on: stances, then those that join much.
    [[nodiscard]] const std::vector<quint32> &edgesByImportance() const { return m_edgesInOrder; }
    /// Those of them whose words have changed, are ambiguous or lost.
    [[nodiscard]] const std::vector<quint32> &doubtfulEdges() const { return m_doubtfulEdges; }
    [[nodiscard]] size_t degree(size_t node) const { return m_degrees[node]; }

    /// Labels of nodes that fit, the nodes of \a first before all others.
    [[nodiscard]] std::vector<PlacedLabel> labels(const std::vector<size_t> &first) const;
    /// Everything that is written. Labels of \a previous stay on their side; while only the picture
    /// has been moved since, they also come before new ones. Nothing is written on \a taken.
    [[nodiscard]] NetworkLabels allLabels(const std::vector<size_t> &first,
                                          const NetworkLabels &previous,
                                          const std::vector<QRectF> &taken = {}) const;

    /// The node linked with \a node that lies best in the direction of \a step; nothing when none
    /// does.
    [[nodiscard]] std::optional<size_t> neighborTowards(size_t node, const QPointF &step) const;
    /// The node and all that are linked with it.
    [[nodiscard]] std::vector<size_t> neighborhood(size_t node) const;

private:
    struct LabelText
    {
        QStringList lines;
        QSizeF size;
    };

    void orderByImportance();
    void orderEdges();
    void findParallels();
    void update();
    [[nodiscard]] double baseRadius(size_t node) const;
    [[nodiscard]] const HitGrid &grid() const;
    [[nodiscard]] QRectF layoutRect(const QPointF &point, double reach) const;
    [[nodiscard]] const LabelText &labelText(size_t node) const;
    [[nodiscard]] std::vector<CommunityLabel>
    communityLabels(const std::vector<QRectF> &covered) const;
    [[nodiscard]] std::vector<PlacedLabel> nodeLabels(const std::vector<size_t> &first,
                                                      const NetworkLabels &previous,
                                                      const std::vector<QRectF> &taken,
                                                      bool namesCommunities) const;
    [[nodiscard]] std::vector<EdgeLabel> edgeLabels(const std::vector<PlacedLabel> &labels,
                                                    const std::vector<QRectF> &covered) const;

    std::shared_ptr<const Briefings::Graph> m_graph;
    std::vector<Briefings::LayoutPoint> m_points;
    NetworkAppearance m_appearance;
    std::vector<std::pair<quint32, quint32>> m_ends;
    std::vector<size_t> m_degrees;
    std::vector<size_t> m_byImportance;
    std::vector<bool> m_isLeading;
    std::vector<quint32> m_edgesInOrder;
    std::vector<quint32> m_doubtfulEdges;
    std::vector<quint32> m_edgeRanks; ///< Per edge: its place in m_edgesInOrder.
    std::vector<quint32> m_edgesToPaint;
    std::vector<EdgeFamily> m_families;
    std::vector<EdgeFamily> m_familiesPresent;
    std::vector<Briefings::ItemKind> m_kinds;
    /// Per edge: how far its middle is off the straight line, in pixels.
    std::vector<float> m_bends;
    float m_largestBend = 0;
    QRectF m_bounds;
    QRectF m_area;
    double m_scale = 1;
    QPointF m_offset;
    // Follow from the above.
    std::vector<QPointF> m_places;
    std::vector<double> m_radii;
    mutable std::optional<HitGrid> m_grid;
    mutable std::vector<std::optional<LabelText>> m_labelTexts;
    mutable bool m_hasNearTexts = false;
};

/// The radius at 100 % of a node of \a kind that is linked with \a degree others.
[[nodiscard]] double nodeRadius(Briefings::ItemKind kind, size_t degree);

/// What a layout has to keep clear for \a graph, drawn at 100 %.
[[nodiscard]] Briefings::LayoutGraph layoutGraph(const Briefings::Graph &graph);

} // namespace Widgets
