// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/kinds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Briefings {

namespace {

/// Who speaks of whom, without the edges that would close a circle.
struct Arguments
{
    std::vector<std::vector<size_t>> speakers; ///< Per node, supports first, then disputes.
    std::vector<size_t> layers;                ///< 0 on top; each lies below all it speaks of.
    std::vector<size_t> roots;
    std::vector<std::vector<size_t>> children; ///< Those that hang below the node in the tree.
    std::vector<bool> disputes;                ///< Per node: what it hangs below.
};

/// Per node who speaks of it, without repeats; supports first.
std::vector<std::vector<size_t>> speakersOf(const LayoutGraph &part)
{
    std::vector<std::vector<size_t>> speakers(part.boxes.size());
    for (const bool isAttack : {false, true}) {
        for (size_t i = 0; i < part.edges.size(); ++i) {
            const auto &[from, to] = part.edges[i];
            const bool disputes = i < part.isAttack.size() && part.isAttack[i];
            if (disputes == isAttack && from != to
                && std::ranges::find(speakers[to], from) == speakers[to].end()) {
                speakers[to].push_back(from);
            }
        }
    }
    return speakers;
}

/// What nobody else is needed for: first what speaks of nothing, then, in circles, what is most
/// spoken of.
std::vector<size_t> rootCandidates(const std::vector<std::vector<size_t>> &speakers)
{
    std::vector<size_t> speaksOf(speakers.size(), 0);
    for (const auto &list : speakers) {
        for (const size_t speaker : list) {
            ++speaksOf[speaker];
        }
    }
    std::vector<size_t> candidates(speakers.size());
    for (size_t i = 0; i < candidates.size(); ++i) {
        candidates[i] = i;
    }
    std::ranges::stable_sort(candidates, [&](size_t a, size_t b) {
        const bool isRootA = speaksOf[a] == 0;
        const bool isRootB = speaksOf[b] == 0;
        return isRootA != isRootB ? isRootA : speakers[a].size() > speakers[b].size();
    });
    return candidates;
}

/// Walks from the roots down, drops edges that lead back to where the walk came from, and returns
/// the nodes so that each comes before those that speak of it.
std::vector<size_t> dropCircles(Arguments &arguments)
{
    enum class State
    {
        New,
        Open,
        Done
    };
    struct Step
    {
        size_t node = 0;
        size_t next = 0;
    };
    std::vector<State> states(arguments.speakers.size(), State::New);
    std::vector<size_t> finished;
    for (const size_t root : rootCandidates(arguments.speakers)) {
        if (states[root] != State::New) {
            continue;
        }
        arguments.roots.push_back(root);
        std::vector<Step> way{{root, 0}};
        states[root] = State::Open;
        while (!way.empty()) {
            auto &[node, next] = way.back();
            std::vector<size_t> &speakers = arguments.speakers[node];
            if (next == speakers.size()) {
                states[node] = State::Done;
                finished.push_back(node);
                way.pop_back();
            } else if (states[speakers[next]] == State::Open) {
                speakers.erase(speakers.begin() + static_cast<std::ptrdiff_t>(next));
            } else {
                const size_t speaker = speakers[next++];
                if (states[speaker] == State::New) {
                    states[speaker] = State::Open;
                    way.push_back({speaker, 0});
                }
            }
        }
    }
    std::ranges::reverse(finished);
    return finished;
}

/// Speaker and spoken of, where one supports the other; ascending.
std::vector<std::pair<size_t, size_t>> supportsOf(const LayoutGraph &part)
{
    std::vector<std::pair<size_t, size_t>> supports;
    for (size_t i = 0; i < part.edges.size(); ++i) {
        if (i >= part.isAttack.size() || !part.isAttack[i]) {
            supports.push_back(part.edges[i]);
        }
    }
    std::ranges::sort(supports);
    return supports;
}

Arguments argumentsOf(const LayoutGraph &part)
{
    Arguments arguments;
    arguments.speakers = speakersOf(part);
    const std::vector<size_t> order = dropCircles(arguments);
    arguments.layers.assign(part.boxes.size(), 0);
    for (const size_t node : order) {
        for (const size_t speaker : arguments.speakers[node]) {
            arguments.layers[speaker] =
                std::max(arguments.layers[speaker], arguments.layers[node] + 1);
        }
    }
    arguments.children.resize(part.boxes.size());
    arguments.disputes.resize(part.boxes.size());
    const auto supports = supportsOf(part);
    std::vector<bool> hangs(part.boxes.size(), false);
    for (const size_t node : order) {
        for (const size_t speaker : arguments.speakers[node]) {
            if (!hangs[speaker] && arguments.layers[speaker] == arguments.layers[node] + 1) {
                hangs[speaker] = true;
                arguments.children[node].push_back(speaker);
                arguments.disputes[speaker] =
                    !std::ranges::binary_search(supports, std::pair(speaker, node));
            }
        }
    }
    std::erase_if(arguments.roots, [&hangs](size_t root) { return hangs[root]; });
    return arguments;
}

/// The sides of a subtree, layer by layer from its top; x counts from the top node.
struct Outline
{
    std::vector<double> left;
    std::vector<double> right;
};

/// How far the second outline has to be shifted to stand beside the first.
double distanceBetween(const Outline &first, const Outline &second, double gap)
{
    double distance = 0;
    for (size_t i = 0; i < std::min(first.right.size(), second.left.size()); ++i) {
        distance = std::max(distance, first.right[i] - second.left[i] + gap);
    }
    return distance;
}

void join(Outline &outline, const Outline &other, double shift)
{
    for (size_t i = 0; i < other.left.size(); ++i) {
        if (i < outline.left.size()) {
            outline.left[i] = std::min(outline.left[i], other.left[i] + shift);
            outline.right[i] = std::max(outline.right[i], other.right[i] + shift);
        } else {
            outline.left.push_back(other.left[i] + shift);
            outline.right.push_back(other.right[i] + shift);
        }
    }
}

/// Lays siblings side by side; each one's shift from the middle of all. Returns their outline.
Outline placeSiblings(const std::vector<size_t> &siblings, std::vector<Outline> &outlines,
                      std::vector<double> &shifts, double gap)
{
    Outline all;
    double shift = 0;
    for (const size_t sibling : siblings) {
        shift =
            all.left.empty() ? 0 : std::max(shift, distanceBetween(all, outlines[sibling], gap));
        shifts[sibling] = shift;
        join(all, outlines[sibling], shift);
        outlines[sibling] = {};
    }
    const double middle = siblings.empty() ? 0 : shifts[siblings.back()] / 2;
    for (const size_t sibling : siblings) {
        shifts[sibling] -= middle;
    }
    for (size_t i = 0; i < all.left.size(); ++i) {
        all.left[i] -= middle;
        all.right[i] -= middle;
    }
    return all;
}

/// The middle of each layer.
std::vector<double> layerPlaces(const LayoutGraph &part, const Arguments &arguments,
                                const LayoutOptions &options)
{
    std::vector<double> heights;
    for (size_t node = 0; node < part.boxes.size(); ++node) {
        heights.resize(std::max(heights.size(), arguments.layers[node] + 1));
        double &height = heights[arguments.layers[node]];
        height = std::max(height, part.boxes[node].height);
    }
    std::vector<double> places;
    for (size_t i = 0; i < heights.size(); ++i) {
        places.push_back(i == 0
                             ? 0
                             : places.back()
                                   + std::max(options.edgeLength,
                                              (heights[i - 1] + heights[i]) / 2
                                                  + std::max(options.gap, options.edgeLength / 2)));
    }
    return places;
}

/// The nodes, those of upper layers first.
std::vector<size_t> byLayers(const Arguments &arguments)
{
    std::vector<size_t> order(arguments.layers.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&](size_t node) { return arguments.layers[node]; });
    return order;
}

