// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/claimselection.h"
#include "briefings/export/claimtables.h"
#include "briefings/export/claimwords.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

namespace {

struct Given
{
    BriefingIndex index{std::make_shared<const Briefing>(TestSupport::smallContents().briefing)};
    AgreementMatrix matrix = agreementMatrix(index);
    std::vector<int> rows = selectClaims(matrix, index, {});
};

QStringList titles(const Table &table)
{
    QStringList names;
    for (const auto &column : table.columns) {
        names.append(column.title);
    }
    return names;
}

QStringList texts(const std::vector<TableCell> &row)
{
    QStringList cells;
    for (const auto &cell : row) {
        cells.append(cell.text);
    }
    return cells;
}

} // namespace

class tst_ClaimTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void matrix_saysStanceGistAndSilence()
    {
        const Given given;

        const auto table = matrixTable(given.index, given.matrix, given.rows);

        QCOMPARE(titles(table).mid(4), (QStringList{QStringLiteral("guide"), QStringLiteral("memo"),
                                                    QStringLiteral("DeepSeek AI")}));
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(texts(table.rows[0]),
                 (QStringList{QStringLiteral("Training was cheap."),
                              QStringLiteral("What did training cost?"), QString(),
                              QStringLiteral("disagreement\n1 support(s), 1 dispute(s)"),
                              QStringLiteral("silent"),
                              QStringLiteral("✕ disputes\nThe bill was far larger."),
                              QStringLiteral("✓ supports\nIt says so itself.")}));
    }

    void shownTable_hasQuestionsAsHeadings()
    {
        const Given given;
        const auto voices = speakingVoices(given.matrix, given.rows);

        const auto table = shownTable(given.index, given.matrix, {given.rows, voices});

        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(texts(table.rows[0]), QStringList{QStringLiteral("What did training cost?")});
        QCOMPARE(table.rows[0][0].style, CellStyle::Heading);
        QCOMPARE(texts(table.rows[1])[0], QStringLiteral("Training was cheap.\ndisagreement"));
        QCOMPARE(table.rows[1].size(), table.columns.size());
    }

    void shownTable_comparedWithOne_saysHowOthersStand()
    {
        const Given given;
        const int memo = given.matrix.position(DocumentId(QStringLiteral("document:memo")));

        const auto table =
            shownTable(given.index, given.matrix, {given.rows, {memo, 0, 2}, false, memo});

        QCOMPARE(titles(table),
                 (QStringList{QStringLiteral("Claim"), QStringLiteral("memo"),
                              QStringLiteral("guide\ntoo few shared claims (0)"),
                              QStringLiteral("DeepSeek AI\ntoo few shared claims (1)")}));
        QCOMPARE(
            texts(table.rows[0]),
            (QStringList{
                QStringLiteral("Training was cheap.\nWhat did training cost?\ndisagreement"),
                QStringLiteral("✕ disputes\nThe bill was far larger."), QStringLiteral("silent"),
                QStringLiteral("✓ supports\nIt says so itself.\n≠ opposed")}));
    }

    void stances_haveTheirWordsAndPlaces()
    {
        const Given given;

        const auto table = stanceTable(given.index, given.matrix, given.rows);

        QCOMPARE(table.rows.size(), given.index.briefing().stances.size());
        const auto memo = texts(table.rows[0]);
        QCOMPARE(memo[3], QStringLiteral("memo"));
        QCOMPARE(memo[4], QStringLiteral("disputes"));
        QCOMPARE(memo[6], QStringLiteral("“$1.3 billion”"));
        QVERIFY(memo[7].startsWith(QStringLiteral("memo, digest, characters ")));
        QCOMPARE(memo[8], QStringLiteral("sound"));
        // Nothing on paper looks sourced that is not.
        QCOMPARE(texts(table.rows[1])[8], QStringLiteral("lost"));
    }

    void claimWithoutStances_isNotLost()
    {
        TestSupport::BriefingBuilder b;
        b.addQuestion(QStringLiteral("q"), QStringLiteral("What?"));
        b.addClaim(QStringLiteral("alone"), QStringLiteral("Nobody heard."), QStringLiteral("q"));
        const BriefingIndex index(b.briefing());
        const auto matrix = agreementMatrix(index);

        const auto table = stanceTable(index, matrix, {0});

        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(table.rows[0][0].text, QStringLiteral("Nobody heard."));
        QCOMPARE(table.rows[0][4].text, QStringLiteral("nobody speaks to it"));
    }

    void rows_areThoseAskedFor()
    {
        const Given given;

        QVERIFY(matrixTable(given.index, given.matrix, {}).rows.empty());
        QVERIFY(stanceTable(given.index, given.matrix, {}).rows.empty());
    }

    void pairs_belowThreeClaims_haveNoNumber()
    {
        const Given given;

        const auto table = pairTable(given.index, given.matrix);

        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(table.rows[0][2].text, QStringLiteral("too few shared claims"));
        QVERIFY(!table.rows[0][2].number);
        QCOMPARE(*table.rows[0][3].number, 0.0);
    }

    void book_hasTitleAndSource()
    {
        const Given given;

        const auto book = claimBook(given.index, given.matrix, given.rows, QStringLiteral("part"));

        QVERIFY(book.title.contains(QStringLiteral("Test briefing")));
        QVERIFY(book.source.startsWith(QStringLiteral("Source: Test briefing: guide (")));
        QCOMPARE(book.tables.size(), size_t(3));
    }

    void filter_isSaidInWords()
    {
        const Given given;
        ClaimFilter filter;
        QVERIFY(filterText(given.index, filter).isEmpty());
        filter.disagreementsOnly = true;
        filter.voice = DocumentId(QStringLiteral("document:memo"));
        filter.holder = ActorId(QStringLiteral("actor:deepseek"));
        filter.text = QStringLiteral(" cheap ");

        QCOMPARE(
            filterText(given.index, filter),
            QStringLiteral("only disagreements · memo speaks · held by DeepSeek · with “cheap”"));
    }
};

QTEST_GUILESS_MAIN(tst_ClaimTables)
#include "tst_claimtables.moc"
