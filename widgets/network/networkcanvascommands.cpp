// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkactions.h"
#include "widgets/network/networkcanvas.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

// What a network can be told to do.
namespace Widgets {

using Briefings::ItemId;

namespace {

constexpr double keyZoom = 1.25;

/// Shift is needed for some signs on some keyboards; only for letters it means something.
bool isFor(const QKeySequence &sequence, const QKeyEvent &event)
{
    if (sequence.count() != 1 || sequence[0].key() != event.key()) {
        return false;
    }
    const bool isLetter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    const Qt::KeyboardModifiers ignored =
        isLetter ? Qt::KeypadModifier : Qt::KeypadModifier | Qt::ShiftModifier;
    return (event.modifiers() & ~ignored) == (sequence[0].keyboardModifiers() & ~ignored);
}

} // namespace

void NetworkCanvas::connectActions()
{
    const auto on = [this](QAction *action, auto &&what) {
        connect(action, &QAction::triggered, this, what);
    };
    on(m_actions->open, [this] {
        if (const std::optional<size_t> edge = currentEdge()) {
            Q_EMIT edgeActivated(m_grouped.givenEdge(*edge));
        } else if (const std::optional<size_t> node = target()) {
            Q_EMIT itemActivated(idOf(*node));
        }
    });
    on(m_actions->nextEdge, [this] { walkEdges(); });
    on(m_actions->expand, [this] { expand(); });
    on(m_actions->collapse, [this] {
        if (const std::optional<size_t> node = target()) {
            Q_EMIT collapseAsked(idOf(*node));
        }
    });
    on(m_actions->hide, [this] { Q_EMIT hideAsked(idsOf(targets())); });
    on(m_actions->pin, [this](bool isPinned) { Q_EMIT pinAsked(idsOf(targets()), isPinned); });
    on(m_actions->group, [this] { group(); });
    on(m_actions->pathFrom, [this] { pathFromHere(); });
    on(m_actions->choose, [this] {
        if (m_emphasis.current) {
            toggleChosen(*m_emphasis.current);
        }
    });
    on(m_actions->chooseNeighbors, [this] { chooseNeighbors(); });
    on(m_actions->lasso, [this] {
        setCursor(m_actions->lasso->isChecked() ? Qt::CrossCursor : Qt::ArrowCursor);
        invalidate();
    });
    on(m_actions->fit, [this] { fit(); });
    on(m_actions->fitSelection, [this] { fitSelection(); });
    on(m_actions->zoomIn, [this] { zoomBy(keyZoom, m_scene.area().center()); });
    on(m_actions->zoomOut, [this] { zoomBy(1 / keyZoom, m_scene.area().center()); });
}

void NetworkCanvas::updateActions()
{
    const std::vector<size_t> nodes = targets();
    const bool hasNodes = !nodes.empty();
    const std::optional<size_t> one = target();
    const bool isGroup = one && m_grouped.groupAt(*one).has_value();
    m_actions->open->setEnabled(currentEdge().has_value() || (one && !isGroup));
    m_actions->nextEdge->setEnabled(m_emphasis.current
                                    && !m_scene.graph().edgesAt(*m_emphasis.current).empty());
    m_actions->expand->setEnabled(one.has_value());
    m_actions->collapse->setEnabled(one.has_value() && !isGroup);
    m_actions->hide->setEnabled(hasNodes);
    m_actions->pin->setEnabled(hasNodes);
    const QSet<ItemId> ids = idsOf(nodes);
    m_actions->pin->setChecked(hasNodes && m_given.pinned.contains(ids));
    m_actions->group->setEnabled(isGroup || nodes.size() >= 2);
    m_actions->group->setText(isGroup ? tr("Sho&w Its Members Again") : tr("Sho&w as One Node"));
    m_actions->pathFrom->setEnabled(one.has_value());
    m_actions->choose->setEnabled(m_emphasis.current.has_value());
    m_actions->chooseNeighbors->setEnabled(hasNodes);
    m_actions->fitSelection->setEnabled(hasNodes);
    for (QAction *action :
         {m_actions->fit, m_actions->zoomIn, m_actions->zoomOut, m_actions->lasso}) {
        action->setEnabled(!m_scene.isEmpty());
    }
}

bool NetworkCanvas::triggerKey(const QKeyEvent &event)
{
    for (QAction *action : m_actions->all()) {
        const QList<QKeySequence> keys = action->shortcuts();
        if (std::ranges::any_of(keys, [&event](const auto &key) { return isFor(key, event); })) {
            action->trigger();
            return true;
        }
    }
    return false;
}

void NetworkCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const std::optional<size_t> node = m_scene.nodeAt(event->pos())) {
            if (!std::ranges::binary_search(m_emphasis.chosen, *node)) {
                setChosen({});
            }
            setCurrent(node);
        } else if (const std::optional<size_t> edge = m_scene.edgeAt(event->pos())) {
            const std::vector<size_t> &edges = m_scene.graph().edgesAt(m_scene.ends()[*edge].first);
            setCurrent(m_scene.ends()[*edge].first);
            m_walkedEdge = static_cast<size_t>(std::ranges::find(edges, *edge) - edges.begin());
            selectEdge(*edge);
        }
    } else if (m_emphasis.current) {
        place = mapToGlobal(m_scene.position(*m_emphasis.current).toPoint());
    }
    updateActions();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("networkMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(place);
}

