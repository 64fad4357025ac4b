// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchmodel.h"

#include "briefings/text/codepoints.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QPoint>

#include <algorithm>
#include <array>
#include <iterator>

namespace Widgets {

using Briefings::ItemKind;
using Briefings::SearchHit;

namespace {

/// A group shows so many at most, so that one kind does not push the others out of sight.
constexpr size_t itemsPerGroup = 6;
constexpr size_t passagesShown = 14;
/// Words of a passage that stand before its first match.
constexpr qsizetype leadLength = 40;

constexpr std::array groupOrder{ItemKind::Actor,  ItemKind::Event,       ItemKind::Question,
                                ItemKind::Claim,  ItemKind::Stance,      ItemKind::Measure,
                                ItemKind::Figure, ItemKind::Formula,     ItemKind::Assumption,
                                ItemKind::Chart,  ItemKind::NetworkView, ItemKind::Document,
                                ItemKind::Link,   ItemKind::Annotation,  ItemKind::Passage};

QString groupHeading(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Actor:
        return SearchModel::tr("Actors");
    case ItemKind::Event:
        return SearchModel::tr("Events");
    case ItemKind::Question:
        return SearchModel::tr("Questions");
    case ItemKind::Claim:
        return SearchModel::tr("Claims");
    case ItemKind::Stance:
        return SearchModel::tr("Stances");
    case ItemKind::Measure:
        return SearchModel::tr("Measures");
    case ItemKind::Figure:
        return SearchModel::tr("Figures");
    case ItemKind::Formula:
        return SearchModel::tr("Formulas");
    case ItemKind::Assumption:
        return SearchModel::tr("Assumptions");
    case ItemKind::Chart:
        return SearchModel::tr("Charts");
    case ItemKind::NetworkView:
        return SearchModel::tr("Network views");
    case ItemKind::Document:
        return SearchModel::tr("Documents");
    case ItemKind::Link:
        return SearchModel::tr("Links");
    case ItemKind::Annotation:
        return SearchModel::tr("Your notes");
    case ItemKind::Passage:
        return SearchModel::tr("Passages");
    case ItemKind::None:
    case ItemKind::Briefing:
        break;
    }
    return SearchModel::tr("Commands");
}

QString keyText(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

QVariantList toVariants(const std::vector<std::pair<qsizetype, qsizetype>> &matches)
{
    QVariantList list;
    list.reserve(static_cast<qsizetype>(matches.size()));
    for (const auto &match : matches) {
        list.append(QPoint(static_cast<int>(match.first), static_cast<int>(match.second)));
    }
    return list;
}

} // namespace

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent) { }

void SearchModel::setResults(const Briefings::SearchResults &results,
                             const QList<QAction *> &commands, Saving saving)
{
    beginResetModel();
    m_rows.clear();
    addHits(results);
    if (results.commandWords) {
        addCommands(*results.commandWords, commands);
    }
    if (!m_rows.empty() || saving == Saving::IsSaved) {
        addHeading(tr("This search"));
        if (saving == Saving::CanSave) {
            addEntry(Entry::Save, tr("Save this search"), keyText(Qt::CTRL | Qt::Key_D));
        } else {
            addEntry(Entry::Unsave, tr("Remove from the saved searches"),
                     keyText(Qt::CTRL | Qt::Key_D));
        }
    }
    endResetModel();
}

void SearchModel::setStart(const QStringList &saved, const QStringList &recent,
                           const QList<QAction *> &commands)
{
    beginResetModel();
    m_rows.clear();
    if (!saved.isEmpty()) {
        addHeading(tr("Saved searches"));
        for (const auto &query : saved) {
            addEntry(Entry::Saved, query);
        }
    }
    if (!recent.isEmpty()) {
        addHeading(tr("Recent searches"));
        for (const auto &query : recent) {
            addEntry(Entry::Recent, query);
        }
        addEntry(Entry::ForgetRecent, tr("Forget recent searches"));
    }
    addHeading(tr("Help"));
    addEntry(Entry::Help, tr("How to search"), keyText(Qt::Key_F1));
    addCommands({}, commands);
    endResetModel();
}

