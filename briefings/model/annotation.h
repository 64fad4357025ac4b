// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/passage.h"

#include <QString>

#include <array>

namespace Briefings {

/// What a person highlights in; the color says what they want it to say.
enum class AnnotationColor
{
    Yellow,
    Green,
    Blue,
    Pink,
    Orange
};

inline constexpr std::array annotationColors = {AnnotationColor::Yellow, AnnotationColor::Green,
                                                AnnotationColor::Blue, AnnotationColor::Pink,
                                                AnnotationColor::Orange};

/// A reader's own highlight, with or without a note. No fact: nothing may rest on it.
struct Annotation
{
    AnnotationId id;
    AnnotationColor color = AnnotationColor::Yellow;
    QString text;      ///< The reader's note; empty for a mere highlight.
    QString created;   ///< When, in UTC as ISO 8601: "2026-11-23T03:20:00Z"; empty when not known.
    Passages passages; ///< What is highlighted, at least one.

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace Briefings
