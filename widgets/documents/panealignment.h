// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/alignment.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Widgets {

class DocumentPane;
class DocumentView;
class PaneSplitter;
class Selection;

/// Joins the panes of the Read workspace: bands in the gutters between them, and, when they are
/// pinned, their scrolling.
class PaneAlignment final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneAlignment)

public:
    PaneAlignment(PaneSplitter &splitter, Selection &selection, QObject *parent);

    /// The panes from left to right, in the splitter's order.
    void setPanes(const std::vector<DocumentPane *> &panes);
    /// Joins them by what the selection stands for.
    void follow(std::shared_ptr<const Briefings::BriefingIndex> index);
    /// What the panes are joined by now.
    [[nodiscard]] const std::vector<Briefings::Strand> &strands() const { return m_strands; }

    /// The passages of the strand that joins most of \a panes, of several the one with most kinds
    /// of stance: where they are best laid side by side. Empty when there are fewer than two
    /// strands to choose from.
    [[nodiscard]] Briefings::Passages
    leadingPassages(const std::vector<DocumentPane *> &panes) const;

    /// While pinned, panes go to the counterparts of what one of them is scrolled to.
    void setPinned(bool isPinned);
    [[nodiscard]] bool isPinned() const { return m_isPinned; }

    /// Follows the band nearest to the caret of \a pane to the next pane at the right (1) or left
    /// (-1), which gets the focus. False when there is none.
    bool cross(const DocumentPane &pane, int direction);

Q_SIGNALS:
    void pinnedChanged();

private:
    void updateStrands();
    void updateHeadings();
    void showBands();
    void choose(size_t gutter, const Briefings::Band &band);
    void followScrolling(const DocumentPane &pane);
    [[nodiscard]] QString textOf(const Briefings::Band &band) const;
    [[nodiscard]] QString sideText(const Briefings::ItemId &item,
                                   const Briefings::Passage &passage) const;

    PaneSplitter &m_splitter;
    Selection &m_selection;
    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    std::vector<DocumentPane *> m_panes;
    std::vector<Briefings::Strand> m_strands;
    std::vector<Briefings::Strand> m_headings; ///< That the panes share; of \a m_headedTexts.
    std::vector<std::pair<Briefings::BodyKey, Briefings::Text>> m_headedTexts;
    std::vector<std::optional<Briefings::Passage>>
        m_shown; ///< By pane: what pinning brought there.
    bool m_isPinned = false;
    bool m_isFollowing = false;
};

} // namespace Widgets
