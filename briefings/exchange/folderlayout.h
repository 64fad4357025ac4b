// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/itemkind.h"

#include <QString>

#include <array>

namespace Briefings {

/// One list of items in a JSON file of the folder form.
struct FolderList
{
    QLatin1String file;
    QLatin1String member;
    ItemKind kind = ItemKind::None;
};

/// The lists of facts, in the order of files and of members in them. Documents are in briefing.json
/// with the heading.
inline constexpr std::array<FolderList, 13> folderLists{{
    {QLatin1String("actors.json"), QLatin1String("actors"), ItemKind::Actor},
    {QLatin1String("events.json"), QLatin1String("events"), ItemKind::Event},
    {QLatin1String("claims.json"), QLatin1String("questions"), ItemKind::Question},
    {QLatin1String("claims.json"), QLatin1String("claims"), ItemKind::Claim},
    {QLatin1String("claims.json"), QLatin1String("stances"), ItemKind::Stance},
    {QLatin1String("figures.json"), QLatin1String("measures"), ItemKind::Measure},
    {QLatin1String("figures.json"), QLatin1String("figures"), ItemKind::Figure},
    {QLatin1String("formulas.json"), QLatin1String("formulas"), ItemKind::Formula},
    {QLatin1String("assumptions.json"), QLatin1String("assumptions"), ItemKind::Assumption},
    {QLatin1String("links.json"), QLatin1String("links"), ItemKind::Link},
    {QLatin1String("charts.json"), QLatin1String("charts"), ItemKind::Chart},
    {QLatin1String("networkviews.json"), QLatin1String("networkViews"), ItemKind::NetworkView},
    {QLatin1String("annotations.json"), QLatin1String("annotations"), ItemKind::Annotation},
}};

/// The files that may be missing, which is the same as an empty list: what the documents say is in
/// none of them, but what readers mark, suppose, calculate and look at.
[[nodiscard]] constexpr bool mayBeMissing(ItemKind kind)
{
    return kind == ItemKind::Formula || kind == ItemKind::Assumption
           || kind == ItemKind::NetworkView || kind == ItemKind::Annotation;
}

inline constexpr QLatin1String headingFile("briefing.json");
inline constexpr QLatin1String documentsMember("documents");
inline constexpr QLatin1String documentsFolder("documents/");
inline constexpr QLatin1String formatName("sidelight-briefing");
inline constexpr int formatVersion = 1;

} // namespace Briefings