LayoutPoints placed(const LayoutGraph &part, const Arguments &arguments,
                    const LayoutOptions &options)
{
    const std::vector<size_t> order = byLayers(arguments);
    // From below: every subtree knows its outline before it is put beside others.
    const double gap = std::max(options.gap, options.edgeLength / 5);
    std::vector<Outline> outlines(part.boxes.size());
    std::vector<double> shifts(part.boxes.size(), 0);
    for (size_t i = order.size(); i-- > 0;) {
        const size_t node = order[i];
        const Outline below = placeSiblings(arguments.children[node], outlines, shifts, gap);
        const double half = part.boxes[node].width / 2;
        Outline &own = outlines[node];
        own = {{-half}, {half}};
        own.left.insert(own.left.end(), below.left.begin(), below.left.end());
        own.right.insert(own.right.end(), below.right.begin(), below.right.end());
    }
    placeSiblings(arguments.roots, outlines, shifts, gap);
    const std::vector<double> layers = layerPlaces(part, arguments, options);
    LayoutPoints points(part.boxes.size());
    for (const size_t root : arguments.roots) {
        points[root].x = shifts[root];
    }
    for (const size_t node : order) {
        points[node].y = layers[arguments.layers[node]];
        for (const size_t child : arguments.children[node]) {
            points[child].x = points[node].x + shifts[child];
        }
    }
    return points;
}

/// How wide all edges are together.
double widthOf(const LayoutGraph &part, const LayoutPoints &points)
{
    double width = 0;
    for (const auto &[from, to] : part.edges) {
        width += std::abs(points[from].x - points[to].x);
    }
    return width;
}

/// Puts every subtree, among its siblings of one kind, where its edges to others pull it.
void reorder(Arguments &arguments, const LayoutGraph &part, const LayoutPoints &points)
{
    std::vector<double> sums(points.size(), 0);
    std::vector<double> counts(points.size(), 0);
    for (const auto &[from, to] : part.edges) {
        sums[from] += points[to].x;
        sums[to] += points[from].x;
        ++counts[from];
        ++counts[to];
    }
    const std::vector<size_t> order = byLayers(arguments);
    for (size_t i = order.size(); i-- > 0;) {
        for (const size_t child : arguments.children[order[i]]) {
            sums[order[i]] += sums[child];
            counts[order[i]] += counts[child];
        }
    }
    const auto pulled = [&](size_t node) {
        return counts[node] > 0 ? sums[node] / counts[node] : points[node].x;
    };
    std::ranges::stable_sort(arguments.roots, {}, pulled);
    for (std::vector<size_t> &children : arguments.children) {
        std::ranges::stable_sort(children, [&](size_t a, size_t b) {
            return arguments.disputes[a] != arguments.disputes[b] ? !arguments.disputes[a]
                                                                  : pulled(a) < pulled(b);
        });
    }
}

} // namespace

std::optional<LayoutPoints> claimMapPoints(const LayoutGraph &part, const LayoutOptions &options,
                                           const IsCanceled &isCanceled)
{
    constexpr int rounds = 12;
    Arguments arguments = argumentsOf(part);
    LayoutPoints points = placed(part, arguments, options);
    LayoutPoints best = points;
    for (int round = 0; round < rounds; ++round) {
        if (isCanceled && isCanceled()) {
            return {};
        }
        reorder(arguments, part, points);
        points = placed(part, arguments, options);
        if (widthOf(part, points) < widthOf(part, best) - 1e-9) {
            best = points;
        }
    }
    return best;
}

} // namespace Briefings
