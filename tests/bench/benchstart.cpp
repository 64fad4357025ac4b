// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the program takes from its start until the bundled briefing is painted, beside a bare Qt
// window, in turns under one Xvfb. "Cold": both are new processes with a new home, and where the
// machine allows it the page cache is emptied before each start.

#include "tests/support/virtualdisplay.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <unistd.h>
#include <vector>

namespace {

bool dropPageCache()
{
    ::sync();
    QFile file(QStringLiteral("/proc/sys/vm/drop_caches"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("3") == 1;
}

/// Milliseconds from exec to the line "painted"; nothing when the program did not print it.
std::optional<double> start(const TestSupport::VirtualDisplay &display, const QString &program,
                            const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(display.environment());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray output;
    while (process.waitForReadyRead(30'000)) {
        output += process.readAllStandardOutput();
        if (output.contains("painted")) {
            const double elapsedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            process.waitForFinished(30'000);
            return elapsedMs;
        }
    }
    process.kill();
    process.waitForFinished(30'000);
    std::fprintf(stderr, "%s did not paint: %s\n", qPrintable(program),
                 process.readAllStandardError().constData());
    return std::nullopt;
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

struct Series
{
    const char *name;
    QString program;
    QStringList arguments;
    std::vector<double> cold{};
    std::vector<double> warm{};
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const TestSupport::VirtualDisplay display;
    if (!display.isRunning()) {
        std::fprintf(stderr, "Xvfb could not be started.\n");
        return 1;
    }
    // Another build's program can be measured: bench_start build/release
    const auto build =
        QDir(QCoreApplication::arguments().value(1, QStringLiteral(SIDELIGHT_BUILD_DIR)))
            .absolutePath();
    std::vector<Series> all{
        {"a bare Qt Widgets window",
         QStringLiteral(SIDELIGHT_BUILD_DIR "/tests/bin/bare_window"),
         {}},
        {"Sidelight with the bundled briefing",
         build + QStringLiteral("/bin/sidelight"),
         {QStringLiteral("--measure-start"),
          build + QStringLiteral("/share/sidelight/briefings/deepseek-2025.briefing")}},
    };
    constexpr int rounds = 15;
    bool isDropped = false;
    for (int round = 0; round < rounds; ++round) {
        for (auto &series : all) {
            isDropped = dropPageCache();
            const auto cold = start(display, series.program, series.arguments);
            const auto warm = start(display, series.program, series.arguments);
            if (!cold || !warm) {
                return 1;
            }
            series.cold.push_back(*cold);
            series.warm.push_back(*warm);
        }
    }
    std::printf("From exec to first paint under Xvfb, 1440 × 900, %d starts each, ms\n", rounds);
    std::printf("%-40s %10s %10s %10s %10s\n", "", isDropped ? "cold p50" : "first p50", "p99",
                "warm p50", "p99");
    for (const auto &series : all) {
        std::printf("%-40s %10.0f %10.0f %10.0f %10.0f\n", series.name, quantile(series.cold, 0.5),
                    quantile(series.cold, 0.99), quantile(series.warm, 0.5),
                    quantile(series.warm, 0.99));
    }
    std::printf("%-40s %10.2f %10s %10.2f\n", "ratio of the medians",
                quantile(all[1].cold, 0.5) / quantile(all[0].cold, 0.5), "",
                quantile(all[1].warm, 0.5) / quantile(all[0].warm, 0.5));
    if (!isDropped) {
        std::printf("The page cache could not be emptied here, so \"first\" is a new process with "
                    "files in memory.\n");
    }
    return 0;
}
