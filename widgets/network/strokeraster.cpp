// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/strokeraster.h"

#include <algorithm>
#include <cmath>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Widgets {

namespace {

/// Lines are stepped along in fixed point: 32 bits before and 32 after the point. Places are cut to
/// the picture's size before, so there is no overflow; a position is a product and not a sum of
/// steps, so that each band finds the same.
constexpr double one = 4294967296.0;
constexpr int fractionBits = 32;
constexpr float thinWidth = 1.05F;

qint64 fixed(double value) { return static_cast<qint64>(value * one); }

/// What lines of one pixel are made of: two pixels that lie beside or below each other, each with
/// an alpha of its own. Gives the same numbers as blend().
class PairBlender
{
public:
#ifdef __SSE2__
    // Every x86-64 processor has this; all channels of both pixels are one register.
    explicit PairBlender(const RasterPaint &paint)
        : m_color(
            _mm_unpacklo_epi8(_mm_set1_epi32(static_cast<int>(paint.opaque)), _mm_setzero_si128()))
    { }

    void beside(QRgb *pixels, quint32 alphaLeft, quint32 alphaRight) const
    {
        auto *both = reinterpret_cast<__m128i *>(pixels);
        _mm_storel_epi64(both, blended(_mm_loadl_epi64(both), alphaLeft, alphaRight));
    }

    void below(QRgb *pixel, qsizetype stride, quint32 alphaUpper, quint32 alphaLower) const
    {
        QRgb &lower = pixel[stride];
        const __m128i both = _mm_unpacklo_epi32(_mm_cvtsi32_si128(static_cast<int>(*pixel)),
                                                _mm_cvtsi32_si128(static_cast<int>(lower)));
        const __m128i now = blended(both, alphaUpper, alphaLower);
        *pixel = static_cast<QRgb>(_mm_cvtsi128_si32(now));
        lower = static_cast<QRgb>(_mm_cvtsi128_si32(_mm_srli_si128(now, 4)));
    }

private:
    [[nodiscard]] __m128i blended(__m128i pixels, quint32 alphaOfOne, quint32 alphaOfOther) const
    {
        const __m128i old = _mm_unpacklo_epi8(pixels, _mm_setzero_si128());
        __m128i alpha = _mm_cvtsi32_si128(static_cast<int>(alphaOfOne | alphaOfOther << 16U));
        alpha = _mm_unpacklo_epi16(alpha, alpha);
        alpha = _mm_unpacklo_epi32(alpha, alpha);
        const __m128i rest = _mm_sub_epi16(_mm_set1_epi16(256), alpha);
        const __m128i sum =
            _mm_add_epi16(_mm_mullo_epi16(old, rest), _mm_mullo_epi16(m_color, alpha));
        return _mm_packus_epi16(_mm_srli_epi16(sum, 8), _mm_setzero_si128());
    }

    __m128i m_color;
#else
    explicit PairBlender(const RasterPaint &paint) : m_paint(paint) { }

    void beside(QRgb *pixels, quint32 alphaLeft, quint32 alphaRight) const
    {
        blend(pixels[0], m_paint, alphaLeft);
        blend(pixels[1], m_paint, alphaRight);
    }

    void below(QRgb *pixel, qsizetype stride, quint32 alphaUpper, quint32 alphaLower) const
    {
        blend(*pixel, m_paint, alphaUpper);
        blend(pixel[stride], m_paint, alphaLower);
    }

private:
    RasterPaint m_paint;
#endif
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

Line lineOf(const RasterStroke &stroke, const RasterBand &band, int height)
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
std::pair<int, int> rangeIn(const Line &line, const RasterBand &band, double reach)
{
    int first = line.first;
    int last = line.last;
    if (line.isSteep) {
        return {std::max(first, band.top), std::min(last, band.bottom - 1)};
    }
    const double above = band.top - reach - 1;
    const double below = band.bottom + reach + 1;
    const double across1 = line.across0 + (line.along1 - line.along0) * line.slope;
    const auto [least, most] = std::minmax(line.across0, across1);
    if (most < above || least > below) {
        return {0, -1};
    }
    if (least >= above && most <= below) {
        return {first, last};
    }
    const double perAcross = 1 / line.slope;
    const double atTop = line.along0 + (above - line.across0) * perAcross;
    const double atBottom = line.along0 + (below - line.across0) * perAcross;
    const double start = std::clamp(std::min(atTop, atBottom) - 1, -1.0, 1e6);
    const double end = std::clamp(std::max(atTop, atBottom) + 1, -1.0, 1e6);
    first = std::max(first, static_cast<int>(start));
    last = std::min(last, static_cast<int>(end));
    return {first, last};
}

/// The dashes of a line, as pieces of what it follows.
class Dashes
{
public:
    Dashes(const std::array<float, 4> &pattern, const RasterStroke &stroke, const Line &line)
        : m_line(line)
    {
        double length = 0;
        for (size_t i = 0; i < pattern.size(); ++i) {
            m_starts[i] = length;
            length += static_cast<double>(pattern[i]);
        }
        m_period = length;
        m_first = m_starts[1];
        m_second = m_starts[3];
        const bool isBackward =
            line.isSteep ? stroke.toY < stroke.fromY : stroke.toX < stroke.fromX;
        m_step = isBackward ? -line.stretch : line.stretch;
        m_walkedAt0 = static_cast<double>(stroke.phase)
                      + (isBackward ? (line.along1 - line.along0) * line.stretch : 0)
                      - line.along0 * m_step;
    }

