// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tablepicture.h"
#include "widgets/common/theme.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace Widgets {

/// One line of text that is already broken to its width.
struct TableLine
{
    QString text;
    QFont font;
    QColor color;
    QPointF baseline;
};

/// A stretch of the picture that stays together: a row, the head, the title.
struct TableBand
{
    double height = 0;
    QColor fill;            ///< Invalid for none.
    QColor rule;            ///< Of the line below it; invalid for none.
    bool isRow = true;      ///< False for title and source, which have no fill up to the margins.
    bool isHeading = false; ///< Stays with the row below it.
    std::vector<TableLine> lines; ///< From the band's top left.
};

/// A TablePicture with every text broken into lines and every height known. The fonts are of the
/// thread that makes it, so it is painted there too.
class TableLayout final
{
public:
    TableLayout(const TablePicture &picture, const ThemeColors &colors);

    [[nodiscard]] double width() const { return m_width; }
    /// All bands under each other.
    [[nodiscard]] double height() const;
    [[nodiscard]] const TableBand &title() const { return m_title; }
    [[nodiscard]] const TableBand &head() const { return m_head; }
    [[nodiscard]] const TableBand &source() const { return m_source; }
    [[nodiscard]] const std::vector<TableBand> &rows() const { return m_rows; }

    /// Paints \a band with its top at \a top and returns where the next one begins.
    double paint(QPainter &painter, const TableBand &band, double top) const;

    static constexpr double margin = 24;

private:
    void layOutRow(const std::vector<Briefings::TableCell> &cells);
    /// Breaks \a text and adds its lines; returns the height below \a top that they take.
    double addText(TableBand &band, const QString &text, const QFont &font, const QColor &color,
                   QRectF place) const;
    double addCell(TableBand &band, const Briefings::TableCell &cell, QRectF place,
                   bool isFirst) const;

    const ThemeColors &m_colors;
    std::vector<double> m_widths;
    double m_width = 0;
    TableBand m_title;
    TableBand m_head;
    TableBand m_source;
    std::vector<TableBand> m_rows;
};

} // namespace Widgets