void SearchModel::setExamples()
{
    beginResetModel();
    m_rows.clear();
    addHeading(tr("How to search"));
    const std::array<std::pair<QString, QString>, 14> examples{{
        {QStringLiteral("export controls"), tr("both words, in any order")},
        {QStringLiteral("\"export controls\""), tr("the words as they stand")},
        {QStringLiteral("control*"), tr("words that begin so")},
        {QStringLiteral("chips OR compute"), tr("one of the two")},
        {QStringLiteral("chips NOT export"), tr("one without the other")},
        {QStringLiteral("(chips OR compute) cost"), tr("parentheses first")},
        {QStringLiteral("NEAR(chips export, 5)"), tr("within five words of each other")},
        {QStringLiteral("doc:memo chips"), tr("in the documents called so")},
        {QStringLiteral("actor:nvidia"), tr("an actor, and what is about it")},
        {QStringLiteral("kind:claim,figure cost"), tr("only some kinds of things")},
        {QStringLiteral("date:2024..2025 kind:event"), tr("in that time; also date:>2024")},
        {QStringLiteral("$5.6M"), tr("the number, however it is written")},
        {QStringLiteral(">1000 GPU"), tr("more than; also 2..3 months, in any unit of time")},
        {QStringLiteral("5M ±20% USD"), tr("a number with a tolerance; ~5M is ±10%")},
    }};
    for (const auto &[example, meaning] : examples) {
        addEntry(Entry::Example, example, meaning);
    }
    endResetModel();
}

void SearchModel::addHeading(const QString &text)
{
    Row heading;
    heading.heading = text;
    m_rows.push_back(std::move(heading));
}

void SearchModel::addEntry(Entry entry, const QString &title, const QString &detail)
{
    Row row;
    row.entry = entry;
    row.title = title;
    row.detail = detail;
    m_rows.push_back(std::move(row));
}

void SearchModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void SearchModel::addHits(const Briefings::SearchResults &results)
{
    auto groups = groupOrder;
    if (!results.hits.empty() && results.hits.front().id.kind() == ItemKind::Figure) {
        // A number was searched for, and a figure says it.
        const auto figures = std::ranges::find(groups, ItemKind::Figure);
        std::rotate(groups.begin(), figures, figures + 1);
    }
    for (const auto kind : groups) {
        std::vector<Row> rows;
        for (const auto &hit : results.hits) {
            if (hit.id.kind() == kind) {
                rows.push_back(rowFor(hit));
            }
        }
        if (rows.empty()) {
            continue;
        }
        if (kind != ItemKind::Passage) {
            // Who types a name means the thing of that name, not those that are described with it.
            std::ranges::stable_sort(rows, {}, [](const Row &row) {
                return row.titleMatches.empty() ? 2 : row.titleMatches.front().first == 0 ? 0 : 1;
            });
        }
        rows.resize(
            std::min(rows.size(), kind == ItemKind::Passage ? passagesShown : itemsPerGroup));
        addHeading(groupHeading(kind));
        std::ranges::move(rows, std::back_inserter(m_rows));
    }
}

void SearchModel::addCommands(const QStringList &words, const QList<QAction *> &commands)
{
    bool hasHeading = false;
    for (auto *action : commands) {
        auto title = action->text();
        title.remove(u'&');
        const bool matches = std::ranges::all_of(words, [&title](const QString &word) {
            return title.contains(word, Qt::CaseInsensitive);
        });
        if (!action->isEnabled() || !action->isVisible() || !matches || title.isEmpty()) {
            continue;
        }
        if (!hasHeading) {
            hasHeading = true;
            addHeading(groupHeading(ItemKind::None));
        }
        Row row;
        row.title = title;
        row.detail = action->shortcut().toString(QKeySequence::NativeText);
        row.command = action;
        for (const auto &word : words) {
            row.titleMatches.push_back({title.indexOf(word, 0, Qt::CaseInsensitive), word.size()});
        }
        std::ranges::sort(row.titleMatches);
        m_rows.push_back(std::move(row));
    }
}

