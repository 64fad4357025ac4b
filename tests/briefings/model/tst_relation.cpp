// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/relation.h"
#include "briefings/model/words.h"
#include "tests/support/testsupport.h"

#include <QSet>

using namespace Briefings;

class tst_Relation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void everyRelation_hasWordsAndKinds()
    {
        QSet<QString> words;
        for (const auto relation : allRelations()) {
            const auto word = toText(relation);
            QVERIFY(!word.isEmpty());
            QVERIFY(!words.contains(word));
            words.insert(word);
            QCOMPARE(fromText<Relation>(word), std::optional(relation));
            QVERIFY(!label(relation).isEmpty());
            QCOMPARE(label(relation) == inverseLabel(relation), isSymmetric(relation));
        }
        QCOMPARE(words.size(), 22);
    }

    void mayJoin_refusesWhatMakesNoSense()
    {
        QVERIFY(mayJoin(Relation::Made, ItemKind::Actor, ItemKind::Actor));
        QVERIFY(!mayJoin(Relation::Made, ItemKind::Event, ItemKind::Actor));
        QVERIFY(mayJoin(Relation::TakesPartIn, ItemKind::Actor, ItemKind::Event));
        QVERIFY(!mayJoin(Relation::TakesPartIn, ItemKind::Event, ItemKind::Actor));
        QVERIFY(mayJoin(Relation::Disputes, ItemKind::Claim, ItemKind::Claim));
        QVERIFY(!mayJoin(Relation::Causes, ItemKind::Claim, ItemKind::Actor));
    }
};

QTEST_GUILESS_MAIN(tst_Relation)
#include "tst_relation.moc"
