// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/id.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

class tst_Id : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void fromString_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isActor");
        QTest::addRow("a slug of letters") << QStringLiteral("actor:deepseek") << true;
        QTest::addRow("digits, hyphens and dots") << QStringLiteral("actor:llama-3.1") << true;
        QTest::addRow("another kind is refused") << QStringLiteral("event:deepseek") << false;
        QTest::addRow("no slug") << QStringLiteral("actor:") << false;
        QTest::addRow("no kind") << QStringLiteral("deepseek") << false;
        QTest::addRow("upper case is refused") << QStringLiteral("actor:DeepSeek") << false;
        QTest::addRow("two hyphens in a row") << QStringLiteral("actor:deep--seek") << false;
        QTest::addRow("a hyphen at the end") << QStringLiteral("actor:deep-") << false;
        QTest::addRow("a path does not sneak in") << QStringLiteral("actor:../x") << false;
        QTest::addRow("letters of other scripts are refused") << QStringLiteral("actor:é") << false;
    }

    void fromString()
    {
        QFETCH(QString, text);
        QFETCH(bool, isActor);

        const auto id = ActorId::fromString(text);

        QCOMPARE(id.has_value(), isActor);
        if (id) {
            QCOMPARE(id->toString(), text);
            QCOMPARE(QStringLiteral("actor:") + id->slug().toString(), text);
        }
    }

    void itemId_keepsTheKind()
    {
        const ItemId item = DocumentId(QStringLiteral("document:guide"));

        QCOMPARE(item.kind(), ItemKind::Document);
        QCOMPARE(item.to<ItemKind::Document>().toString(), QStringLiteral("document:guide"));
        QVERIFY(item.to<ItemKind::Actor>().isNull());
        QVERIFY(ItemId(ActorId()).isNull());
        QCOMPARE(ItemId::fromString(QStringLiteral("document:guide")), std::optional(item));
        QVERIFY(!ItemId::fromString(QStringLiteral("thing:guide")));
    }
};

QTEST_GUILESS_MAIN(tst_Id)
#include "tst_id.moc"
