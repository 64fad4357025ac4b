// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/communities.h"

#include <algorithm>
#include <deque>
#include <numeric>

namespace Briefings {

namespace {

using IsCanceled = std::function<bool()>;
using Partition = std::vector<size_t>;

/// Gains below this are noise of summing.
constexpr double least = 1e-12;

/// The graph as one level of the algorithm sees it: its nodes are sets of nodes of the graph.
struct Level
{
    WeightedNeighbors neighbors;
    std::vector<double> weights; ///< Sum of the weights of all edge ends in each node.
    double total = 0;            ///< Of all weights.

    [[nodiscard]] size_t size() const { return weights.size(); }
};

Level firstLevel(const WeightedNeighbors &neighbors)
{
    Level level{neighbors, std::vector<double>(neighbors.size()), 0};
    for (size_t node = 0; node < neighbors.size(); ++node) {
        for (const WeightedNeighbor &neighbor : neighbors[node]) {
            level.weights[node] += neighbor.weight;
        }
        level.total += level.weights[node];
    }
    return level;
}

/// Numbers the parts by their first node, from 0; how many there are.
size_t renumber(Partition &partition)
{
    constexpr auto unknown = static_cast<size_t>(-1);
    const size_t most = partition.empty() ? 0 : *std::ranges::max_element(partition) + 1;
    std::vector<size_t> numbers(most, unknown);
    size_t count = 0;
    for (size_t &part : partition) {
        if (numbers[part] == unknown) {
            numbers[part] = count++;
        }
        part = numbers[part];
    }
    return count;
}

/// Sums of weights toward some parts, emptied at the cost of those parts only.
class Sums
{
public:
    explicit Sums(size_t count) : m_values(count) { }

    void add(size_t part, double weight)
    {
        if (m_values[part] == 0) {
            m_parts.push_back(part);
        }
        m_values[part] += weight;
    }
    [[nodiscard]] double operator[](size_t part) const { return m_values[part]; }
    /// In the order in which they were first added to.
    [[nodiscard]] const std::vector<size_t> &parts() const { return m_parts; }
    void clear()
    {
        for (const size_t part : m_parts) {
            m_values[part] = 0;
        }
        m_parts.clear();
    }

private:
    std::vector<double> m_values;
    std::vector<size_t> m_parts;
};

/// Moves single nodes to the part where they fit best, until none wants to move.
class Moving
{
public:
    Moving(const Level &level, Partition &partition)
        : m_level(level), m_partition(partition), m_weights(level.size()), m_sizes(level.size()),
          m_toward(level.size()), m_isWaiting(level.size(), true)
    {
        for (size_t node = 0; node < level.size(); ++node) {
            m_weights[partition[node]] += level.weights[node];
            ++m_sizes[partition[node]];
            m_waiting.push_back(node);
        }
        for (size_t part = level.size(); part > 0; --part) {
            if (m_sizes[part - 1] == 0) {
                m_empty.push_back(part - 1);
            }
        }
    }

    [[nodiscard]] bool run(const IsCanceled &isCanceled)
    {
        size_t steps = 0;
        while (!m_waiting.empty()) {
            if (isCanceled && ++steps % 1024 == 0 && isCanceled()) {
                return false;
            }
            const size_t node = m_waiting.front();
            m_waiting.pop_front();
            m_isWaiting[node] = false;
            if (move(node)) {
                for (const WeightedNeighbor &neighbor : m_level.neighbors[node]) {
                    if (!m_isWaiting[neighbor.node]
                        && m_partition[neighbor.node] != m_partition[node]) {
                        m_isWaiting[neighbor.node] = true;
                        m_waiting.push_back(neighbor.node);
                    }
                }
            }
        }
        return true;
    }

private:
    [[nodiscard]] bool move(size_t node)
    {
        m_toward.clear();
        for (const WeightedNeighbor &neighbor : m_level.neighbors[node]) {
            m_toward.add(m_partition[neighbor.node], neighbor.weight);
        }
        const size_t old = m_partition[node];
        const double weight = m_level.weights[node];
        m_weights[old] -= weight;
        const auto gain = [&](size_t part) {
            return m_toward[part] - weight * m_weights[part] / m_level.total;
        };
        size_t best = old;
        double bestGain = gain(old);
        for (const size_t part : m_toward.parts()) {
            if (gain(part) > bestGain + least) {
                best = part;
                bestGain = gain(part);
            }
        }
        if (bestGain < -least && !m_empty.empty()) {
            best = m_empty.back();
            m_empty.pop_back();
        }
        m_weights[best] += weight;
        m_partition[node] = best;
        --m_sizes[old];
        ++m_sizes[best];
        if (m_sizes[old] == 0) {
            m_empty.push_back(old);
        }
        return best != old;
    }

