// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimsworkspace.h"

#include "widgets/claims/claimstablemodel.h"
#include "widgets/claims/claimstableview.h"
#include "widgets/common/carddelegate.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/labels.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int idRole = Qt::UserRole + 1;

QStandardItem *makeRow(const QString &text, const QString &id)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(id, idRole);
    return item;
}

} // namespace

ClaimsWorkspace::ClaimsWorkspace(Session &session, Selection &selection, QWidget *parent)
    : Workspace(session, selection, parent), m_model(new ClaimsTableModel(this)),
      m_table(new ClaimsTableView(this)), m_documents(new QStandardItemModel(this)),
      m_questions(new QStandardItemModel(this)),
      m_disagreements(new QPushButton(tr("Disagreements only"), this)),
      m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("claimsWorkspace"));
    m_table->setObjectName(QStringLiteral("claimsTable"));
    m_table->setAccessibleName(tr("Claims by document"));
    m_table->setModel(m_model);
    m_disagreements->setObjectName(QStringLiteral("disagreementsOnly"));
    m_disagreements->setCheckable(true);
    m_disagreements->setToolTip(tr("Show only claims that one disputes and another does not"));

    auto *panel = new SidePanel(this);
    QListView *documents = panel->addList(tr("Documents"), m_documents);
    documents->setObjectName(QStringLiteral("claimsDocuments"));
    QListView *questions = panel->addList(tr("Questions"), m_questions);
    questions->setObjectName(QStringLiteral("claimsQuestions"));

    auto *top = new QHBoxLayout;
    top->addWidget(makeLabel(LabelRole::Heading, tr("Where the documents agree and part"), this),
                   1);
    top->addWidget(m_disagreements);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(20, 14, 20, 12);
    content->setSpacing(12);
    content->addLayout(top);
    content->addLayout(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panel);
    row->addLayout(content, 1);

    connect(m_disagreements, &QPushButton::toggled, this, &ClaimsWorkspace::setDisagreementsOnly);
    connect(m_table, &ClaimsTableView::cellChosen, this, &ClaimsWorkspace::chooseCell);
    connect(m_table, &ClaimsTableView::cellOpened, this, &ClaimsWorkspace::openCell);
    connect(documents, &QListView::activated, this, &ClaimsWorkspace::scrollToDocument);
    connect(questions, &QListView::activated, this, &ClaimsWorkspace::chooseQuestion);
    connect(&session, &Session::stateChanged, this, &ClaimsWorkspace::followSession);
    connect(&session, &Session::briefingChanged, this, &ClaimsWorkspace::followSession);
    connect(&selection, &Selection::changed, this, &ClaimsWorkspace::followSelection);
    followSession();
}

QString ClaimsWorkspace::title() const { return tr("Claims"); }

QString ClaimsWorkspace::name() const { return QStringLiteral("claims"); }

QString ClaimsWorkspace::statusText() const
{
    const auto index = session().index();
    if (!index) {
        return {};
    }
    const auto &claims = index->briefing().claims;
    const auto disputed = std::ranges::count_if(
        claims, [&index](const Briefings::Claim &claim) { return isDisputed(*index, claim.id); });
    const QStringList parts{
        tr("%n question(s)", nullptr, static_cast<int>(index->briefing().questions.size())),
        tr("%n claim(s)", nullptr, static_cast<int>(claims.size())),
        tr("%n disagreement(s)", nullptr, static_cast<int>(disputed)),
    };
    return parts.join(QStringLiteral(" · "));
}

void ClaimsWorkspace::focusContent()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

bool ClaimsWorkspace::isSettled() const { return session().state() != Session::State::Loading; }

void ClaimsWorkspace::setDisagreementsOnly(bool disagreementsOnly)
{
    m_disagreements->setChecked(disagreementsOnly);
    m_model->setDisagreementsOnly(disagreementsOnly);
    showState();
    followSelection();
}

void ClaimsWorkspace::followSession()
{
    m_model->setBriefing(session().index());
    fillPanel();
    showState();
    followSelection();
    Q_EMIT statusChanged();
}

