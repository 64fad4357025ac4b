// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader's own highlights and notes in the Read workspace.
#include "briefings/store/annotationedits.h"
#include "briefings/text/anchoring.h"
#include "widgets/documents/annotationcolors.h"
#include "widgets/documents/documentpane.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/notedialog.h"
#include "widgets/documents/readworkspace.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QAction>
#include <QDateTime>
#include <QKeySequence>

#include <algorithm>

namespace Widgets {

using Briefings::Annotation;
using Briefings::AnnotationColor;
using Briefings::ItemKind;

void ReadWorkspace::addAnnotationCommands()
{
    int number = 1;
    for (const auto color : Briefings::annotationColors) {
        auto *action = addCommand(
            QStringLiteral("highlight%1").arg(number),
            //: %1 is a color.
            tr("Highlight &%1 – %2").arg(number).arg(annotationColorText(color)),
            {QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))});
        connect(action, &QAction::triggered, this, [this, color] { highlight(color); });
        m_annotationCommands.append(action);
        ++number;
    }
    auto *note = addCommand(QStringLiteral("note"), tr("Note on the &Words…"),
                            {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)});
    connect(note, &QAction::triggered, this, &ReadWorkspace::editNote);
    auto *remove = addCommand(QStringLiteral("removeNote"), tr("Remove Highlight or N&ote"),
                              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Backspace)});
    connect(remove, &QAction::triggered, this, &ReadWorkspace::removeNote);
    m_annotationCommands.append({note, remove});
}

void ReadWorkspace::updateAnnotationCommands()
{
    const bool canAnnotate = session().index() != nullptr && !session().isReadOnly();
    for (QAction *action : std::as_const(m_annotationCommands)) {
        action->setEnabled(canAnnotate);
        action->setToolTip(canAnnotate ? QString() : session().readOnlyReason());
    }
    for (const DocumentPane *pane : m_panes) {
        pane->view().setAnnotationActions(m_annotationCommands);
    }
}

const Annotation *ReadWorkspace::annotationInUse() const
{
    const auto index = session().index();
    if (!index) {
        return nullptr;
    }
    if (m_current != nullptr) {
        if (const auto id = m_current->view().annotationAtCaret()) {
            return index->annotation(*id);
        }
    }
    return index->annotation(selection().item().to<ItemKind::Annotation>());
}

Briefings::Passages ReadWorkspace::selectedWords() const
{
    const auto index = session().index();
    const auto range = m_current == nullptr ? std::nullopt : m_current->view().selectedRange();
    const auto *document = index && range ? index->document(m_current->document()) : nullptr;
    const auto text =
        document == nullptr ? nullptr : session().text(m_current->document(), m_current->body());
    if (!text) {
        return {};
    }
    const auto *body = Briefings::findBody(*document, m_current->body());
    Briefings::Passages passages;
    // A passage stays inside one block.
    for (const auto &block : text->blocks) {
        const auto start = std::max(block.range.start(), range->start());
        const auto end = std::min(block.range.end(), range->end());
        if (const auto part = Briefings::TextRange::make(start, end);
            part && !part->isEmpty() && body != nullptr) {
            passages.push_back(Briefings::makePassage(document->id, m_current->body(),
                                                      body->version, *text, *part));
        }
    }
    return passages;
}

void ReadWorkspace::highlight(AnnotationColor color)
{
    const auto index = session().index();
    if (!index || session().isReadOnly()) {
        return;
    }
    const auto words = selectedWords();
    if (!words.empty()) {
        session().apply(Briefings::addAnnotation(index->briefing(), words, color, {},
                                                 QDateTime::currentDateTimeUtc()));
        m_current->view().clearSelection();
    } else if (const auto *annotation = annotationInUse()) {
        if (auto edit =
                Briefings::changeAnnotation(*index, annotation->id, color, annotation->text)) {
            session().apply(*edit);
        }
    } else if (m_current != nullptr) {
        m_current->view().say(tr("Select the words first, with the mouse or with Shift and the "
                                 "arrow keys."));
    }
}

void ReadWorkspace::editNote()
{
    const auto index = session().index();
    if (!index || session().isReadOnly()) {
        return;
    }
    const auto words = selectedWords();
    const auto *annotation = words.empty() ? annotationInUse() : nullptr;
    if (words.empty() && annotation == nullptr) {
        if (m_current != nullptr) {
            m_current->view().say(tr("Select the words first, with the mouse or with Shift and "
                                     "the arrow keys."));
        }
        return;
    }
    const auto &passages = annotation != nullptr ? annotation->passages : words;
    const auto id = annotation != nullptr ? annotation->id : Briefings::AnnotationId();
    auto *dialog = new NoteDialog(
        passages.front().quote, annotation != nullptr ? annotation->color : AnnotationColor::Yellow,
        annotation != nullptr ? annotation->text : QString(), this);
    connect(dialog, &NoteDialog::accepted, this, [this, dialog, id, words] {
        const auto now = session().index();
        if (!now) {
            return;
        }
        if (id.isNull()) {
            session().apply(Briefings::addAnnotation(now->briefing(), words, dialog->color(),
                                                     dialog->text(),
                                                     QDateTime::currentDateTimeUtc()));
            if (m_current != nullptr) {
                m_current->view().clearSelection();
            }
        } else if (auto edit =
                       Briefings::changeAnnotation(*now, id, dialog->color(), dialog->text())) {
            session().apply(*edit);
        }
    });
    dialog->open();
}

void ReadWorkspace::removeNote()
{
    const auto *annotation = annotationInUse();
    if (annotation == nullptr || session().isReadOnly()) {
        return;
    }
    const Briefings::ItemId id = annotation->id;
    if (selection().item() == id) {
        selection().clear();
    }
    session().apply({Briefings::RemoveItem{id}});
}

} // namespace Widgets
