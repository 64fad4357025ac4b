// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/networkinput.h"

#include "app/cli/itemname.h"
#include "briefings/model/words.h"
#include "briefings/network/projection.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace App {

using namespace Briefings;

namespace {

/// False, with a message, when the text of \a option is not as it should be.
bool refused(const QString &option, const QString &value, const QString &expected)
{
    printError(QCoreApplication::translate("App", "“%2” does not fit --%1. Use %3.")
                   .arg(option, value, expected));
    return false;
}

QStringList listOf(const QString &text)
{
    QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &part : parts) {
        part = part.trimmed();
    }
    return parts;
}

template <typename Enum>
QString wordsOf()
{
    QStringList known;
    for (const auto &[value, word] : words<Enum>()) {
        known.append(word.toString());
    }
    return known.join(QStringLiteral(", "));
}

/// The words of one option, as values; false when one is not known.
template <typename Enum>
bool readWords(const QCommandLineParser &parser, const char *name, QSet<Enum> &values)
{
    const auto option = QString::fromLatin1(name);
    for (const QString &word : listOf(parser.value(option))) {
        const auto value = fromText<Enum>(word);
        if (!value) {
            return refused(option, word, wordsOf<Enum>());
        }
        values.insert(*value);
    }
    return true;
}

bool readNumber(const QCommandLineParser &parser, const char *name, size_t &value)
{
    const auto option = QString::fromLatin1(name);
    if (!parser.isSet(option)) {
        return true;
    }
    bool isNumber = false;
    const uint number = parser.value(option).toUInt(&isNumber);
    constexpr uint most = 1'000'000;
    if (!isNumber || number > most) {
        return refused(option, parser.value(option),
                       QCoreApplication::translate("App", "a whole number, such as 2"));
    }
    value = number;
    return true;
}

bool readKinds(const QCommandLineParser &parser, QSet<ItemKind> &kinds)
{
    const auto option = QStringLiteral("kinds");
    const QSet<ItemKind> known = shownKinds(Projection::Everything);
    for (QString word : listOf(parser.value(option))) {
        // "list" calls them by their plurals.
        if (word.endsWith(QLatin1Char('s'))) {
            word.chop(1);
        }
        const auto kind = kindFromPrefix(word);
        if (!kind || !known.contains(*kind)) {
            return refused(option, word,
                           QStringLiteral("actors, events, claims, figures, questions, documents"));
        }
        kinds.insert(*kind);
    }
    return true;
}

bool readRelations(const QCommandLineParser &parser, QSet<Relation> &hidden)
{
    QSet<Relation> shown;
    if (!readWords(parser, "relations", shown)) {
        return false;
    }
    for (const Relation relation : allRelations()) {
        if (!shown.isEmpty() && !shown.contains(relation)) {
            hidden.insert(relation);
        }
    }
    return true;
}

/// "2024-12/2025-01", each side a date or ".." for no bound.
bool readBetween(const QCommandLineParser &parser, GraphFilter &filter)
{
    const auto option = QStringLiteral("between");
    if (!parser.isSet(option)) {
        return true;
    }
    const QString text = parser.value(option);
    const auto refuse = [&option, &text] {
        return refused(option, text,
                       QCoreApplication::translate(
                           "App", "two dates, such as 2024-12 2025-01-27; “..” leaves one open"));
    };
    const QStringList sides = text.split(QLatin1Char('/'));
    if (sides.size() != 2) {
        return refuse();
    }
    for (int side = 0; side < 2; ++side) {
        if (sides[side] == u"..") {
            continue;
        }
        const auto date = EdtfDate::parse(sides[side]);
        if (!date) {
            return refuse();
        }
        (side == 0 ? filter.earliest : filter.latest) =
            side == 0 ? date->earliest() : date->latest();
    }
    if (filter.earliest.isValid() && filter.latest.isValid() && filter.latest < filter.earliest) {
        return refuse();
    }
    return true;
}

