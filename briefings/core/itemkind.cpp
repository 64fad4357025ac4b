// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/itemkind.h"

#include <array>
#include <utility>

namespace Briefings {

namespace {

constexpr std::array<std::pair<ItemKind, QStringView>, 16> prefixes{{
    {ItemKind::Briefing, u"briefing"},
    {ItemKind::Document, u"document"},
    {ItemKind::Passage, u"passage"},
    {ItemKind::Question, u"question"},
    {ItemKind::Claim, u"claim"},
    {ItemKind::Stance, u"stance"},
    {ItemKind::Actor, u"actor"},
    {ItemKind::Event, u"event"},
    {ItemKind::Measure, u"measure"},
    {ItemKind::Figure, u"figure"},
    {ItemKind::Formula, u"formula"},
    {ItemKind::Assumption, u"assumption"},
    {ItemKind::Link, u"link"},
    {ItemKind::Chart, u"chart"},
    {ItemKind::NetworkView, u"networkview"},
    {ItemKind::Annotation, u"annotation"},
}};

} // namespace

QStringView kindPrefix(ItemKind kind)
{
    for (const auto &[known, prefix] : prefixes) {
        if (known == kind) {
            return prefix;
        }
    }
    return {};
}

std::optional<ItemKind> kindFromPrefix(QStringView prefix)
{
    for (const auto &[kind, known] : prefixes) {
        if (known == prefix) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace Briefings
