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

std::vector<Dated> datedNodes(const Briefings::Graph &graph,
                              const std::vector<Briefings::LayoutPoint> &points)
{
    const QLocale locale;
    std::vector<Dated> nodes;
    for (size_t node = 0; node < graph.nodes().size() && node < points.size(); ++node) {
        const Briefings::EdtfDate &date = graph.nodes()[node].date;
        if (!date.isNull() && date.earliest().isValid() && date.latest().isValid()) {
            nodes.push_back({date.earliest(), date.latest(), points[node].x,
                             Briefings::displayText(date, locale)});
        }
    }
    std::ranges::stable_sort(nodes, [](const Dated &a, const Dated &b) {
        return std::pair(a.first, a.last) < std::pair(b.first, b.last);
    });
    return nodes;
}

} // namespace

std::vector<DayMark> dayMarks(const Briefings::Graph &graph,
                              const std::vector<Briefings::LayoutPoint> &points)
{
    std::vector<DayMark> marks;
    for (const Dated &node : datedNodes(graph, points)) {
        // A long span and a day within it share no line; the span's is its middle, which may be
        // right of the day's.
        if (marks.empty() || node.x > marks.back().x) {
            marks.push_back({node.x, node.text});
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
    std::vector<PlacedDay> placed;
    double free = area.left();
    for (const DayMark &day : scene.appearance().days) {
        const double x = scene.toPicture({day.x, 0}).x();
        const double width = std::ceil(metrics.horizontalAdvance(day.text));
        QRectF rect(x - width / 2, area.top() - room - metrics.height(), width, metrics.height());
        if (x < area.left() || x > area.right()) {
            continue;
        }
        rect.moveLeft(std::clamp(rect.left(), area.left(), area.right() - width));
        if (rect.left() >= free) {
            placed.push_back({x, rect, day.text});
            free = rect.right() + gapBetween;
        }
    }
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
