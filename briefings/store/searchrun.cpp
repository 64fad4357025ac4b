// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchrun.h"

#include "briefings/store/overload.h"
#include "briefings/store/searchresults.h"
#include "briefings/store/searchscope.h"
#include "briefings/text/terms.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>

namespace Briefings {

namespace {

using GroupKind = SearchGroup::Kind;

/// Rows whose numbers are compared before the search gives up; each takes some microseconds.
constexpr size_t mostCompared = 20000;
constexpr int comparedPerHit = 20;
constexpr size_t batchSize = 500;
constexpr int noLimit = -1;
/// Before every rank that FTS5 gives: a figure that says the number is what was meant.
constexpr double figureRank = -1000;
/// Likewise what is called just as was typed.
constexpr double nameRank = -500;

/// What one query means for one state of the file.
///
/// FTS5 finds and ranks what it understands. The rest of the query becomes a set of rows that may
/// fit, never too small; where numbers decide, each row is then compared with its own text.
class SearchRun
{
public:
    SearchRun(const SearchIndex &index, const FileState &state, const TextSource &texts,
              const SearchQuery &query, int limit)
        : m_index(index), m_state(state), m_texts(texts), m_query(query),
          m_scope(state, index, texts), m_fts(withPlurals(toFts(query))),
          m_comparesAll(!m_fts.isEmpty() && index.hasAtMost(m_fts, limit * comparedPerHit))
    {
        m_within = RowSet::everything();
        for (const auto &part : query.root.parts) {
            if (!isSaidInFts(part)) {
                m_compared.push_back(&part);
                m_within = m_within.intersected(candidates(part, true));
            }
        }
    }

    Result<std::vector<SearchHit>> best(IndexPart part, int most)
    {
        // What is called just so may be far down by the rank of its other names.
        constexpr int leastItems = 50;
        const int limit = part == IndexPart::Items ? std::max(most, leastItems) : most;
        std::vector<SearchHit> hits;
        std::vector<qint64> seen;
        auto ranking = m_fts;
        if (ranking.isEmpty()) {
            QStringList texts;
            collectTexts({m_query.root}, texts);
            ranking = texts.join(QLatin1String(" OR "));
        }
        if (!ranking.isEmpty()) {
            const auto found = m_index.ranked(ranking, part, m_within,
                                              m_hasNumber ? limit * comparedPerHit : limit);
            for (const auto &hit : found) {
                seen.push_back(hit.row);
            }
            std::ranges::sort(seen);
            if (auto taken = take(hits, found, limit); !taken) {
                return fail(taken.error());
            }
        }
        if (m_fts.isEmpty() && static_cast<int>(hits.size()) < limit) {
            if (auto taken = takeUnranked(hits, part, seen, limit); !taken) {
                return fail(taken.error());
            }
        }
        const auto typed = indexText(m_query.text);
        for (SearchHit &hit : hits) {
            if (part == IndexPart::Items && indexText(hit.title) == typed) {
                hit.rank = std::min(hit.rank, nameRank);
            }
        }
        std::ranges::stable_sort(hits, {}, &SearchHit::rank);
        return hits;
    }

private:
    /// The largest wanted parts that FTS5 understands, to rank by.
    static void collectTexts(const SearchNode &node, QStringList &texts)
    {
        if (isTextOnly(node)) {
            texts.append(toFts(node));
            return;
        }
        const auto *group = std::get_if<SearchGroup>(&node.term);
        if (group && group->kind != GroupKind::Not) {
            for (const auto &part : group->parts) {
                collectTexts(part, texts);
            }
        }
    }

    /// Parts of the query's conjunction that toFts() has taken in.
    [[nodiscard]] bool isSaidInFts(const SearchNode &node) const
    {
        const auto *group = std::get_if<SearchGroup>(&node.term);
        const bool isNegation = group && group->kind == GroupKind::Not;
        return !m_fts.isEmpty() && isTextOnly(isNegation ? group->parts.front() : node);
    }

