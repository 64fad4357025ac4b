// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/error.h"

#include <QStringList>

class QCommandLineParser;
class QString;

namespace App {

/// How the program ends; part of the contract with scripts.
enum class Exit
{
    Done = 0,
    InputHasErrors = 1,
    WrongUsage = 2,
    CannotReadOrWrite = 3
};

/// One subcommand of sidelight-cli.
struct Command
{
    const char *name;
    const char *synopsis;    ///< What follows the name on the usage line.
    const char *description; ///< Translatable; one line.
    /// \a arguments begin with the name of the command, where QCommandLineParser expects the
    /// program.
    Exit (*run)(const QStringList &arguments);
};

/// One line on stdout, in UTF-8, and one on stderr with the program's name before it.
void printLine(const QString &line);
void printError(const QString &line);

/// Prints why something failed and tells how the program ends for it.
[[nodiscard]] Exit failed(const Briefings::Error &error);

/// Parses \a arguments; prints what is wrong with them. False means WrongUsage.
/// \a least and \a most bound the number of positional arguments.
[[nodiscard]] bool parseArguments(QCommandLineParser &parser, const QStringList &arguments,
                                  qsizetype least, qsizetype most);

} // namespace App