std::vector<size_t> NetworkCanvas::targets() const
{
    if (!m_emphasis.chosen.empty()) {
        return m_emphasis.chosen;
    }
    const std::optional<size_t> node = target();
    return node ? std::vector<size_t>{*node} : std::vector<size_t>();
}

std::optional<size_t> NetworkCanvas::target() const
{
    return m_emphasis.current ? m_emphasis.current : m_emphasis.selected;
}

void NetworkCanvas::toggleChosen(size_t node)
{
    std::vector<size_t> chosen = m_emphasis.chosen;
    if (std::erase(chosen, node) == 0) {
        chosen.push_back(node);
    }
    setCurrent(node);
    setChosen(std::move(chosen));
}

void NetworkCanvas::chooseNeighbors()
{
    std::vector<size_t> chosen;
    for (const size_t node : targets()) {
        const std::vector<size_t> neighborhood = m_scene.neighborhood(node);
        chosen.insert(chosen.end(), neighborhood.begin(), neighborhood.end());
    }
    setChosen(std::move(chosen));
}

void NetworkCanvas::expand()
{
    const std::optional<size_t> node = target();
    if (!node) {
        return;
    }
    if (const std::optional<size_t> group = m_grouped.groupAt(*node)) {
        Q_EMIT ungroupAsked(*group);
    } else {
        Q_EMIT expandAsked(idOf(*node));
    }
}

void NetworkCanvas::group()
{
    const std::vector<size_t> nodes = targets();
    if (nodes.size() == 1 && m_grouped.groupAt(nodes.front())) {
        Q_EMIT ungroupAsked(*m_grouped.groupAt(nodes.front()));
    } else if (nodes.size() >= 2) {
        const QSet<ItemId> ids = idsOf(nodes);
        setChosen({});
        Q_EMIT groupAsked(ids);
    }
}

void NetworkCanvas::pathFromHere()
{
    // Two chosen nodes are both ends already.
    if (m_emphasis.chosen.size() == 2) {
        Q_EMIT pathAsked(idOf(m_emphasis.chosen[0]), idOf(m_emphasis.chosen[1]));
    } else if (const std::optional<size_t> node = target()) {
        if (m_emphasis.pathStart) {
            endPathAt(*node);
        } else {
            startPath(idOf(*node));
        }
    }
}

void NetworkCanvas::startPath(const ItemId &from)
{
    m_emphasis.pathStart = m_grouped.find(*m_graph, from);
    invalidate();
}

void NetworkCanvas::endPathAt(size_t node)
{
    const std::optional<size_t> start = m_emphasis.pathStart;
    if (!start || *start == node) {
        return;
    }
    m_emphasis.pathStart.reset();
    setCurrent(node);
    Q_EMIT pathAsked(idOf(*start), idOf(node));
}

} // namespace Widgets
