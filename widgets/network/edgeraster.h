// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/network/coveragemask.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Widgets {

/// How a line is drawn. Lengths are in pixels of the picture.
struct StrokeLook
{
    QRgb color = 0;
    float width = 1;
    quint8 opacity = 255;
    quint8 dash = 0; ///< A position in RasterPicture::dashes; the first is solid.
};

/// A straight piece of a line, cut off not far outside of the picture.
struct RasterStroke
{
    float fromX = 0;
    float fromY = 0;
    float toX = 0;
    float toY = 0;
    float phase = 0; ///< How much of the line's dashes has gone before.
    StrokeLook look;
};

/// A filled triangle: the head of an arrow.
struct RasterTriangle
{
    std::array<float, 3> xs{};
    std::array<float, 3> ys{};
    QRgb color = 0;
    quint8 opacity = 255;
};

/// A mask filled with a color.
struct RasterShape
{
    PlacedMask place;
    QRgb color = 0;
};

/// Everything that is scan-converted for a picture. A value: it is painted in any thread. First all
/// strokes, then all triangles, then all shapes, each in their order.
struct RasterPicture
{
    /// In parts, so that several threads can make them.
    std::vector<std::vector<RasterStroke>> strokes;
    std::vector<RasterTriangle> triangles;
    std::vector<RasterShape> shapes;
    /// Drawn, left out, drawn, left out; the first entry, a solid line, is there always.
    std::vector<std::array<float, 4>> dashes{{0, 0, 0, 0}};
    std::shared_ptr<const CoverageMasks> masks; ///< Keeps alive what shapes refer to.
};

/// Adds a line from \a from to \a to, wherever they are, as far as it is not far outside of \a
/// area.
void addLine(std::vector<RasterStroke> &strokes, const QPointF &from, const QPointF &to,
             const StrokeLook &look, const QRectF &area, double phase = 0);

/// Paints \a picture over \a ground, or over what is in \a image when there is none; the image must
/// be RGB32. The rows are divided into \a bands, which several threads share; the pixels do not
/// depend on how many there are.
void paintRaster(QImage &image, const RasterPicture &picture, int bands,
                 std::optional<QRgb> ground = {});

} // namespace Widgets
