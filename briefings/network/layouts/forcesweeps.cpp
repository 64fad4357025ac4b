// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/forcesweeps.h"

#include "briefings/network/layouts/pivotmds.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace Briefings {

using namespace ForceKernel;

namespace {

constexpr size_t keptSearches = 4; // 256 sources
constexpr uint32_t smallestPiece = 1024;

} // namespace

ForceSweeps::ForceSweeps(const CompactGraph &graph, uint32_t freeCount, Workers &workers,
                         ForceWatch watch)
    : m_graph(graph), m_freeCount(freeCount), m_workers(workers), m_watch(std::move(watch)),
      m_random(graph.nodeCount())
{
    const size_t count = graph.nodeCount();
    places = {std::vector<float>(count), std::vector<float>(count)};
    m_pulls = {std::vector<float>(count), std::vector<float>(count), std::vector<float>(count)};
    std::vector<uint32_t> nodes(count);
    std::iota(nodes.begin(), nodes.end(), 0U);
    setSources(std::move(nodes));
    for (size_t i = 0; i < workers.count(); ++i) {
        m_searches.push_back(std::make_unique<StepSearch>(graph));
    }
}

void ForceSweeps::setSources(std::vector<uint32_t> nodes)
{
    m_sources = std::move(nodes);
    m_nextSource = 0;
    m_random.shuffle(std::span(m_sources));
}

