// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkgroups.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace Widgets {

using Briefings::Graph;
using Briefings::GraphEdge;
using Briefings::GraphNode;
using Briefings::LayoutPoint;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::NetworkGroups)
};

/// Per node of \a graph the group that shows it; groups that would hide nothing are left out.
std::vector<std::optional<size_t>> groupOf(const Graph &graph,
                                           const std::vector<NetworkGroup> &groups)
{
    std::vector<std::optional<size_t>> result(graph.nodes().size());
    for (size_t group = 0; group < groups.size(); ++group) {
        std::vector<size_t> members;
        for (const Briefings::ItemId &id : groups[group].members) {
            const std::optional<size_t> node = graph.find(id);
            if (node && !result[*node]) {
                members.push_back(*node);
            }
        }
        if (members.size() >= 2) {
            for (const size_t node : members) {
                result[node] = group;
            }
        }
    }
    return result;
}

void appendDocuments(GraphNode &node, const GraphNode &more)
{
    for (const Briefings::DocumentId &document : more.documents) {
        if (std::ranges::find(node.documents, document) == node.documents.end()) {
            node.documents.push_back(document);
        }
    }
}

class Grouping
{
public:
    Grouping(const Graph &graph, const std::vector<NetworkGroup> &groups)
        : m_graph(graph), m_groups(groups), m_groupOf(groupOf(graph, groups))
    { }

    GroupedGraph take()
    {
        addNodes();
        addEdges();
        m_result.graph = std::make_shared<const Graph>(std::move(m_now));
        return std::move(m_result);
    }

    [[nodiscard]] bool changesNothing() const
    {
        return std::ranges::none_of(m_groupOf, [](const auto &group) { return group.has_value(); });
    }

private:
    void addNodes()
    {
        std::vector<std::vector<size_t>> members(m_groups.size());
        for (size_t node = 0; node < m_groupOf.size(); ++node) {
            if (m_groupOf[node]) {
                members[*m_groupOf[node]].push_back(node);
            }
        }
        m_result.nodeOf.resize(m_groupOf.size());
        for (size_t node = 0; node < m_groupOf.size(); ++node) {
            const std::optional<size_t> group = m_groupOf[node];
            if (group && members[*group].front() != node) {
                continue; // Its group has been added with its first member.
            }
            const std::vector<size_t> mine = group ? members[*group] : std::vector<size_t>{node};
            const size_t added =
                m_now.addNode(group ? groupNode(*group, mine) : m_graph.nodes()[node]);
            for (const size_t member : mine) {
                m_result.nodeOf[member] = added;
            }
            m_result.members.push_back(mine);
            m_result.group.push_back(group);
        }
    }

    [[nodiscard]] GraphNode groupNode(size_t group, const std::vector<size_t> &members) const
    {
        const size_t strongest = *std::ranges::max_element(
            members, {}, [this](size_t node) { return m_graph.edgesAt(node).size(); });
        GraphNode result = m_graph.nodes()[strongest];
        //: A group of nodes that is shown as one: its name, and how many there are.
        result.label = Tr::tr("%1 (%2)").arg(m_groups[group].name).arg(members.size());
        result.title = result.label;
        for (const size_t member : members) {
            appendDocuments(result, m_graph.nodes()[member]);
            result.state = std::max(result.state, m_graph.nodes()[member].state);
        }
        return result;
    }

    void addEdges()
    {
        std::vector<GraphEdge> edges;
        std::map<std::tuple<size_t, size_t, Briefings::Relation>, size_t> known;
        for (size_t i = 0; i < m_graph.edges().size(); ++i) {
            GraphEdge edge = m_graph.edges()[i];
            const bool touchesGroup = m_groupOf[edge.from] || m_groupOf[edge.to];
            const bool isInner = touchesGroup && m_groupOf[edge.from] == m_groupOf[edge.to];
            m_result.edgeOf.push_back(std::nullopt);
            if (isInner) {
                continue;
            }
            edge.from = m_result.nodeOf[edge.from];
            edge.to = m_result.nodeOf[edge.to];
            if (touchesGroup) {
                const auto [place, isNew] =
                    known.try_emplace({edge.from, edge.to, edge.relation}, edges.size());
                if (!isNew) {
                    m_result.edgeOf.back() = place->second;
                    merge(edges[place->second], edge);
                    continue;
                }
            }
            m_result.edgeOf.back() = edges.size();
            m_result.firstEdge.push_back(i);
            edges.push_back(std::move(edge));
        }
        for (GraphEdge &edge : edges) {
            m_now.addEdge(std::move(edge));
        }
    }

