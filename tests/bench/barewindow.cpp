// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Widgets program can do: one empty window. What a start is compared with.

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <utility>

namespace {

class BareWindow final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!std::exchange(m_isPainted, true)) {
            // After this event the window's picture is with the X server.
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
    }

private:
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
