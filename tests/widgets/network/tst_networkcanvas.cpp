// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/network/networkcanvas.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStyle>

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
Graph generated(size_t count = 110)
{
    Graph graph;
    for (int i = 0; i < static_cast<int>(count); ++i) {
        const QString name = QStringLiteral("Somebody or something %1").arg(i).left(12 + i % 20);
        const ItemId id = i % 2 == 0   ? ItemId(actorId(i))
                          : i % 4 == 1 ? ItemId(EventId(QStringLiteral("event:e%1").arg(i)))
                                       : ItemId(ClaimId(QStringLiteral("claim:c%1").arg(i)));
        graph.addNode({id, name, name, {}, {}});
    }
    for (size_t i = 1; i < count; ++i) {
        for (const size_t other : {(i * i) % i, (i * 13 + 5) % count, i / 3}) {
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

    void fittedPicture_staysWholeWhenTheLegendGrows()
    {
        const Graph graph = generated();
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 500);
        canvas.setGraph(graph, layOut(layoutGraph(graph), {}).value());
        const QRectF before = canvas.scene().area();
        QStringList names;
        std::vector<size_t> communities;
        for (size_t node = 0; node < graph.nodes().size(); ++node) {
            communities.push_back(node % 8);
        }
        for (int community = 0; community < 8; ++community) {
            names.append(QStringLiteral("Somebody and somebody else %1").arg(community));
        }

        canvas.setCommunities(communities, names);
        canvas.setNodeColoring(NetworkColoring::Community);

        const NetworkScene &scene = canvas.scene();
        QVERIFY(scene.area().height() < before.height());
        for (size_t node = 0; node < graph.nodes().size(); ++node) {
            QVERIFY(scene.area().contains(scene.position(node)));
        }
        // Who has zoomed keeps what is seen.
        canvas.moveView({5, 0}, 1.5);
        const QPointF place = scene.position(0);
        canvas.setNodeColoring(NetworkColoring::Kind);
        QCOMPARE(scene.position(0), place);
    }

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
        canvas.setGraph(graph, layOut(layoutGraph(graph), {}).value());
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
        QSignalSpy activated(&canvas, &NetworkCanvas::edgeActivated);

        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_E);
        QTest::keyClick(&canvas, Qt::Key_E);
        QCOMPARE(selected[1][0].value<ItemId>(), ItemId(LinkId(QStringLiteral("link:down"))));
        QCOMPARE(canvas.currentNode(), std::optional<size_t>(0));
        QTest::keyClick(&canvas, Qt::Key_Return);

        QCOMPARE(activated[0][0].value<size_t>(), size_t(1));
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

        const QPointF one = scene.edgeCurve(0).at(0.5);
        const QPointF other = scene.edgeCurve(4).at(0.5);

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

    void keys_askForWhatTheyStandFor_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("signal");
        QTest::addRow("X expands")
            << int(Qt::Key_X) << QString::fromLatin1(SIGNAL(expandAsked(Briefings::ItemId)));
        QTest::addRow("C collapses")
            << int(Qt::Key_C) << QString::fromLatin1(SIGNAL(collapseAsked(Briefings::ItemId)));
        QTest::addRow("H hides") << int(Qt::Key_H)
                                 << QString::fromLatin1(SIGNAL(hideAsked(QSet<Briefings::ItemId>)));
        QTest::addRow("P pins") << int(
            Qt::Key_P) << QString::fromLatin1(SIGNAL(pinAsked(QSet<Briefings::ItemId>, bool)));
    }

    void keys_askForWhatTheyStandFor()
    {
        QFETCH(int, key);
        QFETCH(QString, signal);
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        QSignalSpy asked(&canvas, signal.toLatin1().constData());
        QVERIFY(asked.isValid());

        QTest::keyClick(&canvas, static_cast<Qt::Key>(key));
        QCOMPARE(asked.size(), 0); // About no node yet.
        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, static_cast<Qt::Key>(key));

        QCOMPARE(asked.size(), 1);
    }

    void path_isAskedForWithTwoKeys()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        QSignalSpy asked(&canvas, &NetworkCanvas::pathAsked);

        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_Slash);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QTest::keyClick(&canvas, Qt::Key_Return);

        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ItemId>(), ItemId(actorId(0)));
        QCOMPARE(asked[0][1].value<ItemId>(), ItemId(actorId(1)));
        QTest::keyClick(&canvas, Qt::Key_Slash);
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QTest::keyClick(&canvas, Qt::Key_Left);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void choosing_byKeys()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        QSignalSpy changed(&canvas, &NetworkCanvas::selectionChanged);
        QSignalSpy grouped(&canvas, &NetworkCanvas::groupAsked);

        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_S);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QTest::keyClick(&canvas, Qt::Key_S);
        QCOMPARE(canvas.selectedNodes(), (QSet<ItemId>{actorId(0), actorId(1)}));
        QTest::keyClick(&canvas, Qt::Key_N);
        QCOMPARE(canvas.selectedNodes().size(), 5);
        QCOMPARE(changed.size(), 3);
        QTest::keyClick(&canvas, Qt::Key_G);

        QCOMPARE(grouped.size(), 1);
        QCOMPARE(grouped[0][0].value<QSet<ItemId>>().size(), 5);
        QVERIFY(changed.last()[0].value<QSet<ItemId>>().isEmpty());
    }

    void choosing_byLassoAndRectangle()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        const auto drag = [&canvas](const QList<QPoint> &way, Qt::KeyboardModifiers modifiers) {
            QTest::mousePress(&canvas, Qt::LeftButton, modifiers, way.first());
            for (const QPoint &point : way) {
                QMouseEvent move(QEvent::MouseMove, point, canvas.mapToGlobal(point), Qt::NoButton,
                                 Qt::LeftButton, modifiers);
                QApplication::sendEvent(&canvas, &move);
            }
            QTest::mouseRelease(&canvas, Qt::LeftButton, modifiers, way.last());
        };
        const QPoint left = canvas.scene().position(3).toPoint();
        const QPoint up = canvas.scene().position(4).toPoint();

        drag({left - QPoint(25, 25), left, left + QPoint(25, 25)}, Qt::ShiftModifier);
        QCOMPARE(canvas.selectedNodes(), QSet<ItemId>{actorId(3)});
        QTest::keyClick(&canvas, Qt::Key_L);
        drag({up + QPoint(-30, 20), up + QPoint(-30, -25), up + QPoint(30, -25),
              up + QPoint(30, 20)},
             Qt::NoModifier);
        QCOMPARE(canvas.selectedNodes(), QSet<ItemId>{actorId(4)});
        QTest::keyClick(&canvas, Qt::Key_Escape); // The lasso goes first, then what is chosen.
        QCOMPARE(canvas.selectedNodes().size(), 1);
        QTest::keyClick(&canvas, Qt::Key_Escape);

        QVERIFY(canvas.selectedNodes().isEmpty());
    }

    void dragging_movesANodeAndSaysWhere()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        QSignalSpy moved(&canvas, &NetworkCanvas::nodesMoved);
        const QPoint start = canvas.scene().position(1).toPoint();
        const QPointF other = canvas.scene().position(2);

        QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
        QTest::mouseMove(&canvas, start + QPoint(-20, 0));
        QTest::mouseMove(&canvas, start + QPoint(-60, 30));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, start + QPoint(-60, 30));

        QCOMPARE(moved.size(), 1);
        const auto places = moved[0][0].value<QHash<ItemId, LayoutPoint>>();
        QCOMPARE(places.size(), 1);
        QVERIFY(std::abs(places[actorId(1)].x - (200 - 60 / canvas.scene().scale())) < 1);
        QCOMPARE(canvas.points()[1], places[actorId(1)]);
        QCOMPARE(canvas.scene().position(2), other);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QTest::keyClick(&canvas, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(moved.size(), 2);
    }

    void groups_standAsOneNode()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        canvas.setGroups({{QStringLiteral("Both"), {actorId(0), actorId(1)}}});
        QSignalSpy hidden(&canvas, &NetworkCanvas::hideAsked);
        QSignalSpy ungrouped(&canvas, &NetworkCanvas::ungroupAsked);
        QSignalSpy edge(&canvas, &NetworkCanvas::edgeActivated);

        const Graph &shown = canvas.scene().graph();
        QCOMPARE(shown.nodes().size(), size_t(4));
        QCOMPARE(shown.edges().size(), size_t(3)); // Both edges between the two are inside.
        QCOMPARE(shown.nodes()[0].label, QStringLiteral("Both (2)"));
        QCOMPARE(canvas.scene().points()[0], (LayoutPoint{100, 0}));
        QTest::keyClick(&canvas, Qt::Key_Down); // To the group, which is linked most.
        QTest::keyClick(&canvas, Qt::Key_H);
        QCOMPARE(hidden[0][0].value<QSet<ItemId>>(), (QSet<ItemId>{actorId(0), actorId(1)}));
        QTest::keyClick(&canvas, Qt::Key_E);
        QTest::keyClick(&canvas, Qt::Key_E);
        QTest::keyClick(&canvas, Qt::Key_E);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(edge[0][0].value<size_t>(), size_t(3)); // As it was given.
        QTest::keyClick(&canvas, Qt::Key_X);

        QCOMPARE(ungrouped.size(), 1);
        canvas.setGroups({});
        QCOMPARE(canvas.scene().graph().nodes().size(), size_t(5));
    }

    void path_fadesEverythingElse()
    {
        NetworkScene scene;
        scene.setArea({0, 0, 600, 600});
        scene.setGraph(cross(), crossPoints());
        NetworkAppearance appearance;
        appearance.pathNodes = {4, 0, 2};
        appearance.pathEdges = {3, 1};
        scene.setAppearance(appearance);

        const NetworkLift lift(scene, {});

        QVERIFY(lift.isNodeFaded(1));
        QVERIFY(!lift.isNodeFaded(0));
        QVERIFY(lift.isEdgeFaded(0));
        QVERIFY(!lift.isEdgeFaded(3));
        QVERIFY(lift.isEdgeMarked(1));
        QCOMPARE(labelsFirst(scene, {}), (std::vector<size_t>{4, 0, 2}));
    }

    void path_isShownAsLargeAsItFitsAndThenEverythingAgain()
    {
        const Graph graph = generated();
        NetworkCanvas canvas(nullptr);
        canvas.resize(800, 600);
        canvas.setGraph(graph, layOut(layoutGraph(graph), LayoutOptions()).value());
        static_cast<void>(canvas.grab());
        const auto distance = [&canvas] {
            return QLineF(canvas.scene().position(40), canvas.scene().position(13)).length();
        };
        const double everything = distance();

        canvas.setPath({40, 13}, {});
        QVERIFY(distance() > 1.2 * everything);
        canvas.resize(500, 300); // A panel opens below.
        static_cast<void>(canvas.grab());
        for (const size_t node : {size_t(40), size_t(13)}) {
            QVERIFY(canvas.scene().area().contains(canvas.scene().glyphRect(node)));
        }
        canvas.resize(800, 600);
        canvas.setPath({}, {});

        QCOMPARE(distance(), everything);
    }

    void labels_stayWhileThePictureIsMoved()
    {
        const Graph graph = generated();
        NetworkScene scene;
        scene.setArea({0, 0, 800, 700});
        scene.setGraph(graph, layOut(layoutGraph(graph), LayoutOptions()).value());
        scene.fit();
        NetworkLabels before = scene.allLabels({}, {});

        for (int step = 0; step < 12; ++step) {
            scene.pan({7, -4});
            const NetworkLabels after = scene.allLabels({}, before);
            for (const PlacedLabel &label : before.nodes) {
                const auto same = std::ranges::find(after.nodes, label.node, &PlacedLabel::node);
                const QRectF moved = label.rect.translated(7, -4);
                // A label goes with its node.
                if (scene.area().contains(moved)
                    && scene.area().intersects(scene.glyphRect(label.node))) {
                    QVERIFY(same != after.nodes.end());
                    QVERIFY((same->rect.center() - moved.center()).manhattanLength() < 0.01);
                }
            }
            before = after;
        }
    }

    void fromAfar_communitiesAreNamed()
    {
        const Graph graph = generated(300);
        NetworkScene scene;
        scene.setArea({0, 0, 800, 700});
        scene.setGraph(graph, layOut(layoutGraph(graph), LayoutOptions()).value());
        NetworkAppearance appearance;
        for (size_t node = 0; node < graph.nodes().size(); ++node) {
            appearance.communities.push_back(node % 2);
        }
        appearance.communityNames = {QStringLiteral("Labs"), QStringLiteral("Chips")};
        scene.setAppearance(appearance);
        scene.fit();
        QVERIFY(scene.allLabels({}, {}).communities.empty());

        scene.zoom(0.2, {400, 350});

        QVERIFY(scene.isFar());
        const NetworkLabels labels = scene.allLabels({}, {});
        QVERIFY(!labels.communities.empty());
        for (const PlacedLabel &label : labels.nodes) {
            QVERIFY(!label.rect.intersects(labels.communities.front().rect));
        }
    }

    void near_edgesSayWhatTheyAre()
    {
        NetworkScene scene;
        scene.setArea({0, 0, 900, 700});
        scene.setGraph(cross(), crossPoints());
        scene.fit();
        QVERIFY(scene.allLabels({}, {}).edges.empty());

        scene.zoom(2, scene.position(0));

        const NetworkLabels labels = scene.allLabels({}, {});
        QVERIFY(!labels.edges.empty());
        QCOMPARE(labels.nodes.front().lines.join(u' '), QStringLiteral("Actor 0 in full"));
    }

    void minimap_movesThePicture()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(700, 600);
        canvas.setGraph(cross(), crossPoints());
        auto *map = canvas.findChild<QWidget *>(QStringLiteral("networkMinimap"));
        QVERIFY(map->isHidden());
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(&canvas, Qt::Key_Plus);
        }
        QVERIFY(!map->isHidden());

        QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());

        QVERIFY((canvas.scene().position(0) - canvas.scene().area().center()).manhattanLength()
                < 60);
    }

    void newPlaces_areWalkedTo()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        canvas.setGraph(cross(), crossPoints());
        QVERIFY(!canvas.isMoving());
        std::vector<LayoutPoint> turned;
        for (const LayoutPoint &point : crossPoints()) {
            turned.push_back({-point.y, point.x});
        }

        canvas.setPoints(turned);

        const int duration =
            canvas.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &canvas);
        QCOMPARE(canvas.isMoving(), duration > 0);
        QTRY_VERIFY(!canvas.isMoving());
        QCOMPARE(canvas.scene().points(), turned);
    }

    void assistiveTechnology_seesNodesAndEdges()
    {
        NetworkCanvas canvas(nullptr);
        canvas.resize(600, 600);
        canvas.setGraph(cross(), crossPoints());
        QSignalSpy selected(&canvas, &NetworkCanvas::itemSelected);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&canvas);

        QCOMPARE(list->childCount(), 10);
        QCOMPARE(list->child(4)->text(QAccessible::Name),
                 QStringLiteral("Actor 4 in full, linked with one other"));
        QCOMPARE(list->child(5)->text(QAccessible::Name), edgeSentence(canvas.scene().graph(), 0));
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(list->indexOfChild(list->focusChild()), 0);
        QTest::keyClick(&canvas, Qt::Key_E);
        QCOMPARE(list->indexOfChild(list->focusChild()), 5);
        const QPoint place = canvas.mapToGlobal(canvas.scene().position(3).toPoint());
        QCOMPARE(list->indexOfChild(list->childAt(place.x(), place.y())), 3);
        selected.clear();
        list->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

        QCOMPARE(selected[0][0].value<ItemId>(), ItemId(actorId(3)));
    }

    void aFrame_leavesOutTheLeastImportantEdges()
    {
        const Graph graph = generated();
        NetworkScene scene;
        scene.setArea({0, 0, 400, 300});
        scene.setGraph(graph, layOut(layoutGraph(graph), LayoutOptions()).value());
        scene.fit();
        const auto masks = std::make_shared<CoverageMasks>();
        const auto frame = [&](size_t budget, double ratio) {
            return NetworkFrame(scene, {}, lightColors(), {QSize(400, 300), ratio, budget}, masks);
        };

        QCOMPARE(frame(100000, 1).edgeCount(), graph.edges().size());
        QCOMPARE(frame(50, 1).edgeCount(), size_t(50));
        QVERIFY(frame(50, 1).paint() != frame(100000, 1).paint());
        QCOMPARE(frame(50, 2).paint().size(), QSize(800, 600));
        QCOMPARE(frame(50, 2).paint().devicePixelRatio(), 2.0);
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
