// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Widgets {

/// The head of the tables here: names of documents on as many lines as they need, and below them
/// what ClaimsRole::Gist says of the column. Its sections can be dragged wider.
class ColumnHeads final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnHeads)

public:
    explicit ColumnHeads(QWidget *parent);

    /// As tall as the tallest section is in its width.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace Widgets
