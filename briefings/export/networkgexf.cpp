// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/networkformats.h"
#include "briefings/export/xmlwriter.h"

#include <algorithm>

namespace Briefings {

namespace {

QStringView typeWord(GraphValueType type)
{
    switch (type) {
    case GraphValueType::Integer:
        return u"long";
    case GraphValueType::Number:
        return u"double";
    case GraphValueType::Boolean:
        return u"boolean";
    case GraphValueType::String:
        break;
    }
    return u"string";
}

/// One kind of element: which of its columns GEXF has a place of its own for.
class Columns
{
public:
    /// \a own names those columns.
    Columns(const std::vector<GraphColumn> &columns, std::initializer_list<QStringView> own)
        : m_columns(columns), m_isOwn(columns.size())
    {
        for (const auto name : own) {
            if (const auto column = findColumn(columns, name)) {
                m_isOwn[*column] = true;
            }
        }
    }

    [[nodiscard]] QString value(const GraphValues &values, QStringView name) const
    {
        return valueOf(m_columns, values, findColumn(m_columns, name));
    }

    void declare(XmlWriter &xml, QStringView whose) const
    {
        xml.start(u"attributes", {{u"class", whose.toString()}, {u"mode", u"static"}});
        for (size_t column = 0; column < m_columns.size(); ++column) {
            if (!m_isOwn[column]) {
                xml.start(u"attribute", {{u"id", static_cast<qint64>(column)},
                                         {u"title", m_columns[column].name},
                                         {u"type", typeWord(m_columns[column].type).toString()}});
                if (!m_columns[column].fallback.isNull()) {
                    xml.text(u"default", m_columns[column].fallback);
                }
                xml.end();
            }
        }
        xml.end();
    }

    void write(XmlWriter &xml, const GraphValues &values) const
    {
        const bool hasAny = std::ranges::any_of(
            values, [this](const GraphValue &value) { return !m_isOwn[value.column]; });
        if (!hasAny) {
            return;
        }
        xml.start(u"attvalues");
        for (const auto &value : values) {
            if (!m_isOwn[value.column]) {
                xml.leaf(u"attvalue",
                         {{u"for", static_cast<qint64>(value.column)}, {u"value", value.text}});
            }
        }
        xml.end();
    }

    /// When the element is there, for programs that show a part of time.
    void writeTime(XmlWriter &xml, const GraphValues &values) const
    {
        for (const auto &[column, attribute] :
             {std::pair(u"earliest", u"start"), std::pair(u"latest", u"end")}) {
            if (const auto day = value(values, column); !day.isEmpty()) {
                xml.attribute(attribute, day);
            }
        }
    }

    [[nodiscard]] bool hasTime(const GraphValues &values) const
    {
        return !value(values, u"earliest").isEmpty() || !value(values, u"latest").isEmpty();
    }

private:
    const std::vector<GraphColumn> &m_columns;
    std::vector<bool> m_isOwn;
};

void writeNodes(XmlWriter &xml, const GraphFile &file, const Columns &columns)
{
    xml.start(u"nodes", {{u"count", static_cast<qint64>(file.nodes.size())}});
    for (const auto &node : file.nodes) {
        const auto label = columns.value(node.values, u"label");
        xml.start(u"node", {{u"id", node.id}, {u"label", label.isEmpty() ? node.id : label}});
        columns.writeTime(xml, node.values);
        columns.write(xml, node.values);
        const auto x = columns.value(node.values, u"x");
        const auto y = columns.value(node.values, u"y");
        if (!x.isEmpty() && !y.isEmpty()) {
            // In GEXF y grows upwards.
            xml.leaf(u"viz:position", {{u"x", x}, {u"y", -y.toDouble()}, {u"z", u"0"}});
        }
        xml.end();
    }
    xml.end();
}

void writeEdges(XmlWriter &xml, const GraphFile &file, const Columns &columns)
{
    xml.start(u"edges", {{u"count", static_cast<qint64>(file.edges.size())}});
    int number = 0;
    for (const auto &edge : file.edges) {
        ++number;
        xml.start(u"edge",
                  {{u"id", edge.id.isEmpty() ? QStringLiteral("e%1").arg(number) : edge.id},
                   {u"source", edge.source},
                   {u"target", edge.target}});
        for (const auto name : {QStringView(u"label"), QStringView(u"weight")}) {
            if (const auto text = columns.value(edge.values, name); !text.isEmpty()) {
                xml.attribute(name, text);
            }
        }
        columns.writeTime(xml, edge.values);
        columns.write(xml, edge.values);
        xml.end();
    }
    xml.end();
}

} // namespace

QByteArray toGexf(const GraphFile &file)
{
    const Columns nodes(file.nodeColumns, {u"label", u"earliest", u"latest", u"x", u"y"});
    const Columns edges(file.edgeColumns, {u"label", u"weight", u"earliest", u"latest"});
    const bool isDated =
        std::ranges::any_of(file.nodes,
                            [&nodes](const auto &node) { return nodes.hasTime(node.values); })
        || std::ranges::any_of(file.edges,
                               [&edges](const auto &edge) { return edges.hasTime(edge.values); });
    XmlWriter xml;
    xml.indent();
    xml.start(u"gexf", {{u"xmlns", u"http://www.gexf.net/1.2draft"},
                        {u"xmlns:viz", u"http://www.gexf.net/1.2draft/viz"},
                        {u"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"},
                        {u"xsi:schemaLocation",
                         u"http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd"},
                        {u"version", u"1.2"}});
    xml.start(u"meta");
    xml.text(u"creator", QStringLiteral("Sidelight"));
    xml.text(u"keywords", file.title);
    xml.text(u"description", file.source);
    xml.end();
    xml.start(u"graph", {{u"defaultedgetype", file.isDirected ? u"directed" : u"undirected"},
                         {u"mode", isDated ? u"dynamic" : u"static"}});
    if (isDated) {
        xml.attribute(u"timeformat", QStringLiteral("date"));
    }
    nodes.declare(xml, u"node");
    edges.declare(xml, u"edge");
    writeNodes(xml, file, nodes);
    writeEdges(xml, file, edges);
    return xml.finish();
}

} // namespace Briefings
