// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/chartdata.h"
#include "briefings/charts/chartwords.h"
#include "tests/support/testsupport.h"

#include <limits>

using namespace Briefings;

namespace {

constexpr double open = std::numeric_limits<double>::infinity();

template <typename IdType>
IdType id(const char *text)
{
    return IdType(QString::fromUtf8(text));
}

Unit unit(const char *text) { return Unit::parse(QString::fromUtf8(text)).value(); }

Document document(const char *documentId, const char *shortTitle, const char *publisher,
                  const char *date)
{
    Document document;
    document.id = id<DocumentId>(documentId);
    document.title = QString::fromUtf8(shortTitle);
    document.shortTitle = document.title;
    document.publisher = QString::fromUtf8(publisher);
    document.date = EdtfDate::parse(QString::fromUtf8(date)).value();
    return document;
}

Figure figure(const char *figureId, const char *from, double low, double high, Precision precision,
              const char *written, Basis basis, const char *scope)
{
    Figure figure;
    figure.id = id<FigureId>(figureId);
    figure.document = id<DocumentId>(from);
    figure.measure = id<MeasureId>("measure:cost");
    figure.subject = id<ActorId>("actor:v3");
    figure.quantity = {low, high, {}, unit("USD"), precision, QString::fromUtf8(written)};
    if (low == high) {
        figure.quantity.stated = low;
    }
    figure.basis = basis;
    figure.scope = QString::fromUtf8(scope);
    Passage passage;
    passage.document = figure.document;
    passage.range = *TextRange::make(0, 5);
    figure.passages = {passage};
    return figure;
}

/// A briefing of two documents that say what a training run cost.
Briefing sample()
{
    Briefing briefing;
    briefing.documents = {document("document:digest", "News digest", "The Digest", "2025-01-06"),
                          document("document:guide", "A guide", "", "2025-01")};
    Actor lab;
    lab.id = id<ActorId>("actor:deepseek");
    lab.name = QStringLiteral("DeepSeek");
    Actor model;
    model.id = id<ActorId>("actor:v3");
    model.name = QStringLiteral("V3");
    briefing.actors = {lab, model};
    briefing.measures = {
        {id<MeasureId>("measure:cost"), QStringLiteral("Training cost"), unit("USD"), {}},
        {id<MeasureId>("measure:time"), QStringLiteral("Training time"), unit("hour"), {}}};
    briefing.figures = {
        figure("figure:a", "document:digest", 6e6, 6e6, Precision::Approximate, "$6 million",
               Basis::Reported, "last run"),
        figure("figure:b", "document:guide", 5.6e6, 5.6e6, Precision::Exact, "$5.6M",
               Basis::Claimed, "last run"),
        figure("figure:c", "document:guide", 1e7, 9.9e7, Precision::Verbal, "tens of millions",
               Basis::Estimated, "all staff"),
        figure("figure:d", "document:digest", 5e8, open, Precision::AtLeast, "over $500M",
               Basis::Disputed, "all chips"),
    };
    briefing.figures[1].holder = lab.id;
    return briefing;
}

BriefingIndex indexOf(const Briefing &briefing)
{
    return BriefingIndex(std::make_shared<const Briefing>(briefing));
}

ChartData costData(const Briefing &briefing)
{
    const BriefingIndex index = indexOf(briefing);
    return makeChartData(index, chartOfMeasure(index, id<MeasureId>("measure:cost")));
}

QString dump(const ChartData &data)
{
    const auto number = [](double value) { return QString::number(value, 'g', 6); };
    QStringList lines;
    lines.append(data.axis.scale == ChartScale::Log ? QStringLiteral("log")
                                                    : QStringLiteral("linear"));
    for (const ChartRow &row : data.rows) {
        lines.append(QStringLiteral("%1 | %2 | %3 | said %4..%5 | stated %6 | rounding %7..%8")
                         .arg(row.label, row.subLabel, row.valueText, number(row.said.low),
                              number(row.said.high),
                              row.stated ? number(*row.stated) : QStringLiteral("-"),
                              number(row.rounding.low), number(row.rounding.high)));
    }
    for (const OmittedFigure &omitted : data.omitted) {
        lines.append(QStringLiteral("omitted %1").arg(omitted.figure.toString()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class tst_ChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void makeChartData_hasOneRowPerFigureInOrderOfValue()
    {
        const ChartData data = costData(sample());

        QCOMPARE(dump(data), QStringLiteral("log\n"
                                            "A guide | DeepSeek, claimed · last run | $5.6M | said "
                                            "5.6e+06..5.6e+06 | stated 5.6e+06 | "
                                            "rounding 5.55e+06..5.65e+06\n"
                                            "News digest | reported · last run | ≈ $6M | said "
                                            "6e+06..6e+06 | stated 6e+06 | rounding "
                                            "5.5e+06..6.5e+06\n"
                                            "A guide | estimated · all staff | “tens of millions” "
                                            "| said 1e+07..9.9e+07 | stated - | "
                                            "rounding 1e+07..9.9e+07\n"
                                            "News digest | disputed · all chips | ≥ $500M | said "
                                            "5e+08..inf | stated - | rounding "
                                            "4.995e+08..inf"));
    }

    void makeChartData_keepsTheOrderOfASavedChart()
    {
        const BriefingIndex index = indexOf(sample());
        Chart chart;
        chart.measures = {id<MeasureId>("measure:cost")};
        chart.figures = {id<FigureId>("figure:c"), id<FigureId>("figure:a")};
        chart.title = QStringLiteral("A finding");

        const ChartData data = makeChartData(index, chart);

        QCOMPARE(data.rows.size(), size_t(2));
        QCOMPARE(data.rows[0].figure, id<FigureId>("figure:c"));
        QCOMPARE(data.rows[1].figure, id<FigureId>("figure:a"));
        QCOMPARE(data.title, QStringLiteral("A finding"));
    }

    void makeChartData_convertsToTheUnitOfTheMeasure()
    {
        Briefing briefing = sample();
        Figure time = briefing.figures[1];
        time.id = id<FigureId>("figure:t");
        time.measure = id<MeasureId>("measure:time");
        time.quantity = {2, 2, 2, unit("day"), Precision::Exact, QStringLiteral("2 days")};
        Figure cost = time;
        cost.id = id<FigureId>("figure:u");
        cost.quantity.unit = unit("USD");
        briefing.figures = {time, cost};
        const BriefingIndex index = indexOf(briefing);

        const ChartData data =
            makeChartData(index, chartOfMeasure(index, id<MeasureId>("measure:time")));

        QCOMPARE(data.rows.size(), size_t(1));
        QCOMPARE(data.rows[0].stated, std::optional(48.0));
        QCOMPARE(data.rows[0].rounding, (Interval{36, 60}));
        QCOMPARE(data.rows[0].valueText, QStringLiteral("2 days"));
        QCOMPARE(data.omitted.size(), size_t(1));
        QVERIFY(!data.omitted[0].reason.isEmpty());
    }

    void rows_sayWhenTheirSourceIsGone()
    {
        Briefing briefing = sample();
        briefing.figures[0].passages[0].state = EvidenceState::Lost;

        const ChartData data = costData(briefing);

        QCOMPARE(data.rows[1].state, EvidenceState::Lost);
        QVERIFY(data.rows[1].subLabel.endsWith(QStringLiteral("source lost")));
        QVERIFY(data.rows[1].sentence.contains(QStringLiteral("source lost")));
    }

    void suggestedTitle_claimsNoFindingAboutDifferentScopes()
    {
        QCOMPARE(costData(sample()).title,
                 QStringLiteral("Training cost: 4 figures from 2 documents"));
    }

    void suggestedTitle_saysThatRoundedValuesAgree()
    {
        Briefing briefing = sample();
        briefing.figures.resize(2);

        QCOMPARE(costData(briefing).title,
                 QStringLiteral("Training cost: all 2 figures agree within rounding"));
    }

    // The intervals of $5.5M and $5.6M touch, and no value rounds to both: a verdict calls that a
    // conflict, and a title must not say otherwise.
    void suggestedTitle_callsTouchingIntervalsNoAgreement()
    {
        Briefing briefing = sample();
        briefing.figures.resize(2);
        briefing.figures[0].quantity = {
            5.5e6, 5.5e6, 5.5e6, unit("USD"), Precision::Exact, QStringLiteral("$5.5M")};

        QCOMPARE(costData(briefing).title,
                 QStringLiteral("Training cost: rounding alone does not explain the differences"));
    }

    // A measure may have thousands of figures; what is not drawn is named.
    void rows_areNotMoreThanAnybodyCompares()
    {
        Briefing briefing = sample();
        const Figure one = briefing.figures[1];
        briefing.figures.clear();
        for (size_t i = 0; i < 3 * mostChartRows; ++i) {
            briefing.figures.push_back(one);
            briefing.figures.back().id = FigureId(QStringLiteral("figure:n%1").arg(i));
        }

        const ChartData data = costData(briefing);

        QCOMPARE(data.rows.size(), mostChartRows);
        QCOMPARE(data.omitted.size(), 2 * mostChartRows);
        QCOMPARE(data.omitted.front().figure,
                 FigureId(QStringLiteral("figure:n%1").arg(mostChartRows)));
    }

    void suggestedTitle_neverOverstatesAFactor()
    {
        Briefing briefing = sample();
        briefing.figures.resize(2);
        briefing.figures[0].quantity = {
            2e7, 2e7, 2e7, unit("USD"), Precision::Exact, QStringLiteral("$20.0M")};

        // 19.95 / 5.65 is 3.53.
        QCOMPARE(costData(briefing).title,
                 QStringLiteral("Training cost: figures differ by a factor of 3 or more"));
    }

    void words_nameUnitScaleAndSources()
    {
        const ChartData data = costData(sample());

        QCOMPARE(data.subtitle, QStringLiteral("Training cost, US dollars, log scale"));
        QCOMPARE(data.source,
                 QStringLiteral(
                     "Sources: News digest (The Digest, 6 January 2025); A guide (January 2025)."));
    }

    void makeChartData_hasAnAxisWithoutFigures()
    {
        const BriefingIndex index = indexOf(Briefing());

        const ChartData data = makeChartData(index, Chart());

        QVERIFY(data.rows.empty());
        QVERIFY(data.axis.range.low < data.axis.range.high);
    }
};

QTEST_GUILESS_MAIN(tst_ChartData)
#include "tst_chartdata.moc"
