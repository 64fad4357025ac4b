// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Widgets {

/// Asks for words to find in one document. Enter goes to the next place, Shift+Enter to the
/// previous one, Esc closes it.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget *parent);

    /// Shows itself with the focus in its field; \a words, when there are any, become its text.
    void start(const QString &words);
    [[nodiscard]] QString words() const;
    /// \a current counts from 1, 0 for none yet.
    void showCount(int current, int count);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void stepRequested(int step);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dismiss();

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace Widgets
