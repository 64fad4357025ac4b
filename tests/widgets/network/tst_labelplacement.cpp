// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/network/labelplacement.h"

using namespace Widgets;

class tst_LabelPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void placeLabels_prefersBelow()
    {
        const QRectF node(100, 100, 20, 20);

        const auto places =
            placeLabels({{node, {60, 14}, false, -1, false}}, {node}, {0, 0, 400, 400});

        QVERIFY(places[0].has_value());
        QVERIFY(places[0]->rect.top() >= node.bottom());
        QCOMPARE(places[0]->rect.center().x(), node.center().x());
    }

    void placeLabels_goesAsideAtTheRim()
    {
        const QRectF node(100, 380, 20, 20);

        const auto places =
            placeLabels({{node, {60, 14}, false, -1, false}}, {node}, {0, 0, 400, 400});

        QVERIFY(places[0].has_value());
        QVERIFY(places[0]->rect.left() >= node.right());
    }

    void placeLabels_leavesOutWhatHasNoRoom()
    {
        // One node in the middle of four that touch its label wherever it goes.
        const QRectF node(100, 100, 20, 20);
        const std::vector<QRectF> nodes{
            node, {100, 122, 20, 20}, {126, 100, 20, 20}, {74, 100, 20, 20}, {100, 78, 20, 20}};

        QVERIFY(!placeLabels({{node, {60, 14}, false, -1, false}}, nodes, {0, 0, 400, 400})[0]
                     .has_value());
        QVERIFY(placeLabels({{node, {60, 14}, true, -1, false}}, nodes, {0, 0, 400, 400})[0]
                    .has_value());
    }

    void placeLabels_coversImportantNodesRatherThanLeavingOut()
    {
        // Important nodes on all sides, whose own labels take no room.
        const QRectF node(100, 100, 20, 20);
        std::vector<QRectF> nodes{node};
        std::vector<LabelRequest> requests{{node, {60, 14}, true, -1, false}};
        for (int side = 0; side < 9; ++side) {
            const QRectF other(100 + (side % 3 - 1) * 24, 100 + (side / 3 - 1) * 24, 20, 20);
            if (other != node) {
                nodes.push_back(other);
                requests.push_back({other, {4, 4}, true, -1, false});
            }
        }

        QVERIFY(placeLabels(requests, nodes, {0, 0, 400, 400})[0].has_value());

        // But those that everybody looks for stay in view.
        for (LabelRequest &request : requests) {
            request.isDemanded = true;
        }
        QVERIFY(!placeLabels(requests, nodes, {0, 0, 400, 400})[0].has_value());
    }

    void placeLabels_neverCoversAnotherLabel()
    {
        std::vector<QRectF> nodes;
        std::vector<LabelRequest> requests;
        for (int i = 0; i < 300; ++i) {
            const QRectF node((i * 7919) % 900, (i * 104729) % 700, 12, 12);
            nodes.push_back(node);
            requests.push_back(
                {node, {40.0 + i % 80, i % 3 == 0 ? 28.0 : 14.0}, i < 12, -1, false});
        }

        const auto places = placeLabels(requests, nodes, {0, 0, 920, 720});

        int placed = 0;
        for (size_t a = 0; a < places.size(); ++a) {
            placed += places[a] ? 1 : 0;
            for (size_t b = a + 1; b < places.size(); ++b) {
                QVERIFY(!places[a] || !places[b] || !places[a]->rect.intersects(places[b]->rect));
            }
        }
        QVERIFY(placed > 60);
    }
};

QTEST_GUILESS_MAIN(tst_LabelPlacement)
#include "tst_labelplacement.moc"
