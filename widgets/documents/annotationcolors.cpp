// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/annotationcolors.h"

#include <QCoreApplication>

namespace Widgets {

using Briefings::AnnotationColor;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::AnnotationColors)
};

QColor pure(AnnotationColor color)
{
    switch (color) {
    case AnnotationColor::Yellow:
        return {0xf2, 0xc9, 0x00};
    case AnnotationColor::Green:
        return {0x3d, 0xb3, 0x4a};
    case AnnotationColor::Blue:
        return {0x3a, 0x8f, 0xe6};
    case AnnotationColor::Pink:
        return {0xe8, 0x4f, 0x9a};
    case AnnotationColor::Orange:
        break;
    }
    return {0xf0, 0x7b, 0x1d};
}

} // namespace

QColor annotationTint(const ThemeColors &colors, AnnotationColor color)
{
    return blended(pure(color), colors.paper, colors.isDark ? 0.26 : 0.40);
}

QString annotationColorText(AnnotationColor color)
{
    switch (color) {
    case AnnotationColor::Yellow:
        return Tr::tr("Yellow");
    case AnnotationColor::Green:
        return Tr::tr("Green");
    case AnnotationColor::Blue:
        return Tr::tr("Blue");
    case AnnotationColor::Pink:
        return Tr::tr("Pink");
    case AnnotationColor::Orange:
        break;
    }
    return Tr::tr("Orange");
}

} // namespace Widgets
