// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/tr.h"
#include "briefings/exchange/graphassembly.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace Briefings {

namespace {

/// One row of a table with the line that it begins in.
struct TableRow
{
    QStringList fields;
    int line = 0;
};

/// The separator that stands most often in the first line, outside of quotation marks.
QChar separatorOf(const QString &text)
{
    constexpr std::array<char16_t, 3> separators{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool isQuoted = false;
    for (const QChar character : text) {
        if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (character == u'\n' || character == u'\r')) {
            break;
        }
        for (size_t i = 0; i < separators.size(); ++i) {
            counts[i] += !isQuoted && character == separators[i] ? 1 : 0;
        }
    }
    const auto most = std::ranges::max_element(counts) - counts.begin();
    return separators[static_cast<size_t>(most)];
}

/// Reads RFC 4180 one row at a time, with any of the usual separators and line ends.
class RowReader
{
public:
    explicit RowReader(const QString &text) : m_text(text), m_separator(separatorOf(text)) { }

    /// False at the end.
    bool next(TableRow &row)
    {
        row = {};
        row.line = m_line;
        if (m_at >= m_text.size()) {
            return false;
        }
        while (true) {
            row.fields.append(readField());
            if (m_at >= m_text.size()) {
                return true;
            }
            const auto character = m_text.at(m_at++);
            if (character == m_separator) {
                continue;
            }
            if (character == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n') {
                ++m_at;
            }
            ++m_line;
            return true;
        }
    }

    /// Where a quotation mark was opened and never closed; 0 when none was.
    [[nodiscard]] int openQuote() const { return m_openQuote; }

private:
    QString readField()
    {
        QString field;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            field = readQuoted();
        }
        const auto start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n'
               && m_text.at(m_at) != u'\r') {
            ++m_at;
        }
        return field + m_text.mid(start, m_at - start);
    }

    QString readQuoted()
    {
        const int line = m_line;
        QString field;
        ++m_at;
        while (m_at < m_text.size()) {
            const auto character = m_text.at(m_at++);
            if (character == u'"') {
                if (m_at >= m_text.size() || m_text.at(m_at) != u'"') {
                    return field;
                }
                ++m_at;
            }
            m_line += character == u'\n' ? 1 : 0;
            field += character;
        }
        m_openQuote = line;
        return field;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuote = 0;
};

/// What the writers of tables put before a text that a spreadsheet would run.
QString unguarded(const QString &field)
{
    if (field.size() > 1 && field.front() == u'\''
        && QStringLiteral("=+-@\t\r").contains(field.at(1))) {
        return field.mid(1);
    }
    return field;
}

/// Which columns of a table are the reader's own, and where the others go.
struct Header
{
    std::vector<std::optional<size_t>> columns; ///< By field; nothing for our own.
    qsizetype id = -1;
    qsizetype source = -1;
    qsizetype target = -1;
};

class TableReader
{
public:
    GraphReading read(const GraphSource &edges, const GraphSource &nodes)
    {
        m_hasNodes = !nodes.bytes.isEmpty();
        if (m_hasNodes) {
            readTable(nodes, &TableReader::addNode, &GraphFile::nodeColumns, false);
        }
        readTable(edges, &TableReader::addEdge, &GraphFile::edgeColumns, true);
        return m_assembly.take(edges, m_hasNodes ? nodes : edges);
    }

private:
    using AddRow = void (TableReader::*)(const TableRow &, const Header &);

    void readTable(const GraphSource &source, AddRow add,
                   std::vector<GraphColumn> GraphFile::*columns, bool isEdges)
    {
        m_assembly.setFile(source.name);
        m_assembly.checkSize(source.bytes);
        if (m_assembly.isStopped()) {
            return;
        }
        QString text;
        if (!decode(source.bytes, text)) {
            return;
        }
        RowReader rows(text);
        TableRow row;
        if (!rows.next(row)) {
            m_assembly.stop(0, Tr::tr("The table is empty."));
            return;
        }
        const auto header = readHeader(row, m_assembly.graph().*columns, isEdges);
        while (!m_assembly.isStopped() && rows.next(row)) {
            if (row.fields.size() == 1 && row.fields.constFirst().trimmed().isEmpty()) {
                continue;
            }
            if (row.fields.size() > static_cast<qsizetype>(header.columns.size())) {
                m_assembly.warning(row.line, Tr::tr("The row has more fields than there are "
                                                    "columns; the last ones were left out."));
            }
            if (rows.openQuote() > 0) {
                m_assembly.stop(rows.openQuote(),
                                Tr::tr("A quotation mark is opened here and never closed. Nothing "
                                       "from this row on was read."));
                return;
            }
            (this->*add)(row, header);
        }
    }

