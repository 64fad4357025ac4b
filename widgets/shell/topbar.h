// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QHBoxLayout;
class QLabel;

namespace Widgets {

class ElidedLabel;
class SearchBox;

/// The bar above everything: the program, the briefing, the search box, and buttons at the end.
class TopBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)

public:
    explicit TopBar(QWidget *parent);

    [[nodiscard]] SearchBox &searchBox() const { return *m_search; }
    void setBriefingTitle(const QString &title);
    /// A button with the icon of \a action.
    void addButton(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitFonts();

    QLabel *m_name;
    ElidedLabel *m_title;
    SearchBox *m_search;
    QHBoxLayout *m_buttons;
};

} // namespace Widgets
