// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/measureflags.h"
#include "tests/briefings/analysis/figurefixture.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

class tst_MeasureFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void measureFlags_findWhatRoundingDoesNotExplain()
    {
        const MeasureId cost(QStringLiteral("measure:cost"));
        TestSupport::FigureFixture f;
        f.add("a", "cost", 6e6, "$6 million");
        f.add("b", "cost", 5.576e6, "$5.576 million");
        f.add("c", "cost", 9e8, "$900 million", "whole search");

        QCOMPARE(measureFlags(f.index(), cost), (MeasureFlags{3, 0, false}));

        auto &first = f.builder().contents().briefing.figures.front();
        first.quantity.asWritten = QStringLiteral("$6.00 million");
        QCOMPARE(measureFlags(f.index(), cost), (MeasureFlags{3, 0, true}));

        first.suspectedError = QStringLiteral("a zero too many");
        QCOMPARE(measureFlags(f.index(), cost), (MeasureFlags{3, 1, false}));
    }
};

QTEST_GUILESS_MAIN(tst_MeasureFlags)
#include "tst_measureflags.moc"
