// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Widgets {

/// What a view shows when it has nothing else: a sign, a heading, why, and what can be done.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent);

    /// \a icon names one of ours ("open"); empty for none.
    void setContent(const QString &icon, const QString &heading, const QString &text);
    /// An empty text hides the button.
    void setButton(const QString &text);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace Widgets
