// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchquery.h"

#include <QRandomGenerator>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <limits>

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
            "\"export\" AND \"contr\" *");
        row("a space at the end finishes the last word", "export controls ",
            "\"export\" AND \"controls\"");
        row("quoted words stand together", "\"export controls\"", "\"export controls\"");
        row("quotes and words", "\"export controls\" chip", "\"export controls\" AND \"chip\" *");
        row("typographic quotes count", "\u201Cexport controls\u201D", "\"export controls\"");
        row("an unclosed quote is searched literally", "\"export contr",
            "\"export\" AND \"contr\" *", true);
        row("what is written together stands together", "GPU-hours", "\"gpu hours\" *");
        row("group separators go", "2,048", "\"2048\" *");
        row("a thin space inside a number goes", "2\u2009048 ", "\"2048\"");
        row("a decimal point stays in its number", "5.6", "\"5\u066B6\" *");
        row("a number that is still being typed", "2,0", "(\"2 0\" * OR \"20\" *)");
        row("a comma at the end of a number", "2,", "\"2\" *");
        row("diacritics and case go", "Na\u00EFVE ", "\"naive\"");
        row("a star is the beginning of a word", "contr* chip ", "\"contr\" * AND \"chip\"");
        row("a star behind a phrase", "\"export contr\"* chip ", "\"export contr\" * AND \"chip\"");
        row("AND may be said", "export AND controls ", "\"export\" AND \"controls\"");
        row("OR", "export OR import ", "(\"export\" OR \"import\")");
        row("AND binds more than OR", "a b OR c d ", "((\"a\" AND \"b\") OR (\"c\" AND \"d\"))");
        row("parentheses bind most", "a (b OR c) d ", "\"a\" AND (\"b\" OR \"c\") AND \"d\"");
        row("NOT takes away", "a NOT b NOT \"c d\"", "(\"a\") NOT (\"b\" OR \"c d\")");
        row("NOT of a parenthesis", "a NOT (b c) ", "(\"a\") NOT ((\"b\" AND \"c\"))");
        row("NEAR within ten words", "NEAR(chips export) x ",
            "NEAR(\"chips\" \"export\", 10) AND \"x\"");
        row("NEAR with its distance", "NEAR(a \"b c\" d*, 5)", "NEAR(\"a\" \"b c\" \"d\" *, 5)");
        row("operators in small letters are words", "this and that or not near ",
            "\"this\" AND \"and\" AND \"that\" AND \"or\" AND \"not\" AND \"near\"");
        row("filters are not for the index", "doc:guide kind:claim chip ", "\"chip\"");
        row("a filter that is being typed is left out", "chip doc:", "\"chip\"");
        row("numbers with a unit are not for the index", "chip >1000 GPU ", "\"chip\"");
        row("what FTS5 cannot say is left to others", "a OR NOT b ", "");
        row("an address is no filter", "http://x.org ", "\"http x org\"");
        row("operators only", "NEAR OR AND x*", "\"near\" AND \"or\" AND \"and\" AND \"x\" *",
            true);
        row("an operator without a word behind it", "a OR", "\"a\" AND \"or\" *", true);
        row("an operator without a word before it", "AND a ", "\"and\" AND \"a\"", true);
        row("two operators in a row", "a AND OR b ", "\"a\" AND \"and\" AND \"or\" AND \"b\"",
            true);
        row("an unclosed parenthesis", "(a b ", "\"a\" AND \"b\"", true);
        row("a parenthesis too many", "a) b ", "\"a\" AND \"b\"", true);
        row("nothing between parentheses", "a () ", "\"a\"", true);
        row("NEAR of one word", "NEAR(a, 5)", "\"near a\" AND \"5\" *", true);
        row("an unclosed NEAR", "NEAR(a b", "\"near a\" AND \"b\" *", true);
        row("a date that is none", "date:soon x ", "\"date soon\" AND \"x\"", true);
        row("a kind that is none", "kind:horse ", "\"kind horse\"", true);
        row("a filter without a value", "doc: x ", "\"doc\" AND \"x\"", true);
    }
    void plurals_areSearchedBesideTheSingular_data()
    {
        QTest::addColumn<QString>("fts");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *fts, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(fts) << QString::fromUtf8(expected);
        };
        row("a singular", "\"chip\"", "(\"chip\" OR \"chips\")");
        row("a plural", "\"chips\" AND \"a\"", "(\"chip\" OR \"chips\") AND \"a\"");
        row("no plural", "\"business\"", "(\"business\" OR \"businesss\")");
        row("a beginning stays", "\"chip\" *", "\"chip\" *");
        row("a phrase stays", "\"export control\"", "\"export control\"");
        row("NEAR stays", "NEAR(\"chip\" \"export\", 5)", "NEAR(\"chip\" \"export\", 5)");
        row("numbers and names stay", "\"2048\" AND \"h800\"", "\"2048\" AND \"h800\"");
    }
    void plurals_areSearchedBesideTheSingular()
    {
        QFETCH(QString, fts);
        QFETCH(QString, expected);

        QCOMPARE(withPlurals(fts), expected);
    }

    void fts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(bool, isLiteral);

        const auto query = parseQuery(text);

        QCOMPARE(toFts(query), expected);
        QCOMPARE(query.isLiteral, isLiteral);
        QCOMPARE(query.problem.isEmpty(), !isLiteral);
    }

    void filters_areReadAsFacts()
    {
        const auto query = parseQuery(
            QStringLiteral("doc:\"R1 memo\",guide kind:claims,company NOT actor:nvidia chip"));

        QCOMPARE(query.root.parts.size(), size_t(4));
        QCOMPARE(std::get<DocumentFilter>(query.root.parts[0].term).names,
                 (std::vector<QStringList>{{QStringLiteral("r1"), QStringLiteral("memo")},
                                           {QStringLiteral("guide")}}));
        const auto kinds = std::get<KindFilter>(query.root.parts[1].term);
        QCOMPARE(kinds.kinds, (std::vector{ItemKind::Claim}));
        QCOMPARE(kinds.actorKinds, (std::vector{ActorKind::Company}));
        QVERIFY(!kinds.isCommand);
        const auto negation = std::get<SearchGroup>(query.root.parts[2].term);
        QCOMPARE(negation.kind, SearchGroup::Kind::Not);
        QVERIFY(std::holds_alternative<ActorFilter>(negation.parts.front().term));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addRow("a year") << QStringLiteral("2024") << QDate(2024, 1, 1)
                                << QDate(2024, 12, 31);
        QTest::addRow("a month") << QStringLiteral("2025-01") << QDate(2025, 1, 1)
                                 << QDate(2025, 1, 31);
        QTest::addRow("years") << QStringLiteral("2024..2025") << QDate(2024, 1, 1)
                               << QDate(2025, 12, 31);
        QTest::addRow("years the wrong way round")
            << QStringLiteral("2025..2024") << QDate(2024, 1, 1) << QDate(2025, 12, 31);
        QTest::addRow("an open end") << QStringLiteral("2024-06..") << QDate(2024, 6, 1) << QDate();
        QTest::addRow("an open beginning")
            << QStringLiteral("..2024-06") << QDate() << QDate(2024, 6, 30);
        QTest::addRow("an interval of EDTF")
            << QStringLiteral("2025-01-27/2025-01-31") << QDate(2025, 1, 27) << QDate(2025, 1, 31);
        QTest::addRow("an open interval of EDTF")
            << QStringLiteral("2025-01-27/..") << QDate(2025, 1, 27) << QDate();
        QTest::addRow("after") << QStringLiteral(">2024") << QDate(2025, 1, 1) << QDate();
        QTest::addRow("from") << QStringLiteral(">=2024") << QDate(2024, 1, 1) << QDate();
        QTest::addRow("before") << QStringLiteral("<2024-03") << QDate() << QDate(2024, 2, 29);
        QTest::addRow("until") << QStringLiteral("<=2024-03") << QDate() << QDate(2024, 3, 31);
    }
    void dates()
    {
        QFETCH(QString, value);
        QFETCH(QDate, first);
        QFETCH(QDate, last);

        const auto query = parseQuery(QStringLiteral("date:") + value);

        QVERIFY2(!query.isLiteral, qPrintable(query.problem));
        const auto spans = std::get<DateFilter>(query.root.parts.front().term).spans;
        QCOMPARE(spans.size(), size_t(1));
        QCOMPARE(spans.front().first, first);
        QCOMPARE(spans.front().last, last);
    }

    void numbers_areReadWithTheirUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("unit");
        const double infinity = std::numeric_limits<double>::infinity();
        const auto row = [](const char *text, double low, double high, const char *unit) {
            QTest::newRow(text) << QString::fromUtf8(text) << low << high
                                << QString::fromLatin1(unit);
        };
        row("5.6M USD", 5.55e6, 5.65e6, "USD");
        row("$5.6M", 5.55e6, 5.65e6, "USD");
        row("5.6 million dollars", 5.55e6, 5.65e6, "USD");
        row("5.6M", 5.55e6, 5.65e6, "");
        row("2,048 GPUs", 2047.5, 2048.5, "GPU");
        row(">1000 GPU", 1000, infinity, "GPU");
        row("> 1000 GPU", 1000, infinity, "GPU");
        row(">=1000", 1000, infinity, "");
        row("\u2264 20 W", -infinity, 20, "W");
        row("<2.8M GPU hours", -infinity, 2.8e6, "GPU.hour");
        row("<2.8M GPU-hours", -infinity, 2.8e6, "GPU.hour");
        row("1..3 USD/GPU/hour", 1, 3, "USD/GPU/hour");
        row("2..3 months", 2, 3, "month");
        row("3..2 months", 2, 3, "month");
        row("5..6 million USD", 5e6, 6e6, "USD");
        row("2.. months", 2, infinity, "month");
        row("~20 watts", 18, 22, "W");
        row("5.6M \u00B110% USD", 5.04e6, 6.16e6, "USD");
        row("5.6M USD +-10%", 5.04e6, 6.16e6, "USD");
        row("5.6M\u00B10.2M USD", 5.4e6, 5.8e6, "USD");
        row("5.6M\u00B10.2 USD", 5.4e6, 5.8e6, "USD");
        row("80%", 79.5, 80.5, "percent");
        row("20W", 19.5, 20.5, "W");
        row("500 MW", 499.5, 500.5, "MW");
    }
    void numbers_areReadWithTheirUnits()
    {
        QFETCH(QString, text);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, unit);

        const auto query = parseQuery(text);

        QVERIFY2(!query.isLiteral, qPrintable(query.problem));
        QCOMPARE(query.root.parts.size(), size_t(1));
        const auto *node = &query.root.parts.front();
        if (const auto *group = std::get_if<SearchGroup>(&node->term)) {
            // An exact number is found in its own spelling, too.
            QCOMPARE(group->kind, SearchGroup::Kind::Any);
            node = &group->parts.front();
        }
        const auto *number = std::get_if<SearchNumber>(&node->term);
        QVERIFY(number);
        QCOMPARE(number->accepted.low, low);
        QCOMPARE(number->accepted.high, high);
        QCOMPARE(number->unit ? number->unit->toString() : QString(), unit);
    }

    void numbers_thatAreMereWords_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"5.6", "2,048", "H800", "R1", "4x", "2025-01-27", "5.6Mfoo",
                                 "20 and", ">", "> x", "2 at", "3 in", "..", "1.2.3"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void numbers_thatAreMereWords()
    {
        QFETCH(QString, text);

        QVERIFY(!typedNumber(text));
        QVERIFY(!parseQuery(text).isLiteral);
    }

    void commands_areMeantByWordsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMeant");
        QTest::addColumn<QStringList>("words");
        const auto zoom = QStringList{QStringLiteral("zoom"), QStringLiteral("in")};
        QTest::addRow("words") << QStringLiteral("Zoom in") << true << zoom;
        QTest::addRow("their kind") << QStringLiteral("kind:command zoom in") << true << zoom;
        QTest::addRow("all of them") << QStringLiteral("kind:commands") << true << QStringList();
        QTest::addRow("another kind")
            << QStringLiteral("kind:claim zoom") << false << QStringList();
        QTest::addRow("a document") << QStringLiteral("doc:guide zoom") << false << QStringList();
        QTest::addRow("an operator") << QStringLiteral("zoom NOT in") << false << QStringList();
    }
    void commands_areMeantByWordsOnly()
    {
        QFETCH(QString, text);
        QFETCH(bool, isMeant);
        QFETCH(QStringList, words);

        const auto found = commandWords(parseQuery(text));

        QCOMPARE(found.has_value(), isMeant);
        QCOMPARE(found.value_or(QStringList()), words);
    }

    // Whatever is typed, there is an answer: the index takes what comes out as a query.
    void garbage_isAlwaysSomeQuery()
    {
        SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("CREATE VIRTUAL TABLE t USING fts5(heading, words, tokenize = \"unicode61 "
                "remove_diacritics 0 tokenchars '\u066B'\")");
        db.exec("INSERT INTO t VALUES('export', 'controls on chips 2048')");
        SQLite::Statement statement(db, "SELECT count(*) FROM t WHERE t MATCH ?");
        QRandomGenerator random(20250127);
        const QStringList pieces{
            QStringLiteral("a"),          QStringLiteral("chips"),  QStringLiteral("\""),
            QStringLiteral("\u201C"),     QStringLiteral("("),      QStringLiteral(")"),
            QStringLiteral("AND"),        QStringLiteral("OR"),     QStringLiteral("NOT"),
            QStringLiteral("NEAR"),       QStringLiteral("NEAR("),  QStringLiteral(", 5)"),
            QStringLiteral("*"),          QStringLiteral("doc:"),   QStringLiteral("kind:claim"),
            QStringLiteral("date:"),      QStringLiteral("2024.."), QStringLiteral("actor:x"),
            QStringLiteral(">"),          QStringLiteral("1000"),   QStringLiteral("5.6M"),
            QStringLiteral("USD"),        QStringLiteral("\u00B1"), QStringLiteral("10%"),
            QStringLiteral(".."),         QStringLiteral("'"),      QStringLiteral(";"),
            QStringLiteral("--"),         QStringLiteral("^"),      QStringLiteral("{"),
            QStringLiteral("+"),          QStringLiteral("-"),      QStringLiteral("words:"),
            QStringLiteral("\U0001F4B0"), QString(QChar(0xD800)),   QString(QChar(0)),
            QStringLiteral("\u066B"),     QStringLiteral("\u00A0"), QStringLiteral("\u0301")};
        int literal = 0;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            const int count = random.bounded(1, 14);
            for (int i = 0; i < count; ++i) {
                text += pieces[random.bounded(static_cast<int>(pieces.size()))];
                if (random.bounded(3) > 0) {
                    text += QLatin1Char(' ');
                }
            }

            const auto query = parseQuery(text);

            literal += query.isLiteral ? 1 : 0;
            QCOMPARE(query.isLiteral, !query.problem.isEmpty());
            (void)findMatches(query, QStringLiteral("Export controls on 2,048 chips"));
            const auto fts = toFts(query);
            if (fts.isEmpty()) {
                continue;
            }
            try {
                statement.bind(1, fts.toStdString());
                QVERIFY(statement.executeStep());
                statement.reset();
            } catch (const SQLite::Exception &exception) {
                QFAIL(qPrintable(QStringLiteral("<%1> became <%2>: %3")
                                     .arg(text, fts, QString::fromUtf8(exception.what()))));
            }
        }
        // Both ways were taken.
        QVERIFY(literal > 2000);
        QVERIFY(literal < 18000);
    }

    void nesting_hasAnEnd()
    {
        const auto deep = QStringLiteral("(").repeated(400) + QStringLiteral("a")
                          + QStringLiteral(")").repeated(400);

        QVERIFY(parseQuery(deep).isLiteral);
        QVERIFY(parseQuery(QStringLiteral("NOT ").repeated(200) + QStringLiteral("a")).isLiteral);
        QVERIFY(!parseQuery(QStringLiteral("((((a OR b) c) OR d) e)")).isLiteral);
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

    void matches_ofWhatIsNotWantedAreNone()
    {
        QVERIFY(findMatches(parseQuery(QStringLiteral("import NOT controls")),
                            QStringLiteral("New export controls."))
                    .empty());
    }

    void matches_ofANumberAreItsSpellings()
    {
        const auto text =
            QStringLiteral("It took $5.576 million, or 5,600,000 dollars; not 5.6 GPU.");

        const auto matches = findMatches(parseQuery(QStringLiteral("5.6M USD ")), text);

        QCOMPARE(matches.size(), size_t(2));
        QCOMPARE(text.mid(matches[0].start(), matches[0].length()),
                 QStringLiteral("$5.576 million"));
        QCOMPARE(text.mid(matches[1].start(), matches[1].length()), QStringLiteral("5,600,000"));
    }
};

QTEST_GUILESS_MAIN(tst_SearchQuery)

#include "tst_searchquery.moc"
