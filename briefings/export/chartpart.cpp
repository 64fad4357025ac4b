// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/chartpart.h"

#include "briefings/export/drawingml.h"
#include "briefings/export/plotlabels.h"
#include "briefings/export/seriespart.h"
#include "briefings/export/xmlwriter.h"

#include <algorithm>

namespace Briefings {

namespace {

constexpr int idOfX = 111111111;
constexpr int idOfY = 222222222;
constexpr quint32 gridRgb = 0xE3E4E6;
constexpr quint32 axisRgb = 0x9A9DA3;
constexpr double tickSize = 11;
constexpr double titleSize = 13;

/// Where something stands in the chart, as shares of its size.
void writeLayout(XmlWriter &xml, const QSizeF &chart, const QRectF &box, const QString &target = {})
{
    xml.start(u"c:layout");
    xml.start(u"c:manualLayout");
    if (!target.isEmpty()) {
        xml.value(u"c:layoutTarget", target);
    }
    xml.value(u"c:xMode", u"edge");
    xml.value(u"c:yMode", u"edge");
    xml.value(u"c:x", box.left() / chart.width());
    xml.value(u"c:y", box.top() / chart.height());
    if (!box.isEmpty()) {
        xml.value(u"c:w", box.width() / chart.width());
        xml.value(u"c:h", box.height() / chart.height());
    }
    xml.end();
    xml.end();
}

void writeTitle(XmlWriter &xml, const ChartPlan &plan, const LabelLine &line, const QPointF &place,
                bool isUpright)
{
    xml.start(u"c:title");
    xml.start(u"c:tx");
    xml.start(u"c:rich");
    if (isUpright) {
        xml.leaf(u"a:bodyPr", {{u"rot", -5400000}, {u"vert", u"horz"}});
    } else {
        xml.leaf(u"a:bodyPr");
    }
    xml.leaf(u"a:lstStyle");
    DrawingMl::paragraph(xml, line);
    xml.end();
    xml.end();
    writeLayout(xml, plan.size, QRectF(place, QSizeF()));
    xml.value(u"c:overlay", 0);
    xml.end();
}

/// What of an axis follows from which of the two it is.
struct AxisRole
{
    int id;
    int otherId;
    const char16_t *side;
    const char16_t *crosses; ///< Where it crosses the other.
    QPointF title;
    bool isUpright;
};

void writeAxis(XmlWriter &xml, const ChartPlan &plan, const PlotAxis &axis, const AxisRole &role)
{
    xml.start(u"c:valAx");
    xml.value(u"c:axId", role.id);
    xml.start(u"c:scaling");
    if (axis.logBase) {
        xml.value(u"c:logBase", *axis.logBase);
    }
    xml.value(u"c:orientation", axis.isReversed ? u"maxMin" : u"minMax");
    xml.value(u"c:max", axis.high);
    xml.value(u"c:min", axis.low);
    xml.end();
    xml.value(u"c:delete", 0);
    xml.value(u"c:axPos", role.side);
    if (axis.hasGrid) {
        xml.start(u"c:majorGridlines");
        DrawingMl::shape(xml, PlotStroke{gridRgb, 0.75});
        xml.end();
    }
    if (!axis.title.isEmpty()) {
        writeTitle(xml, plan, {axis.title, tickSize, mutedRgb}, role.title, role.isUpright);
    }
    xml.leaf(u"c:numFmt", {{u"formatCode", axis.format}, {u"sourceLinked", 0}});
    xml.value(u"c:majorTickMark", u"none");
    xml.value(u"c:minorTickMark", u"none");
    xml.value(u"c:tickLblPos", axis.showsNumbers ? u"nextTo" : u"none");
    DrawingMl::shape(xml, PlotStroke{axis.showsNumbers ? axisRgb : gridRgb, 0.75});
    DrawingMl::textProperties(xml, u"c:txPr", {{}, tickSize, mutedRgb});
    xml.value(u"c:crossAx", role.otherId);
    xml.value(u"c:crosses", role.crosses);
    xml.value(u"c:crossBetween", u"midCat");
    if (axis.majorUnit > 0) {
        xml.value(u"c:majorUnit", axis.majorUnit);
    }
    xml.end();
}

void writeAxes(XmlWriter &xml, const ChartPlan &plan)
{
    const double height = slideTextWidth(plan.y.title, tickSize);
    const QPointF beside(0, std::max(0.0, plan.plot.center().y() - height / 2));
    writeAxis(xml, plan, plan.x,
              {idOfX, idOfY, u"b", plan.y.isReversed ? u"max" : u"min", plan.titleOfX, false});
    writeAxis(xml, plan, plan.y, {idOfY, idOfX, u"l", u"min", beside, true});
}

/// The key names one series for each basis; the many that draw ranges and labels are taken out.
void writeKey(XmlWriter &xml, const ChartPlan &plan)
{
    if (plan.key.isEmpty()) {
        return;
    }
    xml.start(u"c:legend");
    xml.value(u"c:legendPos", u"b");
    for (size_t i = 0; i < plan.series.size(); ++i) {
        if (!plan.series[i].isInKey) {
            xml.start(u"c:legendEntry");
            xml.value(u"c:idx", static_cast<int>(i));
            xml.value(u"c:delete", 1);
            xml.end();
        }
    }
    writeLayout(xml, plan.size, plan.key);
    xml.value(u"c:overlay", 0);
    DrawingMl::textProperties(xml, u"c:txPr", {{}, tickSize, mutedRgb});
    xml.end();
}

} // namespace

QByteArray chartPart(const ChartPlan &plan, const QString &workbook)
{
    XmlWriter xml;
    xml.start(u"c:chartSpace", {{u"xmlns:c", DrawingMl::chartNamespace},
                                {u"xmlns:a", DrawingMl::mainNamespace},
                                {u"xmlns:r", DrawingMl::relationshipsNamespace}});
    xml.value(u"c:date1904", 0);
    xml.value(u"c:roundedCorners", 0);
    xml.start(u"c:chart");
    if (!plan.title.isEmpty()) {
        const double width = slideTextWidth(plan.title, titleSize, FontWeight::Bold);
        writeTitle(xml, plan, {plan.title, titleSize, inkRgb, FontWeight::Bold},
                   {std::max(0.0, (plan.size.width() - width) / 2), 0}, false);
    }
    xml.value(u"c:autoTitleDeleted", plan.title.isEmpty() ? 1 : 0);
    xml.start(u"c:plotArea");
    writeLayout(xml, plan.size, plan.plot, QStringLiteral("inner"));
    xml.start(u"c:scatterChart");
    xml.value(u"c:scatterStyle", u"lineMarker");
    xml.value(u"c:varyColors", 0);
    writeSeries(xml, plan);
    xml.value(u"c:axId", idOfX);
    xml.value(u"c:axId", idOfY);
    xml.end();
    writeAxes(xml, plan);
    DrawingMl::noShape(xml, u"c:spPr");
    xml.end();
    writeKey(xml, plan);
    xml.value(u"c:plotVisOnly", 1);
    xml.value(u"c:dispBlanksAs", u"gap");
    xml.end();
    DrawingMl::noShape(xml, u"c:spPr");
    DrawingMl::textProperties(xml, u"c:txPr", {{}, tickSize, inkRgb});
    xml.start(u"c:externalData", {{u"r:id", workbook}});
    xml.value(u"c:autoUpdate", 0);
    xml.end();
    return xml.finish();
}

} // namespace Briefings
