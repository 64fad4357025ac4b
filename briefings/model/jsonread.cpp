// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/tr.h"
#include "briefings/model/json.h"
#include "briefings/model/words.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace Briefings {

namespace {

/// Reads the members of one object; what is missing, of the wrong type or unknown goes to the
/// diagnostics.
class ObjectReader
{
public:
    ObjectReader(const Json &json, const SourceNames &names, JsonPlace place)
        : m_json(json), m_names(names), m_place(std::move(place))
    {
        if (!json.is_object()) {
            m_place.error(Tr::tr("An object in braces is expected here."));
        }
    }

    [[nodiscard]] const JsonPlace &place() const { return m_place; }

    /// The member, or null; a missing one that is needed is an error.
    const Json *member(const char *name, bool isNeeded)
    {
        m_known.insert(QString::fromLatin1(name));
        if (!m_json.is_object()) {
            return nullptr;
        }
        const auto found = m_json.find(name);
        if (found != m_json.end()) {
            return &*found;
        }
        if (isNeeded) {
            m_place.error(
                Tr::tr("The member “%1” is missing. Add it.").arg(QString::fromLatin1(name)));
        }
        return nullptr;
    }

    QString text(const char *name, bool isNeeded = true)
    {
        const auto *json = member(name, isNeeded);
        if (!json) {
            return {};
        }
        if (!json->is_string()) {
            at(name).error(Tr::tr("A text in quotes is expected here."));
            return {};
        }
        const auto value = QString::fromStdString(json->get_ref<const std::string &>());
        if (isNeeded && value.trimmed().isEmpty()) {
            at(name).error(Tr::tr("The text is empty. Fill it in."));
        }
        return value;
    }

    QString optionalText(const char *name) { return text(name, false); }

    QStringList optionalTexts(const char *name)
    {
        QStringList values;
        forEach(name, false, [&values](const Json &json, const JsonPlace &place) {
            if (json.is_string()) {
                values.append(QString::fromStdString(json.get_ref<const std::string &>()));
            } else {
                place.error(Tr::tr("A text in quotes is expected here."));
            }
        });
        return values;
    }

    template <typename Function>
    void forEach(const char *name, bool isNeeded, Function function)
    {
        const auto *json = member(name, isNeeded);
        if (!json) {
            return;
        }
        if (!json->is_array()) {
            at(name).error(Tr::tr("A list in brackets is expected here."));
            return;
        }
        for (size_t i = 0; i < json->size(); ++i) {
            function((*json)[i], at(name).at(i));
        }
    }

    template <typename IdType>
    IdType id(const char *name, bool isNeeded = true)
    {
        const auto value = text(name, isNeeded);
        if (value.isEmpty()) {
            return {};
        }
        return parsedId<IdType>(value, at(name));
    }

    template <typename IdType>
    std::vector<IdType> ids(const char *name, bool isNeeded)
    {
        std::vector<IdType> values;
        forEach(name, isNeeded, [&values](const Json &json, const JsonPlace &place) {
            if (!json.is_string()) {
                place.error(Tr::tr("A text in quotes is expected here."));
                values.push_back({});
                return;
            }
            values.push_back(parsedId<IdType>(
                QString::fromStdString(json.get_ref<const std::string &>()), place));
        });
        return values;
    }

    ItemId anyId(const char *name)
    {
        const auto value = text(name);
        const auto id = ItemId::fromString(value);
        if (!id && !value.isEmpty()) {
            at(name).error(Tr::tr("“%1” is not an id. Ids read like “actor:deepseek”.").arg(value));
        }
        return id.value_or(ItemId());
    }

    template <typename Enum>
    Enum word(const char *name, Enum fallback, bool isNeeded = true)
    {
        const auto value = text(name, isNeeded);
        if (const auto parsed = fromText<Enum>(value)) {
            return *parsed;
        }
        if (!value.isEmpty()) {
            QStringList known;
            for (const auto &entry : words<Enum>()) {
                known.append(entry.second.toString());
            }
            at(name).error(Tr::tr("“%1” is not known here. Use one of: %2.")
                               .arg(value, known.join(QLatin1String(", "))));
        }
        return fallback;
    }