bool readFilter(const QCommandLineParser &parser, NetworkArguments &result)
{
    GraphFilter &filter = result.filter;
    filter.kinds.clear();
    size_t hops = 1;
    if (!readKinds(parser, filter.kinds) || !readRelations(parser, filter.hiddenRelations)
        || !readWords(parser, "stances", filter.stances)
        || !readWords(parser, "states", filter.states) || !readBetween(parser, filter)
        || !readNumber(parser, "degree", filter.leastDegree)
        || !readNumber(parser, "core", filter.leastCore) || !readNumber(parser, "hops", hops)) {
        return false;
    }
    if (parser.isSet(QStringLiteral("hops")) && !parser.isSet(QStringLiteral("focus"))) {
        printError(QCoreApplication::translate(
            "App", "--hops counts from somebody: name an item with --focus."));
        return false;
    }
    filter.hops = static_cast<int>(hops);
    filter.text = parser.value(QStringLiteral("text"));
    filter.showsUndated = !parser.isSet(QStringLiteral("dated"));
    filter.hideUnlinked = parser.isSet(QStringLiteral("linked"));
    result.showsCoMentions = parser.isSet(QStringLiteral("co-mentions"));
    if (result.showsCoMentions) {
        filter.hiddenOrigins.remove(EdgeOrigin::CoMention);
    }
    result.documents = listOf(parser.value(QStringLiteral("documents")));
    result.holders = listOf(parser.value(QStringLiteral("holders")));
    result.focus = parser.values(QStringLiteral("focus"));
    result.projection = parser.value(QStringLiteral("projection"));
    return true;
}

bool readPath(const QCommandLineParser &parser, NetworkArguments &result)
{
    const QString cost = parser.value(QStringLiteral("cost"));
    if (!cost.isEmpty() && cost != u"shortest" && cost != u"evidence") {
        return refused(QStringLiteral("cost"), cost, QStringLiteral("shortest, evidence"));
    }
    result.paths.cost = cost == u"evidence" ? PathCost::StrongestEvidence : PathCost::Shortest;
    result.paths.earliest = result.filter.earliest;
    result.paths.latest = result.filter.latest;
    if (!readNumber(parser, "count", result.paths.count)) {
        return false;
    }
    constexpr size_t most = 1000;
    if (result.paths.count == 0 || result.paths.count > most) {
        return refused(QStringLiteral("count"), parser.value(QStringLiteral("count")),
                       QCoreApplication::translate("App", "a whole number from 1 to 1000"));
    }
    return true;
}

/// QCommandLineParser knows options of one value: "--between A B" becomes "--between A/B".
QStringList withJoinedDates(QStringList arguments)
{
    const auto at = arguments.indexOf(QStringLiteral("--between"));
    if (at >= 0 && at + 2 < arguments.size() && !arguments[at + 1].contains(QLatin1Char('/'))) {
        arguments[at + 1] = arguments[at + 1] + QLatin1Char('/') + arguments[at + 2];
        arguments.removeAt(at + 2);
    }
    return arguments;
}

/// The ids that \a names stand for; nothing when one is not found.
std::optional<std::vector<ItemId>> findAll(const BriefingIndex &index, const QStringList &names,
                                           const QSet<ItemKind> &kinds)
{
    std::vector<ItemId> ids;
    for (const QString &name : names) {
        const auto id = findByName(index, name, kinds);
        if (!id) {
            return std::nullopt;
        }
        ids.push_back(*id);
    }
    return ids;
}

bool findProjection(const QString &text, NetworkInput &network)
{
    if (text.isEmpty()) {
        return true;
    }
    const auto word = fromText<Projection>(text);
    if (word && *word != Projection::OneDocument && *word != Projection::OneQuestion) {
        network.projection = *word;
        return true;
    }
    if (word) {
        return refused(QStringLiteral("projection"), text,
                       QCoreApplication::translate(
                           "App", "the name or the id of the document or the question itself"));
    }
    const auto id = findByName(network.index, text, {ItemKind::Document, ItemKind::Question});
    if (!id) {
        printError(QCoreApplication::translate("App",
                                               "A projection is one of %1, or a document or a "
                                               "question.")
                       .arg(wordsOf<Projection>()));
        return false;
    }
    network.projection =
        id->kind() == ItemKind::Document ? Projection::OneDocument : Projection::OneQuestion;
    network.of = *id;
    return true;
}

