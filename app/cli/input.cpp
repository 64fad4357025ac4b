// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "briefings/core/tr.h"
#include "briefings/exchange/folder.h"
#include "briefings/text/markdown.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace App {

using namespace Briefings;

QString bundledBriefingPath()
{
    const QDir binaries(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(
        binaries.filePath(QStringLiteral("../share/sidelight/briefings/deepseek-2025.briefing")));
}

std::optional<Input> Input::open(const QString &path, Exit &exit)
{
    const QString source = path.isEmpty() ? bundledBriefingPath() : path;
    Input input;
    if (QFileInfo(source).isDir()) {
        const auto files = loadFolder(source);
        if (!files) {
            exit = failed(files.error());
            return std::nullopt;
        }
        auto reading = readFolder(*files);
        if (printDiagnostics(reading.diagnostics)) {
            exit = Exit::InputHasErrors;
            return std::nullopt;
        }
        input.m_contents = std::move(reading.contents);
        return input;
    }
    auto store = Store::open(source, Store::Access::ReadOnly);
    if (!store) {
        exit = failed(store.error());
        return std::nullopt;
    }
    auto contents = store->contents();
    if (!contents) {
        exit = failed(contents.error());
        return std::nullopt;
    }
    input.m_contents = std::move(*contents);
    input.m_store.emplace(std::move(*store));
    return input;
}

Text Input::text(const DocumentId &document, Body body)
{
    const BodyKey key{document, body};
    if (const auto known = m_texts.find(key); known != m_texts.end()) {
        return known->second;
    }
    const auto source = m_contents.sources.find(key);
    if (source == m_contents.sources.end()) {
        return nullptr;
    }
    return m_texts.emplace(key, std::make_shared<const BlockDocument>(readMarkdown(source->second)))
        .first->second;
}

Result<Store *> Input::store()
{
    if (!m_store) {
        m_temporary = std::make_unique<QTemporaryDir>();
        const auto path = m_temporary->filePath(QStringLiteral("packed.briefing"));
        if (auto created = Store::create(path, m_contents); !created) {
            return fail(created.error());
        }
        auto store = Store::open(path, Store::Access::ReadOnly);
        if (!store) {
            return fail(store.error());
        }
        m_store.emplace(std::move(*store));
    }
    return &*m_store;
}

bool printDiagnostics(const Diagnostics &diagnostics)
{
    for (const auto severity : {Diagnostic::Severity::Error, Diagnostic::Severity::Warning}) {
        for (const auto &diagnostic : diagnostics) {
            if (diagnostic.severity == severity) {
                printError(toLine(diagnostic));
            }
        }
    }
    return hasErrors(diagnostics);
}

} // namespace App
