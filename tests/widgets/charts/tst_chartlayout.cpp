// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/chartpresets.h"
#include "briefings/charts/makescene.h"
#include "tests/support/chartsamples.h"
#include "tests/support/testsupport.h"
#include "widgets/charts/chartlayout.h"
#include "widgets/common/theme.h"

#include <cmath>
#include <limits>
#include <random>

using namespace Briefings;
using namespace TestSupport;
using namespace Widgets;

namespace {

constexpr double open = std::numeric_limits<double>::infinity();

QString at(const QRectF &rect)
{
    return QStringLiteral("(%1, %2, %3 x %4)")
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height());
}

/// What must not happen in any chart; empty when all is well.
QString faultOf(const ChartGeometry &chart)
{
    const QRectF page = QRectF(QPointF(0, 0), chart.size).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (size_t i = 0; i < chart.texts.size(); ++i) {
        const ChartText &text = chart.texts[i];
        if (!page.contains(text.rect)) {
            return QStringLiteral("“%1” leaves the page %2")
                .arg(text.lines.join(u' '), at(text.rect));
        }
        const QRectF inner = text.rect.adjusted(0.6, 0.6, -0.6, -0.6);
        for (size_t k = i + 1; k < chart.texts.size(); ++k) {
            if (inner.intersects(chart.texts[k].rect)) {
                return QStringLiteral("“%1” %2 covers “%3” %4")
                    .arg(text.lines.join(u' '), at(text.rect), chart.texts[k].lines.join(u' '),
                         at(chart.texts[k].rect));
            }
        }
        for (const MarkGeometry &mark : chart.marks) {
            const bool isLabel = text.role == ChartRole::Value || text.role == ChartRole::Label
                                 || text.role == ChartRole::SubLabel
                                 || text.role == ChartRole::CallOut;
            if (isLabel && inner.intersects(mark.rect)) {
                return QStringLiteral("“%1” %2 covers a mark %3")
                    .arg(text.lines.join(u' '), at(text.rect), at(mark.rect));
            }
        }
    }
    for (const MarkGeometry &mark : chart.marks) {
        if (!page.contains(mark.rect)) {
            return QStringLiteral("a mark leaves the page %1").arg(at(mark.rect));
        }
    }
    for (const LineGeometry &line : chart.lines) {
        if (!page.contains(line.line.p1()) || !page.contains(line.line.p2())) {
            return QStringLiteral("a line leaves the page");
        }
    }
    return {};
}

QString textOf(const ChartGeometry &chart, ChartRole role)
{
    QString text;
    for (const ChartText &part : chart.texts) {
        if (part.role == role) {
            text += part.lines.join(QLatin1Char(' '));
        }
    }
    return text;
}

size_t marksIn(const ChartScene &scene)
{
    size_t count = 0;
    for (const ScenePanel &panel : scene.panels) {
        count += panel.marks.size();
    }
    return count;
}

QString words(int characters, bool isRightToLeft, std::mt19937 &random)
{
    static const QStringList latin{
        QStringLiteral("guide"), QStringLiteral("policymaker’s"), QStringLiteral("a"),
        QStringLiteral("Donaudampfschifffahrtsgesellschaft"), QStringLiteral("costs")};
    static const QStringList arabic{QStringLiteral("وثيقة"), QStringLiteral("التكلفة"),
                                    QStringLiteral("تدريب"), QStringLiteral("عن")};
    const QStringList &list = isRightToLeft ? arabic : latin;
    QString text;
    while (text.size() < characters) {
        text += (text.isEmpty() ? QString() : QStringLiteral(" "))
                + list[static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))];
    }
    return text.left(characters).trimmed();
}

