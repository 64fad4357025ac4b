// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/folder.h"
#include "briefings/model/briefingindex.h"
#include "tests/e2e/programonscreen.h"
#include "widgets/common/theme.h"

#include <algorithm>
#include <memory>

using namespace TestSupport;

/// What a staffer does in the first minute, in the built program, on a display, by mouse and by
/// keys. What is on screen is read from its picture.
class tst_Reading : public ProgramOnScreen
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void cleanup() { stop(); }

    void searching_byMouse_landsOnTheWords()
    {
        const QImage before = picture();
        key(QStringLiteral("ctrl+k"));
        type(QStringLiteral("robotics"));
        QRect popup;
        std::vector<SeenWord> found;
        // The list of results covers what was there; one of its lines says the word with the
        // words around it.
        QVERIFY2(eventually([&] {
                     const QImage now = picture();
                     popup = changedArea(before, now);
                     found = wordsLike(now.copy(popup), QStringLiteral("robotics"));
                     return popup.height() > 100 && found.size() >= 2;
                 }),
                 "no results came up");

        // The first is what was typed, the last is in the words of a document.
        const QPoint place = popup.topLeft() + found.back().place.center();
        click(place);

        QVERIFY2(eventually([this] { return isHighlighted(QStringLiteral("robotics")); }),
                 qPrintable(QStringLiteral("highlighted is: ") + highlightedText()));
    }

    void searching_byKeys_landsOnTheWords()
    {
        const QImage before = picture();
        key(QStringLiteral("ctrl+k"));
        type(QStringLiteral("20 watts"));
        QVERIFY2(eventually([&] {
                     const QImage now = picture();
                     return !wordsLike(now.copy(changedArea(before, now)), QStringLiteral("brain"))
                                 .empty();
                 }),
                 "no results came up");

        // The figure comes first; from it the next passage is one key away.
        key(QStringLiteral("Return"));
        key(QStringLiteral("F4"));

        QVERIFY2(eventually([this] { return isHighlighted(QStringLiteral("20 ?watt")); }),
                 qPrintable(QStringLiteral("highlighted is: ") + highlightedText()));
    }

    // Three panes on one question: those that speak to it land on their words and are joined by
    // bands, the others say that they are silent.
    void aligning_byKeys_bringsThePanesToAQuestion()
    {
        key(QStringLiteral("alt+3"));
        key(QStringLiteral("ctrl+k"));
        type(QStringLiteral("controls on advanced chips failed"));
        QVERIFY2(eventually(
                     [this] { return !wordsLike(picture(), QStringLiteral("advanced")).empty(); }),
                 "no results came up");
        key(QStringLiteral("Return"));

        QVERIFY2(eventually([this] { return isAligned(); }), qPrintable(alignment()));
    }

    void aligning_byMouse_bringsThePanesToAQuestion()
    {
        key(QStringLiteral("alt+3"));
        std::vector<SeenWord> question;
        QVERIFY2(eventually([&] {
                     // The list of questions is in the panel at the left.
                     question = wordsLike(picture().copy(0, 0, 300, 900), QStringLiteral("failed"));
                     return !question.empty();
                 }),
                 "the question is not on screen");
        const QPoint place = question.front().place.center();
        click(place);

        QVERIFY2(eventually([this] { return isAligned(); }), qPrintable(alignment()));
    }

private:
    /// How many of the first three documents speak to the question about export controls.
    [[nodiscard]] static int speakingDocuments()
    {
        const auto files = Briefings::loadFolder(bundledFolder());
        const auto briefing = std::make_shared<const Briefings::Briefing>(
            Briefings::readFolder(files.value()).contents.briefing);
        const Briefings::BriefingIndex index(briefing);
        const auto question =
            std::ranges::find_if(briefing->questions, [](const Briefings::Question &candidate) {
                return candidate.text.contains(QStringLiteral("advanced chips failed"));
            });
        if (question == briefing->questions.end()) {
            return -1;
        }
        int speaking = 0;
        for (size_t i = 0; i < 3; ++i) {
            const auto claims = index.claims(question->id);
            if (std::ranges::any_of(claims, [&](const Briefings::Claim *claim) {
                    return index.stance(claim->id, briefing->documents[i].id) != nullptr;
                })) {
                ++speaking;
            }
        }
        return speaking;
    }

    /// How many columns of the picture hold highlighted words, gaps between them at least as wide
    /// as a gutter.
    [[nodiscard]] int highlightedColumns() const
    {
        const QImage now = picture();
        const QColor color = Widgets::lightColors().highlight;
        int columns = 0;
        int last = -1000;
        for (int x = 290; x < now.width(); ++x) {
            const QRect area = areaOfColor(now.copy(x, 0, 1, now.height()), color);
            if (area.height() > 10) {
                columns += x - last > 40 ? 1 : 0;
                last = x;
            }
        }
        return columns;
    }

    [[nodiscard]] bool isAligned() const
    {
        const int speaking = speakingDocuments();
        const bool isSilenceSaid =
            speaking == 3
            || readText(picture().copy(290, 60, 960, 220)).contains(QStringLiteral("ilent"));
        return speaking >= 2 && highlightedColumns() == speaking && isSilenceSaid;
    }

    [[nodiscard]] QString alignment() const
    {
        return QStringLiteral("%1 documents speak, %2 columns are highlighted")
            .arg(speakingDocuments())
            .arg(highlightedColumns());
    }
};

QTEST_MAIN(tst_Reading)
#include "tst_reading.moc"
