// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/json.h"
#include "briefings/model/words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

/// Writes members in the order in which they are added and leaves out what says nothing.
class ObjectWriter
{
public:
    ObjectWriter &text(const char *name, const QString &value)
    {
        m_json[name] = toUtf8(value);
        return *this;
    }
    ObjectWriter &optionalText(const char *name, const QString &value)
    {
        return value.isEmpty() ? *this : text(name, value);
    }
    ObjectWriter &optionalTexts(const char *name, const QStringList &values)
    {
        if (!values.isEmpty()) {
            auto &array = m_json[name] = Json::array();
            for (const auto &value : values) {
                array.push_back(toUtf8(value));
            }
        }
        return *this;
    }
    ObjectWriter &json(const char *name, Json value)
    {
        m_json[name] = std::move(value);
        return *this;
    }

    [[nodiscard]] Json take() { return std::move(m_json); }

private:
    Json m_json = Json::object();
};

/// Whole numbers without a fraction, since people read these files; infinite bounds as null.
Json number(double value)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    if (!std::isfinite(value)) {
        return nullptr;
    }
    if (value == std::floor(value) && std::abs(value) < exactIntegers) {
        return static_cast<qint64>(value);
    }
    return value;
}

Json passagesToJson(const Passages &passages, const SourceNames &names)
{
    auto array = Json::array();
    for (const auto &passage : passages) {
        array.push_back(toJson(passage, names));
    }
    return array;
}

template <typename IdType>
Json idsToJson(const std::vector<IdType> &ids)
{
    auto array = Json::array();
    for (const auto &id : ids) {
        array.push_back(toUtf8(id.toString()));
    }
    return array;
}

ObjectWriter &writeQuantity(ObjectWriter &writer, const Quantity &quantity)
{
    writer.json("low", number(quantity.low)).json("high", number(quantity.high));
    if (quantity.stated) {
        writer.json("stated", number(*quantity.stated));
    }
    return writer.text("unit", quantity.unit.toString())
        .text("asWritten", quantity.asWritten)
        .text("precision", toText(quantity.precision));
}

Json termToJson(const FormulaTerm &term)
{
    ObjectWriter writer;
    writer.optionalText("measure", term.measure.toString());
    if (term.unit) {
        writer.text("unit", term.unit->toString());
    }
    if (!term.figures.empty()) {
        writer.json("figures", idsToJson(term.figures));
    }
    return writer.optionalText("assumption", term.assumption.toString())
        .optionalText("scope", term.scope)
        .take();
}

Json write(const Document &document, const SourceNames &)
{
    ObjectWriter writer;
    writer.text("id", document.id.toString())
        .text("title", document.title)
        .text("shortTitle", document.shortTitle)
        .text("kind", document.kind)
        .optionalText("publisher", document.publisher)
        .optionalTexts("authors", document.authors)
        .optionalText("voice", document.voice.toString())
        .optionalText("date", document.date.toString())
        .text("dateBasis", document.dateBasis)
        .text("language", document.language)
        .optionalText("rights", document.rights);
    for (const auto &body : document.bodies) {
        auto reference = Json::object();
        reference["file"] = toUtf8(body.file);
        reference["version"] = body.version;
        writer.json(body.body == Body::Digest ? "digest" : "original", std::move(reference));
    }
    return writer.take();
}

Json write(const Actor &actor, const SourceNames &names)
{
    return ObjectWriter()
        .text("id", actor.id.toString())
        .text("name", actor.name)
        .text("kind", toText(actor.kind))
        .optionalTexts("aliases", actor.aliases)
        .text("description", actor.description)
        .json("passages", passagesToJson(actor.passages, names))
        .take();
}

Json write(const Event &event, const SourceNames &names)
{
    ObjectWriter writer;
    writer.text("id", event.id.toString())
        .text("title", event.title)
        .text("date", event.date.toString())
        .optionalText("inference", event.inference)
        .optionalText("description", event.description);
    if (!event.participants.empty()) {
        auto participants = Json::array();
        for (const auto &participant : event.participants) {
            participants.push_back(ObjectWriter()
                                       .text("actor", participant.actor.toString())
                                       .text("role", participant.role)
                                       .take());
        }
        writer.json("participants", std::move(participants));
    }
    return writer.json("passages", passagesToJson(event.passages, names)).take();
}

Json write(const Question &question, const SourceNames &names)
{
    ObjectWriter writer;
    writer.text("id", question.id.toString())
        .text("text", question.text)
        .text("shortText", question.shortText)
        .optionalText("description", question.description);
    if (!question.passages.empty()) {
        writer.json("passages", passagesToJson(question.passages, names));
    }
    return writer.take();
}

Json write(const Claim &claim, const SourceNames &names)
{
    return ObjectWriter()
        .text("id", claim.id.toString())
        .text("statement", claim.statement)
        .text("shortText", claim.shortText)
        .text("question", claim.question.toString())
        .optionalText("holder", claim.holder.toString())
        .json("passages", passagesToJson(claim.passages, names))
        .take();
}

