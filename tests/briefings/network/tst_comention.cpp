// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/graph.h"
#include "briefings/network/graphfilter.h"
#include "briefings/text/markdown.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using namespace TestSupport;

namespace {

const auto slug = QStringLiteral("memo");

const auto text = QStringLiteral("# Memo\n\n"
                                 "Alpha met Beta while Gamma watched.\n\n"
                                 "Alpha spoke again, and Beta left.\n\n"
                                 "Delta came alone.\n");

/// Alpha and Beta in two paragraphs, Gamma in the first, Delta alone; Alpha supplies Gamma.
BriefingBuilder sample()
{
    BriefingBuilder builder;
    builder.addDocument(slug, text);
    const auto add = [&builder](const char *name, const QStringList &quotes) {
        Passages passages;
        for (const QString &quote : quotes) {
            const Passages found = builder.passages(slug, quote);
            passages.insert(passages.end(), found.begin(), found.end());
        }
        builder.addActor(QString::fromUtf8(name).toLower(), QString::fromUtf8(name),
                         ActorKind::Company, passages);
    };
    add("Alpha", {QStringLiteral("Alpha met"), QStringLiteral("Alpha spoke")});
    add("Beta", {QStringLiteral("Beta while"), QStringLiteral("Beta left")});
    add("Gamma", {QStringLiteral("Gamma")});
    add("Delta", {QStringLiteral("Delta")});
    builder.addLink(QStringLiteral("supplies"), QStringLiteral("actor:alpha"), Relation::Supplies,
                    QStringLiteral("actor:gamma"), builder.passages(slug, QStringLiteral("met")));
    return builder;
}

Paragraphs paragraphs()
{
    return {{{DocumentId(QStringLiteral("document:memo")), Body::Digest},
             paragraphsOf(readMarkdown(text.toUtf8()))}};
}

/// "Alpha-Beta 2: 4 passages" for each co-mention.
QStringList coMentions(const Graph &graph)
{
    QStringList lines;
    for (const GraphEdge &edge : graph.edges()) {
        if (edge.origin == EdgeOrigin::CoMention) {
            lines.append(QStringLiteral("%1-%2 %3: %4 passages")
                             .arg(graph.nodes()[edge.from].title, graph.nodes()[edge.to].title)
                             .arg(edge.weight)
                             .arg(edge.passages.size()));
        }
    }
    return lines;
}

} // namespace

class tst_CoMention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void coMentions_areThoseOfOneParagraph()
    {
        const Graph graph = makeGraph(BriefingIndex(sample().briefing()), paragraphs());

        QCOMPARE(coMentions(graph), (QStringList{QStringLiteral("Alpha-Beta 2: 4 passages"),
                                                 QStringLiteral("Beta-Gamma 1: 2 passages")}));
        QCOMPARE(graph.crowdedParagraphs(), size_t(0));
    }

    void coMentions_areOpenedAtTheirFirstWords()
    {
        const Graph graph = makeGraph(BriefingIndex(sample().briefing()), paragraphs());

        QCOMPARE(graph.edges()[1].item, passageId(graph.edges()[1].passages[0]));
        QCOMPARE(graph.edges()[1].passages[0].quote, QStringLiteral("Alpha met"));
        QCOMPARE(graph.edges()[1].passages[1].quote, QStringLiteral("Beta while"));
    }

    /// Without the text, quotes and the words around them are all that is known.
    void coMentions_areGuessedWhereWordsMeet()
    {
        auto builder = sample();
        for (Actor &actor : builder.contents().briefing.actors) {
            for (Passage &passage : actor.passages) {
                passage.prefix = QStringLiteral("earlier\n");
                passage.suffix = passage.range.start() < 20 ? QStringLiteral(" Beta while Gamma")
                                                            : QStringLiteral(".\nlater");
            }
        }

        QCOMPARE(coMentions(makeGraph(BriefingIndex(builder.briefing()))),
                 (QStringList{QStringLiteral("Alpha-Beta 1: 2 passages"),
                              QStringLiteral("Beta-Gamma 1: 2 passages")}));
    }

    void coMentions_areHiddenByDefault()
    {
        const Graph graph = makeGraph(BriefingIndex(sample().briefing()), paragraphs());

        QVERIFY(coMentions(filtered(graph, GraphFilter())).isEmpty());
    }

    void coMentions_doNotRestOnLostWords()
    {
        auto builder = sample();
        builder.contents().briefing.actors[1].passages[0].state = EvidenceState::Lost;

        QCOMPARE(coMentions(makeGraph(BriefingIndex(builder.briefing()), paragraphs())),
                 QStringList{QStringLiteral("Alpha-Beta 1: 2 passages")});
    }

    /// A list of a hundred names in one paragraph would be 4,950 edges.
    void coMentions_ofACrowdAreThoseOfItsFirst()
    {
        BriefingBuilder builder;
        QStringList names;
        for (int i = 0; i < 100; ++i) {
            names.append(QStringLiteral("Name%1,").arg(i));
        }
        const QString crowd = names.join(QStringLiteral(" and "));
        builder.addDocument(slug, crowd);
        for (int i = 0; i < 100; ++i) {
            builder.addActor(QStringLiteral("n%1").arg(i), names[i], ActorKind::Person,
                             builder.passages(slug, names[i]));
        }

        const Graph graph = makeGraph(BriefingIndex(builder.briefing()),
                                      {{{DocumentId(QStringLiteral("document:memo")), Body::Digest},
                                        paragraphsOf(readMarkdown(crowd.toUtf8()))}});

        QCOMPARE(graph.edges().size(), coMentionCrowd * (coMentionCrowd - 1) / 2);
        QCOMPARE(graph.crowdedParagraphs(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_CoMention)
#include "tst_comention.moc"
