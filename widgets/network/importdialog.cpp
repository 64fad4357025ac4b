// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/importdialog.h"

#include "briefings/exchange/graphread.h"
#include "widgets/common/labels.h"
#include "widgets/network/importmodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace Widgets {

namespace {

constexpr QSize wantedSize{820, 560};
constexpr int problemsHeight = 90;

} // namespace

ImportDialog::ImportDialog(Briefings::GraphImport import,
                           std::shared_ptr<const Briefings::BriefingIndex> index, QWidget *parent)
    : QDialog(parent), m_index(std::move(index)),
      m_model(new ImportModel(std::move(import), m_index, this)), m_table(new QTableView(this)),
      m_state(makeLabel(LabelRole::Body, {}, this))
{
    setObjectName(QStringLiteral("graphImportDialog"));
    setWindowTitle(tr("Review “%1”").arg(m_model->import().source));
    m_table->setObjectName(QStringLiteral("importedLinks"));
    m_table->setAccessibleName(tr("Links of the file"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::StateColumn,
                                                      QHeaderView::Stretch);
    m_table->setColumnWidth(ImportModel::FromColumn, 190);
    m_table->setColumnWidth(ImportModel::RelationColumn, 130);
    m_table->setColumnWidth(ImportModel::ToColumn, 190);
    m_table->setColumnWidth(ImportModel::LineColumn, 60);

    auto *intro = makeLabel(
        LabelRole::Muted,
        tr("Tick the links to be added. Those without words to rest on are shown as such until "
           "somebody names some. Everything that is added is one step that can be undone."),
        this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("takeLinks"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_table, 1);
    column->addWidget(makeChoices());
    if (QWidget *problems = makeProblems()) {
        column->addWidget(problems);
    }
    column->addWidget(m_state);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::take);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportDialog::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportDialog::updateState);
    resize(wantedSize);
    updateState();
}

QWidget *ImportDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *all = new QPushButton(tr("Tick All That Are &Ready"), choices);
    all->setObjectName(QStringLiteral("tickAll"));
    auto *none = new QPushButton(tr("Tick &None"), choices);
    m_relations = new QComboBox(choices);
    m_relations->setObjectName(QStringLiteral("importRelation"));
    m_relations->setAccessibleName(tr("Relation for the selected links"));
    for (const Briefings::Relation relation : Briefings::allRelations()) {
        m_relations->addItem(Briefings::label(relation), static_cast<int>(relation));
    }
    m_choose = new QPushButton(tr("&Set Relation"), choices);
    m_choose->setObjectName(QStringLiteral("setRelation"));
    m_choose->setToolTip(tr("For the selected links, and all that the file calls the same"));
    m_turn = new QPushButton(tr("T&urn Around"), choices);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch(1);
    row->addWidget(m_relations);
    row->addWidget(m_choose);
    row->addWidget(m_turn);
    connect(all, &QPushButton::clicked, m_model, &ImportModel::acceptAllReady);
    connect(none, &QPushButton::clicked, m_model, &ImportModel::acceptNone);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_model->choose(m_table->selectionModel()->selectedRows(),
                        static_cast<Briefings::Relation>(m_relations->currentData().toInt()));
    });
    connect(m_turn, &QPushButton::clicked, this,
            [this] { m_model->turn(m_table->selectionModel()->selectedRows()); });
    return choices;
}

QWidget *ImportDialog::makeProblems()
{
    if (m_model->import().problems.empty()) {
        return nullptr;
    }
    QStringList lines;
    for (const Briefings::GraphProblem &problem : m_model->import().problems) {
        lines.append(toLine(problem));
    }
    auto *problems = new QPlainTextEdit(lines.join(u'\n'), this);
    problems->setObjectName(QStringLiteral("importProblems"));
    problems->setAccessibleName(tr("What could not be read"));
    problems->setReadOnly(true);
    problems->setTabChangesFocus(true);
    problems->setMaximumHeight(problemsHeight);
    return problems;
}

void ImportDialog::updateState()
{
    const auto &import = m_model->import();
    const int links = m_model->rowCount();
    const int ready = m_model->readyCount();
    const int taken = m_model->acceptedCount();
    QString text =
        tr("%1 of %2 links can be added; %3 are ticked.").arg(ready).arg(links).arg(taken);
    if (!import.isWhole) {
        text = tr("The file could not be read to its end, so nothing of it can be added.");
    }
    m_state->setText(text);
    const bool hasRows = m_table->selectionModel()->hasSelection();
    m_choose->setEnabled(hasRows);
    m_turn->setEnabled(hasRows);
    m_take->setText(taken == 1 ? tr("&Add 1 Link") : tr("&Add %n Links", nullptr, taken));
    m_take->setEnabled(taken > 0 && import.isWhole);
}

void ImportDialog::take()
{
    // The actors that the links need come with them.
    Q_EMIT itemsAccepted(Briefings::acceptedItems(m_model->import(), *m_index));
    accept();
}

} // namespace Widgets
