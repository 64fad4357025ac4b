// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace TestSupport {

void failOnWarnings()
{ // The offscreen platform says of every window, menu and dialog what it has no window manager for.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(path + QStringLiteral(": ") + file.errorString()), __FILE__,
                     __LINE__);
        return {};
    }
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        QTest::qFail(qPrintable(path + QStringLiteral(": ") + file.errorString()), __FILE__,
                     __LINE__);
    }
}

QString compareWithExpected(const QString &name, const QString &actual)
{
    const QString path =
        QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/") + name + QStringLiteral(".expected");
    if (qEnvironmentVariableIsSet("UPDATE_EXPECTED")) {
        writeFile(path, actual.toUtf8());
        return {};
    }
    const auto expected = QString::fromUtf8(readFile(path)).split(QLatin1Char('\n'));
    const auto lines = actual.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(expected.size(), lines.size()); ++i) {
        if (expected.value(i) != lines.value(i)) {
            return QStringLiteral("%1:%2\n  expected: %3\n  actual:   %4")
                .arg(path)
                .arg(i + 1)
                .arg(expected.value(i, QStringLiteral("(end)")),
                     lines.value(i, QStringLiteral("(end)")));
        }
    }
    return {};
}

QString bundledFolder()
{
    return QStringLiteral(SIDELIGHT_SOURCE_DIR "/briefings/bundled/deepseek-2025");
}

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator entries(from, QDir::Files, QDirIterator::Subdirectories);
    bool isComplete = QDir().mkpath(to);
    while (entries.hasNext()) {
        const QString source = entries.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(source));
        isComplete = QDir().mkpath(QFileInfo(target).absolutePath()) && QFile::copy(source, target)
                     && isComplete;
        QFile::setPermissions(target, QFile::permissions(target) | QFileDevice::WriteOwner);
    }
    return isComplete;
}

QString program(const QString &name) { return QStringLiteral(SIDELIGHT_BUILD_DIR "/bin/") + name; }

} // namespace TestSupport
