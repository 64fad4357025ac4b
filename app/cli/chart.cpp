// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartinput.h"
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <array>

namespace App {

namespace {

/// Painting needs Qt Gui and its fonts, which would make every other command start slower; a
/// program of its own paints.
Exit paint(const ChartArguments & /*chart*/, const QStringList &arguments)
{
    const QDir binaries(QCoreApplication::applicationDirPath());
    const QString painter = binaries.filePath(QStringLiteral("sidelight-painter"));
    if (!QFileInfo(painter).isExecutable()) {
        printError(
            QCoreApplication::translate(
                "App", "This build paints no pictures: “%1” is missing. Build it with its widgets.")
                .arg(painter));
        return Exit::CannotReadOrWrite;
    }
    const int status = QProcess::execute(painter, arguments.mid(1));
    return status < 0 ? Exit::CannotReadOrWrite : static_cast<Exit>(status);
}

/// What a chart can be written as. A format that needs no painting opens the chart with openChart()
/// and writes it with writeOutput().
struct Format
{
    QLatin1String ending;
    Exit (*write)(const ChartArguments &chart, const QStringList &arguments);
};

constexpr std::array formats{
    Format{QLatin1String("png"), paint},
    Format{QLatin1String("svg"), paint},
    Format{QLatin1String("pdf"), paint},
};

} // namespace

Exit runChart(const QStringList &arguments)
{
    const auto chart = parseChartArguments(arguments);
    if (!chart) {
        return Exit::WrongUsage;
    }
    const auto *const format = std::ranges::find_if(
        formats, [&chart](const Format &known) { return known.ending == chart->ending; });
    if (format == formats.end()) {
        QStringList endings;
        for (const Format &known : formats) {
            endings.append(known.ending);
        }
        printError(QCoreApplication::translate(
                       "App", "Name a file to write with -o; its ending says the format: %1.")
                       .arg(endings.join(QStringLiteral(", "))));
        return Exit::WrongUsage;
    }
    return format->write(*chart, arguments);
}

} // namespace App
