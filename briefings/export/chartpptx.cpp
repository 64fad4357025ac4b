// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/chartpptx.h"

#include "briefings/export/chartpart.h"
#include "briefings/export/chartworkbook.h"
#include "briefings/export/deckparts.h"
#include "briefings/export/drawingml.h"
#include "briefings/export/officepackage.h"
#include "briefings/export/slidepart.h"
#include "briefings/export/xmlwriter.h"

namespace Briefings {

namespace {

QString presentationName() { return QStringLiteral("ppt/presentation.xml"); }
QString masterName() { return QStringLiteral("ppt/slideMasters/slideMaster1.xml"); }
QString layoutName() { return QStringLiteral("ppt/slideLayouts/slideLayout1.xml"); }
QString notesMasterName() { return QStringLiteral("ppt/notesMasters/notesMaster1.xml"); }

/// The content type of a part of presentations: "slide" and so on.
QString presentationType(const QString &kind)
{
    return QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.%1+xml")
        .arg(kind);
}

QString officeType(const QString &kind)
{
    return QStringLiteral("application/vnd.openxmlformats-officedocument.%1").arg(kind);
}

/// Puts a presentation together, part by part.
class Deck
{
public:
    explicit Deck(SlideFormat format) : m_format(format) { addMasters(); }

    [[nodiscard]] Result<> add(const SlideChart &chart);
    [[nodiscard]] Result<QByteArray> finish(const QString &title, const QString &source);

private:
    void addMasters();
    [[nodiscard]] Result<QString> addChart(const SlideChart &chart, size_t panel,
                                           const ChartPlan &plan, const QString &slide);
    [[nodiscard]] QByteArray presentation() const;
    void addProperties(const QString &title, const QString &source);

