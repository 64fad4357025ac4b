// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>

#include <cstdio>

namespace App {

namespace {

void write(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printLine(const QString &line) { write(stdout, line); }

void printError(const QString &line) { write(stderr, QStringLiteral("sidelight-cli: ") + line); }

Exit failed(const Briefings::Error &error)
{
    printError(error.message);
    if (!error.detail.isEmpty()) {
        printError(QCoreApplication::translate("App", "Detail: %1").arg(error.detail));
    }
    switch (error.kind) {
    case Briefings::Error::Kind::Format:
    case Briefings::Error::Kind::Conflict:
        return Exit::InputHasErrors;
    default:
        return Exit::CannotReadOrWrite;
    }
}

bool parseArguments(QCommandLineParser &parser, const QStringList &arguments, qsizetype least,
                    qsizetype most)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.parse(arguments)) {
        printError(parser.errorText());
        return false;
    }
    const auto count = parser.positionalArguments().size();
    if (count < least || count > most) {
        printError(count < least
                       ? QCoreApplication::translate(
                             "App", "Something is missing after “%1”. See “sidelight-cli help”.")
                             .arg(arguments.value(0))
                       : QCoreApplication::translate(
                             "App", "“%1” is one argument too many. See “sidelight-cli help”.")
                             .arg(parser.positionalArguments().at(most)));
        return false;
    }
    return true;
}

} // namespace App
