// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/figurecomparison.h"
#include "briefings/analysis/figurewords.h"
#include "tests/briefings/analysis/figurefixture.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

using namespace Briefings;
using TestSupport::FigureFixture;
using TestSupport::figureId;

namespace {

/// Every pair of a scope compared with every other, as nobody could do for many.
FigureVerdict slowVerdict(const ScopeGroup &scope, size_t &excluding)
{
    excluding = 0;
    auto worst =
        scope.figures.size() > 1 ? FigureVerdict::AgreesWithinRounding : FigureVerdict::Single;
    for (size_t i = 0; i < scope.figures.size(); ++i) {
        for (size_t j = i + 1; j < scope.figures.size(); ++j) {
            const auto verdict =
                compareValues(scope.figures[i].value, scope.figures[j].value).verdict;
            worst = std::max(worst, verdict);
            excluding += excludes(verdict) ? 1 : 0;
        }
    }
    return worst;
}

} // namespace

class tst_FigureComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void groups_areOfOneMeasureSubjectAndScope()
    {
        FigureFixture f;
        f.add("a", "cost", 5.6e6, "$5.6M", "last run only");
        f.add("b", "gpus", 2048, "2,048 GPUs");
        f.add("c", "cost", 6e6, "$6 million", "Last run");
        f.add("d", "cost", 9e6, "$9 million", "last run", "r1");
        f.add("e", "cost", 9e6, "$9 million", "staff");

        const auto groups = compareFigures(f.index());

        QCOMPARE(groups.size(), size_t(3));
        QCOMPARE(groups[0].figureCount(), size_t(3));
        QCOMPARE(groups[0].scopes.size(), size_t(2));
        QCOMPARE(groups[0].scopes[0].figures.size(), size_t(2));
        QCOMPARE(groups[0].scopes[0].verdict, FigureVerdict::AgreesWithinRounding);
        QCOMPARE(groups[0].verdict, FigureVerdict::DifferentScope);
        QCOMPARE(groups[1].subject, ActorId(QStringLiteral("actor:r1")));
        QCOMPARE(groups[1].verdict, FigureVerdict::Single);
        QCOMPARE(groups[2].measure, MeasureId(QStringLiteral("measure:gpus")));
    }

    // The case that the whole program is about: five statements of one cost.
    void outsiders_areThoseThatRoundingDoesNotExplain()
    {
        FigureFixture f;
        f.add("news", "cost", 6e6, "$6 million");
        f.add("guide", "cost", 5.6e6, "$5.6 million");
        f.add("memo", "cost", 5.5e6, "$5.5M");
        f.add("other", "cost", 5.6e6, "$5.6 million");

        const auto group = compareFigures(f.index()).front();

        const auto &scope = group.scopes.front();
        QCOMPARE(scope.verdict, FigureVerdict::Conflict);
        QCOMPARE(scope.outsiders, std::vector{figureId("memo")});
        QCOMPARE(*scope.common, (PossibleValues{5.55e6, 5.65e6, false}));
        QCOMPARE(scope.excludingPairs, size_t(2));
        QVERIFY(scopeSentence(f.index(), group, scope)
                    .contains(QStringLiteral("Rounding alone does not explain “$5.5M” (guide).")));
    }

    void suspects_areNamedButDoNotDecide()
    {
        FigureFixture f;
        f.add("a", "cost", 5.6e6, "$5.6M");
        f.add("b", "cost", 5.576e6, "$5.576M");
        f.add("c", "cost", 5.6e9, "$5.6B").suspectedError = QStringLiteral("A slip of scale.");

        const auto group = compareFigures(f.index()).front();

        QCOMPARE(group.verdict, FigureVerdict::AgreesWithinRounding);
        QCOMPARE(group.suspects, std::vector{figureId("c")});
        QCOMPARE(group.scopes.front().figures.size(), size_t(3));
        QVERIFY(scopeSentence(f.index(), group, group.scopes.front())
                    .contains(QStringLiteral("A slip of scale.")));
        const auto pairs = figurePairs(group).pairs;
        QCOMPARE(std::ranges::count(pairs, FigureVerdict::PowerOfTen, &FigurePair::verdict), 2);
        QCOMPARE(std::ranges::count(pairs, true, &FigurePair::hasSuspect), 2);
    }

    void unitsThatDoNotConvert_areSaid()
    {
        FigureFixture f;
        f.add("a", "cost", 5.6e6, "$5.6M");
        f.add("b", "cost", 5.6e6, "5.6M").quantity.unit =
            Unit::parse(QStringLiteral("GPU")).value_or(Unit());

        const auto group = compareFigures(f.index()).front();

        QCOMPARE(group.verdict, FigureVerdict::NotComparable);
        QCOMPARE(group.scopes.front().notComparable, std::vector{figureId("b")});
        QCOMPARE(figurePairs(group).pairs.front().verdict, FigureVerdict::NotComparable);
    }

    void units_areConverted()
    {
        FigureFixture f;
        f.add("a", "time", 2, "2 months");
        f.add("b", "time", 61, "61 days").quantity.unit =
            Unit::parse(QStringLiteral("day")).value_or(Unit());

        QCOMPARE(compareFigures(f.index()).front().verdict, FigureVerdict::AgreesWithinRounding);
    }

    // A scope that only adds a detail does not stand against agreement, but may explain a
    // difference.
    void narrowerScopes_mayAgreeButNotConflict()
    {
        FigureFixture f;
        f.add("a", "gpus", 2048, "2,048", "last run; kind of chip not named");
        f.add("b", "gpus", 2000, "2,000", "H800; last run");
        f.add("c", "gpus", 9999, "9,999", "");

        const auto group = compareFigures(f.index()).front();
        const auto pairs = figurePairs(group).pairs;

        QCOMPARE(pairs.size(), size_t(3));
        for (const auto &pair : pairs) {
            const bool hasC = pair.a == figureId("c") || pair.b == figureId("c");
            QCOMPARE(pair.scopes, ScopeRelation::Narrower);
            QCOMPARE(pair.verdict,
                     hasC ? FigureVerdict::DifferentScope : FigureVerdict::AgreesWithinRounding);
            QCOMPARE(excludes(pair.difference.verdict), hasC);
        }
        QCOMPARE(group.verdict, FigureVerdict::DifferentScope);
    }

    void anotherScope_isNoConflict()
    {
        FigureFixture f;
        f.add("a", "gpus", 2048, "2,048", "last run");
        f.add("b", "gpus", 200'000, "200,000", "without controls");

        const auto group = compareFigures(f.index()).front();

        QCOMPARE(group.verdict, FigureVerdict::DifferentScope);
        QCOMPARE(figurePairs(group).pairs.front().verdict, FigureVerdict::DifferentScope);
        QVERIFY(excludes(figurePairs(group).pairs.front().difference.verdict));
    }

    void wordsAndRanges_areWithinRange()
    {
        FigureFixture f;
        f.addBounds("a", "cost", 1e7, 9.9e7, "tens of millions", Precision::Verbal);
        f.addBounds("b", "cost", 5e6, TestSupport::open, "at least $5 million", Precision::AtLeast);
        f.add("c", "cost", 2e7, "$20 million");

        QCOMPARE(compareFigures(f.index()).front().verdict, FigureVerdict::WithinRange);
    }

    // The sweeps must say what comparing each with each says.
    void sweeps_sayWhatAllPairsSay()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            FigureFixture f;
            const int count = random.bounded(1, 30);
            for (int i = 0; i < count; ++i) {
                const auto slug = QByteArray("f") + QByteArray::number(i);
                const double value = random.bounded(1, 40 * (1 + round % 3)) * 0.5;
                if (random.bounded(5) == 0) {
                    f.addBounds(slug.constData(), "factor", value, value + random.bounded(9),
                                "words", Precision::Verbal);
                } else {
                    f.add(slug.constData(), "factor", value, QByteArray::number(value).constData());
                }
            }
            const auto group = compareFigures(f.index()).front();
            const auto &scope = group.scopes.front();

            size_t excluding = 0;
            const auto expected = slowVerdict(scope, excluding);

            QCOMPARE(scope.verdict, expected);
            QCOMPARE(scope.excludingPairs, excluding);
            size_t most = 0;
            for (const auto &one : scope.figures) {
                const PossibleValues begin{one.value.values.low, one.value.values.low, true};
                most = std::max<size_t>(most,
                                        static_cast<size_t>(std::ranges::count_if(
                                            scope.figures, [&begin](const ComparedFigure &figure) {
                                                return figure.value.values.meets(begin);
                                            })));
            }
            QCOMPARE(scope.figures.size() - scope.outsiders.size(), most);
        }
    }

    void pairs_areCappedAndCounted()
    {
        FigureFixture f;
        for (int i = 0; i < 300; ++i) {
            f.add((QByteArray("f") + QByteArray::number(i)).constData(), "cost", 100 + i,
                  QByteArray::number(100 + i).constData(), i % 2 == 0 ? "even" : "odd");
        }

        const auto group = compareFigures(f.index()).front();
        const auto pairs = figurePairs(group, 50);

        QCOMPARE(pairs.total, size_t(300 * 299 / 2));
        QCOMPARE(pairs.pairs.size(), size_t(50));
        QCOMPARE(pairs.pairs.front().a, figureId("f0"));
        QCOMPARE(pairs.pairs.front().b, figureId("f298"));
        QCOMPARE(figurePairs(group, 100'000).pairs.size(), pairs.total);
    }
};

QTEST_GUILESS_MAIN(tst_FigureComparison)
#include "tst_figurecomparison.moc"
