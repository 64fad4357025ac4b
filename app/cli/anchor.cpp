// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "briefings/exchange/folder.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace App {

using namespace Briefings;

Exit runAnchor(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, arguments, 1, 1)) {
        return Exit::WrongUsage;
    }
    const auto &folder = parser.positionalArguments().at(0);
    const auto files = loadFolder(folder);
    if (!files) {
        return failed(files.error());
    }
    const auto result = reanchor(*files);
    FolderFiles changed;
    for (const auto &[name, bytes] : result.files) {
        if (files->at(name) != bytes) {
            changed.emplace(name, bytes);
        }
    }
    if (const auto saved = saveFolder(folder, changed); !saved) {
        return failed(saved.error());
    }
    const bool hasProblems = printDiagnostics(result.diagnostics);
    printLine(QCoreApplication::translate("App", "%1 filled in, %2 moved, %3 not found")
                  .arg(result.filled)
                  .arg(result.moved)
                  .arg(result.diagnostics.size()));
    return hasProblems ? Exit::InputHasErrors : Exit::Done;
}

} // namespace App
