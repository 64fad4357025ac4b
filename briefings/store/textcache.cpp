// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/textcache.h"

#include "briefings/text/markdown.h"

#include <algorithm>

namespace Briefings {

Result<Text> TextCache::text(const DocumentId &document, Body body, const Loader &load)
{
    const auto key =
        document.toString() + QLatin1Char('#') + QString::number(static_cast<int>(body));
    if (const auto *known = m_texts.object(key)) {
        return *known;
    }
    const auto source = load(document, body);
    if (!source) {
        return fail(source.error());
    }
    Text text = std::make_shared<const BlockDocument>(readMarkdown(*source));
    m_texts.insert(key, new Text(text), std::max<qsizetype>(text->text.size(), 1));
    return text;
}

} // namespace Briefings
