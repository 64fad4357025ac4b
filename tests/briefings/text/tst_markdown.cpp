// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/markdown.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

using namespace Briefings;

namespace {

QString dump(const BlockDocument &document)
{
    static const QStringList kinds{QStringLiteral("heading"), QStringLiteral("paragraph"),
                                   QStringLiteral("item"),    QStringLiteral("quotation"),
                                   QStringLiteral("code"),    QStringLiteral("table")};
    QStringList lines;
    for (const auto &block : document.blocks) {
        QString line = QStringLiteral("%1 %2 %3 [%4,%5) %6")
                           .arg(kinds[static_cast<int>(block.kind)])
                           .arg(block.level)
                           .arg(block.number)
                           .arg(block.range.start())
                           .arg(block.range.end())
                           .arg(document.slice(block.range));
        for (const auto &span : block.spans) {
            line += QStringLiteral(" {%1:%2%3}")
                        .arg(static_cast<int>(span.style))
                        .arg(document.slice(span.range), span.target);
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class tst_Markdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void readsBlocks_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *markdown, const char *expected) {
            QTest::addRow("%s", name) << QByteArray(markdown) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("a heading and a paragraph over two lines", "# One\n\nTwo\nthree.\n",
            "heading 1 0 [0,3) One\nparagraph 0 0 [4,14) Two three.");
        row("emphasis and a note reference", "A *b* **c** d[1](#note-1).",
            "paragraph 0 0 [0,9) A b c d1. {0:b} {1:c} {3:1#note-1}");
        row("tight and ordered lists", "- a\n- b\n\n3. c\n4. d\n",
            "item 1 0 [0,1) a\nitem 1 0 [2,3) b\nitem 1 3 [4,5) c\nitem 1 4 [6,7) d");
        row("a list in a list", "- a\n  - b\n- c\n",
            "item 1 0 [0,1) a\nitem 2 0 [2,3) b\nitem 1 0 [4,5) c");
        row("two paragraphs in an item", "1. a\n\n   b\n2. c\n",
            "item 1 1 [0,1) a\nitem 1 0 [2,3) b\nitem 1 2 [4,5) c");
        row("a quotation", "> a\n\nb\n", "quotation 1 0 [0,1) a\nparagraph 0 0 [2,3) b");
        row("HTML stays text", "a <b>c</b> &amp; &#169; &unknown;",
            "paragraph 0 0 [0,24) a <b>c</b> & © &unknown;");
        row("characters beyond the basic plane count once", "😀 a\n\nb",
            "paragraph 0 0 [0,3) 😀 a\nparagraph 0 0 [4,5) b");
        row("empty items leave no block", "-\n- a\n", "item 1 0 [0,1) a");
        row("an image is its text", "![alt](x.png) b", "paragraph 0 0 [0,5) alt b");
    }

    void readsBlocks()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, expected);

        QCOMPARE(dump(readMarkdown(markdown)), expected);
    }

    /// Positions in the text are those of a QTextDocument only while no block holds a line feed.
    void blocksFillTheText_onGeneratedInput()
    {
        const QByteArray alphabet("ab *_#>-1.`[]()!\n\n\n  \t&;<|\\\"\xc3\xa9\xf0\x9f\x98\x80\xff");
        QRandomGenerator random(42);
        for (int round = 0; round < 3000; ++round) {
            QByteArray markdown;
            const int length = random.bounded(200);
            for (int i = 0; i < length; ++i) {
                markdown += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            }
            const auto document = readMarkdown(markdown);
            QStringList texts;
            qint64 expectedStart = 0;
            for (const auto &block : document.blocks) {
                QVERIFY2(block.range.start() == expectedStart, markdown.constData());
                QVERIFY2(!block.range.isEmpty(), markdown.constData());
                texts.append(document.slice(block.range));
                QVERIFY2(!texts.last().contains(QLatin1Char('\n')), markdown.constData());
                for (const auto &span : block.spans) {
                    QVERIFY2(block.range.contains(span.range), markdown.constData());
                }
                expectedStart = block.range.end() + 1;
            }
            QCOMPARE(texts.join(QLatin1Char('\n')), document.text);
        }
    }

    void paragraphNumber_countsWhatIsNoHeading()
    {
        const auto document = readMarkdown("# A\n\nb\n\n## C\n\nd\n");

        QCOMPARE(document.paragraphNumber(0), 1);
        QCOMPARE(document.paragraphNumber(2), 1);
        QCOMPARE(document.paragraphNumber(4), 2);
        QCOMPARE(document.paragraphNumber(6), 2);
        QCOMPARE(document.paragraphNumber(99), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Markdown)
#include "tst_markdown.moc"
