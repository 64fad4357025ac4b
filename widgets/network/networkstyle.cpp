// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkstyle.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QTextLayout>

namespace Widgets {

using Briefings::ItemKind;
using Briefings::Relation;

namespace {

QPainterPath polygon(std::initializer_list<QPointF> corners, const QPointF &center, double radius)
{
    QPolygonF outline;
    for (const QPointF &corner : corners) {
        outline.append(center + corner * radius);
    }
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath nodeShape(ItemKind kind, const QPointF &center, double radius)
{
    QPainterPath path;
    switch (kind) {
    case ItemKind::Event:
        return polygon({{0, -1.15}, {1.15, 0}, {0, 1.15}, {-1.15, 0}}, center, radius);
    case ItemKind::Claim:
        path.addRoundedRect(
            QRectF(center.x() - radius, center.y() - 0.85 * radius, 2 * radius, 1.7 * radius),
            radius / 3, radius / 3);
        return path;
    case ItemKind::Figure:
        return polygon({{0, -1.1}, {1.1, 0.85}, {-1.1, 0.85}}, center, radius);
    case ItemKind::Question:
        return polygon(
            {{-0.55, -0.95}, {0.55, -0.95}, {1.1, 0}, {0.55, 0.95}, {-0.55, 0.95}, {-1.1, 0}},
            center, radius);
    case ItemKind::Document:
        return polygon({{-0.75, -1}, {0.3, -1}, {0.75, -0.5}, {0.75, 1}, {-0.75, 1}}, center,
                       radius);
    default:
        path.addEllipse(center, radius, radius);
        return path;
    }
}

bool isStance(Relation relation)
{
    return relation == Relation::Supports || relation == Relation::Qualifies
           || relation == Relation::Disputes;
}

QPen edgePen(const ThemeColors &colors, Relation relation)
{
    QPen pen(blended(colors.mutedText, colors.paper, 0.38), 1);
    pen.setCapStyle(Qt::RoundCap);
    switch (relation) {
    case Relation::Supports:
        pen.setColor(colors.supports);
        pen.setWidthF(1.7);
        break;
    case Relation::Qualifies:
        pen.setColor(colors.qualifies);
        pen.setWidthF(2);
        pen.setDashPattern({0.1, 2.4});
        break;
    case Relation::Disputes:
        pen.setColor(colors.disputes);
        pen.setWidthF(1.7);
        pen.setDashPattern({3.5, 3});
        break;
    case Relation::About:
        // Nearly every claim is about somebody; drawn like the others these edges would hide them.
        pen.setColor(blended(colors.mutedText, colors.paper, 0.24));
        break;
    default:
        break;
    }
    return pen;
}

QFont nodeFont(ItemKind kind)
{
    QFont font = interfaceFont(kind == ItemKind::Actor ? 13 : 12);
    if (kind == ItemKind::Actor) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

QStringList labelLines(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width) {
        return {text};
    }
    // Two lines of nearly the same length: the narrowest pair that breaks at a space.
    qsizetype best = -1;
    double narrowest = 0;
    for (qsizetype space = text.indexOf(QLatin1Char(' ')); space > 0;
         space = text.indexOf(QLatin1Char(' '), space + 1)) {
        const double widest = std::max(metrics.horizontalAdvance(text.left(space)),
                                       metrics.horizontalAdvance(text.mid(space + 1)));
        if (best < 0 || widest < narrowest) {
            best = space;
            narrowest = widest;
        }
    }
    const double longest = 1.35 * width;
    if (best < 0) {
        return {metrics.elidedText(text, Qt::ElideRight, longest)};
    }
    return {metrics.elidedText(text.left(best), Qt::ElideRight, longest),
            metrics.elidedText(text.mid(best + 1), Qt::ElideRight, longest)};
}

void drawHaloText(QPainter &painter, const QRectF &rect, const QStringList &lines,
                  const QColor &color, const QColor &halo)
{
    const double height = QFontMetricsF(painter.font()).height();
    double top = rect.top();
    for (const QString &line : lines) {
        const QRectF place(rect.left(), top, rect.width(), height);
        constexpr int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine;
        painter.setPen(halo);
        for (const double dx : {-2.0, 0.0, 2.0}) {
            for (const double dy : {-1.5, 0.0, 1.5}) {
                painter.drawText(place.translated(dx, dy), flags, line);
            }
        }
        painter.setPen(color);
        painter.drawText(place, flags, line);
        top += height;
    }
}

} // namespace Widgets
