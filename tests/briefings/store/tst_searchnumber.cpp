// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchnumber.h"
#include "tests/support/testsupport.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Briefings;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

SearchNumber wanted(const QString &text)
{
    const auto typed = typedNumber(text);
    return typed ? typed->number : SearchNumber{{1, -1}, {}, {}};
}

Quantity quantity(double low, double high, const QString &unit, const QString &asWritten)
{
    Quantity made;
    made.low = low;
    made.high = high;
    made.unit = *Unit::parse(unit);
    made.asWritten = asWritten;
    return made;
}

} // namespace

class tst_SearchNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantities_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("asWritten");
        QTest::addColumn<bool>("isFitting");
        const auto row = [](const char *name, const char *query, double low, double high,
                            const char *unit, const char *asWritten, bool isFitting) {
            QTest::newRow(name) << QString::fromUtf8(query) << low << high
                                << QString::fromLatin1(unit) << QString::fromUtf8(asWritten)
                                << isFitting;
        };
        row("the same", "$5.6M", 5.6e6, 5.6e6, "USD", "$5.6M", true);
        row("more exact than asked", "5.6M USD", 5.576e6, 5.576e6, "USD", "$5.576 million", true);
        row("rounded further than asked", "$5.6M", 6e6, 6e6, "USD", "$6 million", true);
        row("another number", "$5.6M", 5.5e6, 5.5e6, "USD", "$5.5M", false);
        row("another unit", "5.6M USD", 5.6e6, 5.6e6, "GPU", "5.6M GPUs", false);
        row("no unit asked", "5.6M", 5.6e6, 5.6e6, "GPU", "5.6M GPUs", true);
        row("2,000 may be 2,048", "2048 GPU", 2000, 2000, "GPU", "2,000 chips", true);
        row("50,000 is not 100,000", "100000 GPU", 50000, 50000, "GPU", "50,000 H800s", false);
        row("a month in days", "60 days", 2, 2, "month", "2 months", true);
        row("years in months", "2..3 months", 0.2, 0.2, "year", "0.2 years", true);
        row("a span", "2..3 months", 2, 2, "month", "2 months", true);
        row("outside a span", "2..3 months", 5, 5, "month", "5 months", false);
        row("a stated range holds it", "70 %", 60, 80, "percent", "60\u201380%", true);
        row("a stated range does not", "90 %", 60, 80, "percent", "60\u201380%", false);
        row("more than", ">1000 GPU", 2048, 2048, "GPU", "2,048", true);
        row("more than is not equal", ">2048 GPU", 2048, 2048, "GPU", "2,048", false);
        row("at least is", ">=2048 GPU", 2048, 2048, "GPU", "2,048", true);
        row("less than", "<1000 GPU", 2048, 2048, "GPU", "2,048", false);
        row("an open bound fits an open search", ">1M GPU", 1000, infinity, "GPU",
            "masses of chips", true);
        row("an open bound is no exact number", "5M GPU", 1000, infinity, "GPU", "masses of chips",
            false);
        row("the bound itself is", "1M USD", -infinity, 1e6, "USD", "less than $1 million", true);
        row("within the tolerance", "5M \u00B120% USD", 5.6e6, 5.6e6, "USD", "$5.6M", true);
        row("outside the tolerance", "5M \u00B15% USD", 5.6e6, 5.6e6, "USD", "$5.6M", false);
        row("about", "~5.3M USD", 5.6e6, 5.6e6, "USD", "$5.6M", true);
    }
    void quantities()
    {
        QFETCH(QString, query);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, unit);
        QFETCH(QString, asWritten);
        QFETCH(bool, isFitting);

        QCOMPARE(fits(wanted(query), quantity(low, high, unit, asWritten)), isFitting);
    }

    void distance_putsTheNearestFirst()
    {
        const auto number = wanted(QStringLiteral("$5.6M"));
        const auto usd = QStringLiteral("USD");
        const auto same = quantity(5.6e6, 5.6e6, usd, QStringLiteral("$5.6M"));
        const auto near = quantity(5.576e6, 5.576e6, usd, QStringLiteral("$5.576M"));
        const auto rounded = quantity(6e6, 6e6, usd, QStringLiteral("$6M"));
        const auto range = quantity(1e6, 9e6, usd, QStringLiteral("$1 to 9 million"));

        QCOMPARE(distance(number, same), 0.0);
        QVERIFY(distance(number, same) < distance(number, near));
        QVERIFY(distance(number, near) < distance(number, rounded));
        QVERIFY(distance(number, rounded) < distance(number, range));
    }

    void texts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *query, const char *text,
                            const QStringList &expected) {
            QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(text) << expected;
        };
        row("with the currency sign", "5.6M USD", "It cost $5.6M.", {QStringLiteral("$5.6M")});
        row("in words", "$5.6M", "It cost 5.6 million dollars.", {QStringLiteral("5.6 million")});
        row("a few words before the unit", ">1000 GPU", "Trained on 2,048 H800 chips.",
            {QStringLiteral("2,048")});
        row("in another unit", "2..3 months", "It took 75 days.", {QStringLiteral("75")});
        row("another unit does not fit", "2..3 months", "It took 2 tokens.", {});
        row("no unit fits a number", "2,048 GPU", "As many as 2,048.", {QStringLiteral("2,048")});
        row("no unit does not fit a comparison", ">1000 GPU", "As many as 2,048.", {});
        row("the sentence's end ends the unit", ">1000 GPU", "It was 2,048. GPU prices fell.", {});
        row("a name is no number", ">100", "The H800 of V3", {});
    }
    void texts()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(QStringList, expected);

        QStringList found;
        for (const auto &[start, length] : findNumber(wanted(query), text)) {
            found.append(text.mid(start, length));
        }

        QCOMPARE(found, expected);
    }

    // The index finds by size first; a text that fits must be among what it finds.
    void sizes_leaveNoTextOut_data() { texts_data(); }
    void sizes_leaveNoTextOut()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);

        if (findNumber(wanted(query), text).empty()) {
            return;
        }
        const auto sizes = sizeTerms(wanted(query));
        const auto there = sizeTerms(text);
        QVERIFY(std::ranges::any_of(
            there, [&sizes](const QString &size) { return sizes.contains(size); }));
    }
};

QTEST_GUILESS_MAIN(tst_SearchNumber)

#include "tst_searchnumber.moc"
