// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace TestSupport {

/// What a program of the build printed and how it ended; exitStatus is -1 when it did not end by
/// itself.
struct ProgramRun
{
    int exitStatus = -1;
    QByteArray output;
    QByteArray errors;
};

[[nodiscard]] ProgramRun runProgram(const QString &name, const QStringList &arguments,
                                    const QByteArray &input = {});

} // namespace TestSupport