/// A briefing of figures of one measure, of a shape that is hard to draw.
BriefingIndex generated(int round, std::mt19937 &random)
{
    const auto below = [&random](unsigned bound) { return static_cast<int>(random() % bound); };
    const int shape = round % 8;
    const bool isRightToLeft = shape == 6;
    const int length = shape == 5 ? 200 : 12 + below(30);
    const int count = shape == 0 ? 1 : shape == 4 ? 40 : 2 + below(12);
    Briefing briefing;
    for (int i = 0; i < 3; ++i) {
        Document document;
        document.id = DocumentId(QStringLiteral("document:d%1").arg(i));
        document.title = words(length, isRightToLeft, random);
        document.shortTitle = document.title;
        document.date = EdtfDate::parse(QStringLiteral("202%1-0%2").arg(i).arg(1 + i)).value();
        briefing.documents.push_back(document);
    }
    const bool isRatio = below(3) == 0;
    const Unit unit =
        Unit::parse(isRatio ? QStringLiteral("percent") : QStringLiteral("USD")).value();
    briefing.measures = {
        {MeasureId(QStringLiteral("measure:cost")), words(20, isRightToLeft, random), unit, {}}};
    for (int i = 0; i < count; ++i) {
        double low = shape == 1   ? 5e6
                     : shape == 2 ? std::pow(10.0, below(9)) * (1 + below(90) / 10.0)
                     : shape == 3 ? (below(3) - 1) * 1e5 * below(20)
                                  : 1e6 * (1 + below(50));
        if (isRatio && shape != 3) {
            low = 1 + below(99);
        }
        const int kind = below(shape == 7 ? 5 : 9);
        const double high = kind == 0   ? open
                            : kind == 1 ? low + std::abs(low) * (0.1 + below(30))
                            : kind == 2 ? low + std::abs(low) * 8
                                        : low;
        const Precision precision = kind == 0   ? Precision::AtLeast
                                    : kind == 1 ? Precision::Range
                                    : kind == 2 ? Precision::Verbal
                                                : Precision::Exact;
        Figure figure = chartFigure(QStringLiteral("f%1").arg(i), QStringLiteral("d%1").arg(i % 3),
                                    kind == 3 ? -open : low, kind == 3 ? low : high,
                                    kind == 3 ? Precision::AtMost : precision,
                                    kind == 2 ? words(20 + below(60), isRightToLeft, random)
                                              : QString::number(low, 'f', 0));
        figure.quantity.unit = unit;
        figure.basis = static_cast<Basis>(below(6));
        figure.scope = below(2) == 0 ? QStringLiteral("all") : words(length, isRightToLeft, random);
        figure.suspectedError = below(6) == 0 ? QStringLiteral("why") : QString();
        briefing.figures.push_back(figure);
    }
    return BriefingIndex(std::make_shared<const Briefing>(std::move(briefing)));
}

} // namespace

