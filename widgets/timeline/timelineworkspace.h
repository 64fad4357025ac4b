// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/timeline/lanes.h"
#include "widgets/common/workspace.h"
#include "widgets/timeline/timelineexporter.h"

#include <optional>

class QModelIndex;
class QSplitter;
class QStackedLayout;
class QStandardItemModel;

namespace Widgets {

class EmptyState;
class EventTableModel;
class EventTableView;
class TimelineActions;
class TimelineBar;
class TimelineCanvas;
class TimelineOverview;

/// The events in time: on an axis, in lanes, and in a table with their words.
class TimelineWorkspace final : public Workspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineWorkspace)

public:
    TimelineWorkspace(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString statusText() const override;
    void focusContent() override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] QList<QAction *> commands() const override;

    [[nodiscard]] TimelineActions &actions() const { return *m_actions; }

protected:
    void followSession() override;
    void followSelection() override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildContent();
    void connectViews();
    void connectActions();
    void followModel();
    void fillPanel();
    void markPanel();
    void showState();
    void showContent();
    void updateActions();
    void updateTextFilter();
    void setLaneBy(Briefings::LaneBy by);
    void select(const Briefings::ItemId &item);
    void askForEvidence(const Briefings::ItemId &item);
    void goTo(const Briefings::ItemId &item);
    void toggleFilter(const QModelIndex &row);
    void setLatestFirst(bool isLatestFirst);
    void exportTo(TimelineFile file, int scale);
    [[nodiscard]] TimelinePicture picture() const;

    EventTableModel *m_model;
    QStandardItemModel *m_documents;
    QStandardItemModel *m_actors;
    TimelineActions *m_actions;
    TimelineExporter *m_exporter;
    QWidget *m_content;
    TimelineBar *m_bar;
    QSplitter *m_splitter;
    TimelineCanvas *m_canvas;
    TimelineOverview *m_overview;
    EventTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    Briefings::LaneBy m_laneBy = Briefings::LaneBy::None;
    std::optional<QStringList> m_chosenLanes;
    bool m_hasSplit = false; ///< The table has had its first share of the height.
};

} // namespace Widgets