    EdtfDate date(const char *name, bool isNeeded)
    {
        const auto value = text(name, isNeeded);
        if (value.isEmpty()) {
            return {};
        }
        auto date = EdtfDate::parse(value);
        if (!date) {
            at(name).error(date.error().message);
            return {};
        }
        return *date;
    }

    Unit unit(const char *name)
    {
        const auto value = text(name);
        if (value.isEmpty()) {
            return {};
        }
        auto unit = Unit::parse(value);
        if (!unit) {
            at(name).error(unit.error().message);
            return {};
        }
        return *unit;
    }

    /// A number; null gives \a open.
    std::optional<double> number(const char *name, bool isNeeded, double open)
    {
        const auto *json = member(name, isNeeded);
        if (!json) {
            return std::nullopt;
        }
        if (json->is_null()) {
            return open;
        }
        if (!json->is_number()) {
            at(name).error(Tr::tr("A number is expected here, or null for an open end."));
            return std::nullopt;
        }
        return json->get<double>();
    }

    qint64 whole(const char *name, bool isNeeded, qint64 fallback)
    {
        const auto *json = member(name, isNeeded);
        if (!json) {
            return fallback;
        }
        const bool fits = json->is_number_integer()
                          && !(json->is_number_unsigned()
                               && json->get<quint64>() > std::numeric_limits<qint32>::max());
        if (!fits || json->get<qint64>() < 0) {
            at(name).error(Tr::tr("A whole number from 0 up is expected here."));
            return fallback;
        }
        return json->get<qint64>();
    }

    bool flag(const char *name, bool fallback)
    {
        const auto *json = member(name, false);
        if (json && !json->is_boolean()) {
            at(name).error(Tr::tr("True or false is expected here, without quotes."));
        }
        return json && json->is_boolean() ? json->get<bool>() : fallback;
    }

    /// The values that \a parse makes of the words of a list; \a fallback when it is not there.
    template <typename T, typename Parse>
    QSet<T> set(const char *name, const QSet<T> &fallback, Parse parse)
    {
        QSet<T> values;
        forEach(name, false, [&](const Json &json, const JsonPlace &place) {
            const QString word = json.is_string()
                                     ? QString::fromStdString(json.get_ref<const std::string &>())
                                     : QString();
            if (const std::optional<T> value = parse(word)) {
                values.insert(*value);
            } else {
                place.error(Tr::tr("“%1” is not known here.").arg(word));
            }
        });
        return member(name, false) ? values : fallback;
    }

    Passages passages(bool isNeeded)
    {
        Passages values;
        forEach("passages", isNeeded, [this, &values](const Json &json, const JsonPlace &place) {
            values.push_back(passage(json, m_names, place));
        });
        return values;
    }

    /// Every member that nobody asked for is an error: most often it is one that is misspelled.
    void finish()
    {
        if (!m_json.is_object()) {
            return;
        }
        for (const auto &[name, value] : m_json.items()) {
            const auto text = QString::fromStdString(name);
            if (!m_known.contains(text)) {
                m_place.at(text).error(
                    Tr::tr("The member “%1” is not known here. Correct its name or take it out.")
                        .arg(text));
            }
        }
    }

    [[nodiscard]] JsonPlace at(const char *name) const
    {
        return m_place.at(QString::fromLatin1(name));
    }

private:
    template <typename IdType>
    static IdType parsedId(const QString &value, const JsonPlace &place)
    {
        const auto id = IdType::fromString(value);
        if (!id) {
            place.error(Tr::tr("“%1” is not an id of the kind that belongs here. Ids read like "
                               "“actor:deepseek”: the "
                               "kind, a colon, then lowercase letters, digits and hyphens.")
                            .arg(value));
        }
        return id.value_or(IdType());
    }

    static Passage passage(const Json &json, const SourceNames &names, const JsonPlace &place);

