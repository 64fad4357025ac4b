// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with a large generated briefing: how long each workspace takes to stand, how
// long the window was deaf meanwhile, and how much memory it takes.

#include "briefings/store/store.h"
#include "tests/support/briefingbuilder.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace Briefings;
using namespace Widgets;

namespace {

constexpr int documentCount = 200;
constexpr int paragraphCount = 500;

double megabytesInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const auto pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

/// The longest time between two turns of the event loop.
class Deafness : public QObject
{
public:
    Deafness()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_clock.restart()); });
    }
    void start()
    {
        m_longest = 0;
        m_clock.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 stop()
    {
        m_timer.stop();
        return std::max(m_longest, m_clock.elapsed());
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

void measure(const char *name, MainWindow &window, const std::function<void()> &act)
{
    Deafness deafness;
    QElapsedTimer clock;
    clock.start();
    deafness.start();
    act();
    const bool isSettled = QTest::qWaitFor([&window] { return window.isSettled(); }, 120'000);
    std::printf("%-36s %8lld ms, deaf for at most %6lld ms, %7.0f MB%s\n", name,
                static_cast<long long>(clock.elapsed()), static_cast<long long>(deafness.stop()),
                megabytesInUse(), isSettled ? "" : " (not settled)");
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("large.briefing"));
    {
        auto contents = TestSupport::generatedContents(documentCount, paragraphCount, 1);
        std::printf("%zu documents of %d paragraphs, %zu claims, %zu events, %zu figures, %zu "
                    "actors\n",
                    contents.briefing.documents.size(), paragraphCount,
                    contents.briefing.claims.size(), contents.briefing.events.size(),
                    contents.briefing.figures.size(), contents.briefing.actors.size());
        if (const auto created = Store::create(path, contents); !created) {
            std::puts(qPrintable(created.error().message));
            return 1;
        }
    }
    Session session;
    Selection selection;
    MainWindow window(session, selection);
    window.resize(1440, 900);
    window.show();
    measure("open", window, [&] {
        window.open(path, false);
        (void)QTest::qWaitFor([&] { return session.state() != Session::State::Loading; }, 120'000);
    });
    if (session.state() != Session::State::Ready) {
        std::puts(qPrintable(session.error().message));
        return 1;
    }
    for (const auto *name : {"claims", "timeline", "figures", "network", "read"}) {
        measure(name, window, [&] { window.showWorkspace(QLatin1String(name)); });
    }
    measure("read: a question", window,
            [&] { selection.select(session.index()->briefing().questions.front().id); });
    measure("read: a claim", window,
            [&] { selection.select(session.index()->briefing().claims.back().id); });
    return 0;
}
