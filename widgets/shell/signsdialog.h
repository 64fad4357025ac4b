// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Widgets {

/// What the program's lines, bands and signs mean.
class SignsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignsDialog)

public:
    explicit SignsDialog(QWidget *parent);
};

} // namespace Widgets