SearchModel::Row SearchModel::rowFor(const SearchHit &hit)
{
    Row row;
    row.hit = hit;
    const Briefings::CodePointMap map(hit.text);
    Matches matches;
    for (const auto &range : hit.matches) {
        const auto start = map.toUnit(range.start());
        matches.push_back({start, map.toUnit(range.end()) - start});
    }
    // Of an item whose text begins with its title, the title carries the matches, if it has any.
    const bool hasTitle = hit.id.kind() != ItemKind::Passage && hit.text.startsWith(hit.title);
    if (hasTitle) {
        std::ranges::copy_if(
            matches, std::back_inserter(row.titleMatches),
            [&hit](const auto &match) { return match.first + match.second <= hit.title.size(); });
        if (!row.titleMatches.empty() || matches.empty()) {
            row.title = hit.title;
            return row;
        }
    }
    row.title = hit.title;
    qsizetype cut =
        matches.empty() ? 0 : std::max<qsizetype>(0, matches.front().first - leadLength);
    if (cut > 0) {
        // Not in the middle of a word.
        const auto space = hit.text.indexOf(u' ', cut);
        cut = space >= 0 && space < matches.front().first ? space + 1 : matches.front().first;
    }
    bool isCut = cut > 0;
    if (hasTitle && cut <= hit.title.size()) {
        // The title is said already; the detail begins behind it.
        cut = hit.title.size();
        while (cut < hit.text.size() && hit.text[cut].isSpace()) {
            ++cut;
        }
        isCut = false;
    }
    const QString lead = isCut ? QStringLiteral("… ") : QString();
    row.detail = lead + hit.text.mid(cut).replace(u'\n', u' ');
    for (const auto &match : matches) {
        row.detailMatches.push_back({match.first - cut + lead.size(), match.second});
    }
    return row;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    const auto kind = row.hit.id.kind();
    switch (role) {
    case Qt::DisplayRole:
        return row.heading.isEmpty() ? row.title : row.heading;
    case Qt::AccessibleTextRole: {
        if (!row.heading.isEmpty()) {
            return row.heading;
        }
        if (row.entry != Entry::None) {
            return row.detail.isEmpty() ? row.title
                                        : QStringLiteral("%1: %2").arg(row.title, row.detail);
        }
        const auto what = row.command ? tr("Command") : kindText(kind);
        return QStringLiteral("%1: %2. %3").arg(what, row.title, row.detail);
    }
    case IsHeading:
        return !row.heading.isEmpty();
    case Detail:
        return row.detail;
    case TitleMatches:
        return toVariants(row.titleMatches);
    case DetailMatches:
        return toVariants(row.detailMatches);
    case Kind:
        return static_cast<int>(kind);
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[static_cast<size_t>(index.row())].heading.isEmpty()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const SearchHit *SearchModel::hit(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const auto &found = m_rows[static_cast<size_t>(row)];
    return found.hit.id.isNull() ? nullptr : &found.hit;
}

QAction *SearchModel::command(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_rows[static_cast<size_t>(row)].command.data();
}

SearchModel::Entry SearchModel::entry(int row) const
{
    return row < 0 || row >= rowCount() ? Entry::None : m_rows[static_cast<size_t>(row)].entry;
}

QString SearchModel::query(int row) const
{
    switch (entry(row)) {
    case Entry::Saved:
    case Entry::Recent:
    case Entry::Example:
        return m_rows[static_cast<size_t>(row)].title;
    default:
        return {};
    }
}

int SearchModel::nextResult(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (m_rows[static_cast<size_t>(next)].heading.isEmpty()) {
            return next;
        }
    }
    return -1;
}

} // namespace Widgets
