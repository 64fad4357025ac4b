// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchquery.h"

#include <QTest>

using namespace Briefings;

class tst_SearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("isLiteral");
        const auto row = [](const char *name, const char *text, const char *expected,
                            bool isLiteral = false) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected)
                                << isLiteral;
        };
        row("words are joined by AND, the last may be unfinished", "export contr",
            "(\"export\") AND (\"contr\" *)");
        row("a space at the end finishes the last word", "export controls ",
            "(\"export\") AND (\"controls\")");
        row("quoted words stand together", "\"export controls\"", "(\"export controls\")");
        row("quotes and words", "\"export controls\" chip",
            "(\"export controls\") AND (\"chip\" *)");
        row("typographic quotes count", "\u201Cexport controls\u201D", "(\"export controls\")");
        row("an unclosed quote is searched literally", "\"export contr",
            "(\"export\") AND (\"contr\" *)", true);
        row("what is written together stands together", "GPU-hours", "(\"gpu hours\" *)");
        row("group separators go", "2,048", "(\"2048\" *)");
        row("a decimal point stays in its number", "5.6", "(\"5\u066B6\" *)");
        row("a number that is still being typed", "2,0", "(\"2 0\" * OR \"20\" *)");
        row("a comma at the end of a number", "2,", "(\"2\" *)");
        row("operators of the index are mere words", "NEAR OR AND x*",
            "(\"near\") AND (\"or\") AND (\"and\") AND (\"x\" *)");
        row("diacritics and case go", "Na\u00EFVE ", "(\"naive\")");
    }
    void fts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(bool, isLiteral);

        const auto query = parseQuery(text);

        QCOMPARE(toFts(query), expected);
        QCOMPARE(query.isLiteral, isLiteral);
    }

    void nothingToFind_isEmpty_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"", "   ", "\"\"", "\" \"", "$ - *", "\""}) {
            QTest::addRow("<%s>", text) << QString::fromLatin1(text);
        }
    }
    void nothingToFind_isEmpty()
    {
        QFETCH(QString, text);

        QVERIFY(parseQuery(text).isEmpty());
    }

    void matches_areCodePointsOfTheText()
    {
        const auto text = QStringLiteral("\U0001F4B0 Talk of $5.6M, and 5.6 again.");

        const auto matches = findMatches(parseQuery(QStringLiteral("5.6")), text);

        QCOMPARE(matches.size(), size_t(2));
        QCOMPARE(matches[0], *TextRange::make(11, 14));
        QCOMPARE(matches[1], *TextRange::make(21, 24));
    }

    void matches_ofAPhraseAreOneRange()
    {
        const auto matches = findMatches(parseQuery(QStringLiteral("\"export controls\"")),
                                         QStringLiteral("New export controls."));

        QCOMPARE(matches, (std::vector<TextRange>{*TextRange::make(4, 19)}));
    }

    void matches_areNoneWhenAPartIsMissing()
    {
        QVERIFY(findMatches(parseQuery(QStringLiteral("export chips")),
                            QStringLiteral("New export controls."))
                    .empty());
    }
};

QTEST_GUILESS_MAIN(tst_SearchQuery)

#include "tst_searchquery.moc"
