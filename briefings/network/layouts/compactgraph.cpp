// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/compactgraph.h"

#include <algorithm>

namespace Briefings {

std::vector<uint32_t> breadthFirstOrder(const CompactGraph &graph)
{
    const uint32_t count = graph.nodeCount();
    if (count == 0) {
        return {};
    }
    uint32_t hub = 0;
    for (uint32_t node = 1; node < count; ++node) {
        if (graph.degree(node) > graph.degree(hub)) {
            hub = node;
        }
    }
    std::vector<uint32_t> order{hub};
    order.reserve(count);
    std::vector<uint8_t> isKnown(count, 0);
    isKnown[hub] = 1;
    for (size_t head = 0; head < order.size(); ++head) {
        for (const uint32_t other : graph.neighbors(order[head])) {
            if (isKnown[other] == 0) {
                isKnown[other] = 1;
                order.push_back(other);
            }
        }
    }
    return order;
}

CompactGraph relabeled(const CompactGraph &graph, std::span<const uint32_t> order)
{
    std::vector<uint32_t> names(order.size());
    for (uint32_t i = 0; i < order.size(); ++i) {
        names[order[i]] = i;
    }
    CompactGraph result;
    result.offsets.reserve(order.size() + 1);
    result.targets.reserve(graph.targets.size());
    for (const uint32_t node : order) {
        const auto begin = static_cast<std::ptrdiff_t>(result.targets.size());
        for (const uint32_t other : graph.neighbors(node)) {
            result.targets.push_back(names[other]);
        }
        std::sort(result.targets.begin() + begin, result.targets.end());
        result.offsets.push_back(static_cast<uint32_t>(result.targets.size()));
    }
    return result;
}

} // namespace Briefings
