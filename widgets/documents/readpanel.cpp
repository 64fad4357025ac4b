// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The side panel of the Read workspace.
#include "briefings/core/edtf.h"
#include "widgets/common/carddelegate.h"
#include "widgets/common/emptystate.h"
#include "widgets/documents/documentpane.h"
#include "widgets/documents/panesplitter.h"
#include "widgets/documents/readworkspace.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QStackedLayout>
#include <QStandardItemModel>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int idRole = Qt::UserRole + 1;

QString subtitle(const Briefings::Document &document)
{
    QStringList parts;
    if (!document.publisher.isEmpty()) {
        parts.append(document.publisher);
    } else if (!document.authors.isEmpty()) {
        parts.append(document.authors.join(QStringLiteral(", ")));
    } else {
        parts.append(document.kind);
    }
    if (!document.date.isNull()) {
        parts.append(displayText(document.date, QLocale()));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void ReadWorkspace::fillPanel()
{
    m_documents->clear();
    m_questions->clear();
    const auto index = session().index();
    if (!index) {
        return;
    }
    // All at once: a list measures itself anew whenever rows come.
    QList<QStandardItem *> documents;
    int position = 0;
    for (const Briefings::Document &document : index->briefing().documents) {
        auto *item = new QStandardItem(document.title);
        item->setEditable(false);
        item->setData(document.id.toString(), idRole);
        item->setData(subtitle(document), CardRole::Subtitle);
        item->setData(position++, CardRole::DocumentPosition);
        item->setToolTip(
            tr("Enter opens it in the current pane, Space opens it beside or closes it"));
        documents.append(item);
    }
    m_documents->invisibleRootItem()->appendRows(documents);
    QList<QStandardItem *> questions;
    for (const Briefings::Question &question : index->briefing().questions) {
        auto *item =
            new QStandardItem(question.shortText.isEmpty() ? question.text : question.shortText);
        item->setEditable(false);
        item->setData(question.id.toString(), idRole);
        item->setData(QStringLiteral("?"), CardRole::Sign);
        item->setData(static_cast<int>(Briefings::ItemKind::Question), CardRole::Kind);
        questions.append(item);
    }
    m_questions->invisibleRootItem()->appendRows(questions);
}

void ReadWorkspace::markPanel()
{
    for (int row = 0; row < m_documents->rowCount(); ++row) {
        QStandardItem *item = m_documents->item(row);
        const QString id = item->data(idRole).toString();
        const bool isOpen = std::ranges::any_of(
            m_panes, [&id](const DocumentPane *pane) { return pane->document().toString() == id; });
        if (item->data(CardRole::Marked).toBool() != isOpen) {
            item->setData(isOpen, CardRole::Marked);
            item->setData(isOpen ? tr("%1, open").arg(item->text()) : item->text(),
                          Qt::AccessibleTextRole);
        }
    }
    const QString selected = selection().item().toString();
    QModelIndex current;
    for (int row = 0; row < m_questions->rowCount(); ++row) {
        if (m_questions->item(row)->data(idRole).toString() == selected) {
            current = m_questions->index(row, 0);
        }
    }
    if (current.isValid()) {
        m_questionList->selectionModel()->setCurrentIndex(current,
                                                          QItemSelectionModel::ClearAndSelect);
    } else {
        m_questionList->clearSelection();
    }
}

void ReadWorkspace::showState()
{
    m_empty->setButton({});
    switch (session().state()) {
    case Session::State::Empty:
        m_empty->setContent(QStringLiteral("open"), tr("No briefing is open"),
                            tr("Open a briefing to read its documents side by side."));
        break;
    case Session::State::Loading:
        m_empty->setContent(QStringLiteral("waiting"), tr("Opening the briefing"), {});
        break;
    case Session::State::Failed:
        m_empty->setContent(QStringLiteral("warning"), tr("The briefing could not be opened"),
                            session().error().message);
        break;
    case Session::State::Ready:
        if (m_documents->rowCount() == 0) {
            m_empty->setContent(QStringLiteral("empty"), tr("This briefing has no documents"),
                                tr("Import a document to begin."));
        } else {
            m_empty->setContent(QStringLiteral("read"), tr("Nothing is open"),
                                tr("Choose a document in the panel at the left."));
        }
        break;
    }
    m_stack->setCurrentWidget(m_panes.empty() ? static_cast<QWidget *>(m_empty) : m_splitter);
}

void ReadWorkspace::activateDocument(const QModelIndex &index)
{
    const auto document = Briefings::DocumentId::fromString(index.data(idRole).toString());
    if (document) {
        const bool isBeside = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        openDocument(*document, isBeside ? Where::NewPane : Where::CurrentPane);
    }
}

void ReadWorkspace::toggleDocument(const QModelIndex &index)
{
    const auto document = Briefings::DocumentId::fromString(index.data(idRole).toString());
    if (!document) {
        return;
    }
    if (DocumentPane *pane = paneOf(*document)) {
        closePane(pane);
    } else {
        openDocument(*document, Where::NewPane);
    }
}

void ReadWorkspace::activateQuestion(const QModelIndex &index)
{
    const auto question = Briefings::QuestionId::fromString(index.data(idRole).toString());
    if (!question) {
        return;
    }
    if (selection().item() == Briefings::ItemId(*question)) {
        followSelection(); // Chosen again: back to its passages.
    } else {
        selection().select(*question);
    }
}

bool ReadWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_documentList && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && m_documentList->currentIndex().isValid()) {
            toggleDocument(m_documentList->currentIndex());
            return true;
        }
    }
    return Workspace::eventFilter(watched, event);
}

} // namespace Widgets
