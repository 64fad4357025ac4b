// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/forcekernel.h"

#include <algorithm>
#include <cmath>
#include <cstring>

// The loader chooses the version that the processor can run, where it can choose. Sanitizers run
// before that choice is possible.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12 && defined(__x86_64__)              \
    && defined(__gnu_linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define SIDELIGHT_FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define SIDELIGHT_FOR_EACH_PROCESSOR
#endif

namespace Briefings::ForceKernel {

namespace {

using Row = std::array<float, sourcesAtOnce>;

/// Sixteen numbers that are computed at once; GCC and Clang know this on every processor.
using Lanes [[gnu::vector_size(32)]] = uint16_t;
constexpr size_t laneCount = 16;

/// Keeps coincident places apart in a division.
constexpr float tiny = 1e-12F;
/// Keeps the push of a very near place finite.
constexpr float nearest = 0.1F;

/// Where a node begins to read the sample; spreads the bits of node and sweep.
inline uint32_t sampleBegin(uint32_t node, uint64_t seed, uint32_t count)
{
    const uint64_t mixed = (node + seed) * 0x9e3779b97f4a7c15ULL;
    return static_cast<uint32_t>(((mixed >> 32) * count) >> 32);
}

} // namespace

SIDELIGHT_FOR_EACH_PROCESSOR
void recordLevel(std::span<const uint32_t> nodes, std::span<const uint64_t> fresh, uint16_t level,
                 std::span<uint16_t> steps)
{
    const Lanes bits{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768};
    for (const uint32_t node : nodes) {
        uint16_t *row = steps.data() + size_t{node} * sourcesAtOnce;
        for (uint64_t word = fresh[node]; word != 0; word >>= laneCount, row += laneCount) {
            Lanes values;
            std::memcpy(&values, row, sizeof values);
            const Lanes isSet = (bits & static_cast<uint16_t>(word)) == bits;
            values |= isSet & level;
            std::memcpy(row, &values, sizeof values);
        }
    }
}

SIDELIGHT_FOR_EACH_PROCESSOR
void pullToSources(Range range, const Places &places, std::span<const uint16_t> steps,
                   const SourcePlaces &sources, Pull pull, Pulls &pulls)
{
    for (uint32_t node = range.first; node < range.last; ++node) {
        const uint16_t *row = steps.data() + size_t{node} * sourcesAtOnce;
        const float x = places.x[node];
        const float y = places.y[node];
        float sumX = 0;
        float sumY = 0;
        float sum = 0;
        for (size_t i = 0; i < sourcesAtOnce; ++i) {
            const auto distance = static_cast<float>(static_cast<int32_t>(row[i]));
            const float dx = x - sources.x[i];
            const float dy = y - sources.y[i];
            const float reach = pull.stepLength * distance / std::sqrt(dx * dx + dy * dy + tiny);
            const float weight = distance > 1 ? 1.0F / (distance * distance) : 0.0F;
            sumX += weight * (sources.x[i] + reach * dx);
            sumY += weight * (sources.y[i] + reach * dy);
            sum += weight;
        }
        pulls.x[node] += pull.weight * sumX;
        pulls.y[node] += pull.weight * sumY;
        pulls.weight[node] += pull.weight * sum;
    }
}

SIDELIGHT_FOR_EACH_PROCESSOR
void pullToNeighbors(Range range, const Places &places, const CompactGraph &graph, Pull pull,
                     Pulls &pulls)
{
    for (uint32_t node = range.first; node < range.last; ++node) {
        const float x = places.x[node];
        const float y = places.y[node];
        float sumX = 0;
        float sumY = 0;
        const uint32_t end = graph.offsets[node + 1];
        for (uint32_t i = graph.offsets[node]; i < end; ++i) {
            const uint32_t other = graph.targets[i];
            const float dx = x - places.x[other];
            const float dy = y - places.y[other];
            const float reach = pull.stepLength / std::sqrt(dx * dx + dy * dy + tiny);
            sumX += places.x[other] + reach * dx;
            sumY += places.y[other] + reach * dy;
        }
        pulls.x[node] += pull.weight * sumX;
        pulls.y[node] += pull.weight * sumY;
        pulls.weight[node] += pull.weight * static_cast<float>(end - graph.offsets[node]);
    }
}

SIDELIGHT_FOR_EACH_PROCESSOR
void followPulls(Range range, const Places &places, float share, Pulls &pulls, Places &next)
{
    for (uint32_t node = range.first; node < range.last; ++node) {
        const float weight = std::max(pulls.weight[node], tiny);
        next.x[node] = places.x[node] + share * (pulls.x[node] / weight - places.x[node]);
        next.y[node] = places.y[node] + share * (pulls.y[node] / weight - places.y[node]);
        pulls.x[node] = 0;
        pulls.y[node] = 0;
        pulls.weight[node] = 0;
    }
}

SIDELIGHT_FOR_EACH_PROCESSOR
void communitySweep(Range range, const Places &places, const CompactGraph &graph,
                    const Sample &sample, const CommunityForces &forces, uint64_t seed,
                    Pulls &pulls, Places &next)
{
    const float a = forces.sharpness;
    for (uint32_t node = range.first; node < range.last; ++node) {
        const float x = places.x[node];
        const float y = places.y[node];
        float moveX = 0;
        float moveY = 0;
        const uint32_t end = graph.offsets[node + 1];
        const uint32_t degree = end - graph.offsets[node];
        for (uint32_t i = graph.offsets[node]; i < end; ++i) {
            const float dx = x - places.x[graph.targets[i]];
            const float dy = y - places.y[graph.targets[i]];
            const float force = 2 * a / (1 + a * (dx * dx + dy * dy));
            moveX -= force * dx;
            moveY -= force * dy;
        }
        float pushX = 0;
        float pushY = 0;
        const uint32_t begin = sampleBegin(node, seed, sample.count);
        for (uint32_t left = degree * pushesPerEdge; left > 0;) {
            const uint32_t length = std::min(left, sample.count);
            const float *sampleX = sample.x.data() + begin;
            const float *sampleY = sample.y.data() + begin;
            for (uint32_t i = 0; i < length; ++i) {
                const float dx = x - sampleX[i];
                const float dy = y - sampleY[i];
                const float square = dx * dx + dy * dy;
                const float force = 1.0F / ((nearest + square) * (1 + a * square));
                pushX += force * dx;
                pushY += force * dy;
            }
            left -= length;
        }
        const float reach = forces.step / static_cast<float>(std::max(degree, 1U));
        const float held = pulls.weight[node] > 0 ? forces.anchor / pulls.weight[node] : 0;
        const float toX = pulls.x[node] - pulls.weight[node] * x;
        const float toY = pulls.y[node] - pulls.weight[node] * y;
        next.x[node] = x + reach * (moveX + forces.repulsion * pushX) + held * toX;
        next.y[node] = y + reach * (moveY + forces.repulsion * pushY) + held * toY;
        pulls.x[node] = 0;
        pulls.y[node] = 0;
        pulls.weight[node] = 0;
    }
}

SIDELIGHT_FOR_EACH_PROCESSOR
void addStress(Range range, const Places &places, std::span<const uint16_t> steps,
               const SourcePlaces &sources, StressSums &sums)
{
    for (uint32_t node = range.first; node < range.last; ++node) {
        const uint16_t *row = steps.data() + size_t{node} * sourcesAtOnce;
        float ratios = 0;
        float squares = 0;
        float pairs = 0;
        for (size_t i = 0; i < sourcesAtOnce; ++i) {
            const auto distance = static_cast<float>(static_cast<int32_t>(row[i]));
            const float dx = places.x[node] - sources.x[i];
            const float dy = places.y[node] - sources.y[i];
            const float share = distance > 0 ? 1.0F / distance : 0.0F;
            const float square = (dx * dx + dy * dy) * share * share;
            ratios += std::sqrt(square);
            squares += square;
            pairs += distance > 0 ? 1.0F : 0.0F;
        }
        sums.ratio += static_cast<double>(ratios);
        sums.ratioSquare += static_cast<double>(squares);
        sums.pairs += static_cast<double>(pairs);
    }
}

SIDELIGHT_FOR_EACH_PROCESSOR
Row meanSquares(std::span<const uint16_t> steps)
{
    std::array<double, sourcesAtOnce> sums{};
    const size_t count = steps.size() / sourcesAtOnce;
    for (size_t node = 0; node < count; ++node) {
        for (size_t i = 0; i < sourcesAtOnce; ++i) {
            const auto distance = static_cast<float>(static_cast<int32_t>(steps[node * 64 + i]));
            sums[i] += static_cast<double>(distance * distance);
        }
    }
    Row means{};
    for (size_t i = 0; i < sourcesAtOnce; ++i) {
        means[i] = static_cast<float>(sums[i] / static_cast<double>(std::max<size_t>(count, 1)));
    }
    return means;
}

namespace {

/// One row of the doubly centered matrix; what is beyond \a columns stays zero.
inline void center(const uint16_t *steps, size_t columns, const Row &means, float total, Row &row)
{
    float mean = 0;
    for (size_t i = 0; i < sourcesAtOnce; ++i) {
        const auto distance = static_cast<float>(static_cast<int32_t>(steps[i]));
        row[i] = distance * distance;
        mean += row[i];
    }
    mean /= static_cast<float>(columns);
    for (size_t i = 0; i < sourcesAtOnce; ++i) {
        row[i] = i < columns ? 0.5F * (mean + means[i] - row[i] - total) : 0.0F;
    }
}

inline float meanOf(const Row &means, size_t columns)
{
    float total = 0;
    for (size_t i = 0; i < columns; ++i) {
        total += means[i];
    }
    return total / static_cast<float>(columns);
}

} // namespace

SIDELIGHT_FOR_EACH_PROCESSOR
std::array<double, sourcesAtOnce * sourcesAtOnce> centeredProducts(std::span<const uint16_t> steps,
                                                                   size_t columns, const Row &means)
{
    constexpr size_t nodesAtOnce = 512;
    const float total = meanOf(means, columns);
    std::array<double, sourcesAtOnce * sourcesAtOnce> products{};
    const size_t count = steps.size() / sourcesAtOnce;
    for (size_t first = 0; first < count; first += nodesAtOnce) {
        alignas(32) std::array<float, sourcesAtOnce * sourcesAtOnce> part{};
        const size_t last = std::min(count, first + nodesAtOnce);
        for (size_t node = first; node < last; ++node) {
            alignas(32) Row row;
            center(steps.data() + node * sourcesAtOnce, columns, means, total, row);
            for (size_t i = 0; i < columns; ++i) {
                for (size_t k = 0; k < sourcesAtOnce; ++k) {
                    part[i * sourcesAtOnce + k] += row[i] * row[k];
                }
            }
        }
        for (size_t i = 0; i < part.size(); ++i) {
            products[i] += static_cast<double>(part[i]);
        }
    }
    return products;
}

SIDELIGHT_FOR_EACH_PROCESSOR
void project(std::span<const uint16_t> steps, size_t columns, const Row &means, const Row &first,
             const Row &second, Places &places)
{
    const float total = meanOf(means, columns);
    for (size_t node = 0; node < places.x.size(); ++node) {
        alignas(32) Row row;
        center(steps.data() + node * sourcesAtOnce, columns, means, total, row);
        float x = 0;
        float y = 0;
        for (size_t i = 0; i < sourcesAtOnce; ++i) {
            x += row[i] * first[i];
            y += row[i] * second[i];
        }
        places.x[node] = x;
        places.y[node] = y;
    }
}

} // namespace Briefings::ForceKernel
