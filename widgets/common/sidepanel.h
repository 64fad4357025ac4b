// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QString>

class QAbstractItemModel;
class QListView;
class QVBoxLayout;

namespace Widgets {

/// The panel at the left of a workspace: sections of a heading and a list or another widget, one
/// under the other, scrolling together. Tab goes from section to section.
class SidePanel final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePanel)

public:
    explicit SidePanel(QWidget *parent);

    /// A list with cards (CardRole) under \a heading. Connect to its activated() signal: a click,
    /// Enter or Space.
    QListView *addList(const QString &heading, QAbstractItemModel *model);
    /// Any widget under \a heading; an empty heading leaves it out. The panel takes the widget.
    void addWidget(const QString &heading, QWidget *widget);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    QVBoxLayout *m_column;
};

} // namespace Widgets
