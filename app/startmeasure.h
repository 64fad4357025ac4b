// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Widgets {
class MainWindow;
class Session;
} // namespace Widgets

namespace App {

/// For the benchmark of the start: prints "painted" when the window has been painted with its
/// briefing, and ends the program. Ends it with status 1 when the briefing could not be opened.
class StartMeasure final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartMeasure)

public:
    /// Both must outlive this.
    StartMeasure(const Widgets::Session &session, Widgets::MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Widgets::Session &m_session;
    Widgets::MainWindow &m_window;
    bool m_isDone = false;
};

} // namespace App