    const Json &m_json;
    const SourceNames &m_names;
    JsonPlace m_place;
    QSet<QString> m_known;
};

void readSelector(ObjectReader &reader, Passage &passage, bool &hasQuote, bool &hasPosition)
{
    const auto type = reader.text("type");
    if (type == u"TextQuoteSelector") {
        passage.quote = reader.text("exact");
        passage.prefix = reader.optionalText("prefix");
        passage.suffix = reader.optionalText("suffix");
        hasQuote = true;
    } else if (type == u"TextPositionSelector") {
        const auto start = reader.whole("start", true, 0);
        const auto end = reader.whole("end", true, 0);
        hasPosition = true;
        if (const auto range = TextRange::make(start, end)) {
            passage.range = *range;
        } else {
            reader.at("end").error(
                Tr::tr("The passage ends before it starts. Run “sidelight-cli anchor” on the "
                       "folder to find it again from its quote."));
        }
    } else if (!type.isEmpty()) {
        reader.at("type").error(
            Tr::tr("“%1” is not known here. Use one of: %2.")
                .arg(type, QStringLiteral("TextQuoteSelector, TextPositionSelector")));
        return;
    }
    reader.finish();
}

Passage ObjectReader::passage(const Json &json, const SourceNames &names, const JsonPlace &place)
{
    ObjectReader reader(json, names, place);
    Passage passage;
    const auto source = reader.text("source");
    const auto key = names.find(source);
    if (!key && !source.isEmpty()) {
        reader.at("source").error(Tr::tr("“%1” is the file of no document. Name a digest or "
                                         "original that briefing.json lists.")
                                      .arg(source));
    }
    passage.version = static_cast<int>(reader.whole("version", false, 1));
    if (reader.member("state", false)) {
        passage.state = reader.word<EvidenceState>("state", EvidenceState::Sound);
    }
    bool hasQuote = false;
    bool hasPosition = false;
    reader.forEach("selector", true, [&](const Json &selector, const JsonPlace &at) {
        ObjectReader selectorReader(selector, names, at);
        readSelector(selectorReader, passage, hasQuote, hasPosition);
    });
    if (!hasQuote) {
        reader.at("selector")
            .error(Tr::tr("A TextQuoteSelector with the words of the passage is missing. Add it."));
    }
    if (!hasPosition) {
        reader.at("selector")
            .error(Tr::tr("A TextPositionSelector is missing. Run “sidelight-cli anchor” on the "
                          "folder to fill it in from the quote."));
    }
    reader.finish();
    if (key) {
        passage.document = key->document;
        passage.body = key->body;
    }
    return passage;
}

Item readDocument(ObjectReader &reader, Document document)
{
    document.title = reader.text("title");
    document.shortTitle = reader.text("shortTitle");
    document.kind = reader.text("kind");
    document.publisher = reader.optionalText("publisher");
    document.authors = reader.optionalTexts("authors");
    document.voice = reader.id<ActorId>("voice", false);
    document.date = reader.date("date", false);
    document.dateBasis = reader.text("dateBasis");
    document.language = reader.text("language");
    document.rights = reader.optionalText("rights");
    for (const auto &[body, name] :
         {std::pair(Body::Digest, "digest"), std::pair(Body::Original, "original")}) {
        const auto *json = reader.member(name, false);
        if (!json) {
            continue;
        }
        const SourceNames none;
        ObjectReader bodyReader(*json, none, reader.at(name));
        DocumentBody value{body, bodyReader.text("file"),
                           static_cast<int>(bodyReader.whole("version", true, 1))};
        const bool isInside = value.file.startsWith(QLatin1String("documents/"))
                              && !value.file.contains(QLatin1String(".."))
                              && !value.file.contains(QLatin1Char('\\'))
                              && value.file.size() <= 200;
        if (!value.file.isEmpty() && !isInside) {
            bodyReader.at("file").error(
                Tr::tr("“%1” does not lie in the folder “documents”. Move it there and name it "
                       "as in “documents/guide.md”.")
                    .arg(value.file));
            value.file.clear();
        }
        bodyReader.finish();
        if (!value.file.isEmpty()) {
            document.bodies.push_back(value);
        }
    }
    if (document.bodies.empty()) {
        reader.place().error(
            Tr::tr("The document has neither a digest nor an original that can be read. Add one."));
    }
    return document;
}

Item readActor(ObjectReader &reader, Actor actor)
{
    actor.name = reader.text("name");
    actor.kind = reader.word<ActorKind>("kind", actor.kind);
    actor.aliases = reader.optionalTexts("aliases");
    actor.description = reader.text("description");
    actor.passages = reader.passages(true);
    return actor;
}

Item readEvent(ObjectReader &reader, Event event)
{
    event.title = reader.text("title");
    event.date = reader.date("date", true);
    event.inference = reader.optionalText("inference");
    event.description = reader.optionalText("description");
    reader.forEach("participants", false, [&event](const Json &json, const JsonPlace &place) {
        const SourceNames none;
        ObjectReader participant(json, none, place);
        Participant value{participant.id<ActorId>("actor"), participant.text("role")};
        participant.finish();
        event.participants.push_back(std::move(value));
    });
    event.passages = reader.passages(true);
    return event;
}

Item readQuestion(ObjectReader &reader, Question question)
{
    question.text = reader.text("text");
    question.shortText = reader.text("shortText");
    question.description = reader.optionalText("description");
    question.passages = reader.passages(false);
    return question;
}

Item readClaim(ObjectReader &reader, Claim claim)
{
    claim.statement = reader.text("statement");
    claim.shortText = reader.text("shortText");
    claim.question = reader.id<QuestionId>("question");
    claim.holder = reader.id<ActorId>("holder", false);
    claim.passages = reader.passages(true);
    return claim;
}

Item readStance(ObjectReader &reader, Stance stance)
{
    stance.claim = reader.id<ClaimId>("claim");
    stance.by = reader.anyId("by");
    const auto kind = stance.by.kind();
    if (kind != ItemKind::None && kind != ItemKind::Document && kind != ItemKind::Actor) {
        reader.at("by").error(Tr::tr("A stance is taken by a document or an actor."));
    }
    stance.kind = reader.word<StanceKind>("kind", stance.kind);
    stance.gist = reader.text("gist");
    stance.passages = reader.passages(true);
    return stance;
}

Item readMeasure(ObjectReader &reader, Measure measure)
{
    measure.name = reader.text("name");
    measure.unit = reader.unit("unit");
    measure.description = reader.optionalText("description");
    return measure;
}

Quantity readQuantity(ObjectReader &reader)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Quantity quantity;
    quantity.low = reader.number("low", true, -infinity).value_or(0);
    quantity.high = reader.number("high", true, infinity).value_or(0);
    quantity.stated = reader.number("stated", false, std::numeric_limits<double>::quiet_NaN());
    if (quantity.stated && std::isnan(*quantity.stated)) {
        reader.at("stated").error(
            Tr::tr("A number is expected here. Take the member out when no single value is said."));
        quantity.stated.reset();
    }
    quantity.unit = reader.unit("unit");
    quantity.asWritten = reader.text("asWritten");
    quantity.precision = reader.word<Precision>("precision", quantity.precision);
    if (quantity.low > quantity.high) {
        reader.at("low").error(Tr::tr("The lower bound is above the upper one. Swap them."));
    } else if (quantity.stated
               && (*quantity.stated < quantity.low || *quantity.stated > quantity.high)) {
        reader.at("stated").error(
            Tr::tr("The stated value lies outside the bounds. Correct one of them."));
    }
    return quantity;
}

