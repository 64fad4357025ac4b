// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace App {

Exit runPainter(const QStringList &arguments)
{
    const QDir binaries(QCoreApplication::applicationDirPath());
    const QString painter = binaries.filePath(QStringLiteral("sidelight-painter"));
    if (!QFileInfo(painter).isExecutable()) {
        printError(
            QCoreApplication::translate(
                "App", "This build paints no pictures: “%1” is missing. Build it with its widgets.")
                .arg(painter));
        return Exit::CannotReadOrWrite;
    }
    const int status = QProcess::execute(painter, arguments);
    return status < 0 ? Exit::CannotReadOrWrite : static_cast<Exit>(status);
}

} // namespace App
