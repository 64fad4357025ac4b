// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/validate.h"

#include "briefings/core/tr.h"
#include "briefings/exchange/validateformulas.h"
#include "briefings/model/words.h"

#include <QSet>

#include <algorithm>

namespace Briefings {

namespace {

class Validator
{
public:
    Validator(const Contents &contents, const ItemPlaces &places,
              const std::map<BodyKey, Text> &texts)
        : m_briefing(contents.briefing), m_places(places), m_texts(texts)
    { }

    void run()
    {
        for (const auto &document : m_briefing.documents) {
            reference(document.id, "voice", document.voice);
        }
        for (const auto &actor : m_briefing.actors) {
            passagesIfAny(actor.id, actor.passages);
        }
        for (const auto &event : m_briefing.events) {
            const auto place = m_places.value(event.id).at(QStringLiteral("participants"));
            for (size_t i = 0; i < event.participants.size(); ++i) {
                reference(place.at(i).at(QStringLiteral("actor")), event.participants[i].actor);
            }
            passages(event.id, event.passages, true);
        }
        for (const auto &question : m_briefing.questions) {
            passages(question.id, question.passages, false);
        }
        for (const auto &claim : m_briefing.claims) {
            reference(claim.id, "question", claim.question);
            reference(claim.id, "holder", claim.holder);
            passages(claim.id, claim.passages, true);
        }
        stances();
        for (const auto &figure : m_briefing.figures) {
            checkFigure(figure);
        }
        formulas();
        for (const auto &link : m_briefing.links) {
            reference(link.id, "from", link.from);
            reference(link.id, "to", link.to);
            passagesIfAny(link.id, link.passages);
        }
        charts();
        networkViews();
        for (const auto &annotation : m_briefing.annotations) {
            passages(annotation.id, annotation.passages, true);
        }
        orphans();
    }

private:
    [[nodiscard]] JsonPlace at(const ItemId &item, const char *member) const
    {
        return m_places.value(item).at(QString::fromLatin1(member));
    }

    void reference(const JsonPlace &place, const ItemId &named)
    {
        if (named.isNull()) {
            return;
        }
        m_named.insert(named);
        if (!m_places.contains(named)) {
            place.error(Tr::tr("“%1” does not exist. Correct the id, or add what it names.")
                            .arg(named.toString()));
        }
    }

    void reference(const ItemId &item, const char *member, const ItemId &named)
    {
        reference(at(item, member), named);
    }

    /// What may come from elsewhere than a document, and is shown as lost until it has words.
    void passagesIfAny(const ItemId &item, const Passages &list)
    {
        if (list.empty()) {
            at(item, "passages")
                .warning(Tr::tr("This rests on no words, and is shown as lost. Name a passage."));
        }
        passages(item, list, false);
    }

    void passages(const ItemId &item, const Passages &list, bool isNeeded)
    {
        const auto place = at(item, "passages");
        if (isNeeded && list.empty()) {
            place.error(Tr::tr("There is no passage. Name the words that this rests on."));
        }
        for (size_t i = 0; i < list.size(); ++i) {
            if (!list[i].document.isNull()) {
                checkPassage(place.at(i).at(QStringLiteral("selector")), list[i]);
            }
        }
    }

    void checkPassage(const JsonPlace &place, const Passage &passage) const
    {
        const auto found = m_texts.find({passage.document, passage.body});
        if (found == m_texts.end()) {
            return; // The missing file has been said already.
        }
        const auto &text = *found->second;
        const auto advice =
            Tr::tr("Run “sidelight-cli anchor” on the folder to find it again from its quote.");
        if (passage.range.end() > text.map.codePointCount()) {
            place.error(Tr::tr("The passage ends at character %1, but the text has only %2. %3")
                            .arg(passage.range.end())
                            .arg(text.map.codePointCount())
                            .arg(advice));
            return;
        }
        if (passage.range.isEmpty()) {
            place.error(Tr::tr("The passage is empty. %1").arg(advice));
            return;
        }
        const auto words = text.slice(passage.range);
        if (passage.state == EvidenceState::Sound && words != passage.quote) {
            place.error(Tr::tr("The quote does not match: at this position the text says “%1”. %2")
                            .arg(words, advice));
            return;
        }
        const auto *block = text.blockAt(passage.range.start());
        if (!block || !block->range.contains(passage.range)) {
            place.error(Tr::tr("The passage reaches over the end of a paragraph. Make it one "
                               "passage per paragraph."));
        }
    }