void ClaimsWorkspace::fillPanel()
{
    m_documents->clear();
    m_questions->clear();
    const auto index = session().index();
    if (!index) {
        return;
    }
    int position = 0;
    for (const Briefings::Document &document : index->briefing().documents) {
        QStandardItem *item = makeRow(document.title, document.id.toString());
        item->setData(position++, CardRole::DocumentPosition);
        const auto &stances = index->briefing().stances;
        const auto spoken =
            std::ranges::count(stances, Briefings::ItemId(document.id), &Briefings::Stance::by);
        item->setData(tr("speaks to %n claim(s)", nullptr, static_cast<int>(spoken)),
                      CardRole::Subtitle);
        m_documents->appendRow(item);
    }
    for (const Briefings::Question &question : index->briefing().questions) {
        QStandardItem *item =
            makeRow(question.shortText.isEmpty() ? question.text : question.shortText,
                    question.id.toString());
        item->setData(QStringLiteral("?"), CardRole::Sign);
        item->setData(static_cast<int>(Briefings::ItemKind::Question), CardRole::Kind);
        item->setData(static_cast<int>(index->claims(question.id).size()), CardRole::Count);
        m_questions->appendRow(item);
    }
}

void ClaimsWorkspace::showState()
{
    m_empty->setButton({});
    switch (session().state()) {
    case Session::State::Empty:
        m_empty->setContent(QStringLiteral("open"), tr("No briefing is open"),
                            tr("Open a briefing to see what its documents make of each claim."));
        break;
    case Session::State::Loading:
        m_empty->setContent(QStringLiteral("waiting"), tr("Opening the briefing"), {});
        break;
    case Session::State::Failed:
        m_empty->setContent(QStringLiteral("warning"), tr("The briefing could not be opened"),
                            session().error().message);
        break;
    case Session::State::Ready:
        if (m_model->hasDisagreementsOnly()) {
            m_empty->setContent(
                QStringLiteral("claims"), tr("No disagreements"),
                tr("No claim is disputed by one document and borne out by another."));
        } else {
            m_empty->setContent(QStringLiteral("claims"), tr("This briefing has no claims"), {});
        }
        break;
    }
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

void ClaimsWorkspace::followSelection()
{
    const QModelIndex index = m_model->find(selection().item());
    if (index.isValid() && selection().item().kind() != Briefings::ItemKind::Document) {
        if (m_model->item(m_table->currentIndex()) != selection().item()) {
            m_table->setCurrentIndex(index);
        }
        m_table->scrollTo(index);
    } else if (!index.isValid()) {
        m_table->clearSelection();
    }
}

void ClaimsWorkspace::chooseCell(const QModelIndex &index)
{
    const Briefings::ItemId item = m_model->item(index);
    if (!item.isNull()) {
        selection().select(item);
    }
}

void ClaimsWorkspace::openCell(const QModelIndex &index)
{
    const Briefings::ItemId item = m_model->item(index);
    const auto briefing = session().index();
    if (item.isNull() || !briefing) {
        return;
    }
    const Briefings::Passages passages = briefing->passages(item);
    if (passages.empty()) {
        selection().select(item);
    } else {
        selection().goTo(item, passages.front());
    }
}

void ClaimsWorkspace::scrollToDocument(const QModelIndex &row)
{
    const auto document = Briefings::ItemId::fromString(row.data(idRole).toString());
    const QModelIndex head = document ? m_model->find(*document) : QModelIndex();
    if (!head.isValid()) {
        return;
    }
    int target = std::max(m_table->rowAt(0), m_table->currentIndex().row());
    while (target < m_model->rowCount() - 1 && m_model->isQuestion(target)) {
        ++target;
    }
    const QModelIndex cell = m_model->index(target, head.column());
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
}

void ClaimsWorkspace::chooseQuestion(const QModelIndex &row)
{
    const auto question = Briefings::ItemId::fromString(row.data(idRole).toString());
    if (!question) {
        return;
    }
    selection().select(*question);
    const QModelIndex heading = m_model->find(*question);
    if (heading.isValid()) {
        m_table->scrollTo(heading, QAbstractItemView::PositionAtTop);
    }
}

void ClaimsWorkspace::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), themeColors(palette()).paper);
}

} // namespace Widgets
