// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/seriespart.h"

#include "briefings/export/chartplan.h"
#include "briefings/export/chartworkbook.h"
#include "briefings/export/drawingml.h"
#include "briefings/export/xmlwriter.h"

#include <QLocale>

#include <algorithm>

namespace Briefings {

namespace {

constexpr quint32 paper = 0xFFFFFF;

const char16_t *symbolOf(BasisShape shape)
{
    switch (shape) {
    case BasisShape::Circle:
        return u"circle";
    case BasisShape::Diamond:
        return u"diamond";
    case BasisShape::Square:
        return u"square";
    case BasisShape::Cross:
        return u"x";
    case BasisShape::TriangleUp:
        return u"triangle";
    case BasisShape::TriangleDown:
        break; // Office has none; a plus is not among the others.
    }
    return u"plus";
}

/// A cross and a plus are lines; the others are filled, with an edge of paper between neighbors. No
/// outlined ones: LibreOffice draws no edges.
void writeMarker(XmlWriter &xml, const std::optional<PlotMarker> &marker)
{
    xml.start(u"c:marker");
    if (!marker) {
        xml.value(u"c:symbol", u"none");
        xml.end();
        return;
    }
    if (!marker->shape) {
        xml.value(u"c:symbol", u"circle");
        xml.value(u"c:size", marker->size);
        DrawingMl::noShape(xml, u"c:spPr");
        xml.end();
        return;
    }
    const auto shape = *marker->shape;
    const bool isLine = shape == BasisShape::Cross || shape == BasisShape::TriangleDown;
    xml.value(u"c:symbol", symbolOf(shape));
    xml.value(u"c:size", marker->size);
    xml.start(u"c:spPr");
    DrawingMl::solidFill(xml, marker->rgb);
    DrawingMl::line(xml, {isLine ? marker->rgb : paper, isLine ? 2.0 : 0.75});
    xml.end();
    xml.end();
}

const char16_t *placeOf(LabelPlace place)
{
    switch (place) {
    case LabelPlace::Right:
        return u"r";
    case LabelPlace::Left:
        return u"l";
    case LabelPlace::Above:
        return u"t";
    case LabelPlace::Below:
        return u"b";
    case LabelPlace::Center:
        break;
    }
    return u"ctr";
}

void writeShown(XmlWriter &xml, int showsValue)
{
    xml.value(u"c:showLegendKey", 0);
    xml.value(u"c:showVal", showsValue);
    xml.value(u"c:showCatName", 0);
    xml.value(u"c:showSerName", 0);
    xml.value(u"c:showPercent", 0);
    xml.value(u"c:showBubbleSize", 0);
}

void writeLabel(XmlWriter &xml, int index, const PlotLabel &label)
{
    const auto alignment = label.place == LabelPlace::Left    ? QStringLiteral("r")
                           : label.place == LabelPlace::Right ? QStringLiteral("l")
                                                              : QStringLiteral("ctr");
    xml.start(u"c:dLbl");
    xml.value(u"c:idx", index);
    xml.start(u"c:tx");
    xml.start(u"c:rich");
    // Lines are broken already; programs that break again do it at other widths.
    xml.leaf(u"a:bodyPr", {{u"wrap", u"none"},
                           {u"lIns", 0},
                           {u"tIns", 0},
                           {u"rIns", 0},
                           {u"bIns", 0},
                           {u"anchor", u"ctr"}});
    xml.leaf(u"a:lstStyle");
    for (const auto &line : label.lines) {
        DrawingMl::paragraph(xml, line, alignment);
    }
    xml.end();
    xml.end();
    DrawingMl::noShape(xml, u"c:spPr");
    xml.value(u"c:dLblPos", placeOf(label.place));
    writeShown(xml, 1);
    xml.end();
}

void writeLabels(XmlWriter &xml, const PlotSeries &series)
{
    const bool hasLabels = std::ranges::any_of(
        series.points, [](const PlotPoint &point) { return point.label.has_value(); });
    if (!hasLabels) {
        return;
    }
    xml.start(u"c:dLbls");
    for (size_t i = 0; i < series.points.size(); ++i) {
        if (series.points[i].label && !series.points[i].label->lines.empty()) {
            writeLabel(xml, static_cast<int>(i), *series.points[i].label);
        }
    }
    DrawingMl::noShape(xml, u"c:spPr");
    writeShown(xml, 0);
    xml.end();
}

void writeName(XmlWriter &xml, const QString &name, const QString &cell)
{
    xml.start(u"c:tx");
    xml.start(u"c:strRef");
    xml.text(u"c:f", cell);
    xml.start(u"c:strCache");
    xml.value(u"c:ptCount", 1);
    xml.start(u"c:pt", {{u"idx", 0}});
    xml.text(u"c:v", name);
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

void writeNumbers(XmlWriter &xml, QStringView element, const QString &cells,
                  const PlotSeries &series, double PlotPoint::*value, int length)
{
    xml.start(element);
    xml.start(u"c:numRef");
    xml.text(u"c:f", cells);
    xml.start(u"c:numCache");
    xml.text(u"c:formatCode", QStringLiteral("General"));
    xml.value(u"c:ptCount", length);
    for (size_t i = 0; i < series.points.size(); ++i) {
        xml.start(u"c:pt", {{u"idx", static_cast<int>(i)}});
        xml.text(u"c:v",
                 QString::number(series.points[i].*value, 'g', QLocale::FloatingPointShortest));
        xml.end();
    }
    xml.end();
    xml.end();
    xml.end();
}

void writeStroke(XmlWriter &xml, const PlotSeries &series)
{
    if (series.stroke) {
        DrawingMl::shape(xml, *series.stroke);
        return;
    }
    xml.start(u"c:spPr");
    xml.start(u"a:ln", {{u"w", 19050}});
    xml.leaf(u"a:noFill");
    xml.end();
    xml.end();
}

} // namespace

void writeSeries(XmlWriter &xml, const ChartPlan &plan)
{
    const auto cells = seriesCells(plan);
    const int length = plan.length();
    for (size_t i = 0; i < plan.series.size(); ++i) {
        const auto &series = plan.series[i];
        xml.start(u"c:ser");
        xml.value(u"c:idx", static_cast<int>(i));
        xml.value(u"c:order", static_cast<int>(i));
        writeName(xml, series.name, cells[i].name);
        writeStroke(xml, series);
        writeMarker(xml, series.marker);
        writeLabels(xml, series);
        writeNumbers(xml, u"c:xVal", cells[i].x, series, &PlotPoint::x, length);
        writeNumbers(xml, u"c:yVal", cells[i].y, series, &PlotPoint::y, length);
        xml.value(u"c:smooth", 0);
        xml.end();
    }
}

} // namespace Briefings
