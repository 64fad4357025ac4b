// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/csv.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

using namespace Briefings;

namespace {

Table tableOf(const QString &text)
{
    return {QStringLiteral("T"),
            {{QStringLiteral("A")}, {QStringLiteral("B")}},
            {{{text}, {QStringLiteral("end")}}}};
}

QByteArray lineOf(const QString &text) { return toCsv(tableOf(text)).mid(3).mid(5); }

/// RFC 4180, read back the slow way.
std::vector<QStringList> parsed(const QByteArray &csv)
{
    const auto text = QString::fromUtf8(csv.mid(3));
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                field += c;
                ++i;
            } else if (c == u'"') {
                isQuoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',') {
            row.append(std::exchange(field, {}));
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            row.append(std::exchange(field, {}));
            rows.push_back(std::exchange(row, {}));
            ++i;
        } else {
            field += c;
        }
    }
    return rows;
}

} // namespace

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void file_beginsWithTheMarkThatSpreadsheetsLookFor()
    {
        QCOMPARE(toCsv(tableOf(QStringLiteral("caf\u00E9"))),
                 QByteArray("\xEF\xBB\xBF"
                            "A,B\r\ncaf\xC3\xA9,end\r\n"));
    }

    void field_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::addRow("plain words")
            << QStringLiteral("plain words") << QByteArray("plain words,end\r\n");
        QTest::addRow("a comma") << QStringLiteral("2,048") << QByteArray("\"2,048\",end\r\n");
        QTest::addRow("quotation marks")
            << QStringLiteral("the \"best\"") << QByteArray("\"the \"\"best\"\"\",end\r\n");
        QTest::addRow("a line break stays inside its field")
            << QStringLiteral("one\ntwo") << QByteArray("\"one\ntwo\",end\r\n");
        QTest::addRow("a formula is text")
            << QStringLiteral("=HYPERLINK(1)") << QByteArray("'=HYPERLINK(1),end\r\n");
        QTest::addRow("a minus begins a formula too")
            << QStringLiteral("-1+1") << QByteArray("'-1+1,end\r\n");
        QTest::addRow("empty") << QString() << QByteArray(",end\r\n");
    }

    void field()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, line);

        QCOMPARE(lineOf(text), line);
    }

    void numbers_haveAPoint()
    {
        Table table{QStringLiteral("T"), {{QStringLiteral("A")}}, {}};
        table.rows.push_back({{QStringLiteral("54 %"), CellStyle::Percent, 0.54}});

        QVERIFY(toCsv(table).endsWith("\r\n0.54\r\n"));
    }

    void shortRows_areFilledUp()
    {
        Table table{QStringLiteral("T"),
                    {{QStringLiteral("A")}, {QStringLiteral("B")}, {QStringLiteral("C")}},
                    {{{QStringLiteral("x")}}}};

        QVERIFY(toCsv(table).endsWith("\r\nx,,\r\n"));
    }

    void anyText_comesBack()
    {
        QRandomGenerator random(11);
        const QString alphabet = QStringLiteral("ab,\";\n \u00E9\u201C'");
        Table table{QStringLiteral("T"), {{QStringLiteral("A")}, {QStringLiteral("B")}}, {}};
        std::vector<QStringList> expected{{QStringLiteral("A"), QStringLiteral("B")}};
        for (int row = 0; row < 200; ++row) {
            QStringList texts;
            for (int column = 0; column < 2; ++column) {
                QString text;
                for (int i = random.bounded(12); i > 0; --i) {
                    text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
                }
                texts.append(text);
            }
            table.rows.push_back({{texts[0]}, {texts[1]}});
            expected.push_back(texts);
        }

        QCOMPARE(parsed(toCsv(table)), expected);
    }
};

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
