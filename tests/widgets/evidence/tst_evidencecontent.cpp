// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/markdown.h"
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/evidence/evidencecontent.h"

#include <QTest>

using namespace Briefings;
using namespace TestSupport;
using namespace Widgets;

namespace {

/// The texts of \a contents, as a session would have loaded them.
TextLookup textsOf(const Contents &contents)
{
    auto texts = std::make_shared<std::map<BodyKey, Text>>();
    for (const auto &source : contents.sources) {
        texts->insert(
            {source.first, std::make_shared<const BlockDocument>(readMarkdown(source.second))});
    }
    return [texts](const DocumentId &document, Body body) {
        const auto found = texts->find({document, body});
        return found == texts->end() ? Text() : found->second;
    };
}

BriefingIndex indexOf(const Contents &contents)
{
    return BriefingIndex(std::make_shared<const Briefing>(contents.briefing));
}

} // namespace

class tst_EvidenceContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { failOnWarnings(); }

    // The picture of what the dock says about each kind of thing, from the smallest briefing that
    // has one of each.
    void content_ofEveryKind_data()
    {
        QTest::addColumn<QString>("item");
        const auto contents = smallContents();
        const auto add = [](const QString &id) { QTest::addRow("%s", qPrintable(id)) << id; };
        add(contents.briefing.documents.front().id.toString());
        add(contents.briefing.actors.front().id.toString());
        add(QStringLiteral("actor:v3"));
        add(QStringLiteral("actor:deepseek-ai"));
        add(contents.briefing.events.front().id.toString());
        add(contents.briefing.questions.front().id.toString());
        add(contents.briefing.claims.front().id.toString());
        add(contents.briefing.stances.front().id.toString());
        add(contents.briefing.measures.front().id.toString());
        add(contents.briefing.figures.front().id.toString());
        add(contents.briefing.links.back().id.toString());
        add(contents.briefing.charts.front().id.toString());
        add(passageId(contents.briefing.figures.front().passages.front()).toString());
    }

    void content_ofEveryKind()
    {
        QFETCH(QString, item);
        const auto contents = smallContents();
        const auto content =
            evidenceContent(indexOf(contents), *ItemId::fromString(item), textsOf(contents));

        auto name = item;
        name.replace(u':', u'-');
        const auto difference =
            compareWithExpected(QStringLiteral("tst_evidencecontent/%1").arg(name), dump(content));

        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void content_ofTheBriefingWhenNothingIsSelected()
    {
        const auto contents = smallContents();
        const auto content = evidenceContent(indexOf(contents), {}, textsOf(contents));
        QCOMPARE(content.title, contents.briefing.title);
        QVERIFY(!content.sections.empty());
    }

    void content_ofAnItemThatIsGoneSaysSo()
    {
        const auto contents = smallContents();
        const auto content = evidenceContent(
            indexOf(contents), ActorId(QStringLiteral("actor:nobody")), textsOf(contents));
        QVERIFY(!content.warning.isEmpty());
        QVERIFY(content.sections.empty());
    }

    void paragraphNumber_isLeftOutUntilTheTextIsThere()
    {
        const auto contents = smallContents();
        const FigureId figure(QStringLiteral("figure:cost-guide"));
        const auto rowOf = [&](const TextLookup &texts) {
            return evidenceContent(indexOf(contents), figure, texts).sections.front().rows.front();
        };

        const auto without = rowOf([](const DocumentId &, Body) { return Text(); });
        const auto with = rowOf(textsOf(contents));

        QVERIFY(!without.lead.contains(u'¶'));
        QCOMPARE(without.text, QStringLiteral("$5.576 million"));
        QVERIFY2(with.lead.endsWith(QStringLiteral("¶ 1")), qPrintable(with.lead));
        QVERIFY2(with.text.startsWith(QLatin1String("DeepSeek says")), qPrintable(with.text));
    }

    // The number has to be findable in its sentence at a glance, wherever the passage begins, and
    // also behind characters that take two UTF-16 units.
    void marks_coverTheFigure()
    {
        const auto contents = smallContents();
        for (const auto &figure : contents.briefing.figures) {
            const auto content = evidenceContent(indexOf(contents), figure.id, textsOf(contents));
            const auto &row = content.sections.front().rows.front();
            QCOMPARE(row.marks.size(), size_t(1));
            QCOMPARE(row.text.mid(row.marks.front().first, row.marks.front().second),
                     figure.quantity.asWritten);
        }
    }

    // A document that states the claim itself is not silent, though nobody wrote down a stance for
    // it.
    void silence_isOfDocumentsThatNeitherSayNorJudgeIt()
    {
        auto contents = smallContents();
        contents.briefing.stances.clear();

        const auto content = evidenceContent(indexOf(contents), contents.briefing.claims.front().id,
                                             textsOf(contents));

        QVERIFY2(
            dump(content).contains(QLatin1String("# Silent on this\n  (memo) -> document:memo\n#")),
            qPrintable(dump(content)));
    }

    void state_isTheWorstOfThePassages()
    {
        auto contents = smallContents();
        auto &passages = contents.briefing.figures.front().passages;
        passages.push_back(passages.front());
        passages.back().state = EvidenceState::Changed;

        const auto content = evidenceContent(
            indexOf(contents), contents.briefing.figures.front().id, textsOf(contents));

        QCOMPARE(content.state, std::optional(EvidenceState::Changed));
        QCOMPARE(content.sections.front().rows.back().state, EvidenceState::Changed);
    }

    void suspectedError_isSaidAndTheValueStays()
    {
        auto contents = smallContents();
        auto &figure = contents.briefing.figures.front();
        figure.suspectedError = QStringLiteral("the memo has a comma too many");

        const auto content = evidenceContent(indexOf(contents), figure.id, textsOf(contents));

        QVERIFY(content.warning.contains(figure.suspectedError));
        QCOMPARE(content.title, figure.quantity.asWritten);
    }
};

QTEST_GUILESS_MAIN(tst_EvidenceContent)
#include "tst_evidencecontent.moc"
