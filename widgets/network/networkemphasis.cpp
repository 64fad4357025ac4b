// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkemphasis.h"

#include <algorithm>

namespace Widgets {

NetworkLift::NetworkLift(const NetworkScene &scene, const NetworkEmphasis &emphasis)
    : m_scene(scene), m_hovered(emphasis.hovered), m_selected(emphasis.selected),
      m_hasPath(!scene.appearance().pathNodes.empty())
{
    const NetworkAppearance &appearance = scene.appearance();
    const size_t count = scene.graph().nodes().size();
    m_fadedNodes = appearance.fadedNodes;
    const auto fadeAllBut = [this, count](const std::vector<size_t> &lifted) {
        std::vector<bool> faded(count, true);
        for (const size_t node : lifted) {
            faded[node] = !m_fadedNodes.empty() && m_fadedNodes[node];
        }
        m_fadedNodes = std::move(faded);
    };
    if (m_hovered) {
        fadeAllBut(scene.neighborhood(*m_hovered));
    } else if (m_hasPath) {
        fadeAllBut(appearance.pathNodes);
    }
    m_highlightedEdges = emphasis.selectedEdges;
    if (emphasis.hoveredEdge) {
        m_highlightedEdges.push_back(*emphasis.hoveredEdge);
    }
    if (m_hasPath) {
        m_highlightedEdges.insert(m_highlightedEdges.end(), appearance.pathEdges.begin(),
                                  appearance.pathEdges.end());
    }
    if (!m_highlightedEdges.empty()) {
        m_highlighted.assign(scene.ends().size(), false);
        for (const size_t edge : m_highlightedEdges) {
            m_highlighted[edge] = true;
        }
    }
    if (!emphasis.chosen.empty()) {
        m_chosen.assign(count, false);
        for (const size_t node : emphasis.chosen) {
            m_chosen[node] = true;
        }
    }
}

bool NetworkLift::isEdgeFaded(size_t edge) const
{
    if (isEdgeHighlighted(edge)) {
        return false;
    }
    const auto [from, to] = m_scene.ends()[edge];
    const std::vector<bool> &faded = m_scene.appearance().fadedEdges;
    if ((m_hovered && from != *m_hovered && to != *m_hovered) || (m_hasPath && !m_hovered)
        || (!faded.empty() && faded[edge])) {
        return true;
    }
    return !m_fadedNodes.empty() && (m_fadedNodes[from] || m_fadedNodes[to]);
}

bool NetworkLift::isEdgeMarked(size_t edge) const
{
    const auto [from, to] = m_scene.ends()[edge];
    const bool touches = (m_hovered && (from == *m_hovered || to == *m_hovered))
                         || (m_selected && (from == *m_selected || to == *m_selected));
    return isEdgeHighlighted(edge) || (touches && !isEdgeFaded(edge));
}

std::vector<size_t> labelsFirst(const NetworkScene &scene, const NetworkEmphasis &emphasis)
{
    std::vector<size_t> first;
    std::vector<bool> isKnown(scene.graph().nodes().size());
    const auto add = [&](size_t node) {
        if (!isKnown[node]) {
            isKnown[node] = true;
            first.push_back(node);
        }
    };
    for (const std::optional<size_t> &node :
         {emphasis.hovered, emphasis.current, emphasis.selected, emphasis.pathStart}) {
        if (node) {
            add(*node);
        }
    }
    const NetworkAppearance &appearance = scene.appearance();
    std::ranges::for_each(appearance.pathNodes, add);
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

} // namespace Widgets
