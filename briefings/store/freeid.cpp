// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/freeid.h"

namespace Briefings {

QString slugOf(const QString &name)
{
    constexpr qsizetype longest = 60;
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain) {
            slug.append(c);
        } else if (!c.isMark() && !slug.isEmpty() && slug.back() != u'-') {
            slug.append(u'-');
        }
    }
    slug.truncate(longest);
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return slug.isEmpty() ? QStringLiteral("new") : slug;
}

} // namespace Briefings
