// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/network/networklook.h"

#include <QList>
#include <QObject>

#include <vector>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;

namespace Widgets {

/// Everything a network can be told to do besides what its canvas does, with its text and key. What
/// they do is connected by the workspace. Choices carry their value as an int in their data.
class NetworkCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkCommands)

public:
    explicit NetworkCommands(QWidget *parent);

    /// In the order of a menu; choices in menus of their own.
    [[nodiscard]] QList<QAction *> all() const { return m_all; }
    /// Ticks what \a look says; triggers nothing.
    void showLook(const NetworkLook &look);

    /// What the color of nodes says as one number, the data of an action; and back.
    [[nodiscard]] static int colorChoice(const NetworkLook &look);
    static void setColorChoice(NetworkLook &look, int choice);

    QMenu *layouts;
    QActionGroup *layout; ///< LayoutKind.
    QMenu *projections;
    QActionGroup *projection; ///< Projection.
    QMenu *sizes;
    QActionGroup *sizing; ///< NetworkMeasure.
    QMenu *colors;
    QActionGroup *coloring; ///< See colorChoice().
    QAction *layOutAgain;
    QAction *unpinAll;
    QAction *path;
    QAction *neighborhood;
    QAction *showAll;
    QAction *clearFilters;
    QAction *filterText;
    QAction *tables; ///< Checkable.
    QAction *play;   ///< Checkable.
    QAction *wholeTime;
    QMenu *views; ///< Filled by the workspace.
    QAction *saveView;
    QMenu *exports;
    QAction *showExports;
    std::vector<QAction *> files; ///< In \a exports, each with its NetworkFormat as data.
    QAction *importFile;

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &key);
    QMenu *addMenu(const char *name, const QString &text);
    QActionGroup *addChoices(QMenu *menu, const char *name,
                             const std::vector<std::pair<int, QString>> &choices);
    void addSeparator();

    QList<QAction *> m_all;
};

} // namespace Widgets
