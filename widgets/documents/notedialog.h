// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/annotation.h"

#include <QDialog>

class QButtonGroup;
class QPlainTextEdit;

namespace Widgets {

/// Asks for a note on highlighted words and for its color. Ctrl+Enter accepts.
class NoteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDialog)

public:
    NoteDialog(const QString &words, Briefings::AnnotationColor color, const QString &text,
               QWidget *parent);

    [[nodiscard]] Briefings::AnnotationColor color() const;
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPlainTextEdit *m_text;
    QButtonGroup *m_colors;
};

} // namespace Widgets
