// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/outputjson.h"
#include "briefings/model/briefingindex.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

#include <nlohmann/json.hpp>

namespace App {

using namespace Briefings;

namespace {

/// What follows id and title in the plain listing.
template <typename T>
QString remark(const BriefingIndex &index, const T &value)
{
    const auto nameOf = [&index](const ItemId &id) {
        return id.isNull() ? QString() : index.title(id);
    };
    if constexpr (std::is_same_v<T, Document>) {
        return displayText(value.date, QLocale::c());
    } else if constexpr (std::is_same_v<T, Actor> || std::is_same_v<T, Chart>) {
        return toText(value.kind);
    } else if constexpr (std::is_same_v<T, Event>) {
        return value.date.toString();
    } else if constexpr (std::is_same_v<T, Claim>) {
        return nameOf(value.question);
    } else if constexpr (std::is_same_v<T, Figure>) {
        return QStringLiteral("%1\t%2").arg(nameOf(value.subject), nameOf(value.document));
    } else {
        return {};
    }
}

template <typename T>
void printItems(const std::shared_ptr<const Briefing> &briefing, const std::vector<T> &values,
                bool asJson)
{
    if (asJson) {
        auto list = Json::array();
        for (const auto &value : values) {
            list.push_back(outputJson(Item(value)));
        }
        printJson(list);
        return;
    }
    const BriefingIndex index(briefing);
    for (const auto &value : values) {
        QStringList columns{value.id.toString(), itemTitle(*briefing, Item(value)),
                            remark(index, value)};
        columns.removeAll(QString());
        printLine(columns.join(QLatin1Char('\t')));
    }
}

void printPassages(const BriefingIndex &index, bool asJson)
{
    auto list = Json::array();
    for (const auto &document : index.briefing().documents) {
        for (const auto &body : document.bodies) {
            std::map<QString, Json> entries;
            QStringList order;
            for (const auto &use : index.uses(document.id, body.body)) {
                const auto id = passageId(use.passage).toString();
                if (!entries.contains(id)) {
                    Json entry;
                    entry["id"] = toUtf8(id);
                    entry.update(outputJson(use.passage));
                    entry["state"] = toUtf8(toText(use.passage.state));
                    entry["items"] = Json::array();
                    entries.emplace(id, std::move(entry));
                    order.append(id);
                }
                entries.at(id)["items"].push_back(toUtf8(use.item.toString()));
            }
            for (const auto &id : order) {
                list.push_back(std::move(entries.at(id)));
            }
        }
    }
    if (asJson) {
        printJson(list);
        return;
    }
    for (const auto &entry : list) {
        printLine(QString::fromStdString(entry["id"].get<std::string>() + "\t"
                                         + entry["quote"].get<std::string>()));
    }
}

} // namespace

Exit runList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QString()});
    if (!parseArguments(parser, arguments, 1, 2)) {
        return Exit::WrongUsage;
    }
    static const QStringList kinds{QStringLiteral("documents"),   QStringLiteral("actors"),
                                   QStringLiteral("events"),      QStringLiteral("questions"),
                                   QStringLiteral("claims"),      QStringLiteral("stances"),
                                   QStringLiteral("measures"),    QStringLiteral("figures"),
                                   QStringLiteral("links"),       QStringLiteral("charts"),
                                   QStringLiteral("passages"),    QStringLiteral("formulas"),
                                   QStringLiteral("assumptions"), QStringLiteral("annotations"),
                                   QStringLiteral("networkviews")};
    const auto kind = parser.positionalArguments().at(0);
    if (!kinds.contains(kind)) {
        printError(QCoreApplication::translate("App", "“%1” cannot be listed. Choose one of: %2.")
                       .arg(kind, kinds.join(QLatin1String(", "))));
        return Exit::WrongUsage;
    }
    Exit exit = Exit::Done;
    const auto input = Input::open(parser.positionalArguments().value(1), exit);
    if (!input) {
        return exit;
    }
    const bool asJson = parser.isSet(QStringLiteral("json"));
    const auto briefing = std::make_shared<const Briefing>(input->briefing());
    const auto print = [&briefing, asJson](const auto &values) {
        printItems(briefing, values, asJson);
    };
    switch (kinds.indexOf(kind)) {
    case 0:
        print(briefing->documents);
        break;
    case 1:
        print(briefing->actors);
        break;
    case 2:
        print(briefing->events);
        break;
    case 3:
        print(briefing->questions);
        break;
    case 4:
        print(briefing->claims);
        break;
    case 5:
        print(briefing->stances);
        break;
    case 6:
        print(briefing->measures);
        break;
    case 7:
        print(briefing->figures);
        break;
    case 8:
        print(briefing->links);
        break;
    case 9:
        print(briefing->charts);
        break;
    case 11:
        print(briefing->formulas);
        break;
    case 12:
        print(briefing->assumptions);
        break;
    case 13:
        print(briefing->annotations);
        break;
    case 14:
        print(briefing->networkViews);
        break;
    default:
        printPassages(BriefingIndex(briefing), asJson);
        break;
    }
    return Exit::Done;
}

} // namespace App
