// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do in the Network workspace.
#include "briefings/network/projection.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/network/edgepanel.h"
#include "widgets/network/filterpanel.h"
#include "widgets/network/networkcanvas.h"
#include "widgets/network/networkcommands.h"
#include "widgets/network/networkworkspace.h"
#include "widgets/network/pathpanel.h"

#include <QAction>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace Widgets {

using Briefings::ItemId;
using Briefings::ItemKind;
using Briefings::Projection;

namespace {

constexpr int lowerHeight = 230;
constexpr int leastHeightForBoth = 640;

} // namespace

void NetworkWorkspace::select(const ItemId &item) { selection().select(item); }

void NetworkWorkspace::goTo(const ItemId &item)
{
    const Briefings::Passages passages = m_index ? m_index->passages(item) : Briefings::Passages();
    if (passages.empty()) {
        selection().select(item);
    } else {
        selection().goTo(item, passages.front());
    }
}

void NetworkWorkspace::showLower(QWidget *page)
{
    m_lower->setCurrentWidget(page);
    if (m_lower->isHidden()) {
        m_lower->show();
        const int whole = m_splitter->height();
        const int lower = std::min(lowerHeight, whole / 2);
        m_splitter->setSizes({whole - lower, lower});
        fitHeight();
    }
    m_commands->tables->setChecked(true);
}

void NetworkWorkspace::fitHeight()
{
    m_time->setVisible(m_lower->isHidden() || height() >= leastHeightForBoth);
}

void NetworkWorkspace::resizeEvent(QResizeEvent *event)
{
    Workspace::resizeEvent(event);
    fitHeight();
}

void NetworkWorkspace::closeLower()
{
    m_paths->clear();
    m_lower->hide();
    fitHeight();
    m_commands->tables->setChecked(false);
}

void NetworkWorkspace::showEdge(size_t edge)
{
    if (m_index && m_parts && edge < m_parts->shown->edges().size()) {
        m_edge->setEdge(*m_index, *m_parts->shown, edge);
        showLower(m_edge);
    }
}

std::optional<size_t> NetworkWorkspace::selectedEdge() const
{
    if (!m_parts || selection().item().isNull()) {
        return std::nullopt;
    }
    const auto &edges = m_parts->shown->edges();
    const auto found = std::ranges::find(edges, selection().item(), &Briefings::GraphEdge::item);
    return found == edges.end() ? std::nullopt
                                : std::optional(static_cast<size_t>(found - edges.begin()));
}

void NetworkWorkspace::showPath(const ItemId &from, const ItemId &to)
{
    showLower(m_paths);
    m_paths->setEnds(from, to);
}

void NetworkWorkspace::startOver(const NetworkLook &look)
{
    closeLower();
    if (!m_filters->filter().focus.isEmpty()) {
        lookAt({}, nearHops);
    }
    setLook(look);
}

void NetworkWorkspace::expand(const ItemId &node)
{
    Briefings::GraphFilter filter = m_filters->filter();
    QSet<ItemId> hiddenNeighbors;
    if (const auto position = m_parts->projected->find(node)) {
        for (const size_t edge : m_parts->projected->edgesAt(*position)) {
            const size_t other = m_parts->projected->otherEnd(edge, *position);
            const ItemId id = m_parts->projected->nodes()[other].id;
            if (filter.hidden.contains(id)) {
                hiddenNeighbors.insert(id);
            }
        }
    }
    if (!hiddenNeighbors.isEmpty()) {
        m_filters->showAgain(hiddenNeighbors);
    } else if (!filter.focus.isEmpty() && !filter.focus.contains(node)) {
        m_filters->lookAt(filter.focus + QSet<ItemId>{node}, filter.hops);
    } else {
        Q_EMIT succeeded(tr("Everything that is linked with %1 is shown, as far as the filters "
                            "let it.")
                             .arg(m_index->title(node)));
    }
}

void NetworkWorkspace::collapse(const ItemId &node)
{
    const Briefings::Graph &graph = *m_parts->shown;
    const auto position = graph.find(node);
    QSet<ItemId> leaves;
    for (const size_t edge : position ? graph.edgesAt(*position) : std::vector<size_t>()) {
        const size_t other = graph.otherEnd(edge, *position);
        if (graph.degree(other) == 1) {
            leaves.insert(graph.nodes()[other].id);
        }
    }
    if (leaves.isEmpty()) {
        Q_EMIT succeeded(tr("Nothing hangs on %1 alone, so there is nothing to collapse.")
                             .arg(m_index ? m_index->title(node) : QString()));
    } else {
        m_filters->hide(leaves);
    }
}

void NetworkWorkspace::chooseProjection(Projection projection)
{
    NetworkLook look = m_look;
    look.projection = projection;
    look.of = {};
    const ItemId item = selection().item();
    const auto &briefing = m_index->briefing();
    if (projection == Projection::OneDocument) {
        const Briefings::Passages passages = m_index->passages(item);
        look.of = item.kind() == ItemKind::Document ? item
                  : !passages.empty()               ? ItemId(passages.front().document)
                  : !briefing.documents.empty()     ? ItemId(briefing.documents.front().id)
                                                    : ItemId();
    } else if (projection == Projection::OneQuestion) {
        const auto *claim = m_index->claim(
            item.kind() == ItemKind::Claim ? item.to<ItemKind::Claim>() : Briefings::ClaimId());
        look.of = item.kind() == ItemKind::Question ? item
                  : claim != nullptr                ? ItemId(claim->question)
                  : !briefing.questions.empty()     ? ItemId(briefing.questions.front().id)
                                                    : ItemId();
    } else {
        Briefings::GraphFilter filter = m_filters->filter();
        filter.kinds = Briefings::shownKinds(projection == Projection::Everything
                                                 ? Projection::Everything
                                                 : Projection::ActorsEventsClaims);
        m_filters->setFilter(filter);
    }
    setLook(look);
}

} // namespace Widgets
