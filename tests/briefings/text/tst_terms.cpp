// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/terms.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

class tst_Terms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void indexText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("2,048 H800s", "2048 h800s");
        row("$5.6 million, or 5.6M.", "5٫6 million or 5٫6 m");
        row("60–80 %", "60 80");
        row("1,234,567.89", "1234567٫89");
        row("1,23 and 12,3456", "1 23 and 12 3456");
        row("version 1.2.3", "version 1 2 3");
        row("Élan ﬁnal STRASSE straße", "elan final strasse strasse");
        row("don’t", "don t");
        row("end of sentence 5.", "end of sentence 5");
    }

    void indexText()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);

        QCOMPARE(Briefings::indexText(text), expected);
    }

    void findTerms_knowsWhereTheyStand()
    {
        const QString text = QStringLiteral("The 2,048 H800s");

        const auto terms = findTerms(text);

        QCOMPARE(terms.size(), size_t(3));
        QCOMPARE(text.mid(terms[1].position, terms[1].length), QStringLiteral("2,048"));
        QCOMPARE(text.mid(terms[2].position, terms[2].length), QStringLiteral("H800s"));
    }
};

QTEST_GUILESS_MAIN(tst_Terms)
#include "tst_terms.moc"
