// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/timeline/lanes.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace Widgets {

/// The row above a timeline: filter, lanes, zoom, export. It says what is asked for; the workspace
/// does it.
class TimelineBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineBar)

public:
    explicit TimelineBar(QWidget *parent);

    [[nodiscard]] QString filterText() const;
    /// What the lanes stand for, and which can be chosen from.
    void setLanes(Briefings::LaneBy by, const Briefings::LaneSet &lanes);
    /// The commands that choose what lanes stand for: above the lanes in their menu.
    void setLaneCommands(const QList<QAction *> &commands);
    /// Whether anything is filtered away.
    void setFiltered(bool isFiltered);
    void setExportMenu(QMenu *menu);
    void focusFilter();
    void clearFilter();
    void showExportMenu();
    void showLanesMenu();

Q_SIGNALS:
    void filterChanged();
    void allAsked(); ///< No filter any more.
    /// The keys of the lanes to show; nothing for the busiest.
    void lanesChosen(const std::optional<QStringList> &keys);
    void zoomInAsked();
    void zoomOutAsked();
    void fitAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The heading goes where everything would take two lines.
    void fitHeading();
    void fillLanesMenu();
    static void showMenu(QMenu *menu, QPushButton *button);

    QLabel *m_heading;
    QLineEdit *m_filter;
    QPushButton *m_all;
    QPushButton *m_lanes;
    QMenu *m_lanesMenu;
    QPushButton *m_export;
    QMenu *m_exportMenu = nullptr;
    QList<QAction *> m_laneCommands;
    Briefings::LaneSet m_set;
    Briefings::LaneBy m_by = Briefings::LaneBy::None;
};

} // namespace Widgets
