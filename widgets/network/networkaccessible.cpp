// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkaccessible.h"

#include "widgets/network/networkcanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <optional>
#include <utility>

namespace Widgets {

namespace {

int nodeCountOf(const NetworkScene &scene)
{
    return static_cast<int>(scene.graph().nodes().size());
}

int childCountOf(const NetworkScene &scene)
{
    return nodeCountOf(scene) + static_cast<int>(scene.graph().edges().size());
}

/// One node or edge.
class PartInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartInterface(NetworkCanvas *canvas, int child) : m_canvas(canvas), m_child(child) { }

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
        if (!isValid() || kind != QAccessible::Name) {
            return {};
        }
        const Briefings::Graph &graph = m_canvas->scene().graph();
        return isNode() ? Briefings::nodeSentence(graph, position())
                        : Briefings::edgeSentence(graph, position());
    }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const NetworkScene &scene = m_canvas->scene();
        QRectF drawn = isNode() ? scene.glyphRect(position()) : QRectF(0, 0, 10, 10);
        if (!isNode()) {
            // Its middle: an edge's own rectangle may be the whole picture.
            drawn.moveCenter(scene.edgeCurve(position()).at(0.5));
        }
        const QRect area = drawn.toAlignedRect();
        return {m_canvas->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const std::optional<size_t> edge = m_canvas->currentEdge();
        const bool isCurrent =
            isNode() ? !edge && m_canvas->currentNode() == position() : edge == position();
        state.selectable = true;
        state.focusable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_canvas->hasFocus();
        const QRect shown(m_canvas->mapToGlobal(QPoint(0, 0)), m_canvas->size());
        state.offscreen = !shown.intersects(rect());
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
        if (!isValid() || name != pressAction()) {
            return;
        }
        isNode() ? m_canvas->chooseNode(position()) : m_canvas->chooseEdge(position());
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override
    {
        return {};
    }

private:
    [[nodiscard]] bool isNode() const { return m_child < nodeCountOf(m_canvas->scene()); }
    [[nodiscard]] size_t position() const
    {
        return static_cast<size_t>(isNode() ? m_child : m_child - nodeCountOf(m_canvas->scene()));
    }

    QPointer<NetworkCanvas> m_canvas;
    int m_child;
};

class CanvasInterface final : public QAccessibleWidget
{
public:
    explicit CanvasInterface(NetworkCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::List)
    { }
    ~CanvasInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    Q_DISABLE_COPY_MOVE(CanvasInterface)

    [[nodiscard]] int childCount() const override { return childCountOf(canvas()->scene()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto known = m_children.find(index);
        if (known == m_children.end()) {
            known = m_children.insert(index, QAccessible::registerAccessibleInterface(
                                                 new PartInterface(canvas(), index)));
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
        const QPointF place = canvas()->mapFromGlobal(QPoint(x, y));
        const NetworkScene &scene = canvas()->scene();
        if (const std::optional<size_t> node = scene.nodeAt(place)) {
            return child(static_cast<int>(*node));
        }
        const std::optional<size_t> edge = scene.edgeAt(place);
        return edge ? child(nodeCountOf(scene) + static_cast<int>(*edge)) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const int index = canvas()->currentChild();
        return index < 0 ? nullptr : child(index);
    }

private:
    [[nodiscard]] NetworkCanvas *canvas() const { return static_cast<NetworkCanvas *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *canvas = className == QLatin1String("Widgets::NetworkCanvas")
                       ? qobject_cast<NetworkCanvas *>(object)
                       : nullptr;
    return canvas != nullptr ? new CanvasInterface(canvas) : nullptr;
}

} // namespace

void installNetworkAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace Widgets
