// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartstyle.h"

#include "briefings/charts/basispalette.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace Widgets {

using Briefings::Basis;
using Briefings::ChartPalette;

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

QFont exportFont(const QString &family, double pixels, double scale)
{
    QFont font(family);
    font.setPixelSize(std::max(6, static_cast<int>(std::lround(pixels * scale))));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

bool isOpen(Basis basis) { return basis == Basis::Hypothetical; }

} // namespace

ChartStyle makeChartStyle(const ThemeColors &colors)
{
    ChartStyle style;
    style.colors = colors;
    style.scale = zoomFactor();
    style.title = readingFont(20);
    style.title.setWeight(QFont::Bold);
    style.subtitle = interfaceFont(13);
    style.panelTitle = interfaceFont(13);
    style.panelTitle.setWeight(QFont::DemiBold);
    style.label = interfaceFont(13);
    style.subLabel = interfaceFont(12);
    style.value = interfaceFont(13);
    style.tick = interfaceFont(12);
    style.source = interfaceFont(12);
    return style;
}

ChartStyle makeExportStyle(const ThemeColors &colors, double scale)
{
    ChartStyle style;
    style.colors = colors;
    style.scale = scale;
    const QString sans = QStringLiteral("Noto Sans");
    style.title = exportFont(QStringLiteral("Noto Serif"), 20, scale);
    style.title.setWeight(QFont::Bold);
    style.subtitle = exportFont(sans, 13, scale);
    style.panelTitle = exportFont(sans, 13, scale);
    style.panelTitle.setWeight(QFont::Bold);
    style.label = exportFont(sans, 13, scale);
    style.subLabel = exportFont(sans, 11.5, scale);
    style.value = exportFont(sans, 13, scale);
    style.tick = exportFont(sans, 11.5, scale);
    style.source = exportFont(sans, 11.5, scale);
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

QColor basisColor(const ThemeColors &colors, Basis basis, ChartPalette palette)
{
    return QColor::fromRgb(Briefings::rgbOf(basis, palette,
                                            colors.isDark ? Briefings::ChartPaper::Dark
                                                          : Briefings::ChartPaper::Light));
}

void drawBasisMark(QPainter &painter, const ChartStyle &style, Basis basis, const QPointF &center,
                   double size)
{
    const QColor color = basisColor(style.colors, basis, style.palette);
    const QColor &paper = style.colors.paper;
    painter.setPen(QPen(isOpen(basis) ? color : paper, (isOpen(basis) ? 2 : 1) * style.scale));
    painter.setBrush(isOpen(basis) ? paper : color);
    painter.drawPath(basisShape(basis, center, size));
}

void drawErrorSign(QPainter &painter, const ThemeColors &colors, const QPointF &center, double size)
{
    const double r = size / 2;
    painter.setPen(QPen(colors.disputes, size / 10.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colors.paper);
    painter.drawPath(polygon({{0, -r}, {1.1 * r, 0.9 * r}, {-1.1 * r, 0.9 * r}}, center));
    painter.setPen(QPen(colors.disputes, size / 9.4, Qt::SolidLine, Qt::RoundCap));
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
