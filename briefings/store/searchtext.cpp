// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchtext.h"

#include "briefings/store/overload.h"

namespace Briefings {

QString SearchText::shown() const { return (heading + words).join(QStringLiteral(" \u00B7 ")); }

ItemNames::ItemNames(const Briefing &briefing)
{
    for (const auto &actor : briefing.actors) {
        m_names.insert(actor.id, actor.name);
    }
    for (const auto &measure : briefing.measures) {
        m_names.insert(measure.id, measure.name);
    }
}

SearchText searchText(const ItemNames &names, const Item &item)
{
    auto text = std::visit(
        VisitorOf{
            [](const Document &document) {
                return SearchText{{document.title, document.shortTitle},
                                  QStringList{document.publisher} + document.authors};
            },
            [](const Actor &actor) {
                return SearchText{QStringList{actor.name} + actor.aliases, {actor.description}};
            },
            [](const Event &event) {
                return SearchText{{event.title}, {event.description}};
            },
            [](const Question &question) {
                return SearchText{{question.text}, {question.shortText, question.description}};
            },
            [](const Claim &claim) {
                return SearchText{{claim.statement}, {claim.shortText}};
            },
            [](const Stance &stance) {
                return SearchText{{}, {stance.gist}};
            },
            [](const Measure &measure) {
                return SearchText{{measure.name}, {measure.description}};
            },
            [&names](const Figure &figure) {
                return SearchText{{figure.quantity.asWritten, names.name(figure.measure)},
                                  {names.name(figure.subject), figure.scope, figure.note}};
            },
            [](const Formula &formula) {
                return SearchText{{formula.name}, {formula.note}};
            },
            [](const Assumption &assumption) {
                return SearchText{{assumption.name, assumption.quantity.asWritten},
                                  {assumption.note}};
            },
            [](const Link &) { return SearchText{}; },
            [](const Chart &chart) {
                return SearchText{{chart.title}, {chart.subtitle, chart.note}};
            },
            [](const NetworkView &view) {
                return SearchText{{view.title}, {view.note}};
            },
            [](const Annotation &annotation) {
                return SearchText{{annotation.text}, {}};
            },
        },
        item);
    text.heading.removeAll(QString());
    text.words.removeAll(QString());
    return text;
}

} // namespace Briefings