std::vector<uint32_t> ForceSweeps::nextSources()
{
    if (m_nextSource >= m_sources.size()) {
        m_nextSource = 0;
    }
    const size_t count = std::min(sourcesAtOnce, m_sources.size() - m_nextSource);
    const auto begin = m_sources.begin() + static_cast<std::ptrdiff_t>(m_nextSource);
    m_nextSource += count;
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

void ForceSweeps::reportBetween(double from, double to)
{
    m_from = from;
    m_to = to;
}

void ForceSweeps::report(double share) const
{
    if (m_watch.progress) {
        m_watch.progress(m_from + (m_to - m_from) * share);
    }
}

void ForceSweeps::keep(StepTable table)
{
    if (m_kept.size() == keptSearches) {
        std::ranges::rotate(m_kept, m_kept.begin() + 1);
        m_kept.back() = std::move(table);
    } else {
        m_kept.push_back(std::move(table));
    }
}

void ForceSweeps::searchFirst()
{
    StepTable table{nextSources(), {}};
    m_searches[0]->run(table);
    m_kept.clear();
    keep(std::move(table));
}

void ForceSweeps::placeByPivots()
{
    searchFirst();
    places = pivotPlaces(m_kept.back(), m_graph.nodeCount());
}

void ForceSweeps::sweepOnce(const StepTable &table, Pull sources, Pull neighbors, float share)
{
    const Range range{0, m_freeCount};
    const SourcePlaces at = sourcePlaces(table, places);
    sources.weight *=
        static_cast<float>(m_graph.nodeCount()) / static_cast<float>(table.sources.size());
    pullToSources(range, places, table.steps, at, sources, m_pulls);
    pullToNeighbors(range, places, m_graph, neighbors, m_pulls);
    followPulls(range, places, share, m_pulls, m_next);
    std::swap(places, m_next);
}

bool ForceSweeps::sweepFaithfully(int sweeps, Pull sources, Pull neighbors, float firstShare)
{
    // Groups of searches run beside the sweeps against the group before. Which sources a sweep has
    // does not depend on the size of the groups.
    m_next = places;
    const int groupSize = static_cast<int>(m_searches.size());
    std::vector<StepTable> ready;
    for (int first = -groupSize; first < sweeps; first += groupSize) {
        if (isCanceled()) {
            return false;
        }
        std::vector<StepTable> found;
        for (int k = std::max(first + groupSize, 0); k < std::min(first + 2 * groupSize, sweeps);
             ++k) {
            found.push_back({nextSources(), {}});
        }
        std::vector<Workers::Task> tasks;
        tasks.emplace_back([&] {
            for (int i = 0; i < static_cast<int>(ready.size()); ++i) {
                const float done =
                    static_cast<float>(first + i) / static_cast<float>(std::max(sweeps - 1, 1));
                sweepOnce(ready[static_cast<size_t>(i)], sources, neighbors,
                          firstShare * std::pow(0.1F / firstShare, done));
            }
        });
        for (size_t i = 0; i < found.size(); ++i) {
            tasks.emplace_back([this, i, &found] { m_searches[i]->run(found[i]); });
        }
        m_workers.run(tasks);
        for (StepTable &table : ready) {
            keep(std::move(table));
        }
        ready = std::move(found);
        report(static_cast<double>(std::max(first + groupSize, 0)) / sweeps);
    }
    return true;
}

bool ForceSweeps::sweepAllPairs(int sweeps, float firstShare)
{
    m_next = places;
    m_kept.clear();
    m_nextSource = 0;
    for (size_t begun = 0; begun < m_sources.size(); begun += sourcesAtOnce) {
        m_kept.push_back({nextSources(), {}});
        m_searches[0]->run(m_kept.back());
    }
    const Range range{0, m_freeCount};
    for (int k = 0; k < sweeps; ++k) {
        if (isCanceled()) {
            return false;
        }
        for (const StepTable &table : m_kept) {
            pullToSources(range, places, table.steps, sourcePlaces(table, places), {}, m_pulls);
        }
        pullToNeighbors(range, places, m_graph, {}, m_pulls);
        const float done = static_cast<float>(k) / static_cast<float>(std::max(sweeps - 1, 1));
        followPulls(range, places, firstShare * std::pow(0.5F / firstShare, done), m_pulls, m_next);
        std::swap(places, m_next);
        report(static_cast<double>(k + 1) / sweeps);
    }
    return true;
}

StressSums ForceSweeps::stress(Range range) const
{
    StressSums sums;
    for (const StepTable &table : m_kept) {
        addStress(range, places, table.steps, sourcePlaces(table, places), sums);
    }
    return sums;
}

void ForceSweeps::takeSample(Sample &sample, std::span<const uint32_t> order) const
{
    for (size_t i = 0; i < sample.x.size(); ++i) {
        const uint32_t node = order[i < order.size() ? i : i - order.size()];
        sample.x[i] = places.x[node];
        sample.y[i] = places.y[node];
    }
}

std::vector<Range> ForceSweeps::pieces() const
{
    // Pieces begin where vectors begin, so that every node is computed by the same instructions
    // however many pieces there are.
    constexpr uint32_t grain = 64;
    const auto count = static_cast<uint32_t>(m_workers.count());
    const uint32_t even = (m_freeCount / (2 * count) + grain - 1) / grain * grain;
    const uint32_t size = count == 1 ? m_freeCount : std::max(even, smallestPiece);
    std::vector<Range> result;
    for (uint32_t first = 0; first < m_freeCount; first += size) {
        result.push_back({first, std::min(m_freeCount, first + size)});
    }
    return result;
}

bool ForceSweeps::sweepToCommunities(const CommunitySettings &settings)
{
    const uint32_t count = m_graph.nodeCount();
    const auto scale = [this](float factor) {
        for (size_t i = 0; i < places.x.size(); ++i) {
            places.x[i] *= factor;
            places.y[i] *= factor;
        }
    };
    scale(settings.scale);
    m_next = places;
    std::vector<uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    m_random.shuffle(std::span(order));
    uint32_t mostRead = 0;
    for (uint32_t node = 0; node < count; ++node) {
        mostRead = std::max(mostRead, pushesPerEdge * m_graph.degree(node));
    }
    const size_t length = count + std::min(mostRead, count);
    Sample sample{std::vector<float>(length), std::vector<float>(length), count};
    const std::vector<Range> ranges = pieces();
    for (int k = 0; k < settings.sweeps; ++k) {
        if (isCanceled()) {
            return false;
        }
        takeSample(sample, order);
        const float left = 1 - static_cast<float>(k) / static_cast<float>(settings.sweeps);
        const CommunityForces forces{1, 3, left, settings.anchor * left};
        const uint64_t seed = m_random.next();
        const StepTable &table = m_kept[static_cast<size_t>(k) % m_kept.size()];
        const SourcePlaces at = sourcePlaces(table, places);
        std::vector<Workers::Task> tasks;
        for (const Range range : ranges) {
            tasks.emplace_back([&, range] {
                pullToSources(range, places, table.steps, at, {1, settings.scale}, m_pulls);
                communitySweep(range, places, m_graph, sample, forces, seed, m_pulls, m_next);
            });
        }
        m_workers.run(tasks);
        std::swap(places, m_next);
        report(static_cast<double>(k + 1) / settings.sweeps);
    }
    scale(1 / settings.scale);
    return true;
}

} // namespace Briefings
