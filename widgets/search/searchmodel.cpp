// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchmodel.h"

#include "briefings/text/codepoints.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QCoreApplication>
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

constexpr std::array groupOrder{ItemKind::Actor,  ItemKind::Event,      ItemKind::Question,
                                ItemKind::Claim,  ItemKind::Stance,     ItemKind::Measure,
                                ItemKind::Figure, ItemKind::Chart,      ItemKind::Document,
                                ItemKind::Link,   ItemKind::Annotation, ItemKind::Passage};

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
    case ItemKind::Chart:
        return SearchModel::tr("Charts");
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
                             const QList<QAction *> &commands)
{
    beginResetModel();
    m_rows.clear();
    addHits(results);
    addCommands(results.query, commands);
    endResetModel();
}

void SearchModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void SearchModel::addHits(const Briefings::SearchResults &results)
{
    for (const auto kind : groupOrder) {
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
        Row heading;
        heading.heading = groupHeading(kind);
        m_rows.push_back(std::move(heading));
        std::ranges::move(rows, std::back_inserter(m_rows));
    }
}

void SearchModel::addCommands(const QString &query, const QList<QAction *> &commands)
{
    const auto words = query.simplified().split(u' ', Qt::SkipEmptyParts);
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
            Row heading;
            heading.heading = groupHeading(ItemKind::None);
            m_rows.push_back(std::move(heading));
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
