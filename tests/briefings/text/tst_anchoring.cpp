// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/anchoring.h"
#include "briefings/text/markdown.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

namespace {

const DocumentId guide(QStringLiteral("document:guide"));

Passage passageOf(const QByteArray &markdown, const char *quote)
{
    const auto text = readMarkdown(markdown);
    const auto at = text.text.indexOf(QString::fromUtf8(quote));
    const auto start = text.map.toCodePoint(at);
    const auto range =
        TextRange::make(start, text.map.toCodePoint(at + QString::fromUtf8(quote).size()));
    return makePassage(guide, Body::Digest, 1, text, *range);
}

} // namespace

class tst_Anchoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void findAnchor_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("quote");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<EvidenceState>("state");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *before, const char *quote,
                            const char *after, EvidenceState state, const char *found) {
            QTest::addRow("%s", name) << QByteArray(before) << QByteArray(quote)
                                      << QByteArray(after) << state << QString::fromUtf8(found);
        };
        const char *text = "It cost 5.6 million dollars. Some doubt it.";
        row("unchanged", text, "5.6 million", text, EvidenceState::Sound, "5.6 million");
        row("moved by a paragraph before it", text, "5.6 million",
            "New. 😀\n\nIt cost 5.6 million dollars. Some doubt it.", EvidenceState::Moved,
            "5.6 million");
        row("other white space", text, "5.6 million",
            "It cost 5.6\xc2\xa0million dollars, as some say.", EvidenceState::Moved,
            "5.6\u00a0million");
        row("another number is never accepted", text, "5.6 million dollars",
            "It cost 5.8 million dollars. Some doubt it.", EvidenceState::Changed, "");
        row("a negation is never accepted", "The controls failed in that year.",
            "The controls failed in that year", "The controls never failed in that year.",
            EvidenceState::Changed, "");
        row("two places without context", "x 17% y", "17%", "aa 17% bb. cc 17% dd",
            EvidenceState::Ambiguous, "");
        row("two places, one with the context", "It fell 17% on Monday.", "17%",
            "Up 17% before. It fell 17% on Monday.", EvidenceState::Moved, "17%");
        row("gone", text, "5.6 million", "Nothing of the kind.", EvidenceState::Lost, "");
    }

    void findAnchor()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, quote);
        QFETCH(QByteArray, after);
        QFETCH(EvidenceState, state);
        QFETCH(QString, found);
        const auto passage = passageOf(before, quote.constData());
        const auto text = readMarkdown(after);

        const auto anchor = Briefings::findAnchor(passage, text);

        QCOMPARE(anchor.state, state);
        if (!found.isEmpty()) {
            QCOMPARE(text.slice(anchor.range), found);
        } else {
            QCOMPARE(anchor.candidates.empty(), state == EvidenceState::Lost);
            QCOMPARE(anchor.range, passage.range);
        }
    }

    void twoPlaces_chooseByContext()
    {
        const auto passage = passageOf("It fell 17% on Monday.", "17%");
        const auto text = readMarkdown("Up 17% before. It fell 17% on Monday.");

        const auto anchor = Briefings::findAnchor(passage, text);

        QCOMPARE(anchor.range.start(), 23);
    }

    void criticalWords_seeWhatTurnsTheMeaning_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *one, const char *other) {
            QTest::addRow("%s / %s", one, other)
                << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("2,048 chips", "2,084 chips");
        row("5.6 million", "5.6 billion");
        row("may have failed", "must have failed");
        row("it worked", "it didn’t work");
        row("more than", "less than");
        row("17%", "17");
        row("$6", "€6");
    }

    void criticalWords_seeWhatTurnsTheMeaning()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);

        QVERIFY(criticalWords(one) != criticalWords(other));
    }

    void criticalWords_overlookWording()
    {
        QCOMPARE(criticalWords(u"It cost 2,048 chips"), criticalWords(u"The price was 2048 chips"));
    }

    void makePassage_staysInsideItsParagraph()
    {
        const auto passage = passageOf("One.\n\nTwo three four.\n\nFive.", "three");

        QCOMPARE(passage.prefix, QStringLiteral("Two "));
        QCOMPARE(passage.suffix, QStringLiteral(" four."));
        QCOMPARE(passage.quote, QStringLiteral("three"));
    }
};

QTEST_GUILESS_MAIN(tst_Anchoring)
#include "tst_anchoring.moc"
