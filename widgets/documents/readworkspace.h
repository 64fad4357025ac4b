// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "widgets/common/workspace.h"

#include <QMap>
#include <QStringList>

#include <vector>

class QListView;
class QModelIndex;
class QStackedLayout;
class QStandardItemModel;

namespace Widgets {

class DocumentPane;
class EmptyState;
class PaneAlignment;
class PaneSplitter;

/// One to four documents side by side. Every pane follows the selection: it goes to its passages,
/// or says that its document is silent. Words that are asked for are shown in the pane that has
/// their document, else in the current one.
class ReadWorkspace final : public Workspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadWorkspace)

public:
    static constexpr int maximumPanes = 4;

    ReadWorkspace(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString statusText() const override;
    void focusContent() override;
    [[nodiscard]] bool isSettled() const override;

    /// How many panes there are, 1 to 4; a briefing with fewer documents has fewer on screen. New
    /// panes take the briefing's documents that are not open yet, in order.
    void setPaneCount(int count);
    [[nodiscard]] int paneCount() const { return m_paneCount; }

    /// The ids of the documents on screen, from left to right.
    [[nodiscard]] QStringList openDocuments() const;
    /// Opens them, up to four; before a briefing is there, as soon as it is. Unknown ones are left
    /// out.
    void setOpenDocuments(const QStringList &documents);

    /// Where each open document is read: the code point at the top of its pane.
    [[nodiscard]] QMap<QString, int> readingPlaces() const;
    /// Documents that are opened from now on begin there, each once.
    void setReadingPlaces(const QMap<QString, int> &places);
    /// The size of the documents' letters in pixels; 0 sets the usual one.
    void setReadingSize(int pixels);
    [[nodiscard]] int readingSize() const { return m_readingSize; }
    /// While aligned, panes follow the one that is scrolled.
    void alignPanes(bool aligned);
    [[nodiscard]] bool arePanesAligned() const;

    enum class Where
    {
        CurrentPane,
        NewPane
    };
    /// Shows \a document where it is open already, else in a pane that is free, else \a where.
    void openDocument(const Briefings::DocumentId &document, Where where);

protected:
    void followSession() override;
    void followSelection() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Focus
    {
        Keep,
        Take
    };

    void showPassage(const Briefings::Passage &passage);
    void fillPanes();
    void fillPanel();
    void markPanel();
    void showState();

    DocumentPane *addPane(const Briefings::DocumentId &document, Briefings::Body body);
    void closePane(DocumentPane *pane);
    void setCurrentPane(DocumentPane *pane);
    void stepPane(int step);
    void zoom(int step);
    void addCommands();
    void addAnnotationCommands();
    void updateAnnotationCommands();
    /// The one under the caret of the current pane, else the selected one; or null.
    [[nodiscard]] const Briefings::Annotation *annotationInUse() const;
    /// The selected words of the current pane, by block; empty when there are none.
    [[nodiscard]] Briefings::Passages selectedWords() const;
    void highlight(Briefings::AnnotationColor color);
    void editNote();
    void removeNote();
    /// Moves \a pane by \a step places; false at the end of the row.
    bool movePane(DocumentPane *pane, int step);
    [[nodiscard]] DocumentPane *paneAt(const QPoint &globalPosition) const;
    void panesChanged();
    [[nodiscard]] DocumentPane *paneOf(const Briefings::DocumentId &document) const;
    [[nodiscard]] Briefings::Body firstBody(const Briefings::DocumentId &document) const;
    void showSelectionIn(DocumentPane &pane);

    void activateDocument(const QModelIndex &index);
    void toggleDocument(const QModelIndex &index);
    void activateQuestion(const QModelIndex &index);

    QStandardItemModel *m_documents;
    QStandardItemModel *m_questions;
    QListView *m_documentList;
    QListView *m_questionList;
    QStackedLayout *m_stack;
    PaneSplitter *m_splitter;
    EmptyState *m_empty;
    PaneAlignment *m_alignment;
    QList<QAction *> m_annotationCommands;

    std::vector<DocumentPane *> m_panes; ///< From left to right.
    DocumentPane *m_current = nullptr;
    DocumentPane *m_origin =
        nullptr; ///< The pane in which the person has just chosen an item; it stays put.
    int m_paneCount = 2;
    int m_readingSize;
    bool m_hasBriefing = false;
    QMap<QString, int> m_places; ///< By document, where to begin; taken out when it is opened.
    QStringList m_wanted;        ///< To be opened when there is a briefing.
};

} // namespace Widgets