    /// The rows where \a node may hold. What only the rows' texts can tell counts as holding where
    /// it \a isWanted, and as not holding behind a NOT.
    RowSet candidates(const SearchNode &node, bool isWanted)
    {
        if (isTextOnly(node)) {
            return m_rows[&node] = m_index.matching(withPlurals(toFts(node)));
        }
        return std::visit(VisitorOf{
                              [&](const SearchGroup &group) { return candidates(group, isWanted); },
                              [&](const SearchNumber &number) {
                                  m_hasNumber = true;
                                  if (isWanted && m_comparesAll) {
                                      return RowSet::everything();
                                  }
                                  const auto sizes = sizeTerms(number);
                                  const auto figures = m_scope.figures(number);
                                  return isWanted && !sizes.isEmpty()
                                             ? figures.united(m_index.matching(sizeQuery(sizes)))
                                             : figures;
                              },
                              [&](const auto &filter) -> RowSet {
                                  if constexpr (requires { m_scope.rows(filter); }) {
                                      return m_rows[&node] = m_scope.rows(filter);
                                  } else {
                                      return {};
                                  }
                              },
                          },
                          node.term);
    }

    RowSet candidates(const SearchGroup &group, bool isWanted)
    {
        if (group.kind == GroupKind::Not) {
            return candidates(group.parts.front(), !isWanted).complemented();
        }
        const bool isAll = group.kind == GroupKind::All;
        auto rows = isAll ? RowSet::everything() : RowSet();
        for (const auto &part : group.parts) {
            const auto more = candidates(part, isWanted);
            rows = isAll ? rows.intersected(more) : rows.united(more);
        }
        return rows;
    }

    static QString sizeQuery(const QStringList &sizes)
    {
        return QLatin1Char('"') + sizes.join(QLatin1String("\" OR \"")) + QLatin1Char('"');
    }

    const Figure *figure(const ItemId &id)
    {
        if (m_figures.isEmpty()) {
            for (const auto &one : m_state.briefing->figures) {
                m_figures.insert(one.id, &one);
            }
        }
        return m_figures.value(id, nullptr);
    }

    /// Whether \a node holds for a row, numbers compared.
    bool holds(const SearchNode &node, qint64 row, const SearchHit &hit)
    {
        const auto known = m_rows.find(&node);
        if (known != m_rows.end()) {
            return known->second.contains(row);
        }
        if (const auto *number = std::get_if<SearchNumber>(&node.term)) {
            const auto *found = figure(hit.id);
            return found ? fits(*number, found->quantity) : !findNumber(*number, hit.text).empty();
        }
        const auto *group = std::get_if<SearchGroup>(&node.term);
        if (!group) {
            return false;
        }
        const auto holdsHere = [this, row, &hit](const SearchNode &part) {
            return holds(part, row, hit);
        };
        switch (group->kind) {
        case GroupKind::All:
            return std::ranges::all_of(group->parts, holdsHere);
        case GroupKind::Any:
            return std::ranges::any_of(group->parts, holdsHere);
        case GroupKind::Not:
            break;
        }
        return !holdsHere(group->parts.front());
    }

    /// How near the figure of a hit is to a number that is searched for; nothing when none fits.
    std::optional<double> nearness(const SearchNode &node, const Figure &found)
    {
        if (const auto *number = std::get_if<SearchNumber>(&node.term)) {
            return fits(*number, found.quantity) ? std::optional(distance(*number, found.quantity))
                                                 : std::nullopt;
        }
        std::optional<double> best;
        const auto *group = std::get_if<SearchGroup>(&node.term);
        if (group && group->kind != GroupKind::Not) {
            for (const auto &part : group->parts) {
                const auto near = nearness(part, found);
                best = !near || (best && *best < *near) ? best : near;
            }
        }
        return best;
    }

