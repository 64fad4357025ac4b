// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/common/chipbutton.h"
#include "widgets/common/theme.h"
#include "widgets/evidence/evidencecard.h"
#include "widgets/evidence/evidencepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace Briefings;
using namespace TestSupport;
using namespace Widgets;

namespace {

/// The cards on screen; those of an earlier content wait for their deletion.
QList<EvidenceCard *> cards(const EvidencePanel &panel)
{
    auto found = panel.findChildren<EvidenceCard *>();
    found.removeIf([&panel](const EvidenceCard *card) { return !card->isVisibleTo(&panel); });
    return found;
}

EvidenceCard *passageCard(const EvidencePanel &panel)
{
    const auto found = cards(panel);
    const auto card = std::ranges::find_if(
        found, [](const EvidenceCard *c) { return c->row().passage && !c->row().isItem; });
    return card == found.end() ? nullptr : *card;
}

} // namespace

class tst_EvidencePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(Scheme::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { failOnWarnings(); }

    // A link of two events with long titles has a row for each.
    void chips_areAllInViewHoweverLong()
    {
        Session session;
        Selection selection;
        session.open(QStringLiteral(SIDELIGHT_BUILD_DIR
                                    "/share/sidelight/briefings/deepseek-2025.briefing"));
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Ready, 10000);
        EvidencePanel panel(session, selection, nullptr);
        panel.resize(304, 780);
        panel.show();

        selection.select(
            LinkId(QStringLiteral("link:us-labs-close.precedes.deepseek-papers-published")));

        const auto chips = [&panel] {
            auto found = panel.findChildren<ChipButton *>();
            found.removeIf([&panel](const auto *chip) { return !chip->isVisibleTo(&panel); });
            return found;
        };
        QTRY_COMPARE(chips().size(), 2);
        const auto isInView = [](const ChipButton *chip) {
            return chip->parentWidget()->rect().contains(chip->geometry());
        };
        QTRY_VERIFY(std::ranges::all_of(chips(), isInView));
        QVERIFY(!chips()[0]->geometry().intersects(chips()[1]->geometry()));
    }

    void card_enterGoesToTheWords()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        EvidencePanel panel(open.session(), open.selection(), nullptr);
        panel.resize(304, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        open.select(QStringLiteral("figure:cost-guide"));
        QTRY_VERIFY(panel.isSettled());
        QSignalSpy requested(&open.selection(), &Selection::passageRequested);
        auto *card = passageCard(panel);
        QVERIFY(card != nullptr);

        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);

        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<Passage>().quote, QStringLiteral("$5.576 million"));
        QCOMPARE(open.selection().item().toString(), QStringLiteral("figure:cost-guide"));
    }

    void card_forAnItemSelectsItAndHasAWayToItsWords()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        EvidencePanel panel(open.session(), open.selection(), nullptr);
        panel.resize(304, 900);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        open.select(QStringLiteral("claim:cheap"));
        QTRY_VERIFY(panel.isSettled());
        const auto all = cards(panel);
        const auto dispute = std::ranges::find_if(all, [](const EvidenceCard *card) {
            return card->row().stance == StanceKind::Disputes;
        });
        QVERIFY(dispute != all.end());
        QVERIFY((*dispute)->wordsButton() != nullptr);
        QSignalSpy requested(&open.selection(), &Selection::passageRequested);

        QTest::mouseClick((*dispute)->wordsButton(), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).value<Passage>().quote, QStringLiteral("$1.3 billion"));

        open.select(QStringLiteral("claim:cheap"));
        QTest::keyClick(cards(panel).front(), Qt::Key_Space);
        QCOMPARE(open.selection().item().kind(), ItemKind::Stance);
    }

    void chip_selects()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        EvidencePanel panel(open.session(), open.selection(), nullptr);
        panel.show();
        open.select(QStringLiteral("figure:cost-memo"));
        const auto chips = panel.findChildren<ChipButton *>();
        const auto subject = std::ranges::find_if(
            chips, [](const ChipButton *chip) { return chip->text() == QLatin1String("V3"); });
        QVERIFY(subject != chips.end());

        QTest::keyClick(*subject, Qt::Key_Return);

        QCOMPARE(open.selection().item().toString(), QStringLiteral("actor:v3"));
    }

    void keys_reachEveryCard()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        EvidencePanel panel(open.session(), open.selection(), nullptr);
        panel.resize(304, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        open.select(QStringLiteral("claim:cheap"));
        QTRY_VERIFY(panel.isSettled());
        panel.focusContent();

        QSet<QWidget *> reached{QApplication::focusWidget()};
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }

        for (auto *card : cards(panel)) {
            QVERIFY2(reached.contains(card), qPrintable(card->accessibleName()));
        }
        QVERIFY(namelessControls(panel).isEmpty());
    }

    void card_copyTakesTheWordsAndTheirPlace()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        EvidencePanel panel(open.session(), open.selection(), nullptr);
        panel.show();
        open.select(QStringLiteral("figure:cost-guide"));
        QTRY_VERIFY(panel.isSettled());

        QTest::keyClick(passageCard(panel), Qt::Key_C, Qt::ControlModifier);

        const auto copied = QApplication::clipboard()->text();
        QCOMPARE(copied, QStringLiteral("\u201C$5.576 million\u201D (\u201CThe whole title "
                                        "of,\u201D 2025, para. 1)\n\nThe whole title of guide "
                                        "[Memo]. (2025, January 27)."));
    }

    // Whatever the width and the zoom, everything can be scrolled to and no card is narrower than
    // its words need.
    void contents_areNeverCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("zoom");
        QTest::addRow("narrow") << 240 << 100;
        QTest::addRow("usual") << 304 << 100;
        QTest::addRow("narrow and zoomed") << 240 << 150;
    }

    void contents_areNeverCut()
    {
        QFETCH(int, width);
        QFETCH(int, zoom);
        applyScheme(Scheme::Light, zoom);
        OpenBriefing open;
        QVERIFY(open.isReady());
        EvidencePanel panel(open.session(), open.selection(), nullptr);
        panel.resize(width, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        open.select(QStringLiteral("claim:cheap"));
        QTRY_VERIFY(panel.isSettled());
        QCoreApplication::processEvents();

        QVERIFY(panel.widget()->width() <= panel.viewport()->width());
        for (auto *card : cards(panel)) {
            QVERIFY2(card->height() >= card->heightForWidth(card->width()),
                     qPrintable(card->accessibleName()));
        }
        for (auto *label : panel.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&panel) && label->wordWrap()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
            }
        }
        applyScheme(Scheme::Light);
    }

    void edit_isShownWithoutSelectingAgain()
    {
        OpenBriefing open;
        QVERIFY(open.isReady());
        EvidencePanel panel(open.session(), open.selection(), nullptr);
        open.select(QStringLiteral("actor:v3"));
        auto actor = *open.index().actor(ActorId(QStringLiteral("actor:v3")));
        actor.name = QStringLiteral("DeepSeek-V3");

        open.session().apply({PutItem{actor, std::nullopt}});

        QTRY_COMPARE(panel.content().title, QStringLiteral("DeepSeek-V3"));
    }
    void standing_saysHowAnActorIsLinked()
    {
        Session session;
        Selection selection;
        EvidencePanel panel(session, selection, nullptr);
        session.open(TestSupport::bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Ready, 20000);
        selection.select(ActorId(QStringLiteral("actor:deepseek")));
        QTRY_VERIFY_WITH_TIMEOUT(panel.isSettled(), 20000);

        const EvidenceSection standing = panel.content().sections.front();
        QCOMPARE(standing.facts.at(0).name, QStringLiteral("Links"));
        QVERIFY(standing.facts.at(0).value.toInt() > 20);
        QVERIFY2(standing.facts.at(1).value.contains(QStringLiteral("no. 1 of")),
                 qPrintable(standing.facts.at(1).value));
        QVERIFY(standing.facts.at(2).value.contains(QStringLiteral("DeepSeek")));

        // What does not stand in the network has no such section.
        selection.select(session.index()->briefing().documents.front().id);
        QTRY_VERIFY(panel.isSettled());
        for (const EvidenceSection &section : panel.content().sections) {
            QVERIFY(section.heading != standing.heading);
        }
    }
};

QTEST_MAIN(tst_EvidencePanel)
#include "tst_evidencepanel.moc"
