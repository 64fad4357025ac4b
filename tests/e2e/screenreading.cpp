// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/screenreading.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>

namespace TestSupport {

namespace {

/// tesseract reads letters of about 30 pixels best; text on screen has half of that.
constexpr int magnification = 2;

} // namespace

std::vector<SeenWord> readWords(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.png"));
    picture.scaled(picture.size() * magnification, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8)
        .save(path);
    QProcess tesseract;
    tesseract.start(QStringLiteral("tesseract"),
                    {path, QStringLiteral("stdout"), QStringLiteral("--psm"), QStringLiteral("11"),
                     QStringLiteral("tsv")});
    std::vector<SeenWord> words;
    if (!tesseract.waitForFinished(60'000)) {
        return words;
    }
    const auto lines =
        QString::fromUtf8(tesseract.readAllStandardOutput()).split(QLatin1Char('\n'));
    for (const auto &line : lines) {
        // level page block par line word left top width height confidence text
        const auto columns = line.split(QLatin1Char('\t'));
        if (columns.size() == 12 && columns[0] == u"5") {
            words.push_back(
                {columns[11],
                 QRect(columns[6].toInt() / magnification, columns[7].toInt() / magnification,
                       columns[8].toInt() / magnification, columns[9].toInt() / magnification)});
        }
    }
    return words;
}

QString readText(const QImage &picture)
{
    QStringList words;
    for (const auto &word : readWords(picture)) {
        words.append(word.text);
    }
    return words.join(QLatin1Char(' '));
}

QRect changedArea(const QImage &before, const QImage &after)
{
    QRect area;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y)) {
                area |= QRect(x, y, 1, 1);
            }
        }
    }
    return area;
}

QRect areaOfColor(const QImage &picture, const QColor &color)
{
    constexpr int tolerance = 6;
    QRect area;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (std::abs(qRed(pixel) - color.red()) <= tolerance
                && std::abs(qGreen(pixel) - color.green()) <= tolerance
                && std::abs(qBlue(pixel) - color.blue()) <= tolerance) {
                area |= QRect(x, y, 1, 1);
            }
        }
    }
    return area;
}

} // namespace TestSupport
