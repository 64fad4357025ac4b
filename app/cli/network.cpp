// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/networkanswers.h"
#include "app/cli/networkexport.h"
#include "app/cli/networkimport.h"
#include "app/cli/painter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace App {

using namespace Briefings;

namespace {

Exit runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto *name : {"import", "nodes", "accept", "relation"}) {
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("VALUE")});
    }
    parser.addOption({QStringLiteral("json"), QString()});
    if (!parseArguments(parser, arguments, 0, 1)) {
        return Exit::WrongUsage;
    }
    return importNetwork(
        {parser.value(QStringLiteral("import")), parser.value(QStringLiteral("nodes")),
         parser.positionalArguments().value(0), parser.value(QStringLiteral("accept")),
         parser.values(QStringLiteral("relation")), parser.isSet(QStringLiteral("json"))});
}

bool asksForImport(const QString &argument)
{
    return argument == u"--import" || argument.startsWith(u"--import=");
}

} // namespace

Exit runNetwork(const QStringList &arguments)
{
    if (std::ranges::any_of(arguments, asksForImport)) {
        return runImport(arguments);
    }
    const auto parsed = parseNetworkArguments(arguments);
    if (!parsed) {
        return Exit::WrongUsage;
    }
    const auto ending = QFileInfo(parsed->output).suffix().toLower();
    if (!parsed->output.isEmpty() && !networkEndings().contains(ending)) {
        printError(QCoreApplication::translate(
                       "App", "Name a file to write with -o; its ending says the format: %1.")
                       .arg(networkEndings().join(QStringLiteral(", "))));
        return Exit::WrongUsage;
    }
    if (isNetworkPicture(ending)) {
        return runPainter(arguments);
    }
    Exit exit = Exit::Done;
    auto network = openNetwork(*parsed, exit);
    if (!network) {
        return exit;
    }
    if (!parsed->ends.isEmpty()) {
        return printPaths(*parsed, *network);
    }
    if (parsed->isMeasures) {
        return printMeasures(*parsed, *network);
    }
    const auto written =
        writeNetwork(network->graph, networkContext(network->index), parsed->output);
    return written ? Exit::Done : failed(written.error());
}

} // namespace App
