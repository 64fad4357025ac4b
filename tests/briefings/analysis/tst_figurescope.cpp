// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/figurescope.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

class tst_FigureScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void scopeRelation_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<ScopeRelation>("expected");
        const auto row = [](const char *name, const char *a, const char *b,
                            ScopeRelation relation) {
            QTest::addRow("%s", name) << QString::fromUtf8(a) << QString::fromUtf8(b) << relation;
        };
        row("case and spaces make no difference", "Last  run", " last run", ScopeRelation::Same);
        row("nor does a stressing only", "last run only", "the last run", ScopeRelation::Same);
        row("nor the order of parts", "H800; last run", "last run;H800", ScopeRelation::Same);
        row("other words do", "last run", "final run", ScopeRelation::Different);
        row("one part more is narrower", "last run", "H800; last run", ScopeRelation::Narrower);
        row("so is any scope against none", "", "H800; last run", ScopeRelation::Narrower);
        row("two that say nothing are the same", "", "kind of chip not named", ScopeRelation::Same);
        row("a part that says nothing does not count", "last run; kind of chip not named",
            "last run", ScopeRelation::Same);
        row("a shared part and others overlap", "H800; last run", "A100; last run",
            ScopeRelation::Overlapping);
        row("nothing shared is different", "B200; without controls", "last run; H800",
            ScopeRelation::Different);
    }

    void scopeRelation()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(ScopeRelation, expected);

        QCOMPARE(Briefings::scopeRelation(figureScope(a), figureScope(b)), expected);
        QCOMPARE(Briefings::scopeRelation(figureScope(b), figureScope(a)), expected);
        QCOMPARE(areCompatible(figureScope(a), figureScope(b)),
                 expected != ScopeRelation::Different);
    }
};

QTEST_GUILESS_MAIN(tst_FigureScope)
#include "tst_figurescope.moc"
