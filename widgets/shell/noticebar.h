// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;

namespace Widgets {

/// A line above the workspace that says what has just gone well or wrong, until it is closed or
/// something else is said.
class NoticeBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    enum class Tone
    {
        Information,
        Problem
    };

    explicit NoticeBar(QWidget *parent);

    void say(Tone tone, const QString &text);
    [[nodiscard]] QString text() const;
    /// Hides what was done elsewhere; a problem stays until somebody closes it.
    void forgetInformation();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone = Tone::Information;
    QLabel *m_sign;
    QLabel *m_text;
};

} // namespace Widgets
