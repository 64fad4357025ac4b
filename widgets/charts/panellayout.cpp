// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/panellayout.h"

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::Precision;
using Briefings::SceneAxisKind;
using Briefings::SceneDirection;
using Briefings::SceneMark;
using Briefings::ScenePanel;

namespace {

constexpr double arrowLength = 34;
constexpr double arrowOver = 15; ///< How far an arrow may leave the axis.
constexpr double signSize = 16;
constexpr double signGap = 6;
constexpr int manyLines = 12;
constexpr double callOutWidth = 240;

QRectF between(double along1, double along2, double across1, double across2,
               SceneDirection direction)
{
    const QRectF rect = direction == SceneDirection::Horizontal
                            ? QRectF(QPointF(along1, across1), QPointF(along2, across2))
                            : QRectF(QPointF(across1, along1), QPointF(across2, along2));
    return rect.normalized();
}

} // namespace

std::unique_ptr<PanelLayout> makePanelLayout(const ScenePanel &panel, const ChartStyle &style,
                                             AxisTitles titles)
{
    return panel.y.kind == SceneAxisKind::Categories ? makeRowsLayout(panel, style, titles)
                                                     : makeFieldLayout(panel, style, titles);
}

MarkGeometry markGeometry(const SceneMark &mark, const AxisPlace &place, double across,
                          double scale)
{
    MarkGeometry result;
    result.figure = mark.figure;
    result.sentence = mark.sentence;
    result.direction = mark.direction;
    result.basis = mark.basis;
    result.isVerbal =
        mark.precision == Precision::Verbal || mark.precision == Precision::OrderOfMagnitude;
    result.opensLow = std::isinf(mark.said.low);
    result.opensHigh = std::isinf(mark.said.high);
    result.isRange = mark.said.low < mark.said.high;
    result.across = across;
    result.low = place.at(mark.said.low);
    result.high = place.at(mark.said.high);
    result.roundingLow = place.at(mark.rounding.low);
    result.roundingHigh = place.at(mark.rounding.high);
    if (mark.stated) {
        result.stated = place.at(*mark.stated);
    }
    const double sign = place.to < place.from ? -1 : 1;
    const auto further = [sign](double a, double b) { return sign * std::max(sign * a, sign * b); };
    const auto nearer = [sign](double a, double b) { return sign * std::min(sign * a, sign * b); };
    if (result.opensHigh) {
        result.high = nearer(place.to + sign * arrowOver * scale,
                             further(result.low, result.stated.value_or(result.low))
                                 + sign * arrowLength * scale);
    }
    if (result.opensLow) {
        result.low = further(place.from - sign * arrowOver / 2 * scale,
                             nearer(result.high, result.stated.value_or(result.high))
                                 - sign * arrowLength * scale);
    }
    const double half = (markSize / 2 + 1) * scale;
    double first = nearer(nearer(result.low, result.high), result.stated.value_or(result.low));
    double last = further(further(result.low, result.high), result.stated.value_or(result.high));
    first -= sign * half;
    last += sign * half;
    if (!result.isVerbal && !result.isRange) {
        first = nearer(first, result.roundingLow - sign);
        last = further(last, result.roundingHigh + sign);
    }
    result.rect = between(first, last, across - half, across + half, mark.direction);
    result.band = result.rect;
    return result;
}

void addVerbalSign(MarkGeometry &mark, double scale)
{
    const double sign = mark.direction == SceneDirection::Horizontal ? -1 : 1;
    const double start =
        mark.direction == SceneDirection::Horizontal ? mark.rect.left() : mark.rect.bottom();
    mark.verbalSign = mark.at(start + sign * scale);
    const double room = 6 * scale;
    mark.rect = mark.direction == SceneDirection::Horizontal ? mark.rect.adjusted(-room, 0, 0, 0)
                                                             : mark.rect.adjusted(0, 0, 0, room);
}

void moveAcross(MarkGeometry &mark, double across)
{
    const double by = across - mark.across;
    const QPointF offset =
        mark.direction == SceneDirection::Horizontal ? QPointF(0, by) : QPointF(by, 0);
    mark.across = across;
    mark.rect.translate(offset);
    if (mark.verbalSign) {
        *mark.verbalSign += offset;
    }
}

double lineHeight(const QFont &font) { return std::ceil(QFontMetricsF(font).lineSpacing()); }

QSizeF textSize(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    return {std::ceil(width), lineHeight(font) * static_cast<double>(lines.size())};
}

