// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/claimselection.h"
#include "tests/briefings/analysis/matrixbuilder.h"
#include "tests/support/testsupport.h"

#include <algorithm>

using namespace Briefings;
using TestSupport::BriefingBuilder;

namespace {

QString dump(const std::vector<int> &rows)
{
    QStringList texts;
    for (const int row : rows) {
        texts.append(QString::number(row));
    }
    return texts.join(u' ');
}

std::shared_ptr<const BriefingIndex> makeIndex()
{
    BriefingBuilder b;
    b.addDocument(QStringLiteral("guide"), QStringLiteral("# Guide\n"));
    b.addDocument(QStringLiteral("memo"), QStringLiteral("# Memo\n"));
    b.addActor(QStringLiteral("deepseek"), QStringLiteral("DeepSeek"), ActorKind::Lab);
    b.addQuestion(QStringLiteral("cost"), QStringLiteral("What did training cost?"));
    b.addQuestion(QStringLiteral("chips"), QStringLiteral("Which chips?"));
    b.addClaim(QStringLiteral("cheap"), QStringLiteral("It was cheap."), QStringLiteral("cost"));
    b.contents().briefing.claims.back().holder = ActorId(QStringLiteral("actor:deepseek"));
    b.addClaim(QStringLiteral("h800"), QStringLiteral("2,048 H800s did it."),
               QStringLiteral("chips"));
    b.addClaim(QStringLiteral("legal"), QStringLiteral("They were legal."),
               QStringLiteral("chips"));
    b.addStance(QStringLiteral("cheap"), QStringLiteral("document:guide"), StanceKind::Supports,
                QStringLiteral("Na\u00EFve sums"));
    b.addStance(QStringLiteral("cheap"), QStringLiteral("document:memo"), StanceKind::Disputes,
                QStringLiteral("billions"));
    b.addStance(QStringLiteral("h800"), QStringLiteral("document:memo"), StanceKind::Disputes,
                QStringLiteral("H100s too"));
    b.addStance(QStringLiteral("legal"), QStringLiteral("document:guide"), StanceKind::Supports,
                QStringLiteral("sold openly"));
    return std::make_shared<const BriefingIndex>(b.briefing());
}

} // namespace

class tst_ClaimSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void filter_data()
    {
        QTest::addColumn<ClaimFilter>("filter");
        QTest::addColumn<QString>("rows");
        const auto filterBy = [](auto &&change) {
            ClaimFilter filter;
            change(filter);
            return filter;
        };
        const auto textOf = [](const QString &text) {
            ClaimFilter filter;
            filter.text = text;
            return filter;
        };
        QTest::addRow("nothing asked for") << ClaimFilter() << QStringLiteral("0 1 2");
        QTest::addRow("disagreements")
            << filterBy([](ClaimFilter &f) { f.disagreementsOnly = true; }) << QStringLiteral("0");
        QTest::addRow("what a document speaks to") << filterBy([](ClaimFilter &f) {
            f.voice = DocumentId(QStringLiteral("document:guide"));
        }) << QStringLiteral("0 2");
        QTest::addRow("a voice that is not there") << filterBy([](ClaimFilter &f) {
            f.voice = DocumentId(QStringLiteral("document:gone"));
        }) << QString();
        QTest::addRow("what somebody holds") << filterBy([](ClaimFilter &f) {
            f.holder = ActorId(QStringLiteral("actor:deepseek"));
        }) << QStringLiteral("0");
        QTest::addRow("a word of a claim")
            << textOf(QStringLiteral("legal")) << QStringLiteral("2");
        QTest::addRow("a word of the question finds its claims")
            << textOf(QStringLiteral("which")) << QStringLiteral("1 2");
        QTest::addRow("the holder's name")
            << textOf(QStringLiteral("deepseek")) << QStringLiteral("0");
        QTest::addRow("a gist, without its diacritics")
            << textOf(QStringLiteral("NAIVE")) << QStringLiteral("0");
        QTest::addRow("a number with a separator")
            << textOf(QStringLiteral("2048")) << QStringLiteral("1");
        QTest::addRow("the beginning of a word while it is typed")
            << textOf(QStringLiteral("bill")) << QStringLiteral("0");
        QTest::addRow("all words must be there, in any order")
            << textOf(QStringLiteral("chips openly")) << QStringLiteral("2");
        QTest::addRow("words of which one is not there")
            << textOf(QStringLiteral("chips cheap")) << QString();
        QTest::addRow("only blanks") << textOf(QStringLiteral("  ")) << QStringLiteral("0 1 2");
        QTest::addRow("only a sign that nobody wrote")
            << textOf(QStringLiteral("\u2248")) << QString();
        QTest::addRow("conditions hold together") << filterBy([](ClaimFilter &f) {
            f.voice = DocumentId(QStringLiteral("document:memo"));
            f.text = QStringLiteral("chips");
        }) << QStringLiteral("1");
    }

    void filter()
    {
        QFETCH(ClaimFilter, filter);
        QFETCH(QString, rows);
        const auto index = makeIndex();

        QCOMPARE(dump(selectClaims(agreementMatrix(*index), *index, filter)), rows);
    }

    void isOpen_isTrueWhenNothingIsAskedFor()
    {
        QVERIFY(ClaimFilter().isOpen());
        QVERIFY(!(ClaimFilter{.disagreementsOnly = true, .voice = {}, .holder = {}, .text = {}})
                     .isOpen());
        QVERIFY((ClaimFilter{.disagreementsOnly = false,
                             .voice = {},
                             .holder = {},
                             .text = QStringLiteral(" ")})
                    .isOpen());
    }

    void order_data()
    {
        QTest::addColumn<ClaimOrder>("order");
        QTest::addColumn<QString>("rows");
        QTest::addRow("as the briefing has them")
            << ClaimOrder::ByQuestion << QStringLiteral("0 1 2 3 4");
        QTest::addRow("most disputed first; what ranks alike keeps its order")
            << ClaimOrder::MostDisputed << QStringLiteral("3 1 4 0 2");
        QTest::addRow("most voices first") << ClaimOrder::MostVoices << QStringLiteral("3 2 1 0 4");
    }

    void order()
    {
        QFETCH(ClaimOrder, order);
        QFETCH(QString, rows);
        const auto index = TestSupport::briefingOf({QStringLiteral("+..."), QStringLiteral("+-.."),
                                                    QStringLiteral("+++."), QStringLiteral("++--"),
                                                    QStringLiteral("...-")});

        QCOMPARE(dump(selectClaims(agreementMatrix(*index), *index, {}, order)), rows);
    }

    // Sorting must not lose or double a claim.
    void everyOrder_hasTheSameClaims()
    {
        const auto index = TestSupport::briefingOf(TestSupport::randomRows(30, 5, 3));
        const auto matrix = agreementMatrix(*index);
        const auto expected = selectClaims(matrix, *index, {});
        for (const auto order : {ClaimOrder::MostDisputed, ClaimOrder::MostVoices}) {
            auto rows = selectClaims(matrix, *index, {}, order);
            std::ranges::sort(rows);
            QCOMPARE(rows, expected);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ClaimSelection)
#include "tst_claimselection.moc"
