// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/accessibleparts.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <utility>

namespace Widgets {

namespace {

/// What of the screen the parts of \a widget can be seen in.
QRect shownArea(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const QWidget *shown = area != nullptr ? area->viewport() : widget;
    return {shown->mapToGlobal(QPoint(0, 0)), shown->size()};
}

class PartInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartInterface(QWidget *widget, std::shared_ptr<AccessibleParts> parts, int part)
        : m_widget(widget), m_parts(std::move(parts)), m_part(part)
    { }

    [[nodiscard]] bool isValid() const override { return m_widget && m_part < m_parts->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override
    {
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override
    {
        return -1;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_parts->sentence(m_part) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? m_parts->rect(m_part) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_parts->current() == m_part;
        state.selectable = true;
        state.focusable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_widget->hasFocus();
        state.offscreen = !shownArea(m_widget).intersects(rect());
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction()) {
            m_parts->choose(m_part);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override
    {
        return {};
    }

private:
    QPointer<QWidget> m_widget;
    std::shared_ptr<AccessibleParts> m_parts;
    int m_part;
};

class ListInterface final : public QAccessibleWidget
{
public:
    ListInterface(QWidget *widget, std::shared_ptr<AccessibleParts> parts)
        : QAccessibleWidget(widget, QAccessible::List), m_parts(std::move(parts))
    { }
    ~ListInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    Q_DISABLE_COPY_MOVE(ListInterface)

    [[nodiscard]] int childCount() const override { return m_parts->count(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto known = m_children.find(index);
        if (known == m_children.end()) {
            known = m_children.insert(index, QAccessible::registerAccessibleInterface(
                                                 new PartInterface(widget(), m_parts, index)));
        }
        return QAccessible::accessibleInterface(*known);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child) {
                return it.key();
            }
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_parts->at(QPoint(x, y)));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return child(m_parts->current());
    }

private:
    std::shared_ptr<AccessibleParts> m_parts;
    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace

int AccessibleParts::at(const QPoint &point) const
{
    const int all = count();
    for (int part = 0; part < all; ++part) {
        if (rect(part).contains(point)) {
            return part;
        }
    }
    return -1;
}

QAccessibleInterface *makeAccessibleList(QWidget *widget, std::unique_ptr<AccessibleParts> parts)
{
    return new ListInterface(widget, std::move(parts));
}

} // namespace Widgets
