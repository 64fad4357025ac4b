// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/labelplacement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Widgets {

namespace {

constexpr double gap = 2;
constexpr double cellSize = 64;
constexpr int spotCount = 8;

QRectF placed(const LabelRequest &request, int spot)
{
    const QRectF &glyph = request.glyph;
    const QSizeF &size = request.size;
    const double centered = glyph.center().x() - size.width() / 2;
    const double middle = glyph.center().y() - size.height() / 2;
    switch (spot) {
    case 0:
        return {QPointF(centered, glyph.bottom() + gap), size};
    case 1:
        return {QPointF(glyph.right() + 2 * gap, middle), size};
    case 2:
        return {QPointF(glyph.left() - 2 * gap - size.width(), middle), size};
    case 3:
        return {QPointF(centered, glyph.top() - gap - size.height()), size};
    default:
        break;
    }
    // The corners, a little in, so that it is clear whose label it is.
    const double in = glyph.width() * 0.15;
    const bool isRight = spot == 4 || spot == 6;
    const bool isBelow = spot == 4 || spot == 5;
    return {QPointF(isRight ? glyph.right() - in : glyph.left() + in - size.width(),
                    isBelow ? glyph.bottom() - in : glyph.top() + in - size.height()),
            size};
}

/// All sides, beginning with the one where the label stood.
std::array<int, spotCount> spotsOf(const LabelRequest &request)
{
    std::array<int, spotCount> spots{0, 1, 2, 3, 4, 5, 6, 7};
    if (request.spot > 0 && request.spot < spotCount) {
        std::rotate(spots.begin(), spots.begin() + request.spot, spots.begin() + request.spot + 1);
    }
    return spots;
}

} // namespace

RectangleGrid::RectangleGrid(const QRectF &area)
    : m_area(area),
      m_columns(std::clamp(static_cast<int>(std::ceil(area.width() / cellSize)), 1, 1000)),
      m_rows(std::clamp(static_cast<int>(std::ceil(area.height() / cellSize)), 1, 1000)),
      m_cells(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows))
{ }

template <typename Visit>
bool RectangleGrid::forEachCell(const QRectF &rectangle, const Visit &visit) const
{
    const auto cell = [](double place, double start, int count) {
        return static_cast<int>(std::clamp((place - start) / cellSize, 0.0, count - 1.0));
    };
    const int left = cell(rectangle.left(), m_area.left(), m_columns);
    const int right = cell(rectangle.right(), m_area.left(), m_columns);
    const int bottom = cell(rectangle.bottom(), m_area.top(), m_rows);
    for (int y = cell(rectangle.top(), m_area.top(), m_rows); y <= bottom; ++y) {
        for (int x = left; x <= right; ++x) {
            if (visit(static_cast<size_t>(y) * static_cast<size_t>(m_columns)
                      + static_cast<size_t>(x))) {
                return true;
            }
        }
    }
    return false;
}

void RectangleGrid::add(const QRectF &rectangle)
{
    const auto number = static_cast<quint32>(m_rectangles.size());
    m_rectangles.push_back(rectangle);
    forEachCell(rectangle, [this, number](size_t cell) {
        m_cells[cell].push_back(number);
        return false;
    });
}

bool RectangleGrid::meets(const QRectF &rectangle) const
{
    return forEachCell(rectangle, [this, &rectangle](size_t cell) {
        return std::ranges::any_of(m_cells[cell], [this, &rectangle](quint32 candidate) {
            return m_rectangles[candidate].intersects(rectangle);
        });
    });
}

std::vector<std::optional<LabelPlace>> placeLabels(const std::vector<LabelRequest> &requests,
                                                   const std::vector<QRectF> &obstacles,
                                                   const QRectF &area,
                                                   const std::vector<QRectF> &taken)
{
    RectangleGrid nodes(area);
    for (const QRectF &obstacle : obstacles) {
        nodes.add(obstacle);
    }
    RectangleGrid important(area);
    RectangleGrid demanded(area);
    for (const LabelRequest &request : requests) {
        if (request.isRequired) {
            important.add(request.glyph);
        }
        if (request.isDemanded) {
            demanded.add(request.glyph);
        }
    }
    RectangleGrid labels(area);
    for (const QRectF &rectangle : taken) {
        labels.add(rectangle);
    }
    std::vector<std::optional<LabelPlace>> places(requests.size());
    const auto set = [&](size_t i, const QRectF &rect, int spot) {
        places[i] = LabelPlace{rect, spot};
        labels.add(rect.adjusted(-gap, 0, gap, 0));
    };
    enum class Covers
    {
        Nothing,
        Ordinary,
        Important
    };
    const auto place = [&](size_t i) {
        for (const Covers covers : {Covers::Nothing, Covers::Ordinary, Covers::Important}) {
            if (covers != Covers::Nothing && !requests[i].isRequired) {
                return;
            }
            for (const int spot : spotsOf(requests[i])) {
                const QRectF rect = placed(requests[i], spot);
                if (area.contains(rect) && !labels.meets(rect)
                    && !(covers == Covers::Important ? demanded : important).meets(rect)
                    && (covers != Covers::Nothing || !nodes.meets(rect))) {
                    set(i, rect, spot);
                    return;
                }
            }
        }
    };
    // What comes before the kept ones goes first; then all that can stay, stays, before one that
    // cannot takes another's place.
    const auto kept = static_cast<size_t>(std::ranges::find_if(requests, &LabelRequest::isKept)
                                          - requests.begin());
    for (size_t i = 0; i < kept; ++i) {
        place(i);
    }
    for (size_t i = kept; i < requests.size(); ++i) {
        const QRectF rect = placed(requests[i], requests[i].spot);
        if (requests[i].isKept && area.contains(rect) && !labels.meets(rect)) {
            set(i, rect, requests[i].spot);
        }
    }
    for (size_t i = kept; i < requests.size(); ++i) {
        if (!places[i]) {
            place(i);
        }
    }
    return places;
}

} // namespace Widgets
