// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/networkformats.h"
#include "briefings/export/xmlwriter.h"

#include <QLocale>

#include <array>

namespace Briefings {

namespace {

/// How nodes of one kind look: a shape besides the color, which alone says nothing in print.
struct NodeLook
{
    QStringView kind;
    const char *shape;
    const char *color;
};

constexpr std::array looks{
    NodeLook{u"actor", "ellipse", "#2f5d9b"},    NodeLook{u"event", "box", "#b3591f"},
    NodeLook{u"claim", "note", "#6a4c93"},       NodeLook{u"figure", "hexagon", "#3f7d4e"},
    NodeLook{u"question", "diamond", "#5c5c5c"}, NodeLook{u"document", "folder", "#5c5c5c"},
};

/// A quoted string of DOT, in which quotation marks are the only characters that are escaped.
QByteArray quoted(const QString &text)
{
    QString inner = xmlText(text);
    inner.replace(u'"', QStringLiteral("\\\""));
    return '"' + inner.toUtf8() + '"';
}

/// The same where Graphviz reads further: \N would be the node's name, \n a line break.
QByteArray quotedLabel(const QString &text)
{
    QString inner = xmlText(text);
    inner.replace(u'\\', QStringLiteral("\\\\"));
    inner.replace(u'"', QStringLiteral("\\\""));
    inner.replace(u'\n', QStringLiteral("\\n"));
    return '"' + inner.toUtf8() + '"';
}

/// The name of a node. A backslash at its end would take the quotation mark with it.
QByteArray nodeName(const QString &id)
{
    return quoted(QString(id).replace(u'\\', QStringLiteral("\\\\")));
}

/// Reads the values of one list of rows by the names of their columns.
class Reader
{
public:
    explicit Reader(const std::vector<GraphColumn> &columns) : m_columns(columns) { }

    [[nodiscard]] QString operator()(const GraphValues &values, QStringView name) const
    {
        return valueOf(m_columns, values, findColumn(m_columns, name));
    }

private:
    const std::vector<GraphColumn> &m_columns;
};

void append(QByteArray &bytes, const char *name, const QByteArray &value)
{
    bytes += bytes.endsWith('[') ? "" : ", ";
    bytes += name;
    bytes += '=';
    bytes += value;
}

QByteArray nodeLine(const GraphFileNode &node, const Reader &read)
{
    const auto label = read(node.values, u"label");
    const auto title = read(node.values, u"title");
    QByteArray line = "  " + nodeName(node.id) + " [";
    append(line, "label", quotedLabel(label.isEmpty() ? node.id : label));
    if (!title.isEmpty()) {
        append(line, "tooltip", quotedLabel(title));
    }
    const auto kind = read(node.values, u"kind");
    for (const auto &look : looks) {
        if (look.kind == kind) {
            append(line, "shape", look.shape);
            append(line, "color", '"' + QByteArray(look.color) + '"');
        }
    }
    const auto x = read(node.values, u"x");
    const auto y = read(node.values, u"y");
    if (!x.isEmpty() && !y.isEmpty()) {
        // Upwards, in points.
        append(line, "pos",
               quoted(QStringLiteral("%1,%2").arg(
                   x, QString::number(-y.toDouble(), 'g', QLocale::FloatingPointShortest))));
    }
    return line + "];\n";
}

QByteArray edgeLine(const GraphFileEdge &edge, const Reader &read, bool isGraphDirected)
{
    QByteArray line = "  " + nodeName(edge.source) + (isGraphDirected ? " -> " : " -- ")
                      + nodeName(edge.target) + " [";
    append(line, "label", quotedLabel(read(edge.values, u"label")));
    const auto qualifier = read(edge.values, u"qualifier");
    if (!qualifier.isEmpty()) {
        append(line, "tooltip", quotedLabel(qualifier));
    }
    const bool isUndirected =
        !edge.isDirected.value_or(isGraphDirected) || read(edge.values, u"symmetric") == u"true";
    if (isUndirected && isGraphDirected) {
        append(line, "dir", "none");
    }
    const auto state = read(edge.values, u"state");
    if (read(edge.values, u"origin") == u"coMention") {
        append(line, "style", "dotted");
    } else if (!state.isEmpty() && state != u"sound" && state != u"moved") {
        append(line, "style", "dashed");
    }
    return line + "];\n";
}

} // namespace

QByteArray toDot(const GraphFile &file)
{
    const Reader readNode(file.nodeColumns);
    const Reader readEdge(file.edgeColumns);
    QByteArray bytes = file.isDirected ? "digraph " : "graph ";
    bytes += quoted(QString(file.title).replace(u'\\', QStringLiteral("\\\\"))) + " {\n";
    bytes += "  graph [charset=\"UTF-8\", overlap=false, splines=true, labelloc=b, fontsize=10, "
             "label="
             + quotedLabel(file.source) + "];\n";
    bytes += "  node [fontname=\"Helvetica\", fontsize=11];\n";
    bytes += "  edge [fontname=\"Helvetica\", fontsize=9, color=\"#777777\"];\n";
    for (const auto &node : file.nodes) {
        bytes += nodeLine(node, readNode);
    }
    for (const auto &edge : file.edges) {
        bytes += edgeLine(edge, readEdge, file.isDirected);
    }
    return bytes + "}\n";
}

} // namespace Briefings
