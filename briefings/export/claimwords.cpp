// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/claimwords.h"

#include "briefings/core/tr.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace Briefings {

namespace {

constexpr size_t namedSources = 8;

QString documentName(const Document &document)
{
    return document.shortTitle.isEmpty() ? document.title : document.shortTitle;
}

} // namespace

QString stanceWord(StanceKind kind)
{
    switch (kind) {
    case StanceKind::Supports:
        return Tr::tr("supports");
    case StanceKind::Qualifies:
        return Tr::tr("qualifies");
    case StanceKind::Disputes:
        break;
    }
    return Tr::tr("disputes");
}

QString signedStance(StanceKind kind)
{
    const auto sign = kind == StanceKind::Supports    ? QStringLiteral("✓")
                      : kind == StanceKind::Qualifies ? QStringLiteral("≈")
                                                      : QStringLiteral("✕");
    //: A stance: %1 is its sign, %2 "supports", "qualifies" or "disputes".
    return Tr::tr("%1 %2").arg(sign, stanceWord(kind));
}

QString accordWord(Accord accord)
{
    switch (accord) {
    case Accord::Same:
        //: Two documents take the same stance.
        return Tr::tr("same");
    case Accord::Partly:
        return Tr::tr("partly");
    case Accord::Opposed:
        break;
    }
    return Tr::tr("opposed");
}

QString signedAccord(Accord accord)
{
    const auto sign = accord == Accord::Same     ? QStringLiteral("=")
                      : accord == Accord::Partly ? QStringLiteral("≈")
                                                 : QStringLiteral("≠");
    //: How two stances stand to each other: %1 is a sign, %2 "same", "partly" or "opposed".
    return Tr::tr("%1 %2", "accord").arg(sign, accordWord(accord));
}

QString voiceName(const BriefingIndex &index, const ItemId &voice)
{
    if (const auto *document = index.document(voice.to<ItemKind::Document>())) {
        return documentName(*document);
    }
    return index.title(voice);
}

QString claimName(const Claim &claim)
{
    return claim.shortText.isEmpty() ? claim.statement : claim.shortText;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Silence:
        return Tr::tr("nobody speaks to it");
    case Verdict::OneVoice:
        return Tr::tr("one voice");
    case Verdict::Agreement:
        return Tr::tr("agreement");
    case Verdict::Qualified:
        return Tr::tr("only qualified");
    case Verdict::Disagreement:
        break;
    }
    return Tr::tr("disagreement");
}

QString summaryText(const RowSummary &summary)
{
    QStringList parts;
    if (summary.supports > 0) {
        //: How many documents and actors take this stance on a claim.
        parts.append(Tr::tr("%n support(s)", nullptr, summary.supports));
    }
    if (summary.qualifies > 0) {
        parts.append(Tr::tr("%n qualify(s)", nullptr, summary.qualifies));
    }
    if (summary.disputes > 0) {
        parts.append(Tr::tr("%n dispute(s)", nullptr, summary.disputes));
    }
    return parts.join(QStringLiteral(", "));
}

QString shareText(const PairAgreement &pair)
{
    const auto share = pair.share();
    if (!share) {
        return Tr::tr("too few shared claims");
    }
    return Tr::tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(*share * 100))));
}

QString pairText(const PairAgreement &pair)
{
    if (!pair.share()) {
        return Tr::tr("%1 (%2)").arg(shareText(pair), QLocale().toString(pair.shared()));
    }
    //: How far two documents agree: %1 is a share such as "54 %", %n the claims that both speak to.
    return Tr::tr("%1 of %n claim(s)", nullptr, pair.shared()).arg(shareText(pair));
}

QString shareRule()
{
    return Tr::tr("Of the claims that both speak to, the share with the same stance; one that "
                  "qualifies what the other supports counts half. Below %1 claims there is no "
                  "share.")
        .arg(QLocale().toString(leastSharedClaims));
}

QString filterText(const BriefingIndex &index, const ClaimFilter &filter)
{
    QStringList parts;
    if (filter.disagreementsOnly) {
        parts.append(Tr::tr("only disagreements"));
    }
    if (!filter.voice.isNull()) {
        //: A filter: only claims that this document or person says something about.
        parts.append(Tr::tr("%1 speaks").arg(voiceName(index, filter.voice)));
    }
    if (!filter.holder.isNull()) {
        parts.append(Tr::tr("held by %1").arg(index.title(filter.holder)));
    }
    if (const auto text = filter.text.trimmed(); !text.isEmpty()) {
        parts.append(Tr::tr("with “%1”").arg(text));
    }
    return parts.join(QStringLiteral(" · "));
}

QString sourceLine(const BriefingIndex &index)
{
    const auto &briefing = index.briefing();
    if (briefing.documents.size() > namedSources) {
        return Tr::tr("Source: %1, %n document(s).", nullptr,
                      static_cast<int>(briefing.documents.size()))
            .arg(briefing.title);
    }
    QStringList names;
    for (const auto &document : briefing.documents) {
        const auto date =
            document.date.isNull() ? QString() : displayText(document.date, QLocale());
        //: A document in a source line: its title and its date.
        names.append(date.isEmpty() ? documentName(document)
                                    : Tr::tr("%1 (%2)").arg(documentName(document), date));
    }
    if (names.isEmpty()) {
        return Tr::tr("Source: %1.").arg(briefing.title);
    }
    //: Below an exported table: %1 is the briefing's title, %2 a list of its documents.
    return Tr::tr("Source: %1: %2.").arg(briefing.title, names.join(QStringLiteral("; ")));
}

} // namespace Briefings
