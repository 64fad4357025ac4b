// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Widgets {

/// The search field of the top bar. Keys that belong to the list of results leave as signals, so
/// that one can go on typing while walking through it.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBox)

public:
    explicit SearchBox(QWidget *parent);

    /// What is shown at the end while it is empty: "Ctrl K".
    void setHint(const QString &hint);

Q_SIGNALS:
    void stepped(int rows); ///< Up and down are ±1, a page ±8.
    void activated();       ///< Enter.
    void dismissed();       ///< Escape.
    void helpRequested();   ///< F1.
    void saveRequested();   ///< Ctrl+D.
    void removeRequested(); ///< Delete, while it is empty.
    void clicked();
    void focusLost();

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    QString m_hint;
};

} // namespace Widgets
