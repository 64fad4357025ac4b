// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/tr.h"
#include "briefings/exchange/graphassembly.h"
#include "briefings/exchange/xmlpull.h"

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

GraphValueType typeOf(const QString &word)
{
    if (word == u"int" || word == u"long" || word == u"integer") {
        return GraphValueType::Integer;
    }
    if (word == u"float" || word == u"double") {
        return GraphValueType::Number;
    }
    return word == u"boolean" ? GraphValueType::Boolean : GraphValueType::String;
}

/// \a text as a value of \a type; null when it is none.
QString asValue(const QString &text, GraphValueType type)
{
    const auto word = text.trimmed();
    bool isGood = true;
    switch (type) {
    case GraphValueType::String:
        return text.isNull() ? QStringLiteral("") : text;
    case GraphValueType::Integer:
        (void)word.toLongLong(&isGood);
        return isGood ? word : QString();
    case GraphValueType::Number:
        isGood = std::isfinite(word.toDouble(&isGood)) && isGood;
        return isGood ? word : QString();
    case GraphValueType::Boolean:
        break;
    }
    const auto lower = word.toLower();
    if (lower == u"true" || lower == u"1") {
        return QStringLiteral("true");
    }
    return lower == u"false" || lower == u"0" ? QStringLiteral("false") : QString();
}

/// A key, and the columns that its values go to.
struct Key
{
    QString name;
    GraphValueType type = GraphValueType::String;
    std::optional<size_t> node;
    std::optional<size_t> edge;
    bool isGraph = false;
    bool isDrawing = false; ///< Holds elements of yEd, of which only labels are read.
};

class GraphMlReader
{
public:
    explicit GraphMlReader(const GraphSource &source) : m_source(source), m_xml(source.bytes)
    {
        m_assembly.setFile(source.name);
        m_assembly.checkSize(source.bytes);
    }

    GraphReading read()
    {
        if (!m_assembly.isStopped()) {
            readRoot();
        }
        if (!m_xml.error().isEmpty()) {
            m_assembly.stop(m_xml.errorLine(), m_xml.error());
        } else if (!m_hasGraph && !m_assembly.isStopped()) {
            m_assembly.stop(0, Tr::tr("There is no graph in this file."));
        }
        return m_assembly.take(m_source, m_source);
    }

private:
    using Event = XmlPull::Event;

    /// Calls \a element for each element directly inside of the one that was started. It must read
    /// that to its end.
    template <typename Function>
    void forEachChild(Function element)
    {
        while (true) {
            switch (m_xml.next()) {
            case Event::Start:
                if (m_assembly.isStopped()) {
                    return;
                }
                element(m_xml.name());
                break;
            case Event::Text:
                break;
            case Event::End:
            case Event::Done:
                return;
            }
        }
    }

    void readRoot()
    {
        auto event = m_xml.next();
        while (event == Event::Text) {
            event = m_xml.next();
        }
        if (event != Event::Start) {
            return;
        }
        if (m_xml.name() != u"graphml") {
            m_assembly.stop(m_xml.line(), Tr::tr("This is no GraphML: the file begins with “%1”.")
                                              .arg(m_xml.name().left(40)));
            return;
        }
        forEachChild([this](const QString &name) {
            if (name == u"key") {
                readKey();
            } else if (name == u"graph") {
                readGraph();
            } else {
                m_xml.skip();
            }
        });
    }

    void readKey()
    {
        const int line = m_xml.line();
        const auto id = m_xml.attribute("id");
        const auto whose = m_xml.attribute("for");
        Key key;
        key.name = m_xml.attribute("attr.name");
        key.type = typeOf(m_xml.attribute("attr.type"));
        key.isDrawing = !m_xml.attribute("yfiles.type").isNull();
        QString fallback;
        forEachChild([this, &fallback, &key](const QString &name) {
            if (name == u"default") {
                fallback = asValue(readText().text, key.type);
            } else {
                m_xml.skip();
            }
        });
        if (id.isEmpty() || m_keys.contains(id)) {
            m_assembly.error(line, id.isEmpty() ? Tr::tr("The key has no id and was left out.")
                                                : Tr::tr("A key “%1” stands further up; this one "
                                                         "was left out.")
                                                      .arg(id));
            return;
        }
        if (key.isDrawing) {
            key.name = QStringLiteral("label");
        } else if (key.name.isEmpty()) {
            key.name = id;
        }
        if (key.isDrawing && whose != u"node" && whose != u"edge") {
            m_keys.insert(id, key);
            return;
        }
        const bool isForAll = whose.isNull() || whose == u"all";
        const GraphColumn column{key.name, key.type, key.isDrawing ? QString() : fallback};
        if (isForAll || whose == u"node") {
            key.node = m_assembly.column(m_assembly.graph().nodeColumns, column, line);
        }
        if (isForAll || whose == u"edge") {
            key.edge = m_assembly.column(m_assembly.graph().edgeColumns, column, line);
        }
        key.isGraph = isForAll || whose == u"graph";
        m_keys.insert(id, key);
    }

