// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Widgets {

/// What the lines under words, the bands between documents and the stances' signs mean, each drawn
/// as it is drawn elsewhere beside what it means. Rows are labels that a screen reader reads.
class SignLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignLegend)

public:
    explicit SignLegend(QWidget *parent);
};

} // namespace Widgets
