// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRect>
#include <QString>

#include <vector>

namespace TestSupport {

/// A word on a picture, as a person would read it.
struct SeenWord
{
    QString text;
    QRect place;
};

/// The words on \a picture by tesseract, in reading order; none when it cannot be run.
[[nodiscard]] std::vector<SeenWord> readWords(const QImage &picture);
[[nodiscard]] QString readText(const QImage &picture);

/// The smallest rectangle that holds every pixel in which the pictures differ.
[[nodiscard]] QRect changedArea(const QImage &before, const QImage &after);

/// The smallest rectangle that holds every pixel of about \a color.
[[nodiscard]] QRect areaOfColor(const QImage &picture, const QColor &color);

} // namespace TestSupport