    void stances()
    {
        QSet<QString> taken;
        for (const auto &stance : m_briefing.stances) {
            reference(stance.id, "claim", stance.claim);
            reference(stance.id, "by", stance.by);
            passages(stance.id, stance.passages, true);
            const QString key = stance.claim.toString() + QLatin1Char(' ') + stance.by.toString();
            if (taken.contains(key)) {
                at(stance.id, "by")
                    .error(Tr::tr("%1 has another stance on this claim already. Keep one of them.")
                               .arg(stance.by.toString()));
            }
            taken.insert(key);
        }
    }

    void checkFigure(const Figure &figure)
    {
        reference(figure.id, "document", figure.document);
        reference(figure.id, "measure", figure.measure);
        reference(figure.id, "subject", figure.subject);
        reference(figure.id, "holder", figure.holder);
        passages(figure.id, figure.passages, true);
        const auto measure = std::ranges::find(m_briefing.measures, figure.measure, &Measure::id);
        if (measure != m_briefing.measures.end()
            && !areConvertible(figure.quantity.unit, measure->unit)) {
            at(figure.id, "unit")
                .error(Tr::tr("%1 cannot be turned into %2, the unit of “%3”. Correct the unit, or "
                              "give the figure another measure.")
                           .arg(figure.quantity.unit.toString(), measure->unit.toString(),
                                measure->name));
        }
        const bool isQuoted =
            std::ranges::any_of(figure.passages, [&figure](const Passage &passage) {
                return passage.quote.contains(figure.quantity.asWritten);
            });
        if (!figure.passages.empty() && !isQuoted) {
            at(figure.id, "asWritten")
                .error(Tr::tr("“%1” does not stand in any of the figure's passages. Write the "
                              "value as the text does, or "
                              "choose the passage that holds it.")
                           .arg(figure.quantity.asWritten));
        }
        const bool isElsewhere =
            std::ranges::any_of(figure.passages, [&figure](const Passage &passage) {
                return !passage.document.isNull() && passage.document != figure.document;
            });
        if (isElsewhere) {
            at(figure.id, "document")
                .warning(Tr::tr("A passage of the figure lies in another document. Split it into "
                                "one figure per document."));
        }
    }

    void formulas()
    {
        for (const auto &formula : m_briefing.formulas) {
            reference(formula.id, "subject", formula.subject);
            const auto terms = at(formula.id, "terms");
            for (size_t i = 0; i < formula.terms.size(); ++i) {
                checkTerm(terms.at(i), formula.terms[i]);
            }
            checkTerm(at(formula.id, "result"), formula.result);
            checkFormulaUnits(m_briefing, formula, m_places.value(formula.id));
        }
    }

    void checkTerm(const JsonPlace &place, const FormulaTerm &term)
    {
        reference(place.at(QStringLiteral("measure")), term.measure);
        const auto figures = place.at(QStringLiteral("figures"));
        for (size_t i = 0; i < term.figures.size(); ++i) {
            reference(figures.at(i), term.figures[i]);
        }
        reference(place.at(QStringLiteral("assumption")), term.assumption);
    }

