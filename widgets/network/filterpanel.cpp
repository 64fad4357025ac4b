// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/filterpanel.h"

#include "widgets/common/itemtexts.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/theme.h"
#include "widgets/network/filterbox.h"
#include "widgets/network/networkstyle.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Widgets {

using Briefings::Graph;
using Briefings::GraphEdge;
using Briefings::GraphNode;
using Briefings::ItemKind;
using Briefings::Relation;

namespace {

QWidget *makeColumn(QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    return column;
}

void clearColumn(QWidget &column)
{
    while (QLayoutItem *item = column.layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QWidget(parent), m_panel(new SidePanel(this)), m_kinds(makeColumn(m_panel)),
      m_relations(makeColumn(m_panel)), m_documents(makeColumn(m_panel))
{
    // It joins nearly every claim to the same few actors.
    m_filter.hiddenRelations = {Relation::About};
    m_panel->addWidget(tr("SHOW"), m_kinds);
    m_panel->addWidget(tr("RELATIONS"), m_relations);
    m_panel->addWidget(tr("DOCUMENTS"), m_documents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
}

void FilterPanel::setGraph(const Briefings::BriefingIndex &index, const Graph &graph)
{
    clearColumn(*m_kinds);
    clearColumn(*m_relations);
    clearColumn(*m_documents);
    const auto add = [](QWidget &column, const QString &name, const QString &text, qsizetype count,
                        bool isShown, FilterBox::PaintSign paintSign) {
        auto *box = new FilterBox(text, static_cast<int>(count), std::move(paintSign), &column);
        box->setObjectName(name);
        box->setChecked(isShown);
        column.layout()->addWidget(box);
        return box;
    };
    const std::vector<std::pair<ItemKind, QString>> kinds{
        {ItemKind::Actor, tr("Actors")},       {ItemKind::Event, tr("Events")},
        {ItemKind::Claim, tr("Claims")},       {ItemKind::Figure, tr("Figures")},
        {ItemKind::Question, tr("Questions")}, {ItemKind::Document, tr("Documents")}};
    for (const auto &entry : kinds) {
        const ItemKind kind = entry.first;
        const auto count = std::ranges::count_if(
            graph.nodes(), [kind](const GraphNode &node) { return node.id.kind() == kind; });
        if (count == 0) {
            continue;
        }
        auto *box = add(*m_kinds, QStringLiteral("show-%1").arg(Briefings::kindPrefix(kind)),
                        entry.second, count, m_filter.kinds.contains(kind),
                        [kind](QPainter &painter, const QRectF &rect, const ThemeColors &colors) {
                            painter.setPen(Qt::NoPen);
                            painter.setBrush(kindColor(colors, kind));
                            painter.drawPath(nodeShape(kind, rect.center(), 6));
                        });
        connect(box, &QCheckBox::toggled, this,
                [this, kind](bool isShown) { setKind(kind, isShown); });
    }
    for (const Relation relation : Briefings::allRelations()) {
        const auto count = std::ranges::count_if(
            graph.edges(), [relation](const GraphEdge &edge) { return edge.relation == relation; });
        if (count == 0) {
            continue;
        }
        auto *box =
            add(*m_relations, QStringLiteral("relation-%1").arg(static_cast<int>(relation)),
                Briefings::label(relation), count, !m_filter.hiddenRelations.contains(relation),
                [relation](QPainter &painter, const QRectF &rect, const ThemeColors &colors) {
                    QPen pen = edgePen(colors, relation);
                    if (!isStance(relation)) {
                        // Alone on the panel the quiet color would be too faint.
                        pen.setColor(colors.mutedText);
                    }
                    painter.setPen(pen);
                    painter.drawLine(QPointF(rect.left() + 1, rect.center().y()),
                                     QPointF(rect.right() - 1, rect.center().y()));
                });
        connect(box, &QCheckBox::toggled, this,
                [this, relation](bool isShown) { setRelation(relation, isShown); });
    }
    const std::vector<Briefings::Document> &documents = index.briefing().documents;
    for (size_t i = 0; i < documents.size(); ++i) {
        const Briefings::DocumentId id = documents[i].id;
        const auto count = std::ranges::count_if(graph.nodes(), [&id](const GraphNode &node) {
            return std::ranges::find(node.documents, id) != node.documents.end();
        });
        auto *box = add(*m_documents, QStringLiteral("document-%1").arg(id.slug()),
                        shortTitle(index, id), count, !m_filter.hiddenDocuments.contains(id),
                        [i](QPainter &painter, const QRectF &rect, const ThemeColors &colors) {
                            painter.setPen(Qt::NoPen);
                            painter.setBrush(documentColor(colors, static_cast<qsizetype>(i)));
                            painter.drawEllipse(rect.center(), 4.5, 4.5);
                        });
        connect(box, &QCheckBox::toggled, this,
                [this, id](bool isShown) { setDocument(id, isShown); });
    }
}

void FilterPanel::setKind(ItemKind kind, bool isShown)
{
    if (isShown) {
        m_filter.kinds.insert(kind);
    } else {
        m_filter.kinds.remove(kind);
    }
    Q_EMIT filterChanged();
}

void FilterPanel::setRelation(Relation relation, bool isShown)
{
    if (isShown) {
        m_filter.hiddenRelations.remove(relation);
    } else {
        m_filter.hiddenRelations.insert(relation);
    }
    Q_EMIT filterChanged();
}

void FilterPanel::setDocument(const Briefings::DocumentId &document, bool isShown)
{
    if (isShown) {
        m_filter.hiddenDocuments.remove(document);
    } else {
        m_filter.hiddenDocuments.insert(document);
    }
    Q_EMIT filterChanged();
}

} // namespace Widgets
