// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/pairagreement.h"
#include "tests/briefings/analysis/matrixbuilder.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using TestSupport::matrixOf;

class tst_PairAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void share_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<int>("shared");
        QTest::addColumn<double>("share"); // Below zero: not scored.
        QTest::addRow("the same three times")
            << QStringList{QStringLiteral("++"), QStringLiteral("~~"), QStringLiteral("--")} << 3
            << 1.0;
        QTest::addRow("opposed three times")
            << QStringList{QStringLiteral("+-"), QStringLiteral("-+"), QStringLiteral("~-")} << 3
            << 0.0;
        QTest::addRow("qualifying what the other supports is half")
            << QStringList{QStringLiteral("+~"), QStringLiteral("~+"), QStringLiteral("++")} << 3
            << 2.0 / 3;
        QTest::addRow("two claims are too few")
            << QStringList{QStringLiteral("++"), QStringLiteral("++")} << 2 << -1.0;
        QTest::addRow("a third claim on which one is silent is too few")
            << QStringList{QStringLiteral("++"), QStringLiteral("++"), QStringLiteral("+.")} << 2
            << -1.0;
        QTest::addRow("nothing shared")
            << QStringList{QStringLiteral("+."), QStringLiteral(".+")} << 0 << -1.0;
    }

    void share()
    {
        QFETCH(QStringList, rows);
        QFETCH(int, shared);
        QFETCH(double, share);

        const auto pair = pairAgreement(matrixOf(rows), 0, 1);

        QCOMPARE(pair.shared(), shared);
        QCOMPARE(pair.share().has_value(), share >= 0);
        if (pair.share()) {
            QCOMPARE(*pair.share(), share);
        }
    }

    void properties_holdOnGeneratedMatrices()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const auto rows = TestSupport::randomRows(14, 5, seed);
            const auto matrix = matrixOf(rows);
            for (int a = 0; a < 5; ++a) {
                for (int b = 0; b < 5; ++b) {
                    const auto pair = pairAgreement(matrix, a, b);
                    const auto mirrored = pairAgreement(matrix, b, a);
                    // Symmetric.
                    QCOMPARE(mirrored.same, pair.same);
                    QCOMPARE(mirrored.partly, pair.partly);
                    QCOMPARE(mirrored.opposed, pair.opposed);
                    QCOMPARE(mirrored.share(), pair.share());
                    // A share is one, and silence is never counted.
                    int both = 0;
                    for (const auto &row : rows) {
                        both += row[a] != u'.' && row[b] != u'.' ? 1 : 0;
                    }
                    QCOMPARE(pair.shared(), both);
                    QCOMPARE(pair.share().has_value(), both >= 3);
                    QVERIFY(pair.share().value_or(0.5) >= 0 && pair.share().value_or(0.5) <= 1);
                    // Everybody agrees with themselves.
                    QVERIFY(a != b || pair.share().value_or(1) == 1);
                }
            }
        }
    }

    void moreSilence_changesNothing()
    {
        const QStringList rows{QStringLiteral("+-"), QStringLiteral("+~"), QStringLiteral("--")};
        const auto before = pairAgreement(matrixOf(rows), 0, 1);

        const auto after = pairAgreement(
            matrixOf(rows + QStringList{QStringLiteral(".-"), QStringLiteral("..")}), 0, 1);

        QCOMPARE(after, before);
    }

    // The two measures of the house must not contradict each other: what makes a row a
    // disagreement is what scores nothing for a pair.
    void disagreement_isAnOpposedPair()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const auto matrix = matrixOf(TestSupport::randomRows(10, 4, seed));
            for (const auto &row : matrix.rows) {
                int opposed = 0;
                for (size_t i = 0; i < row.cells.size(); ++i) {
                    for (size_t j = i + 1; j < row.cells.size(); ++j) {
                        opposed +=
                            accord(row.cells[i].kind, row.cells[j].kind) == Accord::Opposed ? 1 : 0;
                    }
                }
                QCOMPARE(row.summary.opposedPairs(), opposed);
                QCOMPARE(row.summary.verdict() == Verdict::Disagreement, opposed > 0);
            }
        }
    }

    void documentPairs_areAllPairsOnce()
    {
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const auto matrix = matrixOf(TestSupport::randomRows(14, 6, seed));

            const auto pairs = documentPairs(matrix);

            QCOMPARE(pairs.size(), size_t(15));
            size_t i = 0;
            for (int a = 0; a < 6; ++a) {
                for (int b = a + 1; b < 6; ++b) {
                    QCOMPARE(pairs[i++], pairAgreement(matrix, a, b));
                }
            }
        }
    }

    void documentPairs_leaveActorsOut()
    {
        const BriefingIndex index(
            std::make_shared<const Briefing>(TestSupport::smallContents().briefing));

        const auto pairs = documentPairs(agreementMatrix(index));

        QCOMPARE(pairs.size(), size_t(1));
        QCOMPARE(pairs.front().shared(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PairAgreement)
#include "tst_pairagreement.moc"
