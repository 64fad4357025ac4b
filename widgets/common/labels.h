// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace Widgets {

/// How a label speaks. The style sheet gives each its color; its font follows the zoom.
enum class LabelRole
{
    Body,    ///< Interface text.
    Muted,   ///< Second lines; smaller.
    Title,   ///< What is selected; larger and bold.
    Heading, ///< A workspace's heading, serif.
    Section, ///< "RESTS ON" above a list.
};

/// A label of plain text that wraps, and that can be selected with the mouse and the keyboard when
/// it is no heading.
[[nodiscard]] QLabel *makeLabel(LabelRole role, const QString &text, QWidget *parent);

/// \a text such that QToolTip takes it for plain text: it guesses from the first "<" or "&", and
/// those get an invisible word joiner behind them.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace Widgets
