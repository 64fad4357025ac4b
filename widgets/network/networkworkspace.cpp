// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkworkspace.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/itemtexts.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/network/daymarks.h"
#include "widgets/network/edgepanel.h"
#include "widgets/network/filterpanel.h"
#include "widgets/network/networkbar.h"
#include "widgets/network/networkcanvas.h"
#include "widgets/network/networkcommands.h"
#include "widgets/network/networkexporter.h"
#include "widgets/network/networktables.h"
#include "widgets/network/pathpanel.h"
#include "widgets/network/timestrip.h"

#include <QStackedLayout>
#include <QTabWidget>

#include <algorithm>

namespace Widgets {

using Briefings::Graph;
using Briefings::GraphMeasures;
using Briefings::ItemId;
using Briefings::LayoutKind;
using Briefings::NetworkColoring;
using Briefings::NetworkMeasure;

namespace {

/// Above so many nodes their labels are not measured, since nodes lie closer than labels anyway.
constexpr size_t mostMeasuredLabels = 2000;
constexpr Briefings::LayoutBox plainBox{12, 12};

Briefings::LayoutGraph toBeLaidOut(const Graph &graph)
{
    if (graph.nodes().size() <= mostMeasuredLabels) {
        return layoutGraph(graph);
    }
    Briefings::LayoutGraph layout;
    layout.boxes.assign(graph.nodes().size(), plainBox);
    for (const Briefings::GraphEdge &edge : graph.edges()) {
        layout.edges.emplace_back(edge.from, edge.to);
    }
    return layout;
}

} // namespace

NetworkWorkspace::NetworkWorkspace(Session &session, Selection &selection, QWidget *parent)
    : Workspace(session, selection, parent), m_commands(new NetworkCommands(this)),
      m_exporter(new NetworkExporter(this))
{
    buildContent();
    connectViews();
    connectCanvas();
    connectCommands();
    applyLook();
    fillViews();
    catchUp();
}

QString NetworkWorkspace::title() const { return tr("Network"); }

QString NetworkWorkspace::name() const { return QStringLiteral("network"); }

QString NetworkWorkspace::statusText() const
{
    if (!m_parts || m_parts->whole->nodes().empty()) {
        return {};
    }
    //: How much of a network is on screen; %2 is never below %1.
    QStringList parts{tr("%1 of %2 nodes shown")
                          .arg(m_parts->shown->nodes().size())
                          .arg(m_parts->whole->nodes().size())};
    const auto links = static_cast<int>(m_parts->shown->edges().size());
    parts.append(links == 1 ? tr("1 link") : tr("%n links", nullptr, links));
    if (m_measures && m_measures->componentCount > 1) {
        parts.append(
            tr("%n separate parts", nullptr, static_cast<int>(m_measures->componentCount)));
    }
    return parts.join(QStringLiteral(" · "));
}

void NetworkWorkspace::focusContent()
{
    if (m_stack->currentWidget() == m_content) {
        m_canvas->setFocus();
    } else {
        m_empty->setFocus();
    }
}

bool NetworkWorkspace::isSettled() const
{
    return session().state() != Session::State::Loading && !m_partsTask.isRunning()
           && !m_layoutTask.isRunning() && !m_measureTask.isRunning() && !m_canvas->isMoving()
           && !m_importTask.isRunning() && m_paths->isSettled() && m_tables->isSettled()
           && !m_exporter->isRunning();
}

void NetworkWorkspace::followSession()
{
    const auto index = session().index();
    if (session().state() != Session::State::Ready || !index) {
        forget();
        showState();
        return;
    }
    if (!m_index || m_index->briefing().id != index->briefing().id) {
        forget();
    }
    m_index = index;
    m_parts.reset();
    m_stack->setCurrentWidget(m_content);
    fillViews();
    refresh();
}

void NetworkWorkspace::forget()
{
    m_partsTask.cancel();
    m_layoutTask.cancel();
    m_measureTask.cancel();
    m_index.reset();
    m_parts.reset();
    m_measures.reset();
    m_places.clear();
    m_pinned.clear();
    m_laidOut.clear();
    m_isFresh = true;
    m_pictured.reset();
    m_path = {};
    m_canvas->setGraph({}, {});
    m_canvas->setGroups({});
    m_edge->clear();
    m_paths->clear();
}

void NetworkWorkspace::showState()
{
    switch (session().state()) {
    case Session::State::Loading:
        m_empty->setContent(QStringLiteral("waiting"), tr("Opening the briefing"), {});
        break;
    case Session::State::Failed:
        m_empty->setContent(QStringLiteral("warning"), tr("The briefing could not be opened"),
                            session().error().message);
        break;
    case Session::State::Empty:
        m_empty->setContent(QStringLiteral("network"), tr("No briefing is open"),
                            tr("Open one to see who is linked with which events and claims."));
        break;
    case Session::State::Ready:
        m_empty->setContent(
            QStringLiteral("network"), tr("This briefing has nobody in it yet"),
            tr("Actors, events and claims appear here with the links between them."));
        break;
    }
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT statusChanged();
}

void NetworkWorkspace::refresh()
{
    if (!m_index) {
        return;
    }
    NetworkRequest request{m_index, m_parts ? m_parts->whole : nullptr, m_filters->filter(),
                           m_look};
    m_canvas->setLayingOut(true);
    m_partsTask.start(
        [request = std::move(request)](const TaskWatch &watch) {
            return makeParts(request, watch);
        },
        [this](const std::shared_ptr<const NetworkParts> &parts) { takeParts(parts); });
}

void NetworkWorkspace::takeParts(const std::shared_ptr<const NetworkParts> &parts)
{
    const bool isNew = !m_parts || m_parts->whole != parts->whole;
    m_parts = parts;
    m_measures.reset();
    m_path = {}; // Of another graph; it is looked for anew.
    if (parts->whole->nodes().empty()) {
        m_canvas->setLayingOut(false);
        showState();
        return;
    }
    if (isNew) {
        m_filters->setGraph(m_index, *parts->whole);
    }
    m_paths->setGraph(m_index, parts->shown);
    std::vector<Briefings::DaySpan> spans;
    for (const auto &[first, last] : parts->time->spans()) {
        Briefings::DaySpan span;
        span.first = span.sureFirst = first;
        span.last = span.sureLast = last;
        spans.push_back(span);
    }
    m_strip->setSpans(std::move(spans));
    measure();
    if (m_look.layout != LayoutKind::Circular) {
        layOut(); // The circle waits for its communities.
    }
}

QString NetworkWorkspace::placesKey() const
{
    QStringList key{QString::number(static_cast<int>(m_look.layout)),
                    QString::number(static_cast<int>(m_look.projection)), m_look.of.toString()};
    if (m_look.layout == LayoutKind::Force) {
        key.append(QString::number(m_look.tightness));
    } else if (m_look.layout == LayoutKind::Radial) {
        key.append(focusOfLayout().toString());
    }
    return key.join(u' ');
}

ItemId NetworkWorkspace::focusOfLayout() const
{
    const auto &focus = m_filters->filter().focus;
    return focus.size() == 1 ? *focus.begin() : selection().item();
}

void NetworkWorkspace::layOut()
{
    const QString key = placesKey();
    const auto &placed = m_parts->placed;
    if (key != m_placesKey) {
        // Places of another kind of picture tell nothing in this one, but for what is pinned.
        m_places.removeIf([this](const auto &place) { return !m_pinned.contains(place.key()); });
    }
    const bool isKnown =
        key == m_placesKey && std::ranges::all_of(placed->nodes(), [this](const auto &node) {
            return m_places.contains(node.id);
        });
    if (isKnown) {
        m_layoutTask.cancel();
        showPicture();
        return;
    }
    Briefings::LayoutGraph graph = toBeLaidOut(*placed);
    addLayoutFacts(graph, *placed, placed == m_parts->shown ? m_measures.get() : nullptr,
                   focusOfLayout());
    const bool isUpdate = key == m_placesKey && !m_places.isEmpty();
    for (const Briefings::GraphNode &node : placed->nodes()) {
        const bool isPinned = m_pinned.contains(node.id);
        const auto place = m_places.constFind(node.id);
        const bool isPlaced = place != m_places.constEnd() && (isUpdate || isPinned);
        graph.previous.push_back(isPlaced ? std::optional(*place) : std::nullopt);
        graph.isPinned.push_back(isPinned && isPlaced);
    }
    m_isFresh = m_isFresh || !isUpdate;
    Briefings::LayoutOptions options;
    options.kind = m_look.layout;
    options.tightness = m_look.tightness;
    options.aspectRatio = Briefings::pictureShape;
    m_placesKey = key;
    m_canvas->setLayingOut(true);
    m_layoutTask.start(
        [graph = std::move(graph),
         options](const TaskWatch &watch) -> std::shared_ptr<const Points> {
            auto points = Briefings::layOut(graph, options, {watch.isCanceled, watch.progress});
            return points ? std::make_shared<const Points>(std::move(*points)) : nullptr;
        },
        [this](const std::shared_ptr<const Points> &points) { takePoints(*points); },
        [this](double done) { m_canvas->setLayingOut(true, done); });
}

void NetworkWorkspace::takePoints(const Points &points)
{
    const auto &nodes = m_parts->placed->nodes();
    for (size_t node = 0; node < points.size(); ++node) {
        m_places.insert(nodes[node].id, points[node]);
    }
    showPicture();
}

void NetworkWorkspace::showPicture()
{
    Points points;
    for (const Briefings::GraphNode &node : m_parts->shown->nodes()) {
        points.push_back(m_places.value(node.id));
    }
    const auto days = m_look.layout == LayoutKind::Layered ? dayMarks(*m_parts->shown, points)
                                                           : std::vector<DayMark>();
    m_canvas->setLayingOut(false);
    m_canvas->setGraph(*m_parts->shown, std::move(points),
                       std::exchange(m_isFresh, false) ? NetworkCanvas::View::Fit
                                                       : NetworkCanvas::View::Keep);
    m_pictured = m_parts->shown;
    m_canvas->setPinned(m_pinned);
    m_canvas->setDays(days);
    applyLook();
    fadeOutside();
    applyPath();
    followSelection();
    updateCommands();
    Q_EMIT statusChanged();
}

void NetworkWorkspace::measure()
{
    m_measureTask.cancel();
    fillTables();
    if (!Briefings::isQuicklyMeasured(*m_parts->shown)) {
        if (m_look.layout == LayoutKind::Circular) {
            layOut();
        }
        return;
    }
    m_measureTask.start(
        [graph = m_parts->shown](const TaskWatch &watch) -> std::shared_ptr<const GraphMeasures> {
            auto measures = Briefings::measure(*graph, watch.isCanceled);
            return measures ? std::make_shared<const GraphMeasures>(std::move(*measures)) : nullptr;
        },
        [this](const std::shared_ptr<const GraphMeasures> &measures) { takeMeasures(measures); });
}

void NetworkWorkspace::takeMeasures(const std::shared_ptr<const GraphMeasures> &measures)
{
    m_measures = measures;
    m_tables->setMeasures(measures);
    applyLook();
    if (m_look.layout == LayoutKind::Circular) {
        layOut();
    }
    Q_EMIT statusChanged();
}

void NetworkWorkspace::fillTables()
{
    QHash<Briefings::DocumentId, QString> titles;
    for (const Briefings::Document &document : m_index->briefing().documents) {
        titles.insert(document.id, shortTitle(*m_index, document.id));
    }
    m_tables->setGraph(m_parts->shown, titles);
    m_tables->setSelectedItem(selection().item());
}

void NetworkWorkspace::applyLook()
{
    m_bar->showLook(m_look);
    m_commands->showLook(m_look);
    if (!m_measures || !m_parts || m_pictured != m_parts->shown) {
        return;
    }
    m_canvas->setNodeSizes(m_look.sizeMeasure == NetworkMeasure::Degree
                               ? std::vector<double>()
                               : sharesOf(*m_measures, m_look.sizeMeasure));
    std::vector<size_t> communities;
    QStringList names;
    for (const Briefings::NodeMeasures &node : m_measures->nodes) {
        communities.push_back(node.community);
    }
    for (const Briefings::Community &community : m_measures->communities) {
        names.append(community.name);
    }
    m_canvas->setCommunities(std::move(communities), names);
    if (m_look.coloring == NetworkColoring::Measure) {
        m_canvas->setNodeMeasure(sharesOf(*m_measures, m_look.colorMeasure),
                                 measureText(m_look.colorMeasure));
    }
    m_canvas->setNodeColoring(m_look.coloring);
}

void NetworkWorkspace::fadeOutside()
{
    const auto &days = m_strip->days();
    if (!m_parts || m_pictured != m_parts->shown) {
        return;
    }
    if (!days) {
        m_canvas->setFaded({}, {});
        return;
    }
    auto outside = m_parts->time->outside(days->first, days->last);
    m_canvas->setFaded(std::move(outside.nodes), std::move(outside.edges));
}

void NetworkWorkspace::applyPath()
{
    // Paths may be found before the graph that they run through has its places.
    if (!m_parts || m_pictured != m_parts->shown) {
        return;
    }
    std::vector<size_t> edges;
    for (const Briefings::PathHop &hop : m_path.hops) {
        edges.push_back(hop.edge);
    }
    m_canvas->setPath(m_path.nodes, std::move(edges));
}

void NetworkWorkspace::followSelection()
{
    m_canvas->setSelectedItem(selection().item());
    m_tables->setSelectedItem(selection().item());
    if (const auto edge = selectedEdge();
        edge && !m_lower->isHidden() && m_lower->currentWidget() == m_edge) {
        m_edge->setEdge(*m_index, *m_parts->shown, *edge); // The same as the evidence beside it.
    }
    updateCommands();
}

void NetworkWorkspace::setLook(const NetworkLook &look)
{
    const bool isOther = look.projection != m_look.projection || look.of != m_look.of
                         || look.layout != m_look.layout || look.tightness != m_look.tightness;
    m_look = look;
    applyLook();
    if (isOther || placesKey() != m_placesKey) {
        refresh();
    }
}

void NetworkWorkspace::lookAt(const QSet<ItemId> &items, int hops)
{
    m_isFresh = true;
    m_filters->lookAt(items, hops);
}

} // namespace Widgets
