// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/references.h"

#include "briefings/core/tr.h"
#include "briefings/model/json.h"
#include "briefings/store/overload.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Briefings {

namespace {

/// Collects ids without repeats; null ids stand for "not given".
class Collector
{
public:
    void add(const ItemId &id)
    {
        if (!id.isNull() && std::ranges::find(m_ids, id) == m_ids.end()) {
            m_ids.push_back(id);
        }
    }

    template <typename IdType>
    void addAll(const std::vector<IdType> &ids)
    {
        for (const auto &id : ids) {
            add(id);
        }
    }

    [[nodiscard]] std::vector<ItemId> take() { return std::move(m_ids); }

private:
    std::vector<ItemId> m_ids;
};

tl::unexpected<Error> missing(const Item &item, const QString &what)
{
    return fail(Error::Kind::Format,
                Tr::tr("“%1” has no %2. Fill it in.").arg(itemId(item).toString(), what));
}

/// The references without which an item means nothing.
Result<> checkNeeded(const Item &item)
{
    if (const auto *claim = std::get_if<Claim>(&item); claim && claim->question.isNull()) {
        return missing(item, Tr::tr("question"));
    }
    if (const auto *stance = std::get_if<Stance>(&item)) {
        if (stance->claim.isNull()) {
            return missing(item, Tr::tr("claim"));
        }
        if (stance->by.kind() != ItemKind::Document && stance->by.kind() != ItemKind::Actor) {
            return missing(item, Tr::tr("document or actor whose stance it is"));
        }
    }
    if (const auto *figure = std::get_if<Figure>(&item)) {
        if (figure->document.isNull()) {
            return missing(item, Tr::tr("document"));
        }
        if (figure->measure.isNull()) {
            return missing(item, Tr::tr("measure"));
        }
        if (figure->subject.isNull()) {
            return missing(item, Tr::tr("subject"));
        }
    }
    if (const auto *link = std::get_if<Link>(&item)) {
        if (link->from.isNull() || link->to.isNull()) {
            return missing(item, Tr::tr("beginning or end"));
        }
        if (!mayJoin(link->relation, link->from.kind(), link->to.kind())) {
            return fail(Error::Kind::Conflict,
                        Tr::tr("“%1”: “%2” cannot join “%3” and “%4”. Choose another relation or "
                               "turn the link round.")
                            .arg(link->id.toString(), label(link->relation), link->from.toString(),
                                 link->to.toString()));
        }
    }
    return {};
}

Result<> checkPassages(const Briefing &briefing, const Item &item)
{
    for (const auto &passage : itemPassages(item)) {
        const auto document =
            std::ranges::find(briefing.documents, passage.document, &Document::id);
        const auto *body =
            document == briefing.documents.end() ? nullptr : findBody(*document, passage.body);
        if (!body) {
            return fail(Error::Kind::NotFound,
                        Tr::tr("“%1” has a passage in a text that is not there: the %3 of “%2”. "
                               "Choose a text that the "
                               "document has.")
                            .arg(itemId(item).toString(), passage.document.toString(),
                                 toText(passage.body)));
        }
        if (passage.version < 1 || passage.version > body->version) {
            return fail(
                Error::Kind::Conflict,
                Tr::tr("“%1” has a passage in version %3 of “%2”, whose text has versions 1 to %4.")
                    .arg(itemId(item).toString(), passage.document.toString())
                    .arg(passage.version)
                    .arg(body->version));
        }
    }
    return {};
}

/// What is on disk is the JSON of an item, so one that would not read back alike must not get
/// there.
Result<> checkJson(const Item &item)
{
    const SourceNames names;
    Diagnostics diagnostics;
    const auto id = itemId(item);
    const auto back =
        itemFromJson(id.kind(), toJson(item, names), names, {id.toString(), {}, &diagnostics});
    QStringList lines;
    for (const auto &diagnostic : diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error) {
            lines.append(toLine(diagnostic));
        }
    }
    if (!lines.isEmpty()) {
        return fail(Error::Kind::Format, Tr::tr("“%1” cannot be stored as it is.\n%2")
                                             .arg(id.toString(), lines.join(QLatin1Char('\n'))));
    }
    if (back != item) {
        return fail(
            Error::Kind::Format,
            Tr::tr("“%1” cannot be stored without loss. Look for characters that are no text.")
                .arg(id.toString()));
    }
    return {};
}

} // namespace

std::vector<ItemId> references(const Item &item)
{
    Collector ids;
    std::visit(VisitorOf{
                   [&ids](const Document &document) { ids.add(document.voice); },
                   [](const Actor &) {},
                   [&ids](const Event &event) {
                       for (const auto &participant : event.participants) {
                           ids.add(participant.actor);
                       }
                   },
                   [](const Question &) {},
                   [&ids](const Claim &claim) {
                       ids.add(claim.question);
                       ids.add(claim.holder);
                   },
                   [&ids](const Stance &stance) {
                       ids.add(stance.claim);
                       ids.add(stance.by);
                   },
                   [](const Measure &) {},
                   [&ids](const Figure &figure) {
                       ids.add(figure.document);
                       ids.add(figure.measure);
                       ids.add(figure.subject);
                       ids.add(figure.holder);
                   },
                   [&ids](const Formula &formula) {
                       const auto addTerm = [&ids](const FormulaTerm &term) {
                           ids.add(term.measure);
                           ids.addAll(term.figures);
                           ids.add(term.assumption);
                       };
                       std::ranges::for_each(formula.terms, addTerm);
                       addTerm(formula.result);
                       ids.add(formula.subject);
                   },
                   [](const Assumption &) {},
                   [&ids](const Link &link) {
                       ids.add(link.from);
                       ids.add(link.to);
                   },
                   [&ids](const Chart &chart) {
                       ids.addAll(chart.measures);
                       ids.addAll(chart.figures);
                       ids.addAll(chart.subjects);
                       ids.addAll(chart.documents);
                       ids.addAll(chart.hidden);
                       ids.addAll(chart.results);
                       ids.add(chart.base);
                       for (const auto &callOut : chart.callOuts) {
                           ids.add(callOut.figure);
                       }
                   },
                   // What its filter and its pins name may go; a view outlives it.
                   [&ids](const NetworkView &view) { ids.add(view.of); },
                   [](const Annotation &) {},
               },
               item);
    for (const auto &passage : itemPassages(item)) {
        ids.add(passage.document);
    }
    return ids.take();
}

QSet<ItemId> allIds(const Briefing &briefing)
{
    QSet<ItemId> ids;
    forEachItem(briefing, [&ids](const auto &item) { ids.insert(item.id); });
    return ids;
}

Result<> checkItem(const Briefing &briefing, const QSet<ItemId> &known, const Item &item)
{
    if (auto needed = checkNeeded(item); !needed) {
        return needed;
    }
    for (const auto &id : references(item)) {
        if (!known.contains(id)) {
            return fail(
                Error::Kind::NotFound,
                Tr::tr(
                    "“%1” names “%2”, which is not in the briefing. Add it first or name another.")
                    .arg(itemId(item).toString(), id.toString()));
        }
    }
    if (auto passages = checkPassages(briefing, item); !passages) {
        return passages;
    }
    return checkJson(item);
}

} // namespace Briefings
