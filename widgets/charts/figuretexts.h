// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Widgets {

/// What the table of figures shows of each, in the columns of FiguresTableModel. A value that may
/// be used in any thread.
struct FigureTexts
{
    std::shared_ptr<const Briefings::BriefingIndex> index;
    QHash<Briefings::FigureId, int> paragraphs; ///< From 1; absent while the text is not loaded.

    [[nodiscard]] QString text(const Briefings::Figure &figure, int column) const;
    /// The one number that puts figures of a measure in order, in the measure's unit: what was
    /// said, else the bound that was said.
    [[nodiscard]] static double orderingValue(const Briefings::BriefingIndex &index,
                                              const Briefings::Figure &figure);
};

/// Which figures a table shows, and in what order.
struct FigureView
{
    QSet<Briefings::FigureId> figures; ///< These only; empty for all.
    QStringList words;                 ///< Each stands in one of the columns, whatever its case.
    int column = -1;                   ///< To sort by; -1 for the briefing's order.
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The positions of the figures of \a texts' briefing that \a view shows, in its order. Values of
/// different measures have no order: each measure stays together. Takes about a second for 100,000
/// figures that are sorted by a text; call it off the GUI thread above some thousands.
[[nodiscard]] std::vector<int> figureRows(const FigureTexts &texts, const FigureView &view);

} // namespace Widgets
