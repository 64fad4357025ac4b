// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/network/networkcanvas.h"
#include "widgets/network/networkworkspace.h"

#include <QCheckBox>
#include <QSignalSpy>

#include <algorithm>

using namespace Briefings;
using namespace Widgets;

namespace {

QStringList labelsOf(const NetworkCanvas &canvas)
{
    QStringList labels;
    for (const PlacedLabel &label : canvas.scene().labels({})) {
        labels.append(canvas.scene().graph().nodes()[label.node].label);
    }
    return labels;
}

} // namespace

class tst_NetworkWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(Scheme::Light);
        m_session.open(TestSupport::bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), Session::State::Ready, 20000);
    }

    void init()
    {
        TestSupport::failOnWarnings();
        m_selection.reset();
    }

    void picture_namesTheMainActors()
    {
        QWidget host;
        NetworkWorkspace workspace(m_session, m_selection, &host);
        workspace.resize(1060, 820);
        host.resize(workspace.size());
        host.show();
        QVERIFY(!workspace.isSettled());
        QTRY_VERIFY_WITH_TIMEOUT(workspace.isSettled(), 20000);
        const auto *canvas = workspace.findChild<NetworkCanvas *>();

        const QStringList labels = labelsOf(*canvas);

        for (const QString &name : {QStringLiteral("DeepSeek"), QStringLiteral("Nvidia"),
                                    QStringLiteral("OpenAI"), QStringLiteral("US government")}) {
            QVERIFY2(labels.contains(name), qPrintable(name + QStringLiteral(" not in ")
                                                       + labels.join(QStringLiteral(", "))));
        }
        QVERIFY(!workspace.statusText().isEmpty());
    }

    void filters_hideWithoutMovingTheRest()
    {
        QWidget host;
        NetworkWorkspace workspace(m_session, m_selection, &host);
        workspace.resize(1060, 820);
        host.resize(workspace.size());
        host.show();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.isSettled(), 20000);
        const auto *canvas = workspace.findChild<NetworkCanvas *>();
        const size_t before = canvas->scene().graph().nodes().size();

        auto *claims = workspace.findChild<QCheckBox *>(QStringLiteral("show-claim"));
        claims->click();

        QVERIFY(workspace.isSettled());
        QVERIFY(canvas->scene().graph().nodes().size() < before);
        QVERIFY(std::ranges::none_of(canvas->scene().graph().nodes(), [](const GraphNode &node) {
            return node.id.kind() == ItemKind::Claim;
        }));
        claims->click();
        QCOMPARE(canvas->scene().graph().nodes().size(), before);
    }

    void newKinds_areLaidOut()
    {
        QWidget host;
        NetworkWorkspace workspace(m_session, m_selection, &host);
        workspace.resize(1060, 820);
        host.resize(workspace.size());
        host.show();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.isSettled(), 20000);
        const auto *canvas = workspace.findChild<NetworkCanvas *>();
        const size_t before = canvas->scene().graph().nodes().size();

        workspace.findChild<QCheckBox *>(QStringLiteral("show-document"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.isSettled(), 20000);

        QCOMPARE(canvas->scene().graph().nodes().size(),
                 before + m_session.index()->briefing().documents.size());
    }

    void selection_isShared()
    {
        QWidget host;
        NetworkWorkspace workspace(m_session, m_selection, &host);
        workspace.resize(1060, 820);
        host.resize(workspace.size());
        host.show();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.isSettled(), 20000);
        auto *canvas = workspace.findChild<NetworkCanvas *>();
        const ActorId deepSeek(QStringLiteral("actor:deepseek"));

        m_selection.select(deepSeek);
        QCOMPARE(canvas->scene().graph().nodes()[canvas->currentNode().value()].id,
                 ItemId(deepSeek));

        QSignalSpy requested(&m_selection, &Selection::passageRequested);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
    }

    void empty_saysSo()
    {
        Session session;
        NetworkWorkspace workspace(session, m_selection, nullptr);

        QVERIFY(workspace.isSettled());
        QVERIFY(workspace.statusText().isEmpty());
        QVERIFY(!workspace.grab().isNull());
    }

    void destroying_dropsALayout()
    {
        for (int round = 0; round < 20; ++round) {
            NetworkWorkspace workspace(m_session, m_selection, nullptr);
            QVERIFY(!workspace.isSettled());
        }
    }

private:
    Session m_session;
    Selection m_selection;
};

QTEST_MAIN(tst_NetworkWorkspace)
#include "tst_networkworkspace.moc"
