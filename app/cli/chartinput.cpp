// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartinput.h"

#include "app/cli/input.h"
#include "briefings/charts/chartdata.h"
#include "briefings/model/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace App {

using namespace Briefings;

namespace {

QString listOf(const QStringList &words) { return words.join(QStringLiteral(", ")); }

QStringList presetWords()
{
    QStringList known;
    for (const auto &[value, word] : words<ChartPreset>()) {
        known.append(word.toString());
    }
    return known;
}

/// False, with a message, when the text of \a option is not as it should be.
bool refused(const QString &option, const QString &value, const QString &expected)
{
    //: %1 is an option of the command line, %2 what was given, %3 what is expected.
    printError(QCoreApplication::translate("App", "“%2” does not fit --%1. Use %3.")
                   .arg(option, value, expected));
    return false;
}

bool readSize(const QString &text, ChartArguments &result)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})[xX×](\\d{1,5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return refused(QStringLiteral("size"), text,
                       QCoreApplication::translate("App", "width and height, such as 1280x720"));
    }
    result.width = match.captured(1).toInt();
    result.height = match.captured(2).toInt();
    return true;
}

bool readSlide(const QCommandLineParser &parser, ChartArguments &result)
{
    const QString slide = parser.value(QStringLiteral("slide"));
    result.isWide = slide != u"4:3";
    return slide.isEmpty() || !result.isWide || slide == u"16:9"
           || refused(QStringLiteral("slide"), slide, QStringLiteral("16:9, 4:3"));
}

bool readLook(const QCommandLineParser &parser, ChartArguments &result)
{
    const QString size = parser.value(QStringLiteral("size"));
    if (!size.isEmpty() && !readSize(size, result)) {
        return false;
    }
    const QString preset = parser.value(QStringLiteral("preset"));
    result.preset = fromText<ChartPreset>(preset);
    if (!preset.isEmpty() && !result.preset) {
        return refused(QStringLiteral("preset"), preset, listOf(presetWords()));
    }
    if (parser.isSet(QStringLiteral("scale"))) {
        const QString scale = parser.value(QStringLiteral("scale"));
        result.scale = scale.toInt();
        if (result.scale < 1 || result.scale > 4) {
            return refused(QStringLiteral("scale"), scale,
                           QCoreApplication::translate("App", "a whole number from 1 to 4"));
        }
    }
    const QString theme = parser.value(QStringLiteral("theme"));
    result.isDark = theme == u"dark";
    if (!theme.isEmpty() && !result.isDark && theme != u"light") {
        return refused(QStringLiteral("theme"), theme, QStringLiteral("light, dark"));
    }
    return true;
}

template <typename IdType>
std::optional<IdType> idOf(const QString &kind, const QString &text)
{
    const QString prefix = kind + QLatin1Char(':');
    return IdType::fromString(text.startsWith(prefix) ? text : prefix + text);
}

QStringList chartIds(const Briefing &briefing)
{
    QStringList ids;
    for (const Chart &chart : briefing.charts) {
        ids.append(chart.id.toString());
    }
    return ids;
}

} // namespace

std::optional<ChartArguments> parseChartArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto &[name, value] :
         {std::pair("measure", "M"), std::pair("o", "FILE"), std::pair("size", "WxH"),
          std::pair("preset", "P"), std::pair("scale", "N"), std::pair("theme", "T")}) {
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(value)});
    }
    parser.addOption({QStringLiteral("slide"), QString(), QStringLiteral("S")});
    parser.addOption({QStringLiteral("format"), QString(), QStringLiteral("F")});
    parser.addOption({QStringLiteral("all"), QString()});
    if (!parseArguments(parser, arguments, 0, 2)) {
        return std::nullopt;
    }
    ChartArguments result;
    result.isAll = parser.isSet(QStringLiteral("all"));
    for (const auto *name : {"size", "preset", "scale", "theme"}) {
        const auto option = QString::fromLatin1(name);
        if (parser.isSet(option)) {
            result.look += {QStringLiteral("--") + option, parser.value(option)};
        }
    }
    if (!readSlide(parser, result)) {
        return std::nullopt;
    }
    if (result.isAll) {
        result.path = parser.positionalArguments().value(0);
        result.output = parser.value(QStringLiteral("o"));
        result.ending = parser.value(QStringLiteral("format")).toLower();
        if (result.output.isEmpty() || result.ending.isEmpty()
            || parser.positionalArguments().size() > 1) {
            printError(QCoreApplication::translate(
                "App", "Say where to and as what: “chart --all -o FOLDER --format png [PATH]”."));
            return std::nullopt;
        }
        return readLook(parser, result) ? std::optional(result) : std::nullopt;
    }
    result.measure = parser.value(QStringLiteral("measure"));
    QStringList positional = parser.positionalArguments();
    if (result.measure.isEmpty() && !positional.isEmpty()) {
        result.chart = positional.takeFirst();
    }
    if (result.measure.isEmpty() == result.chart.isEmpty() || positional.size() > 1) {
        printError(QCoreApplication::translate(
            "App", "Say which chart: “chart CHART -o FILE” or “chart --measure M -o FILE”."));
        return std::nullopt;
    }
    result.path = positional.value(0);
    result.output = parser.value(QStringLiteral("o"));
    result.ending = QFileInfo(result.output).suffix().toLower();
    if (!readLook(parser, result)) {
        return std::nullopt;
    }
    return result;
}

std::optional<ChartInput> openChart(const ChartArguments &arguments, Exit &exit)
{
    const auto input = Input::open(arguments.path, exit);
    if (!input) {
        return std::nullopt;
    }
    BriefingIndex index(std::make_shared<const Briefing>(input->briefing()));
    if (!arguments.measure.isEmpty()) {
        const auto id = idOf<MeasureId>(QStringLiteral("measure"), arguments.measure);
        if (id && index.measure(*id) != nullptr) {
            Chart chart = chartOfMeasure(index, *id);
            return ChartInput{std::move(index), std::move(chart)};
        }
        printError(QCoreApplication::translate(
                       "App", "“%1” is no measure of this briefing. See “sidelight-cli list "
                              "figures”.")
                       .arg(arguments.measure));
        exit = Exit::WrongUsage;
        return std::nullopt;
    }
    const auto id = idOf<ChartId>(QStringLiteral("chart"), arguments.chart);
    if (const Chart *found = id ? index.chart(*id) : nullptr) {
        Chart chart = *found;
        return ChartInput{std::move(index), std::move(chart)};
    }
    printError(QCoreApplication::translate("App", "“%1” is no chart of this briefing. It has: %2.")
                   .arg(arguments.chart, listOf(chartIds(index.briefing()))));
    exit = Exit::WrongUsage;
    return std::nullopt;
}

} // namespace App
