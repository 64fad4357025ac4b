// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/searchindex.h"
#include "briefings/store/searchquery.h"

namespace Briefings {

/// Which rows of the index a filter leaves, from the facts.
class SearchScope
{
public:
    /// All of these must outlive it.
    SearchScope(const FileState &state, const SearchIndex &index, const TextSource &texts);

    /// The documents of those names, their texts, and what rests on them.
    [[nodiscard]] RowSet rows(const DocumentFilter &filter) const;
    /// The actors of those names, what they take part in, hold or are measured by, and every text
    /// that names them.
    [[nodiscard]] RowSet rows(const ActorFilter &filter) const;
    [[nodiscard]] RowSet rows(const KindFilter &filter) const;
    /// Documents with their texts, events, and figures by their own date or else their document's.
    [[nodiscard]] RowSet rows(const DateFilter &filter) const;
    /// The figures whose quantity fits.
    [[nodiscard]] RowSet figures(const SearchNumber &number) const;

private:
    [[nodiscard]] RowSet::Run row(const ItemId &id) const;
    void addBlocks(std::vector<RowSet::Run> &runs, const Passages &passages) const;

    const FileState &m_state;
    const SearchIndex &m_index;
    const TextSource &m_texts;
};

} // namespace Briefings
