// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/exchange/citation.h"
#include "widgets/common/theme.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Widgets {

/// What a person has chosen for good.
struct Preferences
{
    Scheme scheme = Scheme::System;
    int zoomPercent = 100;   ///< 75 to 200.
    QStringList recentFiles; ///< Newest first, absolute.
    Briefings::CitationStyle citationStyle = Briefings::CitationStyle::Apa;
    QStringList savedSearches; ///< Queries, in the order they were saved.

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Where a person was when the window was closed.
struct WindowState
{
    QString file;                     ///< Absolute; empty for the bundled briefing or none.
    QString workspace;                ///< Workspace::name().
    QString selectedItem;             ///< An ItemId; empty for none.
    QStringList openDocuments;        ///< Ids, from the leading pane on.
    QMap<QString, int> readingPlaces; ///< By document id: the code point at the top of its pane.
    int readingSize = 0; ///< Of the documents' letters, in pixels; 0 for the usual one.
    bool arePanesAligned = false;
    int paneCount = 2; ///< 1 to 4.
    bool isEvidenceVisible = true;
    bool isSidePanelVisible = true;
    QStringList searchHistory; ///< Queries, newest first.
    QByteArray geometry;       ///< As QWidget::saveGeometry() gives it.

    friend bool operator==(const WindowState &, const WindowState &) = default;
};

} // namespace Widgets
