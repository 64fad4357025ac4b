// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QString>

#include <memory>

class QAccessibleInterface;
class QWidget;

namespace Widgets {

/// The parts of a widget that paints them all itself, as assistive technology sees them: numbered
/// from 0, each with a sentence. Asked only while the widget lives; rectangles and points are those
/// of the screen.
class AccessibleParts
{
public:
    AccessibleParts() = default;
    virtual ~AccessibleParts() = default;
    Q_DISABLE_COPY_MOVE(AccessibleParts)

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QString sentence(int part) const = 0;
    /// Empty when it is not drawn.
    [[nodiscard]] virtual QRect rect(int part) const = 0;
    /// Where the keyboard is; -1 for nowhere.
    [[nodiscard]] virtual int current() const = 0;
    /// What a click on it does.
    virtual void choose(int part) = 0;
    /// The first whose rectangle holds the point, unless a widget knows better; -1 for none.
    [[nodiscard]] virtual int at(const QPoint &point) const;
};

/// Shows \a widget as a list of \a parts. Belongs to the caller, as QAccessible's factories expect.
[[nodiscard]] QAccessibleInterface *makeAccessibleList(QWidget *widget,
                                                       std::unique_ptr<AccessibleParts> parts);

} // namespace Widgets
