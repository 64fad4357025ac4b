// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the parts of the Claims workspace are laid out and tied together.
#include "widgets/claims/claimdetail.h"
#include "widgets/claims/claimsactions.h"
#include "widgets/claims/claimsexport.h"
#include "widgets/claims/claimstablemodel.h"
#include "widgets/claims/claimstableview.h"
#include "widgets/claims/claimsworkspace.h"
#include "widgets/claims/pairtablemodel.h"
#include "widgets/claims/pairtableview.h"
#include "widgets/claims/passagecards.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/labels.h"
#include "widgets/common/sidepanel.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Widgets {

namespace {

constexpr int tableShare = 68;
constexpr int detailShare = 32;
constexpr int leastDetail = 140;

/// Of the button for a mode.
QString buttonName(const QAction &action)
{
    return QStringLiteral("%1Button").arg(action.objectName());
}

} // namespace

ClaimsWorkspace::ClaimsWorkspace(Session &session, Selection &selection, QWidget *parent)
    : Workspace(session, selection, parent), m_model(new ClaimsTableModel(this)),
      m_table(new ClaimsTableView(this)), m_pairModel(new PairTableModel(this)),
      m_pairs(new PairTableView(this)), m_documents(new QStandardItemModel(this)),
      m_questions(new QStandardItemModel(this)), m_actions(new ClaimsActions(this)),
      m_exporter(new ClaimsExporter(this)), m_bar(new ClaimsFilterBar(this)),
      m_detail(new ClaimDetail(this)), m_empty(new EmptyState(this)),
      m_heading(makeLabel(LabelRole::Heading, {}, this)),
      m_export(new QPushButton(tr("Export"), this)), m_exportMenu(new QMenu(this)),
      m_stack(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("claimsWorkspace"));
    m_heading->setObjectName(QStringLiteral("claimsHeading"));
    build();
    connectActions();
    connectViews();
    catchUp();
}

QBoxLayout *ClaimsWorkspace::makeTop()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_heading, 1);
    const QStringList labels{tr("All"), tr("One against all"), tr("Pairs")};
    const auto modes = m_actions->modes->actions();
    for (qsizetype i = 0; i < modes.size(); ++i) {
        auto *action = modes[i];
        auto *button = new QPushButton(labels[i], this);
        button->setObjectName(buttonName(*action));
        button->setCheckable(true);
        button->setChecked(action->isChecked());
        auto name = action->text();
        button->setAccessibleName(name.remove(u'&'));
        button->setToolTip(name);
        // The action says what is checked; a click on the checked one must not uncheck it.
        connect(button, &QPushButton::clicked, action, [action, button] {
            action->trigger();
            button->setChecked(action->isChecked());
        });
        connect(action, &QAction::toggled, button, &QPushButton::setChecked);
        top->addWidget(button);
    }
    m_export->setObjectName(QStringLiteral("claimsExportButton"));
    m_export->setText(tr("Export ▾"));
    m_export->setAccessibleName(tr("Export claims"));
    m_export->setToolTip(tr("Write what is shown into a file"));
    m_exportMenu->setObjectName(QStringLiteral("claimsExportMenu"));
    m_exportMenu->addActions(m_actions->exports->actions());
    top->addSpacing(6);
    top->addWidget(m_export);
    return top;
}

