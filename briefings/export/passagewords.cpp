// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/passagewords.h"

#include "briefings/core/tr.h"
#include "briefings/export/claimwords.h"

#include <QLocale>
#include <QStringList>

namespace Briefings {

QString quotedWords(const Passages &passages)
{
    QStringList lines;
    for (const auto &passage : passages) {
        //: A quotation in quotation marks.
        lines.append(Tr::tr("“%1”").arg(passage.quote));
    }
    return lines.join(QLatin1Char('\n'));
}

QString passagePlaces(const BriefingIndex &index, const Passages &passages)
{
    QStringList lines;
    for (const auto &passage : passages) {
        const auto body = passage.body == Body::Digest ? Tr::tr("digest") : Tr::tr("original");
        //: Where quoted words stand: a document, "digest" or "original", and from which character
        //: to which.
        lines.append(Tr::tr("%1, %2, characters %3–%4")
                         .arg(voiceName(index, passage.document), body,
                              QLocale::c().toString(passage.range.start()),
                              QLocale::c().toString(passage.range.end())));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Briefings