    const Level &m_level;
    Partition &m_partition;
    std::vector<double> m_weights; ///< Of the parts.
    std::vector<size_t> m_sizes;
    std::vector<size_t> m_empty;
    Sums m_toward;
    std::deque<size_t> m_waiting;
    std::vector<bool> m_isWaiting;
};

/// A partition that is finer than \a partition: each part is grown node by node within one of its
/// parts, along edges, and only where nodes are well linked with the rest of it.
Partition refined(const Level &level, const Partition &partition)
{
    const size_t count = level.size();
    Partition result(count);
    std::iota(result.begin(), result.end(), size_t{0});
    std::vector<double> wholes(count); // Weights of the parts of the coarse partition.
    for (size_t node = 0; node < count; ++node) {
        wholes[partition[node]] += level.weights[node];
    }
    std::vector<double> weights = level.weights; // Of the parts of the result,
    std::vector<size_t> sizes(count, 1);
    std::vector<double> outward(count); // and what leaves them within the coarse part.
    for (size_t node = 0; node < count; ++node) {
        for (const WeightedNeighbor &neighbor : level.neighbors[node]) {
            outward[node] += partition[neighbor.node] == partition[node] ? neighbor.weight : 0;
        }
    }
    const auto isWellLinked = [&](size_t part, double whole) {
        return outward[part] + least >= weights[part] * (whole - weights[part]) / level.total;
    };
    Sums toward(count);
    for (size_t node = 0; node < count; ++node) {
        const double whole = wholes[partition[node]];
        if (sizes[result[node]] != 1 || result[node] != node || !isWellLinked(node, whole)) {
            continue;
        }
        toward.clear();
        for (const WeightedNeighbor &neighbor : level.neighbors[node]) {
            if (partition[neighbor.node] == partition[node]) {
                toward.add(result[neighbor.node], neighbor.weight);
            }
        }
        size_t best = node;
        double bestGain = least;
        for (const size_t part : toward.parts()) {
            const double gain = toward[part] - level.weights[node] * weights[part] / level.total;
            if (gain > bestGain && isWellLinked(part, whole)) {
                best = part;
                bestGain = gain;
            }
        }
        if (best != node) {
            outward[best] += outward[node] - 2 * toward[best];
            weights[best] += weights[node];
            weights[node] = 0;
            ++sizes[best];
            sizes[node] = 0;
            result[node] = best;
        }
    }
    return result;
}

/// The level whose nodes are the \a count parts of \a partition.
Level aggregated(const Level &level, const Partition &partition, size_t count)
{
    Level result{WeightedNeighbors(count), std::vector<double>(count), level.total};
    std::vector<std::vector<size_t>> members(count);
    for (size_t node = 0; node < level.size(); ++node) {
        result.weights[partition[node]] += level.weights[node];
        members[partition[node]].push_back(node);
    }
    Sums toward(count);
    for (size_t part = 0; part < count; ++part) {
        toward.clear();
        for (const size_t node : members[part]) {
            for (const WeightedNeighbor &neighbor : level.neighbors[node]) {
                if (partition[neighbor.node] != part) {
                    toward.add(partition[neighbor.node], neighbor.weight);
                }
            }
        }
        for (const size_t other : toward.parts()) {
            result.neighbors[part].push_back({other, toward[other]});
        }
    }
    return result;
}

/// One run of the algorithm, from \a partition of the graph's nodes to a better one. False when
/// canceled.
bool improve(const WeightedNeighbors &neighbors, Partition &partition, const IsCanceled &isCanceled)
{
    Level level = firstLevel(neighbors);
    std::vector<size_t> nodeOf(neighbors.size()); // Of the level, per node of the graph.
    std::iota(nodeOf.begin(), nodeOf.end(), size_t{0});
    Partition current = partition;
    for (;;) {
        if (!Moving(level, current).run(isCanceled)) {
            return false;
        }
        Partition fine = refined(level, current);
        const size_t count = renumber(fine);
        if (count == level.size()) {
            break;
        }
        Partition coarse(count);
        for (size_t node = 0; node < level.size(); ++node) {
            coarse[fine[node]] = current[node];
        }
        renumber(coarse);
        for (size_t &node : nodeOf) {
            node = fine[node];
        }
        level = aggregated(level, fine, count);
        current = std::move(coarse);
    }
    for (size_t node = 0; node < nodeOf.size(); ++node) {
        partition[node] = current[nodeOf[node]];
    }
    renumber(partition);
    return true;
}

/// Parts that no edge holds together become several, which never lowers modularity.
void splitUnlinked(const WeightedNeighbors &neighbors, Partition &partition)
{
    constexpr auto unknown = static_cast<size_t>(-1);
    Partition result(partition.size(), unknown);
    for (size_t start = 0; start < partition.size(); ++start) {
        if (result[start] != unknown) {
            continue;
        }
        std::vector<size_t> reached{start};
        result[start] = start;
        for (size_t head = 0; head < reached.size(); ++head) {
            for (const WeightedNeighbor &neighbor : neighbors[reached[head]]) {
                if (result[neighbor.node] == unknown
                    && partition[neighbor.node] == partition[start]) {
                    result[neighbor.node] = start;
                    reached.push_back(neighbor.node);
                }
            }
        }
    }
    renumber(result);
    partition = std::move(result);
}

} // namespace

Result<std::vector<size_t>> findCommunities(const WeightedNeighbors &neighbors,
                                            const std::function<bool()> &isCanceled)
{
    Partition best(neighbors.size());
    std::iota(best.begin(), best.end(), size_t{0});
    double bestModularity = modularity(neighbors, best);
    constexpr int mostRuns = 10;
    for (int run = 0; run < mostRuns; ++run) {
        Partition next = best;
        if (!improve(neighbors, next, isCanceled)) {
            return fail(Error::Kind::Cancelled, {});
        }
        splitUnlinked(neighbors, next);
        const double reached = modularity(neighbors, next);
        if (reached <= bestModularity + least) {
            break;
        }
        best = std::move(next);
        bestModularity = reached;
    }
    return best;
}

double modularity(const WeightedNeighbors &neighbors, const std::vector<size_t> &communities)
{
    const Level level = firstLevel(neighbors);
    if (level.total == 0) {
        return 0;
    }
    std::vector<double> weights(neighbors.size());
    double inside = 0;
    for (size_t node = 0; node < neighbors.size(); ++node) {
        weights[communities[node]] += level.weights[node];
        for (const WeightedNeighbor &neighbor : neighbors[node]) {
            inside += communities[neighbor.node] == communities[node] ? neighbor.weight : 0;
        }
    }
    double result = inside / level.total;
    for (const double weight : weights) {
        result -= (weight / level.total) * (weight / level.total);
    }
    return result;
}

} // namespace Briefings
