// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layoutsteps.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace Briefings {

namespace {

constexpr size_t allPairsLimit = 2000;
constexpr size_t pivotCount = 200;
constexpr size_t severalStartsLimit = 300;
constexpr int sweeps = 30;

/// SplitMix64 (Vigna): the same numbers on every machine, which std::shuffle and the distributions
/// do not promise.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0..1, one excluded.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    size_t below(size_t bound) { return static_cast<size_t>(unit() * static_cast<double>(bound)); }

private:
    quint64 m_state;
};

/// Two nodes and how far apart they want to be.
struct Term
{
    quint32 from = 0;
    quint32 to = 0;
    float distance = 0;
    float weight = 0;
};

void addTerms(std::vector<Term> &terms, const Neighbors &neighbors, size_t source, float share,
              bool onlyLater)
{
    const std::vector<int> distances = distancesFrom(neighbors, source);
    for (size_t node = onlyLater ? source + 1 : 0; node < distances.size(); ++node) {
        if (node != source && distances[node] > 0) {
            const auto distance = static_cast<float>(distances[node]);
            terms.push_back({static_cast<quint32>(source), static_cast<quint32>(node), distance,
                             share / (distance * distance)});
        }
    }
}

/// All pairs where that is affordable, else all edges and the pairs with pivots that are spread
/// over the graph.
std::vector<Term> makeTerms(const Neighbors &neighbors)
{
    std::vector<Term> terms;
    const size_t count = neighbors.size();
    if (count <= allPairsLimit) {
        terms.reserve(count * (count - 1) / 2);
        for (size_t source = 0; source < count; ++source) {
            addTerms(terms, neighbors, source, 1, true);
        }
        return terms;
    }
    for (size_t node = 0; node < count; ++node) {
        for (const size_t other : neighbors[node]) {
            if (node < other) {
                terms.push_back({static_cast<quint32>(node), static_cast<quint32>(other), 1, 1});
            }
        }
    }
    // Each pivot is the node farthest from all before it; it speaks for its share of the pairs.
    std::vector<int> nearest(count, std::numeric_limits<int>::max());
    size_t pivot = 0;
    for (size_t i = 0; i < pivotCount; ++i) {
        addTerms(terms, neighbors, pivot,
                 static_cast<float>(count) / static_cast<float>(2 * pivotCount), false);
        const std::vector<int> distances = distancesFrom(neighbors, pivot);
        for (size_t node = 0; node < count; ++node) {
            nearest[node] = std::min(nearest[node], distances[node]);
        }
        pivot = static_cast<size_t>(std::ranges::max_element(nearest) - nearest.begin());
    }
    return terms;
}

std::vector<LayoutPoint> randomStart(size_t count, Random &random)
{
    // A disc as large as a mesh of that many nodes.
    const double radius = std::sqrt(static_cast<double>(count));
    std::vector<LayoutPoint> points(count);
    for (LayoutPoint &point : points) {
        const double angle = 2 * std::numbers::pi * random.unit();
        const double distance = radius * std::sqrt(random.unit());
        point = {distance * std::cos(angle), distance * std::sin(angle)};
    }
    return points;
}

void applyTerm(const Term &term, double rate, std::vector<LayoutPoint> &points, Random &random)
{
    LayoutPoint &a = points[term.from];
    LayoutPoint &b = points[term.to];
    double dx = a.x - b.x;
    double dy = a.y - b.y;
    double length = std::hypot(dx, dy);
    if (length < 1e-9) {
        // Coincident points have no direction to part in; any will do.
        const double angle = 2 * std::numbers::pi * random.unit();
        dx = 1e-9 * std::cos(angle);
        dy = 1e-9 * std::sin(angle);
        length = 1e-9;
    }
    const double step = std::min(1.0, static_cast<double>(term.weight) * rate)
                        * (length - static_cast<double>(term.distance)) / (2 * length);
    a.x -= step * dx;
    a.y -= step * dy;
    b.x += step * dx;
    b.y += step * dy;
}

/// One descent: the schedule of Zheng et al., from steps that cross the picture to steps of a tenth
/// of an edge.
bool descend(std::vector<Term> terms, std::vector<LayoutPoint> &points, Random &random,
             const IsCanceled &isCanceled)
{
    if (terms.empty()) {
        return true;
    }
    const auto [least, greatest] = std::ranges::minmax_element(terms, {}, &Term::weight);
    const double rateAtStart = 1.0 / static_cast<double>(least->weight);
    const double rateAtEnd = 0.1 / static_cast<double>(greatest->weight);
    const double decay = std::log(rateAtStart / rateAtEnd) / (sweeps - 1);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        if (isCanceled && isCanceled()) {
            return false;
        }
        for (size_t i = terms.size(); i > 1; --i) {
            std::swap(terms[i - 1], terms[random.below(i)]);
        }
        const double rate = rateAtStart * std::exp(-decay * sweep);
        for (const Term &term : terms) {
            applyTerm(term, rate, points, random);
        }
    }
    return true;
}

