// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/commands/actoredits.h"

using namespace Briefings;
using namespace Widgets;

class tst_ActorEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    // Who knew the actor by its old name still finds it.
    void rename_keepsTheOldNameAsAlias()
    {
        const auto edit = renameActor(m_index, m_actor, QStringLiteral("  Deep   Seek "));
        QVERIFY_RESULT(edit);
        const auto outcome = applied(m_index.briefing(), *edit);
        QVERIFY_RESULT(outcome);

        const auto &actor = outcome->briefing.actors.front();
        QCOMPARE(actor.name, QStringLiteral("Deep Seek"));
        QCOMPARE(actor.aliases, QStringList{QStringLiteral("DeepSeek")});

        const auto back = applied(outcome->briefing, outcome->inverse);
        QVERIFY_RESULT(back);
        QCOMPARE(back->briefing, m_index.briefing());
    }

    void rename_refusesWhatCannotBeAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addRow("no name") << QStringLiteral("  ") << static_cast<int>(Error::Kind::Format);
        QTest::addRow("another actor's name")
            << QStringLiteral("nvidia h800") << static_cast<int>(Error::Kind::Conflict);
    }

    void rename_refusesWhatCannotBeAName()
    {
        QFETCH(QString, name);
        const auto edit = renameActor(m_index, m_actor, name);
        QVERIFY(!edit);
        QTEST(static_cast<int>(edit.error().kind), "kind");
        QVERIFY(!edit.error().message.isEmpty());
    }

    void rename_ofNobodyFails()
    {
        const auto edit =
            renameActor(m_index, ActorId(QStringLiteral("actor:nobody")), QStringLiteral("x"));
        QVERIFY(!edit);
        QCOMPARE(edit.error().kind, Error::Kind::NotFound);
    }

    void describe_isOneLine()
    {
        const auto edit = describeActor(m_index, m_actor, QStringLiteral("A lab\nin Hangzhou."));
        QVERIFY_RESULT(edit);
        const auto outcome = applied(m_index.briefing(), *edit);
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->briefing.actors.front().description,
                 QStringLiteral("A lab in Hangzhou."));
    }

private:
    BriefingIndex m_index{std::make_shared<const Briefing>(TestSupport::smallContents().briefing)};
    ActorId m_actor{QStringLiteral("actor:deepseek")};
};

QTEST_GUILESS_MAIN(tst_ActorEdits)
#include "tst_actoredits.moc"
