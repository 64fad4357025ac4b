// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/calculation.h"
#include "tests/support/testsupport.h"

#include <limits>

using namespace Briefings;

namespace {

constexpr double open = std::numeric_limits<double>::infinity();

Unit unit(const char *text) { return Unit::parse(QString::fromLatin1(text)).value_or(Unit()); }

Operand operand(double low, double high, const char *unitText)
{
    Operand operand;
    operand.value.values = {low, high, true};
    operand.unit = unit(unitText);
    return operand;
}

} // namespace

class tst_Calculation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void product_hasItsUnit()
    {
        auto gpus = operand(2048, 2048, "GPU");
        auto time = operand(2, 2, "month");
        gpus.value.stated = 2048;
        time.value.stated = 2;

        const auto hours = calculated(FormulaOperation::Product, {gpus, time}, unit("GPU.hour"));

        QVERIFY(hours.has_value());
        // 2,048 times 2 times 730.5 hours; udunits2's month is a twelfth of a tropical year.
        QVERIFY(qAbs(*hours->stated / (2048 * 2 * 730.5) - 1) < 1e-4);
        QVERIFY(!calculated(FormulaOperation::Product, {gpus, time}, unit("USD")));
    }

    void product_takesThePriceOfAGpuHour()
    {
        const auto cost = calculated(
            FormulaOperation::Product,
            {operand(2.7875e6, 2.7885e6, "GPU.hour"), operand(2, 2, "USD/GPU/hour")}, unit("USD"));

        QCOMPARE(cost->values, (PossibleValues{5.575e6, 5.577e6, true}));
        QVERIFY(!cost->stated);
    }

    void product_ofPercentIsAPart()
    {
        const auto part =
            calculated(FormulaOperation::Product,
                       {operand(60, 80, "percent"), operand(1000, 1000, "GPU")}, unit("GPU"));

        QCOMPARE(part->values, (PossibleValues{600, 800, true}));
    }

    void product_ofSignsAndOpenEnds()
    {
        QCOMPARE(calculated(FormulaOperation::Product, {operand(-2, 3, "1"), operand(-5, 4, "1")},
                            Unit())
                     ->values,
                 (PossibleValues{-15, 12, true}));
        QCOMPARE(calculated(FormulaOperation::Product, {operand(0, 3, "1"), operand(2, open, "1")},
                            Unit())
                     ->values,
                 (PossibleValues{0, open, true}));
    }

    void quotient_byWhatMayBeZeroIsAnything()
    {
        QCOMPARE(
            calculated(FormulaOperation::Quotient, {operand(6, 8, "1"), operand(2, 4, "1")}, Unit())
                ->values,
            (PossibleValues{1.5, 4, true}));
        QCOMPARE(calculated(FormulaOperation::Quotient, {operand(6, 8, "1"), operand(-1, 4, "1")},
                            Unit())
                     ->values,
                 (PossibleValues{-open, open, true}));
    }

    void sum_convertsItsTerms()
    {
        const auto sum =
            calculated(FormulaOperation::Sum, {operand(1, 2, "hour"), operand(30, 60, "minute")},
                       unit("hour"));

        QCOMPARE(sum->values, (PossibleValues{1.5, 3, true}));
        QVERIFY(!calculated(FormulaOperation::Sum, {operand(1, 2, "hour"), operand(1, 1, "USD")},
                            unit("hour")));
    }
};

QTEST_GUILESS_MAIN(tst_Calculation)
#include "tst_calculation.moc"