    bool decode(const QByteArray &bytes, QString &text)
    {
        if (bytes.contains('\0')) {
            m_assembly.stop(0,
                            Tr::tr("This is no table of text in UTF-8. Save it as “CSV UTF-8”."));
            return false;
        }
        if (bytes.isValidUtf8()) {
            text = QString::fromUtf8(bytes); // Which takes off the byte order mark.
            return true;
        }
        const auto lines = bytes.split('\n');
        const auto bad = std::ranges::find_if_not(lines, &QByteArray::isValidUtf8);
        const auto line = static_cast<int>(bad - lines.begin()) + 1;
        m_assembly.stop(line, Tr::tr("This line is not in UTF-8. Save the table as “CSV UTF-8”."));
        return false;
    }

    Header readHeader(const TableRow &row, std::vector<GraphColumn> &columns, bool isEdges)
    {
        Header header;
        QSet<QString> names;
        for (qsizetype field = 0; field < row.fields.size(); ++field) {
            const auto name = unguarded(row.fields.at(field)).trimmed();
            const auto word = name.toLower();
            header.columns.emplace_back();
            if (name.isEmpty()) {
                continue;
            }
            if (names.contains(word)) {
                m_assembly.warning(row.line,
                                   Tr::tr("A column “%1” stands further left; this one was left "
                                          "out.")
                                       .arg(name));
                continue;
            }
            names.insert(word);
            if (word == u"id") {
                header.id = field;
            } else if (isEdges && header.source < 0 && (word == u"source" || word == u"from")) {
                header.source = field;
            } else if (isEdges && header.target < 0 && (word == u"target" || word == u"to")) {
                header.target = field;
            } else {
                header.columns.back() =
                    m_assembly.column(columns, {name, GraphValueType::String, {}}, row.line);
            }
        }
        if (isEdges && (header.source < 0 || header.target < 0)) {
            m_assembly.stop(row.line, Tr::tr("The first line must name the columns “source” and "
                                             "“target”."));
        } else if (!isEdges && header.id < 0) {
            m_assembly.stop(row.line, Tr::tr("The first line must name a column “id”."));
        }
        return header;
    }

    static GraphValues valuesOf(const TableRow &row, const Header &header)
    {
        GraphValues values;
        const auto count =
            std::min(row.fields.size(), static_cast<qsizetype>(header.columns.size()));
        for (qsizetype field = 0; field < count; ++field) {
            const auto column = header.columns[static_cast<size_t>(field)];
            if (column && !row.fields.at(field).isEmpty()) {
                values.push_back({*column, unguarded(row.fields.at(field))});
            }
        }
        return values;
    }

    static QString fieldOf(const TableRow &row, qsizetype field)
    {
        return unguarded(row.fields.value(field)).trimmed();
    }

    void addNode(const TableRow &row, const Header &header)
    {
        m_assembly.addNode({fieldOf(row, header.id), valuesOf(row, header), row.line});
    }

    void addEdge(const TableRow &row, const Header &header)
    {
        GraphFileEdge edge;
        edge.id = header.id < 0 ? QString() : fieldOf(row, header.id);
        edge.source = fieldOf(row, header.source);
        edge.target = fieldOf(row, header.target);
        edge.values = valuesOf(row, header);
        edge.line = row.line;
        if (!m_hasNodes) {
            for (const auto &end : {edge.source, edge.target}) {
                if (!end.isEmpty() && !m_assembly.hasNode(end)) {
                    m_assembly.addNode({end, {}, row.line});
                }
            }
        }
        m_assembly.addEdge(std::move(edge));
    }

    GraphAssembly m_assembly;
    bool m_hasNodes = false;
};

} // namespace

GraphReading readGraphTables(const GraphSource &edges, const GraphSource &nodes)
{
    return TableReader().read(edges, nodes);
}

} // namespace Briefings