Json write(const Stance &stance, const SourceNames &names)
{
    return ObjectWriter()
        .text("id", stance.id.toString())
        .text("claim", stance.claim.toString())
        .text("by", stance.by.toString())
        .text("kind", toText(stance.kind))
        .text("gist", stance.gist)
        .json("passages", passagesToJson(stance.passages, names))
        .take();
}

Json write(const Measure &measure, const SourceNames &)
{
    return ObjectWriter()
        .text("id", measure.id.toString())
        .text("name", measure.name)
        .text("unit", measure.unit.toString())
        .optionalText("description", measure.description)
        .take();
}

Json write(const Figure &figure, const SourceNames &names)
{
    ObjectWriter writer;
    writer.text("id", figure.id.toString())
        .text("document", figure.document.toString())
        .text("measure", figure.measure.toString())
        .text("subject", figure.subject.toString());
    writeQuantity(writer, figure.quantity)
        .text("basis", toText(figure.basis))
        .text("scope", figure.scope)
        .optionalText("holder", figure.holder.toString())
        .optionalText("asOf", figure.asOf.toString())
        .optionalText("note", figure.note);
    if (!figure.suspectedError.isEmpty()) {
        writer.json("flag", ObjectWriter()
                                .text("kind", QStringLiteral("suspectedSourceError"))
                                .text("reason", figure.suspectedError)
                                .take());
    }
    return writer.json("passages", passagesToJson(figure.passages, names)).take();
}

Json write(const Formula &formula, const SourceNames &)
{
    auto terms = Json::array();
    for (const auto &term : formula.terms) {
        terms.push_back(termToJson(term));
    }
    return ObjectWriter()
        .text("id", formula.id.toString())
        .text("name", formula.name)
        .text("operation", toText(formula.operation))
        .json("terms", std::move(terms))
        .json("result", termToJson(formula.result))
        .optionalText("subject", formula.subject.toString())
        .optionalText("note", formula.note)
        .take();
}

Json write(const Assumption &assumption, const SourceNames &)
{
    ObjectWriter writer;
    writer.text("id", assumption.id.toString()).text("name", assumption.name);
    return writeQuantity(writer, assumption.quantity).text("note", assumption.note).take();
}

Json write(const Link &link, const SourceNames &names)
{
    return ObjectWriter()
        .text("id", link.id.toString())
        .text("from", link.from.toString())
        .text("relation", toText(link.relation))
        .text("to", link.to.toString())
        .optionalText("qualifier", link.qualifier)
        .optionalText("date", link.date.toString())
        .json("passages", passagesToJson(link.passages, names))
        .take();
}

/// What a person chose beyond the measures, as far as it differs from what a chart has anyway.
void writeChoice(ObjectWriter &writer, const Chart &chart)
{
    const auto ids = [&writer](const char *name, const auto &list) {
        if (!list.empty()) {
            writer.json(name, idsToJson(list));
        }
    };
    ids("figures", chart.figures);
    ids("subjects", chart.subjects);
    ids("documents", chart.documents);
    ids("hidden", chart.hidden);
    ids("results", chart.results);
    writer.optionalText("base", chart.base.toString());
    if (chart.grouping != ChartGrouping::None) {
        writer.text("grouping", toText(chart.grouping));
    }
    if (chart.order != ChartOrder::Automatic) {
        writer.text("order", toText(chart.order));
    }
}

void writeLook(ObjectWriter &writer, const Chart &chart)
{
    if (chart.palette != ChartPalette::Standard) {
        writer.text("palette", toText(chart.palette));
    }
    auto lines = Json::array();
    for (const auto &line : chart.referenceLines) {
        lines.push_back(ObjectWriter()
                            .json("value", number(line.value))
                            .optionalText("label", line.label)
                            .take());
    }
    if (!lines.empty()) {
        writer.json("referenceLines", std::move(lines));
    }
    auto callOuts = Json::array();
    for (const auto &callOut : chart.callOuts) {
        callOuts.push_back(ObjectWriter()
                               .text("figure", callOut.figure.toString())
                               .text("text", callOut.text)
                               .take());
    }
    if (!callOuts.empty()) {
        writer.json("callOuts", std::move(callOuts));
    }
    if (chart.preset) {
        writer.text("preset", toText(*chart.preset));
    }
}

Json write(const Chart &chart, const SourceNames &)
{
    ObjectWriter writer;
    writer.text("id", chart.id.toString())
        .text("title", chart.title)
        .text("subtitle", chart.subtitle)
        .text("kind", toText(chart.kind))
        .json("measures", idsToJson(chart.measures));
    writeChoice(writer, chart);
    writer.text("scale", toText(chart.scale));
    writeLook(writer, chart);
    return writer.optionalText("note", chart.note)
        .text("source", chart.source)
        .text("alt", chart.alternativeText)
        .take();
}

