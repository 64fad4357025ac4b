// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/words.h"

#include <array>

namespace Briefings {

namespace {

template <typename Enum>
QString wordOf(Enum value)
{
    for (const auto &[known, word] : words<Enum>()) {
        if (known == value) {
            return word.toString();
        }
    }
    return {};
}

} // namespace

template <>
WordList<Body> words<Body>()
{
    static constexpr std::array<std::pair<Body, QStringView>, 2> list{{
        {Body::Digest, u"digest"},
        {Body::Original, u"original"},
    }};
    return list;
}

template <>
WordList<AnnotationColor> words<AnnotationColor>()
{
    static constexpr std::array<std::pair<AnnotationColor, QStringView>, 5> list{{
        {AnnotationColor::Yellow, u"yellow"},
        {AnnotationColor::Green, u"green"},
        {AnnotationColor::Blue, u"blue"},
        {AnnotationColor::Pink, u"pink"},
        {AnnotationColor::Orange, u"orange"},
    }};
    return list;
}

template <>
WordList<EdgeOrigin> words<EdgeOrigin>()
{
    static constexpr std::array<std::pair<EdgeOrigin, QStringView>, 7> list{{
        {EdgeOrigin::Link, u"link"},
        {EdgeOrigin::Participation, u"participation"},
        {EdgeOrigin::Stance, u"stance"},
        {EdgeOrigin::Holder, u"holder"},
        {EdgeOrigin::Subject, u"subject"},
        {EdgeOrigin::CoMention, u"coMention"},
        {EdgeOrigin::Shared, u"shared"},
    }};
    return list;
}

template <>
WordList<Projection> words<Projection>()
{
    static constexpr std::array<std::pair<Projection, QStringView>, 6> list{{
        {Projection::ActorsEventsClaims, u"actorsEventsClaims"},
        {Projection::ActorsOnly, u"actorsOnly"},
        {Projection::ClaimsOnly, u"claimsOnly"},
        {Projection::OneDocument, u"oneDocument"},
        {Projection::OneQuestion, u"oneQuestion"},
        {Projection::Everything, u"everything"},
    }};
    return list;
}

template <>
WordList<NetworkLayout> words<NetworkLayout>()
{
    static constexpr std::array<std::pair<NetworkLayout, QStringView>, 5> list{{
        {NetworkLayout::Force, u"force"},
        {NetworkLayout::Radial, u"radial"},
        {NetworkLayout::Layered, u"layered"},
        {NetworkLayout::Circular, u"circular"},
        {NetworkLayout::ClaimMap, u"claimMap"},
    }};
    return list;
}

template <>
WordList<NetworkMeasure> words<NetworkMeasure>()
{
    static constexpr std::array<std::pair<NetworkMeasure, QStringView>, 6> list{{
        {NetworkMeasure::Degree, u"degree"},
        {NetworkMeasure::Betweenness, u"betweenness"},
        {NetworkMeasure::Closeness, u"closeness"},
        {NetworkMeasure::PageRank, u"pageRank"},
        {NetworkMeasure::Clustering, u"clustering"},
        {NetworkMeasure::Core, u"core"},
    }};
    return list;
}

template <>
WordList<NetworkColoring> words<NetworkColoring>()
{
    static constexpr std::array<std::pair<NetworkColoring, QStringView>, 3> list{{
        {NetworkColoring::Kind, u"kind"},
        {NetworkColoring::Community, u"community"},
        {NetworkColoring::Measure, u"measure"},
    }};
    return list;
}

template <>
WordList<EvidenceState> words<EvidenceState>()
{
    static constexpr std::array<std::pair<EvidenceState, QStringView>, 5> list{{
        {EvidenceState::Sound, u"sound"},
        {EvidenceState::Moved, u"moved"},
        {EvidenceState::Changed, u"changed"},
        {EvidenceState::Ambiguous, u"ambiguous"},
        {EvidenceState::Lost, u"lost"},
    }};
    return list;
}

template <>
WordList<ActorKind> words<ActorKind>()
{
    static constexpr std::array<std::pair<ActorKind, QStringView>, 12> list{{
        {ActorKind::Company, u"company"},
        {ActorKind::Lab, u"lab"},
        {ActorKind::Government, u"government"},
        {ActorKind::Country, u"country"},
        {ActorKind::Person, u"person"},
        {ActorKind::Model, u"model"},
        {ActorKind::Product, u"product"},
        {ActorKind::Chip, u"chip"},
        {ActorKind::Publication, u"publication"},
        {ActorKind::Policy, u"policy"},
        {ActorKind::Organization, u"organization"},
        {ActorKind::Group, u"group"},
    }};
    return list;
}

template <>
WordList<StanceKind> words<StanceKind>()
{
    static constexpr std::array<std::pair<StanceKind, QStringView>, 3> list{{
        {StanceKind::Supports, u"supports"},
        {StanceKind::Qualifies, u"qualifies"},
        {StanceKind::Disputes, u"disputes"},
    }};
    return list;
}

template <>
WordList<Precision> words<Precision>()
{
    static constexpr std::array<std::pair<Precision, QStringView>, 7> list{{
        {Precision::Exact, u"exact"},
        {Precision::Approximate, u"approximate"},
        {Precision::AtLeast, u"atLeast"},
        {Precision::AtMost, u"atMost"},
        {Precision::Range, u"range"},
        {Precision::OrderOfMagnitude, u"orderOfMagnitude"},
        {Precision::Verbal, u"verbal"},
    }};
    return list;
}

template <>
WordList<Basis> words<Basis>()
{
    static constexpr std::array<std::pair<Basis, QStringView>, 6> list{{
        {Basis::Claimed, u"claimed"},
        {Basis::Estimated, u"estimated"},
        {Basis::Reported, u"reported"},
        {Basis::Disputed, u"disputed"},
        {Basis::Hypothetical, u"hypothetical"},
        {Basis::Derived, u"derived"},
    }};
    return list;
}

template <>
WordList<Relation> words<Relation>()
{
    static constexpr std::array<std::pair<Relation, QStringView>, 22> list{{
        {Relation::Made, u"made"},
        {Relation::Released, u"released"},
        {Relation::TrainedOn, u"trainedOn"},
        {Relation::TrainedWith, u"trainedWith"},
        {Relation::Supplies, u"supplies"},
        {Relation::Regulates, u"regulates"},
        {Relation::Restricts, u"restricts"},
        {Relation::FundedBy, u"fundedBy"},
        {Relation::Employs, u"employs"},
        {Relation::Leads, u"leads"},
        {Relation::PartOf, u"partOf"},
        {Relation::TakesPartIn, u"takesPartIn"},
        {Relation::Holds, u"holds"},
        {Relation::About, u"about"},
        {Relation::Supports, u"supports"},
        {Relation::Qualifies, u"qualifies"},
        {Relation::Disputes, u"disputes"},
        {Relation::Causes, u"causes"},
        {Relation::Precedes, u"precedes"},
        {Relation::CompetesWith, u"competesWith"},
        {Relation::Criticizes, u"criticizes"},
        {Relation::Cites, u"cites"},
    }};
    return list;
}

template <>
WordList<FormulaOperation> words<FormulaOperation>()
{
    static constexpr std::array<std::pair<FormulaOperation, QStringView>, 3> list{{
        {FormulaOperation::Product, u"product"},
        {FormulaOperation::Quotient, u"quotient"},
        {FormulaOperation::Sum, u"sum"},
    }};
    return list;
}

template <>
WordList<ChartKind> words<ChartKind>()
{
    static constexpr std::array<std::pair<ChartKind, QStringView>, 8> list{{
        {ChartKind::RangeDots, u"rangeDots"},
        {ChartKind::Strip, u"strip"},
        {ChartKind::Slope, u"slope"},
        {ChartKind::Timeline, u"timeline"},
        {ChartKind::Product, u"product"},
        {ChartKind::SmallMultiples, u"smallMultiples"},
        {ChartKind::ShareBar, u"shareBar"},
        {ChartKind::RatioLadder, u"ratioLadder"},
    }};
    return list;
}

template <>
WordList<ChartGrouping> words<ChartGrouping>()
{
    static constexpr std::array<std::pair<ChartGrouping, QStringView>, 6> list{{
        {ChartGrouping::None, u"none"},
        {ChartGrouping::Document, u"document"},
        {ChartGrouping::Subject, u"subject"},
        {ChartGrouping::Measure, u"measure"},
        {ChartGrouping::Scope, u"scope"},
        {ChartGrouping::Basis, u"basis"},
    }};
    return list;
}

template <>
WordList<ChartOrder> words<ChartOrder>()
{
    static constexpr std::array<std::pair<ChartOrder, QStringView>, 5> list{{
        {ChartOrder::Automatic, u"automatic"},
        {ChartOrder::Value, u"value"},
        {ChartOrder::Document, u"document"},
        {ChartOrder::Subject, u"subject"},
        {ChartOrder::Date, u"date"},
    }};
    return list;
}

template <>
WordList<ChartPalette> words<ChartPalette>()
{
    static constexpr std::array<std::pair<ChartPalette, QStringView>, 3> list{{
        {ChartPalette::Standard, u"standard"},
        {ChartPalette::Strong, u"strong"},
        {ChartPalette::Gray, u"gray"},
    }};
    return list;
}

template <>
WordList<ChartPreset> words<ChartPreset>()
{
    static constexpr std::array<std::pair<ChartPreset, QStringView>, 4> list{{
        {ChartPreset::Slide, u"slide"},
        {ChartPreset::HalfSlide, u"halfSlide"},
        {ChartPreset::ReportColumn, u"reportColumn"},
        {ChartPreset::SocialCard, u"socialCard"},
    }};
    return list;
}

template <>
WordList<ChartScale> words<ChartScale>()
{
    static constexpr std::array<std::pair<ChartScale, QStringView>, 2> list{{
        {ChartScale::Linear, u"linear"},
        {ChartScale::Log, u"log"},
    }};
    return list;
}

QString toText(Body body) { return wordOf(body); }

QString toText(EvidenceState state) { return wordOf(state); }

QString toText(ActorKind kind) { return wordOf(kind); }

QString toText(StanceKind kind) { return wordOf(kind); }

QString toText(Precision precision) { return wordOf(precision); }

QString toText(Basis basis) { return wordOf(basis); }

QString toText(Relation relation) { return wordOf(relation); }

QString toText(FormulaOperation operation) { return wordOf(operation); }

QString toText(ChartKind kind) { return wordOf(kind); }

QString toText(AnnotationColor color) { return wordOf(color); }

QString toText(EdgeOrigin origin) { return wordOf(origin); }

QString toText(Projection projection) { return wordOf(projection); }

QString toText(NetworkLayout layout) { return wordOf(layout); }

QString toText(NetworkMeasure measure) { return wordOf(measure); }

QString toText(NetworkColoring coloring) { return wordOf(coloring); }

QString toText(ChartScale scale) { return wordOf(scale); }

QString toText(ChartGrouping grouping) { return wordOf(grouping); }

QString toText(ChartOrder order) { return wordOf(order); }

QString toText(ChartPalette palette) { return wordOf(palette); }

QString toText(ChartPreset preset) { return wordOf(preset); }

} // namespace Briefings
