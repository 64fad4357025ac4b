// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTest>

/// Fails with the error's message when \a result holds none of what was promised.
#define QVERIFY_RESULT(result)                                                                     \
    QVERIFY2((result).has_value(), qPrintable((result) ? QString() : (result).error().message))

namespace TestSupport {

/// From here on a Qt warning fails the test. Call it in init().
void failOnWarnings();

/// The bytes of a file, or an empty array with a failed check when it cannot be read.
[[nodiscard]] QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

/// Compares with tests/data/<name>.expected; with UPDATE_EXPECTED=1 in the environment writes it
/// instead. Returns an empty text when equal, else what differs first.
[[nodiscard]] QString compareWithExpected(const QString &name, const QString &actual);

/// The folder form of the briefing that ships with the program.
[[nodiscard]] QString bundledFolder();

/// Copies a folder with everything in it; false when something could not be copied.
[[nodiscard]] bool copyFolder(const QString &from, const QString &to);

/// A program of the build, with its path: program("sidelight-cli").
[[nodiscard]] QString program(const QString &name);

} // namespace TestSupport
