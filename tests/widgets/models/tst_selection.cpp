// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/models/selection.h"

#include <QSignalSpy>

using namespace Briefings;
using namespace Widgets;

namespace {

const ItemId &deepseek()
{
    static const ItemId id = ActorId(QStringLiteral("actor:deepseek"));
    return id;
}

const ItemId &nvidia()
{
    static const ItemId id = ActorId(QStringLiteral("actor:nvidia"));
    return id;
}

Passage passageAt(qint64 start)
{
    Passage passage;
    passage.document = DocumentId(QStringLiteral("document:guide"));
    passage.range = *TextRange::make(start, start + 5);
    return passage;
}

} // namespace

class tst_Selection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void select_tellsOnceAndRemembers()
    {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);

        selection.select(deepseek());
        selection.select(deepseek());

        QCOMPARE(changed.count(), 1);
        QCOMPARE(selection.item(), deepseek());
        QVERIFY(!selection.passage());
        QVERIFY(!selection.canGoBack());
    }

    void back_andForwardWalkTheHistory()
    {
        Selection selection;
        selection.select(deepseek());
        selection.select(nvidia());

        selection.back();
        QCOMPARE(selection.item(), deepseek());
        QVERIFY(!selection.canGoBack());
        QVERIFY(selection.canGoForward());

        selection.forward();
        QCOMPARE(selection.item(), nvidia());
        QVERIFY(!selection.canGoForward());
    }

    void back_asksForTheViewThatAStepWasMadeIn()
    {
        Selection selection;
        QSignalSpy views(&selection, &Selection::viewRequested);
        selection.setView(QStringLiteral("network"));
        selection.select(ActorId(QStringLiteral("actor:a")));
        Passage words;
        words.document = DocumentId(QStringLiteral("document:d"));
        selection.goTo(ActorId(QStringLiteral("actor:a")), words);
        selection.setView(QStringLiteral("read"));

        selection.back();

        QCOMPARE(views.size(), 1);
        QCOMPARE(views[0][0].toString(), QStringLiteral("network"));
        // There already: nothing has to be shown.
        selection.setView(QStringLiteral("network"));
        selection.forward();
        selection.back();
        QCOMPARE(views.size(), 1);
    }

    void back_asksForThePassageThatWasShown()
    {
        Selection selection;
        selection.goTo(deepseek(), passageAt(3));
        selection.select(nvidia());
        QSignalSpy requested(&selection, &Selection::passageRequested);

        selection.back();

        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<Passage>(), passageAt(3));
        QCOMPARE(selection.passage(), std::optional(passageAt(3)));
    }

    // Clicking the same card again means: show me the words once more. It must not fill the history
    // with copies.
    void goTo_theSameWordsAgainFlashesWithoutAStep()
    {
        Selection selection;
        QSignalSpy requested(&selection, &Selection::passageRequested);
        selection.goTo(deepseek(), passageAt(3));

        selection.goTo(deepseek(), passageAt(3));

        QCOMPARE(requested.count(), 2);
        QVERIFY(!selection.canGoBack());
    }

    void goTo_otherWordsOfTheSameItemIsAStepButNoChange()
    {
        Selection selection;
        selection.goTo(deepseek(), passageAt(3));
        QSignalSpy changed(&selection, &Selection::changed);

        selection.goTo(deepseek(), passageAt(30));

        QCOMPARE(changed.count(), 0);
        QVERIFY(selection.canGoBack());
    }

    void select_afterBackForgetsWhatWasAhead()
    {
        Selection selection;
        selection.select(deepseek());
        selection.select(nvidia());
        selection.back();

        selection.clear();

        QVERIFY(!selection.canGoForward());
        QVERIFY(selection.item().isNull());
        selection.back();
        QCOMPARE(selection.item(), deepseek());
    }

    // A view that corrects the selection while it is told of it must not make others follow the
    // older place.
    void changed_mayBeAnsweredWithAnotherSelection()
    {
        Selection selection;
        connect(&selection, &Selection::changed, &selection, [&selection] {
            if (selection.item() == deepseek()) {
                selection.select(nvidia());
            }
        });
        QSignalSpy requested(&selection, &Selection::passageRequested);

        selection.goTo(deepseek(), passageAt(3));

        QCOMPARE(selection.item(), nvidia());
        QCOMPARE(requested.count(), 0);
    }

    void history_isBounded()
    {
        Selection selection;
        for (int i = 0; i < 2000; ++i) {
            selection.select(ActorId(QStringLiteral("actor:a%1").arg(i)));
        }

        int steps = 0;
        while (selection.canGoBack()) {
            selection.back();
            ++steps;
        }

        QCOMPARE(steps, 499);
        QCOMPARE(selection.item().toString(), QStringLiteral("actor:a1500"));
    }

    void reset_forgetsEverything()
    {
        Selection selection;
        selection.select(deepseek());
        selection.select(nvidia());
        QSignalSpy changed(&selection, &Selection::changed);

        selection.reset();

        QCOMPARE(changed.count(), 1);
        QVERIFY(selection.item().isNull());
        QVERIFY(!selection.canGoBack());
        selection.back();
        QVERIFY(selection.item().isNull());
    }
};

QTEST_GUILESS_MAIN(tst_Selection)
#include "tst_selection.moc"
