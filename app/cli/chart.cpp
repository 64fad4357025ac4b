// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartinput.h"
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/outputfile.h"
#include "app/cli/painter.h"
#include "briefings/charts/makescene.h"
#include "briefings/export/chartpptx.h"
#include "briefings/export/charttables.h"
#include "briefings/export/csv.h"
#include "briefings/export/xlsx.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

namespace App {

using namespace Briefings;

namespace {

Exit paint(const ChartArguments & /*chart*/, const QStringList &arguments)
{
    return runPainter(arguments);
}

Result<QByteArray> chartBytes(const ChartArguments &arguments, const ChartInput &input)
{
    const auto scene = makeScene(input.index, input.chart);
    if (arguments.ending == u"pptx") {
        return pptx({slideChart(input.index, scene)},
                    arguments.isWide ? SlideFormat::Wide : SlideFormat::Standard);
    }
    if (arguments.ending == u"xlsx") {
        return toXlsx(chartBook(input.index, scene, scene.omitted));
    }
    return toCsv(chartTable(input.index, scene, scene.omitted));
}

/// A table or a slide.
Exit writeData(const ChartArguments &arguments, const QStringList & /*arguments*/)
{
    Exit exit = Exit::Done;
    const auto input = openChart(arguments, exit);
    if (!input) {
        return exit;
    }
    const auto bytes = chartBytes(arguments, *input);
    return bytes ? writeOutput(arguments.output, *bytes) : failed(bytes.error());
}

/// What a chart can be written as. A format that needs no painting opens the chart with openChart()
/// and writes it with writeOutput().
struct Format
{
    QLatin1String ending;
    Exit (*write)(const ChartArguments &chart, const QStringList &arguments) = nullptr;
};

constexpr std::array formats{
    Format{QLatin1String("png"), paint},      Format{QLatin1String("svg"), paint},
    Format{QLatin1String("pdf"), paint},      Format{QLatin1String("pptx"), writeData},
    Format{QLatin1String("xlsx"), writeData}, Format{QLatin1String("csv"), writeData},
};

/// All charts as slides of one presentation, called as the briefing is.
Exit writeSlides(const ChartArguments &arguments, const BriefingIndex &index)
{
    std::vector<SlideChart> charts;
    for (const auto &chart : index.briefing().charts) {
        charts.push_back(slideChart(index, makeScene(index, chart)));
    }
    const auto bytes = pptx(charts, arguments.isWide ? SlideFormat::Wide : SlideFormat::Standard);
    const auto name = QStringLiteral("%1.pptx").arg(index.briefing().id.slug().toString());
    return bytes ? writeOutput(QDir(arguments.output).filePath(name), *bytes)
                 : failed(bytes.error());
}

/// Every saved chart into a folder, each file called as its chart is; stops at the first that
/// fails.
Exit writeAll(const ChartArguments &arguments, const Format &format)
{
    Exit exit = Exit::Done;
    const auto input = Input::open(arguments.path, exit);
    if (!input) {
        return exit;
    }
    if (!QDir().mkpath(arguments.output)) {
        printError(QCoreApplication::translate("App", "The folder “%1” could not be made.")
                       .arg(arguments.output));
        return Exit::CannotReadOrWrite;
    }
    const BriefingIndex index(std::make_shared<const Briefing>(input->briefing()));
    if (format.ending == u"pptx") {
        return writeSlides(arguments, index);
    }
    for (const auto &chart : index.briefing().charts) {
        auto one = arguments;
        one.isAll = false;
        one.chart = chart.id.toString();
        one.output = QDir(arguments.output)
                         .filePath(QStringLiteral("%1.%2").arg(chart.id.slug(), format.ending));
        QStringList words{QStringLiteral("chart"), one.chart};
        if (!one.path.isEmpty()) {
            words.append(one.path);
        }
        words += QStringList{QStringLiteral("-o"), one.output} + one.look;
        exit = format.write(one, words);
        if (exit != Exit::Done) {
            return exit;
        }
    }
    return exit;
}

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
    return chart->isAll ? writeAll(*chart, *format) : format->write(*chart, arguments);
}

} // namespace App