    SlideFormat m_format;
    OfficePackage m_package;
    QString m_masterId;
    QString m_notesMasterId;
    QStringList m_slideIds;
    int m_charts = 0;
};

void Deck::addMasters()
{
    m_package.relate({}, QStringLiteral("officeDocument"), presentationName());
    m_masterId = m_package.relate(presentationName(), QStringLiteral("slideMaster"), masterName());
    m_notesMasterId =
        m_package.relate(presentationName(), QStringLiteral("notesMaster"), notesMasterName());
    const auto themeKind = QStringLiteral("theme");
    const auto themeName = QStringLiteral("ppt/theme/theme1.xml");
    const auto notesThemeName = QStringLiteral("ppt/theme/theme2.xml");
    m_package.relate(presentationName(), themeKind, themeName);
    const auto layoutId =
        m_package.relate(masterName(), QStringLiteral("slideLayout"), layoutName());
    m_package.relate(masterName(), themeKind, themeName);
    m_package.relate(layoutName(), QStringLiteral("slideMaster"), masterName());
    m_package.relate(notesMasterName(), themeKind, notesThemeName);
    m_package.add(masterName(), presentationType(QStringLiteral("slideMaster")),
                  DeckParts::slideMaster(layoutId));
    m_package.add(layoutName(), presentationType(QStringLiteral("slideLayout")),
                  DeckParts::slideLayout());
    m_package.add(notesMasterName(), presentationType(QStringLiteral("notesMaster")),
                  DeckParts::notesMaster());
    const auto themeType = officeType(QStringLiteral("theme+xml"));
    m_package.add(themeName, themeType, DeckParts::theme(QStringLiteral("Sidelight")));
    m_package.add(notesThemeName, themeType, DeckParts::theme(QStringLiteral("Sidelight Notes")));
}

Result<QString> Deck::addChart(const SlideChart &chart, size_t panel, const ChartPlan &plan,
                               const QString &slide)
{
    const auto workbook = chartWorkbook(chart, panel, plan);
    if (!workbook) {
        return fail(workbook.error());
    }
    ++m_charts;
    const auto chartName = QStringLiteral("ppt/charts/chart%1.xml").arg(m_charts);
    const auto workbookName = QStringLiteral("ppt/embeddings/workbook%1.xlsx").arg(m_charts);
    const auto workbookId = m_package.relate(chartName, QStringLiteral("package"), workbookName);
    m_package.add(chartName, officeType(QStringLiteral("drawingml.chart+xml")),
                  chartPart(plan, workbookId));
    m_package.add(workbookName, officeType(QStringLiteral("spreadsheetml.sheet")), *workbook);
    return m_package.relate(slide, QStringLiteral("chart"), chartName);
}

Result<> Deck::add(const SlideChart &chart)
{
    const auto number = m_slideIds.size() + 1;
    const auto slideName = QStringLiteral("ppt/slides/slide%1.xml").arg(number);
    const auto notesName = QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(number);
    m_slideIds.append(m_package.relate(presentationName(), QStringLiteral("slide"), slideName));
    m_package.relate(slideName, QStringLiteral("slideLayout"), layoutName());
    m_package.relate(slideName, QStringLiteral("notesSlide"), notesName);
    m_package.relate(notesName, QStringLiteral("notesMaster"), notesMasterName());
    m_package.relate(notesName, QStringLiteral("slide"), slideName);
    const auto plan = planSlide(chart.scene, m_format);
    QStringList chartIds;
    for (size_t panel = 0; panel < plan.charts.size(); ++panel) {
        const auto id = addChart(chart, panel, plan.charts[panel], slideName);
        if (!id) {
            return fail(id.error());
        }
        chartIds.append(*id);
    }
    m_package.add(slideName, presentationType(QStringLiteral("slide")),
                  slidePart(chart.scene, plan, chartIds));
    m_package.add(notesName, presentationType(QStringLiteral("notesSlide")),
                  notesPart(chart.scene, plan));
    return {};
}

QByteArray Deck::presentation() const
{
    constexpr qint64 firstMaster = 2147483648; // As the format asks: at least this.
    constexpr int firstSlide = 256;
    XmlWriter xml;
    xml.start(u"p:presentation",
              {{u"xmlns:a", DrawingMl::mainNamespace},
               {u"xmlns:r", DrawingMl::relationshipsNamespace},
               {u"xmlns:p", u"http://schemas.openxmlformats.org/presentationml/2006/main"}});
    xml.start(u"p:sldMasterIdLst");
    xml.leaf(u"p:sldMasterId", {{u"id", firstMaster}, {u"r:id", m_masterId}});
    xml.end();
    xml.start(u"p:notesMasterIdLst");
    xml.leaf(u"p:notesMasterId", {{u"r:id", m_notesMasterId}});
    xml.end();
    xml.start(u"p:sldIdLst");
    for (int i = 0; i < m_slideIds.size(); ++i) {
        xml.leaf(u"p:sldId", {{u"id", firstSlide + i}, {u"r:id", m_slideIds.at(i)}});
    }
    xml.end();
    const auto size = slideSize(m_format);
    xml.leaf(u"p:sldSz",
             {{u"cx", DrawingMl::emu(size.width())}, {u"cy", DrawingMl::emu(size.height())}});
    xml.leaf(u"p:notesSz", {{u"cx", 6858000}, {u"cy", 9144000}});
    return xml.finish();
}

void Deck::addProperties(const QString &title, const QString &source)
{
    const auto coreName = QStringLiteral("docProps/core.xml");
    const auto appName = QStringLiteral("docProps/app.xml");
    m_package.relate({},
                     QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/"
                                    "metadata/core-properties"),
                     coreName);
    m_package.relate({}, QStringLiteral("extended-properties"), appName);
    XmlWriter core;
    core.start(
        u"cp:coreProperties",
        {{u"xmlns:cp", u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
         {u"xmlns:dc", u"http://purl.org/dc/elements/1.1/"},
         {u"xmlns:dcterms", u"http://purl.org/dc/terms/"},
         {u"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"}});
    core.text(u"dc:title", title);
    core.text(u"dc:creator", QStringLiteral("Sidelight"));
    core.text(u"dc:description", source);
    // The same charts give the same file.
    const auto day = QStringLiteral("2000-01-01T00:00:00Z");
    core.text(u"dcterms:created", day, {{u"xsi:type", u"dcterms:W3CDTF"}});
    core.text(u"dcterms:modified", day, {{u"xsi:type", u"dcterms:W3CDTF"}});
    m_package.add(coreName,
                  QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"),
                  core.finish());
    XmlWriter app;
    app.start(
        u"Properties",
        {{u"xmlns", u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    app.text(u"Application", QStringLiteral("Sidelight"));
    app.text(u"Slides", QString::number(m_slideIds.size()));
    m_package.add(appName, officeType(QStringLiteral("extended-properties+xml")), app.finish());
}

Result<QByteArray> Deck::finish(const QString &title, const QString &source)
{
    m_package.add(presentationName(), presentationType(QStringLiteral("presentation.main")),
                  presentation());
    addProperties(title, source);
    return m_package.toBytes();
}

} // namespace

Result<QByteArray> pptx(const std::vector<SlideChart> &charts, SlideFormat format)
{
    Deck deck(format);
    for (const auto &chart : charts) {
        if (const auto added = deck.add(chart); !added) {
            return fail(added.error());
        }
    }
    return charts.empty() ? deck.finish({}, {})
                          : deck.finish(charts.front().scene.title, charts.front().scene.source);
}

} // namespace Briefings
