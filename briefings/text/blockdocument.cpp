// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/blockdocument.h"

#include <algorithm>

namespace Briefings {

namespace {

/// The first block that ends at or after \a position.
auto firstEndingFrom(const std::vector<Block> &blocks, qint64 position)
{
    return std::ranges::lower_bound(blocks, position, {},
                                    [](const Block &block) { return block.range.end(); });
}

} // namespace

const Block *BlockDocument::blockAt(qint64 position) const
{
    const auto found = firstEndingFrom(blocks, position);
    return found != blocks.end() && found->range.start() <= position ? &*found : nullptr;
}

int BlockDocument::paragraphNumber(qint64 position) const
{
    const auto *block = blockAt(position);
    if (!block) {
        return 0;
    }
    const auto before = std::count_if(blocks.data(), block,
                                      [](const Block &b) { return b.kind != BlockKind::Heading; });
    return static_cast<int>(before) + 1;
}

} // namespace Briefings
