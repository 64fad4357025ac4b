// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/html.h"

#include <QLocale>

namespace Briefings {

namespace {

const auto pageStyle = QLatin1String(
    ":root{color-scheme:light dark;--paper:#fcfaf6;--panel:#f0efea;--line:#d9d7ce;--text:#1b1d20;"
    "--muted:#62656a;--supports:#007557;--qualifies:#8a5f00;--disputes:#b3261e}\n"
    "@media (prefers-color-scheme:dark){:root{--paper:#1c1d1f;--panel:#252629;--line:#42444a;"
    "--text:#ece9e3;--muted:#aeaca6;--supports:#55c9a3;--qualifies:#e5b45c;--disputes:#f49188}}\n"
    "body{margin:24px;background:var(--paper);color:var(--text);"
    "font:14px/1.45 Inter,'Noto Sans',sans-serif}\n"
    "h1,h2{font-family:'Noto Serif',serif}h1{font-size:22px}h2{font-size:17px;margin-top:32px}\n"
    ".muted{color:var(--muted)}.table{overflow:auto;max-height:90vh;border:1px solid var(--line)}\n"
    "table{border-collapse:separate;border-spacing:0}\n"
    "th,td{padding:6px 9px;border-bottom:1px solid var(--line);text-align:left;"
    "vertical-align:top;white-space:pre-line;overflow-wrap:anywhere;min-width:7em}\n"
    "thead th{position:sticky;top:0;background:var(--panel);z-index:2}\n"
    "tbody th{position:sticky;left:0;background:var(--paper);z-index:1;"
    "font-weight:normal;font-family:'Noto Serif',serif;min-width:15em}\n"
    "thead th:first-child{left:0;z-index:3}\n"
    ".supports::first-line,.qualifies::first-line,.disputes::first-line{font-weight:600}\n"
    ".supports::first-line{color:var(--supports)}.qualifies::first-line{color:var(--qualifies)}\n"
    ".disputes::first-line{color:var(--disputes)}\n"
    "@media print{.table{overflow:visible;max-height:none}thead th,tbody th{position:static}}\n");

QLatin1String className(CellStyle style)
{
    switch (style) {
    case CellStyle::Supports:
        return QLatin1String("supports");
    case CellStyle::Qualifies:
        return QLatin1String("qualifies");
    case CellStyle::Disputes:
        return QLatin1String("disputes");
    case CellStyle::Muted:
        return QLatin1String("muted");
    case CellStyle::Plain:
    case CellStyle::Heading:
    case CellStyle::Percent:
        break;
    }
    return {};
}

/// Characters that no HTML page may hold are left out.
QString escaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const auto character : text) {
        const bool isAllowed =
            character >= u' ' || character == u'\n' || character == u'\t' || character == u'\r';
        if (isAllowed) {
            clean.append(character);
        }
    }
    return clean.toHtmlEscaped();
}

enum class CellKind
{
    Data,
    RowHead
};

QString cellElement(const TableCell &cell, CellKind kind)
{
    const auto name = className(cell.style);
    const auto attribute = name.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(name);
    if (kind == CellKind::RowHead) {
        return QStringLiteral("<th scope=\"row\"%1>").arg(attribute) + escaped(cell.text)
               + QStringLiteral("</th>");
    }
    return QStringLiteral("<td%1>").arg(attribute) + escaped(cell.text) + QStringLiteral("</td>");
}

QString rowElement(const std::vector<TableCell> &row, const Table &table)
{
    QString html = QStringLiteral("<tr>");
    for (size_t column = 0; column < table.columns.size(); ++column) {
        // Only one column can stay at the left without a script that measures the others.
        const bool isHead = column == 0 && table.frozenColumns > 0;
        html += cellElement(column < row.size() ? row[column] : TableCell(),
                            isHead ? CellKind::RowHead : CellKind::Data);
    }
    return html + QStringLiteral("</tr>\n");
}

QString tableElement(const Table &table)
{
    QString html = QStringLiteral("<h2>") + escaped(table.name)
                   + QStringLiteral("</h2>\n<div class=\"table\" tabindex=\"0\"><table>\n"
                                    "<thead><tr>");
    for (const auto &column : table.columns) {
        html +=
            QStringLiteral("<th scope=\"col\">") + escaped(column.title) + QStringLiteral("</th>");
    }
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const auto &row : table.rows) {
        html += rowElement(row, table);
    }
    return html + QStringLiteral("</tbody></table></div>\n");
}

} // namespace

QByteArray toHtml(const TableBook &book)
{
    QString html = QStringLiteral("<!doctype html>\n<html lang=\"%1\">\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\">\n")
                       .arg(QLocale().bcp47Name());
    html += QStringLiteral("<title>") + escaped(book.title) + QStringLiteral("</title>\n<style>\n")
            + pageStyle + QStringLiteral("</style>\n<h1>") + escaped(book.title)
            + QStringLiteral("</h1>\n");
    if (!book.subtitle.isEmpty()) {
        html += QStringLiteral("<p class=\"muted\">") + escaped(book.subtitle)
                + QStringLiteral("</p>\n");
    }
    for (const auto &table : book.tables) {
        html += tableElement(table);
    }
    html += QStringLiteral("<p class=\"muted\">") + escaped(book.source)
            + QStringLiteral("</p>\n</html>\n");
    return html.toUtf8();
}

} // namespace Briefings
