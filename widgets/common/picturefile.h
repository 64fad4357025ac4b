// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QByteArray>
#include <QColor>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace Widgets {

enum class PictureFormat
{
    Png,
    Svg,
    Pdf
};

/// A picture for a file: how large it is, what it is about, and how it is painted, in
/// device-independent pixels of 96 to the inch. Any thread.
struct PictureFile
{
    QSize size;
    QString title;
    QString description;
    /// Beneath the picture, and around it where a page of whole points is a little larger.
    QColor paper;
    std::function<void(QPainter &painter)> paint;
};

/// The bytes of a file of one page with \a picture. \a scale, from 1 to 4, is for PNG. Fails when a
/// PNG would be too large to hold in memory; the message asks for a smaller scale, or for SVG or
/// PDF.
[[nodiscard]] Briefings::Result<QByteArray> pictureBytes(const PictureFile &picture,
                                                         PictureFormat format, int scale = 1);

} // namespace Widgets
