// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/forceplaces.h"

#include "briefings/network/layouts/forcesweeps.h"
#include "briefings/network/layouts/placefit.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace Briefings {

using namespace ForceKernel;

namespace {

constexpr uint32_t allPairsLimit = 300;
constexpr double meshStress = 0.05;
constexpr float firstShare = 1.6F; // Beyond the goal at first: stress falls faster that way.

/// The component in the order in which it is computed: what moves first, and neighbors together.
struct Ordered
{
    std::vector<uint32_t> order; ///< The problem's number of each node.
    CompactGraph graph;
    uint32_t freeCount = 0;
};

Ordered ordered(const ForceProblem &problem)
{
    Ordered result;
    result.order = breadthFirstOrder(problem.graph);
    const auto fixed =
        std::stable_partition(result.order.begin(), result.order.end(), [&problem](uint32_t node) {
            return problem.isFixed.empty() || problem.isFixed[node] == 0;
        });
    result.freeCount = static_cast<uint32_t>(fixed - result.order.begin());
    result.graph = relabeled(problem.graph, result.order);
    return result;
}

void multiply(Places &places, float factor)
{
    for (size_t i = 0; i < places.x.size(); ++i) {
        places.x[i] *= factor;
        places.y[i] *= factor;
    }
}

void scatter(Places &places, Random &random)
{
    // A disc as large as a mesh of that many nodes.
    const double radius = std::sqrt(static_cast<double>(places.x.size()));
    for (size_t i = 0; i < places.x.size(); ++i) {
        const double angle = 2 * std::numbers::pi * random.unit();
        const double distance = radius * std::sqrt(random.unit());
        places.x[i] = static_cast<float>(distance * std::cos(angle));
        places.y[i] = static_cast<float>(distance * std::sin(angle));
    }
}

/// Small graphs can afford all pairs and several beginnings, of which the least stress wins.
bool placeSmall(ForceSweeps &sweeps, uint32_t count, double share)
{
    // So few nodes have but one picture.
    const int starts = count < 4 ? 1 : 6;
    const int rounds = count < 2 ? 0 : 150;
    Random random(1);
    Places best;
    double least = 0;
    for (int start = 0; start < starts; ++start) {
        sweeps.reportBetween(share * start / starts, share * (start + 1) / starts);
        if (start == 0) {
            sweeps.placeByPivots();
        } else {
            scatter(sweeps.places, random);
        }
        if (!sweeps.sweepAllPairs(rounds, 1)) {
            return false;
        }
        const StressSums sums = sweeps.stress({0, count});
        if (start == 0 || sums.leastStress() < least) {
            least = sums.leastStress();
            best = sweeps.places;
            multiply(best, static_cast<float>(sums.bestScale()));
        }
    }
    sweeps.places = std::move(best);
    return true;
}

/// Moves nodes away from or toward the middle of all, so that a disc has as many of them in each
/// part; \a tightness says how nearly. Who is farther out stays so, in the same direction. A few
/// nodes that lead far out would else leave all others little room, and no labels.
void evenOut(Places &places, double tightness)
{
    constexpr double most = 0.8;
    const auto share = static_cast<float>(most * std::min(1.0, 1.5 * tightness));
    const size_t count = places.x.size();
    const auto mean = [count](const std::vector<float> &values) {
        double sum = 0;
        for (const float value : values) {
            sum += static_cast<double>(value);
        }
        return static_cast<float>(sum / static_cast<double>(count));
    };
    const float middleX = mean(places.x);
    const float middleY = mean(places.y);
    std::vector<float> radii(count);
    std::vector<size_t> order(count);
    for (size_t node = 0; node < count; ++node) {
        radii[node] = std::hypot(places.x[node] - middleX, places.y[node] - middleY);
        order[node] = node;
    }
    std::ranges::stable_sort(order, {}, [&radii](size_t node) { return radii[node]; });
    const float farthest = radii[order.back()];
    for (size_t rank = 0; rank < count; ++rank) {
        const size_t node = order[rank];
        if (radii[node] <= 0) {
            continue;
        }
        const float even =
            farthest * std::sqrt((static_cast<float>(rank) + 0.5F) / static_cast<float>(count));
        const float factor = 1 - share + share * even / radii[node];
        places.x[node] = middleX + factor * (places.x[node] - middleX);
        places.y[node] = middleY + factor * (places.y[node] - middleY);
    }
}

CommunitySettings communitySettings(const CompactGraph &graph, double tightness)
{
    CommunitySettings settings;
    const bool isTree = graph.targets.size() == 2 * (size_t{graph.nodeCount()} - 1);
    if (graph.nodeCount() <= allPairsLimit) {
        // Small pictures are read label by label; tight knots would only be pushed apart again.
        tightness *= 0.4;
    }
    // Half way: distances still hold firmly, and one step is as long as the forces reach.
    const auto half = static_cast<float>(2 * tightness);
    settings.scale = half < 1 ? 10 * std::pow(0.25F, half) : 2.5F - 0.5F * (half - 1);
    settings.anchor = half < 1 ? 0.2F - 0.1F * half : 0.1F - 0.095F * (half - 1);
    settings.sweeps = isTree ? 200 : 60 + static_cast<int>(std::lround(40 * half));
    if (half > 1 && !isTree) {
        settings.sweeps += static_cast<int>(std::lround(60 * (half - 1)));
    }
    return settings;
}

bool placeFresh(ForceSweeps &sweeps, const CompactGraph &graph, double tightness)
{
    constexpr int faithfulSweeps = 20;
    // Sources say nearly all; more weight for neighbors spreads leaves evenly around their hubs and
    // away from each other.
    constexpr Pull linked{0.3F, 1};
    const Range all{0, graph.nodeCount()};
    const double share = tightness > 0 ? 0.4 : 1;
    if (graph.nodeCount() <= allPairsLimit) {
        if (!placeSmall(sweeps, graph.nodeCount(), share)) {
            return false;
        }
    } else {
        sweeps.placeByPivots();
        sweeps.reportBetween(0, share);
        if (!sweeps.sweepFaithfully(faithfulSweeps, {}, linked, firstShare)) {
            return false;
        }
    }
    if (tightness <= 0 || graph.nodeCount() < 3 || sweeps.stress(all).leastStress() < meshStress) {
        return true;
    }
    sweeps.reportBetween(share, 1);
    if (!sweeps.sweepToCommunities(communitySettings(graph, tightness))) {
        return false;
    }
    if (graph.nodeCount() <= allPairsLimit) {
        evenOut(sweeps.places, tightness);
    }
    multiply(sweeps.places, static_cast<float>(sweeps.stress(all).bestScale()));
    return true;
}

/// What is placed stays; the rest finds its place among it.
bool placeAmong(ForceSweeps &sweeps, const Ordered &ordered, const ForceProblem &problem)
{
    const uint32_t count = ordered.graph.nodeCount();
    KnownPlaces known{{std::vector<float>(count), std::vector<float>(count)},
                      std::vector<uint8_t>(count)};
    uint32_t placedCount = 0;
    for (uint32_t i = 0; i < count; ++i) {
        const uint32_t node = ordered.order[i];
        known.isKnown[i] = problem.isPlaced[node];
        known.places.x[i] = problem.places.x[node];
        known.places.y[i] = problem.places.y[node];
        placedCount += known.isKnown[i];
    }
    if (2 * placedCount < count) {
        // Most is new: a picture of its own, laid over what is there.
        if (!placeFresh(sweeps, ordered.graph, problem.tightness)) {
            return false;
        }
        fitOnto(sweeps.places, known);
    } else {
        sweeps.places = known.places;
        placeBesideNeighbors(sweeps.places, known, ordered.graph);
    }
    return settleAmong(sweeps, ordered.graph, ordered.freeCount, known, problem.tightness);
}

} // namespace

std::optional<Places> forcePlaces(const ForceProblem &problem, Workers &workers,
                                  const ForceWatch &watch)
{
    const Ordered ordering = ordered(problem);
    ForceSweeps sweeps(ordering.graph, ordering.freeCount, workers, watch);
    const bool hasPlaces = std::ranges::find(problem.isPlaced, 1) != problem.isPlaced.end();
    const bool isDone = hasPlaces ? placeAmong(sweeps, ordering, problem)
                                  : placeFresh(sweeps, ordering.graph, problem.tightness);
    if (!isDone) {
        return {};
    }
    Places result{std::vector<float>(ordering.order.size()),
                  std::vector<float>(ordering.order.size())};
    for (size_t i = 0; i < ordering.order.size(); ++i) {
        result.x[ordering.order[i]] = sweeps.places.x[i];
        result.y[ordering.order[i]] = sweeps.places.y[i];
    }
    return result;
}

} // namespace Briefings
