// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/graphassembly.h"

#include "briefings/core/tr.h"

#include <algorithm>

namespace Briefings {

namespace {

constexpr size_t mostRows = 1'000'000;
constexpr size_t mostColumns = 500;
constexpr int mostProblems = 500;

} // namespace

QString toLine(const GraphProblem &problem)
{
    const auto place = problem.line > 0
                           ? QStringLiteral("%1:%2").arg(problem.file).arg(problem.line)
                           : problem.file;
    return QStringLiteral("%1: %2: %3")
        .arg(place,
             problem.severity == Diagnostic::Severity::Error ? Tr::tr("error") : Tr::tr("warning"),
             problem.message);
}

void GraphAssembly::setFile(const QString &name)
{
    m_file = name;
    m_firstOfFile = static_cast<std::ptrdiff_t>(m_reading.problems.size());
}

void GraphAssembly::add(Diagnostic::Severity severity, int line, const QString &message)
{
    if (++m_problemCount < mostProblems) {
        m_reading.problems.push_back({severity, m_file, line, message});
    }
}

void GraphAssembly::error(int line, const QString &message)
{
    add(Diagnostic::Severity::Error, line, message);
}

void GraphAssembly::warning(int line, const QString &message)
{
    add(Diagnostic::Severity::Warning, line, message);
}

void GraphAssembly::stop(int line, const QString &message)
{
    m_reading.isWhole = false;
    m_problemCount = std::min(m_problemCount, mostProblems - 2);
    error(line, message);
}

void GraphAssembly::checkSize(const QByteArray &bytes)
{
    if (bytes.size() > largestGraphFile) {
        stop(0,
             Tr::tr("The file is larger than 64 MiB. Split it, or take out what is not needed."));
    }
}

std::optional<size_t> GraphAssembly::column(std::vector<GraphColumn> &columns,
                                            const GraphColumn &column, int line)
{
    const auto known = std::ranges::find_if(columns, [&column](const GraphColumn &other) {
        return other.name == column.name && other.type == column.type
               && other.fallback == column.fallback;
    });
    if (known != columns.end()) {
        return static_cast<size_t>(known - columns.begin());
    }
    if (columns.size() >= mostColumns) {
        warning(line, Tr::tr("There are more than %1 columns; “%2” was left out.")
                          .arg(mostColumns)
                          .arg(column.name));
        return std::nullopt;
    }
    columns.push_back(column);
    return columns.size() - 1;
}

bool GraphAssembly::hasRoom(int line)
{
    if (m_reading.file.nodes.size() + m_reading.file.edges.size() < mostRows) {
        return true;
    }
    if (!isStopped()) {
        stop(line, Tr::tr("There are more than a million nodes and edges. Nothing after this line "
                          "was read."));
    }
    return false;
}

void GraphAssembly::addNode(GraphFileNode node)
{
    if (node.id.isEmpty()) {
        error(node.line, Tr::tr("The node has no id and was left out. Give each node one."));
        return;
    }
    const auto known = m_nodeIds.constFind(node.id);
    if (known != m_nodeIds.constEnd()) {
        error(node.line,
              Tr::tr("A node “%1” stands in line %2 already; this one was left out. Give each "
                     "node an id of its own.")
                  .arg(node.id)
                  .arg(*known));
        return;
    }
    if (hasRoom(node.line)) {
        m_nodeIds.insert(node.id, node.line);
        m_reading.file.nodes.push_back(std::move(node));
    }
}

void GraphAssembly::addEdge(GraphFileEdge edge)
{
    if (edge.source.isEmpty() || edge.target.isEmpty()) {
        error(edge.line, edge.source.isEmpty()
                             ? Tr::tr("The edge has no source and was left out.")
                             : Tr::tr("The edge has no target and was left out."));
        return;
    }
    if (!edge.id.isEmpty() && m_edgeIds.contains(edge.id)) {
        warning(edge.line,
                Tr::tr("An edge “%1” stands further up; this one lost its id.").arg(edge.id));
        edge.id.clear();
    }
    if (hasRoom(edge.line)) {
        m_edgeIds.insert(edge.id);
        m_reading.file.edges.push_back(std::move(edge));
    }
}

GraphReading GraphAssembly::take(const GraphSource &edges, const GraphSource &nodes)
{
    m_reading.edgeSource = edges.name;
    m_reading.nodeSource = nodes.name;
    std::erase_if(m_reading.file.edges, [this](const GraphFileEdge &edge) {
        for (const auto &end : {edge.source, edge.target}) {
            if (!m_nodeIds.contains(end)) {
                error(edge.line, Tr::tr("There is no node “%1”; the edge was left out.").arg(end));
                return true;
            }
        }
        return false;
    });
    std::ranges::stable_sort(m_reading.problems.begin() + m_firstOfFile, m_reading.problems.end(),
                             {}, &GraphProblem::line);
    const int left = m_problemCount - static_cast<int>(m_reading.problems.size());
    if (left > 0) {
        m_reading.problems.push_back({Diagnostic::Severity::Error, m_file, 0,
                                      Tr::tr("And %n further problem(s).", nullptr, left)});
    }
    return std::move(m_reading);
}

} // namespace Briefings
