// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tablelayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Widgets {

using Briefings::CellStyle;
using Briefings::TableCell;

namespace {

constexpr double padding = 8;
constexpr double characterWidth = 6.4; // Of the cells' font, on average.
constexpr double leastWidth = 640;     // Title and source need some room.
constexpr double gap = 6;

/// Not Inter: it replaces signs by their neighbors (the parenthesis before a digit) with glyphs
/// that Qt 6.4 writes into a PDF without their characters, so that they are lost when text is
/// copied.
QFont exportSans(int pixelSize)
{
    auto font = interfaceFont(pixelSize);
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    return font;
}

/// The same size whatever the zoom of the window.
QFont fixed(QFont font, int pixelSize, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

QFont titleFont() { return fixed(readingFont(20), 20, QFont::DemiBold); }
QFont headingFont() { return fixed(readingFont(15), 15, QFont::DemiBold); }
QFont firstFont() { return fixed(readingFont(14), 14); }
QFont headFont() { return fixed(exportSans(12), 12, QFont::DemiBold); }
QFont stanceFont() { return fixed(exportSans(13), 13, QFont::DemiBold); }
QFont plainFont() { return fixed(exportSans(12), 12); }

bool isStance(CellStyle style)
{
    return style == CellStyle::Supports || style == CellStyle::Qualifies
           || style == CellStyle::Disputes;
}

QColor colorOf(const ThemeColors &colors, CellStyle style)
{
    switch (style) {
    case CellStyle::Supports:
        return colors.supports;
    case CellStyle::Qualifies:
        return colors.qualifies;
    case CellStyle::Disputes:
        return colors.disputes;
    case CellStyle::Muted:
        return colors.mutedText;
    case CellStyle::Plain:
    case CellStyle::Heading:
    case CellStyle::Percent:
        break;
    }
    return colors.text;
}

} // namespace

TableLayout::TableLayout(const TablePicture &picture, const ThemeColors &colors) : m_colors(colors)
{
    const auto &table = picture.table;
    for (const auto &column : table.columns) {
        m_widths.push_back(std::ceil(column.width * characterWidth + 2 * padding));
    }
    double inner = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    if (inner < leastWidth && !m_widths.empty()) {
        m_widths.front() += leastWidth - inner;
        inner = leastWidth;
    }
    m_width = std::max(inner, leastWidth) + 2 * margin;

    const double textWidth = m_width - 2 * margin;
    m_title.isRow = false;
    double y = margin;
    y += addText(m_title, picture.title, titleFont(), colors.text, {margin, y, textWidth, 0});
    if (!picture.subtitle.isEmpty()) {
        y += gap;
        y += addText(m_title, picture.subtitle, plainFont(), colors.mutedText,
                     {margin, y, textWidth, 0});
    }
    m_title.height = y + 2 * gap;

    m_head.fill = colors.panel;
    m_head.rule = colors.line;
    double x = margin;
    double tallest = 0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        tallest = std::max(tallest, addText(m_head, table.columns[i].title, headFont(), colors.text,
                                            {x + padding, padding, m_widths[i] - 2 * padding, 0}));
        x += m_widths[i];
    }
    m_head.height = tallest + 2 * padding;

    for (const auto &cells : table.rows) {
        layOutRow(cells);
    }

    m_source.isRow = false;
    m_source.height = 2 * gap + margin
                      + addText(m_source, picture.source, plainFont(), colors.mutedText,
                                {margin, 2 * gap, textWidth, 0});
}

void TableLayout::layOutRow(const std::vector<TableCell> &cells)
{
    TableBand band;
    band.rule = m_colors.line;
    double tallest = 0;
    if (cells.size() == 1 && cells.front().style == CellStyle::Heading) {
        band.isHeading = true;
        band.fill = m_colors.panel;
        tallest = addText(band, cells.front().text, headingFont(), m_colors.text,
                          {margin + padding, padding, m_width - 2 * (margin + padding), 0});
    } else {
        band.fill = m_colors.card;
        double x = margin;
        for (size_t i = 0; i < cells.size() && i < m_widths.size(); ++i) {
            tallest = std::max(
                tallest, addCell(band, cells[i],
                                 {x + padding, padding, m_widths[i] - 2 * padding, 0}, i == 0));
            x += m_widths[i];
        }
    }
    band.height = tallest + 2 * padding;
    m_rows.push_back(std::move(band));
}

double TableLayout::addCell(TableBand &band, const TableCell &cell, QRectF place,
                            bool isFirst) const
{
    if (!isStance(cell.style) && !isFirst) {
        return addText(band, cell.text, plainFont(), colorOf(m_colors, cell.style), place);
    }
    const auto lead = cell.text.section(u'\n', 0, 0);
    const auto rest = cell.text.section(u'\n', 1);
    const double height = addText(band, lead, isFirst ? firstFont() : stanceFont(),
                                  colorOf(m_colors, cell.style), place);
    if (rest.isEmpty()) {
        return height;
    }
    place.translate(0, height + 3);
    return height + 3 + addText(band, rest, plainFont(), m_colors.mutedText, place);
}

double TableLayout::addText(TableBand &band, const QString &text, const QFont &font,
                            const QColor &color, QRectF place) const
{
    const QFontMetricsF metrics(font);
    double y = 0;
    for (const auto &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(place.width());
            band.lines.push_back({paragraph.mid(line.textStart(), line.textLength()).trimmed(),
                                  font,
                                  color,
                                  {place.left(), place.top() + y + metrics.ascent()}});
            y += metrics.lineSpacing();
        }
        layout.endLayout();
    }
    return y;
}

double TableLayout::height() const
{
    double height = m_title.height + m_head.height + m_source.height;
    for (const auto &row : m_rows) {
        height += row.height;
    }
    return height;
}

double TableLayout::paint(QPainter &painter, const TableBand &band, double top) const
{
    const double left = band.isRow ? margin : 0;
    const double width = m_width - 2 * left;
    if (band.fill.isValid()) {
        painter.fillRect(QRectF(left, top, width, band.height), band.fill);
    }
    for (const auto &line : band.lines) {
        painter.setFont(line.font);
        painter.setPen(line.color);
        painter.drawText(line.baseline + QPointF(0, top), line.text);
    }
    if (band.rule.isValid()) {
        painter.fillRect(QRectF(left, top + band.height - 1, width, 1), band.rule);
    }
    return top + band.height;
}

} // namespace Widgets
