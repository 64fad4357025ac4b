// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartviewaccessible.h"

#include "widgets/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace Widgets {

namespace {

/// The mark of that number; null while the view is laid out anew.
const MarkGeometry *markOf(const ChartView &view, int child)
{
    const auto &marks = view.geometry().marks;
    return child >= 0 && static_cast<size_t>(child) < marks.size()
               ? &marks[static_cast<size_t>(child)]
               : nullptr;
}

/// One mark.
class MarkInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkInterface(ChartView *view, int child) : m_view(view), m_child(child) { }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && markOf(*m_view, m_child) != nullptr;
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
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
        return isValid() && kind == QAccessible::Name ? markOf(*m_view, m_child)->sentence
                                                      : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect drawn = markOf(*m_view, m_child)->rect.toAlignedRect();
        return {m_view->widget()->mapToGlobal(drawn.topLeft()), drawn.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_view->selectedMark() == m_child;
        state.selectable = true;
        state.focusable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(
            QRect(m_view->viewport()->mapFromGlobal(rect().topLeft()), rect().size()));
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
            m_view->chooseMark(m_child);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override
    {
        return {};
    }

private:
    QPointer<ChartView> m_view;
    int m_child;
};

class ChartInterface final : public QAccessibleWidget
{
public:
    explicit ChartInterface(ChartView *view) : QAccessibleWidget(view, QAccessible::List) { }
    ~ChartInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    Q_DISABLE_COPY_MOVE(ChartInterface)

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(view()->geometry().marks.size());
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto known = m_children.find(index);
        if (known == m_children.end()) {
            known = m_children.insert(
                index, QAccessible::registerAccessibleInterface(new MarkInterface(view(), index)));
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
        for (int index = 0; index < childCount(); ++index) {
            QAccessibleInterface *entry = child(index);
            if (entry->rect().contains(x, y)) {
                return entry;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return child(view()->selectedMark());
    }

private:
    [[nodiscard]] ChartView *view() const { return static_cast<ChartView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String("Widgets::ChartView")
                     ? qobject_cast<ChartView *>(object)
                     : nullptr;
    return view != nullptr ? new ChartInterface(view) : nullptr;
}

} // namespace

void installChartAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace Widgets
