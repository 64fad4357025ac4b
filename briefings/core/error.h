// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Briefings {

/// Why something from the outside world could not be done.
struct Error
{
    enum class Kind
    {
        Io,
        Format,
        NotFound,
        Conflict,
        ReadOnly,
        Cancelled,
        Internal
    };

    Kind kind = Kind::Internal;
    QString
        message; ///< Translated, whole sentences: what happened, where, and what the user can do.
    QString detail; ///< For logs and bug reports: path, offset, SQLite's text.

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Briefings
