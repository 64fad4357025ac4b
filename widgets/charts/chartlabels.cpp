// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartlabels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace Widgets {

std::vector<double> spread(const std::vector<SpreadItem> &items, double top, double bottom)
{
    std::vector<size_t> order(items.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return items[i].wanted; });
    // Runs of touching items, each at the mean of what its members wish, merged while they overlap.
    struct Run
    {
        double start = 0;
        double height = 0;
        double wishes = 0; ///< Sum of where its start would be for each member.
        size_t members = 0;
    };
    std::vector<Run> runs;
    const auto settle = [top, bottom](Run &run) {
        run.start = run.wishes / static_cast<double>(run.members);
        run.start = std::max(top, std::min(run.start, bottom - run.height));
    };
    for (const size_t i : order) {
        Run run{0, items[i].height, items[i].wanted - items[i].height / 2, 1};
        settle(run);
        while (!runs.empty() && runs.back().start + runs.back().height > run.start) {
            const Run &before = runs.back();
            run.wishes =
                before.wishes + run.wishes - static_cast<double>(run.members) * before.height;
            run.height += before.height;
            run.members += before.members;
            runs.pop_back();
            settle(run);
        }
        runs.push_back(run);
    }
    std::vector<double> centers(items.size());
    size_t next = 0;
    for (const Run &run : runs) {
        double y = run.start;
        for (size_t k = 0; k < run.members; ++k, ++next) {
            const size_t i = order[next];
            centers[i] = y + items[i].height / 2;
            y += items[i].height;
        }
    }
    return centers;
}

bool ChartLabels::isFree(const QRectF &rect) const
{
    return m_room.contains(rect) && std::ranges::none_of(m_taken, [&](const QRectF &taken) {
               return taken.intersects(rect);
           });
}

std::optional<ChartLabels::Found> ChartLabels::place(const QRectF &mark, const QPointF &anchor,
                                                     const QSizeF &size, double distance)
{
    const double width = size.width();
    const double height = size.height();
    const auto take = [this](const QRectF &rect) {
        m_taken.push_back(rect.adjusted(-m_gap, 0, m_gap, 0));
    };
    const std::array beside{
        QPointF(mark.right() + distance, anchor.y() - height / 2),
        QPointF(mark.left() - distance - width, anchor.y() - height / 2),
        QPointF(mark.center().x() - width / 2, mark.top() - distance / 2 - height),
        QPointF(mark.center().x() - width / 2, mark.bottom() + distance / 2),
        QPointF(mark.right() + distance / 2, mark.top() - height),
        QPointF(mark.right() + distance / 2, mark.bottom()),
        QPointF(mark.left() - distance / 2 - width, mark.top() - height),
        QPointF(mark.left() - distance / 2 - width, mark.bottom()),
    };
    for (const QPointF &corner : beside) {
        const QRectF rect(corner, size);
        if (isFree(rect)) {
            take(rect);
            return Found{rect, std::nullopt};
        }
    }
    // Further away, in rings; the line begins at the mark and ends at the nearest edge.
    for (int ring = 1; ring <= 12; ++ring) {
        const double dy = ring * height * 0.75;
        const double dx = ring * 14.0;
        for (const QPointF &offset : {QPointF(dx, -dy), QPointF(-dx - width, -dy), QPointF(dx, dy),
                                      QPointF(-dx - width, dy), QPointF(-width / 2, -dy - height),
                                      QPointF(-width / 2, dy + height)}) {
            const QRectF rect(anchor + offset - QPointF(0, height / 2), size);
            if (!isFree(rect)) {
                continue;
            }
            const QPointF end(std::clamp(anchor.x(), rect.left(), rect.right()),
                              std::clamp(anchor.y(), rect.top(), rect.bottom()));
            take(rect);
            return Found{rect, QLineF(anchor, end)};
        }
    }
    return std::nullopt;
}

} // namespace Widgets
