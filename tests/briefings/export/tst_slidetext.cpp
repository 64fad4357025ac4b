// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/slidetext.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

class tst_SlideText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void width_isThatOfArial()
    {
        // Advances of Arial in units of 1/2048, added by hand: "$5.6M" is 1139+1139+569+1139+1706.
        QVERIFY(qAbs(slideTextWidth(QStringLiteral("$5.6M"), 2048) - 5692) < 8);
        QVERIFY(qAbs(slideTextWidth(QStringLiteral("\u00e9"), 10)
                     - slideTextWidth(QStringLiteral("e"), 10))
                < 1e-9);
        QVERIFY(slideTextWidth(QStringLiteral("\u6587"), 10) >= 10);
        QVERIFY(slideTextWidth(QStringLiteral("x"), 10, FontWeight::Bold)
                > slideTextWidth(QStringLiteral("x"), 10));
    }

    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        QTest::addRow("words") << QStringLiteral("The cost of training depends on the count")
                               << 80.0;
        QTest::addRow("one long word") << QString(200, u'x') << 60.0;
        QTest::addRow("narrower than a letter") << QStringLiteral("abc \U0001F4B0 d") << 1.0;
        QTest::addRow("line breaks") << QStringLiteral("one\ntwo\nthree") << 500.0;
        QTest::addRow("right to left") << QStringLiteral("مسمך ما تقوله الوثائق كلها") << 50.0;
    }

    /// No line is wider than asked unless it is one character, and no letter is lost.
    void lines()
    {
        QFETCH(QString, text);
        QFETCH(double, width);

        const auto lines = slideLines(text, width, 12);

        QVERIFY(lines.size() > 1);
        for (const auto &line : lines) {
            QVERIFY(slideTextWidth(line, 12) <= width || line.toUcs4().size() == 1);
        }
        auto joined = lines.join(QString());
        auto expected = text;
        const QRegularExpression space(QStringLiteral("\\s"));
        QCOMPARE(joined.remove(space), expected.remove(space));
    }

    void cut_saysThatThereIsMore()
    {
        const auto lines = slideLinesCut(QStringLiteral("one two three four five six"), 50, 12, 2);

        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().endsWith(QChar(0x2026)));
        QVERIFY(slideTextWidth(lines.last(), 12) <= 50);
        QCOMPARE(slideLinesCut(QStringLiteral("one"), 50, 12, 2),
                 QStringList{QStringLiteral("one")});
    }
};

QTEST_GUILESS_MAIN(tst_SlideText)
#include "tst_slidetext.moc"
