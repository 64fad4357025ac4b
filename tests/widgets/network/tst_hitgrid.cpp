// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/network/hitgrid.h"

#include <algorithm>

using namespace Briefings;
using namespace Widgets;

class tst_HitGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void everythingNear_isFound()
    {
        std::vector<LayoutPoint> points;
        std::vector<std::pair<quint32, quint32>> edges;
        quint32 state = 3;
        const auto next = [&state](quint32 range) {
            state = state * 1664525U + 1013904223U;
            return (state >> 8U) % range;
        };
        for (quint32 i = 0; i < 400; ++i) {
            points.push_back({next(10000) / 7.0 - 500, next(8000) / 9.0});
            edges.emplace_back(next(i + 1), i);
        }
        const HitGrid grid(points, edges);

        for (size_t node = 0; node < points.size(); ++node) {
            const QRectF around(points[node].x - 1, points[node].y - 1, 2, 2);
            QVERIFY(std::ranges::binary_search(grid.nodesNear(around), node));
        }
        for (size_t edge = 0; edge < edges.size(); ++edge) {
            const LayoutPoint &a = points[edges[edge].first];
            const LayoutPoint &b = points[edges[edge].second];
            for (const double share : {0.0, 0.13, 0.5, 0.77, 1.0}) {
                const QRectF around(a.x + share * (b.x - a.x) - 0.5,
                                    a.y + share * (b.y - a.y) - 0.5, 1, 1);
                QVERIFY(std::ranges::binary_search(grid.edgesNear(around), edge));
            }
        }
        QVERIFY(grid.nodesNear({0, 0, 20, 20}).size() < 40);
    }

    void oddGraphs_areNoTrouble()
    {
        QVERIFY(HitGrid().nodesNear({0, 0, 9, 9}).empty());
        QVERIFY(HitGrid({}, {}).edgesNear({0, 0, 9, 9}).empty());
        QCOMPARE(HitGrid({{5, 5}}, {{0, 0}}).nodesNear({0, 0, 9, 9}).size(), size_t(1));
        QCOMPARE(HitGrid({{5, 5}, {5, 5}}, {{0, 1}}).edgesNear({4, 4, 2, 2}).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_HitGrid)
#include "tst_hitgrid.moc"
