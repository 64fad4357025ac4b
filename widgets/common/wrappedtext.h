// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace Widgets {

/// The height of plain \a text in lines of \a width. Lines break between words, and inside a word
/// only where it alone is wider: QPainter's own flags do either the one or the other.
[[nodiscard]] int wrappedHeight(const QFont &font, const QString &text, int width);

/// Draws \a text from the top of \a place in lines of its width, in the painter's pen, and returns
/// the height that they take. Nothing is clipped.
int drawWrapped(QPainter &painter, const QRect &place, const QFont &font, const QString &text);

} // namespace Widgets
