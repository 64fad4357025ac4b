// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/workspace.h"

class QListView;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;

namespace Widgets {

class ClaimsTableModel;
class ClaimsTableView;
class EmptyState;

/// What every document makes of every claim, by question.
class ClaimsWorkspace final : public Workspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsWorkspace)

public:
    ClaimsWorkspace(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString statusText() const override;
    void focusContent() override;
    [[nodiscard]] bool isSettled() const override;

    void setDisagreementsOnly(bool disagreementsOnly);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followSession();
    void followSelection();
    void fillPanel();
    void showState();
    void chooseCell(const QModelIndex &index);
    void openCell(const QModelIndex &index);
    void scrollToDocument(const QModelIndex &row);
    void chooseQuestion(const QModelIndex &row);

    ClaimsTableModel *m_model;
    ClaimsTableView *m_table;
    QStandardItemModel *m_documents;
    QStandardItemModel *m_questions;
    QPushButton *m_disagreements;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace Widgets
