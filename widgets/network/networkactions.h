// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QWidget;

namespace Widgets {

/// What a picture of a network can be told to do with the nodes that are chosen in it, with texts
/// and keys. The keys are single letters, so they work only while the picture has the focus.
class NetworkActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkActions)

public:
    explicit NetworkActions(QWidget *canvas);

    /// In the order of a menu, with separators between groups.
    [[nodiscard]] QList<QAction *> all() const { return m_all; }

    QAction *open;
    QAction *nextEdge;
    QAction *expand;
    QAction *collapse;
    QAction *hide;
    QAction *pin; ///< Checkable: whether all that is chosen is pinned.
    QAction *group;
    QAction *pathFrom;
    QAction *lasso;  ///< Checkable.
    QAction *choose; ///< Adds a node to what is chosen, or takes it out.
    QAction *chooseNeighbors;
    QAction *fit;
    QAction *fitSelection;
    QAction *zoomIn;
    QAction *zoomOut;

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &keys);
    void addSeparator();

    QList<QAction *> m_all;
};

} // namespace Widgets
