// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/charts/chartlabels.h"

#include <algorithm>
#include <random>

using namespace Widgets;

class tst_ChartLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void spread_leavesAloneWhatDoesNotTouch()
    {
        QCOMPARE(spread({{20, 10}, {50, 10}}, 0, 100), (std::vector<double>{20, 50}));
    }

    void spread_pushesApartAndKeepsInside()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            std::vector<SpreadItem> items;
            double sum = 0;
            const int count = 1 + static_cast<int>(random() % 12);
            for (int i = 0; i < count; ++i) {
                items.push_back({static_cast<double>(random() % 300),
                                 8.0 + static_cast<double>(random() % 12)});
                sum += items.back().height;
            }

            const std::vector<double> centers = spread(items, 0, std::max(sum, 300.0));

            std::vector<size_t> order(items.size());
            for (size_t i = 0; i < order.size(); ++i) {
                order[i] = i;
            }
            std::ranges::sort(order, {}, [&](size_t i) { return centers[i]; });
            double end = 0;
            for (const size_t i : order) {
                QVERIFY(centers[i] - items[i].height / 2 >= end - 1e-6);
                end = centers[i] + items[i].height / 2;
            }
            QVERIFY(end <= std::max(sum, 300.0) + 1e-6);
        }
    }

    void place_goesBesideAboveAndAway()
    {
        ChartLabels placement({0, 0, 200, 100}, 2);
        const QRectF mark(95, 45, 10, 10);
        placement.addObstacle(mark);

        const auto first = placement.place(mark, mark.center(), {40, 12}, 5);
        const auto second = placement.place(mark, mark.center(), {40, 12}, 5);
        QVERIFY(first && second);
        QVERIFY(first->rect.left() > mark.right());
        QVERIFY(second->rect.right() < mark.left());
        QVERIFY(!first->leader);

        int placed = 2;
        bool hasLeader = false;
        while (const auto more = placement.place(mark, mark.center(), {40, 12}, 5)) {
            hasLeader = hasLeader || more->leader;
            ++placed;
        }
        QVERIFY(hasLeader);
        QVERIFY(placed > 6 && placed < 40);
    }
};

QTEST_APPLESS_MAIN(tst_ChartLabels)
#include "tst_chartlabels.moc"
