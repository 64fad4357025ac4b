// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/model/passage.h"
#include "briefings/text/blockdocument.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace Briefings {
struct Error;
}

namespace Widgets {

class DocumentView;
class EmptyState;
class FindBar;
class Session;

/// One document of the Read workspace: what it is, a way to choose another, its text, and a quiet
/// line when it has nothing to say on what is selected.
class DocumentPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentPane)

public:
    DocumentPane(Session &session, QWidget *parent);

    void showDocument(const Briefings::DocumentId &document, Briefings::Body body);
    [[nodiscard]] const Briefings::DocumentId &document() const { return m_document; }
    [[nodiscard]] Briefings::Body body() const { return m_body; }
    [[nodiscard]] DocumentView &view() const { return *m_view; }
    /// Null while it is loaded.
    [[nodiscard]] Briefings::Text text() const;

    /// Takes over a changed briefing.
    void refresh();
    /// Which documents stand in other panes, for the menu.
    void setOpenDocuments(const std::vector<Briefings::DocumentId> &documents);
    /// Among several, the one that the next document opens in has a line above it.
    void setCurrent(bool isCurrent);

    enum class Follow
    {
        No,
        Yes
    };
    /// Highlights those of \a passages that are this document's; with Follow::Yes the first comes
    /// into view. Of \a preferred, when any is here, rather than of all.
    void showSelection(const Briefings::ItemId &item, const Briefings::Passages &passages,
                       const Briefings::Passages &preferred, Follow follow);
    [[nodiscard]] bool isSilent() const;
    /// To the next or previous passage of the selection in this document, from the last to the
    /// first; false when there is none.
    bool stepPassage(int step);
    /// Opens the bar that finds words, with the selected words if there are any.
    void startFinding();
    /// A menu of the headings.
    void popupOutline();
    /// Another pane would be dropped here.
    void setDropTarget(bool isTarget);
    /// Brings the words into view, flashes them and takes the focus.
    void goTo(const Briefings::Passage &passage);
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void documentRequested(const Briefings::DocumentId &document, Briefings::Body body);
    void closeRequested();
    /// The person drags the pane by its header.
    void movedOver(const QPoint &globalPosition);
    void droppedAt(const QPoint &globalPosition);
    void settled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showHeader();
    void showText();
    void showFailure(const Briefings::Error &error);
    void fillMenu();
    void placeHeader();
    void setSteps(const Briefings::Passages &passages);
    void showSteps();
    void findWords(const QString &words);
    void stepFound(int step);

    Session &m_session;
    Briefings::DocumentId m_document;
    Briefings::Body m_body = Briefings::Body::Digest;
    std::vector<Briefings::DocumentId> m_openDocuments;
    bool m_isCurrent = false;
    bool m_hasFailed = false;
    bool m_canMove = false; ///< The mouse was pressed on the header.
    bool m_isMoving = false;
    bool m_isDropTarget = false;
    QPoint m_pressPoint;
    std::vector<Briefings::TextRange> m_steps; ///< The selection's passages here, by position.
    int m_step = 0;

    QWidget *m_header;
    QLabel *m_title;
    QLabel *m_byline;
    QLabel *m_silence;
    QWidget *m_stepRow;
    QLabel *m_stepText;
    QToolButton *m_outline;
    QToolButton *m_chooser;
    QToolButton *m_close;
    QMenu *m_menu;
    DocumentView *m_view;
    EmptyState *m_message;
    FindBar *m_find;
    QStackedLayout *m_stack = nullptr;
};

} // namespace Widgets
