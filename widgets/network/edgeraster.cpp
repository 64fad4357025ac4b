// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/edgeraster.h"

#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace Widgets {

namespace {

/// Lines are stepped along in fixed point: 32 bits before and 32 after the point. Places are cut to
/// the picture's size before, so there is no overflow; a position is a product and not a sum of
/// steps, so that each band finds the same.
constexpr double one = 4294967296.0;
constexpr int fractionBits = 32;
constexpr double clipMargin = 16;
constexpr float thinWidth = 1.05F;

qint64 fixed(double value) { return static_cast<qint64>(value * one); }

/// std::floor() is a call into a library on processors of 2003, which we run on.
int floored(double value)
{
    const auto whole = static_cast<int>(value);
    return whole - (value < whole ? 1 : 0);
}

/// Farther along a line than this nobody sees whether its dashes go on as they began.
constexpr double longestPhase = 1e8;

constexpr quint64 lanes = 0x000000ff00ff00ffULL;

/// Green, red and blue of a pixel, each with room above it, so that one multiplication does all.
inline quint64 spread(QRgb pixel)
{
    return (pixel & 0xff00ffU) | (static_cast<quint64>(pixel & 0xff00U) << 24U);
}

/// A color as the blending wants it.
struct Paint
{
    explicit Paint(QRgb pixel) : color(spread(pixel)) { }

    quint64 color;
};

/// \a alpha from 0 to 256. Differences below zero wrap around and back.
inline void blend(QRgb &pixel, const Paint &paint, quint32 alpha)
{
    const quint64 old = spread(pixel);
    const quint64 now = (old + (((paint.color - old) * alpha) >> 8U)) & lanes;
    pixel = 0xff000000U | static_cast<quint32>(now) | static_cast<quint32>(now >> 24U);
}

/// Rows of an image that one thread paints.
struct Band
{
    QRgb *pixels = nullptr; ///< Of the whole image.
    qsizetype stride = 0;   ///< In pixels.
    int width = 0;
    int top = 0;
    int bottom = 0; ///< The first row that is another band's.

    /// Range-checked, so that a line may touch the rows beside the band.
    void put(int x, int y, const Paint &paint, quint32 alpha) const
    {
        if (static_cast<unsigned>(x) < static_cast<unsigned>(width) && y >= top && y < bottom) {
            blend(pixels[y * stride + x], paint, alpha);
        }
    }
};

/// A line along the axis that it follows more: "along" is x for flat lines and y for steep ones.
struct Line
{
    bool isSteep = false;
    double along0 = 0; ///< Not above along1.
    double along1 = 0;
    double across0 = 0;
    double slope = 0;
    double stretch = 1; ///< Length of a step of one pixel.
    int first = 0;      ///< Pixels along, cut to the picture.
    int last = -1;
    qint64 start = 0; ///< Across in the middle of the first pixel.
    qint64 step = 0;
};

Line lineOf(const RasterStroke &stroke, const Band &band, int height)
{
    Line line;
    const double dx = static_cast<double>(stroke.toX) - static_cast<double>(stroke.fromX);
    const double dy = static_cast<double>(stroke.toY) - static_cast<double>(stroke.fromY);
    line.isSteep = std::abs(dy) > std::abs(dx);
    const bool isBackward = line.isSteep ? dy < 0 : dx < 0;
    const float startX = isBackward ? stroke.toX : stroke.fromX;
    const float startY = isBackward ? stroke.toY : stroke.fromY;
    line.along0 = static_cast<double>(line.isSteep ? startY : startX);
    line.across0 = static_cast<double>(line.isSteep ? startX : startY);
    const double length = std::abs(line.isSteep ? dy : dx);
    line.along1 = line.along0 + length;
    line.slope = length > 0 ? (line.isSteep ? dx / dy : dy / dx) : 0;
    line.stretch = std::sqrt(1 + line.slope * line.slope);
    const int most = (line.isSteep ? height : band.width) - 1;
    line.first = std::clamp(floored(line.along0), 0, most + 1);
    line.last = std::clamp(-floored(-line.along1) - 1, -1, most);
    line.start = fixed(line.across0 + (line.first + 0.5 - line.along0) * line.slope);
    line.step = fixed(line.slope);
    return line;
}

/// The part of the line's pixels that can touch the band.
std::pair<int, int> rangeIn(const Line &line, const Band &band, double reach)
{
    int first = line.first;
    int last = line.last;
    if (line.isSteep) {
        return {std::max(first, band.top), std::min(last, band.bottom - 1)};
    }
    const double above = band.top - reach - 1;
    const double below = band.bottom + reach + 1;
    if (std::abs(line.slope) < 1e-6) {
        return line.across0 < above || line.across0 > below ? std::pair(0, -1)
                                                            : std::pair(first, last);
    }
    const double atTop = line.along0 + (above - line.across0) / line.slope;
    const double atBottom = line.along0 + (below - line.across0) / line.slope;
    const double start = std::clamp(std::min(atTop, atBottom) - 1, -1.0, 1e6);
    const double end = std::clamp(std::max(atTop, atBottom) + 1, -1.0, 1e6);
    first = std::max(first, static_cast<int>(start));
    last = std::min(last, static_cast<int>(end));
    return {first, last};
}

/// How much of the pixel at a position along a line is drawn, 0 to 1.
class Dashes
{
public:
    Dashes(const std::array<float, 4> &pattern, const RasterStroke &stroke, const Line &line)
        : m_pattern(pattern), m_period(pattern[0] + pattern[1] + pattern[2] + pattern[3]),
          m_perPeriod(1 / static_cast<double>(m_period))
    {
        const bool isBackward =
            line.isSteep ? stroke.toY < stroke.fromY : stroke.toX < stroke.fromX;
        const double length = line.along1 - line.along0;
        // Walked is how far the middle of pixel 0 is along the line and its dashes.
        m_step = isBackward ? -line.stretch : line.stretch;
        m_start = static_cast<double>(stroke.phase) + (isBackward ? length * line.stretch : 0)
                  + (0.5 - line.along0) * m_step;
    }

