// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startmeasure.h"

#include "widgets/models/session.h"
#include "widgets/shell/mainwindow.h"

#include <QCoreApplication>
#include <QEvent>

#include <cstdio>

namespace App {

StartMeasure::StartMeasure(const Widgets::Session &session, Widgets::MainWindow &window)
    : m_session(session), m_window(window)
{
    m_window.installEventFilter(this);
    connect(&m_session, &Widgets::Session::stateChanged, this, [this] {
        if (m_session.state() == Widgets::Session::State::Failed) {
            QCoreApplication::exit(1);
        }
    });
}

bool StartMeasure::eventFilter(QObject *watched, QEvent *event)
{
    // The window is told once per frame, after all that changed in it; what it shows is painted
    // before this returns.
    const bool isFrame = event->type() == QEvent::UpdateRequest;
    const bool handled = QObject::eventFilter(watched, event);
    if (isFrame && !m_isDone && m_session.state() == Widgets::Session::State::Ready
        && m_window.isSettled()) {
        m_isDone = true;
        QMetaObject::invokeMethod(
            this,
            [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
    return handled;
}

} // namespace App
