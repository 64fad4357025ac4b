// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineaccessible.h"

#include "widgets/common/accessibleparts.h"
#include "widgets/timeline/timelinecanvas.h"

#include <QAccessible>

#include <algorithm>

namespace Widgets {

namespace {

/// The first occurrence of a part's entry; nothing when it has no date or no lane that is shown.
std::optional<Occurrence> occurrenceOf(const TimelineScene &scene, int part)
{
    const auto events = static_cast<int>(scene.content().events.size());
    const bool isDocument = part >= events;
    const auto entry = static_cast<size_t>(isDocument ? part - events : part);
    const std::vector<Occurrence> all = scene.occurrences();
    const auto found = std::ranges::find_if(all, [&](const Occurrence &what) {
        return what.isDocument == isDocument && what.entry == entry;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// The events of a timeline, and then its documents.
class TimelineAccessibleParts final : public AccessibleParts
{
public:
    explicit TimelineAccessibleParts(TimelineCanvas *canvas) : m_canvas(canvas) { }

    [[nodiscard]] int count() const override
    {
        return eventCount() + static_cast<int>(scene().content().documents.size());
    }
    [[nodiscard]] QString sentence(int part) const override
    {
        const TimelineContent &content = scene().content();
        return part < eventCount()
                   ? content.events[static_cast<size_t>(part)].sentence
                   : content.documents[static_cast<size_t>(part - eventCount())].sentence;
    }
    [[nodiscard]] QRect rect(int part) const override
    {
        const auto what = occurrenceOf(scene(), part);
        const QRect drawn = what ? m_canvas->markRect(*what).toAlignedRect() : QRect();
        return drawn.isEmpty()
                   ? drawn
                   : QRect(m_canvas->viewport()->mapToGlobal(drawn.topLeft()), drawn.size());
    }
    [[nodiscard]] int current() const override
    {
        const auto &current = m_canvas->current();
        return current ? timelineChildOf(scene(), *current) : -1;
    }
    void choose(int part) override
    {
        if (const auto what = occurrenceOf(scene(), part)) {
            m_canvas->choose(*what);
        }
    }

private:
    [[nodiscard]] const TimelineScene &scene() const { return m_canvas->scene(); }
    [[nodiscard]] int eventCount() const
    {
        return static_cast<int>(scene().content().events.size());
    }

    TimelineCanvas *m_canvas;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *canvas = className == QLatin1String("Widgets::TimelineCanvas")
                       ? qobject_cast<TimelineCanvas *>(object)
                       : nullptr;
    return canvas != nullptr
               ? makeAccessibleList(canvas, std::make_unique<TimelineAccessibleParts>(canvas))
               : nullptr;
}

} // namespace

void installTimelineAccessibility() { QAccessible::installFactory(makeInterface); }

int timelineChildOf(const TimelineScene &scene, const Occurrence &what)
{
    const auto entry = static_cast<int>(what.entry);
    return what.isDocument ? static_cast<int>(scene.content().events.size()) + entry : entry;
}

} // namespace Widgets
