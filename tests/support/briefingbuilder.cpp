// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/briefingbuilder.h"

#include "briefings/text/anchoring.h"
#include "briefings/text/markdown.h"

#include <QRandomGenerator>
#include <QStringList>

#include <utility>

using namespace Briefings;

namespace TestSupport {

namespace {

template <typename IdType>
IdType makeId(QLatin1String kind, const QString &slug)
{
    const auto id = IdType::fromString(kind + QLatin1Char(':') + slug);
    if (!id) {
        qFatal("%s is no slug", qPrintable(slug));
    }
    return *id;
}

DocumentId documentId(const QString &slug)
{
    return makeId<DocumentId>(QLatin1String("document"), slug);
}

ActorId actorId(const QString &slug) { return makeId<ActorId>(QLatin1String("actor"), slug); }

ItemId anyId(const QString &text)
{
    const auto id = ItemId::fromString(text);
    if (!id) {
        qFatal("%s is no id", qPrintable(text));
    }
    return *id;
}

template <typename T>
T valueOf(const Result<T> &result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return *result;
}

} // namespace

BriefingBuilder::BriefingBuilder()
{
    m_contents.briefing.id = BriefingId(QStringLiteral("briefing:test"));
    m_contents.briefing.title = QStringLiteral("Test briefing");
    m_contents.briefing.summary = QStringLiteral("Made for a test.");
}

BriefingBuilder &BriefingBuilder::addDocument(const QString &slug, const QString &markdown)
{
    Document document;
    document.id = documentId(slug);
    document.title = QStringLiteral("The whole title of %1").arg(slug);
    document.shortTitle = slug;
    document.kind = QStringLiteral("memo");
    document.date = valueOf(EdtfDate::parse(QStringLiteral("2025-01-27")));
    document.dateBasis = QStringLiteral("Printed on the first page.");
    document.language = QStringLiteral("en");
    document.bodies = {{Body::Digest, QStringLiteral("documents/%1.md").arg(slug), 1}};
    m_texts.emplace(slug, readMarkdown(markdown.toUtf8()));
    m_contents.sources.emplace(BodyKey{document.id, Body::Digest}, markdown.toUtf8());
    m_contents.briefing.documents.push_back(std::move(document));
    return *this;
}

BriefingBuilder &BriefingBuilder::addActor(const QString &slug, const QString &name, ActorKind kind,
                                           Passages passages)
{
    Actor actor;
    actor.id = actorId(slug);
    actor.name = name;
    actor.kind = kind;
    actor.description = QStringLiteral("What %1 is.").arg(name);
    actor.passages = std::move(passages);
    m_contents.briefing.actors.push_back(std::move(actor));
    return *this;
}

BriefingBuilder &BriefingBuilder::addEvent(const QString &slug, const QString &title,
                                           const QString &date, Passages passages)
{
    Event event;
    event.id = makeId<EventId>(QLatin1String("event"), slug);
    event.title = title;
    event.date = valueOf(EdtfDate::parse(date));
    event.passages = std::move(passages);
    m_contents.briefing.events.push_back(std::move(event));
    return *this;
}

BriefingBuilder &BriefingBuilder::addQuestion(const QString &slug, const QString &text)
{
    Question question;
    question.id = makeId<QuestionId>(QLatin1String("question"), slug);
    question.text = text;
    question.shortText = slug;
    m_contents.briefing.questions.push_back(std::move(question));
    return *this;
}

BriefingBuilder &BriefingBuilder::addClaim(const QString &slug, const QString &statement,
                                           const QString &question, Passages passages)
{
    Claim claim;
    claim.id = makeId<ClaimId>(QLatin1String("claim"), slug);
    claim.statement = statement;
    claim.shortText = slug;
    claim.question = makeId<QuestionId>(QLatin1String("question"), question);
    claim.passages = std::move(passages);
    m_contents.briefing.claims.push_back(std::move(claim));
    return *this;
}

BriefingBuilder &BriefingBuilder::addStance(const QString &claim, const QString &by,
                                            StanceKind kind, const QString &gist, Passages passages)
{
    Stance stance;
    stance.by = anyId(by);
    stance.id = makeId<StanceId>(QLatin1String("stance"),
                                 claim + QLatin1Char('.') + by.section(QLatin1Char(':'), 1));
    stance.claim = makeId<ClaimId>(QLatin1String("claim"), claim);
    stance.kind = kind;
    stance.gist = gist;
    stance.passages = std::move(passages);
    m_contents.briefing.stances.push_back(std::move(stance));
    return *this;
}

BriefingBuilder &BriefingBuilder::addMeasure(const QString &slug, const QString &name,
                                             const QString &unit)
{
    Measure measure;
    measure.id = makeId<MeasureId>(QLatin1String("measure"), slug);
    measure.name = name;
    measure.unit = valueOf(Unit::parse(unit));
    m_contents.briefing.measures.push_back(std::move(measure));
    return *this;
}

BriefingBuilder &BriefingBuilder::addFigure(const QString &slug, const QString &document,
                                            const QString &measure, const QString &subject,
                                            double value, const QString &asWritten,
                                            Passages passages)
{
    Figure figure;
    figure.id = makeId<FigureId>(QLatin1String("figure"), slug);
    figure.document = documentId(document);
    figure.measure = makeId<MeasureId>(QLatin1String("measure"), measure);
    figure.subject = actorId(subject);
    figure.quantity.low = value;
    figure.quantity.high = value;
    figure.quantity.stated = value;
    figure.quantity.asWritten = asWritten;
    for (const auto &known : m_contents.briefing.measures) {
        if (known.id == figure.measure) {
            figure.quantity.unit = known.unit;
        }
    }
    figure.scope = QStringLiteral("last run only");
    figure.passages = std::move(passages);
    m_contents.briefing.figures.push_back(std::move(figure));
    return *this;
}

BriefingBuilder &BriefingBuilder::addLink(const QString &slug, const QString &from,
                                          Relation relation, const QString &to, Passages passages)
{
    Link link;
    link.id = makeId<LinkId>(QLatin1String("link"), slug);
    link.from = anyId(from);
    link.relation = relation;
    link.to = anyId(to);
    link.passages = std::move(passages);
    m_contents.briefing.links.push_back(std::move(link));
    return *this;
}

BriefingBuilder &BriefingBuilder::addAnnotation(const QString &slug, AnnotationColor color,
                                                const QString &text, Passages passages)
{
    m_contents.briefing.annotations.push_back(
        {makeId<AnnotationId>(QLatin1String("annotation"), slug), color, text,
         QStringLiteral("2026-11-23T03:20:00Z"), std::move(passages)});
    return *this;
}

BriefingBuilder &BriefingBuilder::addAssumption(const QString &slug, const QString &name,
                                                double value, const QString &unit,
                                                const QString &asWritten)
{
    Assumption assumption;
    assumption.id = makeId<AssumptionId>(QLatin1String("assumption"), slug);
    assumption.name = name;
    assumption.quantity.low = value;
    assumption.quantity.high = value;
    assumption.quantity.stated = value;
    assumption.quantity.unit = valueOf(Unit::parse(unit));
    assumption.quantity.asWritten = asWritten;
    assumption.note = QStringLiteral("Supposed for a test.");
    m_contents.briefing.assumptions.push_back(std::move(assumption));
    return *this;
}

BriefingBuilder &BriefingBuilder::addFormula(const QString &slug, const QString &name,
                                             std::vector<FormulaTerm> terms, FormulaTerm result)
{
    Formula formula;
    formula.id = makeId<FormulaId>(QLatin1String("formula"), slug);
    formula.name = name;
    formula.terms = std::move(terms);
    formula.result = std::move(result);
    m_contents.briefing.formulas.push_back(std::move(formula));
    return *this;
}

BriefingBuilder &BriefingBuilder::addChart(const QString &slug, const QString &title,
                                           const QString &measure)
{
    Chart chart;
    chart.id = makeId<ChartId>(QLatin1String("chart"), slug);
    chart.title = title;
    chart.subtitle = QStringLiteral("In the unit of the measure");
    chart.measures = {makeId<MeasureId>(QLatin1String("measure"), measure)};
    chart.source = QStringLiteral("Source: the documents of the briefing.");
    chart.alternativeText = QStringLiteral("A chart of %1.").arg(measure);
    m_contents.briefing.charts.push_back(std::move(chart));
    return *this;
}

Passages BriefingBuilder::passages(const QString &document, const QString &quote) const
{
    const auto found = m_texts.find(document);
    const auto at = found == m_texts.end() ? -1 : found->second.text.indexOf(quote);
    if (at < 0) {
        qFatal("%s does not stand in %s", qPrintable(quote), qPrintable(document));
    }
    const auto &text = found->second;
    const auto range =
        TextRange::make(text.map.toCodePoint(at), text.map.toCodePoint(at + quote.size()));
    return {makePassage(documentId(document), Body::Digest, 1, text, range.value_or(TextRange()))};
}

std::shared_ptr<const Briefing> BriefingBuilder::briefing() const
{
    return std::make_shared<const Briefing>(m_contents.briefing);
}

Contents smallContents()
{
    const auto guide = QStringLiteral("guide");
    const auto memo = QStringLiteral("memo");
    BriefingBuilder b;
    b.addDocument(
        guide,
        QStringLiteral(
            "# The guide\n\nDeepSeek says that training V3 cost **$5.576 million** on 2,048 H800 "
            "chips.\n\n- Export controls slowed the buying of chips.\n- The figure covers the last "
            "run only.\n"));
    b.addDocument(
        memo,
        QStringLiteral("# The memo\n\nAnalysts put the bill at $1.3 billion, na\u00EFve sums "
                       "aside. \U0001F4B0 "
                       "Talk of $5.6M misleads.\n\nThe H800 was made for the Chinese market.\n"));
    b.addActor(QStringLiteral("deepseek"), QStringLiteral("DeepSeek"), ActorKind::Lab,
               b.passages(guide, QStringLiteral("DeepSeek")));
    b.addActor(QStringLiteral("deepseek-ai"), QStringLiteral("DeepSeek AI"), ActorKind::Lab);
    b.addActor(QStringLiteral("v3"), QStringLiteral("V3"), ActorKind::Model,
               b.passages(guide, QStringLiteral("V3")));
    b.addActor(QStringLiteral("h800"), QStringLiteral("Nvidia H800"), ActorKind::Chip,
               b.passages(memo, QStringLiteral("H800")));
    b.addEvent(QStringLiteral("v3-release"), QStringLiteral("V3 is released"),
               QStringLiteral("2024-12-26"));
    b.contents().briefing.events.back().participants = {
        {ActorId(QStringLiteral("actor:deepseek-ai")), QStringLiteral("released it")}};
    b.addQuestion(QStringLiteral("cost"), QStringLiteral("What did training cost?"));
    b.addClaim(QStringLiteral("cheap"), QStringLiteral("Training was cheap."),
               QStringLiteral("cost"), b.passages(guide, QStringLiteral("$5.576 million")));
    b.addStance(QStringLiteral("cheap"), QStringLiteral("document:memo"), StanceKind::Disputes,
                QStringLiteral("The bill was far larger."),
                b.passages(memo, QStringLiteral("$1.3 billion")));
    b.addStance(QStringLiteral("cheap"), QStringLiteral("actor:deepseek-ai"), StanceKind::Supports,
                QStringLiteral("It says so itself."));
    b.addMeasure(QStringLiteral("training-cost"), QStringLiteral("Training cost"),
                 QStringLiteral("USD"));
    b.addFigure(QStringLiteral("cost-guide"), guide, QStringLiteral("training-cost"),
                QStringLiteral("v3"), 5'576'000, QStringLiteral("$5.576 million"),
                b.passages(guide, QStringLiteral("$5.576 million")));
    b.addFigure(QStringLiteral("cost-memo"), memo, QStringLiteral("training-cost"),
                QStringLiteral("v3"), 5'600'000, QStringLiteral("$5.6M"),
                b.passages(memo, QStringLiteral("$5.6M")));
    b.addAssumption(QStringLiteral("run"), QStringLiteral("Length of the run"), 1394,
                    QStringLiteral("hour"), QStringLiteral("1,394 hours"));
    b.addAssumption(QStringLiteral("rent"), QStringLiteral("Rent of all chips"), 4000,
                    QStringLiteral("USD/hour"), QStringLiteral("$4,000 per hour"));
    FormulaTerm hours;
    hours.assumption = b.contents().briefing.assumptions[0].id;
    FormulaTerm rent;
    rent.unit = b.contents().briefing.assumptions[1].quantity.unit;
    FormulaTerm cost;
    cost.measure = MeasureId(QStringLiteral("measure:training-cost"));
    cost.scope = QStringLiteral("last run only");
    b.addFormula(QStringLiteral("bill"), QStringLiteral("Hours × rent = cost"), {hours, rent},
                 cost);
    b.addLink(QStringLiteral("made-v3"), QStringLiteral("actor:deepseek-ai"), Relation::Made,
              QStringLiteral("actor:v3"));
    b.addLink(QStringLiteral("v3-on-h800"), QStringLiteral("actor:v3"), Relation::TrainedOn,
              QStringLiteral("actor:h800"), b.passages(guide, QStringLiteral("2,048 H800 chips")));
    b.addChart(QStringLiteral("cost"), QStringLiteral("The cost is disputed"),
               QStringLiteral("training-cost"));
    NetworkView view;
    view.id = NetworkViewId(QStringLiteral("networkview:chips"));
    view.title = QStringLiteral("Whose chips");
    view.filter.focus = {ActorId(QStringLiteral("actor:h800"))};
    b.contents().briefing.networkViews.push_back(view);
    b.addAnnotation(QStringLiteral("bill"), AnnotationColor::Pink,
                    QStringLiteral("Whose bill is this?"),
                    b.passages(memo, QStringLiteral("$1.3 billion")));
    return b.contents();
}

Contents generatedContents(int documents, int paragraphs, quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList words{
        QStringLiteral("model"),     QStringLiteral("chip"),       QStringLiteral("export"),
        QStringLiteral("controls"),  QStringLiteral("cost"),       QStringLiteral("training"),
        QStringLiteral("caf\u00E9"), QStringLiteral("\U0001F9EA"), QStringLiteral("lab"),
        QStringLiteral("hours"),     QStringLiteral("market"),     QStringLiteral("reasoning")};
    BriefingBuilder b;
    b.addMeasure(QStringLiteral("cost"), QStringLiteral("Cost"), QStringLiteral("USD"));
    b.addQuestion(QStringLiteral("worth"), QStringLiteral("Was it worth it?"));
    for (int d = 0; d < documents; ++d) {
        const auto slug = QStringLiteral("text-%1").arg(d);
        QString markdown = QStringLiteral("# Text number %1\n").arg(d);
        QStringList values;
        for (int p = 0; p < paragraphs; ++p) {
            QStringList sentence;
            const auto count = random.bounded(5, 30);
            for (int w = 0; w < count; ++w) {
                sentence.append(words[random.bounded(static_cast<int>(words.size()))]);
            }
            // Found once in its text, so that a passage can be taken by its quote.
            values.append(QStringLiteral("$%1.%2 million")
                              .arg(1000 * (p + 1) + random.bounded(1000))
                              .arg(random.bounded(1, 10)));
            markdown += QLatin1Char('\n') + sentence.join(QLatin1Char(' ')) + QLatin1Char(' ')
                        + values.back() + QStringLiteral(".\n");
        }
        b.addDocument(slug, markdown);
        b.addActor(slug, QStringLiteral("Actor %1").arg(d), static_cast<ActorKind>(d % 3),
                   b.passages(slug, QStringLiteral("Text number")));
        b.addClaim(slug, QStringLiteral("Text %1 says it is worth it.").arg(d),
                   QStringLiteral("worth"), b.passages(slug, values.front()));
        b.addStance(slug, QStringLiteral("document:") + slug, static_cast<StanceKind>(d % 3),
                    QStringLiteral("As %1 has it.").arg(slug), b.passages(slug, values.back()));
        b.addEvent(slug, QStringLiteral("Event %1").arg(d),
                   QStringLiteral("2024-%1").arg(1 + d % 12, 2, 10, QLatin1Char('0')));
        b.contents().briefing.events.back().participants = {
            {actorId(slug), QStringLiteral("host")}};
        for (int p = 0; p < paragraphs; ++p) {
            const auto written = values[p];
            const double value =
                written.mid(1, written.indexOf(QLatin1Char(' ')) - 1).toDouble() * 1e6;
            b.addFigure(QStringLiteral("%1-%2").arg(slug).arg(p), slug, QStringLiteral("cost"),
                        slug, value, written, b.passages(slug, written));
        }
        if (d > 0) {
            b.addLink(slug, QStringLiteral("actor:text-%1").arg(d - 1), Relation::CompetesWith,
                      QStringLiteral("actor:") + slug);
        }
    }
    b.addChart(QStringLiteral("cost"), QStringLiteral("Costs differ"), QStringLiteral("cost"));
    return b.contents();
}

} // namespace TestSupport
