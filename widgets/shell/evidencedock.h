// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace Widgets {

class EvidencePanel;
class Selection;
class Session;

/// The evidence at the right edge.
///
/// In a wide window it stays until it is closed. In a narrow one it would take the room that matrices and panes need,
/// so there it comes when something is selected, narrower, and goes when nothing is.
class EvidenceDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceDock)

public:
    EvidenceDock(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] EvidencePanel &panel() const { return *m_panel; }
    /// What the person wants in a wide window.
    [[nodiscard]] bool isWanted() const;
    void setWanted(bool wanted);
    /// Tells it the width of the window.
    void fitWindow(int windowWidth);
    /// Shows it whatever the window's width.
    void reveal();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTitleBar();
    void followSelection();
    void fitWidth();

    Selection &m_selection;
    EvidencePanel *m_panel;
    bool m_isWanted = true;
    bool m_isNarrow = false;
};

} // namespace Widgets
