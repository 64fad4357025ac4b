// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "briefings/store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

namespace App {

using namespace Briefings;

namespace {

Result<Store> openForWriting(const QString &path)
{
    auto store = Store::open(path, Store::Access::ReadWrite);
    if (store && store->isReadOnly()) {
        return fail(Error::Kind::ReadOnly, store->readOnlyReason());
    }
    return store;
}

Exit stepHistory(const QStringList &arguments, Result<Edit> (Store::*step)(),
                 QString (Store::*label)() const)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, arguments, 1, 1)) {
        return Exit::WrongUsage;
    }
    auto store = openForWriting(parser.positionalArguments().at(0));
    if (!store) {
        return failed(store.error());
    }
    const auto what = ((*store).*label)();
    const auto done = ((*store).*step)();
    if (!done) {
        return failed(done.error());
    }
    printLine(what);
    return Exit::Done;
}

} // namespace

/// Reads one edit per line and says "saved <number>" when that edit is on disk, so that a caller
/// that dies or kills the program knows what it can rely on.
Exit runEdit(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, arguments, 1, 2)) {
        return Exit::WrongUsage;
    }
    QFile input;
    const auto script = parser.positionalArguments().value(1);
    input.setFileName(script);
    const bool isOpen = script.isEmpty() || script == u"-" ? input.open(stdin, QIODevice::ReadOnly)
                                                           : input.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return failed({Error::Kind::Io,
                       QCoreApplication::translate("App", "“%1” could not be read: %2.")
                           .arg(script, input.errorString()),
                       {}});
    }
    auto store = openForWriting(parser.positionalArguments().at(0));
    if (!store) {
        return failed(store.error());
    }
    int number = 0;
    while (true) {
        const auto line = input.readLine();
        if (line.isEmpty()) {
            break;
        }
        ++number;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const auto edit = editFromJson(line);
        const auto inverse = edit ? apply(*store, *edit) : Result<Edit>(fail(edit.error()));
        if (!inverse) {
            printError(QCoreApplication::translate(
                           "App", "Line %1 was not carried out; the lines before it were.")
                           .arg(number));
            return failed(inverse.error());
        }
        printLine(QStringLiteral("saved %1").arg(number));
    }
    return Exit::Done;
}

Exit runUndo(const QStringList &arguments)
{
    return stepHistory(arguments, &Store::undo, &Store::undoLabel);
}

Exit runRedo(const QStringList &arguments)
{
    return stepHistory(arguments, &Store::redo, &Store::redoLabel);
}

} // namespace App