template <typename IdType>
std::vector<IdType> sorted(const QSet<IdType> &ids)
{
    std::vector<IdType> list(ids.begin(), ids.end());
    std::sort(list.begin(), list.end());
    return list;
}

/// The words of \a values in the order of the enumeration.
template <typename Enum>
Json wordsToJson(const QSet<Enum> &values)
{
    auto array = Json::array();
    for (const auto &[value, word] : words<Enum>()) {
        if (values.contains(value)) {
            array.push_back(toUtf8(word.toString()));
        }
    }
    return array;
}

Json kindsToJson(const QSet<ItemKind> &kinds)
{
    std::vector<ItemKind> list(kinds.begin(), kinds.end());
    std::ranges::sort(list);
    auto array = Json::array();
    for (const ItemKind kind : list) {
        array.push_back(toUtf8(kindPrefix(kind).toString()));
    }
    return array;
}

/// Only what differs from a filter that a person has not touched.
Json filterToJson(const GraphFilter &filter)
{
    const GraphFilter plain;
    ObjectWriter writer;
    const auto put = [&writer](const char *name, bool differs, Json json) {
        if (differs) {
            writer.json(name, std::move(json));
        }
    };
    put("kinds", filter.kinds != plain.kinds, kindsToJson(filter.kinds));
    put("hiddenRelations", !filter.hiddenRelations.isEmpty(), wordsToJson(filter.hiddenRelations));
    put("hiddenDocuments", !filter.hiddenDocuments.isEmpty(),
        idsToJson(sorted(filter.hiddenDocuments)));
    put("hiddenOrigins", filter.hiddenOrigins != plain.hiddenOrigins,
        wordsToJson(filter.hiddenOrigins));
    put("holders", !filter.holders.isEmpty(), idsToJson(sorted(filter.holders)));
    put("stances", !filter.stances.isEmpty(), wordsToJson(filter.stances));
    writer.optionalText("earliest", filter.earliest.toString(Qt::ISODate))
        .optionalText("latest", filter.latest.toString(Qt::ISODate));
    put("showsUndated", !filter.showsUndated, filter.showsUndated);
    put("states", !filter.states.isEmpty(), wordsToJson(filter.states));
    writer.optionalText("text", filter.text);
    put("leastDegree", filter.leastDegree != 0, filter.leastDegree);
    put("leastCore", filter.leastCore != 0, filter.leastCore);
    put("focus", !filter.focus.isEmpty(), idsToJson(sorted(filter.focus)));
    put("hops", filter.hops != plain.hops, filter.hops);
    put("hidden", !filter.hidden.isEmpty(), idsToJson(sorted(filter.hidden)));
    put("hideUnlinked", filter.hideUnlinked, filter.hideUnlinked);
    return writer.take();
}

Json write(const NetworkView &view, const SourceNames &)
{
    ObjectWriter writer;
    writer.text("id", view.id.toString())
        .text("title", view.title)
        .text("projection", toText(view.projection))
        .optionalText("of", view.of.toString())
        .json("filter", filterToJson(view.filter))
        .text("layout", toText(view.layout))
        .json("tightness", number(view.tightness))
        .text("sizeMeasure", toText(view.sizeMeasure))
        .text("coloring", toText(view.coloring))
        .text("colorMeasure", toText(view.colorMeasure));
    auto pins = Json::array();
    for (const auto &pin : view.pins) {
        pins.push_back(ObjectWriter()
                           .text("item", pin.item.toString())
                           .json("x", number(pin.x))
                           .json("y", number(pin.y))
                           .take());
    }
    if (!pins.empty()) {
        writer.json("pins", std::move(pins));
    }
    return writer.optionalText("note", view.note).take();
}

Json write(const Annotation &annotation, const SourceNames &names)
{
    ObjectWriter writer;
    return writer.text("id", annotation.id.toString())
        .text("color", toText(annotation.color))
        .optionalText("text", annotation.text)
        .optionalText("created", annotation.created)
        .json("passages", passagesToJson(annotation.passages, names))
        .take();
}

} // namespace

Json toJson(const Passage &passage, const SourceNames &names)
{
    ObjectWriter quote;
    quote.text("type", QStringLiteral("TextQuoteSelector"))
        .text("exact", passage.quote)
        .optionalText("prefix", passage.prefix)
        .optionalText("suffix", passage.suffix);
    auto position = Json::object();
    position["type"] = "TextPositionSelector";
    position["start"] = passage.range.start();
    position["end"] = passage.range.end();

    ObjectWriter writer;
    writer.text("source", names.name(passage.document, passage.body));
    if (passage.version != 1) {
        writer.json("version", passage.version);
    }
    if (passage.state != EvidenceState::Sound) {
        writer.text("state", toText(passage.state));
    }
    return writer.json("selector", Json::array({quote.take(), std::move(position)})).take();
}

Json toJson(const Item &item, const SourceNames &names)
{
    return std::visit([&names](const auto &value) { return write(value, names); }, item);
}

} // namespace Briefings
