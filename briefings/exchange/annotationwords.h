// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/exchange/annotations.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace Briefings {

/// What the reader and the writer of annotations agree on.

inline constexpr auto itemPrefix = "urn:sidelight:";
inline constexpr auto colorClass = "highlight";
inline constexpr auto notePurpose = "commenting";
inline constexpr auto kindPurpose = "tagging";

inline constexpr std::array<std::pair<Motivation, const char *>, 5> motivationWords{{
    {Motivation::Highlighting, "highlighting"},
    {Motivation::Commenting, "commenting"},
    {Motivation::Identifying, "identifying"},
    {Motivation::Classifying, "classifying"},
    {Motivation::Questioning, "questioning"},
}};

[[nodiscard]] inline const char *annotationWord(Motivation motivation)
{
    for (const auto &[known, word] : motivationWords) {
        if (known == motivation) {
            return word;
        }
    }
    return "commenting";
}

/// A name or a hexadecimal number: nothing that could end a rule of a style sheet.
[[nodiscard]] inline bool isAnnotationColor(const QString &color)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[A-Za-z]{3,32}|#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8}))$"));
    return pattern.match(color).hasMatch();
}

} // namespace Briefings
