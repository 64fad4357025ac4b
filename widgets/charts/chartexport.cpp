// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartexport.h"

#include "widgets/charts/chartlayout.h"
#include "widgets/charts/chartpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace Widgets {

using Briefings::ChartScene;
using Briefings::Error;
using Briefings::fail;
using Briefings::Result;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::Charts)
};

constexpr int dotsPerInch = 96;
constexpr QSize leastSize{240, 180};
constexpr int longestSide = 8'000;

Result<QByteArray> paintPng(const FittedChart &chart, const QSize &size, int scale)
{
    QImage image(size * scale, QImage::Format_RGB32);
    if (image.isNull()) {
        return fail(Error::Kind::Io, Tr::tr("There is not enough memory for the picture. Choose a "
                                            "smaller scale, or save it as SVG or PDF."));
    }
    image.fill(chart.style.colors.paper);
    image.setDotsPerMeterX(qRound(dotsPerInch * scale / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch * scale / 0.0254));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintChart(painter, chart.geometry, chart.style);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        return fail(Error::Kind::Internal, Tr::tr("The picture could not be written as PNG."));
    }
    return bytes;
}

QByteArray paintSvg(const ChartScene &scene, const FittedChart &chart, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Otherwise its text comes out a quarter too small.
    generator.setResolution(dotsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    // Qt 6.4 writes these two as they are.
    generator.setTitle(scene.title.toHtmlEscaped());
    generator.setDescription(scene.alternativeText.toHtmlEscaped());
    QPainter painter(&generator);
    paintChart(painter, chart.geometry, chart.style);
    painter.end();
    return bytes;
}

QByteArray paintPdf(const ChartScene &scene, const FittedChart &chart, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(scene.title);
    writer.setCreator(QStringLiteral("Sidelight"));
    writer.setPageSize(
        QPageSize(QSizeF(size) * 72 / dotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    // A page is as large as whole points, which may be a little more than the picture.
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(size) + QSizeF(2, 2)), chart.style.colors.paper);
    paintChart(painter, chart.geometry, chart.style);
    painter.end();
    return bytes;
}

} // namespace

ChartPictureOptions pictureOptions(Briefings::ChartPreset preset)
{
    const Briefings::ChartPresetSize &size = Briefings::presetSize(preset);
    return {{size.width, size.height}, size.textScale, 1, false};
}

Result<QByteArray> paintChartPicture(const ChartScene &scene, PictureFormat format,
                                     const ChartPictureOptions &options)
{
    const QSize &size = options.size;
    if (size.width() < leastSize.width() || size.height() < leastSize.height()
        || std::max(size.width(), size.height()) > longestSide) {
        return fail(Error::Kind::Format,
                    Tr::tr("A picture of %1 × %2 dots cannot be read or made. Choose a size from "
                           "240 × 180 to 8000 × 8000.")
                        .arg(size.width())
                        .arg(size.height()));
    }
    const FittedChart chart =
        fitChart(scene, options.isDark ? darkColors() : lightColors(), size, options.textScale);
    switch (format) {
    case PictureFormat::Png:
        return paintPng(chart, size, std::clamp(options.scale, 1, 4));
    case PictureFormat::Svg:
        return paintSvg(scene, chart, size);
    case PictureFormat::Pdf:
        break;
    }
    return paintPdf(scene, chart, size);
}

} // namespace Widgets