    Result<> take(std::vector<SearchHit> &hits, const std::vector<IndexHit> &found, int limit)
    {
        for (size_t start = 0; start < found.size(); start += batchSize) {
            const std::vector<IndexHit> batch(
                found.begin() + static_cast<std::ptrdiff_t>(start),
                found.begin()
                    + static_cast<std::ptrdiff_t>(std::min(found.size(), start + batchSize)));
            auto made = makeHits(*m_state.briefing, batch, m_texts);
            if (!made) {
                return fail(made.error());
            }
            for (size_t i = 0; i < made->size(); ++i) {
                if (static_cast<int>(hits.size()) == limit) {
                    return {};
                }
                addHit(hits, batch[i], std::move((*made)[i]));
            }
        }
        return {};
    }

    void addHit(std::vector<SearchHit> &hits, const IndexHit &found, SearchHit hit)
    {
        const bool isLost = hit.title.isEmpty() && hit.text.isEmpty();
        const auto holdsHere = [this, &found, &hit](const SearchNode *part) {
            return holds(*part, found.row, hit);
        };
        if (isLost || (m_hasNumber && !std::ranges::all_of(m_compared, holdsHere))) {
            return;
        }
        hit.matches = findMatches(m_query, hit.text);
        if (!m_fts.isEmpty() && hit.matches.empty()) {
            return; // What stands in the texts decides, whatever the index says.
        }
        if (const auto *said = m_hasNumber ? figure(hit.id) : nullptr) {
            for (const auto *part : m_compared) {
                if (const auto near = nearness(*part, *said)) {
                    hit.rank = std::min(hit.rank, figureRank + *near);
                }
            }
        }
        hits.push_back(std::move(hit));
    }

    Result<> takeUnranked(std::vector<SearchHit> &hits, IndexPart part,
                          const std::vector<qint64> &seen, int limit)
    {
        Result<> taken;
        std::vector<IndexHit> batch;
        size_t compared = 0;
        m_index.forEachRow(part, m_within, [&](const IndexHit &hit) {
            if (!std::ranges::binary_search(seen, hit.row)) {
                batch.push_back(hit);
            }
            // Items are few and wait to be sorted; of texts the first that fit are enough.
            const bool isFull = batch.size() >= batchSize;
            if (isFull) {
                compared += batch.size();
                taken = take(hits, batch, part == IndexPart::Items ? noLimit : limit);
                batch.clear();
            }
            const bool isEnough =
                part == IndexPart::Texts && static_cast<int>(hits.size()) >= limit;
            return taken.has_value() && !isEnough && compared < mostCompared;
        });
        if (!taken) {
            return taken;
        }
        return take(hits, batch, part == IndexPart::Items ? noLimit : limit);
    }

    const SearchIndex &m_index;
    const FileState &m_state;
    const TextSource &m_texts;
    const SearchQuery &m_query;
    SearchScope m_scope;
    QString m_fts; ///< What FTS5 finds by itself; may be empty.
    RowSet m_within;
    std::vector<const SearchNode *> m_compared;  ///< The parts that FTS5 does not know.
    std::map<const SearchNode *, RowSet> m_rows; ///< Of parts that are certain.
    QHash<ItemId, const Figure *> m_figures;
    /// The words are in so few rows that each is compared; to look for the sizes of numbers in the
    /// whole index would take longer.
    bool m_comparesAll = false;
    bool m_hasNumber = false;
};

} // namespace

Result<std::vector<SearchHit>> runSearch(const SearchIndex &index, const FileState &state,
                                         const TextSource &texts, const SearchQuery &query,
                                         int limit)
{
    SearchRun search(index, state, texts, query, limit);
    // Titles are short and so rank high; without a share of their own the words of the documents
    // would drown in them.
    auto passages = search.best(IndexPart::Texts, limit);
    auto items = search.best(IndexPart::Items, limit);
    if (!passages || !items) {
        return fail(passages ? items.error() : passages.error());
    }
    const auto most = static_cast<size_t>(limit);
    items->resize(std::min(items->size(), most - std::min(passages->size(), (most + 1) / 2)));
    passages->resize(std::min(passages->size(), most - items->size()));
    std::vector<SearchHit> hits;
    std::ranges::merge(std::move(*items), std::move(*passages), std::back_inserter(hits), {},
                       &SearchHit::rank, &SearchHit::rank);
    return hits;
}

} // namespace Briefings
