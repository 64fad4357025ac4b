// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/daymarks.h"

#include "widgets/network/networkscene.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Widgets {

namespace {

constexpr double gapBetween = 14;
constexpr double room = 6; ///< Above and below the words.

struct Dated
{
    QDate first;
    QDate last;
    double x = 0;
    QString text;
};

QFont dayFont() { return interfaceFont(11); }

QString shortText(const Briefings::EdtfDate &date)
{
    const QLocale locale;
    return date.earliest() == date.latest() && !date.isUncertain() && !date.isApproximate()
               ? locale.toString(date.earliest(), QStringLiteral("d MMM yyyy"))
               : Briefings::displayText(date, locale);
}

std::vector<Dated> datedNodes(const Briefings::Graph &graph,
                              const std::vector<Briefings::LayoutPoint> &points)
{
    std::vector<Dated> nodes;
    for (size_t node = 0; node < graph.nodes().size() && node < points.size(); ++node) {
        const Briefings::EdtfDate &date = graph.nodes()[node].date;
        if (!date.isNull() && date.earliest().isValid() && date.latest().isValid()) {
            nodes.push_back({date.earliest(), date.latest(), points[node].x, shortText(date)});
        }
    }
    const auto middle = [](const Dated &node) {
        return node.first.toJulianDay() + node.last.toJulianDay();
    };
    std::ranges::stable_sort(nodes, {}, middle);
    return nodes;
}

/// Days tell more than months, and months more than spans of years.
double precision(const Dated &node)
{
    constexpr double longMonth = 31;
    return longMonth / (longMonth + static_cast<double>(node.first.daysTo(node.last)));
}

} // namespace

std::vector<DayMark> dayMarks(const Briefings::Graph &graph,
                              const std::vector<Briefings::LayoutPoint> &points)
{
    std::vector<DayMark> marks;
    for (const Dated &node : datedNodes(graph, points)) {
        if (marks.empty() || node.x > marks.back().x) {
            marks.push_back({node.x, node.text, precision(node)});
        } else if (node.x == marks.back().x && node.text == marks.back().text) {
            marks.back().weight += precision(node);
        }
    }
    return marks;
}

double dayMarksHeight(const NetworkAppearance &appearance)
{
    return appearance.days.empty() ? 0 : std::ceil(QFontMetricsF(dayFont()).height()) + 2 * room;
}

std::vector<PlacedDay> placedDays(const NetworkScene &scene)
{
    const QFontMetricsF metrics(dayFont());
    const QRectF &area = scene.area();
    std::vector<DayMark> days = scene.appearance().days;
    std::ranges::stable_sort(days, std::ranges::greater{}, &DayMark::weight);
    std::vector<PlacedDay> placed;
    for (const DayMark &day : days) {
        const double x = scene.toPicture({day.x, 0}).x();
        const double width = std::ceil(metrics.horizontalAdvance(day.text));
        QRectF rect(x - width / 2, area.top() - room - metrics.height(), width, metrics.height());
        rect.moveLeft(std::clamp(rect.left(), area.left(), area.right() - width));
        const auto isNear = [&rect](const PlacedDay &other) {
            return rect.left() < other.rect.right() + gapBetween
                   && other.rect.left() < rect.right() + gapBetween;
        };
        if (x >= area.left() && x <= area.right() && std::ranges::none_of(placed, isNear)) {
            placed.push_back({x, rect, day.text});
        }
    }
    std::ranges::sort(placed, {}, &PlacedDay::x);
    return placed;
}

void paintDays(QPainter &painter, const NetworkScene &scene, const ThemeColors &colors)
{
    const std::vector<PlacedDay> days = placedDays(scene);
    if (days.empty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(blended(colors.line, colors.paper, 0.7), 1, Qt::DotLine));
    for (const PlacedDay &day : days) {
        const double x = std::floor(day.x) + 0.5;
        painter.drawLine(QPointF(x, scene.area().top()), QPointF(x, scene.area().bottom()));
    }
    painter.setFont(dayFont());
    painter.setPen(colors.mutedText);
    for (const PlacedDay &day : days) {
        painter.drawText(day.rect, Qt::AlignCenter | Qt::TextDontClip, day.text);
    }
    painter.restore();
}

} // namespace Widgets
