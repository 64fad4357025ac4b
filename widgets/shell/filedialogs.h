// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Widgets {

enum class FileQuestion
{
    OpenFile,
    OpenFolder,
    SaveCopy,
    ExportBibliography, ///< The suffix says the format.
    ExportAnnotations,
    ImportAnnotations
};

/// Asks \a parent's person for a path; \a suggested is a folder, or a file name for SaveCopy.
/// Returns at once; \a chosen is called with the path, not at all when the dialog is cancelled.
void askForPath(FileQuestion question, const QString &suggested, QWidget *parent,
                const std::function<void(const QString &)> &chosen);

} // namespace Widgets
