// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Briefings {

/// One finding about an input, with its place. Reading goes on after it, so that a person sees all
/// at once.
struct Diagnostic
{
    enum class Severity
    {
        Warning,
        Error
    };

    Severity severity = Severity::Error;
    QString file;    ///< Relative to the folder that was read; never empty.
    QString pointer; ///< JSON pointer (RFC 6901) into the file; empty for the file as a whole.
    QString message; ///< Translated: what is wrong and what to do.

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

using Diagnostics = std::vector<Diagnostic>;

[[nodiscard]] bool hasErrors(const Diagnostics &diagnostics);

/// "figures.json/figures/3/unit: error: …", one line.
[[nodiscard]] QString toLine(const Diagnostic &diagnostic);

} // namespace Briefings
