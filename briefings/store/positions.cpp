// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/positions.h"

#include <algorithm>

namespace Briefings {

namespace {

/// The distance between neighbors that are numbered together; ten insertions in one place fit in
/// between.
constexpr qint64 spacing = 1024;

/// Which of \a old form the longest ascending run, by patience sorting; the others are left out.
std::vector<std::optional<qint64>> longestAscent(const std::vector<std::optional<qint64>> &old)
{
    std::vector<size_t> tails; // Places of the smallest last key of each length.
    std::vector<size_t> previous(old.size(), old.size());
    for (size_t i = 0; i < old.size(); ++i) {
        if (!old[i]) {
            continue;
        }
        const auto place = std::ranges::lower_bound(tails, *old[i], {},
                                                    [&old](size_t tail) { return *old[tail]; });
        if (place != tails.begin()) {
            previous[i] = *(place - 1);
        }
        if (place == tails.end()) {
            tails.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<std::optional<qint64>> kept(old.size());
    for (auto i = tails.empty() ? old.size() : tails.back(); i < old.size(); i = previous[i]) {
        kept[i] = old[i];
    }
    return kept;
}

std::vector<qint64> evenKeys(size_t count)
{
    std::vector<qint64> keys(count);
    for (size_t i = 0; i < count; ++i) {
        keys[i] = spacing * static_cast<qint64>(i + 1);
    }
    return keys;
}

} // namespace

std::vector<qint64> sortKeys(const std::vector<std::optional<qint64>> &old)
{
    const auto kept = longestAscent(old);
    if (std::ranges::none_of(kept, [](const auto &key) { return key.has_value(); })) {
        return evenKeys(old.size());
    }
    std::vector<qint64> keys(old.size());
    for (size_t i = 0; i < kept.size();) {
        if (kept[i]) {
            keys[i] = *kept[i];
            ++i;
            continue;
        }
        // A gap of rows without key, from i up to end.
        auto end = i;
        while (end < kept.size() && !kept[end]) {
            ++end;
        }
        const auto count = static_cast<qint64>(end - i);
        const auto low = i > 0 ? keys[i - 1] : *kept[end] - spacing * (count + 1);
        const auto step = end < kept.size() ? (*kept[end] - low) / (count + 1) : spacing;
        if (step < 1) {
            return evenKeys(old.size());
        }
        for (auto key = low; i < end; ++i) {
            key += step;
            keys[i] = key;
        }
    }
    return keys;
}

} // namespace Briefings
