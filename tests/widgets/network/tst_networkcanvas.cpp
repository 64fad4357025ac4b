// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/network/networkcanvas.h"

#include <QSignalSpy>

using namespace Briefings;
using namespace Widgets;

namespace {

ActorId actorId(int number) { return ActorId(QStringLiteral("actor:a%1").arg(number)); }

/// A cross: 0 in the middle, 1 right, 2 below, 3 left, 4 above; two edges between 0 and 1.
Graph cross()
{
    Graph graph;
    for (int i = 0; i < 5; ++i) {
        graph.addNode({actorId(i),
                       QStringLiteral("Actor %1").arg(i),
                       QStringLiteral("Actor %1 in full").arg(i),
                       {},
                       {}});
    }
    const auto add = [&graph](size_t from, size_t to, const char *link, Relation relation) {
        GraphEdge edge;
        edge.from = from;
        edge.to = to;
        edge.relation = relation;
        edge.item = LinkId(QString::fromUtf8(link));
        graph.addEdge(edge);
    };
    add(0, 1, "link:right", Relation::Supplies);
    add(0, 2, "link:down", Relation::Criticizes);
    add(0, 3, "link:left", Relation::Supplies);
    add(4, 0, "link:up", Relation::Supplies);
    add(0, 1, "link:right-again", Relation::Disputes);
    return graph;
}

std::vector<LayoutPoint> crossPoints()
{
    return {{0, 0}, {200, 0}, {0, 200}, {-200, 0}, {0, -200}};
}

/// As many nodes as a briefing has, linked at random.
Graph generated()
{
    Graph graph;
    for (int i = 0; i < 110; ++i) {
        const QString name = QStringLiteral("Somebody or something %1").arg(i).left(12 + i % 20);
        const ItemId id = i % 2 == 0   ? ItemId(actorId(i))
                          : i % 4 == 1 ? ItemId(EventId(QStringLiteral("event:e%1").arg(i)))
                                       : ItemId(ClaimId(QStringLiteral("claim:c%1").arg(i)));
        graph.addNode({id, name, name, {}, {}});
    }
    for (size_t i = 1; i < 110; ++i) {
        for (const size_t other : {(i * i) % i, (i * 13 + 5) % 110, i / 3}) {
            GraphEdge edge;
            edge.from = i;
            edge.to = other;
            edge.item = LinkId(QStringLiteral("link:l%1-%2").arg(i).arg(other));
            graph.addEdge(edge);
        }
    }
    return graph;
}

} // namespace

