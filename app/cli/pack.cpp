// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "briefings/exchange/folder.h"

#include <QCommandLineParser>

namespace App {

using namespace Briefings;

Exit runPack(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, arguments, 2, 2)) {
        return Exit::WrongUsage;
    }
    const auto files = loadFolder(parser.positionalArguments().at(0));
    if (!files) {
        return failed(files.error());
    }
    const auto reading = readFolder(*files);
    if (printDiagnostics(reading.diagnostics)) {
        return Exit::InputHasErrors;
    }
    const auto created = Store::create(parser.positionalArguments().at(1), reading.contents);
    return created ? Exit::Done : failed(created.error());
}

} // namespace App
