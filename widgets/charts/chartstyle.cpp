// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartstyle.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QTextLayout>

#include <array>

namespace Widgets {

using Briefings::Basis;

namespace {

QPainterPath polygon(std::initializer_list<QPointF> points, const QPointF &center)
{
    QPainterPath path;
    QPolygonF outline(points);
    outline.translate(center);
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

bool isOpen(Basis basis) { return basis == Basis::Hypothetical; }

} // namespace

ChartStyle makeChartStyle(const ThemeColors &colors)
{
    ChartStyle style;
    style.colors = colors;
    style.title = readingFont(20);
    style.title.setWeight(QFont::Bold);
    style.subtitle = interfaceFont(13);
    style.label = interfaceFont(13);
    style.subLabel = interfaceFont(12);
    style.value = interfaceFont(13);
    style.tick = interfaceFont(12);
    style.source = interfaceFont(12);
    return style;
}

QPainterPath basisShape(Basis basis, const QPointF &center, double size)
{
    const double r = size / 2;
    QPainterPath path;
    switch (basis) {
    case Basis::Claimed:
        path.addEllipse(center, r, r);
        break;
    case Basis::Reported:
        path.addRect(QRectF(center.x() - 0.86 * r, center.y() - 0.86 * r, 1.72 * r, 1.72 * r));
        break;
    case Basis::Estimated:
        path = polygon({{0, -1.15 * r}, {1.15 * r, 0}, {0, 1.15 * r}, {-1.15 * r, 0}}, center);
        break;
    case Basis::Disputed: {
        const double a = 0.38 * r;
        const double b = 1.1 * r;
        // A cross with arms of equal length, turned by an eighth: two bars.
        path = polygon({{0, -a},
                        {b - a, -b},
                        {b, -b + a},
                        {a, 0},
                        {b, b - a},
                        {b - a, b},
                        {0, a},
                        {a - b, b},
                        {-b, b - a},
                        {-a, 0},
                        {-b, a - b},
                        {a - b, -b}},
                       center);
        break;
    }
    case Basis::Hypothetical:
        path = polygon({{0, -1.1 * r}, {1.1 * r, 0.85 * r}, {-1.1 * r, 0.85 * r}}, center);
        break;
    case Basis::Derived:
        path = polygon({{0, 1.1 * r}, {1.1 * r, -0.85 * r}, {-1.1 * r, -0.85 * r}}, center);
        break;
    }
    return path;
}

QColor basisColor(const ThemeColors &colors, Basis basis)
{
    // Okabe and Ito 2008, lightened for dark paper; olive and gray stand in for their yellow and
    // black.
    static const std::array<QColor, 6> light{QColor(0x00, 0x72, 0xB2), QColor(0x00, 0x8A, 0x64),
                                             QColor(0xD5, 0x5E, 0x00), QColor(0xB0, 0x53, 0x86),
                                             QColor(0x7A, 0x74, 0x10), QColor(0x5B, 0x5E, 0x65)};
    static const std::array<QColor, 6> dark{QColor(0x56, 0xB4, 0xE9), QColor(0x2A, 0xC0, 0x97),
                                            QColor(0xF0, 0x7D, 0x2C), QColor(0xDB, 0x8F, 0xB8),
                                            QColor(0xD8, 0xCE, 0x4A), QColor(0xB4, 0xB6, 0xBC)};
    return (colors.isDark ? dark : light)[static_cast<size_t>(basis)];
}

void drawBasisMark(QPainter &painter, const ThemeColors &colors, Basis basis, const QPointF &center,
                   double size)
{
    const QColor color = basisColor(colors, basis);
    painter.setPen(QPen(isOpen(basis) ? color : colors.paper, isOpen(basis) ? 2 : 1));
    painter.setBrush(isOpen(basis) ? colors.paper : color);
    painter.drawPath(basisShape(basis, center, size));
}

void drawErrorSign(QPainter &painter, const ThemeColors &colors, const QPointF &center, double size)
{
    const double r = size / 2;
    painter.setPen(QPen(colors.disputes, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colors.paper);
    painter.drawPath(polygon({{0, -r}, {1.1 * r, 0.9 * r}, {-1.1 * r, 0.9 * r}}, center));
    painter.setPen(QPen(colors.disputes, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(center + QPointF(0, -0.3 * r), center + QPointF(0, 0.25 * r));
    painter.drawPoint(center + QPointF(0, 0.6 * r));
}

QStringList wrapText(const QString &text, const QFont &font, double width, int maximumLines)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == maximumLines
            && line.textStart() + line.textLength() < text.size()) {
            lines.append(
                QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace Widgets
