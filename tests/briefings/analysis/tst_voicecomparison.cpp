// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/voicecomparison.h"
#include "tests/briefings/analysis/matrixbuilder.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using TestSupport::matrixOf;

class tst_VoiceComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void claims_areThoseTheVoiceSpeaksTo()
    {
        const auto matrix = matrixOf({QStringLiteral("+-~"), QStringLiteral(".++"),
                                      QStringLiteral("-.."), QStringLiteral("~-+")});

        const auto comparison = compareVoice(matrix, 0);

        QCOMPARE(comparison.claims.size(), size_t(3));
        QCOMPARE(comparison.claims[0].claim, matrix.rows[0].claim);
        QCOMPARE(comparison.claims[0].others.size(), size_t(2));
        QCOMPARE(comparison.claims[0].others[0].accord, Accord::Opposed);
        QCOMPARE(comparison.claims[0].others[1].accord, Accord::Partly);
        QVERIFY(comparison.claims[1].others.empty());
        QCOMPARE(comparison.claims[2].claim, matrix.rows[3].claim);
    }

    void pairs_areWithEveryOtherVoice()
    {
        const auto matrix = matrixOf(TestSupport::randomRows(9, 4, 7));

        const auto comparison = compareVoice(matrix, 2);

        QCOMPARE(comparison.pairs.size(), size_t(3));
        for (const auto &pair : comparison.pairs) {
            QCOMPARE(pair.a, 2);
            QVERIFY(pair.b != 2);
            QCOMPARE(pair, pairAgreement(matrix, 2, pair.b));
        }
    }

    // What is shown claim by claim and what is counted in the pairs are the same stances.
    void claims_addUpToThePairs()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const auto matrix = matrixOf(TestSupport::randomRows(11, 5, seed));
            for (int voice = 0; voice < 5; ++voice) {
                const auto comparison = compareVoice(matrix, voice);
                for (const auto &pair : comparison.pairs) {
                    PairAgreement counted{voice, pair.b};
                    for (const auto &claim : comparison.claims) {
                        QCOMPARE(claim.own.voice, voice);
                        for (const auto &other : claim.others) {
                            QVERIFY(other.cell.voice != voice);
                            if (other.cell.voice == pair.b) {
                                counted.same += other.accord == Accord::Same ? 1 : 0;
                                counted.partly += other.accord == Accord::Partly ? 1 : 0;
                                counted.opposed += other.accord == Accord::Opposed ? 1 : 0;
                            }
                        }
                    }
                    QCOMPARE(counted, pair);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_VoiceComparison)
#include "tst_voicecomparison.moc"
