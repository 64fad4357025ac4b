// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/folder.h"
#include "briefings/model/briefingindex.h"
#include "tests/e2e/screenreading.h"
#include "tests/support/testsupport.h"
#include "tests/support/virtualdisplay.h"
#include "widgets/common/theme.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <memory>

using namespace TestSupport;

/// What a staffer does in the first minute, in the built program, on a display, by mouse and by
/// keys. What is on screen is read from its picture.
class tst_Reading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_display = std::make_unique<VirtualDisplay>();
        QVERIFY2(m_display->isRunning(), "Xvfb could not be started");
        m_program.setProcessEnvironment(m_display->environment());
        m_program.setProgram(program(QStringLiteral("sidelight")));
        m_program.setArguments({});
        m_program.start();
        QVERIFY(m_program.waitForStarted());
        const auto window = m_display->xdotool(
            {QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
             QStringLiteral("--name"), QStringLiteral("Sidelight")});
        QVERIFY2(!window.isEmpty(), "no window of the program came up");
        m_window = QString::fromLatin1(window.trimmed().split('\n').first());
        QVERIFY(
            !m_display->xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), m_window})
                 .isNull());
        // The briefing is there when its title is; reading the whole screen would take a minute.
        QVERIFY2(
            eventually([this] {
                return readText(picture().copy(0, 0, 500, 70)).contains(QLatin1String("DeepSeek"));
            }),
            "the bundled briefing is not on screen");
    }

    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            (void)picture().save(QStringLiteral(SIDELIGHT_BUILD_DIR "/tst_reading-failed.png"));
        }
        m_program.terminate();
        if (!m_program.waitForFinished(10'000)) {
            m_program.kill();
            m_program.waitForFinished(10'000);
        }
        m_display.reset();
    }

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
        QVERIFY(!m_display
                     ->xdotool({QStringLiteral("mousemove"), QString::number(place.x()),
                                QString::number(place.y()), QStringLiteral("click"),
                                QStringLiteral("1")})
                     .isNull());

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
        QVERIFY(!m_display
                     ->xdotool({QStringLiteral("mousemove"), QString::number(place.x()),
                                QString::number(place.y()), QStringLiteral("click"),
                                QStringLiteral("1")})
                     .isNull());

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

    [[nodiscard]] QImage picture() const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("screen.png"));
        return m_display->takePicture(path) ? QImage(path).convertToFormat(QImage::Format_RGB32)
                                            : QImage();
    }

    static std::vector<SeenWord> wordsLike(const QImage &image, const QString &text)
    {
        auto words = readWords(image);
        std::erase_if(words, [&text](const SeenWord &word) { return !word.text.contains(text); });
        return words;
    }

    /// The words on the ground that marks the selected passage.
    [[nodiscard]] QString highlightedText() const
    {
        const QImage now = picture();
        const QRect area = areaOfColor(now, Widgets::lightColors().highlight);
        return area.isEmpty() ? QString()
                              : readText(now.copy(area.adjusted(-6, -6, 6, 6) & now.rect()));
    }

    [[nodiscard]] bool isHighlighted(const QString &pattern) const
    {
        return QRegularExpression(pattern).match(highlightedText()).hasMatch();
    }

    void key(const QString &name)
    {
        QVERIFY(!m_display->xdotool({QStringLiteral("key"), name}).isNull());
    }
    void type(const QString &text)
    {
        QVERIFY(!m_display
                     ->xdotool({QStringLiteral("type"), QStringLiteral("--delay"),
                                QStringLiteral("40"), text})
                     .isNull());
    }

    static bool eventually(const std::function<bool()> &isTrue)
    {
        return QTest::qWaitFor(isTrue, 30'000);
    }

    std::unique_ptr<VirtualDisplay> m_display;
    QProcess m_program;
    QString m_window;
};

QTEST_MAIN(tst_Reading)
#include "tst_reading.moc"
