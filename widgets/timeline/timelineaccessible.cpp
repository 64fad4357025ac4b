// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineaccessible.h"

#include "widgets/timeline/timelinecanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <algorithm>

namespace Widgets {

namespace {

/// The first occurrence of a child's entry; nothing when it has no date or no lane that is shown.
std::optional<Occurrence> occurrenceOf(const TimelineScene &scene, int child)
{
    const auto events = static_cast<int>(scene.content().events.size());
    const bool isDocument = child >= events;
    const auto entry = static_cast<size_t>(isDocument ? child - events : child);
    const std::vector<Occurrence> all = scene.occurrences();
    const auto found = std::ranges::find_if(all, [&](const Occurrence &what) {
        return what.isDocument == isDocument && what.entry == entry;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

const TimelineEntry &entryOf(const TimelineScene &scene, int child)
{
    const auto events = static_cast<int>(scene.content().events.size());
    return child < events ? scene.content().events[static_cast<size_t>(child)]
                          : scene.content().documents[static_cast<size_t>(child - events)];
}

int childCountOf(const TimelineScene &scene)
{
    return static_cast<int>(scene.content().events.size() + scene.content().documents.size());
}

/// One event or document.
class EntryInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EntryInterface(TimelineCanvas *canvas, int child) : m_canvas(canvas), m_child(child) { }

    [[nodiscard]] bool isValid() const override
    {
        return m_canvas && m_child < childCountOf(m_canvas->scene());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas);
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
        return isValid() && kind == QAccessible::Name ? entryOf(m_canvas->scene(), m_child).sentence
                                                      : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        const auto what = isValid() ? occurrenceOf(m_canvas->scene(), m_child) : std::nullopt;
        const QRect drawn = what ? m_canvas->markRect(*what).toAlignedRect() : QRect();
        return drawn.isEmpty()
                   ? drawn
                   : QRect(m_canvas->viewport()->mapToGlobal(drawn.topLeft()), drawn.size());
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const auto &current = m_canvas->current();
        const bool isCurrent = current && timelineChildOf(m_canvas->scene(), *current) == m_child;
        state.selectable = true;
        state.focusable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_canvas->hasFocus();
        state.offscreen = rect().isEmpty();
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
        const auto what = isValid() ? occurrenceOf(m_canvas->scene(), m_child) : std::nullopt;
        if (what && name == pressAction()) {
            m_canvas->choose(*what);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override
    {
        return {};
    }

private:
    QPointer<TimelineCanvas> m_canvas;
    int m_child;
};

class CanvasInterface final : public QAccessibleWidget
{
public:
    explicit CanvasInterface(TimelineCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List)
    { }
    ~CanvasInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    Q_DISABLE_COPY_MOVE(CanvasInterface)

    [[nodiscard]] int childCount() const override { return childCountOf(scene()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto known = m_children.find(index);
        if (known == m_children.end()) {
            known = m_children.insert(index, QAccessible::registerAccessibleInterface(
                                                 new EntryInterface(canvas(), index)));
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
        const auto &current = canvas()->current();
        return current ? child(timelineChildOf(scene(), *current)) : nullptr;
    }

private:
    [[nodiscard]] TimelineCanvas *canvas() const { return static_cast<TimelineCanvas *>(widget()); }
    [[nodiscard]] const TimelineScene &scene() const { return canvas()->scene(); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *canvas = className == QLatin1String("Widgets::TimelineCanvas")
                       ? qobject_cast<TimelineCanvas *>(object)
                       : nullptr;
    return canvas != nullptr ? new CanvasInterface(canvas) : nullptr;
}

} // namespace

void installTimelineAccessibility() { QAccessible::installFactory(makeInterface); }

int timelineChildOf(const TimelineScene &scene, const Occurrence &what)
{
    const auto entry = static_cast<int>(what.entry);
    return what.isDocument ? static_cast<int>(scene.content().events.size()) + entry : entry;
}

} // namespace Widgets