    [[nodiscard]] float at(int along) const
    {
        const double walked = m_start + along * m_step;
        const auto place = static_cast<float>(
            walked - floored(walked * m_perPeriod) * static_cast<double>(m_period));
        const float second = m_pattern[0] + m_pattern[1];
        const float cover =
            std::max({within(place, 0, m_pattern[0]), within(place - m_period, 0, m_pattern[0]),
                      within(place, second, second + m_pattern[2])});
        return std::clamp(cover + 0.5F, 0.0F, 1.0F);
    }

private:
    static float within(float place, float start, float end)
    {
        return std::min(place - start, end - place);
    }

    const std::array<float, 4> &m_pattern;
    float m_period;
    double m_perPeriod;
    double m_start;
    double m_step;
};

/// Two pixels across for each along: what a line of one pixel covers.
class ThinBrush
{
public:
    ThinBrush(const StrokeLook &look, const Line &line)
        : m_alpha(std::min(static_cast<quint32>(static_cast<double>(look.width) * line.stretch
                                                * look.opacity * (256.0 / 255)),
                           256U))
    { }

    template <bool isSteep>
    void put(const Band &band, int along, qint64 across, const Paint &paint, quint32 share) const
    {
        putPair<isSteep>(band, along, across, paint, (m_alpha * share) >> 8U);
    }

    template <bool isSteep>
    void putWhole(const Band &band, int along, qint64 across, const Paint &paint) const
    {
        putPair<isSteep>(band, along, across, paint, m_alpha);
    }

private:
    template <bool isSteep>
    static void putPair(const Band &band, int along, qint64 across, const Paint &paint,
                        quint32 alpha)
    {
        const qint64 upper = across - (qint64(1) << (fractionBits - 1));
        const auto pixel = static_cast<int>(upper >> fractionBits);
        const quint32 fraction = static_cast<quint32>(upper) >> (fractionBits - 8);
        const quint32 lower = (alpha * fraction) >> 8U;
        // One question for both pixels; only at the rim of the band each has its own.
        const int first = isSteep ? 0 : band.top;
        const int count = isSteep ? band.width : band.bottom - band.top;
        if (static_cast<unsigned>(pixel - first) < static_cast<unsigned>(count - 1)) {
            QRgb *place = isSteep ? band.pixels + along * band.stride + pixel
                                  : band.pixels + pixel * band.stride + along;
            blend(*place, paint, alpha - lower);
            blend(place[isSteep ? 1 : band.stride], paint, lower);
            return;
        }
        band.put(isSteep ? pixel : along, isSteep ? along : pixel, paint, alpha - lower);
        band.put(isSteep ? pixel + 1 : along, isSteep ? along : pixel + 1, paint, lower);
    }

    quint32 m_alpha;
};

/// As many pixels across as the line is wide, the outer ones in part.
class WideBrush
{
public:
    WideBrush(const StrokeLook &look, const Line &line)
        : m_half(fixed(static_cast<double>(look.width) * line.stretch / 2)),
          m_alpha((static_cast<quint32>(look.opacity) * 256 + 127) / 255)
    { }

    template <bool isSteep>
    void put(const Band &band, int along, qint64 across, const Paint &paint, quint32 share) const
    {
        const quint32 alpha = (m_alpha * share) >> 8U;
        const qint64 start = across - m_half;
        const qint64 end = across + m_half;
        const auto last = static_cast<int>((end - 1) >> fractionBits);
        for (auto pixel = static_cast<int>(start >> fractionBits); pixel <= last; ++pixel) {
            const qint64 left = std::max(start, qint64(pixel) << fractionBits);
            const qint64 right = std::min(end, qint64(pixel + 1) << fractionBits);
            const auto cover = static_cast<quint32>((right - left) >> (fractionBits - 8));
            if constexpr (isSteep) {
                band.put(pixel, along, paint, (alpha * cover) >> 8U);
            } else {
                band.put(along, pixel, paint, (alpha * cover) >> 8U);
            }
        }
    }

