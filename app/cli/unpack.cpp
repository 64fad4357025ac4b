// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "briefings/exchange/folder.h"
#include "briefings/store/store.h"

#include <QCommandLineParser>

namespace App {

using namespace Briefings;

Exit runUnpack(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, arguments, 2, 2)) {
        return Exit::WrongUsage;
    }
    const auto store = Store::open(parser.positionalArguments().at(0), Store::Access::ReadOnly);
    if (!store) {
        return failed(store.error());
    }
    const auto contents = store->contents();
    if (!contents) {
        return failed(contents.error());
    }
    const auto saved = saveFolder(parser.positionalArguments().at(1), writeFolder(*contents));
    return saved ? Exit::Done : failed(saved.error());
}

} // namespace App
