// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/bandgeometry.h"

#include <algorithm>

namespace Widgets {

namespace {

constexpr double stubReach = 0.58; // Of the gutter's width.
constexpr double stubBend = 22;
constexpr double stubTip = 3;
constexpr double arrowSize = 5;

BandShape joined(const BandEnd &left, const BandEnd &right, double width)
{
    BandShape shape;
    const double bend = width / 2;
    shape.area.moveTo(0, left.top);
    shape.area.cubicTo(bend, left.top, bend, right.top, width, right.top);
    shape.edges = shape.area;
    shape.area.lineTo(width, right.bottom);
    shape.area.cubicTo(bend, right.bottom, bend, left.bottom, 0, left.bottom);
    shape.area.closeSubpath();
    shape.edges.moveTo(0, left.bottom);
    shape.edges.cubicTo(bend, left.bottom, bend, right.bottom, width, right.bottom);
    shape.middle = {bend, (left.top + left.bottom + right.top + right.bottom) / 4};
    shape.height = (left.bottom - left.top + right.bottom - right.top) / 2;
    return shape;
}

BandShape stub(const BandEnd &end, BandEnd::Reach towards, double width, bool toTheRight)
{
    BandShape shape;
    shape.isStub = true;
    shape.fadesToTheRight = toTheRight;
    const double side = toTheRight ? 0 : width;
    const double tip = toTheRight ? width * stubReach : width * (1 - stubReach);
    const double bend = (side + tip) / 2;
    const double direction = towards == BandEnd::Reach::Above ? -1 : 1;
    const double middle = (end.top + end.bottom) / 2;
    const double y = middle + direction * std::min(stubBend, (end.bottom - end.top) / 2 + 8);
    shape.area.moveTo(side, end.top);
    shape.area.cubicTo(bend, end.top, bend, y - stubTip, tip, y - stubTip);
    shape.edges = shape.area;
    shape.area.lineTo(tip, y + stubTip);
    shape.area.cubicTo(bend, y + stubTip, bend, end.bottom, side, end.bottom);
    shape.area.closeSubpath();
    shape.edges.moveTo(side, end.bottom);
    shape.edges.cubicTo(bend, end.bottom, bend, y + stubTip, tip, y + stubTip);
    const double peak = y + direction * (stubTip + 2 * arrowSize);
    shape.arrow.moveTo(tip - arrowSize, peak - direction * 1.6 * arrowSize);
    shape.arrow.lineTo(tip, peak);
    shape.arrow.lineTo(tip + arrowSize, peak - direction * 1.6 * arrowSize);
    shape.arrow.closeSubpath();
    shape.middle = {bend, (middle + y) / 2};
    shape.height = end.bottom - end.top;
    return shape;
}

} // namespace

BandEnd bandEnd(const QRectF &words, const QRectF &visible, double leastHeight)
{
    BandEnd end;
    if (words.bottom() <= visible.top()) {
        end.reach = BandEnd::Reach::Above;
        end.top = end.bottom = visible.top();
    } else if (words.top() >= visible.bottom()) {
        end.reach = BandEnd::Reach::Below;
        end.top = end.bottom = visible.bottom();
    } else {
        end.top = std::max(words.top(), visible.top());
        end.bottom = std::min(words.bottom(), visible.bottom());
        const double lacking = leastHeight - (end.bottom - end.top);
        if (lacking > 0) {
            end.top -= lacking / 2;
            end.bottom += lacking / 2;
        }
    }
    return end;
}

std::optional<BandShape> bandShape(const BandEnd &left, const BandEnd &right, double width)
{
    const bool isLeftShown = left.reach == BandEnd::Reach::OnScreen;
    const bool isRightShown = right.reach == BandEnd::Reach::OnScreen;
    if (isLeftShown && isRightShown) {
        return joined(left, right, width);
    }
    if (isLeftShown) {
        return stub(left, right.reach, width, true);
    }
    if (isRightShown) {
        return stub(right, left.reach, width, false);
    }
    return std::nullopt;
}

} // namespace Widgets