class tst_NetworkCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void init() { TestSupport::failOnWarnings(); }

    void labels_neverOverlap_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("least");
        QTest::addRow("large window") << QSize(830, 800) << 35;
        QTest::addRow("small window") << QSize(440, 560) << 15;
    }

    void labels_neverOverlap()
    {
        QFETCH(QSize, size);
        QFETCH(int, least);
        const Graph graph = generated();
        NetworkCanvas canvas(nullptr);
        canvas.resize(size);
        canvas.setGraph(graph, forceLayout(layoutGraph(graph), {}).value());
        static_cast<void>(canvas.grab());

        for (const double zoom : {1.0, 2.0, 0.5}) {
            NetworkScene scene = canvas.scene();
            scene.zoom(zoom, QRectF(QPointF(), size).center());
            const std::vector<PlacedLabel> labels = scene.labels({});
            for (size_t a = 0; a < labels.size(); ++a) {
                QVERIFY(canvas.rect().contains(labels[a].rect.toRect()));
                for (size_t b = a + 1; b < labels.size(); ++b) {
                    QVERIFY(!labels[a].rect.intersects(labels[b].rect));
                }
            }
        }
        const std::vector<PlacedLabel> labels = canvas.scene().labels({});
        QVERIFY2(labels.size() >= static_cast<size_t>(least),
                 qPrintable(QString::number(labels.size())));
        for (size_t i = 0; i < 3; ++i) {
            const size_t important = canvas.scene().byImportance()[i];
            QVERIFY(std::ranges::find(labels, important, &PlacedLabel::node) != labels.end());
        }
    }

    void arrows_walkToTheNeighborInThatDirection()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());

        QTest::keyClick(&canvas, Qt::Key_Right); // To the most important node first.
        QCOMPARE(canvas.currentNode(), std::optional<size_t>(0));
        QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.currentNode(), std::optional<size_t>(1));
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(canvas.currentNode(), std::optional<size_t>(1)); // Nobody there.
        QTest::keyClick(&canvas, Qt::Key_Left);
        QTest::keyClick(&canvas, Qt::Key_Up);
        QCOMPARE(canvas.currentNode(), std::optional<size_t>(4));
        QVERIFY(canvas.accessibleName().contains(
            QStringLiteral("Actor 4 in full, linked with one other")));
    }

    void enter_selectsAndThenActivates()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        QSignalSpy selected(&canvas, &NetworkCanvas::itemSelected);
        QSignalSpy activated(&canvas, &NetworkCanvas::itemActivated);
        connect(&canvas, &NetworkCanvas::itemSelected, &canvas, &NetworkCanvas::setSelectedItem);

        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected[0][0].value<ItemId>(), ItemId(actorId(0)));
        QCOMPARE(activated.size(), 0);
        QTest::keyClick(&canvas, Qt::Key_Return);

        QCOMPARE(activated.size(), 1);
    }

    void keyE_walksTheEdgesOfANode()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        connect(&canvas, &NetworkCanvas::itemSelected, &canvas, &NetworkCanvas::setSelectedItem);
        QSignalSpy selected(&canvas, &NetworkCanvas::itemSelected);
        QSignalSpy activated(&canvas, &NetworkCanvas::itemActivated);

        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_E);
        QTest::keyClick(&canvas, Qt::Key_E);
        QCOMPARE(selected[1][0].value<ItemId>(), ItemId(LinkId(QStringLiteral("link:down"))));
        QCOMPARE(canvas.currentNode(), std::optional<size_t>(0));
        QTest::keyClick(&canvas, Qt::Key_Return);

        QCOMPARE(activated[0][0].value<ItemId>(), ItemId(LinkId(QStringLiteral("link:down"))));
    }

    void tab_visitsAllNodesAndLeaves()
    {
        QWidget window;
        NetworkCanvas canvas(&window);
        QWidget after(&window);
        after.setFocusPolicy(Qt::StrongFocus);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        canvas.setFocus();

        QSet<size_t> visited;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&canvas, Qt::Key_Tab);
            QVERIFY(canvas.currentNode().has_value());
            visited.insert(*canvas.currentNode());
        }
        QCOMPARE(visited.size(), 5);
        QTest::keyClick(&canvas, Qt::Key_Tab);

        QVERIFY(after.hasFocus());
    }

    void clicks_hitNodesAndEdges()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        QSignalSpy selected(&canvas, &NetworkCanvas::itemSelected);

        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.scene().position(3).toPoint());
        const QPointF middle = (canvas.scene().position(0) + canvas.scene().position(4)) / 2;
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, middle.toPoint());
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(590, 20));

        QCOMPARE(selected.size(), 2);
        QCOMPARE(selected[0][0].value<ItemId>(), ItemId(actorId(3)));
        QCOMPARE(selected[1][0].value<ItemId>(), ItemId(LinkId(QStringLiteral("link:up"))));
    }

    void parallelEdges_bendApart()
    {
        NetworkScene scene;
        scene.setArea({0, 0, 600, 600});
        scene.setGraph(cross(), crossPoints());
        scene.fit();

        const QPointF one = scene.edgePath(0).pointAtPercent(0.5);
        const QPointF other = scene.edgePath(4).pointAtPercent(0.5);

        QVERIFY(std::hypot(one.x() - other.x(), one.y() - other.y()) > 10);
        QCOMPARE(scene.edgeAt(one), std::optional<size_t>(0));
        QCOMPARE(scene.edgeAt(other), std::optional<size_t>(4));
    }

    void dragPansAndKeysZoomAndFit()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        const QPointF before = canvas.scene().position(0);

        QTest::mousePress(&canvas, Qt::LeftButton, {}, {500, 100});
        QTest::mouseMove(&canvas, {540, 130});
        QTest::mouseMove(&canvas, {560, 150});
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {560, 150});
        QCOMPARE(canvas.scene().position(0) - before, QPointF(60, 50));
        const double scale = canvas.scene().scale();
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QVERIFY(canvas.scene().scale() > scale);
        QTest::keyClick(&canvas, Qt::Key_F);

        QCOMPARE(canvas.scene().scale(), scale);
        QCOMPARE(canvas.scene().position(0), before);
    }

    void selectionFromElsewhere_comesIntoView()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(&canvas, Qt::Key_Plus);
        }
        QVERIFY(!QRectF(canvas.rect()).contains(canvas.scene().position(1)));
        QSignalSpy selected(&canvas, &NetworkCanvas::itemSelected);

        canvas.setSelectedItem(actorId(1));

        QVERIFY(QRectF(canvas.rect()).contains(canvas.scene().position(1)));
        QCOMPARE(selected.size(), 0);
    }
};

QTEST_MAIN(tst_NetworkCanvas)
#include "tst_networkcanvas.moc"
