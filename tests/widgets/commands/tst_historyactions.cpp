// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/commands/actoredits.h"
#include "widgets/commands/historyactions.h"

#include <QAction>

using namespace Briefings;
using namespace TestSupport;
using namespace Widgets;

class tst_HistoryActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void actions_sayWhatTheyWouldDo()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        const HistoryActions actions(open.session(), nullptr);
        QVERIFY(!actions.undoAction()->isEnabled());
        const ActorId actor(QStringLiteral("actor:v3"));

        open.session().apply(*renameActor(open.index(), actor, QStringLiteral("V & 3")));
        QTRY_VERIFY(actions.undoAction()->isEnabled());
        QVERIFY2(actions.undoAction()->text().contains(QLatin1Char(':')),
                 qPrintable(actions.undoAction()->text()));

        actions.undoAction()->trigger();
        QTRY_VERIFY(actions.redoAction()->isEnabled());
        QCOMPARE(open.index().actor(actor)->name, QStringLiteral("V3"));
        QVERIFY(!actions.undoAction()->isEnabled());

        actions.redoAction()->trigger();
        QTRY_COMPARE(open.index().actor(actor)->name, QStringLiteral("V & 3"));
    }

    // The history is in the file: what was done yesterday can be taken back today.
    void actions_surviveClosingTheFile()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        const HistoryActions actions(open.session(), nullptr);
        open.session().apply(*renameActor(open.index(), ActorId(QStringLiteral("actor:v3")),
                                          QStringLiteral("V3 again")));
        QTRY_VERIFY(actions.undoAction()->isEnabled());

        open.session().close();
        QVERIFY(!actions.undoAction()->isEnabled());
        open.session().open(open.path());

        QTRY_VERIFY(actions.undoAction()->isEnabled());
    }
};

QTEST_MAIN(tst_HistoryActions)
#include "tst_historyactions.moc"
