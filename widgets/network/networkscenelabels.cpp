// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/labelplacement.h"
#include "widgets/network/networkscene.h"
#include "widgets/network/networkstyle.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <span>

// What is written in a picture of a network.
namespace Widgets {

using Briefings::GraphEdge;
using Briefings::GraphNode;
using Briefings::ItemKind;

namespace {

constexpr double labelWidth = 118;
constexpr double titleWidth = 190;
constexpr int titleLines = 4;
constexpr size_t requiredLabels = 16;
constexpr size_t mostLabels = 400;    ///< So many nodes in view are asked for a label.
constexpr size_t labelsFromAfar = 10; ///< Of nodes, beside those of communities.
constexpr size_t mostEdgeLabels = 60;
constexpr size_t mostCommunityLabels = 40;

QSizeF sizeOf(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    return {std::ceil(width) + 4, metrics.height() * static_cast<double>(lines.size())};
}

double median(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void NetworkScene::measureLabels() { m_labelTexts.assign(m_graph->nodes().size(), std::nullopt); }

const NetworkScene::LabelText &NetworkScene::labelText(size_t node) const
{
    if (m_hasNearTexts != isNear()) {
        m_hasNearTexts = isNear();
        m_labelTexts.assign(m_graph->nodes().size(), std::nullopt);
    }
    std::optional<LabelText> &text = m_labelTexts[node];
    if (!text) {
        const GraphNode &n = m_graph->nodes()[node];
        const QFont font = nodeFont(n.id.kind(), isLeading(node));
        text.emplace();
        text->lines = isNear() ? titleLinesOf(n.title, font, titleWidth * zoomFactor(), titleLines)
                               : labelLines(n.label, font, labelWidth * zoomFactor());
        text->size = sizeOf(text->lines, font);
    }
    return *text;
}

std::vector<PlacedLabel> NetworkScene::labels(const std::vector<size_t> &first) const
{
    return nodeLabels(first, {}, {}, false);
}

NetworkLabels NetworkScene::allLabels(const std::vector<size_t> &first,
                                      const NetworkLabels &previous,
                                      const std::vector<QRectF> &taken) const
{
    NetworkLabels labels;
    labels.scale = m_scale;
    std::vector<QRectF> covered = taken;
    if (isFar()) {
        labels.communities = communityLabels(covered);
        for (const CommunityLabel &label : labels.communities) {
            covered.push_back(label.rect);
        }
    }
    labels.nodes = nodeLabels(first, previous, covered, !labels.communities.empty());
    if (isNear()) {
        labels.edges = edgeLabels(labels.nodes, covered);
    }
    return labels;
}

std::vector<PlacedLabel> NetworkScene::nodeLabels(const std::vector<size_t> &first,
                                                  const NetworkLabels &previous,
                                                  const std::vector<QRectF> &taken,
                                                  bool namesCommunities) const
{
    enum Rank : quint8
    {
        Ordinary,
        Required,
        Kept,
        First
    };
    std::vector<Rank> ranks(m_graph->nodes().size(), Ordinary);
    std::vector<qint8> spots(m_graph->nodes().size(), -1);
    std::vector<size_t> order = first;
    for (const size_t node : first) {
        ranks[node] = First;
    }
    // While a picture is only moved, what could be read stays.
    const bool isMoved = previous.scale == m_scale;
    for (const PlacedLabel &label : previous.nodes) {
        if (label.node < spots.size()) {
            spots[label.node] = static_cast<qint8>(label.spot);
            if (isMoved && ranks[label.node] == Ordinary) {
                ranks[label.node] = Kept;
                order.push_back(label.node);
            }
        }
    }
    // What is faded beside a path may be covered by the names on it.
    const bool hasPath = !m_appearance.pathNodes.empty();
    size_t actors = 0;
    size_t others = 0;
    std::vector<QRectF> obstacles;
    for (const size_t node : m_byImportance) {
        const QRectF glyph = glyphRect(node);
        if (!m_area.intersects(glyph)) {
            continue;
        }
        if (!hasPath || ranks[node] == First) {
            obstacles.push_back(glyph);
        }
        if (ranks[node] == Ordinary && others < (namesCommunities ? labelsFromAfar : mostLabels)) {
            ++others;
            order.push_back(node);
        }
        if (m_graph->nodes()[node].id.kind() == ItemKind::Actor && actors++ < requiredLabels
            && ranks[node] == Ordinary && !hasPath) {
            ranks[node] = Required;
        }
    }
    constexpr size_t mostPointedAt = 4;
    const std::span pointedAt = std::span(first).first(std::min(first.size(), mostPointedAt));
    std::vector<size_t> nodes;
    std::vector<LabelRequest> requests;
    for (const size_t node : order) {
        const QRectF glyph = glyphRect(node);
        if (m_area.intersects(glyph)) {
            nodes.push_back(node);
            // Nothing but the names on a path has to be there while one is shown.
            const bool isNeeded = hasPath ? ranks[node] == First : ranks[node] != Ordinary;
            // What a person points at or has chosen is named first, and stays in view; so are the
            // few that everybody looks for.
            const bool isDemanded = (isLeading(node) && !hasPath)
                                    || std::ranges::find(pointedAt, node) != pointedAt.end();
            requests.push_back({glyph, labelText(node).size, isNeeded || isDemanded, spots[node],
                                ranks[node] == Kept, isDemanded});
        }
    }
    // Where nodes cover everything, no label would have room beside all of them.
    const std::vector<QRectF> none;
    const std::vector<std::optional<LabelPlace>> places =
        placeLabels(requests, isFar() ? none : obstacles, m_area, taken);
    std::vector<PlacedLabel> labels;
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i]) {
            labels.push_back(
                {nodes[i], places[i]->rect, labelText(nodes[i]).lines, places[i]->spot});
        }
    }
    return labels;
}

