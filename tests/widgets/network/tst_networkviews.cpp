// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/common/theme.h"
#include "widgets/network/networkcanvas.h"
#include "widgets/network/networkworkspace.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

using namespace Briefings;
using namespace Widgets;

/// Views of the network that are kept in a briefing, and graphs that come in.
class tst_NetworkViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }

    void init()
    {
        TestSupport::failOnWarnings();
        m_open = std::make_unique<TestSupport::OpenBriefing>();
        QVERIFY(m_open->isReady());
        m_host = std::make_unique<QWidget>();
        m_workspace = new NetworkWorkspace(m_open->session(), m_open->selection(), m_host.get());
        m_workspace->resize(1000, 800);
        m_host->resize(m_workspace->size());
        m_host->show();
        settle();
    }

    void cleanup()
    {
        m_host.reset();
        m_open.reset();
    }

    void view_isSavedShownAndRemoved()
    {
        const size_t before = views().size();
        NetworkLook look;
        look.layout = LayoutKind::Radial;
        look.sizeMeasure = NetworkMeasure::Clustering;
        look.coloring = NetworkColoring::Measure;
        look.colorMeasure = NetworkMeasure::Closeness;
        m_workspace->setLook(look);
        settle();
        const ItemId pinned = shown().nodes().front().id;
        Q_EMIT canvas().nodesMoved({{pinned, {321, 123}}});

        action(QStringLiteral("networkSaveView"))->trigger();
        auto *dialog = m_workspace->findChild<QInputDialog *>(QStringLiteral("networkViewDialog"));
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(QStringLiteral("Who & whom"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(views().size(), before + 1);
        QCOMPARE(views().back().title, QStringLiteral("Who & whom"));
        QCOMPARE(views().back().layout, NetworkLayout::Radial);
        QCOMPARE(views().back().pins.size(), size_t(1));
        settle();

        // Another look, and back.
        Q_EMIT canvas().pinAsked({pinned}, false);
        m_workspace->setLook({});
        settle();
        entry(QStringLiteral("Who && whom"))->trigger();
        settle();
        QCOMPARE(m_workspace->look(), look);
        const auto at = canvas().points()[shown().find(pinned).value()];
        QCOMPARE(at.x, 321.0);
        QCOMPARE(at.y, 123.0);

        // It can be undone, and removed.
        for (QMenu *menu : m_workspace->findChildren<QMenu *>()) {
            if (menu->title() == QStringLiteral("&Remove")) {
                menu->actions().back()->trigger();
            }
        }
        QTRY_COMPARE(views().size(), before);
        m_open->session().undo();
        QTRY_COMPARE(views().size(), before + 1);
    }

    void graph_isImportedAndReported()
    {
        QString problem;
        connect(m_workspace, &Workspace::failed, this,
                [&problem](const QString &message) { problem = message; });
        m_workspace->importGraph(m_open->filePath(QStringLiteral("none.graphml")));
        QTRY_VERIFY2(problem.contains(QStringLiteral("none.graphml")), qPrintable(problem));

        TestSupport::writeFile(m_open->filePath(QStringLiteral("broken.graphml")), "<graphml><gr");
        m_workspace->importGraph(m_open->filePath(QStringLiteral("broken.graphml")));
        QTRY_VERIFY2(problem.contains(QStringLiteral("broken.graphml")), qPrintable(problem));
    }

private:
    const std::vector<NetworkView> &views()
    {
        return m_open->session().index()->briefing().networkViews;
    }
    NetworkCanvas &canvas() { return *m_workspace->findChild<NetworkCanvas *>(); }
    const Graph &shown() { return canvas().scene().graph(); }

    QAction *action(const QString &name)
    {
        auto *found = m_workspace->findChild<QAction *>(name);
        Q_ASSERT_X(found != nullptr, "tst_NetworkViews", qPrintable(name));
        return found;
    }

    QAction *entry(const QString &text)
    {
        for (QAction *action : m_workspace->findChildren<QAction *>()) {
            if (action->text() == text) {
                return action;
            }
        }
        Q_ASSERT_X(false, "tst_NetworkViews", qPrintable(text));
        return nullptr;
    }

    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isSettled(), 20000); }

    std::unique_ptr<TestSupport::OpenBriefing> m_open;
    std::unique_ptr<QWidget> m_host;
    NetworkWorkspace *m_workspace = nullptr;
};

QTEST_MAIN(tst_NetworkViews)
#include "tst_networkviews.moc"
