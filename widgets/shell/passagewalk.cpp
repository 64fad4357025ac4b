// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/passagewalk.h"

#include <algorithm>
#include <tuple>

namespace Widgets {

using Briefings::Passage;

std::optional<Passage> walkPassages(const Briefings::BriefingIndex &index,
                                    const Briefings::ItemId &item,
                                    const std::optional<Passage> &current, WalkDirection direction)
{
    auto passages = index.passages(item);
    if (passages.empty()) {
        return std::nullopt;
    }
    const auto &documents = index.briefing().documents;
    const auto key = [&documents](const Passage &passage) {
        const auto document =
            std::ranges::find(documents, passage.document, &Briefings::Document::id);
        return std::tuple(document - documents.begin(), passage.body, passage.range.start(),
                          passage.range.end());
    };
    std::ranges::sort(passages, {}, key);
    const auto samePlace = [&](const Passage &passage) {
        return current && key(passage) == key(*current);
    };
    // Not std::ranges::unique: the static checkers cannot read the range that it returns.
    passages.erase(
        std::unique(passages.begin(), passages.end(),
                    [&key](const Passage &a, const Passage &b) { return key(a) == key(b); }),
        passages.end());

    const auto found = std::ranges::find_if(passages, samePlace);
    const auto count = static_cast<qsizetype>(passages.size());
    if (found == passages.end()) {
        return direction == WalkDirection::Next ? passages.front() : passages.back();
    }
    const auto step = direction == WalkDirection::Next ? 1 : count - 1;
    return passages[static_cast<size_t>((found - passages.begin() + step) % count)];
}

} // namespace Widgets