/// Completes the filter by what is named in the arguments.
bool findNames(const NetworkArguments &arguments, NetworkInput &network)
{
    const auto documents = findAll(network.index, arguments.documents, {ItemKind::Document});
    const auto holders = findAll(network.index, arguments.holders, {ItemKind::Actor});
    const QSet<ItemKind> all = shownKinds(Projection::Everything);
    const auto focus = findAll(network.index, arguments.focus, all);
    const auto ends = findAll(network.index, arguments.ends, all);
    if (!documents || !holders || !focus || !ends
        || !findProjection(arguments.projection, network)) {
        return false;
    }
    GraphFilter &filter = network.filter;
    for (const Document &document : network.index.briefing().documents) {
        if (!documents->empty()
            && std::ranges::find(*documents, ItemId(document.id)) == documents->end()) {
            filter.hiddenDocuments.insert(document.id);
        }
    }
    for (const ItemId &holder : *holders) {
        filter.holders.insert(holder.to<ItemKind::Actor>());
    }
    filter.focus = QSet<ItemId>(focus->begin(), focus->end());
    network.ends = *ends;
    if (filter.kinds.isEmpty()) {
        filter.kinds = shownKinds(network.projection);
    } else if (arguments.projection.isEmpty()) {
        // Whoever names kinds wants to see them.
        network.projection = Projection::Everything;
    }
    return true;
}

Paragraphs readParagraphs(Input &input)
{
    Paragraphs paragraphs;
    for (const Document &document : input.briefing().documents) {
        for (const DocumentBody &body : document.bodies) {
            if (const Text text = input.text(document.id, body.body)) {
                paragraphs[{document.id, body.body}] = paragraphsOf(*text);
            }
        }
    }
    return paragraphs;
}

} // namespace

std::optional<NetworkArguments> parseNetworkArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *flag : {"path", "measures", "json", "co-mentions", "dated", "linked"}) {
        parser.addOption({QString::fromLatin1(flag), QString()});
    }
    for (const char *option :
         {"o", "layout", "count", "cost", "kinds", "relations", "documents", "holders", "stances",
          "states", "text", "degree", "core", "focus", "hops", "between", "projection"}) {
        parser.addOption({QString::fromLatin1(option), QString(), QStringLiteral("VALUE")});
    }
    const QStringList joined = withJoinedDates(arguments);
    const bool isPath = joined.contains(QStringLiteral("--path"));
    if (!parseArguments(parser, joined, isPath ? 2 : 0, isPath ? 3 : 1)) {
        return std::nullopt;
    }
    NetworkArguments result;
    QStringList positional = parser.positionalArguments();
    if (isPath) {
        result.ends = {positional.takeFirst(), positional.takeFirst()};
    }
    result.path = positional.value(0);
    result.isMeasures = parser.isSet(QStringLiteral("measures"));
    result.isJson = parser.isSet(QStringLiteral("json"));
    result.output = parser.value(QStringLiteral("o"));
    result.layout = parser.value(QStringLiteral("layout"));
    const int tasks = (isPath ? 1 : 0) + (result.isMeasures ? 1 : 0)
                      + (parser.isSet(QStringLiteral("o")) ? 1 : 0);
    if (tasks != 1) {
        printError(QCoreApplication::translate(
            "App", "Say what is wanted: “network --path FROM TO”, “network --measures” or “network "
                   "-o FILE”."));
        return std::nullopt;
    }
    if (!readFilter(parser, result) || !readPath(parser, result)) {
        return std::nullopt;
    }
    return result;
}

std::optional<NetworkLayout> layoutNamed(const QString &word)
{
    if (word.isEmpty()) {
        return NetworkLayout::Force;
    }
    QStringList known;
    for (const auto &[layout, name] : words<NetworkLayout>()) {
        if (name.compare(word, Qt::CaseInsensitive) == 0) {
            return layout;
        }
        known.append(name.toString());
    }
    printError(QCoreApplication::translate("App", "“%1” is no layout. Known are: %2.")
                   .arg(word, known.join(QStringLiteral(", "))));
    return std::nullopt;
}

std::optional<NetworkInput> openNetwork(const NetworkArguments &arguments, Exit &exit)
{
    auto input = Input::open(arguments.path, exit);
    if (!input) {
        return std::nullopt;
    }
    BriefingIndex index(std::make_shared<const Briefing>(input->briefing()));
    NetworkInput network{std::move(*input), std::move(index), {}, {}, {}, arguments.filter, {}};
    if (!findNames(arguments, network)) {
        exit = Exit::WrongUsage;
        return std::nullopt;
    }
    // A path from a figure leads over the figure, whatever else is shown.
    for (const ItemId &end : network.ends) {
        if (network.projection == Projection::ActorsEventsClaims
            && !network.filter.kinds.contains(end.kind())) {
            network.projection = Projection::Everything;
        }
        network.filter.kinds.insert(end.kind());
    }
    const Graph whole = makeGraph(
        network.index, arguments.showsCoMentions ? readParagraphs(network.input) : Paragraphs());
    network.graph = filtered(projected(whole, network.projection, network.of), network.filter);
    return network;
}

} // namespace App
