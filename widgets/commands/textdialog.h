// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QLabel;
class QLineEdit;

namespace Widgets {

/// Asks for one line of text. Opened with open(); textAccepted() follows when the person agrees.
/// The owner may refuse the text with showError(), then the dialog stays.
class TextDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextDialog)

public:
    TextDialog(const QString &title, const QString &label, const QString &text, QWidget *parent);

    void showError(const QString &message);

Q_SIGNALS:
    /// The receiver calls accept() or showError().
    void textAccepted(const QString &text);

private:
    QLineEdit *m_edit;
    QLabel *m_error;
};

} // namespace Widgets
