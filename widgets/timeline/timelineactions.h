// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;

namespace Widgets {

/// Everything a timeline can be told to do, with its text and key. What they do is connected by the
/// workspace.
class TimelineActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineActions)

public:
    explicit TimelineActions(QWidget *parent);

    /// In the order of a menu; exports in a menu of their own.
    [[nodiscard]] QList<QAction *> all() const { return m_all; }
    /// Disabled, their keys are free for others.
    void setEnabled(bool isEnabled);

    QAction *zoomIn;
    QAction *zoomOut;
    QAction *fitAll;
    QAction *fitBusiest;
    QAction *earlier;
    QAction *later;
    QAction *lookAtDays;
    QAction *lookAtAllDays;
    QActionGroup *lanes; ///< Three, each with its LaneBy as data.
    QAction *chooseLanes;
    QAction *filter;
    QAction *latestFirst;
    QAction *showExports;
    QMenu *exports;
    std::vector<QAction *> png; ///< Four, each with its scale as data.
    QAction *svg;
    QAction *pdf;
    QAction *csv;

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key);
    QAction *addExport(const QString &name, const QString &text, const QKeySequence &key);

    QList<QAction *> m_all;
    QList<QAction *> m_switched;
};

} // namespace Widgets
