// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/markdown.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/documents/documentmarks.h"

using namespace Briefings;
using namespace Widgets;
using TestSupport::BriefingBuilder;

namespace {

// The letter outside the Basic Multilingual Plane makes code points and QString positions differ
// from here on.
const QString markdown =
    QStringLiteral("\U0001F4B0 Nvidia sold 2,048 chips to DeepSeek. Nothing is said here.");

QStringList items(const std::vector<const DocumentMark *> &marks)
{
    QStringList ids;
    for (const DocumentMark *mark : marks) {
        ids.append(mark->item.toString());
    }
    return ids;
}

} // namespace

class tst_DocumentMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString doc = QStringLiteral("guide");
        const QString sentence = QStringLiteral("Nvidia sold 2,048 chips to DeepSeek.");
        BriefingBuilder b;
        b.addDocument(doc, markdown);
        b.addActor(QStringLiteral("nvidia"), QStringLiteral("Nvidia"), ActorKind::Company,
                   b.passages(doc, sentence));
        b.addActor(QStringLiteral("seller"), QStringLiteral("The seller"), ActorKind::Company,
                   b.passages(doc, QStringLiteral("sold")));
        b.addQuestion(QStringLiteral("sale"), QStringLiteral("What was sold?"));
        b.addClaim(QStringLiteral("sold"), QStringLiteral("Chips were sold."),
                   QStringLiteral("sale"), b.passages(doc, sentence));
        b.addMeasure(QStringLiteral("chips"), QStringLiteral("Chips"), QStringLiteral("GPU"));
        b.addFigure(QStringLiteral("chips-sold"), doc, QStringLiteral("chips"),
                    QStringLiteral("nvidia"), 2048, QStringLiteral("2,048"),
                    b.passages(doc, QStringLiteral("2,048 chips")));
        b.addLink(QStringLiteral("supplies"), QStringLiteral("actor:nvidia"), Relation::Supplies,
                  QStringLiteral("actor:seller"), b.passages(doc, sentence));
        m_text = readMarkdown(markdown.toUtf8());
        m_index = std::make_unique<BriefingIndex>(b.briefing());
        m_marks = DocumentMarks(*m_index, DocumentId(QStringLiteral("document:guide")),
                                Body::Digest, m_text);
    }

    void init() { TestSupport::failOnWarnings(); }

    void marks_coverTheWordsThatNameTheItem()
    {
        QStringList words;
        for (const DocumentMark &mark : m_marks.all()) {
            words.append(mark.item.toString() + QLatin1Char('=')
                         + m_text.text.mid(mark.start, mark.length()));
        }
        words.sort();

        QCOMPARE(
            words,
            (QStringList{QStringLiteral("actor:nvidia=Nvidia"), QStringLiteral("actor:seller=sold"),
                         QStringLiteral("claim:sold=Nvidia sold 2,048 chips to DeepSeek."),
                         QStringLiteral("figure:chips-sold=2,048"),
                         QStringLiteral("link:supplies=Nvidia sold 2,048 chips to DeepSeek.")}));
    }

    void at_givesTheSmallestFirstAndOnlyWhatIsDrawn()
    {
        const auto position = static_cast<int>(m_text.text.indexOf(QStringLiteral("2,048")));

        QCOMPARE(items(m_marks.at(position)),
                 (QStringList{QStringLiteral("figure:chips-sold"), QStringLiteral("claim:sold")}));
        QVERIFY(
            m_marks.at(static_cast<int>(m_text.text.indexOf(QStringLiteral("Nothing")))).empty());
    }

    void at_endsBehindTheLastLetter()
    {
        const auto start = static_cast<int>(m_text.text.indexOf(QStringLiteral("2,048")));

        QCOMPARE(items(m_marks.at(start + 4)).constFirst(), QStringLiteral("figure:chips-sold"));
        QCOMPARE(items(m_marks.at(start + 5)), QStringList{QStringLiteral("claim:sold")});
    }

    // The menu lists what rests on the words without being drawn on them, or it could not be
    // reached from here.
    void allAt_givesEveryItemWhosePassageCoversThePlace()
    {
        const auto position = static_cast<int>(m_text.text.indexOf(QStringLiteral("2,048")));

        QStringList ids = items(m_marks.allAt(position));
        ids.sort();

        QCOMPARE(ids, (QStringList{QStringLiteral("actor:nvidia"), QStringLiteral("claim:sold"),
                                   QStringLiteral("figure:chips-sold"),
                                   QStringLiteral("link:supplies")}));
    }

    void next_andPrevious_walkByStart()
    {
        QStringList forward;
        for (const DocumentMark *mark = m_marks.next(-1); mark != nullptr;
             mark = m_marks.next(mark->start)) {
            forward.append(mark->item.toString());
        }
        QStringList backward;
        const auto end = static_cast<int>(m_text.text.size());
        for (const DocumentMark *mark = m_marks.previous(end); mark != nullptr;
             mark = m_marks.previous(mark->start)) {
            backward.prepend(mark->item.toString());
        }

        QCOMPARE(forward,
                 (QStringList{QStringLiteral("actor:nvidia"), QStringLiteral("actor:seller"),
                              QStringLiteral("figure:chips-sold")}));
        QCOMPARE(backward, forward);
    }

    void strokes_ofNestedMarksDoNotShareALane()
    {
        const auto position = static_cast<int>(m_text.text.indexOf(QStringLiteral("2,048")));

        const auto strokes = m_marks.strokesIn(position, position + 1);

        QCOMPARE(strokes.size(), size_t(2));
        QCOMPARE(strokes[0].look, MarkLook::Claim);
        QCOMPARE(strokes[0].lane, 1);
        QCOMPARE(strokes[1].look, MarkLook::Figure);
        QCOMPARE(strokes[1].lane, 0);
    }

    void lostPassages_haveNoMark()
    {
        Briefing briefing = m_index->briefing();
        briefing.figures.front().passages.front().state = EvidenceState::Lost;
        const BriefingIndex index(std::make_shared<const Briefing>(briefing));

        const DocumentMarks marks(index, DocumentId(QStringLiteral("document:guide")), Body::Digest,
                                  m_text);

        QCOMPARE(marks.all().size(), m_marks.all().size() - 1);
    }

private:
    BlockDocument m_text;
    std::unique_ptr<BriefingIndex> m_index;
    DocumentMarks m_marks;
};

QTEST_GUILESS_MAIN(tst_DocumentMarks)
#include "tst_documentmarks.moc"