Item readFigure(ObjectReader &reader, Figure figure)
{
    figure.document = reader.id<DocumentId>("document");
    figure.measure = reader.id<MeasureId>("measure");
    figure.subject = reader.id<ActorId>("subject");
    figure.quantity = readQuantity(reader);
    figure.basis = reader.word<Basis>("basis", figure.basis);
    figure.scope = reader.text("scope");
    figure.holder = reader.id<ActorId>("holder", false);
    figure.asOf = reader.date("asOf", false);
    figure.note = reader.optionalText("note");
    if (const auto *flag = reader.member("flag", false)) {
        const SourceNames none;
        ObjectReader flagReader(*flag, none, reader.at("flag"));
        const auto kind = flagReader.text("kind");
        if (!kind.isEmpty() && kind != u"suspectedSourceError") {
            flagReader.at("kind").error(Tr::tr("“%1” is not known here. Use one of: %2.")
                                            .arg(kind, QStringLiteral("suspectedSourceError")));
        }
        figure.suspectedError = flagReader.text("reason");
        flagReader.finish();
    }
    figure.passages = reader.passages(true);
    return figure;
}

FormulaTerm readTerm(const Json &json, const JsonPlace &place)
{
    const SourceNames none;
    ObjectReader reader(json, none, place);
    FormulaTerm term;
    term.measure = reader.id<MeasureId>("measure", false);
    if (reader.member("unit", false)) {
        term.unit = reader.unit("unit");
    }
    term.figures = reader.ids<FigureId>("figures", false);
    term.assumption = reader.id<AssumptionId>("assumption", false);
    term.scope = reader.optionalText("scope");
    reader.finish();
    const int ways = (term.measure.isNull() ? 0 : 1) + (term.unit ? 1 : 0)
                     + (term.figures.empty() ? 0 : 1) + (term.assumption.isNull() ? 0 : 1);
    if (json.is_object() && ways != 1) {
        place.error(Tr::tr("A term says in one way where its values come from. Give it exactly one "
                           "of “measure”, “unit”, “figures” and “assumption”."));
    }
    return term;
}

