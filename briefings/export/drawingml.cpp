// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/drawingml.h"

#include "briefings/export/xmlwriter.h"

#include <cmath>

namespace Briefings::DrawingMl {

namespace {

/// The content of an `a:rPr` or `a:defRPr`.
void characterProperties(XmlWriter &xml, QStringView name, const LabelLine &look)
{
    const auto size = static_cast<int>(std::lround(look.size * 100));
    const int weight = look.weight == FontWeight::Bold ? 1 : 0;
    if (name == u"a:rPr") {
        xml.start(name, {{u"lang", u"en-US"}, {u"sz", size}, {u"b", weight}});
    } else {
        xml.start(name, {{u"sz", size}, {u"b", weight}});
    }
    solidFill(xml, look.rgb);
    xml.leaf(u"a:latin", {{u"typeface", typeface}});
    xml.leaf(u"a:cs", {{u"typeface", typeface}});
    xml.end();
}

} // namespace

qint64 emu(double points) { return std::llround(points * 12700); }

QString hex(quint32 rgb)
{
    return QStringLiteral("%1").arg(rgb, 6, 16, QLatin1Char('0')).toUpper();
}

void solidFill(XmlWriter &xml, quint32 rgb)
{
    xml.start(u"a:solidFill");
    xml.value(u"a:srgbClr", hex(rgb));
    xml.end();
}

void line(XmlWriter &xml, const PlotStroke &stroke)
{
    xml.start(u"a:ln",
              {{u"w", emu(stroke.width)}, {u"cap", stroke.hasRoundCap ? u"rnd" : u"flat"}});
    solidFill(xml, stroke.rgb);
    xml.value(u"a:prstDash", stroke.isDashed ? u"sysDash" : u"solid");
    xml.leaf(u"a:round");
    xml.end();
}

void shape(XmlWriter &xml, const PlotStroke &stroke)
{
    xml.start(u"c:spPr");
    line(xml, stroke);
    xml.end();
}

void noShape(XmlWriter &xml, QStringView name)
{
    xml.start(name);
    xml.leaf(u"a:noFill");
    xml.start(u"a:ln");
    xml.leaf(u"a:noFill");
    xml.end();
    xml.end();
}

void textProperties(XmlWriter &xml, QStringView name, const LabelLine &look)
{
    xml.start(name);
    xml.leaf(u"a:bodyPr");
    xml.leaf(u"a:lstStyle");
    xml.start(u"a:p");
    xml.start(u"a:pPr");
    characterProperties(xml, u"a:defRPr", look);
    xml.end();
    xml.leaf(u"a:endParaRPr", {{u"lang", u"en-US"}});
    xml.end();
    xml.end();
}

void paragraph(XmlWriter &xml, const LabelLine &line, const QString &alignment)
{
    xml.start(u"a:p");
    const int isRightToLeft = line.text.isRightToLeft() ? 1 : 0;
    const auto own = isRightToLeft == 0 ? QStringLiteral("l") : QStringLiteral("r");
    xml.start(u"a:pPr",
              {{u"algn", alignment.isEmpty() ? own : alignment}, {u"rtl", isRightToLeft}});
    characterProperties(xml, u"a:defRPr", line);
    xml.end();
    xml.start(u"a:r");
    characterProperties(xml, u"a:rPr", line);
    xml.text(u"a:t", line.text);
    xml.end();
    xml.end();
}

} // namespace Briefings::DrawingMl
