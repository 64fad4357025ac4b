// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstddef>

/// What all of the scan conversion of a network shares.
namespace Widgets {

/// std::floor() is a call into a library on processors of 2003, which we run on.
[[nodiscard]] inline int floored(double value)
{
    const auto whole = static_cast<int>(value);
    return whole - (value < whole ? 1 : 0);
}

inline constexpr quint64 colorLanes = 0x000000ff00ff00ffULL;

/// Green, red and blue of a pixel, each with room above it, so that one multiplication does all.
[[nodiscard]] inline quint64 spread(QRgb pixel)
{
    return (pixel & 0xff00ffU) | (static_cast<quint64>(pixel & 0xff00U) << 24U);
}

/// A color as the blending wants it.
struct RasterPaint
{
    explicit RasterPaint(QRgb pixel) : color(spread(pixel)), opaque(pixel | 0xff000000U) { }

    quint64 color;
    QRgb opaque;
};

/// \a alpha from 0 to 256.
inline void blend(QRgb &pixel, const RasterPaint &paint, quint32 alpha)
{
    const quint64 now = ((spread(pixel) * (256 - alpha) + paint.color * alpha) >> 8U) & colorLanes;
    pixel = 0xff000000U | static_cast<quint32>(now) | static_cast<quint32>(now >> 24U);
}

/// Rows of an image that one thread paints.
struct RasterBand
{
    QRgb *pixels = nullptr; ///< Of the whole image.
    qsizetype stride = 0;   ///< In pixels.
    int width = 0;
    int top = 0;
    int bottom = 0; ///< The first row that is another band's.

    /// Range-checked, so that a line may touch the rows beside the band.
    void put(int x, int y, const RasterPaint &paint, quint32 alpha) const
    {
        if (static_cast<unsigned>(x) < static_cast<unsigned>(width) && y >= top && y < bottom) {
            blend(pixels[y * stride + x], paint, alpha);
        }
    }
};

} // namespace Widgets
