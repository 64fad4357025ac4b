// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Briefings {

enum class FontWeight
{
    Regular,
    Bold
};

/// How wide \a text is in points in Arial of \a size points: exact for ASCII and accented Latin
/// letters, on the large side for others. The domain has no fonts, and the slide's reader has
/// others.
[[nodiscard]] double slideTextWidth(const QString &text, double size,
                                    FontWeight weight = FontWeight::Regular);

/// \a text in lines of at most \a width points, broken where its language allows, and inside a word
/// only where that has no room alone.
[[nodiscard]] QStringList slideLines(const QString &text, double width, double size,
                                     FontWeight weight = FontWeight::Regular);

/// The same in at most \a maximum lines; the last one ends in "…" when there is more.
[[nodiscard]] QStringList slideLinesCut(const QString &text, double width, double size,
                                        int maximum);

} // namespace Briefings
