// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/charts/chartgeometry.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/charts/rangedotchart.h"
#include "widgets/common/theme.h"

#include <QSignalSpy>

#include <limits>
#include <random>

using namespace Briefings;
using namespace Widgets;

namespace {

constexpr double open = std::numeric_limits<double>::infinity();

ChartRow rowOf(int number, const QString &label, double low, double high, Precision precision,
               const QString &value)
{
    ChartRow row;
    row.figure = FigureId(QStringLiteral("figure:f%1").arg(number));
    row.label = label;
    row.subLabel = QStringLiteral("DeepSeek, claimed · last run only");
    row.valueText = value;
    row.sentence = QStringLiteral("Sentence %1.").arg(number);
    row.said = {low, high};
    row.rounding = row.said;
    row.precision = precision;
    row.basis = static_cast<Basis>(number % 6);
    if (low == high) {
        row.stated = low;
        row.rounding = {low * 0.95, low * 1.05};
    }
    return row;
}

ChartData dataOf(std::vector<ChartRow> rows, ChartScale scale)
{
    ChartData data;
    data.title =
        QStringLiteral("A finding that is long enough to need a second line in a narrow window");
    data.subtitle = QStringLiteral("Training cost, US dollars");
    data.source = QStringLiteral(
        "Sources: News digest (6 January 2025); A policymaker’s guide (January 2025).");
    data.alternativeText = QStringLiteral("All marks.");
    std::vector<double> values;
    for (const ChartRow &row : rows) {
        values.push_back(row.said.low);
        values.push_back(row.said.high);
    }
    data.axis = makeAxis(values, scale, Unit::parse(QStringLiteral("USD")).value());
    data.rows = std::move(rows);
    return data;
}

ChartData sample()
{
    ChartData data = dataOf(
        {rowOf(0, QStringLiteral("News digest"), 6e6, 6e6, Precision::Approximate,
               QStringLiteral("≈ $6M")),
         rowOf(1, QStringLiteral("A policymaker’s guide"), 5.6e6, 5.6e6, Precision::Exact,
               QStringLiteral("$5.6M")),
         rowOf(2, QStringLiteral("Guide"), 1e7, 9.9e7, Precision::Verbal,
               QStringLiteral("“tens of millions”")),
         rowOf(3, QStringLiteral("Doubts and mysteries remain"), 1e7, 2e7, Precision::Range,
               QStringLiteral("$10M–$20M")),
         rowOf(4, QStringLiteral("Guide"), 5e8, open, Precision::AtLeast,
               QStringLiteral("≥ $500M")),
         rowOf(5, QStringLiteral("Guide"), -open, 1e6, Precision::AtMost, QStringLiteral("≤ $1M"))},
        ChartScale::Log);
    data.rows[1].suspectedError = QStringLiteral("a zero too many");
    return data;
}

FigureId figure(int number) { return FigureId(QStringLiteral("figure:f%1").arg(number)); }

/// What must not happen to any row of a chart.
QString faultOf(const ChartGeometry &chart)
{
    const QRectF page(0, 0, chart.width, chart.height);
    for (size_t i = 0; i < chart.rows.size(); ++i) {
        const RowGeometry &row = chart.rows[i];
        const QString name = QStringLiteral("row %1: ").arg(i);
        if (i > 0 && row.band.top() < chart.rows[i - 1].band.bottom() - 0.01) {
            return name + QStringLiteral("overlaps the row above");
        }
        for (const QRectF &rect : {row.label, row.subLabel, row.value, row.mark}) {
            if (!row.band.adjusted(-0.5, -0.5, 0.5, 0.5).contains(rect)
                || !page.contains(rect.center())) {
                return name
                       + QStringLiteral("leaves its row: %1 %2 %3 %4")
                             .arg(rect.x())
                             .arg(rect.y())
                             .arg(rect.width())
                             .arg(rect.height());
            }
        }
        if (row.value.intersects(row.mark) || row.value.intersects(row.label)
            || row.value.intersects(row.subLabel)) {
            return name + QStringLiteral("value covers something");
        }
        if (row.mark.left() < std::max(row.label.right(), row.subLabel.right())
            || row.mark.right() > chart.width) {
            return name + QStringLiteral("mark leaves the plot");
        }
        if (row.label.right() > chart.axisLeft || row.subLabel.right() > chart.axisLeft) {
            return name + QStringLiteral("label runs into the axis");
        }
    }
    return {};
}

} // namespace

