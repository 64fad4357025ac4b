// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/csv.h"

#include <QLocale>

namespace Briefings {

namespace {

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
}

QByteArray field(QString text)
{
    if (looksLikeFormula(text)) {
        text.prepend(u'\'');
    }
    text.remove(QChar(u'\0'));
    const bool needsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
                             || text.contains(u'\r') || text.contains(u';') || text.startsWith(u' ')
                             || text.endsWith(u' ');
    auto bytes = text.toUtf8();
    if (needsQuotes) {
        bytes = '"' + bytes.replace('"', "\"\"") + '"';
    }
    return bytes;
}

QByteArray fieldOf(const TableCell &cell)
{
    return cell.number ? QLocale::c().toString(*cell.number, 'g', 12).toUtf8() : field(cell.text);
}

} // namespace

QByteArray toCsv(const Table &table)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (size_t column = 0; column < table.columns.size(); ++column) {
        bytes += (column > 0 ? "," : "") + field(table.columns[column].title);
    }
    bytes += "\r\n";
    for (const auto &row : table.rows) {
        for (size_t column = 0; column < table.columns.size(); ++column) {
            bytes += column > 0 ? "," : "";
            bytes += column < row.size() ? fieldOf(row[column]) : QByteArray();
        }
        bytes += "\r\n";
    }
    return bytes;
}

} // namespace Briefings
