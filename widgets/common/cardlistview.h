// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Widgets {

/// A list of cards (CardRole) that scrolls by itself; ContentsListView is for lists that scroll
/// with what is around them. Enter, Space or a click activates.
class CardListView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardListView)

public:
    explicit CardListView(QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Widgets
