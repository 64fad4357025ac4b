// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/store/edit.h"
#include "briefings/store/references.h"

#include <QRandomGenerator>

#include <vector>

namespace TestSupport {

/// Makes edits of every kind from a seed. Some do not fit the briefing, as a person's would not;
/// applied() refuses them.
class EditGenerator
{
public:
    explicit EditGenerator(quint32 seed) : m_random(seed) { }

    [[nodiscard]] Briefings::Edit next(const Briefings::Briefing &briefing, int depth = 0)
    {
        using namespace Briefings;
        switch (m_random.bounded(depth < 2 ? 8 : 6)) {
        case 0:
            return {SetHeading{text(), text()}};
        case 1:
            return {RemoveItem{itemId(anyItem(briefing))}};
        case 2:
            return {MergeActors{anyActor(briefing), anyActor(briefing)}};
        case 3:
            return {PutItem{newItem(briefing), {}}};
        case 4: {
            const auto item = changed(anyItem(briefing));
            return {PutItem{item, m_random.bounded(3)}};
        }
        case 5:
            return {PutItem{changed(anyItem(briefing)), {}}};
        default: {
            BatchEdit batch;
            for (int i = m_random.bounded(1, 5); i > 0; --i) {
                batch.edits.push_back(next(briefing, depth + 1));
            }
            return {batch};
        }
        }
    }

private:
    QString text()
    {
        return QStringLiteral("Text \u00E9\U0001F600 \"%1\"").arg(m_random.generate());
    }

    Briefings::ActorId anyActor(const Briefings::Briefing &briefing)
    {
        return briefing.actors[m_random.bounded(static_cast<quint32>(briefing.actors.size()))].id;
    }

    Briefings::Item anyItem(const Briefings::Briefing &briefing)
    {
        std::vector<Briefings::Item> all;
        Briefings::forEachItem(briefing, [&all](const auto &item) { all.push_back(item); });
        return all[m_random.bounded(static_cast<quint32>(all.size()))];
    }

    Briefings::Item newItem(const Briefings::Briefing &briefing)
    {
        using namespace Briefings;
        const auto slug = QString::number(m_random.generate());
        if (m_random.bounded(2) == 0) {
            Actor actor;
            actor.id = ActorId(QStringLiteral("actor:new-") + slug);
            actor.name = text();
            actor.description = text();
            return actor;
        }
        Link link;
        link.id = LinkId(QStringLiteral("link:new-") + slug);
        link.from = anyActor(briefing);
        link.relation = Relation::CompetesWith;
        link.to = anyActor(briefing);
        return link;
    }

    Briefings::Item changed(Briefings::Item item)
    {
        std::visit(
            [this](auto &value) {
                if constexpr (requires { value.name; }) {
                    value.name = text();
                } else if constexpr (requires { value.title; }) {
                    value.title = text();
                } else if constexpr (requires { value.gist; }) {
                    value.gist = text();
                } else if constexpr (requires { value.scope; }) {
                    value.scope = text();
                } else if constexpr (requires { value.shortText; }) {
                    value.shortText = text();
                } else if constexpr (requires { value.color; }) {
                    value.text = text();
                } else {
                    value.qualifier = text();
                }
                if constexpr (requires { value.passages; }) {
                    if (!value.passages.empty() && m_random.bounded(3) == 0) {
                        value.passages.pop_back();
                    }
                }
            },
            item);
        return item;
    }

    QRandomGenerator m_random;
};

} // namespace TestSupport