ChartText textAt(ChartRole role, const QStringList &lines, const ChartStyle &style,
                 const QPointF &anchor, Qt::Alignment alignment)
{
    const QSizeF size = textSize(lines, fontOf(style, role));
    double left = anchor.x();
    if (alignment.testFlag(Qt::AlignRight)) {
        left -= size.width();
    } else if (alignment.testFlag(Qt::AlignHCenter)) {
        left -= size.width() / 2;
    }
    return {role, lines, QRectF(QPointF(left, anchor.y()), size), alignment, -1};
}

QStringList wrapped(const QString &text, const QFont &font, double width)
{
    return text.isEmpty() ? QStringList() : wrapText(text, font, width, manyLines);
}

bool isCut(const QStringList &lines, const QString &text)
{
    return !lines.isEmpty() && lines.last().endsWith(QChar(0x2026))
           && !text.endsWith(QChar(0x2026));
}

LabelBlock labelBlock(const ScenePanel &panel, const SceneMark &mark, const ChartStyle &style,
                      double width)
{
    LabelBlock block;
    block.signWidth = mark.suspectedError.isEmpty() ? 0 : (signGap + signSize) * style.scale;
    block.value = wrapped(mark.label, style.value, width - block.signWidth);
    QStringList words;
    for (const Briefings::SceneCallOut &callOut : panel.callOuts) {
        if (!mark.figure.isNull() && callOut.figure == mark.figure) {
            words.append(callOut.text);
        }
    }
    block.callOut = wrapped(words.join(QLatin1Char(' ')), fontOf(style, ChartRole::CallOut),
                            std::min(width, callOutWidth * style.scale));
    block.isCut =
        isCut(block.value, mark.label) || isCut(block.callOut, words.join(QLatin1Char(' ')));
    const QSizeF value = textSize(block.value, style.value);
    const QSizeF callOut = textSize(block.callOut, fontOf(style, ChartRole::CallOut));
    block.size = {std::max(value.width() + block.signWidth, callOut.width()),
                  value.height() + callOut.height()};
    return block;
}

void placeBlock(ChartGeometry &chart, const LabelBlock &block, const ChartStyle &style,
                const QPointF &topLeft, int mark, Qt::Alignment alignment)
{
    const bool isRight = alignment.testFlag(Qt::AlignRight);
    const double x = isRight ? topLeft.x() + block.size.width() : topLeft.x();
    ChartText value = textAt(ChartRole::Value, block.value, style,
                             {isRight ? x - block.signWidth : x, topLeft.y()}, alignment);
    if (block.signWidth > 0) {
        const double center = value.rect.right() + (signGap + signSize / 2) * style.scale;
        chart.marks[static_cast<size_t>(mark)].errorSign =
            QPointF(center, value.rect.top() + lineHeight(style.value) / 2);
    }
    value.mark = mark;
    const double below = value.rect.bottom();
    chart.isCut = chart.isCut || block.isCut;
    chart.texts.push_back(std::move(value));
    if (!block.callOut.isEmpty()) {
        ChartText callOut = textAt(ChartRole::CallOut, block.callOut, style, {x, below}, alignment);
        callOut.mark = mark;
        chart.texts.push_back(std::move(callOut));
    }
}

const QFont &fontOf(const ChartStyle &style, ChartRole role)
{
    switch (role) {
    case ChartRole::Title:
        return style.title;
    case ChartRole::Subtitle:
        return style.subtitle;
    case ChartRole::PanelTitle:
        return style.panelTitle;
    case ChartRole::Label:
        return style.label;
    case ChartRole::SubLabel:
    case ChartRole::CallOut:
        return style.subLabel;
    case ChartRole::Value:
        return style.value;
    case ChartRole::Tick:
    case ChartRole::AxisTitle:
    case ChartRole::Reference:
        return style.tick;
    case ChartRole::Key:
    case ChartRole::Note:
    case ChartRole::Source:
        break;
    }
    return style.source;
}

const QColor &colorOf(const ChartStyle &style, ChartRole role)
{
    switch (role) {
    case ChartRole::Title:
    case ChartRole::PanelTitle:
    case ChartRole::Label:
    case ChartRole::Value:
    case ChartRole::Reference:
        return style.colors.text;
    case ChartRole::CallOut:
        return style.colors.text;
    default:
        return style.colors.mutedText;
    }
}

} // namespace Widgets
