// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/galleryscenes.h"

#include "briefings/model/briefingindex.h"
#include "briefings/model/json.h"
#include "widgets/common/workspace.h"
#include "widgets/documents/readworkspace.h"
#include "widgets/models/selection.h"
#include "widgets/search/searchbox.h"
#include "widgets/search/searchcontroller.h"
#include "widgets/shell/evidencedock.h"
#include "widgets/shell/gallerynetwork.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/windowactions.h"

#include <QAction>

#include <algorithm>
#include <iterator>

namespace Widgets {

using Briefings::BriefingIndex;
using Briefings::Claim;
using Briefings::ItemId;
using Briefings::StanceKind;

namespace {

/// The claim with the most different stances: what a picture of disagreement needs.
const Claim *disputedClaim(const BriefingIndex &index)
{
    const auto score = [&index](const Claim &claim) {
        int counts[3] = {};
        for (const auto *stance : index.stances(claim.id)) {
            ++counts[static_cast<int>(stance->kind)];
        }
        const int kinds =
            (counts[0] > 0 ? 1 : 0) + (counts[1] > 0 ? 1 : 0) + (counts[2] > 0 ? 1 : 0);
        return kinds * 100 + counts[static_cast<int>(StanceKind::Disputes)] * 10 + counts[0]
               + counts[1];
    };
    const auto &claims = index.briefing().claims;
    const auto best = std::ranges::max_element(claims, {}, score);
    return best == claims.end() ? nullptr : &*best;
}

ItemId firstDispute(const BriefingIndex &index)
{
    if (const auto *claim = disputedClaim(index)) {
        for (const auto *stance : index.stances(claim->id)) {
            if (stance->kind == StanceKind::Disputes) {
                return stance->id;
            }
        }
        return claim->id;
    }
    return {};
}

ItemId chartedFigure(const BriefingIndex &index)
{
    const auto &briefing = index.briefing();
    for (const auto &figure : briefing.figures) {
        const bool isDrawn = briefing.charts.empty()
                             || std::ranges::find(briefing.charts.front().measures, figure.measure)
                                    != briefing.charts.front().measures.end();
        if (isDrawn) {
            return figure.id;
        }
    }
    return {};
}

/// A picture for each kind of chart but the first, which "figures" shows.
void appendChartScenes(const BriefingIndex &index, std::vector<GalleryScene> &scenes)
{
    std::vector<Briefings::ChartKind> known{Briefings::ChartKind::RangeDots};
    for (const auto &chart : index.briefing().charts) {
        if (std::ranges::find(known, chart.kind) == known.end()) {
            known.push_back(chart.kind);
            const ItemId id = chart.id;
            scenes.push_back({QStringLiteral("figures-%1").arg(Briefings::toText(chart.kind)),
                              [id](MainWindow &window, Selection &selection) {
                                  window.showWorkspace(QStringLiteral("figures"));
                                  selection.select(id);
                              }});
        }
    }
}

ItemId busiestActor(const BriefingIndex &index)
{
    const auto &actors = index.briefing().actors;
    const auto best = std::ranges::max_element(actors, {}, [&index](const Briefings::Actor &actor) {
        return index.links(actor.id).size();
    });
    return best == actors.end() ? ItemId() : ItemId(best->id);
}

ItemId linkedEvent(const BriefingIndex &index)
{
    const auto &events = index.briefing().events;
    const auto best = std::ranges::max_element(events, {}, [&index](const Briefings::Event &event) {
        return index.links(event.id).size();
    });
    return best == events.end() ? ItemId() : ItemId(best->id);
}

ItemId firstDocument(const BriefingIndex &index)
{
    const auto &documents = index.briefing().documents;
    return documents.empty() ? ItemId() : ItemId(documents.front().id);
}

/// Words of the briefing that several kinds of things share.
QString searchWords(const BriefingIndex &index)
{
    const auto actor = index.actor(busiestActor(index).to<Briefings::ItemKind::Actor>());
    return actor != nullptr ? actor->name.section(u' ', 0, 0) : QStringLiteral("the");
}

void leaveSearch(MainWindow &window)
{
    auto *box = window.findChild<SearchBox *>(QStringLiteral("searchBox"));
    box->clear();
    Q_EMIT box->focusLost();
}

GalleryScene itemScene(const QString &name, const QString &workspace, const ItemId &item)
{
    return {name, [workspace, item](MainWindow &window, Selection &selection) {
                window.showWorkspace(workspace);
                selection.select(item);
            }};
}

/// With the evidence on screen also where there is little room.
GalleryScene evidenceScene(const QString &name, const QString &workspace, const ItemId &item)
{
    return {name, [workspace, item](MainWindow &window, Selection &selection) {
                window.showWorkspace(workspace);
                selection.select(item);
                window.evidenceDock().reveal();
            }};
}

/// The Claims workspace after some of its commands, which are named.
GalleryScene claimsScene(const QString &name, const ItemId &item, const QStringList &commands)
{
    return {name, [item, commands](MainWindow &window, Selection &selection) {
                window.showWorkspace(QStringLiteral("claims"));
                const auto offered = window.currentWorkspace()->commands();
                for (const auto &wanted :
                     QStringList{QStringLiteral("claimsAll"), QStringLiteral("claimsShowAll"),
                                 QStringLiteral("claimsByQuestion")}
                         + commands) {
                    const auto found = std::ranges::find(offered, wanted, &QObject::objectName);
                    if (found != offered.end()) {
                        (*found)->trigger();
                    }
                }
                selection.clear();
                selection.select(item);
            }};
}

/// A workspace after one of its commands, by its name.
GalleryScene commandScene(const QString &name, const QString &workspace, const ItemId &item,
                          const QString &command)
{
    return {name, [workspace, item, command](MainWindow &window, Selection &selection) {
                window.showWorkspace(workspace);
                selection.select(item);
                for (auto *action : window.currentWorkspace()->commands()) {
                    if (action->objectName() == command) {
                        action->trigger();
                    }
                }
            }};
}

GalleryScene readScene(int panes, const QStringList &documents, const ItemId &item)
{
    return {QStringLiteral("read-%1").arg(panes),
            [panes, documents, item](MainWindow &window, Selection &selection) {
                window.showWorkspace(QStringLiteral("read"));
                window.readWorkspace().setPaneCount(panes);
                window.readWorkspace().setOpenDocuments(documents.mid(0, panes));
                selection.clear();
                selection.select(item);
            }};
}

/// The timeline after some of its commands, by their names: its zooms and lanes.
GalleryScene timelineScene(int number, const QStringList &commands, const ItemId &item)
{
    return {QStringLiteral("timeline-%1").arg(number),
            [commands, item](MainWindow &window, Selection &selection) {
                window.showWorkspace(QStringLiteral("timeline"));
                selection.select(item);
                for (const auto &name : commands) {
                    for (auto *action : window.currentWorkspace()->commands()) {
                        if (action->objectName() == name) {
                            action->trigger();
                        }
                    }
                }
            }};
}

/// The documents that take a stand on \a claim first, so that bands have something to join.
QStringList documentsFor(const BriefingIndex &index, const Claim *claim)
{
    // Who supports stands between who disputes and who qualifies, so that bands differ.
    QStringList disputing;
    QStringList supporting;
    QStringList qualifying;
    QStringList silent;
    for (const auto &document : index.briefing().documents) {
        const auto *stance = claim != nullptr ? index.stance(claim->id, document.id) : nullptr;
        auto &list = stance == nullptr                                 ? silent
                     : stance->kind == Briefings::StanceKind::Disputes ? disputing
                     : stance->kind == Briefings::StanceKind::Supports ? supporting
                                                                       : qualifying;
        list.append(document.id.toString());
    }
    return disputing.mid(0, 1) + supporting + qualifying + disputing.mid(1) + silent;
}

} // namespace

std::vector<GalleryScene> galleryScenes(const BriefingIndex &index)
{
    const auto *claim = disputedClaim(index);
    const ItemId claimId = claim != nullptr ? ItemId(claim->id) : ItemId();
    const ItemId question = claim != nullptr ? ItemId(claim->question) : ItemId();
    const auto documents = documentsFor(index, claim);
    const auto actor = busiestActor(index);
    const auto words = searchWords(index);
    const auto event = linkedEvent(index);
    const auto oneLane = QStringLiteral("timelineOneLane");
    const auto closer = QStringLiteral("timelineZoomIn");

    std::vector<GalleryScene> scenes{
        readScene(1, documents, claimId),
        readScene(2, documents, claimId),
        readScene(3, documents, question),
        readScene(4, documents, ItemId()),
        claimsScene(QStringLiteral("claims-disagreements"), firstDispute(index),
                    {QStringLiteral("claimsDisagreements"), QStringLiteral("claimsMostDisputed")}),
        claimsScene(QStringLiteral("claims-one"), claimId, {QStringLiteral("claimsOne")}),
        claimsScene(QStringLiteral("claims-pairs"), claimId, {QStringLiteral("claimsPairs")}),
        // Last of these, so that what follows finds the workspace as it was.
        claimsScene(QStringLiteral("claims"), firstDispute(index), {}),
        itemScene(QStringLiteral("figures"), QStringLiteral("figures"), chartedFigure(index)),
        timelineScene(1, {oneLane, QStringLiteral("timelineFitBusiest")}, event),
        timelineScene(2, {oneLane, QStringLiteral("timelineFitAll")}, event),
        timelineScene(3, {oneLane, QStringLiteral("timelineFitBusiest"), closer, closer, closer},
                      event),
        timelineScene(
            4, {QStringLiteral("timelineLanesByActor"), QStringLiteral("timelineFitBusiest")},
            actor),
        evidenceScene(QStringLiteral("evidence-claim"), QStringLiteral("claims"), claimId),
        evidenceScene(QStringLiteral("evidence-figure"), QStringLiteral("read"),
                      chartedFigure(index)),
        evidenceScene(QStringLiteral("evidence-actor"), QStringLiteral("timeline"), actor),
        evidenceScene(QStringLiteral("evidence-document"), QStringLiteral("read"),
                      firstDocument(index)),
    };
    std::ranges::move(networkScenes(index), std::back_inserter(scenes));
    appendChartScenes(index, scenes);
    scenes.push_back(commandScene(QStringLiteral("figures-verdicts"), QStringLiteral("figures"),
                                  chartedFigure(index), QStringLiteral("showVerdicts")));
    scenes.push_back(commandScene(QStringLiteral("figures-calculated"), QStringLiteral("figures"),
                                  chartedFigure(index), QStringLiteral("showCalculated")));
    scenes.push_back(
        {QStringLiteral("search"), [words](MainWindow &window, Selection & /*selection*/) {
             window.showWorkspace(QStringLiteral("read"));
             window.actions().search->trigger();
             auto *box = window.findChild<SearchBox *>(QStringLiteral("searchBox"));
             box->setText(words);
             Q_EMIT box->textEdited(words);
         }});
    scenes.push_back(
        {QStringLiteral("nothing-selected"), [](MainWindow &window, Selection &selection) {
             leaveSearch(window);
             window.showWorkspace(QStringLiteral("claims"));
             selection.clear();
         }});
    scenes.push_back(
        {QStringLiteral("not-opened"), [](MainWindow &window, Selection & /*selection*/) {
             window.open(QStringLiteral("/nowhere/missing.briefing"), false);
         }});
    scenes.push_back(
        {QStringLiteral("no-briefing"), [](MainWindow &window, Selection & /*selection*/) {
             window.actions().closeFile->trigger();
         }});
    return scenes;
}

} // namespace Widgets
