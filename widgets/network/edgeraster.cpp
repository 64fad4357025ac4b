// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/edgeraster.h"

#include "widgets/common/sharework.h"
#include "widgets/network/rasterband.h"
#include "widgets/network/strokeraster.h"

#include <algorithm>
#include <cmath>

namespace Widgets {

namespace {

constexpr double clipMargin = 16;

/// Farther along a line than this nobody sees whether its dashes go on as they began.
constexpr double longestPhase = 1e8;

void paintTriangle(const RasterBand &band, const RasterTriangle &triangle)
{
    const auto [left, right] = std::minmax_element(triangle.xs.begin(), triangle.xs.end());
    const auto [top, bottom] = std::minmax_element(triangle.ys.begin(), triangle.ys.end());
    const int firstRow = std::max(band.top, static_cast<int>(std::floor(*top - 1)));
    const int lastRow = std::min(band.bottom - 1, static_cast<int>(std::ceil(*bottom)));
    const int firstColumn = std::max(0, static_cast<int>(std::floor(*left - 1)));
    const int lastColumn = std::min(band.width - 1, static_cast<int>(std::ceil(*right)));
    const float area = (triangle.xs[1] - triangle.xs[0]) * (triangle.ys[2] - triangle.ys[0])
                       - (triangle.xs[2] - triangle.xs[0]) * (triangle.ys[1] - triangle.ys[0]);
    if (area == 0 || firstRow > lastRow) {
        return;
    }
    // Per side how far inside of it the origin is, and a step to the right and down.
    std::array<float, 3> start{};
    std::array<float, 3> right1{};
    std::array<float, 3> down1{};
    for (size_t i = 0; i < 3; ++i) {
        const size_t next = (i + 1) % 3;
        const float dx = triangle.xs[next] - triangle.xs[i];
        const float dy = triangle.ys[next] - triangle.ys[i];
        const float scale = (area > 0 ? 1.0F : -1.0F) / std::sqrt(dx * dx + dy * dy);
        right1[i] = -dy * scale;
        down1[i] = dx * scale;
        start[i] = (0.5F - triangle.ys[i]) * down1[i] + (0.5F - triangle.xs[i]) * right1[i];
    }
    const RasterPaint paint(triangle.color);
    const float strength = static_cast<float>(triangle.opacity) * 256 / 255;
    for (int y = firstRow; y <= lastRow; ++y) {
        for (int x = firstColumn; x <= lastColumn; ++x) {
            float least = 0.5F;
            for (size_t i = 0; i < 3; ++i) {
                least = std::min(least, start[i] + static_cast<float>(x) * right1[i]
                                            + static_cast<float>(y) * down1[i]);
            }
            if (least > -0.5F) {
                blend(band.pixels[y * band.stride + x], paint,
                      static_cast<quint32>((least + 0.5F) * strength));
            }
        }
    }
}

void paintShape(const RasterBand &band, const RasterShape &shape)
{
    const CoverageMask &mask = *shape.place.mask;
    const RasterPaint paint(shape.color);
    const int top = std::max(band.top, shape.place.top);
    const int bottom = std::min(band.bottom, shape.place.top + mask.height);
    const int left = std::max(0, shape.place.left);
    const int right = std::min(band.width, shape.place.left + mask.width);
    for (int y = top; y < bottom; ++y) {
        const quint8 *covers = mask.coverage.data()
                               + static_cast<ptrdiff_t>(y - shape.place.top) * mask.width
                               - shape.place.left;
        QRgb *row = band.pixels + y * band.stride;
        for (int x = left; x < right; ++x) {
            const quint32 cover = covers[x];
            if (cover == 255) {
                row[x] = shape.color | 0xff000000U;
            } else if (cover > 0) {
                blend(row[x], paint, cover + (cover >> 7U));
            }
        }
    }
}

/// Of a part of the strokes, for each band, the positions of those that may touch it.
using Touching = std::vector<std::vector<quint32>>;

Touching touching(const std::vector<RasterStroke> &strokes, int bands, int height)
{
    Touching result(static_cast<size_t>(bands));
    const auto bandAt = [bands, height](float y) {
        const int row = std::clamp(floored(static_cast<double>(y)), 0, height - 1);
        return static_cast<size_t>(((row + 1) * bands - 1) / height);
    };
    for (size_t i = 0; i < strokes.size(); ++i) {
        const RasterStroke &stroke = strokes[i];
        const auto [top, bottom] = std::minmax(stroke.fromY, stroke.toY);
        const float reach = stroke.look.width + 2;
        const size_t last = bandAt(bottom + reach);
        for (size_t band = bandAt(top - reach); band <= last; ++band) {
            result[band].push_back(static_cast<quint32>(i));
        }
    }
    return result;
}

void paintShapes(const RasterBand &band, const RasterPicture &picture)
{
    for (const RasterTriangle &triangle : picture.triangles) {
        paintTriangle(band, triangle);
    }
    for (const RasterShape &shape : picture.shapes) {
        paintShape(band, shape);
    }
}

} // namespace

void addLine(std::vector<RasterStroke> &strokes, const QPointF &from, const QPointF &to,
             const StrokeLook &look, const QRectF &area, double phase)
{
    // Liang and Barsky: which part of the line, as shares of its length, is inside of all four
    // sides.
    const double margin = clipMargin + static_cast<double>(look.width);
    const QRectF inner = area.adjusted(-margin, -margin, margin, margin);
    // QRectF::contains() says that what is no number is inside.
    const auto isWithin = [&inner](const QPointF &point) {
        return point.x() >= inner.left() && point.x() <= inner.right() && point.y() >= inner.top()
               && point.y() <= inner.bottom();
    };
    if (isWithin(from) && isWithin(to)) {
        strokes.push_back({static_cast<float>(from.x()), static_cast<float>(from.y()),
                           static_cast<float>(to.x()), static_cast<float>(to.y()),
                           static_cast<float>(std::min(phase, longestPhase)), look});
        return;
    }
    const QPointF along = to - from;
    double first = 0;
    double last = 1;
    const auto cut = [&first, &last](double direction, double room) {
        if (direction == 0) {
            return room >= 0;
        }
        const double share = room / direction;
        if (direction < 0) {
            first = std::max(first, share);
        } else {
            last = std::min(last, share);
        }
        return true;
    };
    const bool isInside =
        std::isfinite(along.x()) && std::isfinite(along.y())
        && cut(-along.x(), from.x() - inner.left()) && cut(along.x(), inner.right() - from.x())
        && cut(-along.y(), from.y() - inner.top()) && cut(along.y(), inner.bottom() - from.y());
    if (!isInside || !(first < last)) {
        return;
    }
    const QPointF start = from + along * first;
    const QPointF end = from + along * last;
    const double before = phase + (first > 0 ? first * std::hypot(along.x(), along.y()) : 0);
    strokes.push_back({static_cast<float>(start.x()), static_cast<float>(start.y()),
                       static_cast<float>(end.x()), static_cast<float>(end.y()),
                       static_cast<float>(std::min(before, longestPhase)), look});
}

void paintRaster(QImage &image, const RasterPicture &picture, int bands, std::optional<QRgb> ground)
{
    Q_ASSERT_X(image.format() == QImage::Format_RGB32, "paintRaster", "the image is RGB32");
    if (image.height() == 0) {
        return;
    }
    const int count = std::clamp(bands, 1, image.height());
    auto *pixels = reinterpret_cast<QRgb *>(image.bits());
    const qsizetype stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    const int height = image.height();
    const int width = image.width();
    std::vector<Touching> touched(picture.strokes.size());
    shareWork(static_cast<int>(touched.size()), [&touched, &picture, count, height](int part) {
        const auto i = static_cast<size_t>(part);
        touched[i] = touching(picture.strokes[i], count, height);
    });
    shareWork(count, [&](int number) {
        const RasterBand band{pixels, stride, width, height * number / count,
                              height * (number + 1) / count};
        if (ground) {
            for (int y = band.top; y < band.bottom; ++y) {
                std::fill_n(pixels + y * stride, width, *ground | 0xff000000U);
            }
        }
        for (size_t part = 0; part < touched.size(); ++part) {
            for (const quint32 stroke : touched[part][static_cast<size_t>(number)]) {
                paintStroke(band, picture.strokes[part][stroke], picture, height);
            }
        }
        paintShapes(band, picture);
    });
}

} // namespace Widgets
