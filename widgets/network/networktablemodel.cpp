// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networktablemodel.h"

#include "widgets/common/itemtexts.h"
#include "widgets/common/theme.h"
#include "widgets/network/networkstyle.h"

#include <QCollator>
#include <QLocale>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace Widgets {

using Briefings::Graph;
using Briefings::GraphEdge;
using Briefings::GraphNode;

namespace {

constexpr size_t mostAtOnce = 2000; ///< Rows that are put in order without a worker.
constexpr double textSorts = std::numeric_limits<double>::quiet_NaN();
constexpr double last = std::numeric_limits<double>::max();

using Row = NetworkTableModel::Row;
using Rows = NetworkTableModel::Rows;

QString titles(const std::vector<Briefings::DocumentId> &documents,
               const NetworkTableSource &source)
{
    QStringList result;
    for (const Briefings::DocumentId &document : documents) {
        result.append(source.documentTitles.value(document, document.slug().toString()));
    }
    return result.join(QStringLiteral(", "));
}

/// A column of numbers, and what sorts it.
void addNumber(Row &row, double value)
{
    row.texts.push_back(QLocale().toString(value, 'g', 3));
    row.numbers.push_back(value);
}

void addText(Row &row, const QString &text)
{
    row.texts.push_back(text);
    row.numbers.push_back(textSorts);
}

Row nodeRow(const NetworkTableSource &source, size_t position)
{
    const GraphNode &node = source.graph->nodes()[position];
    Row row;
    addText(row, node.title);
    addText(row, kindText(node.id.kind()));
    const auto degree = static_cast<double>(source.graph->degree(position));
    row.texts.push_back(QLocale().toString(degree, 'f', 0));
    row.numbers.push_back(degree);
    if (source.measures) {
        const Briefings::NodeMeasures &measures = source.measures->nodes[position];
        addNumber(row, measures.betweenness);
        addNumber(row, measures.pageRank);
        addNumber(row, measures.closeness);
        addNumber(row, measures.clustering);
        addNumber(row, static_cast<double>(measures.core));
        //: Whether a network falls apart without this node.
        addText(row, measures.isArticulation ? NetworkTableModel::tr("yes") : QString());
        addText(row, source.measures->communities[measures.community].name);
    } else {
        for (int column = NetworkTableModel::Betweenness; column < NetworkTableModel::Documents;
             ++column) {
            addText(row, {});
        }
    }
    row.texts.push_back(titles(node.documents, source));
    row.numbers.push_back(static_cast<double>(node.documents.size()));
    return row;
}

Row edgeRow(const NetworkTableSource &source, size_t position)
{
    const GraphEdge &edge = source.graph->edges()[position];
    std::vector<Briefings::DocumentId> documents;
    for (const Briefings::Passage &passage : edge.passages) {
        if (std::ranges::find(documents, passage.document) == documents.end()) {
            documents.push_back(passage.document);
        }
    }
    const double day =
        edge.date.isNull() ? last : static_cast<double>(edge.date.earliest().toJulianDay());
    return {{source.graph->nodes()[edge.from].title, edgeText(edge),
             source.graph->nodes()[edge.to].title,
             edge.date.isNull() ? QString() : Briefings::displayText(edge.date, QLocale()),
             evidenceStateText(edge.state), titles(documents, source)},
            {textSorts, textSorts, textSorts, day, static_cast<double>(edge.state),
             static_cast<double>(documents.size())}};
}

Rows makeRows(NetworkTableModel::Content content, const NetworkTableSource &source)
{
    auto rows = std::make_shared<std::vector<Row>>();
    const bool isNodes = content == NetworkTableModel::Content::Nodes;
    const size_t count = !source.graph ? 0
                         : isNodes     ? source.graph->nodes().size()
                                       : source.graph->edges().size();
    rows->reserve(count);
    for (size_t position = 0; position < count; ++position) {
        rows->push_back(isNodes ? nodeRow(source, position) : edgeRow(source, position));
    }
    return rows;
}

bool holds(const Row &row, const QStringList &words)
{
    return std::ranges::all_of(words, [&row](const QString &word) {
        return std::ranges::any_of(row.texts, [&word](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    });
}

std::vector<quint32> ordered(const std::vector<Row> &rows, const QString &filter, int column,
                             Qt::SortOrder direction)
{
    const QStringList words = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<quint32> order;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (holds(rows[row], words)) {
            order.push_back(static_cast<quint32>(row));
        }
    }
    if (column < 0) {
        return order;
    }
    const auto c = static_cast<size_t>(column);
    // The language "C" knows no numbers in names.
    const bool isPlain = QLocale().language() == QLocale::C;
    QCollator collator(isPlain ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    const auto less = [&](quint32 a, quint32 b) {
        const double one = rows[a].numbers[c];
        return std::isnan(one) ? collator.compare(rows[a].texts[c], rows[b].texts[c]) < 0
                               : one < rows[b].numbers[c];
    };
    std::ranges::stable_sort(order, [&](quint32 a, quint32 b) {
        return direction == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    return order;
}

} // namespace

NetworkTableModel::NetworkTableModel(Content content, QObject *parent)
    : QAbstractTableModel(parent), m_content(content)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0) {
            take(m_watcher.result());
        }
    });
}

