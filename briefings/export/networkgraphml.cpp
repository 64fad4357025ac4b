// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/networkformats.h"
#include "briefings/export/xmlwriter.h"

#include <QSet>

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

bool isKeyName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
               || (character >= u'0' && character <= u'9') || character == u'_';
    });
}

/// Names for the keys of a file, each once. Gephi knows a key "label" or "weight" by its name, so
/// nodes keep the columns' own names, and edges do where nodes have no such column.
class KeyNames
{
public:
    QString take(const QString &column, QLatin1String prefix)
    {
        QString name = column;
        if (!isKeyName(column)) {
            name = QStringLiteral("%1key").arg(prefix);
        } else if (m_taken.contains(name)) {
            name = prefix + column;
        }
        const auto stem = name;
        for (int number = 2; m_taken.contains(name); ++number) {
            name = stem + QString::number(number);
        }
        m_taken.insert(name);
        return name;
    }

private:
    QSet<QString> m_taken;
};

std::vector<QString> writeKeys(XmlWriter &xml, KeyNames &names, QLatin1String whose,
                               const std::vector<GraphColumn> &columns)
{
    std::vector<QString> keys;
    for (const auto &column : columns) {
        keys.push_back(names.take(column.name, whose));
        xml.start(u"key", {{u"id", keys.back()},
                           {u"for", QString(whose)},
                           {u"attr.name", column.name},
                           {u"attr.type", typeWord(column.type).toString()}});
        if (!column.fallback.isNull()) {
            xml.text(u"default", column.fallback);
        }
        xml.end();
    }
    return keys;
}

void writeValues(XmlWriter &xml, const std::vector<QString> &keys, const GraphValues &values)
{
    for (const auto &value : values) {
        xml.text(u"data", value.text, {{u"key", keys[value.column]}});
    }
}

void writeEdge(XmlWriter &xml, const std::vector<QString> &keys, const GraphFileEdge &edge,
               bool isDirected)
{
    xml.start(u"edge");
    if (!edge.id.isEmpty()) {
        xml.attribute(u"id", edge.id);
    }
    xml.attribute(u"source", edge.source);
    xml.attribute(u"target", edge.target);
    if (edge.isDirected && *edge.isDirected != isDirected) {
        xml.attribute(u"directed",
                      *edge.isDirected ? QStringLiteral("true") : QStringLiteral("false"));
    }
    writeValues(xml, keys, edge.values);
    xml.end();
}

} // namespace

QByteArray toGraphMl(const GraphFile &file)
{
    XmlWriter xml;
    xml.indent();
    xml.start(u"graphml",
              {{u"xmlns", u"http://graphml.graphdrawing.org/xmlns"},
               {u"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"},
               {u"xsi:schemaLocation", u"http://graphml.graphdrawing.org/xmlns "
                                       u"http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"}});
    KeyNames names;
    const auto nodeKeys = writeKeys(xml, names, QLatin1String("node"), file.nodeColumns);
    const auto edgeKeys = writeKeys(xml, names, QLatin1String("edge"), file.edgeColumns);
    const auto graphKeys = writeKeys(xml, names, QLatin1String("graph"),
                                     {{QStringLiteral("title")}, {QStringLiteral("source")}});
    xml.start(u"graph", {{u"edgedefault", file.isDirected ? u"directed" : u"undirected"}});
    for (const auto &[key, text] :
         {std::pair(graphKeys[0], file.title), std::pair(graphKeys[1], file.source)}) {
        if (!text.isEmpty()) {
            xml.text(u"data", text, {{u"key", key}});
        }
    }
    for (const auto &node : file.nodes) {
        xml.start(u"node", {{u"id", node.id}});
        writeValues(xml, nodeKeys, node.values);
        xml.end();
    }
    for (const auto &edge : file.edges) {
        writeEdge(xml, edgeKeys, edge, file.isDirected);
    }
    return xml.finish();
}

} // namespace Briefings
