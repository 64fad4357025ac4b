// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/apparatus.h"
#include "briefings/text/markdown.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

namespace {

BlockDocument document(const char *markdown) { return readMarkdown(QByteArray(markdown)); }

QStringList slices(const BlockDocument &text, const std::vector<TextRange> &ranges)
{
    QStringList words;
    for (const auto &range : ranges) {
        words.append(text.slice(range));
    }
    return words;
}

} // namespace

class tst_Apparatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void notes_areItemsThatSomethingRefersTo()
    {
        const auto text = document("1. A point.[2](#note-2)\n2. Another.\n\n"
                                   "Then \U0001F4B0.[1](#note-1) And again.[2](#note-2)\n\n"
                                   "## Notes\n\n1. First note.\n2. Second note.\n3. Unused.\n");

        const auto apparatus = apparatusOf(text);

        QCOMPARE(apparatus.notes.size(), size_t(2));
        QCOMPARE(apparatus.notes[0].number, 1);
        QCOMPARE(text.slice(apparatus.notes[0].range), QStringLiteral("First note."));
        QCOMPARE(text.slice(apparatus.notes[1].range), QStringLiteral("Second note."));
        QCOMPARE(slices(text, apparatus.notes[1].references),
                 (QStringList{QStringLiteral("2"), QStringLiteral("2")}));
        const auto reference = apparatus.notes[0].references.front();
        QCOMPARE(apparatus.referencedAt(reference.start()), &apparatus.notes[0]);
        QCOMPARE(apparatus.referencedAt(reference.end()), nullptr);
        QCOMPARE(apparatus.noteAt(apparatus.notes[1].range.start()), &apparatus.notes[1]);
    }

    void referenceToNothing_isNoNote_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("no such item") << QByteArray("Text.[7](#note-7)\n\n1. One.\n");
        QTest::newRow("no number") << QByteArray("Text.[x](#note-x)\n\n1. One.\n");
        QTest::newRow("zero") << QByteArray("Text.[0](#note-0)\n\n- One.\n");
        QTest::newRow("elsewhere") << QByteArray("Text.[1](https://a.example)\n\n1. One.\n");
    }
    void referenceToNothing_isNoNote()
    {
        QFETCH(QByteArray, markdown);

        QVERIFY(apparatusOf(readMarkdown(markdown)).notes.empty());
    }

    void glossary_findsWhereItsTermsAreUsed()
    {
        const auto text = document(
            "# Open weights, model weights\n\nAGI is far. Open  weights are not; open weights "
            "and reopen weights. Artificial General Intelligence.\n\n"
            "## Glossary\n\n- **Open weights**: \U0001F4B0 made public.\n"
            "- **Weight**: a number of open weights.\n"
            "- **Artificial general intelligence (AGI)** – does all.\n- Not an entry\n\n"
            "## After\n\nWeights count.\n");

        const auto apparatus = apparatusOf(text);

        QCOMPARE(apparatus.glossary.size(), size_t(3));
        const auto &open = apparatus.glossary[0];
        QCOMPARE(open.term, QStringLiteral("Open weights"));
        QCOMPARE(open.definition, QStringLiteral("\U0001F4B0 made public."));
        QCOMPARE(slices(text, open.uses),
                 (QStringList{QStringLiteral("Open weights"), QStringLiteral("open weights")}));
        QCOMPARE(apparatus.glossary[1].uses.size(), size_t(6));
        QCOMPARE(apparatus.glossary[2].term, QStringLiteral("Artificial general intelligence"));
        QCOMPARE(apparatus.glossary[2].definition, QStringLiteral("does all."));
        QCOMPARE(slices(text, apparatus.glossary[2].uses),
                 (QStringList{QStringLiteral("AGI"),
                              QStringLiteral("Artificial General Intelligence")}));
        // "Weights" in "open weights" is the longer term's.
        QCOMPARE(apparatus.usedAt(open.uses[1].end() - 1), &open);
        QCOMPARE(apparatus.usedAt(open.range.start()), nullptr);
    }

    void textWithout_hasNone_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("heading only") << QByteArray("## Glossary\n");
        QTest::newRow("no heading") << QByteArray("- **Term**: words.\n");
        QTest::newRow("strong later") << QByteArray("## Glossary\n\n- A **term**: words.\n");
    }
    void textWithout_hasNone()
    {
        QFETCH(QByteArray, markdown);

        QVERIFY(apparatusOf(readMarkdown(markdown)) == Apparatus());
    }
};

QTEST_GUILESS_MAIN(tst_Apparatus)

#include "tst_apparatus.moc"
