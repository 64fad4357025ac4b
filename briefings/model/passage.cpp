// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/passage.h"

#include <QStringList>

#include <algorithm>

namespace Briefings {

ItemId passageId(const Passage &passage)
{
    const auto body = passage.body == Body::Digest ? u"digest" : u"original";
    const auto text = QStringLiteral("passage:%1:%2:%3-%4")
                          .arg(passage.document.slug(), QStringView(body))
                          .arg(passage.range.start())
                          .arg(passage.range.end());
    return ItemId::fromString(text).value_or(ItemId());
}

std::optional<Passage> passageFromId(const ItemId &id)
{
    if (id.kind() != ItemKind::Passage) {
        return std::nullopt;
    }
    const auto parts = id.toString().split(QLatin1Char(':'));
    const auto bounds = parts[3].split(QLatin1Char('-'));
    const auto range = TextRange::make(bounds[0].toLongLong(), bounds[1].toLongLong());
    if (!range) {
        return std::nullopt;
    }
    Passage passage;
    passage.document = DocumentId(QStringLiteral("document:") + parts[1]);
    passage.body = parts[2] == u"digest" ? Body::Digest : Body::Original;
    passage.range = *range;
    return passage;
}

EvidenceState worstState(const Passages &passages)
{
    if (passages.empty()) {
        return EvidenceState::Lost;
    }
    return std::ranges::max(passages, {}, &Passage::state).state;
}

} // namespace Briefings
