// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/importmodel.h"

#include <algorithm>
#include <utility>

namespace Widgets {

using Briefings::ImportEdge;
using Briefings::ImportNode;
using Briefings::ImportState;
using Briefings::NodeMatch;

namespace {

QString endText(const ImportNode &node)
{
    return node.match == NodeMatch::New
               //: The name of an actor that an import would add.
               ? ImportModel::tr("%1 (new)").arg(node.name)
               : node.name;
}

QString relationTextOf(const ImportEdge &edge)
{
    if (edge.relation) {
        return Briefings::label(*edge.relation);
    }
    return edge.word.isEmpty() ? ImportModel::tr("not said")
                               //: A word of a file that is none of our relations.
                               : ImportModel::tr("“%1”?").arg(edge.word);
}

} // namespace

ImportModel::ImportModel(Briefings::GraphImport import,
                         std::shared_ptr<const Briefings::BriefingIndex> index, QObject *parent)
    : QAbstractTableModel(parent), m_import(std::move(import)), m_index(std::move(index))
{ }

void ImportModel::changed()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ImportModel::acceptAllReady()
{
    Briefings::acceptAll(m_import);
    changed();
}

void ImportModel::acceptNone()
{
    for (ImportEdge &edge : m_import.edges) {
        edge.isAccepted = false;
    }
    for (ImportNode &node : m_import.nodes) {
        node.isAccepted = false;
    }
    changed();
}

void ImportModel::choose(const QModelIndexList &rows, Briefings::Relation relation)
{
    for (const QModelIndex &row : rows) {
        const auto position = static_cast<size_t>(row.row());
        const QString word = m_import.edges[position].word;
        Briefings::chooseRelation(m_import, position, relation, *m_index);
        if (!word.isEmpty()) {
            Briefings::chooseRelations(m_import, word, relation, *m_index);
        }
    }
    changed();
}

void ImportModel::turn(const QModelIndexList &rows)
{
    for (const QModelIndex &row : rows) {
        Briefings::turnEdge(m_import, static_cast<size_t>(row.row()), *m_index);
    }
    changed();
}

int ImportModel::readyCount() const
{
    return static_cast<int>(
        std::ranges::count(m_import.edges, ImportState::Ready, &ImportEdge::state));
}

int ImportModel::acceptedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_import.edges, [](const ImportEdge &edge) {
        return edge.isAccepted && edge.state == ImportState::Ready;
    }));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_import.edges.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ImportEdge &edge = m_import.edges[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == FromColumn
        && edge.state == ImportState::Ready) {
        return edge.isAccepted ? Qt::Checked : Qt::Unchecked;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case FromColumn:
        return endText(m_import.nodes[edge.from]);
    case RelationColumn:
        return relationTextOf(edge);
    case ToColumn:
        return endText(m_import.nodes[edge.to]);
    case StateColumn:
        return edge.state == ImportState::Ready && edge.passages.empty()
                   ? tr("ready, rests on no words")
                   : Briefings::importStateText(edge.state);
    default:
        return edge.line;
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    m_import.edges[static_cast<size_t>(index.row())].isAccepted = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FromColumn:
        return tr("From");
    case RelationColumn:
        return tr("Relation");
    case ToColumn:
        return tr("To");
    case StateColumn:
        return tr("What it would be");
    default:
        return tr("Line");
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == FromColumn
        && m_import.edges[static_cast<size_t>(index.row())].state == ImportState::Ready) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

} // namespace Widgets
