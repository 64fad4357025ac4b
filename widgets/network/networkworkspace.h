// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"
#include "briefings/network/graphfilter.h"
#include "widgets/common/workspace.h"
#include "widgets/network/layouttask.h"

#include <QHash>
#include <QSet>

class QStackedLayout;

namespace Widgets {

class EmptyState;
class FilterPanel;
class NetworkCanvas;

/// Who is linked with what: actors, events and claims of a briefing as a graph, with what may be
/// shown of it beside.
class NetworkWorkspace final : public Workspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkWorkspace)

public:
    NetworkWorkspace(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString statusText() const override;
    void focusContent() override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void followSession() override;
    void followSelection() override;

private:
    void showBriefing();
    void layOut();
    void showFiltered();
    void takeLayout(const Briefings::Graph &graph, const LayoutTask::Points &points);
    void select(const Briefings::ItemId &item);
    void goTo(const Briefings::ItemId &item);

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    FilterPanel *m_filters;
    NetworkCanvas *m_canvas;
    Briefings::Graph m_graph; ///< Everything; what is on screen is a part of it.
    QHash<Briefings::ItemId, Briefings::LayoutPoint> m_places;
    QSet<Briefings::ItemKind> m_laidOutKinds;
    LayoutTask m_layout;
};

} // namespace Widgets
