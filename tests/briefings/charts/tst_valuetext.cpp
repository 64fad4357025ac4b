// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/valuetext.h"
#include "tests/support/testsupport.h"

#include <limits>

using namespace Briefings;

namespace {

Unit unit(const char *text) { return Unit::parse(QString::fromUtf8(text)).value(); }

} // namespace

class tst_ValueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void valueText_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unitText");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, double value, const char *unitText, int digits,
                            const char *expected) {
            QTest::addRow("%s", name)
                << value << QString::fromUtf8(unitText) << digits << QString::fromUtf8(expected);
        };
        row("millions of dollars keep the digits that were stated", 5.6e6, "USD", 2, "$5.6M");
        row("a stated trailing zero stays", 2.0, "USD/GPU/hour", 3, "$2.00");
        row("trailing zeros are dropped when nothing was stated", 5e6, "USD", 0, "$5M");
        row("below a million all digits are grouped", 2048, "GPU", 4, "2,048");
        row("digits that rounding leaves open stay as zeros", 100000, "GPU", 1, "100,000");
        row("a percentage has its sign", 60, "percent", 2, "60\u00a0%");
        row("degrees of difference", 0.5, "K", 1, "0.5\u00a0K");
        row("areas have their unit", 29.9e6, "km^2", 3, "29.9M\u00a0km²");
        row("a count is a plain number", 198, "count", 3, "198");
        row("a plain ratio is a factor", 4, "1", 1, "4\u00d7");
        row("a fraction below one", 0.05, "1", 0, "0.05\u00d7");
        row("billions", 1.5e9, "USD", 0, "$1.5B");
        row("nearly a million is written as a million", 999999.9, "person", 0, "1M");
        row("zero", 0, "USD", 0, "$0");
        row("below zero the sign stands first", -3e6, "USD", 0, "\u2212$3M");
    }

    void valueText()
    {
        QFETCH(double, value);
        QFETCH(QString, unitText);
        QFETCH(int, digits);
        QFETCH(QString, expected);

        QCOMPARE(Briefings::valueText(value, Unit::parse(unitText).value(), digits), expected);
    }

    void valueText_appendsTheNounOfTheUnit()
    {
        QCOMPARE(Briefings::valueText(2788000, unit("GPU.hour"), 4, UnitNoun::Append),
                 QStringLiteral("2.788M GPU-hours"));
        QCOMPARE(Briefings::valueText(2, unit("USD/GPU/hour"), 3, UnitNoun::Append),
                 QStringLiteral("$2.00 per GPU-hour"));
        QCOMPARE(Briefings::valueText(6e6, unit("USD"), 1, UnitNoun::Append),
                 QStringLiteral("$6M"));
    }

    void quantityText_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("precision");
        QTest::addColumn<QString>("asWritten");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, double low, double high, Precision precision,
                            const char *written, const char *expected) {
            QTest::addRow("%s", name) << low << high << static_cast<int>(precision)
                                      << QString::fromUtf8(written) << QString::fromUtf8(expected);
        };
        constexpr double open = std::numeric_limits<double>::infinity();
        row("an exact value", 5.576e6, 5.576e6, Precision::Exact, "$5.576 million", "$5.576M");
        row("an approximate value", 6e6, 6e6, Precision::Approximate, "around $6 million", "≈ $6M");
        row("a lower bound", 5e8, open, Precision::AtLeast, "over $500 million", "≥ $500M");
        row("an upper bound", -open, 1e6, Precision::AtMost, "less than $1 million", "≤ $1M");
        row("a range", 1e7, 2e7, Precision::Range, "$10 million to $20 million", "$10M–$20M");
        row("words stay words", 1e7, 9.9e7, Precision::Verbal, "tens of millions",
            "“tens of millions”");
    }

    void quantityText()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, precision);
        QFETCH(QString, asWritten);
        QFETCH(QString, expected);
        Quantity quantity{low, high, {}, unit("USD"), static_cast<Precision>(precision), asWritten};
        if (low == high) {
            quantity.stated = low;
        }

        QCOMPARE(Briefings::quantityText(quantity), expected);
    }

    void unitText_readsLikeWords()
    {
        QCOMPARE(Briefings::unitText(unit("USD")), QStringLiteral("US dollars"));
        QCOMPARE(Briefings::unitText(unit("GPU.hour")), QStringLiteral("GPU-hours"));
        QCOMPARE(Briefings::unitText(unit("USD/GPU/hour")),
                 QStringLiteral("US dollars per GPU-hour"));
        QCOMPARE(Briefings::unitText(unit("percent")), QStringLiteral("percent"));
    }
};

QTEST_GUILESS_MAIN(tst_ValueText)
#include "tst_valuetext.moc"
