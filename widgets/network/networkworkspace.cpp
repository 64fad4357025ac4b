// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkworkspace.h"

#include "widgets/common/emptystate.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/network/filterpanel.h"
#include "widgets/network/networkcanvas.h"

#include <QHBoxLayout>
#include <QStackedLayout>

#include <algorithm>

namespace Widgets {

using Briefings::Graph;
using Briefings::GraphFilter;
using Briefings::ItemId;
using Briefings::ItemKind;

NetworkWorkspace::NetworkWorkspace(Session &session, Selection &selection, QWidget *parent)
    : Workspace(session, selection, parent), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(this)), m_content(new QWidget(this)),
      m_filters(new FilterPanel(m_content)), m_canvas(new NetworkCanvas(m_content))
{
    m_canvas->setObjectName(QStringLiteral("networkCanvas"));
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_filters);
    row->addWidget(m_canvas, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);

    connect(m_filters, &FilterPanel::filterChanged, this, &NetworkWorkspace::showFiltered);
    connect(m_canvas, &NetworkCanvas::itemSelected, this, &NetworkWorkspace::select);
    connect(m_canvas, &NetworkCanvas::itemActivated, this, &NetworkWorkspace::goTo);
    catchUp();
}

QString NetworkWorkspace::title() const { return tr("Network"); }

QString NetworkWorkspace::name() const { return QStringLiteral("network"); }

QString NetworkWorkspace::statusText() const
{
    const auto shown = static_cast<int>(m_canvas->scene().graph().nodes().size());
    const auto all = static_cast<int>(m_graph.nodes().size());
    if (all == 0) {
        return {};
    }
    //: How much of a network is on screen; %2 is never below %1.
    return tr("%1 of %2 nodes shown").arg(shown).arg(all);
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
    return session().state() != Session::State::Loading && !m_layout.isRunning();
}

void NetworkWorkspace::followSession()
{
    const auto index = session().index();
    if (session().state() == Session::State::Ready && index) {
        m_graph = Briefings::makeGraph(*index);
    } else {
        m_graph = {};
    }
    if (!m_graph.nodes().empty()) {
        showBriefing();
        m_stack->setCurrentWidget(m_content);
        Q_EMIT statusChanged();
        return;
    }
    m_layout.cancel();
    m_places.clear();
    m_laidOutKinds.clear();
    m_canvas->setGraph({}, {});
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

void NetworkWorkspace::showBriefing()
{
    m_filters->setGraph(*session().index(), m_graph);
    layOut();
}

void NetworkWorkspace::layOut()
{
    // Relations and documents only hide: what stays keeps its place. So the layout is that of all
    // nodes of the kinds. What a claim is about does not pull: nearly everything is about the same
    // few actors, and the picture would be one knot.
    GraphFilter filter;
    filter.kinds = m_filters->filter().kinds;
    filter.hiddenRelations = {Briefings::Relation::About};
    m_laidOutKinds = filter.kinds;
    Graph graph = Briefings::filtered(m_graph, filter);
    m_canvas->setLayingOut(true);
    // Always the same shape, so that the picture does not depend on the window that it is first
    // seen in.
    m_layout.start(layoutGraph(graph), {},
                   [this, graph](const LayoutTask::Points &points) { takeLayout(graph, points); });
}

void NetworkWorkspace::takeLayout(const Graph &graph, const LayoutTask::Points &points)
{
    m_places.clear();
    for (size_t node = 0; node < points.size(); ++node) {
        m_places.insert(graph.nodes()[node].id, points[node]);
    }
    m_canvas->setLayingOut(false);
    showFiltered();
}

void NetworkWorkspace::showFiltered()
{
    const GraphFilter &filter = m_filters->filter();
    const bool needsLayout = std::ranges::any_of(
        filter.kinds, [this](ItemKind kind) { return !m_laidOutKinds.contains(kind); });
    if (needsLayout) {
        layOut();
        return;
    }
    if (m_layout.isRunning()) {
        return;
    }
    Graph graph = Briefings::filtered(m_graph, filter);
    LayoutTask::Points points;
    for (const Briefings::GraphNode &node : graph.nodes()) {
        points.push_back(m_places.value(node.id));
    }
    m_canvas->setGraph(std::move(graph), std::move(points));
    followSelection();
    Q_EMIT statusChanged();
}

void NetworkWorkspace::followSelection() { m_canvas->setSelectedItem(selection().item()); }

void NetworkWorkspace::select(const ItemId &item) { selection().select(item); }

void NetworkWorkspace::goTo(const ItemId &item)
{
    const auto index = session().index();
    const Briefings::Passages passages = index ? index->passages(item) : Briefings::Passages();
    if (passages.empty()) {
        selection().select(item);
    } else {
        selection().goTo(item, passages.front());
    }
}

} // namespace Widgets
