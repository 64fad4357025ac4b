// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/briefings/analysis/matrixbuilder.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using TestSupport::BriefingBuilder;
using TestSupport::matrixOf;

class tst_AgreementMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void voices_areDocumentsThenActorsWhoTakeStances()
    {
        BriefingBuilder b;
        b.addDocument(QStringLiteral("guide"), QStringLiteral("# Guide\n"));
        b.addDocument(QStringLiteral("memo"), QStringLiteral("# Memo\n"));
        b.addActor(QStringLiteral("quiet"), QStringLiteral("Quiet"));
        b.addActor(QStringLiteral("lecun"), QStringLiteral("Yann LeCun"), ActorKind::Person);
        b.addQuestion(QStringLiteral("cost"), QStringLiteral("What did it cost?"));
        b.addClaim(QStringLiteral("cheap"), QStringLiteral("It was cheap."),
                   QStringLiteral("cost"));
        b.addStance(QStringLiteral("cheap"), QStringLiteral("actor:lecun"), StanceKind::Disputes,
                    QStringLiteral("It was not."));

        const auto matrix = agreementMatrix(BriefingIndex(b.briefing()));

        QCOMPARE(matrix.documents, 2);
        QCOMPARE(matrix.voices.size(), size_t(3));
        QCOMPARE(matrix.voices[2].toString(), QStringLiteral("actor:lecun"));
        QCOMPARE(matrix.position(matrix.voices[1]), 1);
        QCOMPARE(matrix.position(ActorId(QStringLiteral("actor:quiet"))), -1);
    }

    void cells_carryWhatTheStanceSays()
    {
        const auto contents = TestSupport::smallContents();
        const BriefingIndex index(std::make_shared<const Briefing>(contents.briefing));

        const auto matrix = agreementMatrix(index);

        QCOMPARE(matrix.rows.size(), size_t(1));
        const auto &row = matrix.rows.front();
        QCOMPARE(row.claim.toString(), QStringLiteral("claim:cheap"));
        const auto &stance = contents.briefing.stances.front();
        const auto *cell = row.cell(matrix.position(stance.by));
        QVERIFY(cell != nullptr);
        QCOMPARE(cell->stance, stance.id);
        QCOMPARE(cell->kind, StanceKind::Disputes);
        QCOMPARE(cell->gist, stance.gist);
        QCOMPARE(cell->passages, stance.passages);
    }

    // The guide states the cost and takes no stance on the claim: silence must not look like
    // consent.
    void silence_isNoCell()
    {
        const auto matrix = matrixOf({QStringLiteral("+.-")});

        QVERIFY(matrix.rows[0].cell(0) != nullptr);
        QVERIFY(matrix.rows[0].cell(1) == nullptr);
        QVERIFY(matrix.rows[0].cell(2) != nullptr);
        QVERIFY(matrix.rows[0].cell(-1) == nullptr);
        QVERIFY(matrix.rows[0].cell(3) == nullptr);
        QCOMPARE(matrix.rows[0].summary.voices(), 2);
    }

    void rows_followTheQuestions()
    {
        BriefingBuilder b;
        b.addQuestion(QStringLiteral("first"), QStringLiteral("First?"));
        b.addQuestion(QStringLiteral("none"), QStringLiteral("Without claims?"));
        b.addQuestion(QStringLiteral("second"), QStringLiteral("Second?"));
        b.addClaim(QStringLiteral("b"), QStringLiteral("B."), QStringLiteral("second"));
        b.addClaim(QStringLiteral("a"), QStringLiteral("A."), QStringLiteral("first"));
        b.addClaim(QStringLiteral("c"), QStringLiteral("C."), QStringLiteral("second"));

        const auto matrix = agreementMatrix(BriefingIndex(b.briefing()));

        QStringList claims;
        for (const auto &row : matrix.rows) {
            claims.append(row.claim.toString());
        }
        QCOMPARE(claims, (QStringList{QStringLiteral("claim:a"), QStringLiteral("claim:b"),
                                      QStringLiteral("claim:c")}));
        QCOMPARE(matrix.row(ClaimId(QStringLiteral("claim:c"))), &matrix.rows[2]);
        QVERIFY(matrix.row(ClaimId(QStringLiteral("claim:d"))) == nullptr);
    }

    void verdict_data()
    {
        QTest::addColumn<QString>("stances");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("opposedPairs");
        QTest::addRow("nobody speaks") << QStringLiteral("...") << Verdict::Silence << 0;
        QTest::addRow("one disputes alone") << QStringLiteral(".-.") << Verdict::OneVoice << 0;
        QTest::addRow("one qualifies alone") << QStringLiteral("~..") << Verdict::OneVoice << 0;
        QTest::addRow("two support") << QStringLiteral("+.+") << Verdict::Agreement << 0;
        QTest::addRow("two dispute it together")
            << QStringLiteral("-.-") << Verdict::Agreement << 0;
        QTest::addRow("two qualify") << QStringLiteral("~~.") << Verdict::Qualified << 0;
        QTest::addRow("one supports, one qualifies")
            << QStringLiteral("+~.") << Verdict::Qualified << 0;
        QTest::addRow("one supports, one disputes")
            << QStringLiteral("+-.") << Verdict::Disagreement << 1;
        QTest::addRow("one qualifies, one disputes")
            << QStringLiteral(".~-") << Verdict::Disagreement << 1;
        QTest::addRow("all three") << QStringLiteral("+~-") << Verdict::Disagreement << 2;
        QTest::addRow("two against two") << QStringLiteral("++--") << Verdict::Disagreement << 4;
    }

    void verdict()
    {
        QFETCH(QString, stances);
        QFETCH(Verdict, verdict);
        QFETCH(int, opposedPairs);

        const auto &summary = matrixOf({stances}).rows.front().summary;

        QCOMPARE(summary.verdict(), verdict);
        QCOMPARE(summary.opposedPairs(), opposedPairs);
    }

    // Whatever is in a briefing, every stance is in the matrix once, and nothing else is.
    void everyStance_isACellOnce()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const auto index = TestSupport::briefingOf(TestSupport::randomRows(12, 6, seed));
            const auto matrix = agreementMatrix(*index);

            size_t cells = 0;
            for (const auto &row : matrix.rows) {
                cells += row.cells.size();
                QCOMPARE(row.summary.voices(), static_cast<int>(row.cells.size()));
            }
            QCOMPARE(cells, index->briefing().stances.size());
            for (const auto &stance : index->briefing().stances) {
                const auto *cell = matrix.row(stance.claim)->cell(matrix.position(stance.by));
                QVERIFY(cell != nullptr);
                QCOMPARE(cell->stance, stance.id);
            }
        }
    }

    void briefingWithoutClaims_givesNoRows()
    {
        BriefingBuilder b;
        b.addDocument(QStringLiteral("guide"), QStringLiteral("# Guide\n"));

        const auto matrix = agreementMatrix(BriefingIndex(b.briefing()));

        QVERIFY(matrix.rows.empty());
        QCOMPARE(matrix.voices.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_AgreementMatrix)
#include "tst_agreementmatrix.moc"
