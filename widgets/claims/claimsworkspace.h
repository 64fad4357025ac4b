// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/claims/claimsfilterbar.h"
#include "widgets/common/workspace.h"

class QBoxLayout;
class QLabel;
class QListView;
class QMenu;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QStandardItemModel;

namespace Widgets {

class ClaimDetail;
class ClaimsActions;
class ClaimsExporter;
class ClaimsTableModel;
class ClaimsTableView;
class EmptyState;
enum class ExportFormat;
class PairTableModel;
class PairTableView;

/// What every document makes of every claim, by question; one document against the others; and how
/// far each pair agrees.
class ClaimsWorkspace final : public Workspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsWorkspace)

public:
    using Mode = ClaimsFilterBar::Mode;

    ClaimsWorkspace(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString statusText() const override;
    void focusContent() override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] QList<QAction *> commands() const override;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] ClaimsExporter &exporter() const { return *m_exporter; }

protected:
    void followSession() override;
    void followSelection() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QBoxLayout *makeTop();
    /// Tab goes from \a widgets on through the rest, as they are read.
    void orderTabs(QList<QWidget *> widgets);
    void connectActions();
    void connectViews();

    void followView();
    void fillPanel();
    void markPanel();
    void showState();
    void showStateLine();
    void showEmptyState();
    void restoreCurrent();
    void updateActions();

    void enterCell(const QModelIndex &index);
    void chooseCell(const QModelIndex &index);
    void openCell(const QModelIndex &index);
    void openPair(int row);
    void chooseDocument(const QModelIndex &row);
    void scrollToDocument(const Briefings::ItemId &document);
    void chooseQuestion(const QModelIndex &row);
    void popUpExports();
    void askForExport(ExportFormat format);

    ClaimsTableModel *m_model;
    ClaimsTableView *m_table;
    PairTableModel *m_pairModel;
    PairTableView *m_pairs;
    QStandardItemModel *m_documents;
    QStandardItemModel *m_questions;
    ClaimsActions *m_actions;
    ClaimsExporter *m_exporter;
    ClaimsFilterBar *m_bar;
    ClaimDetail *m_detail;
    EmptyState *m_empty;
    QLabel *m_heading;
    QPushButton *m_export;
    QMenu *m_exportMenu;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;

    Mode m_mode = Mode::All;
    QString m_path;             ///< Of the briefing that the filter was made for.
    Briefings::ClaimId m_claim; ///< Of the current cell, kept over filters and edits.
    Briefings::ItemId m_voice;  ///< The same; null for the claim itself.
};

} // namespace Widgets