void ClaimsWorkspace::build()
{
    m_table->setObjectName(QStringLiteral("claimsTable"));
    m_table->setAccessibleName(tr("Claims by document"));
    m_table->setModel(m_model);
    m_pairs->setObjectName(QStringLiteral("pairTable"));
    m_pairs->setAccessibleName(tr("Agreement of each pair of documents"));
    m_pairs->setModel(m_pairModel);
    m_empty->setObjectName(QStringLiteral("claimsEmpty"));
    m_empty->setFocusPolicy(Qt::StrongFocus);

    auto *panel = new SidePanel(this);
    QListView *documents = panel->addList(tr("Documents"), m_documents);
    documents->setObjectName(QStringLiteral("claimsDocuments"));
    QListView *questions = panel->addList(tr("Questions"), m_questions);
    questions->setObjectName(QStringLiteral("claimsQuestions"));
    connect(documents, &QListView::activated, this, &ClaimsWorkspace::chooseDocument);
    connect(questions, &QListView::activated, this, &ClaimsWorkspace::chooseQuestion);

    for (auto *page : std::initializer_list<QWidget *>{m_table, m_pairs, m_empty}) {
        m_stack->addWidget(page);
    }
    m_detail->setMinimumHeight(leastDetail);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, tableShare);
    m_splitter->setStretchFactor(1, detailShare);
    m_splitter->setSizes({tableShare * 10, detailShare * 10});

    auto *content = new QVBoxLayout;
    content->setContentsMargins(20, 12, 20, 10);
    content->setSpacing(8);
    content->addLayout(makeTop());
    content->addWidget(m_bar);
    content->addWidget(m_splitter, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panel);
    row->addLayout(content, 1);
    orderTabs({documents, questions});
}

void ClaimsWorkspace::orderTabs(QList<QWidget *> widgets)
{
    for (const auto *action : m_actions->modes->actions()) {
        widgets.append(findChild<QPushButton *>(buttonName(*action)));
    }
    widgets.append(m_export);
    widgets += m_bar->controls();
    widgets += {m_table, m_pairs, m_empty, &m_detail->cards()};
    for (qsizetype i = 1; i < widgets.size(); ++i) {
        setTabOrder(widgets[i - 1], widgets[i]);
    }
}

void ClaimsWorkspace::connectActions()
{
    connect(m_actions->modes, &QActionGroup::triggered, this,
            [this](const QAction *action) { setMode(static_cast<Mode>(action->data().toInt())); });
    connect(m_actions->orders, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_bar->setOrder(static_cast<Briefings::ClaimOrder>(action->data().toInt()));
    });
    connect(m_actions->exports, &QActionGroup::triggered, this, [this](const QAction *action) {
        askForExport(static_cast<ExportFormat>(action->data().toInt()));
    });
    connect(m_actions->disagreements, &QAction::triggered, m_bar,
            &ClaimsFilterBar::setDisagreementsOnly);
    connect(m_actions->filterText, &QAction::triggered, m_bar, &ClaimsFilterBar::focusText);
    connect(m_actions->showAll, &QAction::triggered, m_bar, &ClaimsFilterBar::reset);
    connect(m_actions->openExports, &QAction::triggered, this, &ClaimsWorkspace::popUpExports);
    connect(m_export, &QPushButton::clicked, this, &ClaimsWorkspace::popUpExports);
    connect(m_exporter, &ClaimsExporter::written, this, [this](const QString &path) {
        Q_EMIT succeeded(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_exporter, &ClaimsExporter::failed, this,
            [this](const Briefings::Error &error) { Q_EMIT failed(error.message); });
}

void ClaimsWorkspace::connectViews()
{
    connect(m_bar, &ClaimsFilterBar::viewChanged, this, &ClaimsWorkspace::followView);
    connect(m_bar, &ClaimsFilterBar::textEntered, this, &ClaimsWorkspace::focusContent);
    connect(m_empty, &EmptyState::buttonClicked, m_bar, &ClaimsFilterBar::reset);
    connect(m_table, &ClaimsTableView::cellEntered, this, &ClaimsWorkspace::enterCell);
    connect(m_table, &ClaimsTableView::cellChosen, this, &ClaimsWorkspace::chooseCell);
    connect(m_table, &ClaimsTableView::cellOpened, this, &ClaimsWorkspace::openCell);
    connect(m_pairs, &PairTableView::pairOpened, this, &ClaimsWorkspace::openPair);
    connect(m_detail, &ClaimDetail::passageOpened, &selection(), &Selection::goTo);
    connect(m_detail, &ClaimDetail::stanceChosen, &selection(), &Selection::select);
}

} // namespace Widgets
