// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkaccessible.h"

#include "widgets/common/accessibleparts.h"
#include "widgets/network/networkcanvas.h"

#include <QAccessible>

#include <optional>

namespace Widgets {

namespace {

/// The nodes of a picture, and then its edges.
class NetworkAccessibleParts final : public AccessibleParts
{
public:
    explicit NetworkAccessibleParts(NetworkCanvas *canvas) : m_canvas(canvas) { }

    [[nodiscard]] int count() const override
    {
        return nodeCount() + static_cast<int>(scene().graph().edges().size());
    }
    [[nodiscard]] QString sentence(int part) const override
    {
        return isNode(part) ? Briefings::nodeSentence(scene().graph(), position(part))
                            : Briefings::edgeSentence(scene().graph(), position(part));
    }
    [[nodiscard]] QRect rect(int part) const override
    {
        QRectF drawn = isNode(part) ? scene().glyphRect(position(part)) : QRectF(0, 0, 10, 10);
        if (!isNode(part)) {
            // Its middle: an edge's own rectangle may be the whole picture.
            drawn.moveCenter(scene().edgeCurve(position(part)).at(0.5));
        }
        const QRect area = drawn.toAlignedRect();
        return {m_canvas->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] int current() const override { return m_canvas->currentChild(); }
    void choose(int part) override
    {
        isNode(part) ? m_canvas->chooseNode(position(part)) : m_canvas->chooseEdge(position(part));
    }
    [[nodiscard]] int at(const QPoint &point) const override
    {
        const QPointF place = m_canvas->mapFromGlobal(point);
        if (const std::optional<size_t> node = scene().nodeAt(place)) {
            return static_cast<int>(*node);
        }
        const std::optional<size_t> edge = scene().edgeAt(place);
        return edge ? nodeCount() + static_cast<int>(*edge) : -1;
    }

private:
    [[nodiscard]] const NetworkScene &scene() const { return m_canvas->scene(); }
    [[nodiscard]] int nodeCount() const { return static_cast<int>(scene().graph().nodes().size()); }
    [[nodiscard]] bool isNode(int part) const { return part < nodeCount(); }
    [[nodiscard]] size_t position(int part) const
    {
        return static_cast<size_t>(isNode(part) ? part : part - nodeCount());
    }

    NetworkCanvas *m_canvas;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *canvas = className == QLatin1String("Widgets::NetworkCanvas")
                       ? qobject_cast<NetworkCanvas *>(object)
                       : nullptr;
    return canvas != nullptr
               ? makeAccessibleList(canvas, std::make_unique<NetworkAccessibleParts>(canvas))
               : nullptr;
}

} // namespace

void installNetworkAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace Widgets
