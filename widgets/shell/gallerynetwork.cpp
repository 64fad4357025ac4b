// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/gallerynetwork.h"

#include "briefings/model/briefingindex.h"
#include "widgets/models/selection.h"
#include "widgets/network/networkworkspace.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>

#include <algorithm>

namespace Widgets {

using Briefings::ItemId;
using Briefings::LayoutKind;

namespace {

/// The actors with most links, the busiest first.
std::vector<ItemId> busiestActors(const Briefings::BriefingIndex &index)
{
    std::vector<ItemId> actors;
    for (const auto &actor : index.briefing().actors) {
        actors.emplace_back(actor.id);
    }
    std::ranges::stable_sort(actors, std::ranges::greater{},
                             [&index](const ItemId &actor) { return index.links(actor).size(); });
    return actors;
}

NetworkWorkspace *networkIn(MainWindow &window)
{
    window.showWorkspace(QStringLiteral("network"));
    return window.findChild<NetworkWorkspace *>();
}

void trigger(const NetworkWorkspace &workspace, const QString &name)
{
    for (QAction *action : workspace.commands()) {
        if (action->objectName() == name) {
            action->trigger();
        }
    }
}

GalleryScene lookScene(const QString &name, const NetworkLook &look, const ItemId &item)
{
    return {QStringLiteral("network-%1").arg(name),
            [look, item](MainWindow &window, Selection &selection) {
                auto *workspace = networkIn(window);
                selection.clear();
                selection.select(item);
                workspace->setLook(look);
            }};
}

NetworkLook laidOut(LayoutKind layout,
                    Briefings::Projection projection = Briefings::Projection::ActorsEventsClaims)
{
    NetworkLook look;
    look.layout = layout;
    look.projection = projection;
    return look;
}

} // namespace

std::vector<GalleryScene> networkScenes(const Briefings::BriefingIndex &index)
{
    using Briefings::Projection;
    const auto actors = busiestActors(index);
    const ItemId first = actors.empty() ? ItemId() : actors.front();
    NetworkLook communities;
    communities.sizeMeasure = Briefings::NetworkMeasure::Betweenness;
    communities.coloring = Briefings::NetworkColoring::Community;
    communities.tightness = 1;
    std::vector<GalleryScene> scenes{
        lookScene(QStringLiteral("radial"), laidOut(LayoutKind::Radial), first),
        lookScene(QStringLiteral("layered"), laidOut(LayoutKind::Layered), first),
        lookScene(QStringLiteral("circular"), laidOut(LayoutKind::Circular), first),
        lookScene(QStringLiteral("claim-map"),
                  laidOut(LayoutKind::ClaimMap, Projection::ClaimsOnly), {}),
        lookScene(QStringLiteral("actors"), laidOut(LayoutKind::Force, Projection::ActorsOnly),
                  first),
        lookScene(QStringLiteral("communities"), communities, {}),
    };
    scenes.push_back(
        {QStringLiteral("network-focus"), [first](MainWindow &window, Selection &selection) {
             auto *workspace = networkIn(window);
             workspace->setLook({});
             selection.select(first);
             workspace->lookAt({first}, 2);
         }});
    scenes.push_back(
        {QStringLiteral("network-path"), [actors](MainWindow &window, Selection &selection) {
             auto *workspace = networkIn(window);
             workspace->startOver({});
             selection.clear();
             if (actors.size() > 2) {
                 workspace->showPath(actors[1], actors[2]);
             }
         }});
    scenes.push_back(
        {QStringLiteral("network-tables"), [](MainWindow &window, Selection & /*selection*/) {
             auto *workspace = networkIn(window);
             workspace->startOver({});
             trigger(*workspace, QStringLiteral("networkTables"));
         }});
    scenes.push_back({QStringLiteral("network"), [first](MainWindow &window, Selection &selection) {
                          auto *workspace = networkIn(window);
                          workspace->startOver({});
                          selection.clear();
                          selection.select(first);
                      }});
    return scenes;
}

} // namespace Widgets