class tst_RangeDotChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void init() { TestSupport::failOnWarnings(); }

    void plot_agreesWithTheGeometry()
    {
        RangeDotChart chart;
        chart.resize(800, 600);
        chart.setData(sample());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        static_cast<void>(chart.grab());

        const QRectF digest = chart.markRect(figure(0));
        QVERIFY(std::abs(chart.xOf(6e6) - digest.center().x()) < 1.5);
        const QRectF verbal = chart.markRect(figure(2));
        QVERIFY(verbal.left() < chart.xOf(1e7) && verbal.right() > chart.xOf(9.9e7));
        QVERIFY(chart.xOf(1e7) - verbal.left() < 12);
    }

    void texts_areAllInThePicture()
    {
        RangeDotChart chart;
        chart.resize(420, 500);
        chart.setData(sample());
        static_cast<void>(chart.grab());

        const QString texts = chart.pictureTexts().join(QLatin1Char(' '));

        QVERIFY(texts.contains(sample().title));
        QVERIFY(texts.contains(sample().source));
        QVERIFY(texts.contains(QStringLiteral("suspected source error")));
        QVERIFY(texts.contains(QStringLiteral("said in words only")));
    }

    void layoutChart_neverOverlaps_data()
    {
        QTest::addColumn<double>("width");
        QTest::addRow("wide") << 900.0;
        QTest::addRow("as in a small window") << 430.0;
        QTest::addRow("very narrow") << 300.0;
    }

    void layoutChart_neverOverlaps()
    {
        QFETCH(double, width);
        const ChartStyle style = makeChartStyle(lightColors());
        std::mt19937 random(7);
        const auto below = [&random](unsigned bound) { return static_cast<int>(random() % bound); };
        const QStringList words{
            QStringLiteral("guide"),  QStringLiteral("policymaker’s"),
            QStringLiteral("Doubts"), QStringLiteral("Donaudampfschifffahrtsgesellschaft"),
            QStringLiteral("وثيقة"),  QStringLiteral("a")};
        for (int round = 0; round < 120; ++round) {
            std::vector<ChartRow> rows;
            const int count = 1 + below(24);
            for (int i = 0; i < count; ++i) {
                QStringList label;
                for (int word = below(9); word >= 0; --word) {
                    label.append(words[below(6)]);
                }
                const double low = std::pow(10.0, below(9)) * (1 + below(90) / 10.0);
                const int shape = below(5);
                const double high = shape < 2    ? low
                                    : shape == 2 ? low * (2 + below(50))
                                    : shape == 3 ? open
                                                 : low * 9;
                const Precision precision = shape < 2    ? Precision::Exact
                                            : shape == 2 ? Precision::Range
                                            : shape == 3 ? Precision::AtLeast
                                                         : Precision::Verbal;
                rows.push_back(rowOf(i, label.join(QLatin1Char(' ')), low, high, precision,
                                     below(3) == 0 ? QStringLiteral(
                                         "“one to two orders of magnitude more than was said”")
                                                   : QStringLiteral("$5.6M")));
                rows.back().suspectedError = below(6) == 0 ? QStringLiteral("why") : QString();
            }
            const ChartData data =
                dataOf(rows, below(2) == 0 ? ChartScale::Log : ChartScale::Linear);

            const ChartGeometry chart = layoutChart(data, style, width, 400);

            const QString fault = faultOf(chart);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(QStringLiteral("round %1, %2").arg(round).arg(fault)));
            QVERIFY(chart.ticks.size() >= 2);
        }
    }

    void labels_areElidedOnlyWhenTheyDoNotFitIntoTheirLines()
    {
        const ChartStyle style = makeChartStyle(lightColors());
        ChartData data = sample();
        QVERIFY(!layoutChart(data, style, 700).rows[0].isCut);

        data.rows[0].label = QStringLiteral("A title of very many words ").repeated(8);
        const ChartGeometry cut = layoutChart(data, style, 700);

        QVERIFY(cut.rows[0].isCut);
        QVERIFY(cut.rows[0].labelLines.last().endsWith(QChar(0x2026)));
    }

    void keys_walkTheMarks()
    {
        RangeDotChart chart;
        chart.resize(700, 300);
        chart.setData(sample());
        QSignalSpy selected(&chart, &RangeDotChart::figureSelected);
        QSignalSpy activated(&chart, &RangeDotChart::figureActivated);

        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.selectedFigure(), figure(0));
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Sentence 0."));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.selectedFigure(), figure(5));
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.selectedFigure(), figure(4));
        QCOMPARE(selected.size(), 3);
        QTest::keyClick(&chart, Qt::Key_Return);

        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<FigureId>(), figure(4));
    }

    void click_selectsTheMark()
    {
        RangeDotChart chart;
        chart.resize(700, 600);
        chart.setData(sample());
        static_cast<void>(chart.grab());
        QSignalSpy selected(&chart, &RangeDotChart::figureSelected);

        QTest::mouseClick(chart.widget(), Qt::LeftButton, {},
                          chart.markRect(figure(2)).center().toPoint());

        QCOMPARE(selected.size(), 1);
        QCOMPARE(chart.selectedFigure(), figure(2));
    }

    void setSelectedFigure_isSilent()
    {
        RangeDotChart chart;
        chart.setData(sample());
        QSignalSpy selected(&chart, &RangeDotChart::figureSelected);

        chart.setSelectedFigure(figure(3));
        QCOMPARE(chart.selectedFigure(), figure(3));
        chart.setSelectedFigure({});

        QVERIFY(chart.selectedFigure().isNull());
        QCOMPARE(selected.size(), 0);
    }

    void bases_areToldApartByShape()
    {
        QList<QPainterPath> shapes;
        for (const Basis basis : {Basis::Claimed, Basis::Estimated, Basis::Reported,
                                  Basis::Disputed, Basis::Hypothetical, Basis::Derived}) {
            const QPainterPath shape = basisShape(basis, {0, 0}, 10);
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
            for (const ThemeColors *colors : {&lightColors(), &darkColors()}) {
                QVERIFY(contrastRatio(basisColor(*colors, basis), colors->paper) >= 3);
            }
        }
    }
};

QTEST_MAIN(tst_RangeDotChart)
#include "tst_rangedotchart.moc"
