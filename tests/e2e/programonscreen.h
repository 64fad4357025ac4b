// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/screenreading.h"
#include "tests/support/testsupport.h"
#include "tests/support/virtualdisplay.h"

#include <QProcess>

#include <functional>
#include <memory>

namespace TestSupport {

/// The built program on a display of its own, with the bundled briefing, driven by mouse and keys;
/// what is on screen is read from its picture. The base of end-to-end tests.
class ProgramOnScreen : public QObject
{
    Q_OBJECT

protected:
    /// Returns when the briefing is on screen; fails the test when it does not come up.
    void start();
    /// Keeps the last picture when the test has failed.
    void stop();

    [[nodiscard]] QImage picture() const;
    /// The words of \a image that hold \a text.
    [[nodiscard]] static std::vector<SeenWord> wordsLike(const QImage &image, const QString &text);
    /// Something is on the ground that marks the selected passage.
    [[nodiscard]] bool hasHighlight() const;
    /// The words on it.
    [[nodiscard]] QString highlightedText() const;
    [[nodiscard]] bool isHighlighted(const QString &pattern) const;

    void key(const QString &name);
    void type(const QString &text);
    void click(const QPoint &place);

    static bool eventually(const std::function<bool()> &isTrue);

private:
    std::unique_ptr<VirtualDisplay> m_display;
    QProcess m_program;
    QString m_window;
};

} // namespace TestSupport
