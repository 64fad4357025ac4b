// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/formulaedits.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

using namespace Briefings;

namespace {

/// What comes of \a edit, after its inverse has been seen to give back what was there.
Briefing carriedOut(const Briefing &briefing, const Edit &edit)
{
    const auto outcome = applied(briefing, edit);
    if (!outcome) {
        qFatal("%s", qPrintable(outcome.error().message));
    }
    const auto back = applied(outcome->briefing, outcome->inverse);
    if (!back || back->briefing != briefing) {
        qFatal("the inverse leaves something behind");
    }
    return outcome->briefing;
}

} // namespace

class tst_FormulaEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void addAssumption_makesAFreeId()
    {
        auto briefing = TestSupport::smallContents().briefing;
        Assumption assumption = briefing.assumptions.front();
        assumption.name = QStringLiteral("  Pr\u00E9s d\u2019un H800: prix! ");

        briefing = carriedOut(briefing, addAssumption(briefing, assumption));
        briefing = carriedOut(briefing, addAssumption(briefing, assumption));

        const auto &added = briefing.assumptions;
        QCOMPARE(added[added.size() - 2].id.toString(),
                 QStringLiteral("assumption:pres-d-un-h800-prix"));
        QCOMPARE(added.back().id.toString(), QStringLiteral("assumption:pres-d-un-h800-prix-2"));
    }

    void addFormula_isUndoneAndLabeled()
    {
        const auto briefing = TestSupport::smallContents().briefing;
        Formula formula = briefing.formulas.front();
        formula.name = QStringLiteral("×");

        const auto edit = addFormula(briefing, formula);

        QCOMPARE(editLabel(briefing, edit), QStringLiteral("Add formula ×"));
        QCOMPARE(carriedOut(briefing, edit).formulas.back().id.toString(),
                 QStringLiteral("formula:new"));
    }

    void setAssumedValue_changesTheValueAlone()
    {
        const auto briefing = TestSupport::smallContents().briefing;
        const auto before = briefing.assumptions.front();

        const auto edit = setAssumedValue(briefing, before.id, 1500, QStringLiteral("1,500 hours"));
        QVERIFY_RESULT(edit);
        const auto after = carriedOut(briefing, *edit).assumptions.front();

        QCOMPARE(after.quantity.stated, std::optional(1500.0));
        QCOMPARE(after.quantity.asWritten, QStringLiteral("1,500 hours"));
        QCOMPARE(after.quantity.unit, before.quantity.unit);
        QCOMPARE(after.note, before.note);
        QVERIFY(!setAssumedValue(briefing, AssumptionId(QStringLiteral("assumption:none")), 1, {}));
        QVERIFY(!setAssumedValue(briefing, before.id, qQNaN(), {}));
    }

    void removing_isRefusedWhileAFormulaNamesIt()
    {
        const auto briefing = TestSupport::smallContents().briefing;
        const auto &formula = briefing.formulas.front();
        const auto &assumption = formula.terms.front().assumption;

        const auto refused = applied(briefing, {RemoveItem{assumption}});

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        const auto without = carriedOut(briefing, {RemoveItem{formula.id}});
        QVERIFY(applied(without, {RemoveItem{assumption}}).has_value());
    }

    void mergedActors_areRenamedInFormulas()
    {
        auto briefing = TestSupport::smallContents().briefing;
        briefing.formulas.front().subject = ActorId(QStringLiteral("actor:deepseek-ai"));

        const auto merged =
            carriedOut(briefing, {MergeActors{ActorId(QStringLiteral("actor:deepseek")),
                                              ActorId(QStringLiteral("actor:deepseek-ai"))}});

        QCOMPARE(merged.formulas.front().subject, ActorId(QStringLiteral("actor:deepseek")));
    }
};

QTEST_GUILESS_MAIN(tst_FormulaEdits)
#include "tst_formulaedits.moc"
