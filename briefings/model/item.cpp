// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/item.h"

#include "briefings/core/tr.h"

#include <algorithm>

namespace Briefings {

namespace {

template <typename... Ts>
struct Overload : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overload(Ts...) -> Overload<Ts...>;

template <typename T, typename IdType>
QString nameOf(const std::vector<T> &items, const IdType &id, QString T::*name)
{
    const auto found = std::ranges::find(items, id, &T::id);
    return found == items.end() ? id.toString() : (*found).*name;
}

QString titleOfId(const Briefing &briefing, const ItemId &id)
{
    switch (id.kind()) {
    case ItemKind::Actor:
        return nameOf(briefing.actors, id.to<ItemKind::Actor>(), &Actor::name);
    case ItemKind::Event:
        return nameOf(briefing.events, id.to<ItemKind::Event>(), &Event::title);
    case ItemKind::Claim:
        return nameOf(briefing.claims, id.to<ItemKind::Claim>(), &Claim::shortText);
    case ItemKind::Document:
        return nameOf(briefing.documents, id.to<ItemKind::Document>(), &Document::shortTitle);
    default:
        return id.toString();
    }
}

} // namespace

ItemId itemId(const Item &item)
{
    return std::visit([](const auto &value) { return ItemId(value.id); }, item);
}

QString itemTitle(const Briefing &briefing, const Item &item)
{
    return std::visit(Overload{
                          [](const Document &document) { return document.title; },
                          [](const Actor &actor) { return actor.name; },
                          [](const Event &event) { return event.title; },
                          [](const Question &question) { return question.text; },
                          [](const Claim &claim) { return claim.statement; },
                          [&briefing](const Stance &stance) {
                              const QString by = titleOfId(briefing, stance.by);
                              const QString claim = titleOfId(briefing, stance.claim);
                              switch (stance.kind) {
                              case StanceKind::Supports:
                                  return Tr::tr("%1 supports “%2”").arg(by, claim);
                              case StanceKind::Qualifies:
                                  return Tr::tr("%1 qualifies “%2”").arg(by, claim);
                              case StanceKind::Disputes:
                                  break;
                              }
                              return Tr::tr("%1 disputes “%2”").arg(by, claim);
                          },
                          [](const Measure &measure) { return measure.name; },
                          [&briefing](const Figure &figure) {
                              //: A figure: its value as written and what it measures.
                              return Tr::tr("%1 – %2").arg(
                                  figure.quantity.asWritten,
                                  nameOf(briefing.measures, figure.measure, &Measure::name));
                          },
                          [](const Formula &formula) { return formula.name; },
                          [](const Assumption &assumption) {
                              //: An assumption: what is supposed and its value as written.
                              return Tr::tr("%1: %2 (assumption)")
                                  .arg(assumption.name, assumption.quantity.asWritten);
                          },
                          [&briefing](const Link &link) {
                              //: A link as a sentence: subject, relation, object.
                              return Tr::tr("%1 %2 %3")
                                  .arg(titleOfId(briefing, link.from), label(link.relation),
                                       titleOfId(briefing, link.to));
                          },
                          [](const Chart &chart) { return chart.title; },
                          [](const NetworkView &view) { return view.title; },
                          [](const Annotation &annotation) {
                              return annotation.text.isEmpty() && !annotation.passages.empty()
                                         ? annotation.passages.front().quote
                                         : annotation.text;
                          },
                      },
                      item);
}

const Passages &itemPassages(const Item &item)
{
    static const Passages none;
    return std::visit(
        [](const auto &value) -> const Passages & {
            if constexpr (requires { value.passages; }) {
                return value.passages;
            } else {
                return none;
            }
        },
        item);
}

} // namespace Briefings
