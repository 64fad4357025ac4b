// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/slidepart.h"

#include "briefings/export/drawingml.h"
#include "briefings/export/xmlwriter.h"

namespace Briefings {

namespace {

constexpr const char16_t *presentationNamespace =
    u"http://schemas.openxmlformats.org/presentationml/2006/main";

void startRoot(XmlWriter &xml, QStringView name)
{
    xml.start(name, {{u"xmlns:a", DrawingMl::mainNamespace},
                     {u"xmlns:r", DrawingMl::relationshipsNamespace},
                     {u"xmlns:p", presentationNamespace}});
}

void writeTransform(XmlWriter &xml, QStringView name, const QRectF &box)
{
    xml.start(name);
    xml.leaf(u"a:off", {{u"x", DrawingMl::emu(box.left())}, {u"y", DrawingMl::emu(box.top())}});
    xml.leaf(u"a:ext",
             {{u"cx", DrawingMl::emu(box.width())}, {u"cy", DrawingMl::emu(box.height())}});
    xml.end();
}

/// The group that every slide's shapes stand in.
void startTree(XmlWriter &xml)
{
    xml.start(u"p:cSld");
    xml.start(u"p:spTree");
    xml.start(u"p:nvGrpSpPr");
    xml.leaf(u"p:cNvPr", {{u"id", 1}, {u"name", u""}});
    xml.leaf(u"p:cNvGrpSpPr");
    xml.leaf(u"p:nvPr");
    xml.end();
    xml.start(u"p:grpSpPr");
    xml.start(u"a:xfrm");
    xml.leaf(u"a:off", {{u"x", 0}, {u"y", 0}});
    xml.leaf(u"a:ext", {{u"cx", 0}, {u"cy", 0}});
    xml.leaf(u"a:chOff", {{u"x", 0}, {u"y", 0}});
    xml.leaf(u"a:chExt", {{u"cx", 0}, {u"cy", 0}});
    xml.end();
    xml.end();
}

void endTree(XmlWriter &xml)
{
    xml.end();
    xml.end();
    xml.start(u"p:clrMapOvr");
    xml.leaf(u"a:masterClrMapping");
    xml.end();
}

/// The paragraphs of \a text, or an empty one: a text body must have one.
void writeParagraphs(XmlWriter &xml, const QString &text, const LabelLine &look)
{
    auto paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    if (paragraphs.isEmpty()) {
        paragraphs.append(QString());
    }
    for (const auto &paragraph : paragraphs) {
        DrawingMl::paragraph(xml, {paragraph, look.size, look.rgb, look.weight});
    }
}

/// Without margins inside, and shrinking where the reader's fonts are wider than ours.
void writeBody(XmlWriter &xml, const SlideText &text)
{
    xml.start(u"p:txBody");
    xml.start(u"a:bodyPr", {{u"wrap", u"square"},
                            {u"lIns", 0},
                            {u"tIns", 0},
                            {u"rIns", 0},
                            {u"bIns", 0},
                            {u"anchor", u"t"}});
    xml.leaf(u"a:normAutofit");
    xml.end();
    xml.leaf(u"a:lstStyle");
    writeParagraphs(xml, text.text, text.look);
    xml.end();
}

void writeTitle(XmlWriter &xml, const SlideText &title)
{
    xml.start(u"p:sp");
    xml.start(u"p:nvSpPr");
    xml.leaf(u"p:cNvPr", {{u"id", 2}, {u"name", u"Title"}});
    xml.start(u"p:cNvSpPr");
    xml.leaf(u"a:spLocks", {{u"noGrp", 1}});
    xml.end();
    xml.start(u"p:nvPr");
    xml.leaf(u"p:ph", {{u"type", u"title"}});
    xml.end();
    xml.end();
    xml.start(u"p:spPr");
    writeTransform(xml, u"a:xfrm", title.box);
    xml.end();
    writeBody(xml, title);
    xml.end();
}

void writeTextBox(XmlWriter &xml, int id, const QString &name, const SlideText &text)
{
    if (text.text.isEmpty()) {
        return;
    }
    xml.start(u"p:sp");
    xml.start(u"p:nvSpPr");
    xml.leaf(u"p:cNvPr", {{u"id", id}, {u"name", name}});
    xml.leaf(u"p:cNvSpPr", {{u"txBox", 1}});
    xml.leaf(u"p:nvPr");
    xml.end();
    xml.start(u"p:spPr");
    writeTransform(xml, u"a:xfrm", text.box);
    xml.start(u"a:prstGeom", {{u"prst", u"rect"}});
    xml.leaf(u"a:avLst");
    xml.end();
    xml.leaf(u"a:noFill");
    xml.end();
    writeBody(xml, text);
    xml.end();
}

void writeChart(XmlWriter &xml, int id, const QString &description, const QRectF &box,
                const QString &chart)
{
    xml.start(u"p:graphicFrame");
    xml.start(u"p:nvGraphicFramePr");
    xml.leaf(u"p:cNvPr",
             {{u"id", id}, {u"name", QStringLiteral("Chart %1").arg(id)}, {u"descr", description}});
    xml.leaf(u"p:cNvGraphicFramePr");
    xml.leaf(u"p:nvPr");
    xml.end();
    writeTransform(xml, u"p:xfrm", box);
    xml.start(u"a:graphic");
    xml.start(u"a:graphicData", {{u"uri", DrawingMl::chartNamespace}});
    xml.leaf(u"c:chart", {{u"xmlns:c", DrawingMl::chartNamespace}, {u"r:id", chart}});
    xml.end();
    xml.end();
    xml.end();
}

void writePlaceholder(XmlWriter &xml, int id, const QString &name, const QString &type)
{
    xml.start(u"p:nvSpPr");
    xml.leaf(u"p:cNvPr", {{u"id", id}, {u"name", name}});
    xml.start(u"p:cNvSpPr");
    if (type == QLatin1String("sldImg")) {
        xml.leaf(u"a:spLocks", {{u"noGrp", 1}, {u"noRot", 1}, {u"noChangeAspect", 1}});
    } else {
        xml.leaf(u"a:spLocks", {{u"noGrp", 1}});
    }
    xml.end();
    xml.start(u"p:nvPr");
    if (type == QLatin1String("body")) {
        xml.leaf(u"p:ph", {{u"type", type}, {u"idx", 1}});
    } else {
        xml.leaf(u"p:ph", {{u"type", type}});
    }
    xml.end();
    xml.end();
    xml.leaf(u"p:spPr");
}

} // namespace

QString panelDescription(const ChartScene &scene, size_t position)
{
    if (scene.panels.size() == 1) {
        return scene.alternativeText;
    }
    const auto &panel = scene.panels.at(position);
    QStringList sentences;
    if (position == 0) {
        sentences.append(scene.alternativeText);
    }
    sentences.append(panel.title);
    for (const auto &mark : panel.marks) {
        sentences.append(mark.sentence);
    }
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QByteArray slidePart(const ChartScene &scene, const SlidePlan &plan, const QStringList &charts)
{
    constexpr int firstChart = 7;
    XmlWriter xml;
    startRoot(xml, u"p:sld");
    startTree(xml);
    writeTitle(xml, plan.title);
    writeTextBox(xml, 3, QStringLiteral("Subtitle"), plan.subtitle);
    for (int i = 0; i < charts.size(); ++i) {
        const auto position = static_cast<size_t>(i);
        writeChart(xml, firstChart + i, panelDescription(scene, position), plan.boxes[position],
                   charts.at(i));
    }
    writeTextBox(xml, 4, QStringLiteral("Note"), plan.note);
    writeTextBox(xml, 5, QStringLiteral("Source"), plan.source);
    writeTextBox(xml, 6, QStringLiteral("Nothing to draw"), plan.fallback);
    endTree(xml);
    return xml.finish();
}

QByteArray notesPart(const ChartScene &scene, const SlidePlan &plan)
{
    QStringList paragraphs;
    for (const auto &text : {scene.alternativeText, plan.note.text, scene.source}) {
        if (!text.isEmpty()) {
            paragraphs.append(text);
        }
    }
    XmlWriter xml;
    startRoot(xml, u"p:notes");
    startTree(xml);
    xml.start(u"p:sp");
    writePlaceholder(xml, 2, QStringLiteral("Slide"), QStringLiteral("sldImg"));
    xml.end();
    xml.start(u"p:sp");
    writePlaceholder(xml, 3, QStringLiteral("Notes"), QStringLiteral("body"));
    xml.start(u"p:txBody");
    xml.leaf(u"a:bodyPr");
    xml.leaf(u"a:lstStyle");
    writeParagraphs(xml, paragraphs.join(u'\n'), {{}, 12, 0x000000});
    xml.end();
    xml.end();
    endTree(xml);
    return xml.finish();
}

} // namespace Briefings
