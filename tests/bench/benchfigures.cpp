// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Grouping and comparing 100,000 figures, beside a plain sort of as many numbers.

#include "briefings/analysis/derivedchecks.h"
#include "briefings/analysis/figurecomparison.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Briefings;

namespace {

constexpr int figureCount = 100'000;

quint32 next(quint32 &state)
{
    state = state * 1664525U + 1013904223U;
    return state >> 8;
}

/// \a subjects and \a scopes decide how large the groups are; the same in every run.
std::shared_ptr<const Briefing> generated(int subjects, int scopes)
{
    auto briefing = std::make_shared<Briefing>();
    const char *units[] = {"USD", "GPU", "month", "GPU.hour", "1"};
    for (int i = 0; i < 5; ++i) {
        Measure measure;
        measure.id = MeasureId(QStringLiteral("measure:m%1").arg(i));
        measure.name = QStringLiteral("Measure %1").arg(i);
        measure.unit = Unit::parse(QLatin1String(units[i])).value_or(Unit());
        briefing->measures.push_back(std::move(measure));
    }
    quint32 state = 12345;
    for (int i = 0; i < figureCount; ++i) {
        const auto &measure = briefing->measures[next(state) % 5];
        const double value = (1 + next(state) % 9999) / 100.0;
        Figure figure;
        figure.id = FigureId(QStringLiteral("figure:f%1").arg(i));
        figure.measure = measure.id;
        figure.subject =
            ActorId(QStringLiteral("actor:a%1").arg(static_cast<int>(next(state)) % subjects));
        figure.scope = QStringLiteral("run %1").arg(static_cast<int>(next(state)) % scopes);
        figure.quantity.low = figure.quantity.high = value * 1e6;
        figure.quantity.stated = value * 1e6;
        figure.quantity.unit = measure.unit;
        figure.quantity.asWritten = QStringLiteral("about %1 million").arg(value, 0, 'f', 2);
        briefing->figures.push_back(std::move(figure));
    }
    return briefing;
}

struct Times
{
    double median = 0;
    double p99 = 0;
};

Times measure(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2],
            times[static_cast<size_t>(0.99 * static_cast<double>(times.size() - 1) + 0.5)]};
}

Times print(const char *name, const Times &times, const Times &sorting)
{
    std::printf("%-48s %10.2f %10.2f %8.1f\n", name, times.median, times.p99,
                times.median / sorting.median);
    return times;
}

} // namespace

int main()
{
    constexpr int rounds = 15;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("%d figures; ms, median and 99th percentile, ratio to a plain sort\n", figureCount);
    const auto one = generated(1, 1);
    std::vector<double> values;
    for (const auto &figure : one->figures) {
        values.push_back(figure.quantity.low);
    }
    const auto sorting = measure(rounds, [&values] {
        auto copy = values;
        std::ranges::sort(copy);
    });
    print("plain sort of as many numbers", sorting, sorting);
    struct Shape
    {
        const char *name;
        int subjects;
        int scopes;
    };
    for (const auto &[name, subjects, scopes] :
         {Shape{"5 groups of 20,000", 1, 1}, Shape{"5,000 groups of 20", 100, 10},
          Shape{"about 92,000 groups", 5'000, 40}}) {
        const BriefingIndex index(generated(subjects, scopes));
        std::vector<FigureGroup> groups;
        std::printf("%s\n", name);
        print("  read what the words leave possible",
              measure(rounds,
                      [&index] {
                          double sum = 0;
                          for (const auto &figure : index.briefing().figures) {
                              sum += comparedValue(figure.quantity).values.high;
                          }
                          if (sum < 0) {
                              std::printf("?");
                          }
                      }),
              sorting);
        print("  group and compare, words included",
              measure(rounds, [&] { groups = compareFigures(index); }), sorting);
        print("  200 pairs of the largest group",
              measure(rounds,
                      [&groups] {
                          (void)figurePairs(
                              *std::ranges::max_element(groups, {}, &FigureGroup::figureCount));
                      }),
              sorting);
        print("  derived checks", measure(3, [&index] { (void)derivedChecks(index); }), sorting);
    }
    return 0;
}