Item readFormula(ObjectReader &reader, Formula formula)
{
    formula.name = reader.text("name");
    formula.operation = reader.word<FormulaOperation>("operation", formula.operation);
    reader.forEach("terms", true, [&formula](const Json &json, const JsonPlace &place) {
        formula.terms.push_back(readTerm(json, place));
    });
    if (formula.terms.size() < 2) {
        reader.at("terms").error(
            Tr::tr("A formula needs two terms or more. Add what is to be calculated with."));
    }
    if (const auto *result = reader.member("result", true)) {
        formula.result = readTerm(*result, reader.at("result"));
        if (!formula.result.assumption.isNull()) {
            reader.at("result").error(
                Tr::tr("The result is compared with what documents state, so it cannot be an "
                       "assumption. Name a measure, a unit or figures."));
        }
    }
    formula.subject = reader.id<ActorId>("subject", false);
    formula.note = reader.optionalText("note");
    return formula;
}

Item readAssumption(ObjectReader &reader, Assumption assumption)
{
    assumption.name = reader.text("name");
    assumption.quantity = readQuantity(reader);
    assumption.note = reader.text("note");
    return assumption;
}

Item readLink(ObjectReader &reader, Link link)
{
    link.from = reader.anyId("from");
    link.relation = reader.word<Relation>("relation", link.relation);
    link.to = reader.anyId("to");
    if (!link.from.isNull() && !link.to.isNull()
        && !mayJoin(link.relation, link.from.kind(), link.to.kind())) {
        reader.at("relation")
            .error(Tr::tr("“%1” cannot join %2 and %3. Choose another relation or other ends.")
                       .arg(toText(link.relation), kindPrefix(link.from.kind()).toString(),
                            kindPrefix(link.to.kind()).toString()));
    }
    link.qualifier = reader.optionalText("qualifier");
    link.date = reader.date("date", false);
    link.passages = reader.passages(true);
    return link;
}

void readReferenceLines(ObjectReader &reader, Chart &chart)
{
    reader.forEach("referenceLines", false, [&](const Json &json, const JsonPlace &place) {
        const SourceNames none;
        ObjectReader member(json, none, place);
        ChartReferenceLine line;
        const double open = std::numeric_limits<double>::quiet_NaN();
        line.value = member.number("value", true, open).value_or(0);
        if (!std::isfinite(line.value)) {
            member.at("value").error(Tr::tr("A reference line stands at a number."));
            line.value = 0;
        }
        line.label = member.optionalText("label");
        member.finish();
        chart.referenceLines.push_back(std::move(line));
    });
}

void readCallOuts(ObjectReader &reader, Chart &chart)
{
    reader.forEach("callOuts", false, [&](const Json &json, const JsonPlace &place) {
        const SourceNames none;
        ObjectReader member(json, none, place);
        ChartCallOut callOut;
        callOut.figure = member.id<FigureId>("figure");
        callOut.text = member.text("text");
        member.finish();
        chart.callOuts.push_back(std::move(callOut));
    });
}

