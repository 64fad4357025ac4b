// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/shell/passagewalk.h"

using namespace Briefings;
using namespace Widgets;

class tst_PassageWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void walk_goesRoundInTheOrderOfTheTexts()
    {
        std::optional<Passage> current;
        QStringList quotes;
        for (int i = 0; i < 3; ++i) {
            current = walkPassages(m_index, m_claim, current, WalkDirection::Next);
            QVERIFY(current);
            quotes.append(current->quote);
        }
        QCOMPARE(quotes,
                 (QStringList{QStringLiteral("$5.576 million"), QStringLiteral("$1.3 billion"),
                              QStringLiteral("$5.576 million")}));
    }

    void walk_backwardsBeginsWithTheLast()
    {
        const auto last = walkPassages(m_index, m_claim, std::nullopt, WalkDirection::Previous);
        QVERIFY(last);
        QCOMPARE(last->quote, QStringLiteral("$1.3 billion"));
        const auto before = walkPassages(m_index, m_claim, last, WalkDirection::Previous);
        QCOMPARE(before->quote, QStringLiteral("$5.576 million"));
    }

    void walk_ofWhatHasNoWordsGoesNowhere()
    {
        const ItemId event = EventId(QStringLiteral("event:v3-release"));
        QVERIFY(!walkPassages(m_index, event, std::nullopt, WalkDirection::Next));
    }

private:
    BriefingIndex m_index{std::make_shared<const Briefing>(TestSupport::smallContents().briefing)};
    ItemId m_claim = ClaimId(QStringLiteral("claim:cheap"));
};

QTEST_GUILESS_MAIN(tst_PassageWalk)
#include "tst_passagewalk.moc"