    void readGraph()
    {
        if (m_hasGraph) {
            m_assembly.warning(m_xml.line(), Tr::tr("Only the first graph of a file is read; this "
                                                    "one was left out."));
            m_xml.skip();
            return;
        }
        m_hasGraph = true;
        m_assembly.graph().isDirected = m_xml.attribute("edgedefault") != u"undirected";
        forEachChild([this](const QString &name) {
            if (name == u"node") {
                readNode();
            } else if (name == u"edge") {
                readEdge();
            } else if (name == u"data") {
                readGraphData();
            } else if (name == u"hyperedge") {
                leaveOut(Tr::tr("Hyperedges, which join more than two nodes, are not read; this "
                                "one was left out."));
            } else {
                m_xml.skip();
            }
        });
    }

    void leaveOut(const QString &message)
    {
        m_assembly.warning(m_xml.line(), message);
        m_xml.skip();
    }

    void readNode()
    {
        GraphFileNode node;
        node.line = m_xml.line();
        node.id = m_xml.attribute("id");
        forEachChild([this, &node](const QString &name) {
            if (name == u"data") {
                readData(&Key::node, m_assembly.graph().nodeColumns, node.values);
            } else if (name == u"graph") {
                leaveOut(Tr::tr("Graphs inside of nodes are not read; this one was left out."));
            } else if (name == u"port") {
                leaveOut(Tr::tr("Ports are not read; this one was left out."));
            } else {
                m_xml.skip();
            }
        });
        m_assembly.addNode(std::move(node));
    }

    void readEdge()
    {
        GraphFileEdge edge;
        edge.line = m_xml.line();
        edge.id = m_xml.attribute("id");
        edge.source = m_xml.attribute("source");
        edge.target = m_xml.attribute("target");
        const auto directed = m_xml.attribute("directed");
        if (!directed.isNull()) {
            edge.isDirected = directed != u"false" && directed != u"0";
        }
        if (!m_xml.attribute("sourceport").isNull() || !m_xml.attribute("targetport").isNull()) {
            m_assembly.warning(edge.line,
                               Tr::tr("Ports are not read; the edge runs between the nodes."));
        }
        forEachChild([this, &edge](const QString &name) {
            if (name == u"data") {
                readData(&Key::edge, m_assembly.graph().edgeColumns, edge.values);
            } else if (name == u"graph") {
                leaveOut(Tr::tr("Graphs inside of edges are not read; this one was left out."));
            } else {
                m_xml.skip();
            }
        });
        m_assembly.addEdge(std::move(edge));
    }

    struct Content
    {
        QString text;
        QString drawnLabel; ///< The first text of a yEd label.
    };

    /// Reads the element that was started, to its end.
    Content readText()
    {
        Content content;
        int labelDepth = 0;
        for (int open = 1; open > 0;) {
            switch (m_xml.next()) {
            case Event::Start: {
                ++open;
                const auto name = m_xml.name();
                if (content.drawnLabel.isEmpty() && labelDepth == 0
                    && (name == u"NodeLabel" || name == u"EdgeLabel")) {
                    labelDepth = open;
                }
                break;
            }
            case Event::End:
                labelDepth = open == labelDepth ? 0 : labelDepth;
                --open;
                break;
            case Event::Text:
                if (open == 1) {
                    content.text += m_xml.text();
                } else if (open == labelDepth) {
                    content.drawnLabel += m_xml.text().trimmed();
                }
                break;
            case Event::Done:
                return content;
            }
        }
        return content;
    }

    void readData(std::optional<size_t> Key::*column, const std::vector<GraphColumn> &columns,
                  GraphValues &values)
    {
        const int line = m_xml.line();
        const auto id = m_xml.attribute("key");
        const auto content = readText();
        const auto key = m_keys.constFind(id);
        const auto position = key == m_keys.constEnd() ? std::nullopt : (*key).*column;
        if (!position) {
            if (!m_unknownKeys.contains(id) && (key == m_keys.constEnd() || !key->isDrawing)) {
                m_unknownKeys.insert(id);
                m_assembly.warning(
                    line,
                    Tr::tr("No key “%1” is declared for this; its values were left out.").arg(id));
            }
            return;
        }
        const auto text = key->isDrawing ? content.drawnLabel : content.text;
        const auto value = asValue(text, columns[*position].type);
        if (key->isDrawing && value.isEmpty()) {
            return;
        }
        if (value.isNull()) {
            if (text.trimmed().compare(u"nan", Qt::CaseInsensitive) != 0) {
                m_assembly.warning(line,
                                   Tr::tr("“%1” is no value of “%2” and was left out.")
                                       .arg(text.simplified().left(60), columns[*position].name));
            }
            return;
        }
        const auto place = std::ranges::lower_bound(values, *position, {}, &GraphValue::column);
        if (place != values.end() && place->column == *position) {
            m_assembly.warning(line, Tr::tr("“%1” has a value already; this one was left out.")
                                         .arg(columns[*position].name));
            return;
        }
        values.insert(place, {*position, value});
    }

    void readGraphData()
    {
        const auto key = m_keys.value(m_xml.attribute("key"));
        const auto text = readText().text;
        if (key.isGraph && key.name == u"title") {
            m_assembly.graph().title = text;
        } else if (key.isGraph && key.name == u"source") {
            m_assembly.graph().source = text;
        }
    }

    const GraphSource &m_source;
    XmlPull m_xml;
    GraphAssembly m_assembly;
    QHash<QString, Key> m_keys;
    QSet<QString> m_unknownKeys;
    bool m_hasGraph = false;
};

} // namespace

GraphReading readGraphMl(const GraphSource &source) { return GraphMlReader(source).read(); }

} // namespace Briefings