Item readChart(ObjectReader &reader, Chart chart)
{
    chart.title = reader.text("title");
    chart.subtitle = reader.text("subtitle");
    chart.kind = reader.word<ChartKind>("kind", chart.kind);
    chart.measures = reader.ids<MeasureId>("measures", true);
    chart.figures = reader.ids<FigureId>("figures", false);
    chart.subjects = reader.ids<ActorId>("subjects", false);
    chart.documents = reader.ids<DocumentId>("documents", false);
    chart.hidden = reader.ids<FigureId>("hidden", false);
    chart.results = reader.ids<FigureId>("results", false);
    chart.base = reader.id<FigureId>("base", false);
    chart.grouping = reader.word<ChartGrouping>("grouping", chart.grouping, false);
    chart.order = reader.word<ChartOrder>("order", chart.order, false);
    chart.scale = reader.word<ChartScale>("scale", chart.scale);
    chart.palette = reader.word<ChartPalette>("palette", chart.palette, false);
    readReferenceLines(reader, chart);
    readCallOuts(reader, chart);
    if (reader.member("preset", false)) {
        chart.preset = reader.word<ChartPreset>("preset", ChartPreset::Slide);
    }
    chart.note = reader.optionalText("note");
    chart.source = reader.text("source");
    chart.alternativeText = reader.text("alt");
    return chart;
}

QDate readDay(ObjectReader &reader, const char *name)
{
    const auto text = reader.optionalText(name);
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        reader.at(name).error(Tr::tr("“%1” is not a day. Days read like “2025-01-27”.").arg(text));
    }
    return day;
}

GraphFilter readFilter(ObjectReader &reader)
{
    const GraphFilter plain;
    GraphFilter filter;
    const auto anyId = [](const QString &text) { return ItemId::fromString(text); };
    filter.kinds = reader.set<ItemKind>("kinds", plain.kinds,
                                        [](const QString &word) { return kindFromPrefix(word); });
    filter.hiddenRelations = reader.set<Relation>(
        "hiddenRelations", {}, [](const QString &word) { return fromText<Relation>(word); });
    filter.hiddenDocuments = reader.set<DocumentId>("hiddenDocuments", {}, DocumentId::fromString);
    filter.hiddenOrigins =
        reader.set<EdgeOrigin>("hiddenOrigins", plain.hiddenOrigins,
                               [](const QString &word) { return fromText<EdgeOrigin>(word); });
    filter.holders = reader.set<ActorId>("holders", {}, ActorId::fromString);
    filter.stances = reader.set<StanceKind>(
        "stances", {}, [](const QString &word) { return fromText<StanceKind>(word); });
    filter.earliest = readDay(reader, "earliest");
    filter.latest = readDay(reader, "latest");
    filter.showsUndated = reader.flag("showsUndated", true);
    filter.states = reader.set<EvidenceState>(
        "states", {}, [](const QString &word) { return fromText<EvidenceState>(word); });
    filter.text = reader.optionalText("text");
    filter.leastDegree = static_cast<size_t>(reader.whole("leastDegree", false, 0));
    filter.leastCore = static_cast<size_t>(reader.whole("leastCore", false, 0));
    filter.focus = reader.set<ItemId>("focus", {}, anyId);
    filter.hops = static_cast<int>(reader.whole("hops", false, plain.hops));
    filter.hidden = reader.set<ItemId>("hidden", {}, anyId);
    filter.hideUnlinked = reader.flag("hideUnlinked", false);
    return filter;
}

double readPlace(ObjectReader &reader, const char *name)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double value = reader.number(name, true, none).value_or(0);
    if (!std::isfinite(value)) {
        reader.at(name).error(Tr::tr("A number is expected here."));
        return 0;
    }
    return value;
}

/// A projection of one names what it is of, and others name nothing.
void checkProjection(ObjectReader &reader, const NetworkView &view)
{
    const ItemKind needed = view.projection == Projection::OneDocument   ? ItemKind::Document
                            : view.projection == Projection::OneQuestion ? ItemKind::Question
                                                                         : ItemKind::None;
    if (view.of.kind() != needed) {
        reader.at("of").error(Tr::tr("“oneDocument” is of a document, “oneQuestion” of a question, "
                                     "and other projections are of nothing."));
    }
}

