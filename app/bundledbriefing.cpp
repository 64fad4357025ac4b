// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundledbriefing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace App {

namespace {

struct Known
{
    const char *file;
    const char *title;
};

// The titles are repeated here so that a menu needs to open no file; a test compares them.
constexpr std::array<Known, 2> known = {{
    {"deepseek-2025", QT_TRANSLATE_NOOP("App::Bundled", "DeepSeek, January 2025")},
    {"ozone-layer", QT_TRANSLATE_NOOP("App::Bundled", "The Montreal Protocol and the ozone layer")},
}};

} // namespace

std::vector<BundledBriefing> bundledBriefings(const QString &programFolder)
{
    const QDir folder(programFolder + QLatin1String("/../share/sidelight/briefings"));
    std::vector<BundledBriefing> found;
    for (const auto &briefing : known) {
        const QFileInfo info(QDir::cleanPath(
            folder.filePath(QLatin1String(briefing.file) + QLatin1String(".briefing"))));
        if (info.isFile()) {
            found.push_back({QCoreApplication::translate("App::Bundled", briefing.title),
                             info.absoluteFilePath()});
        }
    }
    return found;
}

QString bundledBriefing(const QString &programFolder)
{
    const QFileInfo info(QDir::cleanPath(
        QDir(programFolder)
            .filePath(QStringLiteral("../share/sidelight/briefings/deepseek-2025.briefing"))));
    return info.isFile() ? info.absoluteFilePath() : QString();
}

} // namespace App