class tst_ChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void init() { TestSupport::failOnWarnings(); }

    void everyKind_fitsEveryPresetWhole_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("preset");
        for (const ChartKind kind : chartKinds()) {
            for (const ChartPresetSize &size : chartPresets()) {
                QTest::addRow("kind %d, preset %d", static_cast<int>(kind),
                              static_cast<int>(size.preset))
                    << static_cast<int>(kind) << static_cast<int>(size.preset);
            }
        }
    }

    void everyKind_fitsEveryPresetWhole()
    {
        QFETCH(int, kind);
        QFETCH(int, preset);
        const ChartPresetSize &size = presetSize(static_cast<ChartPreset>(preset));
        const ChartScene scene = makeScene(chartBriefing(), chartOf(static_cast<ChartKind>(kind)));

        const FittedChart fitted =
            fitChart(scene, lightColors(), QSizeF(size.width, size.height), size.textScale);

        const QString fault = faultOf(fitted.geometry);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(fitted.geometry.size, QSizeF(size.width, size.height));
        QCOMPARE(fitted.geometry.marks.size(), marksIn(scene));
        QCOMPARE(fitted.geometry.withoutLabel, 0);
        QVERIFY(!fitted.geometry.isCut);
        QCOMPARE(textOf(fitted.geometry, ChartRole::Source), scene.source);
        QCOMPARE(textOf(fitted.geometry, ChartRole::Title), scene.title);
    }

    void generatedData_isDrawnWholeOrFallsBackVisibly()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            const BriefingIndex index = generated(round, random);
            Chart chart;
            chart.measures = {index.briefing().measures.front().id};
            chart.kind = chartKinds()[round % chartKinds().size()];
            // Every shape of data meets every kind.
            if (round >= 64) {
                chart.kind = chartKinds()[(round / 8) % chartKinds().size()];
            }
            chart.scale = random() % 2 == 0 ? ChartScale::Log : ChartScale::Linear;
            const ChartScene scene = makeScene(index, chart);
            const auto presets = chartPresets();
            const ChartPresetSize &size = presets[static_cast<size_t>(round) % presets.size()];

            const FittedChart fitted =
                fitChart(scene, lightColors(), QSizeF(size.width, size.height), size.textScale);

            const QByteArray name = QStringLiteral("round %1, kind %2, preset %3: ")
                                        .arg(round)
                                        .arg(static_cast<int>(chart.kind))
                                        .arg(static_cast<int>(size.preset))
                                        .toUtf8();
            const QString fault = faultOf(fitted.geometry);
            QVERIFY2(fault.isEmpty(), (name + fault.toUtf8()).constData());
            QVERIFY2(fitted.geometry.size == QSizeF(size.width, size.height), name.constData());
            const QString note = textOf(fitted.geometry, ChartRole::Note);
            QVERIFY2(fitted.geometry.marks.size() == marksIn(scene)
                         || note.contains(QStringLiteral("have room at this size")),
                     name.constData());
            QVERIFY2(fitted.geometry.withoutLabel == 0
                         || note.contains(QStringLiteral("found no room")),
                     name.constData());
            QVERIFY2(scene.kind == chart.kind
                         || scene.note.contains(QStringLiteral("Drawn as range dots instead.")),
                     name.constData());
        }
    }

    void screen_neverOverlapsAtAnyWidth()
    {
        const ChartStyle style = makeChartStyle(lightColors());
        std::mt19937 random(5);
        for (int round = 0; round < 48; ++round) {
            const BriefingIndex index = generated(round, random);
            Chart chart;
            chart.measures = {index.briefing().measures.front().id};
            chart.kind = chartKinds()[(round / 6) % chartKinds().size()];
            chart.scale = round % 2 == 0 ? ChartScale::Log : ChartScale::Linear;
            for (const double width : {380.0, 900.0}) {
                const ChartGeometry geometry =
                    layoutChart(makeScene(index, chart), style, {width, 300});

                const QString fault = faultOf(geometry);
                QVERIFY2(
                    fault.isEmpty(),
                    qPrintable(
                        QStringLiteral("round %1, width %2: %3").arg(round).arg(width).arg(fault)));
                QCOMPARE(geometry.size.width(), width);
            }
        }
    }

    void positions_areThoseOfTheAxis()
    {
        const ChartScene scene = makeScene(chartBriefing(), chartOf(ChartKind::RangeDots));
        const ChartGeometry chart = layoutChart(scene, makeChartStyle(lightColors()), {800, 400});
        const QRectF plot = chart.panels.front().plot;
        const ChartAxis &axis = scene.panels.front().x.values;

        for (size_t i = 0; i < chart.marks.size(); ++i) {
            const SceneMark &mark = scene.panels.front().marks[i];
            if (mark.stated) {
                QVERIFY(std::abs(*chart.marks[i].stated - plot.left()
                                 - axis.position(*mark.stated) * plot.width())
                        < 0.01);
            }
        }
    }

    void palettes_passTheirContrastAndDifferByShape()
    {
        const QList<Basis> bases{Basis::Claimed,  Basis::Estimated,    Basis::Reported,
                                 Basis::Disputed, Basis::Hypothetical, Basis::Derived};
        QList<QPainterPath> shapes;
        for (const Basis basis : bases) {
            const QPainterPath shape = basisShape(basis, {0, 0}, 10);
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
            for (const ThemeColors *colors : {&lightColors(), &darkColors()}) {
                for (const ChartPalette palette :
                     {ChartPalette::Standard, ChartPalette::Strong, ChartPalette::Gray}) {
                    const double least = palette == ChartPalette::Strong ? 4.5 : 3;
                    QVERIFY(contrastRatio(basisColor(*colors, basis, palette), colors->paper)
                            >= least);
                }
            }
        }
    }
};

QTEST_MAIN(tst_ChartLayout)
#include "tst_chartlayout.moc"