    static void merge(GraphEdge &edge, const GraphEdge &more)
    {
        edge.passages.insert(edge.passages.end(), more.passages.begin(), more.passages.end());
        edge.weight += more.weight;
        edge.state = std::max(edge.state, more.state);
        edge.qualifier.clear();
    }

    const Graph &m_graph;
    const std::vector<NetworkGroup> &m_groups;
    std::vector<std::optional<size_t>> m_groupOf;
    Graph m_now;
    GroupedGraph m_result;
};

/// \a value of a node that stands for several: \a fold of theirs.
template <typename Value, typename Fold>
std::vector<Value> folded(const GroupedGraph &grouped, const std::vector<Value> &values,
                          const Fold &fold)
{
    std::vector<Value> result;
    if (values.empty()) {
        return result;
    }
    for (const std::vector<size_t> &members : grouped.members) {
        std::vector<Value> mine;
        for (const size_t member : members) {
            mine.push_back(values[member]);
        }
        result.push_back(fold(mine));
    }
    return result;
}

bool all(const std::vector<bool> &values)
{
    return std::ranges::all_of(values, [](bool value) { return value; });
}

} // namespace

std::vector<size_t> GroupedGraph::membersOf(size_t node) const
{
    return hasGroups() ? members[node] : std::vector<size_t>{node};
}

size_t GroupedGraph::givenEdge(size_t edge) const { return hasGroups() ? firstEdge[edge] : edge; }

std::optional<size_t> GroupedGraph::groupAt(size_t node) const
{
    return hasGroups() ? group[node] : std::nullopt;
}

std::optional<size_t> GroupedGraph::find(const Graph &given, const Briefings::ItemId &id) const
{
    const std::optional<size_t> node = given.find(id);
    return node && hasGroups() ? std::optional(nodeOf[*node]) : node;
}

GroupedGraph grouped(const std::shared_ptr<const Graph> &graph,
                     const std::vector<NetworkGroup> &groups)
{
    Grouping grouping(*graph, groups);
    if (grouping.changesNothing()) {
        GroupedGraph same;
        same.graph = graph;
        return same;
    }
    return grouping.take();
}

std::vector<LayoutPoint> groupedPoints(const GroupedGraph &grouped,
                                       const std::vector<LayoutPoint> &points)
{
    if (!grouped.hasGroups()) {
        return points;
    }
    std::vector<LayoutPoint> result;
    result.reserve(grouped.members.size());
    for (const std::vector<size_t> &members : grouped.members) {
        LayoutPoint sum;
        for (const size_t member : members) {
            sum.x += points[member].x;
            sum.y += points[member].y;
        }
        const auto count = static_cast<double>(members.size());
        result.push_back({sum.x / count, sum.y / count});
    }
    return result;
}

NetworkAppearance groupedAppearance(const GroupedGraph &grouped, const NetworkAppearance &given)
{
    NetworkAppearance result = given;
    if (!grouped.hasGroups()) {
        return result;
    }
    result.sizes = folded(grouped, given.sizes, [](const std::vector<double> &sizes) {
        return *std::ranges::max_element(sizes);
    });
    result.measure = folded(grouped, given.measure, [](const std::vector<double> &values) {
        return std::accumulate(values.begin(), values.end(), 0.0)
               / static_cast<double>(values.size());
    });
    result.communities = folded(grouped, given.communities,
                                [](const std::vector<size_t> &all) { return all.front(); });
    result.fadedNodes = folded(grouped, given.fadedNodes, all);
    result.fadedEdges.assign(given.fadedEdges.empty() ? 0 : grouped.firstEdge.size(), true);
    for (size_t edge = 0; edge < given.fadedEdges.size(); ++edge) {
        if (!given.fadedEdges[edge] && grouped.edgeOf[edge]) {
            result.fadedEdges[*grouped.edgeOf[edge]] = false;
        }
    }
    result.pathNodes.clear();
    for (const size_t node : given.pathNodes) {
        if (result.pathNodes.empty() || result.pathNodes.back() != grouped.nodeOf[node]) {
            result.pathNodes.push_back(grouped.nodeOf[node]);
        }
    }
    result.pathEdges.clear();
    for (const size_t edge : given.pathEdges) {
        if (grouped.edgeOf[edge]) {
            result.pathEdges.push_back(*grouped.edgeOf[edge]);
        }
    }
    return result;
}

} // namespace Widgets