    template <bool isSteep>
    void putWhole(const Band &band, int along, qint64 across, const Paint &paint) const
    {
        put<isSteep>(band, along, across, paint, 256);
    }

private:
    qint64 m_half;
    quint32 m_alpha;
};

/// What of a pixel along the line is between its ends, 0 to 256.
quint32 shareOf(const Line &line, int along)
{
    const double share = std::min(along + 1.0, line.along1) - std::max(1.0 * along, line.along0);
    return static_cast<quint32>(256 * std::clamp(share, 0.0, 1.0) + 0.5);
}

template <bool isSteep, typename Brush>
void paintSolid(const Band &band, const Line &line, const std::pair<int, int> &range,
                const Brush &brush, const Paint &paint)
{
    const auto at = [&line](int along) { return line.start + line.step * (along - line.first); };
    int first = range.first;
    int last = range.second;
    if (first <= last && first == line.first) {
        brush.template put<isSteep>(band, first, at(first), paint, shareOf(line, first));
        ++first;
    }
    if (first <= last && last == line.last) {
        brush.template put<isSteep>(band, last, at(last), paint, shareOf(line, last));
        --last;
    }
    qint64 across = at(first);
    for (int along = first; along <= last; ++along) {
        brush.template putWhole<isSteep>(band, along, across, paint);
        across += line.step;
    }
}

template <bool isSteep, typename Brush>
void paintDashed(const Band &band, const Line &line, const std::pair<int, int> &range,
                 const Brush &brush, const Paint &paint, const Dashes &dashes)
{
    for (int along = range.first; along <= range.second; ++along) {
        const bool isEnd = along == line.first || along == line.last;
        const auto share = static_cast<quint32>(
            dashes.at(along) * static_cast<float>(isEnd ? shareOf(line, along) : 256U));
        if (share > 0) {
            brush.template put<isSteep>(band, along, line.start + line.step * (along - line.first),
                                        paint, share);
        }
    }
}

template <typename Brush>
void paintWith(const Band &band, const RasterStroke &stroke, const Line &line,
               const std::pair<int, int> &range, const RasterPicture &picture)
{
    const Brush brush(stroke.look, line);
    const Paint paint(stroke.look.color);
    if (stroke.look.dash != 0) {
        const Dashes dashes(picture.dashes[stroke.look.dash], stroke, line);
        line.isSteep ? paintDashed<true>(band, line, range, brush, paint, dashes)
                     : paintDashed<false>(band, line, range, brush, paint, dashes);
    } else {
        line.isSteep ? paintSolid<true>(band, line, range, brush, paint)
                     : paintSolid<false>(band, line, range, brush, paint);
    }
}

void paintStroke(const Band &band, const RasterStroke &stroke, const RasterPicture &picture,
                 int height)
{
    const float reach = stroke.look.width + 1;
    if (std::max(stroke.fromY, stroke.toY) + reach < static_cast<float>(band.top)
        || std::min(stroke.fromY, stroke.toY) - reach > static_cast<float>(band.bottom)) {
        return;
    }
    const Line line = lineOf(stroke, band, height);
    const std::pair<int, int> range =
        rangeIn(line, band, static_cast<double>(stroke.look.width) * line.stretch);
    if (stroke.look.width <= thinWidth) {
        paintWith<ThinBrush>(band, stroke, line, range, picture);
    } else {
        paintWith<WideBrush>(band, stroke, line, range, picture);
    }
}

void paintTriangle(const Band &band, const RasterTriangle &triangle)
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
    const Paint paint(triangle.color);
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

void paintShape(const Band &band, const RasterShape &shape)
{
    const CoverageMask &mask = *shape.place.mask;
    const Paint paint(shape.color);
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

void paintBand(const Band &band, const RasterPicture &picture, int height)
{
    for (const std::vector<RasterStroke> &part : picture.strokes) {
        for (const RasterStroke &stroke : part) {
            paintStroke(band, stroke, picture, height);
        }
    }
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

void paintRaster(QImage &image, const RasterPicture &picture, int bands)
{
    Q_ASSERT_X(image.format() == QImage::Format_RGB32, "paintRaster", "the image is RGB32");
    const int count = std::clamp(bands, 1, std::max(image.height(), 1));
    auto *pixels = reinterpret_cast<QRgb *>(image.bits());
    const qsizetype stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    std::vector<Band> parts;
    for (int band = 0; band < count; ++band) {
        parts.push_back({pixels, stride, image.width(), image.height() * band / count,
                         image.height() * (band + 1) / count});
    }
    if (count == 1) {
        paintBand(parts.front(), picture, image.height());
        return;
    }
    const int height = image.height();
    // This thread takes bands too, so it never waits for a pool that is busy.
    QtConcurrent::blockingMap(
        parts, [&picture, height](const Band &band) { paintBand(band, picture, height); });
}

} // namespace Widgets
