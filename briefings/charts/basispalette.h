// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// 0xRRGGBB on white: Okabe and Ito 2008, darkened where white paper asks for it; olive and gray
/// stand in for their yellow and black.
[[nodiscard]] constexpr quint32 lightRgbOf(Basis basis)
{
    constexpr std::array<quint32, 6> colors{0x0072B2, 0x008A64, 0xD55E00,
                                            0xB05386, 0x7A7410, 0x5B5E65};
    return colors.at(static_cast<size_t>(basis));
}

} // namespace Briefings
