// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/network/networkscene.h"

#include <optional>
#include <vector>

namespace Widgets {

/// What stands out in a picture of a network.
struct NetworkEmphasis
{
    std::optional<size_t> hovered;  ///< Its neighbourhood is lifted; everything else fades.
    std::optional<size_t> selected; ///< Has a ring, its edges are darker.
    std::optional<size_t> current;  ///< Where the keyboard is; has a thin ring.
    std::optional<size_t> hoveredEdge;
    std::vector<size_t> selectedEdges;
    std::vector<size_t> chosen;      ///< Nodes chosen together; each has a rim.
    std::optional<size_t> pathStart; ///< Where a path is to begin.
};

/// What of a scene fades and what stands out, worked out once for a picture.
class NetworkLift
{
public:
    NetworkLift(const NetworkScene &scene, const NetworkEmphasis &emphasis);

    [[nodiscard]] bool isNodeFaded(size_t node) const
    {
        return !m_fadedNodes.empty() && m_fadedNodes[node];
    }
    [[nodiscard]] bool isEdgeFaded(size_t edge) const;
    /// It is drawn above the others, and stronger.
    [[nodiscard]] bool isEdgeMarked(size_t edge) const;
    /// It has a band of color beneath it.
    [[nodiscard]] bool isEdgeHighlighted(size_t edge) const
    {
        return !m_highlighted.empty() && m_highlighted[edge];
    }
    [[nodiscard]] bool isChosen(size_t node) const { return !m_chosen.empty() && m_chosen[node]; }
    [[nodiscard]] const std::vector<size_t> &highlightedEdges() const { return m_highlightedEdges; }
    [[nodiscard]] bool hasPath() const { return m_hasPath; }

private:
    const NetworkScene &m_scene;
    std::optional<size_t> m_hovered;
    std::optional<size_t> m_selected;
    bool m_hasPath = false;
    std::vector<bool> m_fadedNodes; ///< All empty for none.
    std::vector<bool> m_highlighted;
    std::vector<bool> m_chosen;
    std::vector<size_t> m_highlightedEdges;
};

/// How strong a faded color is beside the paper.
inline constexpr double fadedShare = 0.22;

/// The nodes whose labels come first under \a emphasis.
[[nodiscard]] std::vector<size_t> labelsFirst(const NetworkScene &scene,
                                              const NetworkEmphasis &emphasis);

} // namespace Widgets
