// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All charts of the bundled briefing in every format, as the window exports them.

#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/charts/chartfile.h"
#include "widgets/models/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace Briefings;
using namespace Widgets;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Session session;
    session.open(TestSupport::bundledFolder());
    if (!QTest::qWaitFor([&session] { return session.state() == Session::State::Ready; }, 30000)) {
        std::puts(qPrintable(session.error().message));
        return 1;
    }
    const auto index = session.index();
    const auto &charts = index->briefing().charts;
    std::printf("%zu charts; ms for all, bytes\n", charts.size());
    qint64 sum = 0;
    for (const auto format : chartFormats) {
        ChartFiles files{index, charts, format, pictureOptions(ChartPreset::Slide), true};
        files.options.scale = 2;
        QElapsedTimer clock;
        clock.start();
        qsizetype bytes = 0;
        for (const auto &chart : charts) {
            auto one = files;
            one.charts = {chart};
            const auto file = chartFile(one);
            if (!file) {
                std::puts(qPrintable(file.error().message));
                return 1;
            }
            bytes += file->size();
        }
        sum += clock.elapsed();
        std::printf("%-6s %8lld %10lld\n", qPrintable(suffix(format)),
                    static_cast<long long>(clock.elapsed()), static_cast<long long>(bytes));
    }
    std::printf("%-6s %8lld\n", "all", static_cast<long long>(sum));
    return 0;
}
