// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace Widgets {

class EvidencePanel;
class Selection;
class Session;

/// The evidence at the right edge, while a briefing is open.
///
/// In a wide window it stays until it is closed. In a narrow one it would take the room that
/// matrices and panes need, so there it comes, narrower, when something is selected in what is
/// read, and goes when nothing is selected. Choosing in a side panel does not bring it there: the
/// two share one place, and a list must not vanish under the hand.
class EvidenceDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceDock)

public:
    EvidenceDock(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] EvidencePanel &panel() const { return *m_panel; }
    /// What the person wants in a wide window.
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    void setWanted(bool wanted);
    /// Tells it the width of the window.
    void fitWindow(int windowWidth);
    /// True when the window has no room for it and a side panel.
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    /// Shows it whatever the window's width, until it is closed.
    void reveal();
    /// Closes it: in a wide window for good, in a narrow one until something else is selected.
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTitleBar();
    void followSelection();
    void follow();
    void fitWidth();

    Session &m_session;
    Selection &m_selection;
    EvidencePanel *m_panel;
    bool m_isWanted = true;
    bool m_isNarrow = false;
    bool m_isRevealed = false;  ///< Asked for in a narrow window.
    bool m_isDismissed = false; ///< Closed in a narrow window, or not brought by this selection.
};

} // namespace Widgets
