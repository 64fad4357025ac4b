// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/rows.h"

#include "briefings/store/overload.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace Briefings {

namespace {

constexpr auto hashColumn = "hash";

class RowHasher
{
public:
    explicit RowHasher(const char *table) { addText(QByteArray(table)); }

    void add(qint64 value)
    {
        const auto bytes = qToBigEndian(value);
        add('i', QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    }
    void addText(const QByteArray &utf8) { add('t', utf8); }
    void addBytes(const QByteArray &bytes) { add('b', bytes); }
    void addNull() { add('n', {}); }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    void add(char type, const QByteArray &bytes)
    {
        const auto length = qToBigEndian(static_cast<qint64>(bytes.size()));
        m_hash.addData(QByteArrayView(&type, 1));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        m_hash.addData(bytes);
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

bool isHashColumn(SQLite::Statement &statement, int column)
{
    return qstrcmp(statement.getColumnName(column), hashColumn) == 0;
}

QByteArray storedHash(SQLite::Statement &statement)
{
    for (int column = 0; column < statement.getColumnCount(); ++column) {
        if (isHashColumn(statement, column)) {
            return bytesAt(statement, column);
        }
    }
    return {};
}

std::string selectAll(const char *table) { return std::string("SELECT * FROM ") + table; }

} // namespace

QByteArray rowHash(const char *table, const std::vector<RowValue> &values)
{
    RowHasher hasher(table);
    for (const auto &value : values) {
        std::visit(VisitorOf{
                       [&hasher](qint64 number) { hasher.add(number); },
                       [&hasher](const QString &text) { hasher.addText(text.toUtf8()); },
                       [&hasher](const QByteArray &bytes) { hasher.addBytes(bytes); },
                   },
                   value);
    }
    return hasher.result();
}

QByteArray rowHash(const char *table, SQLite::Statement &statement)
{
    RowHasher hasher(table);
    for (int column = 0; column < statement.getColumnCount(); ++column) {
        if (isHashColumn(statement, column)) {
            continue;
        }
        const auto value = statement.getColumn(column);
        if (value.isInteger()) {
            hasher.add(value.getInt64());
        } else if (value.isText()) {
            hasher.addText(bytesAt(statement, column));
        } else if (value.isNull()) {
            hasher.addNull();
        } else {
            hasher.addBytes(bytesAt(statement, column));
        }
    }
    return hasher.result();
}

bool isIntact(const char *table, SQLite::Statement &statement)
{
    return storedHash(statement) == rowHash(table, statement);
}

QByteArray writeRow(SQLite::Database &db, const Table &table, const std::vector<RowValue> &values)
{
    std::string parameters;
    for (size_t i = 0; i < values.size(); ++i) {
        parameters += "?,";
    }
    SQLite::Statement statement(db, std::string("INSERT OR REPLACE INTO ") + table.name + '('
                                        + table.columns + ',' + hashColumn + ") VALUES("
                                        + parameters + "?)");
    int index = 0;
    for (const auto &value : values) {
        ++index;
        std::visit([&statement, index](const auto &one) { bindValue(statement, index, one); },
                   value);
    }
    const auto hash = rowHash(table.name, values);
    bindValue(statement, index + 1, hash);
    statement.exec();
    return hash;
}

Seal::Seal() : m_bytes(QCryptographicHash::hashLength(QCryptographicHash::Sha256), '\0') { }

void Seal::toggle(const QByteArray &hash)
{
    const auto length = std::min(hash.size(), m_bytes.size());
    for (qsizetype i = 0; i < length; ++i) {
        m_bytes[i] = static_cast<char>(m_bytes[i] ^ hash[i]);
    }
}

QString Seal::toText() const { return QString::fromLatin1(m_bytes.toHex()); }

Seal Seal::of(SQLite::Database &db)
{
    Seal seal;
    for (const auto &table : hashedTables(db)) {
        auto sql = "SELECT hash FROM " + table.toStdString();
        if (table == "meta") {
            sql += " WHERE key NOT IN ('" + sealKey().toStdString() + "','"
                   + indexKey().toStdString() + "')";
        }
        SQLite::Statement statement(db, sql);
        while (statement.executeStep()) {
            seal.toggle(bytesAt(statement, 0));
        }
    }
    return seal;
}

QString sealKey() { return QStringLiteral("seal"); }

QString indexKey() { return QStringLiteral("index"); }

std::vector<QByteArray> hashedTables(SQLite::Database &db)
{
    std::vector<QByteArray> tables;
    // The schema's text was compared with ours, so a column is found by its words; asking SQLite
    // would wake up the search table, whose contents may be a stranger's.
    SQLite::Statement statement(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql "
                                    "LIKE '%hash BLOB NOT NULL%' ORDER BY name");
    while (statement.executeStep()) {
        tables.push_back(bytesAt(statement, 0));
    }
    return tables;
}

QStringList brokenRows(SQLite::Database &db, const char *table)
{
    QStringList broken;
    SQLite::Statement statement(db, selectAll(table));
    for (int row = 1; statement.executeStep(); ++row) {
        if (!isIntact(table, statement)) {
            broken.append(QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(row));
        }
    }
    return broken;
}

void rehash(SQLite::Database &db)
{
    for (const auto &name : hashedTables(db)) {
        std::vector<std::pair<qint64, QByteArray>> hashes;
        SQLite::Statement numbers(db, "SELECT rowid FROM " + name.toStdString());
        while (numbers.executeStep()) {
            const auto number = intAt(numbers, 0);
            SQLite::Statement row(db, selectAll(name.constData()) + " WHERE rowid = ?");
            bindValues(row, number);
            if (row.executeStep()) {
                hashes.emplace_back(number, rowHash(name.constData(), row));
            }
        }
        for (const auto &[number, hash] : hashes) {
            SQLite::Statement update(db, "UPDATE " + name.toStdString()
                                             + " SET hash = ? WHERE rowid = ?");
            bindValues(update, hash, number);
            update.exec();
        }
    }
    writeRow(db, metaTable, {sealKey(), Seal::of(db).toText()});
}

} // namespace Briefings
