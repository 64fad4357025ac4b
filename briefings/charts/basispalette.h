// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/chart.h"
#include "briefings/model/figure.h"

#include <QtGlobal>

#include <array>

namespace Briefings {

/// The shape that stands for a basis wherever charts are drawn. Shapes alone tell the bases apart.
enum class BasisShape
{
    Circle,
    Diamond,
    Square,
    Cross,
    TriangleUp, ///< Drawn as an outline.
    TriangleDown
};

[[nodiscard]] constexpr BasisShape shapeOf(Basis basis)
{
    constexpr std::array shapes{BasisShape::Circle,     BasisShape::Diamond,
                                BasisShape::Square,     BasisShape::Cross,
                                BasisShape::TriangleUp, BasisShape::TriangleDown};
    return shapes.at(static_cast<size_t>(basis));
}

/// What a chart is drawn on.
enum class ChartPaper
{
    Light,
    Dark
};

/// 0xRRGGBB. Standard is Okabe and Ito 2008, darkened for light and lightened for dark paper; olive
/// and gray stand in for their yellow and black. Of Gray there are three, so that neighbors in the
/// key differ; the shapes tell the rest.
[[nodiscard]] constexpr quint32 rgbOf(Basis basis, ChartPalette palette, ChartPaper paper)
{
    using Colors = std::array<quint32, 6>;
    constexpr std::array<std::array<Colors, 2>, 3> colors{{
        {{{0x0072B2, 0x008A64, 0xD55E00, 0xB05386, 0x7A7410, 0x5B5E65},
          {0x56B4E9, 0x2AC097, 0xF07D2C, 0xDB8FB8, 0xD8CE4A, 0xB4B6BC}}},
        {{{0x00558C, 0x00664A, 0xA04000, 0x8A3666, 0x5C5700, 0x40434A},
          {0x8CCBF0, 0x5FD9B6, 0xFFA066, 0xEDB4D3, 0xE9E07A, 0xD0D2D8}}},
        {{{0x2A2C31, 0x555860, 0x787B83, 0x2A2C31, 0x555860, 0x787B83},
          {0xECEEF2, 0xBDC0C8, 0x92959D, 0xECEEF2, 0xBDC0C8, 0x92959D}}},
    }};
    return colors.at(static_cast<size_t>(palette))
        .at(static_cast<size_t>(paper))
        .at(static_cast<size_t>(basis));
}

} // namespace Briefings
