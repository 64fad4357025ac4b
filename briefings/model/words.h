// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/json.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace Briefings {

template <typename Enum>
using WordList = std::span<const std::pair<Enum, QStringView>>;

/// Specialized in words.cpp for every enumeration of the file formats.
template <typename Enum>
[[nodiscard]] WordList<Enum> words();

template <>
WordList<Body> words<Body>();
template <>
WordList<EvidenceState> words<EvidenceState>();
template <>
WordList<ActorKind> words<ActorKind>();
template <>
WordList<StanceKind> words<StanceKind>();
template <>
WordList<Precision> words<Precision>();
template <>
WordList<Basis> words<Basis>();
template <>
WordList<Relation> words<Relation>();
template <>
WordList<FormulaOperation> words<FormulaOperation>();
template <>
WordList<ChartKind> words<ChartKind>();
template <>
WordList<ChartScale> words<ChartScale>();
template <>
WordList<ChartGrouping> words<ChartGrouping>();
template <>
WordList<ChartOrder> words<ChartOrder>();
template <>
WordList<ChartPalette> words<ChartPalette>();
template <>
WordList<ChartPreset> words<ChartPreset>();
template <>
WordList<AnnotationColor> words<AnnotationColor>();
template <>
WordList<EdgeOrigin> words<EdgeOrigin>();
template <>
WordList<Projection> words<Projection>();
template <>
WordList<NetworkLayout> words<NetworkLayout>();
template <>
WordList<NetworkMeasure> words<NetworkMeasure>();
template <>
WordList<NetworkColoring> words<NetworkColoring>();

/// The value that \a word stands for.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromText(QStringView word)
{
    for (const auto &[value, known] : words<Enum>()) {
        if (known == word) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace Briefings
