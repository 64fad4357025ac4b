// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/picturefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace Widgets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::PictureFile)
};

constexpr int dotsPerInch = 96; ///< Of the lengths that a picture is laid out in.
constexpr int largestScale = 4;
constexpr int longestSide = 32'000;
constexpr qint64 mostPixels = 200'000'000;

using Briefings::Error;
using Briefings::fail;
using Briefings::Result;

Result<QByteArray> pngBytes(const PictureFile &picture, int scale)
{
    const QSize size = picture.size * scale;
    if (size.width() > longestSide || size.height() > longestSide
        || static_cast<qint64>(size.width()) * size.height() > mostPixels) {
        return fail(Error::Kind::Io,
                    Tr::tr("A PNG picture of %1 × %2 dots is too large. Choose a smaller scale, "
                           "show less, or save it as SVG or PDF.")
                        .arg(size.width())
                        .arg(size.height()));
    }
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) {
        return fail(Error::Kind::Io,
                    Tr::tr("There is not enough memory for the picture. Choose a smaller scale."));
    }
    image.setDotsPerMeterX(qRound(dotsPerInch * scale / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch * scale / 0.0254));
    image.fill(picture.paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    picture.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        return fail(Error::Kind::Internal, Tr::tr("The picture could not be written as PNG."));
    }
    return bytes;
}

QByteArray svgBytes(const PictureFile &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Otherwise its text comes out smaller than its lines.
    generator.setResolution(dotsPerInch);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    // Qt 6.4 writes these two as they are.
    generator.setTitle(picture.title.toHtmlEscaped());
    generator.setDescription(picture.description.toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), picture.size), picture.paper);
    picture.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pdfBytes(const PictureFile &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Sidelight"));
    const QSizeF points = QSizeF(picture.size) * 72 / dotsPerInch;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.fillRect(QRect(QPoint(0, 0), picture.size + QSize(2, 2)), picture.paper);
    picture.paint(painter);
    painter.end();
    return bytes;
}

} // namespace

Result<QByteArray> pictureBytes(const PictureFile &picture, PictureFormat format, int scale)
{
    switch (format) {
    case PictureFormat::Png:
        return pngBytes(picture, std::clamp(scale, 1, largestScale));
    case PictureFormat::Svg:
        return svgBytes(picture);
    case PictureFormat::Pdf:
        break;
    }
    return pdfBytes(picture);
}

} // namespace Widgets
