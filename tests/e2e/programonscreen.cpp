// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/programonscreen.h"

#include "widgets/common/theme.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace TestSupport {

void ProgramOnScreen::start()
{
    m_display = std::make_unique<VirtualDisplay>();
    QVERIFY2(m_display->isRunning(), "Xvfb could not be started");
    m_program.setProcessEnvironment(m_display->environment());
    m_program.setProgram(program(QStringLiteral("sidelight")));
    m_program.setArguments({});
    m_program.start();
    QVERIFY(m_program.waitForStarted());
    const auto window = m_display->xdotool({QStringLiteral("search"), QStringLiteral("--sync"),
                                            QStringLiteral("--onlyvisible"),
                                            QStringLiteral("--name"), QStringLiteral("Sidelight")});
    QVERIFY2(!window.isEmpty(), "no window of the program came up");
    m_window = QString::fromLatin1(window.trimmed().split('\n').first());
    QVERIFY(!m_display->xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), m_window})
                 .isNull());
    // The briefing is there when its title is; reading the whole screen would take a minute.
    QVERIFY2(eventually([this] {
                 return readText(picture().copy(0, 0, 500, 70)).contains(QLatin1String("DeepSeek"));
             }),
             "the bundled briefing is not on screen");
}

void ProgramOnScreen::stop()
{
    if (QTest::currentTestFailed()) {
        (void)picture().save(QStringLiteral(SIDELIGHT_BUILD_DIR "/%1-failed.png")
                                 .arg(QLatin1String(metaObject()->className())));
    }
    m_program.terminate();
    if (!m_program.waitForFinished(10'000)) {
        m_program.kill();
        m_program.waitForFinished(10'000);
    }
    m_display.reset();
}

QImage ProgramOnScreen::picture() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("screen.png"));
    return m_display->takePicture(path) ? QImage(path).convertToFormat(QImage::Format_RGB32)
                                        : QImage();
}

std::vector<SeenWord> ProgramOnScreen::wordsLike(const QImage &image, const QString &text)
{
    auto words = readWords(image);
    std::erase_if(words, [&text](const SeenWord &word) { return !word.text.contains(text); });
    return words;
}

bool ProgramOnScreen::hasHighlight() const
{
    return !areaOfColor(picture(), Widgets::lightColors().highlight).isEmpty();
}

QString ProgramOnScreen::highlightedText() const
{
    const QImage now = picture();
    const QRect area = areaOfColor(now, Widgets::lightColors().highlight);
    return area.isEmpty() ? QString()
                          : readText(now.copy(area.adjusted(-6, -6, 6, 6) & now.rect()));
}

bool ProgramOnScreen::isHighlighted(const QString &pattern) const
{
    return QRegularExpression(pattern).match(highlightedText()).hasMatch();
}

void ProgramOnScreen::key(const QString &name)
{
    QVERIFY(!m_display->xdotool({QStringLiteral("key"), name}).isNull());
}

void ProgramOnScreen::type(const QString &text)
{
    QVERIFY(!m_display
                 ->xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("40"),
                            text})
                 .isNull());
}

void ProgramOnScreen::click(const QPoint &place)
{
    QVERIFY(
        !m_display
             ->xdotool({QStringLiteral("mousemove"), QString::number(place.x()),
                        QString::number(place.y()), QStringLiteral("click"), QStringLiteral("1")})
             .isNull());
}

bool ProgramOnScreen::eventually(const std::function<bool()> &isTrue)
{
    return QTest::qWaitFor(isTrue, 30'000);
}

} // namespace TestSupport