    /// Calls \a visit with the begin and the end of each dash that touches the pixels \a first to
    /// \a last.
    template <typename Visit>
    void forEach(int first, int last, const Visit &visit) const
    {
        const double begin = m_walkedAt0 + first * m_step;
        const double end = m_walkedAt0 + (last + 1) * m_step;
        const double least = std::min(begin, end);
        const double most = std::max(begin, end);
        const auto count = static_cast<qint64>((most - least) / m_period) + 2;
        double period = std::floor(least / m_period) * m_period;
        for (qint64 i = 0; i < count; ++i, period += m_period) {
            add(period, period + m_first, least, most, visit);
            if (m_second > m_starts[2]) {
                add(period + m_starts[2], period + m_second, least, most, visit);
            }
        }
    }

private:
    template <typename Visit>
    void add(double from, double to, double least, double most, const Visit &visit) const
    {
        if (to <= least || from >= most) {
            return;
        }
        const double start = (from - m_walkedAt0) / m_step;
        const double end = (to - m_walkedAt0) / m_step;
        visit(std::max(std::min(start, end), m_line.along0),
              std::min(std::max(start, end), m_line.along1));
    }

    const Line &m_line;
    std::array<double, 4> m_starts{}; ///< Of what is drawn, left out, drawn, left out.
    double m_period = 0;
    double m_first = 0;  ///< Where the first dash ends.
    double m_second = 0; ///< Where the second one ends.
    double m_step = 0; ///< What is walked along the line for a pixel; below zero when it goes back.
    double m_walkedAt0 = 0;
};

/// Two pixels across for each along: what a line of one pixel covers.
class ThinBrush
{
public:
    ThinBrush(const StrokeLook &look, const Line &line)
        : m_paint(look.color), m_blendPair(m_paint),
          m_alpha(std::min(static_cast<quint32>(static_cast<double>(look.width) * line.stretch
                                                * look.opacity * (256.0 / 255)),
                           256U))
    { }

    template <bool isSteep>
    void put(const RasterBand &band, int along, qint64 across, quint32 share) const
    {
        putPair<isSteep>(band, along, across, (m_alpha * share) >> 8U);
    }

    /// All of the pixels \a first to \a last along, the last included.
    template <bool isSteep>
    void putRow(const RasterBand &band, int first, int last, qint64 across, qint64 step) const
    {
        const auto isInside = [&band](qint64 place) {
            const auto pixel = static_cast<int>((place - halfPixel) >> fractionBits);
            const int lowest = isSteep ? 0 : band.top;
            const int highest = (isSteep ? band.width : band.bottom) - 2;
            return pixel >= lowest && pixel <= highest;
        };
        if (!isInside(across) || !isInside(across + step * (last - first))) {
            for (int along = first; along <= last; ++along) {
                putPair<isSteep>(band, along, across, m_alpha);
                across += step;
            }
            return;
        }
        // What is between two pixels of the band is in it. Copies, since what is written could else
        // be what is read next.
        const PairBlender blendPair = m_blendPair;
        const quint32 alpha = m_alpha;
        const qsizetype stride = band.stride;
        QRgb *start = band.pixels + (isSteep ? first * stride : first);
        qint64 upper = across - halfPixel;
        for (int along = first; along <= last; ++along) {
            const auto pixel = static_cast<qsizetype>(upper >> fractionBits);
            const quint32 fraction = static_cast<quint32>(upper) >> (fractionBits - 8);
            const quint32 lower = (alpha * fraction) >> 8U;
            if constexpr (isSteep) {
                blendPair.beside(start + pixel, alpha - lower, lower);
                start += stride;
            } else {
                blendPair.below(start + pixel * stride, stride, alpha - lower, lower);
                ++start;
            }
            upper += step;
        }
    }

private:
    static constexpr qint64 halfPixel = qint64(1) << (fractionBits - 1);

