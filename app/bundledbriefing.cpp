// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundledbriefing.h"

#include <QDir>
#include <QFileInfo>

namespace App {

QString bundledBriefing(const QString &programFolder)
{
    const auto path =
        QDir(programFolder)
            .filePath(QStringLiteral("../share/sidelight/briefings/deepseek-2025.briefing"));
    const QFileInfo info(QDir::cleanPath(path));
    return info.isFile() ? info.absoluteFilePath() : QString();
}

} // namespace App
