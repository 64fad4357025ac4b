// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/viewedits.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "tests/support/viewsample.h"

#include <limits>

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

Briefing withSample()
{
    const auto briefing = TestSupport::smallContents().briefing;
    return carriedOut(briefing, addNetworkView(briefing, TestSupport::sampleView()));
}

} // namespace

Q_DECLARE_METATYPE(NetworkView)

class tst_ViewEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void addNetworkView_makesAFreeId()
    {
        auto briefing = withSample();
        const auto edit = addNetworkView(briefing, TestSupport::sampleView());
        QCOMPARE(editLabel(briefing, edit), QStringLiteral("Add view All is set"));
        briefing = carriedOut(briefing, edit);

        const auto &views = briefing.networkViews;
        QCOMPARE(views[views.size() - 2].id.toString(), QStringLiteral("networkview:all-is-set"));
        QCOMPARE(views.back().id.toString(), QStringLiteral("networkview:all-is-set-2"));
    }

    void edits_areWrittenDownWhole()
    {
        const Edit edit{PutItem{TestSupport::sampleView(), {}}};
        const auto back = editFromJson(editToJson(edit));

        QVERIFY_RESULT(back);
        QCOMPARE(*back, edit);
    }

    void views_areChangedAndRemoved()
    {
        auto briefing = withSample();
        NetworkView view = briefing.networkViews.back();
        view.pins.clear();
        view.filter = {};
        briefing = carriedOut(briefing, {PutItem{view, {}}});
        QCOMPARE(briefing.networkViews.back(), view);

        const Edit removal{RemoveItem{view.id}};
        QCOMPARE(editLabel(briefing, removal), QStringLiteral("Remove view All is set"));
        QCOMPARE(carriedOut(briefing, removal).networkViews.size(), size_t(1));
    }

    /// A pin or a filter must not keep anybody from taking an item out.
    void views_holdNothingButTheirSubject()
    {
        auto briefing = withSample();
        briefing.networkViews.back().filter.hidden = {
            AssumptionId(QStringLiteral("assumption:run"))};
        briefing.formulas.clear();

        QVERIFY(applied(briefing, {RemoveItem{AssumptionId(QStringLiteral("assumption:run"))}}));
        const auto document =
            applied(briefing, {RemoveItem{DocumentId(QStringLiteral("document:guide"))}});
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Conflict);
    }

    void mergedActors_areOneInViews()
    {
        const ActorId kept(QStringLiteral("actor:deepseek-ai"));
        const ActorId absorbed(QStringLiteral("actor:deepseek"));
        auto briefing = withSample();
        briefing.networkViews.back().filter.focus = {absorbed};

        briefing = carriedOut(briefing, {MergeActors{kept, absorbed}});

        const NetworkView &view = briefing.networkViews.back();
        QCOMPARE(view.filter.holders, QSet<ActorId>{kept});
        QCOMPARE(view.filter.focus, QSet<ItemId>{kept});
        QCOMPARE(view.pins, (std::vector<NetworkPin>{{kept, 3, 4}}));
    }

    void nonsense_isRefused_data()
    {
        QTest::addColumn<NetworkView>("view");
        NetworkView view = TestSupport::sampleView();
        view.tightness = 1.5;
        QTest::addRow("too tight") << view;
        view = TestSupport::sampleView();
        view.of = {};
        QTest::addRow("one document, but which") << view;
        view = TestSupport::sampleView();
        view.projection = Projection::Everything;
        QTest::addRow("everything of one document") << view;
        view = TestSupport::sampleView();
        view.of = DocumentId(QStringLiteral("document:none"));
        QTest::addRow("a document that is not there") << view;
        view = TestSupport::sampleView();
        view.pins[0].x = std::numeric_limits<double>::infinity();
        QTest::addRow("a pin that is nowhere") << view;
        view = TestSupport::sampleView();
        view.title.clear();
        QTest::addRow("no title") << view;
    }

    void nonsense_isRefused()
    {
        QFETCH(NetworkView, view);

        QVERIFY(!applied(TestSupport::smallContents().briefing, {PutItem{view, {}}}));
    }
};

QTEST_GUILESS_MAIN(tst_ViewEdits)
#include "tst_viewedits.moc"
