// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartinput.h"
#include "app/cli/outputfile.h"
#include "app/painter/networkpainting.h"
#include "app/translations/translations.h"
#include "briefings/charts/makescene.h"
#include "widgets/charts/chartexport.h"

#include <QGuiApplication>

#include <algorithm>
#include <map>

namespace {

using App::ChartArguments;
using App::Exit;

Widgets::ChartPictureOptions optionsOf(const ChartArguments &arguments,
                                       const Briefings::Chart &chart)
{
    Widgets::ChartPictureOptions options = Widgets::pictureOptions(
        arguments.preset.value_or(chart.preset.value_or(Briefings::ChartPreset::Slide)));
    if (arguments.width > 0) {
        options.size = {arguments.width, arguments.height};
        // Letters grow with the picture, as they do from preset to preset.
        options.textScale = std::clamp(arguments.width / 800.0, 0.8, 3.0);
    }
    options.scale = arguments.scale;
    options.isDark = arguments.isDark;
    return options;
}

Exit paint(const ChartArguments &arguments)
{
    static const std::map<QString, Widgets::PictureFormat> formats{
        {QStringLiteral("png"), Widgets::PictureFormat::Png},
        {QStringLiteral("svg"), Widgets::PictureFormat::Svg},
        {QStringLiteral("pdf"), Widgets::PictureFormat::Pdf}};
    const auto format = formats.find(arguments.ending);
    if (format == formats.end()) {
        App::printError(QCoreApplication::translate(
            "App", "Name a picture to write: its ending is png, svg or pdf."));
        return Exit::WrongUsage;
    }
    Exit exit = Exit::Done;
    const auto input = App::openChart(arguments, exit);
    if (!input) {
        return exit;
    }
    const auto picture =
        Widgets::paintChartPicture(Briefings::makeScene(input->index, input->chart), format->second,
                                   optionsOf(arguments, input->chart));
    return picture ? App::writeOutput(arguments.output, *picture) : App::failed(picture.error());
}

} // namespace

/// Paints one chart or one network into a file; "sidelight-cli chart" and "network" run it. Needs
/// no display.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    App::installTranslations();
    QCoreApplication::setApplicationName(QStringLiteral("sidelight"));
    // The name of the command stands where its parser expects the program.
    const auto words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"network") {
        return static_cast<int>(App::paintNetworkFile(words));
    }
    const auto arguments = App::parseChartArguments(words);
    return static_cast<int>(arguments ? paint(*arguments) : Exit::WrongUsage);
}
