// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/itemtexts.h"
#include "widgets/common/theme.h"
#include "widgets/evidence/evidencebuilder.h"

#include <QLocale>

#include <algorithm>

namespace Widgets {

using namespace Briefings;

void EvidenceBuilder::addFigure(EvidenceContent &content, const Figure &figure) const
{
    const auto &quantity = figure.quantity;
    content.title = quantity.asWritten;
    QStringList line{m_index.title(figure.measure)};
    if (!figure.subject.isNull()) {
        line.append(m_index.title(figure.subject));
    }
    if (!figure.scope.isEmpty()) {
        line.append(figure.scope);
    }
    //: On what ground a figure stands, and by whom: "claimed by DeepSeek".
    line.append(figure.holder.isNull()
                    ? basisText(figure.basis)
                    : tr("%1 by %2").arg(basisText(figure.basis), m_index.title(figure.holder)));
    content.line = line.join(QStringLiteral(" · "));
    if (!figure.suspectedError.isEmpty()) {
        content.warning = tr("The source is probably wrong here: %1").arg(figure.suspectedError);
    }

    EvidenceSection value;
    value.heading = tr("Value");
    addFact(value, tr("As written"), quantity.asWritten);
    addFact(value, tr("Bounds"), boundsText(quantity));
    const auto rounding = roundingInterval(quantity);
    if (rounding.isBounded() && quantity.stated && rounding.low != rounding.high) {
        Quantity shown = quantity;
        shown.low = rounding.low;
        shown.high = rounding.high;
        addFact(value, tr("Its digits allow"), boundsText(shown));
    }
    addFact(value, tr("Unit"),
            quantity.unit.toString() == QLatin1String("1") ? tr("a plain ratio")
                                                           : quantity.unit.toString());
    addFact(value, tr("Precision"), precisionText(quantity.precision));
    addFact(value, tr("Basis"), basisText(figure.basis));
    addFact(value, tr("Scope"), figure.scope);
    addFact(value, tr("Held by"),
            figure.holder.isNull() ? QString() : m_index.title(figure.holder));
    addFact(value, tr("As of"),
            figure.asOf.isNull() ? QString() : displayText(figure.asOf, QLocale()));
    addFact(value, tr("Note"), figure.note);

    addPassages(content, figure.id, figure.passages, {}, quantity.asWritten);
    addSection(content, std::move(value));

    EvidenceSection others{tr("Others of this measure"), {}, {}, {}};
    for (const auto &other : m_index.briefing().figures) {
        if (other.measure == figure.measure && other.id != figure.id) {
            others.rows.push_back(figureRow(other));
        }
    }
    addSection(content, std::move(others));

    EvidenceSection linked{tr("Linked"), {}, {}, {}};
    linked.chips.push_back(chip(figure.document));
    for (const ItemId &item : {ItemId(figure.subject), ItemId(figure.holder)}) {
        if (!item.isNull()
            && std::ranges::find(linked.chips, item, &EvidenceChip::item) == linked.chips.end()) {
            linked.chips.push_back(chip(item));
        }
    }
    addSection(content, std::move(linked));
    addLinks(content, figure.id);
}

void EvidenceBuilder::addMeasure(EvidenceContent &content, const Measure &measure) const
{
    content.line = measure.description;
    EvidenceSection about;
    about.heading = tr("About it");
    addFact(about, tr("Unit"), measure.unit.toString());
    addSection(content, std::move(about));
    EvidenceSection figures{tr("Figures"), {}, {}, {}};
    for (const auto &figure : m_index.briefing().figures) {
        if (figure.measure == measure.id) {
            figures.rows.push_back(figureRow(figure));
        }
    }
    addSection(content, std::move(figures));
}

void EvidenceBuilder::addFormula(EvidenceContent &content, const Formula &formula) const
{
    content.line = formula.note;
    EvidenceSection terms{tr("Calculates with"), {}, {}, {}};
    EvidenceSection figures{tr("Figures that it names"), {}, {}, {}};
    const auto addTerm = [&](const FormulaTerm &term, EvidenceSection &section) {
        for (const ItemId &item : {ItemId(term.measure), ItemId(term.assumption)}) {
            if (!item.isNull()) {
                section.chips.push_back(chip(item));
            }
        }
        if (term.unit) {
            addFact(section, tr("Any figure in"), term.unit->toString());
        }
        for (const auto &id : term.figures) {
            if (const auto *figure = m_index.figure(id)) {
                figures.rows.push_back(figureRow(*figure));
            }
        }
    };
    for (const auto &term : formula.terms) {
        addTerm(term, terms);
    }
    EvidenceSection result{tr("Compared with"), {}, {}, {}};
    addTerm(formula.result, result);
    if (!formula.subject.isNull()) {
        result.chips.push_back(chip(formula.subject));
    }
    addSection(content, std::move(terms));
    addSection(content, std::move(result));
    addSection(content, std::move(figures));
}

void EvidenceBuilder::addAssumption(EvidenceContent &content, const Assumption &assumption) const
{
    content.title = assumption.quantity.asWritten;
    content.line = assumption.name;
    content.warning = tr("This is an assumption. No document states it.");
    EvidenceSection value;
    value.heading = tr("Value");
    addFact(value, tr("Bounds"), boundsText(assumption.quantity));
    addFact(value, tr("Unit"), assumption.quantity.unit.toString());
    addFact(value, tr("Why"), assumption.note);
    addSection(content, std::move(value));

    EvidenceSection formulas{tr("Formulas that suppose it"), {}, {}, {}};
    for (const auto &formula : m_index.briefing().formulas) {
        const bool isUsed = std::ranges::any_of(formula.terms, [&](const FormulaTerm &term) {
            return term.assumption == assumption.id;
        });
        if (isUsed) {
            formulas.chips.push_back(chip(formula.id));
        }
    }
    addSection(content, std::move(formulas));
}

void EvidenceBuilder::addChart(EvidenceContent &content, const Chart &chartItem) const
{
    content.title = chartItem.title;
    content.line = chartItem.subtitle;
    EvidenceSection about;
    about.heading = tr("About it");
    addFact(about, tr("Note"), chartItem.note);
    addFact(about, tr("Source"), chartItem.source);
    addFact(about, tr("In words"), chartItem.alternativeText);
    addSection(content, std::move(about));

    EvidenceSection figures{tr("Figures in it"), {}, {}, {}};
    Passages passages;
    for (const auto &figure : m_index.briefing().figures) {
        const bool isDrawn =
            chartItem.figures.empty()
                ? std::ranges::find(chartItem.measures, figure.measure) != chartItem.measures.end()
                : std::ranges::find(chartItem.figures, figure.id) != chartItem.figures.end();
        if (isDrawn) {
            figures.rows.push_back(figureRow(figure));
            passages.insert(passages.end(), figure.passages.begin(), figure.passages.end());
        }
    }
    content.state = worstState(passages);
    addSection(content, std::move(figures));
}

} // namespace Widgets
