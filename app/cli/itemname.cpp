// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/itemname.h"

#include "briefings/text/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace App {

using namespace Briefings;

namespace {

/// What one item is called; each in folded words.
struct Names
{
    ItemId id;
    QStringList names;
    QStringList aliases;
};

class NameList
{
public:
    NameList(const BriefingIndex &index, const QSet<ItemKind> &kinds) : m_kinds(kinds)
    {
        const Briefing &briefing = index.briefing();
        for (const Actor &actor : briefing.actors) {
            add(actor.id, {actor.name}, actor.aliases);
        }
        for (const Event &event : briefing.events) {
            add(event.id, {event.title}, {});
        }
        for (const Claim &claim : briefing.claims) {
            add(claim.id, {claim.statement, claim.shortText}, {});
        }
        for (const Question &question : briefing.questions) {
            add(question.id, {question.text, question.shortText}, {});
        }
        for (const Document &document : briefing.documents) {
            add(document.id, {document.title, document.shortTitle}, {});
        }
    }

    [[nodiscard]] const std::vector<Names> &items() const { return m_items; }

    [[nodiscard]] std::vector<ItemId> where(const std::function<bool(const Names &)> &isMeant) const
    {
        std::vector<ItemId> ids;
        for (const Names &item : m_items) {
            if (isMeant(item)) {
                ids.push_back(item.id);
            }
        }
        return ids;
    }

private:
    void add(const ItemId &id, const QStringList &names, const QStringList &aliases)
    {
        if (!m_kinds.contains(id.kind())) {
            return;
        }
        Names item{id, {}, {}};
        for (const QString &name : names) {
            item.names.append(indexText(name));
        }
        for (const QString &alias : aliases) {
            item.aliases.append(indexText(alias));
        }
        m_items.push_back(std::move(item));
    }

    QSet<ItemKind> m_kinds;
    std::vector<Names> m_items;
};

/// How many letters have to be put in, left out or changed to make \a b of \a a.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i) {
        row[i] = static_cast<qsizetype>(i);
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype k = 0; k < b.size(); ++k) {
            const auto at = static_cast<size_t>(k) + 1;
            const qsizetype changed = diagonal + (a[i] == b[k] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

/// How near \a item is to \a text, from 0; nothing when it is not.
std::optional<qsizetype> nearness(const Names &item, const QString &text)
{
    std::optional<qsizetype> best;
    for (const QString &name : item.names + item.aliases) {
        const bool isPart = !name.isEmpty() && (name.contains(text) || text.contains(name));
        const qsizetype letters = distance(name, text);
        if (isPart || letters <= std::max<qsizetype>(2, text.size() / 4)) {
            // A few wrong letters are nearer than a long name that holds the text.
            const qsizetype measure = isPart ? std::min<qsizetype>(letters, 50) : letters;
            best = std::min(best.value_or(measure), measure);
        }
    }
    return best;
}

QString listOf(const BriefingIndex &index, const std::vector<ItemId> &ids)
{
    QStringList texts;
    for (const ItemId &id : ids) {
        //: An item of a list: what it is called, and its id.
        texts.append(
            QCoreApplication::translate("App", "%1 (%2)").arg(index.title(id), id.toString()));
    }
    return texts.join(QStringLiteral(", "));
}

std::vector<ItemId> nearest(const NameList &list, const QString &text)
{
    std::vector<std::pair<qsizetype, ItemId>> near;
    for (const Names &item : list.items()) {
        if (const auto measure = nearness(item, text)) {
            near.emplace_back(*measure, item.id);
        }
    }
    std::ranges::stable_sort(near, {}, &std::pair<qsizetype, ItemId>::first);
    constexpr size_t most = 5;
    near.resize(std::min(near.size(), most));
    std::vector<ItemId> ids;
    for (const auto &[measure, id] : near) {
        ids.push_back(id);
    }
    return ids;
}

} // namespace

std::optional<ItemId> findByName(const BriefingIndex &index, const QString &text,
                                 const QSet<ItemKind> &kinds)
{
    const auto id = ItemId::fromString(text);
    if (id && kinds.contains(id->kind()) && index.contains(*id)) {
        return id;
    }
    const NameList list(index, kinds);
    const QString folded = indexText(text);
    const auto slug = [&text](const Names &item) {
        return item.id.toString().section(QLatin1Char(':'), 1) == text;
    };
    const std::array<std::function<bool(const Names &)>, 3> readings{
        [&folded](const Names &item) { return item.names.contains(folded); },
        [&folded](const Names &item) { return item.aliases.contains(folded); }, slug};
    for (const auto &isMeant : readings) {
        const auto found = list.where(isMeant);
        if (found.size() == 1) {
            return found.front();
        }
        if (found.size() > 1) {
            printError(
                QCoreApplication::translate("App", "“%1” may mean several. Give the id of one: %2.")
                    .arg(text, listOf(index, found)));
            return std::nullopt;
        }
    }
    const auto near = nearest(list, folded);
    printError(
        near.empty()
            ? QCoreApplication::translate("App", "There is nothing called “%1” in this briefing.")
                  .arg(text)
            : QCoreApplication::translate(
                  "App", "There is nothing called “%1” in this briefing. Near it: %2.")
                  .arg(text, listOf(index, near)));
    return std::nullopt;
}

} // namespace App
