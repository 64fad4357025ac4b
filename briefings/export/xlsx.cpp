// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/xlsx.h"

#include "briefings/core/tr.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <utility>
#include <xlsxwriter.h>

namespace Briefings {

namespace {

constexpr qsizetype longestText = 32767;
constexpr qsizetype longestName = 31;

tl::unexpected<Error> spaceError(const QString &detail)
{
    return fail(Error::Kind::Io,
                Tr::tr("The workbook could not be made in the folder for temporary files. Free "
                       "some space there and try again."),
                detail);
}

/// A sheet's name without what Excel refuses in one.
QByteArray sheetName(QString name)
{
    for (const auto character : QStringLiteral("[]:*?/\\")) {
        name.replace(character, u' ');
    }
    name = name.left(longestName).trimmed();
    while (name.startsWith(u'\'') || name.endsWith(u'\'')) {
        name = name.startsWith(u'\'') ? name.mid(1) : name.chopped(1);
    }
    return name.toUtf8();
}

/// What XML cannot hold is left out, and what a cell cannot hold is cut with a sign that says so.
QByteArray cellText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const auto character : text) {
        if (character >= u' ' || character == u'\n' || character == u'\t') {
            clean.append(character);
        }
    }
    clean.remove(QChar(0xFFFE)).remove(QChar(0xFFFF));
    if (clean.size() > longestText) {
        clean = clean.left(longestText - 1) + QChar(0x2026);
    }
    return clean.toUtf8();
}

/// One workbook while it is written. libxlsxwriter frees all of it in workbook_close().
class Writer
{
public:
    Writer(const QByteArray &path, const QByteArray &folder)
    {
        QByteArray temporary = folder; // It is copied there.
        lxw_workbook_options options{};
        options.tmpdir = temporary.data();
        m_book = workbook_new_opt(path.constData(), &options);
    }
    ~Writer()
    {
        if (m_book != nullptr) {
            std::ignore = close();
        }
    }
    Q_DISABLE_COPY_MOVE(Writer)

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }
    void describe(const TableBook &book, const QDateTime &created);
    void add(const Table &table, const TableBook &book);
    [[nodiscard]] lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    [[nodiscard]] lxw_format *format(CellStyle style);
    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const TableCell &cell);

    lxw_workbook *m_book = nullptr;
    std::map<CellStyle, lxw_format *> m_formats;
};

lxw_format *Writer::format(CellStyle style)
{
    auto &known = m_formats[style];
    if (known != nullptr) {
        return known;
    }
    known = workbook_add_format(m_book);
    format_set_text_wrap(known);
    format_set_align(known, LXW_ALIGN_VERTICAL_TOP);
    switch (style) {
    case CellStyle::Plain:
        break;
    case CellStyle::Heading:
        format_set_bold(known);
        format_set_bg_color(known, 0xF0EFEA);
        break;
    case CellStyle::Supports:
        format_set_font_color(known, 0x007557);
        break;
    case CellStyle::Qualifies:
        format_set_font_color(known, 0x8A5F00);
        break;
    case CellStyle::Disputes:
        format_set_font_color(known, 0xB3261E);
        break;
    case CellStyle::Muted:
        format_set_font_color(known, 0x62656A);
        break;
    case CellStyle::Percent:
        format_set_num_format(known, "0%");
        break;
    }
    return known;
}

void Writer::describe(const TableBook &book, const QDateTime &created)
{
    auto title = cellText(book.title);
    auto source = cellText(book.source);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = source.data();
    if (created.isValid()) {
        properties.created = created.toSecsSinceEpoch();
    }
    workbook_set_properties(m_book, &properties);
}

void Writer::write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const TableCell &cell)
{
    if (cell.number && !cell.formula.isEmpty()) {
        worksheet_write_formula_num(sheet, row, column, cell.formula.toUtf8().constData(),
                                    format(cell.style), *cell.number);
    } else if (cell.number) {
        worksheet_write_number(sheet, row, column, *cell.number, format(cell.style));
    } else {
        worksheet_write_string(sheet, row, column, cellText(cell.text).constData(),
                               format(cell.style));
    }
}

void Writer::add(const Table &table, const TableBook &book)
{
    const auto name = sheetName(table.name);
    // Without a name it gets one: "Sheet2".
    const bool isNameFree = workbook_validate_sheet_name(m_book, name.constData()) == LXW_NO_ERROR;
    auto *sheet = workbook_add_worksheet(m_book, isNameFree ? name.constData() : nullptr);
    const auto columns = static_cast<lxw_col_t>(table.columns.size());
    for (lxw_col_t column = 0; column < columns; ++column) {
        const auto &head = table.columns[column];
        worksheet_set_column(sheet, column, column, std::min(head.width, 255), nullptr);
        write(sheet, 0, column, {head.title, CellStyle::Heading});
    }
    lxw_row_t row = 1;
    for (const auto &cells : table.rows) {
        for (lxw_col_t column = 0; column < columns && column < cells.size(); ++column) {
            write(sheet, row, column, cells[column]);
        }
        ++row;
    }
    worksheet_freeze_panes(sheet, 1, static_cast<lxw_col_t>(table.frozenColumns));
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    ++row;
    for (const auto &line : {book.title, book.subtitle, book.source}) {
        if (!line.isEmpty()) {
            // Unwrapped: the line runs over the empty cells beside it.
            worksheet_write_string(sheet, row++, 0, cellText(line).constData(), nullptr);
        }
    }
}

} // namespace

Result<QByteArray> toXlsx(const TableBook &book, const QDateTime &created)
{
    // libxlsxwriter writes to a path only.
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return spaceError(folder.errorString());
    }
    const auto path = folder.filePath(QStringLiteral("book.xlsx"));
    Writer writer(QFile::encodeName(path), QFile::encodeName(folder.path()));
    if (!writer.isOpen()) {
        return spaceError(QStringLiteral("workbook_new_opt"));
    }
    writer.describe(book, created);
    for (const auto &table : book.tables) {
        writer.add(table, book);
    }
    if (const auto error = writer.close(); error != LXW_NO_ERROR) {
        return spaceError(QString::fromUtf8(lxw_strerror(error)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return spaceError(file.errorString());
    }
    return file.readAll();
}

} // namespace Briefings