    template <bool isSteep>
    void putPair(const RasterBand &band, int along, qint64 across, quint32 alpha) const
    {
        const qint64 upper = across - halfPixel;
        const auto pixel = static_cast<int>(upper >> fractionBits);
        const quint32 fraction = static_cast<quint32>(upper) >> (fractionBits - 8);
        const quint32 lower = (alpha * fraction) >> 8U;
        // One question for both pixels; only at the rim of the band each has its own.
        const int first = isSteep ? 0 : band.top;
        const int count = isSteep ? band.width : band.bottom - band.top;
        if (static_cast<unsigned>(pixel - first) >= static_cast<unsigned>(count - 1)) {
            band.put(isSteep ? pixel : along, isSteep ? along : pixel, m_paint, alpha - lower);
            band.put(isSteep ? pixel + 1 : along, isSteep ? along : pixel + 1, m_paint, lower);
        } else if constexpr (isSteep) {
            m_blendPair.beside(band.pixels + along * band.stride + pixel, alpha - lower, lower);
        } else {
            m_blendPair.below(band.pixels + pixel * band.stride + along, band.stride, alpha - lower,
                              lower);
        }
    }

    RasterPaint m_paint;
    PairBlender m_blendPair;
    quint32 m_alpha;
};

/// As many pixels across as the line is wide, the outer ones in part.
class WideBrush
{
public:
    WideBrush(const StrokeLook &look, const Line &line)
        : m_paint(look.color), m_half(fixed(static_cast<double>(look.width) * line.stretch / 2)),
          m_alpha((static_cast<quint32>(look.opacity) * 256 + 127) / 255)
    { }

    template <bool isSteep>
    void put(const RasterBand &band, int along, qint64 across, quint32 share) const
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
                band.put(pixel, along, m_paint, (alpha * cover) >> 8U);
            } else {
                band.put(along, pixel, m_paint, (alpha * cover) >> 8U);
            }
        }
    }

    template <bool isSteep>
    void putRow(const RasterBand &band, int first, int last, qint64 across, qint64 step) const
    {
        for (int along = first; along <= last; ++along) {
            put<isSteep>(band, along, across, 256);
            across += step;
        }
    }

private:
    RasterPaint m_paint;
    qint64 m_half;
    quint32 m_alpha;
};

/// What of a pixel along the line is between two places, 0 to 256.
quint32 shareOf(double from, double to, int along)
{
    const double share = std::min(along + 1.0, to) - std::max(1.0 * along, from);
    return static_cast<quint32>(256 * std::clamp(share, 0.0, 1.0) + 0.5);
}

/// What of the line lies between two places along it, within \a range.
template <bool isSteep, typename Brush>
void paintPiece(const RasterBand &band, const Line &line, const std::pair<int, int> &range,
                const Brush &brush, double from, double to)
{
    const auto at = [&line](int along) { return line.start + line.step * (along - line.first); };
    int first = std::max(range.first, floored(from));
    int last = std::min(range.second, -floored(-to) - 1);
    if (first <= last && first <= from) {
        brush.template put<isSteep>(band, first, at(first), shareOf(from, to, first));
        ++first;
    }
    if (first <= last && last + 1 >= to) {
        brush.template put<isSteep>(band, last, at(last), shareOf(from, to, last));
        --last;
    }
    if (first <= last) {
        brush.template putRow<isSteep>(band, first, last, at(first), line.step);
    }
}

template <bool isSteep, typename Brush>
void paintPieces(const RasterBand &band, const RasterStroke &stroke, const Line &line,
                 const std::pair<int, int> &range, const Brush &brush, const RasterPicture &picture)
{
    if (stroke.look.dash == 0) {
        paintPiece<isSteep>(band, line, range, brush, line.along0, line.along1);
        return;
    }
    const Dashes dashes(picture.dashes[stroke.look.dash], stroke, line);
    dashes.forEach(range.first, range.second, [&](double from, double to) {
        paintPiece<isSteep>(band, line, range, brush, from, to);
    });
}

template <typename Brush>
void paintWith(const RasterBand &band, const RasterStroke &stroke, const Line &line,
               const std::pair<int, int> &range, const RasterPicture &picture)
{
    const Brush brush(stroke.look, line);
    line.isSteep ? paintPieces<true>(band, stroke, line, range, brush, picture)
                 : paintPieces<false>(band, stroke, line, range, brush, picture);
}

} // namespace

void paintStroke(const RasterBand &band, const RasterStroke &stroke, const RasterPicture &picture,
                 int height)
{
    const Line line = lineOf(stroke, band, height);
    const std::pair<int, int> range =
        rangeIn(line, band, static_cast<double>(stroke.look.width) * line.stretch);
    if (range.first > range.second) {
        return;
    }
    if (stroke.look.width <= thinWidth) {
        paintWith<ThinBrush>(band, stroke, line, range, picture);
    } else {
        paintWith<WideBrush>(band, stroke, line, range, picture);
    }
}

} // namespace Widgets
