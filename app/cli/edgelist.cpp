// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edgelist.h"

#include "briefings/exchange/xmlpull.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace App {

using namespace Briefings;

namespace {

/// Gives every name its position.
class Names
{
public:
    explicit Names(EdgeList &list) : m_list(list) { }

    size_t position(const QString &name)
    {
        const auto known = m_positions.constFind(name);
        if (known != m_positions.constEnd()) {
            return *known;
        }
        const auto position = static_cast<size_t>(m_list.nodes.size());
        m_positions.insert(name, position);
        m_list.nodes.append(name);
        return position;
    }

private:
    EdgeList &m_list;
    QHash<QString, size_t> m_positions;
};

struct Row
{
    QStringList fields;
    qsizetype line = 0; ///< Where it begins; counts from 1.
};

/// Rows as RFC 4180 has them; takes any line ends.
class CsvRows
{
public:
    explicit CsvRows(const QString &text) : m_text(text) { }

    /// Nothing at the end of the text. \a isOpen tells that a quote was never closed.
    std::optional<Row> next(bool &isOpen)
    {
        if (m_at >= m_text.size()) {
            return {};
        }
        Row row{{}, m_line};
        QString field;
        bool isQuoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                // Twice inside quotes means one.
                if (isQuoted && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                    field += c;
                    ++m_at;
                } else {
                    isQuoted = !isQuoted;
                }
            } else if (isQuoted || (c != u',' && c != u'\n' && c != u'\r')) {
                field += c;
                m_line += c == u'\n' ? 1 : 0;
            } else if (c == u',') {
                row.fields.append(field);
                field.clear();
            } else if (c == u'\n') {
                ++m_at;
                ++m_line;
                break;
            }
        }
        row.fields.append(field);
        isOpen = isQuoted;
        return row;
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

Error mistake(const QString &message) { return {Error::Kind::Format, message, {}}; }

/// Which columns hold the ends of edges.
Result<std::pair<qsizetype, qsizetype>> endColumns(const std::optional<Row> &header,
                                                   const QString &name)
{
    const auto column = [&header](QLatin1String wanted) {
        for (qsizetype i = 0; header && i < header->fields.size(); ++i) {
            if (header->fields.at(i).trimmed().compare(wanted, Qt::CaseInsensitive) == 0) {
                return i;
            }
        }
        return qsizetype{-1};
    };
    const qsizetype source = column(QLatin1String("source"));
    const qsizetype target = column(QLatin1String("target"));
    if (source < 0 || target < 0) {
        return fail(
            mistake(QCoreApplication::translate(
                        "App", "%1, line 1: the columns “source” and “target” are not both there. "
                               "Name the columns in the first row, as in “source,target”.")
                        .arg(name)));
    }
    return std::pair(source, target);
}

} // namespace

Result<EdgeList> readCsvEdges(const QByteArray &bytes, const QString &name)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xfeff))) {
        text.remove(0, 1);
    }
    CsvRows rows(text);
    bool isOpen = false;
    const auto columns = endColumns(rows.next(isOpen), name);
    if (!columns) {
        return fail(columns.error());
    }
    EdgeList list;
    Names names(list);
    while (const auto row = rows.next(isOpen)) {
        if (isOpen) {
            return fail(
                mistake(QCoreApplication::translate(
                            "App", "%1, line %2: a quotation mark is never closed. Close it, or "
                                   "double the ones that belong to a name.")
                            .arg(name)
                            .arg(row->line)));
        }
        if (row->fields.size() == 1 && row->fields.constFirst().trimmed().isEmpty()) {
            continue;
        }
        const QString source = row->fields.value(columns->first);
        const QString target = row->fields.value(columns->second);
        if (source.isEmpty()) {
            return fail(
                mistake(QCoreApplication::translate(
                            "App", "%1, line %2: the field “source” is empty. Name the node that "
                                   "the edge begins at.")
                            .arg(name)
                            .arg(row->line)));
        }
        const size_t from = names.position(source);
        if (!target.isEmpty()) {
            list.edges.emplace_back(from, names.position(target));
        }
    }
    return list;
}

namespace {

/// Takes elements one by one.
class GraphMlReader
{
public:
    explicit GraphMlReader(const QByteArray &bytes) : m_xml(bytes), m_names(m_list) { }

    Result<EdgeList> read(const QString &name)
    {
        QString problem;
        bool isRoot = true;
        XmlPull::Event event = m_xml.next();
        for (; problem.isEmpty() && event != XmlPull::Event::Done; event = m_xml.next()) {
            if (event == XmlPull::Event::Start) {
                m_line = m_xml.line();
                problem = take(isRoot);
                isRoot = false;
            }
        }
        if (!problem.isEmpty()) {
            return fail(mistake(QCoreApplication::translate(
                                    "App", "%1, line %2: %3. Mend it, or export the graph again.")
                                    .arg(name)
                                    .arg(m_line)
                                    .arg(problem)));
        }
        if (!m_xml.error().isEmpty()) {
            return fail(mistake(QCoreApplication::translate("App", "%1, line %2: %3")
                                    .arg(name)
                                    .arg(m_xml.errorLine())
                                    .arg(m_xml.error())));
        }
        return std::move(m_list);
    }

private:
    /// What is wrong with the element that begins here; empty when nothing is.
    QString take(bool isRoot)
    {
        const QString element = m_xml.name();
        if (isRoot && element != u"graphml") {
            return QCoreApplication::translate("App",
                                               "the file begins with “%1” instead of “graphml”")
                .arg(element);
        }
        if (element == u"node") {
            const QString id = m_xml.attribute("id");
            if (id.isEmpty()) {
                return QCoreApplication::translate("App", "a node has no “id”");
            }
            m_names.position(id);
        } else if (element == u"edge") {
            const QString source = m_xml.attribute("source");
            const QString target = m_xml.attribute("target");
            if (source.isEmpty() || target.isEmpty()) {
                return QCoreApplication::translate("App", "an edge has no “source” or no “target”");
            }
            // In this order, whatever order a call would take its arguments in.
            const size_t from = m_names.position(source);
            m_list.edges.emplace_back(from, m_names.position(target));
        }
        return {};
    }

    XmlPull m_xml;
    EdgeList m_list;
    Names m_names;
    int m_line = 0;
};

} // namespace

Result<EdgeList> readGraphMlEdges(const QByteArray &bytes, const QString &name)
{
    return GraphMlReader(bytes).read(name);
}

} // namespace App
