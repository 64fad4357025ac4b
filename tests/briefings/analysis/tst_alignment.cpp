// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/alignment.h"
#include "briefings/text/markdown.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using namespace TestSupport;

namespace {

const QString guide = QStringLiteral("guide");
const QString memo = QStringLiteral("memo");
const QString essay = QStringLiteral("essay");

BodyKey digest(const QString &slug)
{
    return {DocumentId(QStringLiteral("document:") + slug), Body::Digest};
}

QString documentOf(const QString &slug) { return QStringLiteral("document:") + slug; }

} // namespace

class tst_Alignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        BriefingBuilder b;
        b.addDocument(guide, QStringLiteral("Alpha works. Beta costs $5.6M. Gamma fails. Lab."));
        b.addDocument(memo,
                      QStringLiteral("Gamma wins. Alpha works too. It cost $6 million. Lab."));
        b.addDocument(essay, QStringLiteral("Alpha, perhaps. Others spent $100M. Lab."));
        auto named = b.passages(guide, QStringLiteral("Lab"));
        named.push_back(b.passages(memo, QStringLiteral("Lab")).front());
        b.addActor(QStringLiteral("lab"), QStringLiteral("Lab"), ActorKind::Lab, named);
        b.addActor(QStringLiteral("other"), QStringLiteral("Other"));
        b.addQuestion(QStringLiteral("q"), QStringLiteral("Does it work?"));
        b.addClaim(QStringLiteral("alpha"), QStringLiteral("Alpha works."), QStringLiteral("q"),
                   b.passages(guide, QStringLiteral("Alpha works.")));
        b.addClaim(QStringLiteral("gamma"), QStringLiteral("Gamma works."), QStringLiteral("q"),
                   b.passages(memo, QStringLiteral("Gamma wins.")));
        b.addStance(QStringLiteral("alpha"), documentOf(guide), StanceKind::Supports,
                    QStringLiteral("Yes"), b.passages(guide, QStringLiteral("Alpha works.")));
        b.addStance(QStringLiteral("alpha"), documentOf(memo), StanceKind::Supports,
                    QStringLiteral("Yes"), b.passages(memo, QStringLiteral("Alpha works too.")));
        b.addStance(QStringLiteral("alpha"), documentOf(essay), StanceKind::Qualifies,
                    QStringLiteral("Maybe"), b.passages(essay, QStringLiteral("Alpha, perhaps.")));
        b.addStance(QStringLiteral("gamma"), documentOf(guide), StanceKind::Disputes,
                    QStringLiteral("No"), b.passages(guide, QStringLiteral("Gamma fails.")));
        b.addStance(QStringLiteral("gamma"), documentOf(memo), StanceKind::Supports,
                    QStringLiteral("Yes"), b.passages(memo, QStringLiteral("Gamma wins.")));
        b.addMeasure(QStringLiteral("cost"), QStringLiteral("Cost"), QStringLiteral("USD"));
        b.addFigure(QStringLiteral("guide-cost"), guide, QStringLiteral("cost"),
                    QStringLiteral("lab"), 5.6e6, QStringLiteral("$5.6M"),
                    b.passages(guide, QStringLiteral("$5.6M")));
        b.addFigure(QStringLiteral("memo-cost"), memo, QStringLiteral("cost"),
                    QStringLiteral("lab"), 6e6, QStringLiteral("$6 million"),
                    b.passages(memo, QStringLiteral("$6 million")));
        b.addFigure(QStringLiteral("essay-cost"), essay, QStringLiteral("cost"),
                    QStringLiteral("lab"), 1e8, QStringLiteral("$100M"),
                    b.passages(essay, QStringLiteral("$100M")));
        m_index.emplace(b.briefing());
    }

    void question_joinsTheStancesOnItsClaims()
    {
        const auto strands = strandsOf(*m_index, QuestionId(QStringLiteral("question:q")));

        const auto bands = bandsBetween(strands, digest(guide), digest(memo));

        QCOMPARE(bands.size(), size_t(2));
        QCOMPARE(bands[0].kind, BandKind::Supports);
        QCOMPARE(bands[0].left.quote, QStringLiteral("Alpha works."));
        QCOMPARE(bands[0].right.quote, QStringLiteral("Alpha works too."));
        QCOMPARE(bands[1].kind, BandKind::Disputes);
        QCOMPARE(bands[1].item, ItemId(ClaimId(QStringLiteral("claim:gamma"))));
    }

    void qualification_onEitherSideQualifies()
    {
        const auto strands = strandsOf(*m_index, ClaimId(QStringLiteral("claim:alpha")));

        const auto bands = bandsBetween(strands, digest(memo), digest(essay));

        QCOMPARE(bands.size(), size_t(1));
        QCOMPARE(bands.front().kind, BandKind::Qualifies);
    }

    void silentDocument_hasNoBand()
    {
        const auto strands = strandsOf(*m_index, ClaimId(QStringLiteral("claim:gamma")));

        QVERIFY(bandsBetween(strands, digest(memo), digest(essay)).empty());
    }

    // $5.6M rounds to $6 million; $100M is the same measure with another value.
    void figures_areTheSameWithinTheirRounding()
    {
        const auto strands = strandsOf(*m_index, FigureId(QStringLiteral("figure:memo-cost")));
        QCOMPARE(strands.size(), size_t(1));

        const auto same = bandsBetween(strands, digest(guide), digest(memo));
        const auto other = bandsBetween(strands, digest(memo), digest(essay));

        QCOMPARE(same.size(), size_t(1));
        QCOMPARE(same.front().kind, BandKind::SameFigure);
        QCOMPARE(other.size(), size_t(1));
        QCOMPARE(other.front().kind, BandKind::Related);
    }

    void actor_joinsWhereItIsSpokenOf()
    {
        const auto strands = strandsOf(*m_index, ActorId(QStringLiteral("actor:lab")));

        const auto bands = bandsBetween(strands, digest(guide), digest(memo));

        QCOMPARE(bands.size(), size_t(1));
        QCOMPARE(bands.front().kind, BandKind::Related);
        QVERIFY(bandsBetween(strands, digest(memo), digest(essay)).empty());
    }

    void nothingSelected_standsForEverything()
    {
        const auto bands = bandsBetween(strandsWithin(*m_index, {digest(guide), digest(memo)}),
                                        digest(guide), digest(memo));

        QCOMPARE(bands.size(), size_t(3));
    }

    void strandsWithin_leaveOutOtherTexts()
    {
        const auto strands = strandsWithin(*m_index, {digest(essay)});

        QCOMPARE(strands.size(), size_t(2)); // Alpha and the cost; gamma is silent here.
        for (const auto &strand : strands) {
            QCOMPARE(strand.ends.size(), size_t(1));
            QCOMPARE(strand.ends.front().passages.front().document, digest(essay).document);
        }
    }

    void headings_joinTextsThatShareThem()
    {
        const auto read = [](const char *markdown) {
            return std::make_shared<const BlockDocument>(readMarkdown(markdown));
        };
        const auto one = read("# Costs\n\nMuch.\n\n# Chips\n\nMany.\n\n# Costs\n\nMore.\n");
        const auto other = read("# Politics\n\nLoud.\n\n## COSTS\n\nLittle.\n");

        const auto strands = headingStrands({{digest(guide), one}, {digest(memo), other}});

        QCOMPARE(strands.size(), size_t(1));
        QCOMPARE(strands.front().ends.size(), size_t(2));
        QCOMPARE(strands.front().ends.front().passages.front().range.start(), qint64(0));
        const auto there = counterpart(strands, digest(guide), 8, digest(memo));
        QVERIFY(there);
        QCOMPARE(other->slice(there->range), QStringLiteral("COSTS"));
        QVERIFY(headingStrands({{digest(guide), one}, {digest(memo), nullptr}}).empty());
    }

    void passage_standsForWhatRestsOnIt()
    {
        const auto &claim = m_index->briefing().claims.front();

        const auto strands = strandsOf(*m_index, passageId(claim.passages.front()));

        QCOMPARE(strands.size(), size_t(1));
        QCOMPARE(strands.front().item, ItemId(claim.id));
    }

    void bands_mirrorWhenSidesAreExchanged()
    {
        const auto strands = strandsWithin(*m_index, {digest(guide), digest(memo)});
        auto there = bandsBetween(strands, digest(guide), digest(memo));
        const auto back = bandsBetween(strands, digest(memo), digest(guide));

        QCOMPARE(back.size(), there.size());
        for (size_t i = 0; i < there.size(); ++i) {
            QCOMPARE(back[i].kind, there[i].kind);
            QCOMPARE(back[i].left, there[i].right);
            QCOMPARE(back[i].right, there[i].left);
        }
    }

    void lostPassage_isNoEnd()
    {
        auto briefing = m_index->briefing();
        for (auto &stance : briefing.stances) {
            if (stance.by == ItemId(DocumentId(documentOf(memo)))) {
                for (auto &passage : stance.passages) {
                    passage.state = EvidenceState::Lost;
                }
            }
        }
        const BriefingIndex index(std::make_shared<const Briefing>(briefing));

        const auto strands = strandsOf(index, QuestionId(QStringLiteral("question:q")));

        QVERIFY(bandsBetween(strands, digest(guide), digest(memo)).empty());
    }

    void counterpart_followsTheLastStrandReached()
    {
        const auto strands = strandsOf(*m_index, QuestionId(QStringLiteral("question:q")));

        const auto first = counterpart(strands, digest(guide), 3, digest(memo));
        const auto later = counterpart(strands, digest(guide), 40, digest(memo));

        QVERIFY(first && later);
        QCOMPARE(first->quote, QStringLiteral("Alpha works too."));
        QCOMPARE(later->quote, QStringLiteral("Gamma wins."));
        QVERIFY(!counterpart(strands, digest(memo), -1, digest(guide)));
    }

private:
    std::optional<BriefingIndex> m_index;
};

QTEST_GUILESS_MAIN(tst_Alignment)

#include "tst_alignment.moc"