    void charts()
    {
        for (const auto &chart : m_briefing.charts) {
            const auto measures = at(chart.id, "measures");
            for (size_t i = 0; i < chart.measures.size(); ++i) {
                reference(measures.at(i), chart.measures[i]);
            }
            if (chart.measures.empty()) {
                measures.error(Tr::tr("The chart has no measure. Name at least one."));
            }
            chartFigures(chart, "figures", chart.figures);
            chartFigures(chart, "hidden", chart.hidden);
            chartFigures(chart, "results", chart.results);
            if (!chart.base.isNull()) {
                chartFigure(chart, at(chart.id, "base"), chart.base);
            }
            const auto subjects = at(chart.id, "subjects");
            for (size_t i = 0; i < chart.subjects.size(); ++i) {
                reference(subjects.at(i), chart.subjects[i]);
            }
            const auto documents = at(chart.id, "documents");
            for (size_t i = 0; i < chart.documents.size(); ++i) {
                reference(documents.at(i), chart.documents[i]);
            }
            const auto callOuts = at(chart.id, "callOuts");
            for (size_t i = 0; i < chart.callOuts.size(); ++i) {
                chartFigure(chart, callOuts.at(i).at(QStringLiteral("figure")),
                            chart.callOuts[i].figure);
            }
        }
    }

    void chartFigures(const Chart &chart, const char *member, const std::vector<FigureId> &figures)
    {
        const auto place = at(chart.id, member);
        for (size_t i = 0; i < figures.size(); ++i) {
            chartFigure(chart, place.at(i), figures[i]);
        }
    }

    void chartFigure(const Chart &chart, const JsonPlace &place, const FigureId &id)
    {
        reference(place, id);
        const auto figure = std::ranges::find(m_briefing.figures, id, &Figure::id);
        if (figure != m_briefing.figures.end()
            && std::ranges::find(chart.measures, figure->measure) == chart.measures.end()) {
            place.error(Tr::tr("%1 measures %2, which is none of the chart's measures. Add the "
                               "measure or take the figure out.")
                            .arg(figure->id.toString(), figure->measure.toString()));
        }
    }

    void networkViews()
    {
        for (const auto &view : m_briefing.networkViews) {
            reference(view.id, "of", view.of);
            const auto filter = at(view.id, "filter");
            weakReferences(filter.at(QStringLiteral("hiddenDocuments")),
                           view.filter.hiddenDocuments);
            weakReferences(filter.at(QStringLiteral("holders")), view.filter.holders);
            weakReferences(filter.at(QStringLiteral("focus")), view.filter.focus);
            weakReferences(filter.at(QStringLiteral("hidden")), view.filter.hidden);
            const auto pins = at(view.id, "pins");
            for (size_t i = 0; i < view.pins.size(); ++i) {
                weakReferences(pins.at(i).at(QStringLiteral("item")),
                               QSet<ItemId>{view.pins[i].item});
            }
        }
    }

    /// A view outlives what it shows; a warning, since it shows the rest all the same.
    template <typename IdType>
    void weakReferences(const JsonPlace &place, const QSet<IdType> &ids)
    {
        std::vector<IdType> sorted(ids.begin(), ids.end());
        std::sort(sorted.begin(), sorted.end());
        for (const auto &id : sorted) {
            if (!m_places.contains(id)) {
                place.warning(Tr::tr("“%1” does not exist any more. Take it out of the view.")
                                  .arg(id.toString()));
            }
        }
    }

    /// What nothing names is most often a leftover; a warning, since it does no harm.
    void orphans()
    {
        for (const auto &actor : m_briefing.actors) {
            if (!m_named.contains(actor.id)) {
                m_places.value(actor.id).warning(
                    Tr::tr("Nothing names this actor. Link it, or take it out."));
            }
        }
        for (const auto &question : m_briefing.questions) {
            if (!m_named.contains(question.id)) {
                m_places.value(question.id)
                    .warning(Tr::tr("No claim answers this question. Add one, or take it out."));
            }
        }
        for (const auto &measure : m_briefing.measures) {
            if (!m_named.contains(measure.id)) {
                m_places.value(measure.id)
                    .warning(Tr::tr("No figure has this measure. Take it out."));
            }
        }
    }

    const Briefing &m_briefing;
    const ItemPlaces &m_places;
    const std::map<BodyKey, Text> &m_texts;
    QSet<ItemId> m_named;
};

} // namespace

void validate(const Contents &contents, const ItemPlaces &places,
              const std::map<BodyKey, Text> &texts)
{
    Validator(contents, places, texts).run();
}

} // namespace Briefings
