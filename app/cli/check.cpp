// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/outputjson.h"
#include "briefings/exchange/folder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace App {

using namespace Briefings;

namespace {

Result<Diagnostics> checkFile(const QString &path)
{
    const auto store = Store::open(path, Store::Access::ReadOnly);
    if (!store) {
        return fail(store.error());
    }
    auto diagnostics = store->verify();
    const auto contents = store->contents();
    if (!contents) {
        return fail(contents.error());
    }
    for (auto &finding : readFolder(writeFolder(*contents)).diagnostics) {
        diagnostics.push_back(std::move(finding));
    }
    return diagnostics;
}

Result<Diagnostics> check(const QString &path)
{
    if (!QFileInfo(path).isDir()) {
        return checkFile(path);
    }
    const auto files = loadFolder(path);
    if (!files) {
        return fail(files.error());
    }
    return readFolder(*files).diagnostics;
}

} // namespace

Exit runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QString()});
    if (!parseArguments(parser, arguments, 0, 1)) {
        return Exit::WrongUsage;
    }
    const auto path = parser.positionalArguments().value(0, bundledBriefingPath());
    const auto diagnostics = check(path);
    if (!diagnostics) {
        return failed(diagnostics.error());
    }
    if (parser.isSet(QStringLiteral("json"))) {
        auto list = Json::array();
        for (const auto &finding : *diagnostics) {
            Json entry;
            entry["severity"] =
                finding.severity == Diagnostic::Severity::Error ? "error" : "warning";
            entry["file"] = toUtf8(finding.file);
            entry["pointer"] = toUtf8(finding.pointer);
            entry["message"] = toUtf8(finding.message);
            list.push_back(std::move(entry));
        }
        printJson(list);
    } else {
        for (const auto &finding : *diagnostics) {
            printLine(toLine(finding));
        }
        const auto errors = static_cast<int>(
            std::ranges::count(*diagnostics, Diagnostic::Severity::Error, &Diagnostic::severity));
        const auto warnings = static_cast<int>(diagnostics->size()) - errors;
        printLine(QCoreApplication::translate("App", "%n error(s)", nullptr, errors)
                  + QStringLiteral(", ")
                  + QCoreApplication::translate("App", "%n warning(s)", nullptr, warnings));
    }
    return hasErrors(*diagnostics) ? Exit::InputHasErrors : Exit::Done;
}

} // namespace App
