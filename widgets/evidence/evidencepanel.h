// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/evidencecontent.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Widgets {

class EvidenceSections;
class KindChip;
class Selection;
class Session;

/// Says about the selected item what it is, what it rests on, in which state its words are, and who
/// agrees. Shows the briefing as a whole while nothing is selected.
class EvidencePanel final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePanel)

public:
    EvidencePanel(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] const EvidenceContent &content() const { return m_content; }
    /// True when the texts that the shown passages stand in are loaded.
    [[nodiscard]] bool isSettled() const;
    /// Puts the keyboard focus on the first card.
    void focusContent();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void refresh();
    void showContent(const EvidenceContent &content);
    void requestTexts();
    void copy(const EvidenceRow &row) const;

    Session &m_session;
    Selection &m_selection;
    EvidenceContent m_content;
    QVBoxLayout *m_column;
    KindChip *m_chip;
    QLabel *m_title;
    QLabel *m_line;
    QLabel *m_state;
    QLabel *m_warning;
    EvidenceSections *m_sections = nullptr;
};

} // namespace Widgets
