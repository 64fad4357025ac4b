// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/export/table.h"
#include "widgets/common/picturefile.h"

#include <QByteArray>
#include <QString>

namespace Widgets {

/// What is painted: one table with its title and its source line.
struct TablePicture
{
    QString title;
    QString subtitle; ///< May be empty.
    QString source;
    Briefings::Table table;

    friend bool operator==(const TablePicture &, const TablePicture &) = default;
};

/// \a picture in light colors, as wide as its columns and as tall as its words: nothing is cut.
/// Text stays text in SVG and PDF. In cells with a stance the first line is set apart, and a row of
/// one heading cell runs over all columns. A PDF has pages of A4's shape, each with the head and
/// the source line; the others are one picture. PNG has twice the pixels where that fits, and fails
/// with advice when the table is larger than a picture can be. May run in any thread.
[[nodiscard]] Briefings::Result<QByteArray> paintTable(const TablePicture &picture,
                                                       PictureFormat format);

} // namespace Widgets
