// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/labelplacement.h"

#include <QHash>

#include <array>
#include <cmath>

namespace Widgets {

namespace {

constexpr double gap = 2;
constexpr double cellSize = 64;

/// Rectangles by the cells of a grid that they touch, so that a question looks at few of them.
class RectangleGrid
{
public:
    void add(const QRectF &rectangle)
    {
        m_rectangles.push_back(rectangle);
        forEachCell(rectangle, [this](quint64 cell) {
            m_cells[cell].push_back(m_rectangles.size() - 1);
            return false;
        });
    }

    [[nodiscard]] bool meets(const QRectF &rectangle) const
    {
        return forEachCell(rectangle, [this, &rectangle](quint64 cell) {
            const auto found = m_cells.constFind(cell);
            if (found == m_cells.constEnd()) {
                return false;
            }
            for (const size_t candidate : *found) {
                if (m_rectangles[candidate].intersects(rectangle)) {
                    return true;
                }
            }
            return false;
        });
    }

private:
    /// Stops and returns true as soon as \a visit does.
    template <typename Visit>
    static bool forEachCell(const QRectF &rectangle, const Visit &visit)
    {
        const auto left = static_cast<qint32>(std::floor(rectangle.left() / cellSize));
        const auto right = static_cast<qint32>(std::floor(rectangle.right() / cellSize));
        const auto top = static_cast<qint32>(std::floor(rectangle.top() / cellSize));
        const auto bottom = static_cast<qint32>(std::floor(rectangle.bottom() / cellSize));
        for (qint32 x = left; x <= right; ++x) {
            for (qint32 y = top; y <= bottom; ++y) {
                if (visit((static_cast<quint64>(static_cast<quint32>(x)) << 32)
                          | static_cast<quint32>(y))) {
                    return true;
                }
            }
        }
        return false;
    }

    std::vector<QRectF> m_rectangles;
    QHash<quint64, std::vector<size_t>> m_cells;
};

std::array<QRectF, 4> candidates(const LabelRequest &request)
{
    const QRectF &glyph = request.glyph;
    const QSizeF &size = request.size;
    const double centered = glyph.center().x() - size.width() / 2;
    const double middle = glyph.center().y() - size.height() / 2;
    return {QRectF(QPointF(centered, glyph.bottom() + gap), size),
            QRectF(QPointF(glyph.right() + 2 * gap, middle), size),
            QRectF(QPointF(glyph.left() - 2 * gap - size.width(), middle), size),
            QRectF(QPointF(centered, glyph.top() - gap - size.height()), size)};
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest> &requests,
                                               const std::vector<QRectF> &obstacles,
                                               const QRectF &area)
{
    RectangleGrid nodes;
    for (const QRectF &obstacle : obstacles) {
        nodes.add(obstacle);
    }
    RectangleGrid important;
    for (const LabelRequest &request : requests) {
        if (request.isRequired) {
            important.add(request.glyph);
        }
    }
    RectangleGrid labels;
    std::vector<std::optional<QRectF>> places(requests.size());
    for (size_t i = 0; i < requests.size(); ++i) {
        const std::array<QRectF, 4> spots = candidates(requests[i]);
        for (const bool mayCoverNodes : {false, true}) {
            for (const QRectF &spot : spots) {
                if (!places[i] && area.contains(spot) && !labels.meets(spot)
                    && !(mayCoverNodes ? important : nodes).meets(spot)) {
                    places[i] = spot;
                }
            }
            if (places[i] || !requests[i].isRequired) {
                break;
            }
        }
        if (places[i]) {
            labels.add(places[i]->adjusted(-gap, 0, gap, 0));
        }
    }
    return places;
}

} // namespace Widgets
