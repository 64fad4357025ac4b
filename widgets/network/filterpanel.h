// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/network/graph.h"
#include "briefings/network/graphfilter.h"

#include <QWidget>

namespace Widgets {

class SidePanel;

/// What of a network is shown: kinds of nodes, relations and documents, each with a box to tick and
/// a count.
class FilterPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterPanel)

public:
    explicit FilterPanel(QWidget *parent);

    /// Lists what occurs in \a graph; ticks stay as they were.
    void setGraph(const Briefings::BriefingIndex &index, const Briefings::Graph &graph);
    [[nodiscard]] const Briefings::GraphFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void filterChanged();

private:
    void setKind(Briefings::ItemKind kind, bool isShown);
    void setRelation(Briefings::Relation relation, bool isShown);
    void setDocument(const Briefings::DocumentId &document, bool isShown);

    Briefings::GraphFilter m_filter;
    SidePanel *m_panel;
    QWidget *m_kinds;
    QWidget *m_relations;
    QWidget *m_documents;
};

} // namespace Widgets
