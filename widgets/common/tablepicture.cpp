// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tablepicture.h"

#include "widgets/common/tablelayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::Error;
using Briefings::fail;
using Briefings::Result;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::TablePicture)
};

constexpr int dotsPerInch = 96;
constexpr double pointsPerDot = 72.0 / dotsPerInch;
constexpr int longestSide = 32'000;        // QPainter's limit is 32,767.
constexpr double mostPixels = 120'000'000; // Half a gigabyte while it is painted.
constexpr int sharpScale = 2;
constexpr double landscape = 1.41421356237; // Width over height, as A4 lying.
constexpr double pageNumberHeight = 20;

void paintAll(QPainter &painter, const TableLayout &layout)
{
    double y = layout.paint(painter, layout.title(), 0);
    y = layout.paint(painter, layout.head(), y);
    for (const auto &row : layout.rows()) {
        y = layout.paint(painter, row, y);
    }
    layout.paint(painter, layout.source(), y);
}

QSize wholeSize(const TableLayout &layout)
{
    return {static_cast<int>(std::ceil(layout.width())),
            static_cast<int>(std::ceil(layout.height()))};
}

/// One picture of everything.
Result<QByteArray> paintWhole(const TablePicture &picture, const TableLayout &layout,
                              const ThemeColors &colors, PictureFormat format)
{
    const auto size = wholeSize(layout);
    const auto fits = [&size](int scale) {
        return std::max(size.width(), size.height()) * scale <= longestSide
               && static_cast<double>(size.width()) * scale * size.height() * scale <= mostPixels;
    };
    if (format == PictureFormat::Png && !fits(1)) {
        return fail(Error::Kind::Format,
                    Tr::tr("This table is larger than a PNG picture can be. Filter it first, or "
                           "export it as SVG, PDF or a spreadsheet."));
    }
    return pictureBytes({size, picture.title, picture.source, colors.paper,
                         [&layout](QPainter &painter) { paintAll(painter, layout); }},
                        format, fits(sharpScale) ? sharpScale : 1);
}

/// Where the rows of each page begin and end.
struct Page
{
    size_t first = 0;
    size_t end = 0;
};

std::vector<Page> pagesOf(const TableLayout &layout, double pageHeight)
{
    const auto &rows = layout.rows();
    std::vector<Page> pages;
    size_t row = 0;
    do {
        double room = pageHeight - layout.head().height - layout.source().height - pageNumberHeight
                      - (pages.empty() ? layout.title().height : TableLayout::margin);
        Page page{row, row};
        while (page.end < rows.size() && rows[page.end].height <= room) {
            room -= rows[page.end++].height;
        }
        while (page.end > row + 1 && page.end < rows.size() && rows[page.end - 1].isHeading) {
            --page.end;
        }
        page.end = std::max(page.end, std::min(row + 1, rows.size()));
        row = page.end;
        pages.push_back(page);
    } while (row < rows.size());
    return pages;
}

QByteArray paintPdf(const TablePicture &picture, const TableLayout &layout,
                    const ThemeColors &colors)
{
    double tallest = 0;
    for (const auto &row : layout.rows()) {
        tallest = std::max(tallest, row.height);
    }
    // A row that is taller than a page makes the pages taller; it is not cut.
    const double around =
        layout.title().height + layout.head().height + layout.source().height + pageNumberHeight;
    const double height = std::ceil(std::max(layout.width() / landscape, tallest + around));
    const auto pages = pagesOf(layout, height);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Sidelight"));
    writer.setPageLayout(QPageLayout(QPageSize(QSizeF(layout.width(), height) * pointsPerDot,
                                               QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, {}));
    QPainter painter(&writer);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        painter.fillRect(QRectF(0, 0, layout.width(), height), colors.paper);
        double y = i == 0 ? layout.paint(painter, layout.title(), 0) : TableLayout::margin;
        y = layout.paint(painter, layout.head(), y);
        for (size_t row = pages[i].first; row < pages[i].end; ++row) {
            y = layout.paint(painter, layout.rows()[row], y);
        }
        const double bottom = height - layout.source().height - pageNumberHeight;
        layout.paint(painter, layout.source(), bottom);
        if (pages.size() > 1 && !layout.source().lines.empty()) {
            const auto &sign = layout.source().lines.front();
            painter.setFont(sign.font);
            painter.setPen(sign.color);
            //: At the foot of an exported page: its number and how many there are.
            painter.drawText(QPointF(TableLayout::margin, height - pageNumberHeight),
                             Tr::tr("Page %1 of %2")
                                 .arg(QLocale().toString(static_cast<qulonglong>(i + 1)),
                                      QLocale().toString(static_cast<qulonglong>(pages.size()))));
        }
    }
    painter.end();
    return bytes;
}

} // namespace

Result<QByteArray> paintTable(const TablePicture &picture, PictureFormat format)
{
    const auto &colors = lightColors();
    const TableLayout layout(picture, colors);
    return format == PictureFormat::Pdf ? paintPdf(picture, layout, colors)
                                        : paintWhole(picture, layout, colors, format);
}

} // namespace Widgets
