// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/itemtexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Widgets {

using Briefings::ActorKind;
using Briefings::Basis;
using Briefings::EvidenceState;
using Briefings::Precision;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::ItemTexts)
};

constexpr int shownDigits = 4;
constexpr double million = 1e6;
constexpr double billion = 1e9;
constexpr double trillion = 1e12;

QString plainNumber(double value)
{
    const QLocale locale;
    if (value == std::floor(value) && std::abs(value) < million) {
        return locale.toString(static_cast<qlonglong>(value));
    }
    return locale.toString(value, 'g', shownDigits);
}

QString numberText(double value)
{
    const double size = std::abs(value);
    if (size >= trillion) {
        return Tr::tr("%1 trillion").arg(plainNumber(value / trillion));
    }
    if (size >= billion) {
        return Tr::tr("%1 billion").arg(plainNumber(value / billion));
    }
    if (size >= million) {
        return Tr::tr("%1 million").arg(plainNumber(value / million));
    }
    return plainNumber(value);
}

/// The unit behind a number; nothing for a plain ratio.
QString withUnit(const QString &number, const Briefings::Unit &unit)
{
    const auto name = unit.toString();
    if (name == QLatin1String("1")) {
        return number;
    }
    if (name == QLatin1String("percent")) {
        return Tr::tr("%1 %").arg(number);
    }
    auto shown = name;
    shown.replace(u'.', QChar(0x00B7));
    return QStringLiteral("%1 %2").arg(number, shown);
}

} // namespace

QString actorKindText(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Company:
        return Tr::tr("company");
    case ActorKind::Lab:
        return Tr::tr("lab");
    case ActorKind::Government:
        return Tr::tr("government");
    case ActorKind::Country:
        return Tr::tr("country");
    case ActorKind::Person:
        return Tr::tr("person");
    case ActorKind::Model:
        return Tr::tr("model");
    case ActorKind::Product:
        return Tr::tr("product");
    case ActorKind::Chip:
        return Tr::tr("chip");
    case ActorKind::Publication:
        return Tr::tr("publication");
    case ActorKind::Policy:
        return Tr::tr("policy");
    case ActorKind::Organization:
        return Tr::tr("organization");
    case ActorKind::Group:
        break;
    }
    return Tr::tr("group");
}

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Claimed:
        return Tr::tr("claimed");
    case Basis::Estimated:
        return Tr::tr("estimated");
    case Basis::Reported:
        return Tr::tr("reported");
    case Basis::Disputed:
        return Tr::tr("disputed");
    case Basis::Hypothetical:
        return Tr::tr("hypothetical");
    case Basis::Derived:
        break;
    }
    return Tr::tr("derived");
}

QString precisionText(Precision precision)
{
    switch (precision) {
    case Precision::Exact:
        return Tr::tr("exact");
    case Precision::Approximate:
        return Tr::tr("approximate");
    case Precision::AtLeast:
        return Tr::tr("at least");
    case Precision::AtMost:
        return Tr::tr("at most");
    case Precision::Range:
        return Tr::tr("range");
    case Precision::OrderOfMagnitude:
        return Tr::tr("order of magnitude");
    case Precision::Verbal:
        break;
    }
    return Tr::tr("in words only");
}

QString evidenceStateText(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Sound:
        return Tr::tr("sound");
    case EvidenceState::Moved:
        return Tr::tr("moved");
    case EvidenceState::Changed:
        return Tr::tr("changed");
    case EvidenceState::Ambiguous:
        return Tr::tr("ambiguous");
    case EvidenceState::Lost:
        break;
    }
    return Tr::tr("lost");
}

QString evidenceStateSign(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Sound:
        return QStringLiteral("✓");
    case EvidenceState::Moved:
        return QStringLiteral("→");
    case EvidenceState::Changed:
        return QStringLiteral("≠");
    case EvidenceState::Ambiguous:
        return QStringLiteral("?");
    case EvidenceState::Lost:
        break;
    }
    return QStringLiteral("✕");
}

QString evidenceStateExplanation(EvidenceState state, bool hasWords)
{
    switch (state) {
    case EvidenceState::Sound:
        return {};
    case EvidenceState::Moved:
        return Tr::tr("The quoted words stand at another place now.");
    case EvidenceState::Changed:
        return Tr::tr(
            "The document says something else now: a number, unit, negation or verb differs.");
    case EvidenceState::Ambiguous:
        return Tr::tr("The quoted words stand at several places.");
    case EvidenceState::Lost:
        break;
    }
    return hasWords ? Tr::tr("The quoted words are no longer in the document.")
                    : Tr::tr("No words of a document are given for it.");
}

QString valueText(double value, const Briefings::Unit &unit)
{
    return withUnit(numberText(value), unit);
}

QString boundsText(const Briefings::Quantity &quantity)
{
    const bool hasLow = std::isfinite(quantity.low);
    const bool hasHigh = std::isfinite(quantity.high);
    if (hasLow && hasHigh) {
        if (quantity.low == quantity.high) {
            return valueText(quantity.low, quantity.unit);
        }
        //: A range: %1 is a number, %2 a number with its unit.
        return Tr::tr("%1 to %2")
            .arg(numberText(quantity.low), valueText(quantity.high, quantity.unit));
    }
    if (hasLow) {
        return Tr::tr("at least %1").arg(valueText(quantity.low, quantity.unit));
    }
    if (hasHigh) {
        return Tr::tr("at most %1").arg(valueText(quantity.high, quantity.unit));
    }
    return Tr::tr("not bounded");
}

QString documentLine(const Briefings::Document &document)
{
    QStringList parts;
    if (!document.publisher.isEmpty()) {
        parts.append(document.publisher);
    }
    if (!document.authors.isEmpty()) {
        parts.append(QLocale().createSeparatedList(document.authors));
    }
    if (!document.date.isNull()) {
        parts.append(displayText(document.date, QLocale()));
    }
    return parts.join(QStringLiteral(" · "));
}

QString shortTitle(const Briefings::BriefingIndex &index, const Briefings::DocumentId &document)
{
    const auto *found = index.document(document);
    if (found == nullptr) {
        return document.slug().toString();
    }
    return found->shortTitle.isEmpty() ? found->title : found->shortTitle;
}

} // namespace Widgets
