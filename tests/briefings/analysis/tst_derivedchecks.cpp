// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/derivedchecks.h"
#include "briefings/analysis/figurewords.h"
#include "tests/briefings/analysis/figurefixture.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using TestSupport::FigureFixture;
using TestSupport::figureId;

namespace {

FormulaTerm figures(std::vector<FigureId> ids)
{
    FormulaTerm term;
    term.figures = std::move(ids);
    return term;
}

FormulaTerm ofMeasure(const char *slug, const char *scope = "")
{
    FormulaTerm term;
    term.measure = MeasureId(QStringLiteral("measure:") + QLatin1String(slug));
    term.scope = QLatin1String(scope);
    return term;
}

std::vector<FigureVerdict> verdicts(const DerivedChecks &checks)
{
    std::vector<FigureVerdict> list;
    for (const auto &check : checks.checks) {
        list.push_back(check.verdict());
    }
    return list;
}

} // namespace

class tst_DerivedChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void builtIn_chipsTimesTime()
    {
        FigureFixture f;
        f.add("gpus", "gpus", 2048, "2,048 GPUs", "last run; kind of chip not named");
        f.add("more-gpus", "gpus", 2048, "2,048 H800s", "H800; last run");
        f.add("time", "time", 2, "2 months");
        f.add("hours", "gpu-hours", 2.788e6, "2.788 million", "H800; last run");

        const auto checks = derivedChecks(f.index()).checks;

        QCOMPARE(checks.size(), size_t(1));
        const auto &check = checks.front();
        QVERIFY(check.formula.isNull());
        QCOMPARE(check.inputs.size(), size_t(2));
        QCOMPARE(check.inputs[0].figure, figureId("gpus"));
        QCOMPARE(check.inputs[0].alike, std::vector{figureId("more-gpus")});
        QCOMPARE(check.inputs[1].figure, figureId("time"));
        QCOMPARE(check.result.figure, figureId("hours"));
        QCOMPARE(check.verdict(), FigureVerdict::AgreesWithinRounding);
        QVERIFY(check.reason.contains(QStringLiteral("last run")));
    }

    void figures_thatDoNotBelongTogetherAreLeftAlone_data()
    {
        QTest::addColumn<std::function<void(Figure &)>>("change");
        QTest::addRow("another subject") << std::function(
            [](Figure &figure) { figure.subject = ActorId(QStringLiteral("actor:r1")); });
        QTest::addRow("another scope") << std::function(
            [](Figure &figure) { figure.scope = QStringLiteral("B200; without controls"); });
        QTest::addRow("only hypothetical")
            << std::function([](Figure &figure) { figure.basis = Basis::Hypothetical; });
    }

    void figures_thatDoNotBelongTogetherAreLeftAlone()
    {
        QFETCH(std::function<void(Figure &)>, change);
        FigureFixture f;
        f.add("time", "time", 2, "2 months");
        f.add("hours", "gpu-hours", 2.788e6, "2.788 million");
        auto &gpus = f.add("gpus", "gpus", 2048, "2,048 GPUs");
        QCOMPARE(derivedChecks(f.index()).checks.size(), size_t(1));

        change(gpus);

        QVERIFY(derivedChecks(f.index()).checks.empty());
    }

    void builtIn_pricesAreAssumptionsAndSaySo()
    {
        FigureFixture f;
        f.add("hours", "gpu-hours", 2.788e6, "2.788 million");
        f.add("good", "cost", 5.6e6, "$5.6M");
        f.add("cut", "cost", 5.5e6, "$5.5M");
        f.builder().addAssumption(QStringLiteral("rent"), QStringLiteral("Rent"), 2,
                                  QStringLiteral("USD/GPU/hour"), QStringLiteral("US$ 2.00"));

        const auto checks = derivedChecks(f.index());

        QCOMPARE(verdicts(checks),
                 (std::vector{FigureVerdict::AgreesWithinRounding, FigureVerdict::Conflict}));
        for (const auto &check : checks.checks) {
            QVERIFY(check.usesAssumption());
            QVERIFY(check.reason.contains(QStringLiteral("assumption")));
            QVERIFY(checkSentence(f.index(), check).contains(QStringLiteral("assumption")));
            QCOMPARE(check.computed.values, (PossibleValues{5.575e6, 5.577e6, true}));
        }
        QVERIFY(!checks.checks[0].difference.fitsIfCutOff);
        QVERIFY(checks.checks[1].difference.fitsIfCutOff);
    }

    void whatIf_triesAnotherValueAndTouchesNothing()
    {
        FigureFixture f;
        f.add("hours", "gpu-hours", 2.788e6, "2.788 million");
        f.add("cost", "cost", 5.6e6, "$5.6M");
        f.builder().addAssumption(QStringLiteral("rent"), QStringLiteral("Rent"), 2,
                                  QStringLiteral("USD/GPU/hour"), QStringLiteral("US$ 2.00"));
        const auto index = f.index();
        const auto before = index.briefing();
        const auto checks = derivedChecks(index);

        const auto tried = whatIf(checks, {{AssumptionId(QStringLiteral("assumption:rent")), 0.5}});

        QCOMPARE(tried.checks.front().verdict(), FigureVerdict::Factor);
        QCOMPARE(tried.checks.front().computed.values,
                 (PossibleValues{1.39375e6, 1.39425e6, true}));
        QCOMPARE(whatIf(checks, {}), checks);
        QCOMPARE(whatIf(tried, {{AssumptionId(QStringLiteral("assumption:rent")), 2.0}})
                     .checks.front()
                     .computed,
                 checks.checks.front().computed);
        QCOMPARE(index.briefing(), before);
        QCOMPARE(derivedChecks(index), checks);
    }

    void formula_withNamedFigures()
    {
        FigureFixture f;
        f.add("one", "factor", 2, "about 2x", "data");
        f.add("two", "factor", 2, "twice", "compute");
        f.add("both", "factor", 4, "4x", "both");
        f.builder().addFormula(QStringLiteral("gaps"), QStringLiteral("Gap × gap = gap"),
                               {figures({figureId("one")}), figures({figureId("two")})},
                               figures({figureId("both")}));

        const auto checks = derivedChecks(f.index()).checks;

        QCOMPARE(checks.size(), size_t(1));
        QCOMPARE(checks[0].formula, FormulaId(QStringLiteral("formula:gaps")));
        QCOMPARE(checks[0].verdict(), FigureVerdict::AgreesWithinRounding);
        QCOMPARE(*checks[0].computed.stated, 4.0);
    }

    void formula_takesThePlaceOfTheBuiltInOne()
    {
        FigureFixture f;
        f.add("gpus", "gpus", 2048, "2,048 GPUs");
        f.add("time", "time", 2, "2 months");
        f.add("hours", "gpu-hours", 2.788e6, "2.788 million");
        f.builder().addFormula(QStringLiteral("own"), QStringLiteral("Own"),
                               {ofMeasure("time"), ofMeasure("gpus", "last run")},
                               ofMeasure("gpu-hours"));

        const auto checks = derivedChecks(f.index()).checks;

        QCOMPARE(checks.size(), size_t(1));
        QCOMPARE(checks[0].name, QStringLiteral("Own"));
    }

    void formula_withManyFiguresStops()
    {
        FigureFixture f;
        for (int i = 0; i < 30; ++i) {
            const auto number = QByteArray::number(2048 + i);
            f.add(("gpus" + number).constData(), "gpus", 2048 + i, number.constData());
            f.add(("time" + number).constData(), "time", 2 + i,
                  QByteArray::number(2 + i).constData());
        }
        f.add("hours", "gpu-hours", 2.788e6, "2.788 million");

        const auto checks = derivedChecks(f.index());

        QCOMPARE(checks.checks.size(), size_t(100));
        QCOMPARE(checks.cutShort.size(), 1);
    }

    // By unit alone any ratio fits any figure; only one passage with one reading is taken.
    void plainFormulas_needOnePassageAndOneReading()
    {
        FigureFixture f;
        const auto words = f.builder().passages(QStringLiteral("guide"), QStringLiteral("Words"));
        f.add("share", "share", 60, "60%").passages = words;
        f.add("total", "gpus", 1000, "1000").passages = words;
        f.add("part", "gpus", 600, "600").passages = words;

        auto checks = derivedChecks(f.index()).checks;

        QCOMPARE(checks.size(), size_t(1));
        QCOMPARE(checks[0].inputs[1].figure, figureId("total"));
        QCOMPARE(checks[0].result.figure, figureId("part"));
        QCOMPARE(checks[0].verdict(), FigureVerdict::AgreesWithinRounding);

        f.add("other", "gpus", 300, "300").passages = words;
        QVERIFY(derivedChecks(f.index()).checks.empty());
    }

    void plainFormulas_ratioAndFactors()
    {
        FigureFixture f;
        const auto words = f.builder().passages(QStringLiteral("guide"), QStringLiteral("Words"));
        f.add("ratio", "factor", 3, "3x", "r").passages = words;
        f.add("base", "cost", 20, "$20", "r").passages = words;
        f.add("value", "cost", 75, "$75", "r").passages = words;
        const auto more = f.builder().passages(QStringLiteral("memo"), QStringLiteral("Words"));
        f.add("one", "factor", 2, "2x", "f").passages = more;
        f.add("two", "factor", 5, "5x", "f").passages = more;
        auto &both = f.add("both", "factor", 10, "10x", "f");
        both.passages = more;
        both.basis = Basis::Derived;

        const auto checks = derivedChecks(f.index());

        QCOMPARE(verdicts(checks),
                 (std::vector{FigureVerdict::Conflict, FigureVerdict::AgreesWithinRounding}));
        QCOMPARE(checks.checks[0].result.figure, figureId("value"));
        QCOMPARE(checks.checks[1].inputs.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(tst_DerivedChecks)
#include "tst_derivedchecks.moc"