double stressOf(const std::vector<Term> &terms, const std::vector<LayoutPoint> &points)
{
    double sum = 0;
    for (const Term &term : terms) {
        const LayoutPoint &a = points[term.from];
        const LayoutPoint &b = points[term.to];
        const double ratio =
            std::hypot(a.x - b.x, a.y - b.y) / static_cast<double>(term.distance) - 1;
        sum += ratio * ratio;
    }
    return terms.empty() ? 0 : sum / static_cast<double>(terms.size());
}

/// One round of pushing; how many pairs were too close.
int pushApart(std::vector<LayoutPoint> &points, const std::vector<LayoutBox> &boxes, double gap,
              std::vector<size_t> &order, double widest)
{
    std::ranges::sort(order, [&points](size_t a, size_t b) {
        return points[a].x != points[b].x ? points[a].x < points[b].x : a < b;
    });
    int pushed = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        for (size_t k = i + 1; k < order.size(); ++k) {
            LayoutPoint &a = points[order[i]];
            LayoutPoint &b = points[order[k]];
            // Pushing moves points a little out of the order; the slack keeps their pairs in view.
            if (b.x - a.x > 2 * widest + gap) {
                break;
            }
            const LayoutBox &boxA = boxes[order[i]];
            const LayoutBox &boxB = boxes[order[k]];
            const double overlapX = (boxA.width + boxB.width) / 2 + gap - std::abs(b.x - a.x);
            const double overlapY = (boxA.height + boxB.height) / 2 + gap - std::abs(b.y - a.y);
            if (overlapX <= 1e-6 || overlapY <= 1e-6) {
                continue;
            }
            ++pushed;
            // Half a thousandth more than needed, so that rounding does not bring the pair back.
            if (overlapX < overlapY) {
                const double push = (b.x >= a.x ? 0.5005 : -0.5005) * overlapX;
                a.x -= push;
                b.x += push;
            } else {
                const double push = (b.y >= a.y ? 0.5005 : -0.5005) * overlapY;
                a.y -= push;
                b.y += push;
            }
        }
    }
    return pushed;
}

} // namespace

double layoutStress(const Neighbors &neighbors, const std::vector<LayoutPoint> &points,
                    double edgeLength)
{
    std::vector<Term> terms;
    for (size_t source = 0; source < neighbors.size(); ++source) {
        addTerms(terms, neighbors, source, 1, true);
    }
    std::vector<LayoutPoint> scaled = points;
    for (LayoutPoint &point : scaled) {
        point = {point.x / edgeLength, point.y / edgeLength};
    }
    return stressOf(terms, scaled);
}

Result<std::vector<LayoutPoint>> stressLayout(const Neighbors &neighbors, double edgeLength,
                                              const IsCanceled &isCanceled)
{
    const std::vector<Term> terms = makeTerms(neighbors);
    const int starts = neighbors.size() <= severalStartsLimit ? 6 : 1;
    std::vector<LayoutPoint> best;
    double leastStress = 0;
    for (int start = 0; start < starts; ++start) {
        Random random(static_cast<quint64>(start) + 1);
        std::vector<LayoutPoint> points = randomStart(neighbors.size(), random);
        if (!descend(terms, points, random, isCanceled)) {
            return fail(Error::Kind::Cancelled, {});
        }
        const double stress = stressOf(terms, points);
        if (best.empty() || stress < leastStress) {
            best = std::move(points);
            leastStress = stress;
        }
    }
    for (LayoutPoint &point : best) {
        point = {point.x * edgeLength, point.y * edgeLength};
    }
    return best;
}

void alignToAxes(std::vector<LayoutPoint> &points)
{
    if (points.size() < 2) {
        return;
    }
    const auto count = static_cast<double>(points.size());
    LayoutPoint center;
    for (const LayoutPoint &point : points) {
        center.x += point.x / count;
        center.y += point.y / count;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const LayoutPoint &point : points) {
        const double dx = point.x - center.x;
        const double dy = point.y - center.y;
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
    }
    // The direction of the greatest variance, turned onto the x axis.
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    for (LayoutPoint &point : points) {
        const double dx = point.x - center.x;
        const double dy = point.y - center.y;
        point = {cosine * dx + sine * dy, cosine * dy - sine * dx};
    }
}

bool removeOverlaps(std::vector<LayoutPoint> &points, const std::vector<LayoutBox> &boxes,
                    double gap, const IsCanceled &isCanceled)
{
    if (points.size() < 2) {
        return true;
    }
    std::vector<size_t> order(points.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const double widest = std::ranges::max(boxes, {}, &LayoutBox::width).width;
    constexpr int roundsBeforeGrowing = 60;
    for (int round = 1;; ++round) {
        if (isCanceled && isCanceled()) {
            return false;
        }
        if (pushApart(points, boxes, gap, order, widest) == 0) {
            return true;
        }
        if (round % roundsBeforeGrowing == 0) {
            // Crowded places push each other around for ever; more room for all ends it.
            for (LayoutPoint &point : points) {
                point = {point.x * 1.1, point.y * 1.1};
            }
        }
    }
}

} // namespace Briefings
