// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/network/networklook.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace Widgets {

class NetworkCommands;

/// The row above a network: what is shown, how it is laid out, what size and color say. Its buttons
/// open the menus of the commands, and say what is chosen in them.
class NetworkBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkBar)

public:
    NetworkBar(NetworkCommands &commands, QWidget *parent);

    void showLook(const NetworkLook &look);
    void showExportMenu();

Q_SIGNALS:
    /// From 0 to 1, when the slider has come to rest.
    void tightnessChosen(double tightness);
    void fitAsked();

private:
    QPushButton *addMenuButton(const QString &name, QMenu *menu);

    QPushButton *m_projection;
    QPushButton *m_layout;
    QWidget *m_tightness;
    QSlider *m_slider;
    QPushButton *m_sizing;
    QPushButton *m_tint;
    QPushButton *m_exports;
};

} // namespace Widgets