Item readNetworkView(ObjectReader &reader, NetworkView view)
{
    const SourceNames none;
    view.title = reader.text("title");
    view.projection = reader.word<Projection>("projection", view.projection);
    if (reader.member("of", false)) {
        view.of = reader.anyId("of");
    }
    checkProjection(reader, view);
    if (const auto *json = reader.member("filter", true)) {
        ObjectReader filter(*json, none, reader.at("filter"));
        view.filter = readFilter(filter);
        filter.finish();
    }
    view.layout = reader.word<NetworkLayout>("layout", view.layout);
    view.tightness = readPlace(reader, "tightness");
    if (view.tightness < 0 || view.tightness > 1) {
        reader.at("tightness").error(Tr::tr("A number from 0 to 1 is expected here."));
        view.tightness = NetworkView().tightness;
    }
    view.sizeMeasure = reader.word<NetworkMeasure>("sizeMeasure", view.sizeMeasure);
    view.coloring = reader.word<NetworkColoring>("coloring", view.coloring);
    view.colorMeasure = reader.word<NetworkMeasure>("colorMeasure", view.colorMeasure);
    reader.forEach("pins", false, [&](const Json &json, const JsonPlace &place) {
        ObjectReader member(json, none, place);
        NetworkPin pin;
        pin.item = member.anyId("item");
        pin.x = readPlace(member, "x");
        pin.y = readPlace(member, "y");
        member.finish();
        view.pins.push_back(std::move(pin));
    });
    view.note = reader.optionalText("note");
    return view;
}

Item readAnnotation(ObjectReader &reader, Annotation annotation)
{
    annotation.color = reader.word<AnnotationColor>("color", annotation.color);
    annotation.text = reader.optionalText("text");
    annotation.created = reader.optionalText("created");
    annotation.passages = reader.passages(true);
    return annotation;
}

/// Reads the id, then the rest by \a read; nothing without a valid id.
template <typename T>
std::optional<Item> readItem(ObjectReader &reader, Item (*read)(ObjectReader &, T))
{
    T value;
    value.id = reader.id<decltype(value.id)>("id");
    const bool hasId = !value.id.isNull();
    auto item = read(reader, std::move(value));
    reader.finish();
    return hasId ? std::optional(std::move(item)) : std::nullopt;
}

} // namespace

std::optional<Item> itemFromJson(ItemKind kind, const Json &json, const SourceNames &names,
                                 const JsonPlace &place)
{
    ObjectReader reader(json, names, place);
    if (!json.is_object()) {
        return std::nullopt;
    }
    switch (kind) {
    case ItemKind::Document:
        return readItem<Document>(reader, readDocument);
    case ItemKind::Actor:
        return readItem<Actor>(reader, readActor);
    case ItemKind::Event:
        return readItem<Event>(reader, readEvent);
    case ItemKind::Question:
        return readItem<Question>(reader, readQuestion);
    case ItemKind::Claim:
        return readItem<Claim>(reader, readClaim);
    case ItemKind::Stance:
        return readItem<Stance>(reader, readStance);
    case ItemKind::Measure:
        return readItem<Measure>(reader, readMeasure);
    case ItemKind::Figure:
        return readItem<Figure>(reader, readFigure);
    case ItemKind::Formula:
        return readItem<Formula>(reader, readFormula);
    case ItemKind::Assumption:
        return readItem<Assumption>(reader, readAssumption);
    case ItemKind::Link:
        return readItem<Link>(reader, readLink);
    case ItemKind::Chart:
        return readItem<Chart>(reader, readChart);
    case ItemKind::NetworkView:
        return readItem<NetworkView>(reader, readNetworkView);
    case ItemKind::Annotation:
        return readItem<Annotation>(reader, readAnnotation);
    case ItemKind::None:
    case ItemKind::Briefing:
    case ItemKind::Passage:
        break;
    }
    place.error(Tr::tr("Nothing of this kind is stored by itself."));
    return std::nullopt;
}

} // namespace Briefings
