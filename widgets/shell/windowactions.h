// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QActionGroup;
class QKeySequence;

namespace Widgets {

/// Everything a window can be told to do, with its name, text and key. What they do is connected by
/// the window.
class WindowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowActions)

public:
    explicit WindowActions(QObject *parent);

    /// A command in the "Show …" group for the workspace at \a position, with Ctrl and its number.
    QAction *addWorkspace(int position, const QString &name, const QString &title);

    /// All of them, in the order of the menus.
    [[nodiscard]] QList<QAction *> all() const;

    // File
    QAction *openFile;
    QAction *openFolder;
    QAction *saveCopy;
    QAction *exportBibliography;
    QAction *exportAnnotations;
    QAction *importAnnotations;
    QAction *closeFile;
    QAction *quit;
    // Edit
    QAction *rename;
    QAction *describe;
    QAction *copySource;
    QActionGroup *citationStyles; ///< Three, each with its CitationStyle as data.
    // View
    QActionGroup *workspaces;
    QActionGroup *panes; ///< Four, each with its count as data.
    QAction *sidePanel;
    QAction *evidence;
    QActionGroup *schemes; ///< Three, each with its Scheme as data.
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *fullScreen;
    // Go
    QAction *back;
    QAction *forward;
    QAction *search;
    QAction *nextPassage;
    QAction *previousPassage;
    QAction *focusEvidence;
    // Help
    QAction *shortcuts;
    QAction *signs;
    QAction *about;

private:
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys);

    QList<QAction *> m_all;
};

} // namespace Widgets
