// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace Widgets {

class SearchModel;

/// The list of results below the search box. A child that lies over the window's contents rather
/// than a window of its own: it needs no grab of the keyboard, and it is there on every platform
/// and in pictures of the window.
class SearchPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPopup)

public:
    SearchPopup(SearchModel &model, QWidget *window);

    /// Shows itself under \a box, as tall as its rows and the window allow. \a note is said above
    /// the list, and \a keys, what the keys do here, below it.
    void showBelow(const QWidget &box, const QString &note, const QString &keys);

    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);

Q_SIGNALS:
    void rowActivated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SearchModel &m_model;
    QListView *m_list;
    QLabel *m_note;
    QLabel *m_keys;
};

} // namespace Widgets
