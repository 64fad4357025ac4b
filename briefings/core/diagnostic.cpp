// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/diagnostic.h"

#include "briefings/core/tr.h"

#include <algorithm>

namespace Briefings {

bool hasErrors(const Diagnostics &diagnostics)
{
    return std::ranges::any_of(diagnostics, [](const Diagnostic &diagnostic) {
        return diagnostic.severity == Diagnostic::Severity::Error;
    });
}

QString toLine(const Diagnostic &diagnostic)
{
    const auto severity =
        diagnostic.severity == Diagnostic::Severity::Error ? Tr::tr("error") : Tr::tr("warning");
    return QStringLiteral("%1%2: %3: %4")
        .arg(diagnostic.file, diagnostic.pointer, severity, diagnostic.message);
}

} // namespace Briefings
