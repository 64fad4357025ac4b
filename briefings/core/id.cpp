// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/id.h"

#include <QList>

#include <algorithm>

namespace Briefings {

namespace {

bool isSlugCharacter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

/// "<document slug>:<body>:<start>-<end>", as PassageKey writes it.
bool isPassageTail(QStringView tail)
{
    const auto parts = tail.split(u':');
    if (parts.size() != 3 || !isValidSlug(parts[0])
        || (parts[1] != u"digest" && parts[1] != u"original")) {
        return false;
    }
    const auto bounds = parts[2].split(u'-');
    return bounds.size() == 2 && std::ranges::all_of(bounds, [](QStringView bound) {
               bool ok = false;
               (void)bound.toLongLong(&ok);
               return ok;
           });
}

} // namespace

bool isValidSlug(QStringView slug)
{
    if (slug.isEmpty() || slug.size() > 120 || !isSlugCharacter(slug.front())
        || !isSlugCharacter(slug.back())) {
        return false;
    }
    bool separator = false;
    for (const QChar c : slug) {
        const bool isSeparator = c == u'-' || c == u'.';
        if (!isSeparator && !isSlugCharacter(c)) {
            return false;
        }
        if (isSeparator && separator) {
            return false;
        }
        separator = isSeparator;
    }
    return true;
}

bool isValidId(QStringView text, ItemKind kind)
{
    const auto prefix = kindPrefix(kind);
    if (prefix.isEmpty() || !text.startsWith(prefix) || text.size() <= prefix.size()
        || text[prefix.size()] != u':') {
        return false;
    }
    const auto tail = text.mid(prefix.size() + 1);
    return kind == ItemKind::Passage ? isPassageTail(tail) : isValidSlug(tail);
}

std::optional<ItemId> ItemId::fromString(const QString &text)
{
    const auto kind = kindFromPrefix(
        QStringView(text).left(std::max<qsizetype>(0, text.indexOf(QLatin1Char(':')))));
    if (!kind || !isValidId(text, *kind)) {
        return std::nullopt;
    }
    ItemId id;
    id.m_kind = *kind;
    id.m_text = text;
    return id;
}

} // namespace Briefings
