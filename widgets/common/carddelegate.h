// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace Widgets {

/// What a row of a side panel says beside its title (Qt::DisplayRole). Colors are named, not
/// given, so that models need not know the scheme.
namespace CardRole {
enum Role
{
    Subtitle = Qt::UserRole + 1000, ///< QString: the smaller second line.
    Sign,             ///< QString: drawn in front instead of a dot, in the color of the row.
    Kind,             ///< int of Briefings::ItemKind: gives the color.
    DocumentPosition, ///< int: gives the color of the document at that position; wins over Kind.
    Count,            ///< int: at the end of the row.
    Marked,           ///< bool: stands on a card, for example because it is open in a pane.
};
}

/// Draws a row with a dot or sign, a title of up to three lines, a second line and a count. The
/// selected row and marked rows stand on a card; focus has a ring.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardDelegate)

public:
    explicit CardDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Depends on the width of option.rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace Widgets
