// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/placefit.h"

#include "briefings/network/layouts/random.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace Briefings {

using namespace ForceKernel;

namespace {

using Point = std::complex<double>;

Point at(const Places &places, size_t node)
{
    return {static_cast<double>(places.x[node]), static_cast<double>(places.y[node])};
}

void put(Places &places, size_t node, Point point)
{
    places.x[node] = static_cast<float>(point.real());
    places.y[node] = static_cast<float>(point.imag());
}

/// The mean of the known ones, and their root mean square distance from it.
struct Extent
{
    Point center;
    double radius = 0;
    double count = 0;
};

Extent extentOf(const Places &places, const std::vector<uint8_t> &isKnown)
{
    Extent extent;
    for (size_t i = 0; i < isKnown.size(); ++i) {
        if (isKnown[i] != 0) {
            extent.center += at(places, i);
            ++extent.count;
        }
    }
    extent.center /= std::max(extent.count, 1.0);
    for (size_t i = 0; i < isKnown.size(); ++i) {
        if (isKnown[i] != 0) {
            extent.radius += std::norm(at(places, i) - extent.center);
        }
    }
    extent.radius = std::sqrt(extent.radius / std::max(extent.count, 1.0));
    return extent;
}

/// The middle one of the lengths of edges between nodes that stay.
float usualEdgeLength(const Places &places, const CompactGraph &graph, uint32_t freeCount,
                      float otherwise)
{
    std::vector<float> lengths;
    for (uint32_t node = freeCount; node < graph.nodeCount(); ++node) {
        for (const uint32_t other : graph.neighbors(node)) {
            if (other >= freeCount && node < other) {
                lengths.push_back(
                    std::hypot(places.x[node] - places.x[other], places.y[node] - places.y[other]));
            }
        }
    }
    if (lengths.empty()) {
        return otherwise;
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    return *middle;
}

} // namespace

void fitOnto(Places &places, const KnownPlaces &known)
{
    const Extent from = extentOf(places, known.isKnown);
    const Extent to = extentOf(known.places, known.isKnown);
    // As complex numbers, a turn with a scale is one factor; mirrored, it is that of the conjugate.
    Point turned;
    Point mirrored;
    for (size_t i = 0; i < known.isKnown.size(); ++i) {
        if (known.isKnown[i] != 0) {
            const Point goal = at(known.places, i) - to.center;
            const Point here = at(places, i) - from.center;
            turned += goal * std::conj(here);
            mirrored += goal * here;
        }
    }
    const bool isMirrored = std::norm(mirrored) > std::norm(turned);
    Point factor = isMirrored ? mirrored : turned;
    const double spread = from.radius * from.radius * from.count;
    factor = spread > 0 && std::abs(factor) > 0 ? factor / spread : Point(1);
    for (size_t i = 0; i < places.x.size(); ++i) {
        const Point here = at(places, i) - from.center;
        const Point goal = to.center + factor * (isMirrored ? std::conj(here) : here);
        put(places, i, known.isKnown[i] != 0 ? at(known.places, i) : goal);
    }
}

void placeBesideNeighbors(Places &places, const KnownPlaces &known, const CompactGraph &graph)
{
    Random random(graph.nodeCount());
    std::vector<uint8_t> isKnown = known.isKnown;
    std::vector<uint32_t> wave;
    const auto hasKnownNeighbor = [&](uint32_t node) {
        return std::ranges::any_of(graph.neighbors(node),
                                   [&](uint32_t other) { return isKnown[other] != 0; });
    };
    do {
        wave.clear();
        for (uint32_t node = 0; node < graph.nodeCount(); ++node) {
            if (isKnown[node] == 0 && hasKnownNeighbor(node)) {
                wave.push_back(node);
            }
        }
        for (const uint32_t node : wave) {
            Point sum;
            double count = 0;
            for (const uint32_t other : graph.neighbors(node)) {
                if (isKnown[other] != 0) {
                    sum += at(places, other);
                    ++count;
                }
            }
            // Some way off in some direction, so that two of one neighbor do not coincide.
            const Point aside = std::polar(0.5, 2 * std::numbers::pi * random.unit());
            put(places, node, sum / count + aside);
        }
        for (const uint32_t node : wave) {
            isKnown[node] = 1;
        }
    } while (!wave.empty());
}

bool settleAmong(ForceSweeps &sweeps, const CompactGraph &graph, uint32_t freeCount,
                 const KnownPlaces &known, double tightness)
{
    constexpr int sweepCount = 8;
    constexpr double meanMove = 0.009;
    constexpr double mostMove = 0.02;
    const uint32_t count = graph.nodeCount();
    if (freeCount == 0) {
        return true;
    }
    std::vector<uint32_t> sources;
    for (uint32_t node = 0; node < count; ++node) {
        if (known.isKnown[node] != 0 && (node >= freeCount || freeCount == count)) {
            sources.push_back(node);
        }
    }
    if (sources.empty()) {
        sources.push_back(0);
    }
    sweeps.setSources(std::move(sources));
    sweeps.searchFirst();
    const StressSums sums = sweeps.stress({freeCount, count});
    const bool hasScale = sums.pairs > 0 && sums.ratio > 0;
    const float step = hasScale ? static_cast<float>(1 / sums.bestScale()) : 1.0F;
    const float edge = usualEdgeLength(sweeps.places, graph, freeCount, step);
    const auto tight = static_cast<float>(tightness);
    sweeps.reportBetween(0.5, 1);
    if (!sweeps.sweepFaithfully(sweepCount, {std::max(1 - tight, 0.02F), step},
                                {1, step + (edge - step) * tight}, 1)) {
        return false;
    }
    const Extent extent = extentOf(known.places, known.isKnown);
    double moving = 0;
    for (uint32_t node = 0; node < freeCount; ++node) {
        moving += known.isKnown[node];
    }
    const double most =
        extent.radius * std::min(mostMove, meanMove * extent.count / std::max(moving, 1.0));
    for (uint32_t node = 0; node < freeCount; ++node) {
        if (known.isKnown[node] != 0) {
            const Point before = at(known.places, node);
            const Point move = at(sweeps.places, node) - before;
            const double length = std::abs(move);
            put(sweeps.places, node,
                length > most ? before + move * (most / length) : before + move);
        }
    }
    return true;
}

} // namespace Briefings
