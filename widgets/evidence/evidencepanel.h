// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/latesttask.h"
#include "widgets/evidence/evidencecontent.h"
#include "widgets/evidence/networkstanding.h"

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
    /// Measures the network in a worker when something that stands in it is shown.
    void requestStanding();
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
    std::shared_ptr<const Briefings::BriefingIndex> m_measured; ///< That m_standing is of.
    std::shared_ptr<const NetworkStanding> m_standing; ///< Null while unknown, or too large.
    LatestTask<NetworkStanding> m_standingTask;
};

} // namespace Widgets
