// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimsworkspace.h"

#include "briefings/export/claimwords.h"
#include "widgets/claims/claimdetail.h"
#include "widgets/claims/claimsactions.h"
#include "widgets/claims/claimsexport.h"
#include "widgets/claims/claimstablemodel.h"
#include "widgets/claims/claimstableview.h"
#include "widgets/claims/pairtablemodel.h"
#include "widgets/claims/pairtableview.h"
#include "widgets/common/carddelegate.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <algorithm>

namespace Widgets {

using Briefings::ItemId;
using Briefings::ItemKind;
using Briefings::Verdict;

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

QString ClaimsWorkspace::title() const { return tr("Claims"); }

QString ClaimsWorkspace::name() const { return QStringLiteral("claims"); }

QString ClaimsWorkspace::statusText() const
{
    const auto index = session().index();
    if (!index) {
        return {};
    }
    const auto &rows = m_model->matrix().rows;
    const auto disputed = std::ranges::count_if(rows, [](const Briefings::MatrixRow &row) {
        return row.summary.verdict() == Verdict::Disagreement;
    });
    const QStringList parts{
        tr("%n question(s)", nullptr, static_cast<int>(index->briefing().questions.size())),
        tr("%n claim(s)", nullptr, static_cast<int>(rows.size())),
        tr("%n disagreement(s)", nullptr, static_cast<int>(disputed)),
    };
    return parts.join(QStringLiteral(" · "));
}

QList<QAction *> ClaimsWorkspace::commands() const { return m_actions->all(); }

void ClaimsWorkspace::focusContent()
{
    auto *shown = m_stack->currentWidget();
    shown->setFocus(Qt::OtherFocusReason);
    // Qt makes a first cell current by itself, without showing it.
    if (shown == m_table && !m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0) {
        const int first = m_model->isQuestion(0) && m_model->rowCount() > 1 ? 1 : 0;
        m_table->setCurrentIndex(m_model->index(first, 0));
    } else if (shown == m_pairs && !m_pairs->selectionModel()->hasSelection()) {
        m_pairs->selectRow(0);
    }
}

bool ClaimsWorkspace::isSettled() const
{
    return session().state() != Session::State::Loading && m_table->isFitted()
           && !m_exporter->isWriting();
}

void ClaimsWorkspace::followSession()
{
    const auto index = session().index();
    if (index && session().path() != m_path) {
        m_path = session().path();
        m_claim = {};
        m_voice = {};
        m_bar->setView({});
    }
    m_model->setBriefing(index);
    m_bar->setBriefing(index.get(), m_model->matrix());
    fillPanel();
    followView();
    Q_EMIT statusChanged();
}

void ClaimsWorkspace::followView()
{
    const auto view = m_bar->view();
    m_model->setView(view);
    m_pairModel->setPairs(session().index(), m_model->matrix(), view.filter.voice);
    markPanel();
    // First: a table that gets the focus without a current cell makes its first one current.
    restoreCurrent();
    showState();
    updateActions();
}

void ClaimsWorkspace::setMode(Mode mode)
{
    if (m_mode == mode) {
        return;
    }
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    if (mode == Mode::One && m_voice.kind() == ItemKind::Document && m_mode == Mode::All) {
        m_bar->setCompared(m_voice); // The one whose column was worked in.
    }
    m_mode = mode;
    m_bar->setMode(mode);
    followView();
    if (hadFocus) {
        focusContent();
    }
}

void ClaimsWorkspace::restoreCurrent()
{
    const auto cell = m_claim.isNull() ? QModelIndex() : m_model->find(m_claim);
    if (cell.isValid()) {
        const auto place = cell.siblingAtColumn(m_model->columnOf(m_voice));
        m_table->setCurrentIndex(place);
        m_table->scrollTo(place);
    } else {
        m_detail->showNothing();
        m_table->scrollToTop();
        followSelection();
    }
}

void ClaimsWorkspace::fillPanel()
{
    m_documents->clear();
    m_questions->clear();
    const auto index = session().index();
    if (!index) {
        return;
    }
    // All at once: a list measures itself anew whenever rows come.
    QList<QStandardItem *> documents;
    QList<QStandardItem *> questions;
    const auto add = [](QList<QStandardItem *> &rows, const QString &text, const QString &id) {
        auto *item = new QStandardItem(text);
        item->setEditable(false);
        item->setData(id, idRole);
        rows.append(item);
        return item;
    };
    const auto &matrix = m_model->matrix();
    int position = 0;
    for (const auto &document : index->briefing().documents) {
        auto *item = add(documents, document.title, document.id.toString());
        const auto spoken =
            std::ranges::count_if(matrix.rows, [position](const Briefings::MatrixRow &row) {
                return row.cell(position) != nullptr;
            });
        item->setData(tr("speaks to %n claim(s)", nullptr, static_cast<int>(spoken)),
                      CardRole::Subtitle);
        item->setData(position++, CardRole::DocumentPosition);
    }
    for (const auto &question : index->briefing().questions) {
        auto *item =
            add(questions, question.shortText.isEmpty() ? question.text : question.shortText,
                question.id.toString());
        item->setData(QStringLiteral("?"), CardRole::Sign);
        item->setData(static_cast<int>(ItemKind::Question), CardRole::Kind);
        item->setData(static_cast<int>(index->claims(question.id).size()), CardRole::Count);
    }
    m_documents->invisibleRootItem()->appendRows(documents);
    m_questions->invisibleRootItem()->appendRows(questions);
}

void ClaimsWorkspace::markPanel()
{
    const auto view = m_bar->view();
    const auto marked = m_mode == Mode::One ? view.compared : view.filter.voice;
    for (int row = 0; row < m_documents->rowCount(); ++row) {
        auto *item = m_documents->item(row);
        item->setData(!marked.isNull() && item->data(idRole).toString() == marked.toString(),
                      CardRole::Marked);
    }
}

void ClaimsWorkspace::showState()
{
    const auto index = session().index();
    switch (m_mode) {
    case Mode::All:
        m_heading->setText(tr("Where they agree and part"));
        break;
    case Mode::One: {
        const auto compared = m_bar->view().compared;
        m_heading->setText(
            index && !compared.isNull()
                ? tr("%1 against the others").arg(Briefings::voiceName(*index, compared))
                : tr("One document against the others"));
        break;
    }
    case Mode::Pairs:
        m_heading->setText(tr("How far the documents agree"));
        break;
    }
    const bool isPairs = m_mode == Mode::Pairs;
    const bool isEmpty = (isPairs ? m_pairModel->rowCount() : m_model->rowCount()) == 0;
    if (isEmpty) {
        showEmptyState();
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(isPairs ? static_cast<QWidget *>(m_pairs) : m_table);
    }
    m_detail->setVisible(!isEmpty && !isPairs);
    m_bar->setEnabled(index != nullptr);
    showStateLine();
}

void ClaimsWorkspace::showStateLine()
{
    const auto index = session().index();
    if (!index) {
        m_bar->showState({}, false);
        return;
    }
    const auto filter = m_bar->view().filter;
    if (m_mode == Mode::Pairs) {
        const auto pairs = tr("%n pair(s)", nullptr, m_pairModel->rowCount());
        m_bar->showState(QStringLiteral("%1 · %2").arg(pairs, Briefings::shareRule()),
                         !filter.voice.isNull());
        return;
    }
    const auto shown = static_cast<int>(m_model->cut().rows.size());
    const auto all = static_cast<int>(m_model->matrix().rows.size());
    QStringList parts{shown == all
                          ? tr("%n claim(s)", nullptr, all)
                          //: How many claims are shown: %1 of all %n.
                          : tr("%1 of %n claim(s)", nullptr, all).arg(QLocale().toString(shown))};
    if (const auto text = Briefings::filterText(*index, filter); !text.isEmpty()) {
        parts.append(text);
    }
    if (m_mode == Mode::One) {
        parts.append(tr("those that %1 speaks to")
                         .arg(Briefings::voiceName(*index, m_bar->view().compared)));
    }
    m_bar->showState(parts.join(QStringLiteral(" · ")), !filter.isOpen());
}

void ClaimsWorkspace::showEmptyState()
{
    m_empty->setButton({});
    switch (session().state()) {
    case Session::State::Empty:
        m_empty->setContent(QStringLiteral("open"), tr("No briefing is open"),
                            tr("Open a briefing to see what its documents make of each claim."));
        return;
    case Session::State::Loading:
        m_empty->setContent(QStringLiteral("waiting"), tr("Opening the briefing"), {});
        return;
    case Session::State::Failed:
        m_empty->setContent(QStringLiteral("warning"), tr("The briefing could not be opened"),
                            session().error().message);
        return;
    case Session::State::Ready:
        break;
    }
    const auto filter = m_bar->view().filter;
    if (m_model->matrix().rows.empty()) {
        m_empty->setContent(QStringLiteral("claims"), tr("This briefing has no claims"), {});
    } else if (m_mode == Mode::Pairs && filter.voice.isNull()) {
        m_empty->setContent(QStringLiteral("claims"), tr("There is no pair of documents"),
                            tr("Two documents are needed to hold them against each other."));
    } else if (!filter.isOpen()) {
        m_empty->setContent(
            QStringLiteral("claims"), tr("Nothing is left"),
            //: %1 is the filter in words: "only disagreements · Fast Company speaks".
            tr("No claim passes this filter: %1.")
                .arg(Briefings::filterText(*session().index(), filter)));
        m_empty->setButton(tr("Show all"));
    } else {
        m_empty->setContent(QStringLiteral("claims"), tr("It takes no stance"),
                            tr("Choose another document to hold against the others."));
    }
}

void ClaimsWorkspace::updateActions()
{
    const auto view = m_bar->view();
    const auto check = [](const QActionGroup *group, int chosen) {
        for (auto *action : group->actions()) {
            action->setChecked(action->data().toInt() == chosen);
        }
    };
    const bool isReady = session().index() != nullptr;
    check(m_actions->modes, static_cast<int>(m_mode));
    check(m_actions->orders, static_cast<int>(view.order));
    m_actions->disagreements->setChecked(view.filter.disagreementsOnly);
    const bool isMatrix = isReady && m_mode != Mode::Pairs;
    m_actions->modes->setEnabled(isReady);
    m_actions->orders->setEnabled(isMatrix);
    m_actions->disagreements->setEnabled(isMatrix);
    m_actions->filterText->setEnabled(isMatrix);
    m_actions->showAll->setEnabled(isReady && !view.filter.isOpen());
    m_actions->openExports->setEnabled(isReady);
    m_actions->exports->setEnabled(isReady);
    m_export->setEnabled(isReady);
}

void ClaimsWorkspace::followSelection()
{
    const auto &item = selection().item();
    const auto index = m_model->find(item);
    if (index.isValid() && item.kind() != ItemKind::Document) {
        if (m_model->item(m_table->currentIndex()) != item) {
            m_table->setCurrentIndex(index);
        }
        m_table->scrollTo(index);
    } else if (!index.isValid()) {
        m_table->clearSelection();
    }
}

void ClaimsWorkspace::enterCell(const QModelIndex &index)
{
    const auto briefing = session().index();
    if (!index.isValid() || !briefing) {
        return;
    }
    const auto *row = m_model->matrixRow(index.row());
    if (row == nullptr) {
        m_claim = {};
        m_voice = {};
        m_detail->showQuestion(*briefing, m_model->matrix(),
                               m_model->item(index).to<ItemKind::Question>());
        return;
    }
    const int voice =
        index.column() == 0 ? -1 : m_model->cut().voices[static_cast<size_t>(index.column() - 1)];
    m_claim = row->claim;
    m_voice = voice < 0 ? ItemId() : m_model->matrix().voices[static_cast<size_t>(voice)];
    m_detail->showClaim(*briefing, m_model->matrix(), *row, voice);
}

void ClaimsWorkspace::chooseCell(const QModelIndex &index)
{
    const auto item = m_model->item(index);
    if (!item.isNull()) {
        selection().select(item);
    }
}

void ClaimsWorkspace::openCell(const QModelIndex &index)
{
    const auto item = m_model->item(index);
    const auto briefing = session().index();
    if (item.isNull() || !briefing) {
        return;
    }
    const auto passages = briefing->passages(item);
    if (passages.empty()) {
        selection().select(item);
    } else {
        selection().goTo(item, passages.front());
    }
}

void ClaimsWorkspace::openPair(int row)
{
    const auto [first, second] = m_pairModel->documents(row);
    auto view = m_bar->view();
    view.filter = {};
    view.compared = first;
    m_voice = second;
    m_claim = {};
    const auto &matrix = m_model->matrix();
    const int a = matrix.position(first);
    const int b = matrix.position(second);
    const auto shared =
        std::ranges::find_if(matrix.rows, [a, b](const Briefings::MatrixRow &candidate) {
            return candidate.cell(a) != nullptr && candidate.cell(b) != nullptr;
        });
    if (shared != matrix.rows.end()) {
        m_claim = shared->claim;
    }
    m_bar->setView(view);
    setMode(Mode::One);
}

void ClaimsWorkspace::chooseDocument(const QModelIndex &row)
{
    const auto document = ItemId::fromString(row.data(idRole).toString());
    if (!document) {
        return;
    }
    switch (m_mode) {
    case Mode::All:
        scrollToDocument(*document);
        break;
    case Mode::One:
        m_bar->setCompared(*document);
        break;
    case Mode::Pairs: {
        auto view = m_bar->view();
        view.filter.voice = view.filter.voice == *document ? ItemId() : *document;
        m_bar->setView(view);
        break;
    }
    }
}

void ClaimsWorkspace::scrollToDocument(const ItemId &document)
{
    const auto head = m_model->find(document);
    if (!head.isValid()) {
        return;
    }
    int target = std::max(m_table->rowAt(0), m_table->currentIndex().row());
    while (target < m_model->rowCount() - 1 && m_model->isQuestion(target)) {
        ++target;
    }
    const auto cell = m_model->index(target, head.column());
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
}

void ClaimsWorkspace::chooseQuestion(const QModelIndex &row)
{
    const auto question = ItemId::fromString(row.data(idRole).toString());
    if (!question) {
        return;
    }
    selection().select(*question);
    const auto heading = m_model->find(*question);
    if (heading.isValid()) {
        m_table->scrollTo(heading, QAbstractItemView::PositionAtTop);
    }
}

void ClaimsWorkspace::popUpExports()
{
    m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
    m_exportMenu->setActiveAction(m_exportMenu->actions().constFirst());
}

void ClaimsWorkspace::askForExport(ExportFormat format)
{
    const auto index = session().index();
    if (!index) {
        return;
    }
    const auto filter = m_bar->view().filter;
    const ClaimsExportContent content{index, m_model->matrix(), m_model->cut(),
                                      Briefings::filterText(*index, filter), m_mode == Mode::Pairs};
    m_exporter->ask(content, format, QDir::homePath());
}

void ClaimsWorkspace::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), themeColors(palette()).paper);
}

} // namespace Widgets
