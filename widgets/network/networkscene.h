// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"
#include "briefings/network/layout.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <optional>
#include <vector>

namespace Widgets {

/// A label as it is drawn.
struct PlacedLabel
{
    size_t node = 0;
    QRectF rect;
    QStringList lines;
};

/// A graph with its places, seen through a window: everything about a picture of a network that
/// needs no painter.
class NetworkScene
{
public:
    /// \a points has one place per node.
    void setGraph(Briefings::Graph graph, std::vector<Briefings::LayoutPoint> points);
    [[nodiscard]] const Briefings::Graph &graph() const { return m_graph; }
    [[nodiscard]] bool isEmpty() const { return m_graph.nodes().empty(); }

    /// Measures the labels again, after fonts have changed.
    void measureLabels();

    /// The part of the widget where the picture is; labels stay inside.
    void setArea(const QRectF &area);
    void fit();
    /// Keeps what is under \a anchor where it is.
    void zoom(double factor, const QPointF &anchor);
    void pan(const QPointF &delta);
    /// Moves the picture when the node is not in view, so that it is in its middle.
    void ensureVisible(size_t node);
    [[nodiscard]] double scale() const { return m_scale; }

    [[nodiscard]] QPointF position(size_t node) const;
    [[nodiscard]] double radius(size_t node) const;
    [[nodiscard]] QRectF glyphRect(size_t node) const;
    /// From the rim of one node to that of the other; parallel edges bend apart, self-loops go
    /// round.
    [[nodiscard]] QPainterPath edgePath(size_t edge) const;
    [[nodiscard]] std::optional<size_t> nodeAt(const QPointF &point) const;
    [[nodiscard]] std::optional<size_t> edgeAt(const QPointF &point) const;

    /// Nodes from the most important one on: linked most, actors before others.
    [[nodiscard]] const std::vector<size_t> &byImportance() const { return m_byImportance; }
    /// Labels that fit, the nodes of \a first before all others.
    [[nodiscard]] std::vector<PlacedLabel> labels(const std::vector<size_t> &first) const;

    /// The node linked with \a node that lies best in the direction of \a step; nothing when none
    /// does.
    [[nodiscard]] std::optional<size_t> neighborTowards(size_t node, const QPointF &step) const;
    /// The node and all that are linked with it.
    [[nodiscard]] std::vector<size_t> neighborhood(size_t node) const;

private:
    void orderByImportance();
    void findParallels();

    Briefings::Graph m_graph;
    std::vector<Briefings::LayoutPoint> m_points;
    std::vector<size_t> m_degrees;
    std::vector<size_t> m_byImportance;
    std::vector<double>
        m_bends; ///< Per edge: how far its middle is off the straight line, in pixels.
    std::vector<QStringList> m_labelLines;
    std::vector<QSizeF> m_labelSizes;
    QRectF m_area;
    double m_scale = 1;
    QPointF m_offset;
};

/// What a layout has to keep clear for \a graph, drawn at 100 %.
[[nodiscard]] Briefings::LayoutGraph layoutGraph(const Briefings::Graph &graph);

} // namespace Widgets