NetworkTableModel::~NetworkTableModel() { m_watcher.disconnect(this); }

void NetworkTableModel::setSource(const NetworkTableSource &source)
{
    m_source = source;
    m_made.reset();
    update();
}

void NetworkTableModel::setFilterText(const QString &text)
{
    m_filter = text;
    update();
}

void NetworkTableModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_direction = order;
    update();
}

void NetworkTableModel::update()
{
    const auto make = [content = m_content, source = m_source, made = m_made, filter = m_filter,
                       column = m_sorted, direction = m_direction] {
        View view;
        view.rows = made ? made : makeRows(content, source);
        view.order = ordered(*view.rows, filter, column, direction);
        return view;
    };
    if (allCount() <= static_cast<int>(mostAtOnce)) {
        m_watcher.setFuture({});
        take(make());
    } else {
        m_watcher.setFuture(QtConcurrent::run(make));
    }
}

void NetworkTableModel::take(const View &view)
{
    beginResetModel();
    m_view = view;
    m_made = view.rows;
    endResetModel();
}

std::optional<size_t> NetworkTableModel::at(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_view.order.size()
               ? std::optional<size_t>(m_view.order[static_cast<size_t>(row)])
               : std::nullopt;
}

int NetworkTableModel::rowOf(size_t position) const
{
    const auto found = std::ranges::find(m_view.order, position);
    return found == m_view.order.end() ? -1 : static_cast<int>(found - m_view.order.begin());
}

int NetworkTableModel::allCount() const
{
    if (!m_source.graph) {
        return 0;
    }
    return static_cast<int>(m_content == Content::Nodes ? m_source.graph->nodes().size()
                                                        : m_source.graph->edges().size());
}

int NetworkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.order.size());
}

int NetworkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_content == Content::Nodes ? Documents + 1 : EdgeDocuments + 1;
}

bool NetworkTableModel::isNumber(int column) const
{
    return m_content == Content::Nodes && column >= Links && column <= Core;
}

QVariant NetworkTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const quint32 position = m_view.order[static_cast<size_t>(index.row())];
    const QString &text = (*m_view.rows)[position].texts[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == 0 && m_source.graph) {
            return m_content == Content::Nodes ? Briefings::nodeSentence(*m_source.graph, position)
                                               : Briefings::edgeSentence(*m_source.graph, position);
        }
        return text;
    default:
        return {};
    }
}

QVariant NetworkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList nodes{tr("Name"), tr("Kind"), tr("Links"), tr("Betweenness"), tr("PageRank"),
                            tr("Closeness"), tr("Clustering"), tr("Core"),
                            //: A column of nodes without which a network falls apart.
                            tr("Holds Together"), tr("Community"), tr("Documents")};
    const QStringList edges{tr("From"), tr("Relation"), tr("To"),
                            tr("When"), tr("Evidence"), tr("Documents")};
    return (m_content == Content::Nodes ? nodes : edges).value(section);
}

} // namespace Widgets
