// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/workspace.h"

class QModelIndex;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;

namespace Widgets {

class EmptyState;
class EventTableModel;
class EventTableView;
class TimelineStrip;

/// The events in time: a strip in proportion to it, and a table with their words.
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followSession();
    void followSelection();
    void followModel();
    void fillPanel();
    void markPanel();
    void showState();
    void chooseRow(int row);
    void openRow(int row);
    void toggleFilter(const QModelIndex &row);

    EventTableModel *m_model;
    TimelineStrip *m_strip;
    EventTableView *m_table;
    QStandardItemModel *m_documents;
    QStandardItemModel *m_actors;
    QPushButton *m_all;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace Widgets