std::vector<CommunityLabel> NetworkScene::communityLabels(const std::vector<QRectF> &covered) const
{
    const auto count = static_cast<size_t>(m_appearance.communityNames.size());
    std::vector<std::vector<double>> xs(count);
    std::vector<std::vector<double>> ys(count);
    for (size_t node = 0; node < m_appearance.communities.size(); ++node) {
        const size_t community = m_appearance.communities[node];
        if (community < count) {
            xs[community].push_back(m_places[node].x());
            ys[community].push_back(m_places[node].y());
        }
    }
    std::vector<size_t> order;
    for (size_t community = 0; community < count; ++community) {
        if (xs[community].size() >= 3) {
            order.push_back(community);
        }
    }
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&xs](size_t community) { return xs[community].size(); });
    order.resize(std::min(order.size(), mostCommunityLabels));
    std::vector<CommunityLabel> labels;
    RectangleGrid taken(m_area);
    std::ranges::for_each(covered, [&taken](const QRectF &rect) { taken.add(rect); });
    for (const size_t community : order) {
        const double share =
            static_cast<double>(xs[community].size()) / static_cast<double>(m_points.size());
        CommunityLabel label;
        label.community = community;
        label.font = communityFont(share);
        label.text = QFontMetricsF(label.font)
                         .elidedText(m_appearance.communityNames[static_cast<int>(community)],
                                     Qt::ElideRight, 2 * titleWidth * zoomFactor());
        const QSizeF size = sizeOf({label.text}, label.font);
        label.rect = QRectF({}, size);
        label.rect.moveCenter({median(xs[community]), median(ys[community])});
        if (m_area.contains(label.rect) && !taken.meets(label.rect)) {
            taken.add(label.rect);
            labels.push_back(std::move(label));
        }
    }
    return labels;
}

std::vector<EdgeLabel> NetworkScene::edgeLabels(const std::vector<PlacedLabel> &labels,
                                                const std::vector<QRectF> &covered) const
{
    RectangleGrid taken(m_area);
    std::ranges::for_each(covered, [&taken](const QRectF &rect) { taken.add(rect); });
    for (const PlacedLabel &label : labels) {
        taken.add(label.rect);
    }
    for (size_t node = 0; node < m_places.size(); ++node) {
        if (m_area.intersects(glyphRect(node))) {
            taken.add(glyphRect(node));
        }
    }
    const QFont font = edgeFont();
    const QFontMetricsF metrics(font);
    std::vector<EdgeLabel> result;
    for (const quint32 edge : m_edgesInOrder) {
        const EdgeCurve curve = edgeCurve(edge);
        const QPointF middle = curve.at(0.5);
        if (!m_area.contains(middle)) {
            continue;
        }
        const GraphEdge &e = m_graph->edges()[edge];
        EdgeLabel label;
        label.edge = edge;
        label.text = metrics.elidedText(e.qualifier.isEmpty() ? edgeText(e) : e.qualifier,
                                        Qt::ElideRight, 0.9 * titleWidth * zoomFactor());
        label.rect = QRectF({}, sizeOf({label.text}, font));
        label.rect.moveCenter(middle);
        if (m_area.contains(label.rect) && !taken.meets(label.rect)) {
            taken.add(label.rect);
            result.push_back(std::move(label));
            if (result.size() >= mostEdgeLabels) {
                break;
            }
        }
    }
    return result;
}

Briefings::LayoutGraph layoutGraph(const Briefings::Graph &graph)
{
    constexpr size_t mostMeasured = 2000; // More than that are never named all at once.
    const bool isMeasured = graph.nodes().size() <= mostMeasured;
    const double zoom = zoomFactor();
    Briefings::LayoutGraph layout;
    for (size_t node = 0; node < graph.nodes().size(); ++node) {
        const ItemKind kind = graph.nodes()[node].id.kind();
        const double glyph = 2 * nodeRadius(kind, graph.degree(node)) + 4;
        if (!isMeasured) {
            layout.boxes.push_back({glyph, glyph});
            continue;
        }
        const QFont font = nodeFont(kind);
        const QSizeF label =
            sizeOf(labelLines(graph.nodes()[node].label, font, labelWidth * zoom), font) / zoom;
        // The label below its node, with room for the node above it in the middle of the box.
        layout.boxes.push_back({std::max(glyph, 0.75 * label.width()), glyph + label.height()});
    }
    for (const GraphEdge &edge : graph.edges()) {
        layout.edges.emplace_back(edge.from, edge.to);
    }
    return layout;
}

} // namespace Widgets
