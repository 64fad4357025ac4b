// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinemarks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace Widgets {

using Briefings::SpanEnd;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::Timeline)
};

constexpr double tintShare = 0.22;
constexpr double faintTintShare = 0.08;
constexpr double waveLength = 6;
constexpr double waveHeight = 1.3;
constexpr double pieceLength = 6; ///< Of a fading line.

double shareOf(const BarShape &bar, double x)
{
    return std::clamp((x - bar.left) / std::max(bar.right - bar.left, 1.0), 0.0, 1.0);
}

/// How much of its color the bar has at \a x, from 0 to 1.
double strengthAt(const BarShape &bar, double x)
{
    double strength = 1;
    if (bar.start == SpanEnd::Soft && x < bar.sureLeft) {
        strength = (x - bar.left) / std::max(bar.sureLeft - bar.left, 1.0);
    }
    if (bar.end == SpanEnd::Soft && x > bar.sureRight) {
        strength = std::min(strength, (bar.right - x) / std::max(bar.right - bar.sureRight, 1.0));
    }
    return std::clamp(strength, 0.0, 1.0);
}

QPainterPath outline(const BarShape &bar, double arrow)
{
    const QRectF &rect = bar.rect;
    const double middle = rect.center().y();
    const bool hasStartTip = bar.start == SpanEnd::Open && bar.left >= rect.left() - 0.5;
    const bool hasEndTip = bar.end == SpanEnd::Open && bar.right <= rect.right() + 0.5;
    const double tip = std::min(arrow / 2, rect.width() / 3);
    QPainterPath path;
    if (hasStartTip) {
        path.moveTo(rect.left() + tip, rect.bottom());
        path.lineTo(rect.left(), middle);
        path.lineTo(rect.left() + tip, rect.top());
    } else {
        path.moveTo(rect.bottomLeft());
        path.lineTo(rect.topLeft());
    }
    if (hasEndTip) {
        path.lineTo(rect.right() - tip, rect.top());
        path.lineTo(rect.right(), middle);
        path.lineTo(rect.right() - tip, rect.bottom());
    } else {
        path.lineTo(rect.topRight());
        path.lineTo(rect.bottomRight());
    }
    path.closeSubpath();
    return path;
}

/// The line under a bar, in pieces that fade: pens with a gradient turn black in SVG.
void paintBaseLine(QPainter &painter, const BarShape &bar, const TimelineStyle &style,
                   const QColor &color)
{
    const double y = bar.rect.bottom();
    const double zoom = style.zoom;
    const auto yAt = [&](double x) {
        return bar.isApproximate
                   ? y - waveHeight * zoom
                         + waveHeight * zoom
                               * std::sin((x - bar.left) * 2 * M_PI / waveLength / zoom)
                   : y;
    };
    const bool isPlain = !bar.isApproximate && !bar.isUncertain;
    for (double from = bar.rect.left(); from < bar.rect.right() - 0.1;) {
        const bool isSure = strengthAt(bar, from) >= 1 && strengthAt(bar, from + pieceLength) >= 1;
        double to = std::min(from + pieceLength * zoom, bar.rect.right());
        if (isPlain && isSure) {
            to = std::max(to, std::min(bar.sureRight, bar.rect.right()));
        }
        painter.setPen(QPen(blended(color, bar.ground, strengthAt(bar, (from + to) / 2)),
                            (bar.isApproximate ? 1.1 : 1.6) * zoom, Qt::SolidLine, Qt::FlatCap));
        const double end = bar.isUncertain ? from + (to - from) * 0.55 : to;
        if (bar.isApproximate) {
            QPainterPath wave;
            wave.moveTo(from, yAt(from));
            for (double x = from + 1; x < end; x += 1) {
                wave.lineTo(x, yAt(x));
            }
            wave.lineTo(end, yAt(end));
            painter.drawPath(wave);
        } else {
            painter.drawLine(QPointF(from, y), QPointF(end, y));
        }
        from = to;
    }
}

} // namespace

void paintDay(QPainter &painter, const QPointF &center, const TimelineStyle &style,
              const QColor &color, bool isFilled)
{
    const double radius = style.markRadius - (isFilled ? 0 : 0.8);
    QPainterPath path;
    path.moveTo(center.x(), center.y() - radius);
    path.lineTo(center.x() + radius, center.y());
    path.lineTo(center.x(), center.y() + radius);
    path.lineTo(center.x() - radius, center.y());
    path.closeSubpath();
    painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(color, 1.6 * style.zoom));
    painter.setBrush(isFilled ? color : style.colors.paper);
    painter.drawPath(path);
}

void paintBar(QPainter &painter, const BarShape &bar, const TimelineStyle &style)
{
    if (bar.rect.width() <= 0) {
        return;
    }
    const QColor &paper = bar.ground;
    const QColor color = bar.isFaint ? blended(bar.color, paper, 0.5) : bar.color;
    const QColor tint = blended(bar.color, paper, bar.isFaint ? faintTintShare : tintShare);
    QLinearGradient fill(bar.left, 0, std::max(bar.right, bar.left + 1), 0);
    fill.setColorAt(0, bar.start == SpanEnd::Soft ? paper : tint);
    fill.setColorAt(shareOf(bar, bar.sureLeft), tint);
    fill.setColorAt(shareOf(bar, bar.sureRight), tint);
    fill.setColorAt(1, bar.end == SpanEnd::Soft ? paper : tint);
    const bool isFading = bar.start == SpanEnd::Soft || bar.end == SpanEnd::Soft;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isFading ? QBrush(fill) : QBrush(tint));
    painter.drawPath(outline(bar, style.arrow));

    BarShape line = bar;
    const double tip = std::min(style.arrow / 2, bar.rect.width() / 3);
    painter.setBrush(Qt::NoBrush);
    if (bar.start == SpanEnd::Open && bar.left >= bar.rect.left() - 0.5) {
        line.rect.setLeft(bar.rect.left() + tip);
        painter.setPen(QPen(color, 1.6 * style.zoom));
        painter.drawPolyline(QPolygonF{bar.rect.bottomLeft() + QPointF(tip, 0),
                                       QPointF(bar.rect.left(), bar.rect.center().y()),
                                       bar.rect.topLeft() + QPointF(tip, 0)});
    }
    if (bar.end == SpanEnd::Open && bar.right <= bar.rect.right() + 0.5) {
        line.rect.setRight(bar.rect.right() - tip);
        painter.setPen(QPen(color, 1.6 * style.zoom));
        painter.drawPolyline(QPolygonF{bar.rect.topRight() - QPointF(tip, 0),
                                       QPointF(bar.rect.right(), bar.rect.center().y()),
                                       bar.rect.bottomRight() - QPointF(tip, 0)});
    }
    paintBaseLine(painter, line, style, color);
    painter.setPen(QPen(color, 1.6 * style.zoom, Qt::SolidLine, Qt::FlatCap));
    if (bar.start == SpanEnd::Sharp && bar.left >= bar.rect.left() - 0.5) {
        painter.drawLine(bar.rect.topLeft(), bar.rect.bottomLeft());
    }
    if (bar.end == SpanEnd::Sharp && bar.right <= bar.rect.right() + 0.5) {
        painter.drawLine(bar.rect.topRight(), bar.rect.bottomRight());
    }
}

double paintTimelineKey(QPainter *painter, const TimelineForms &forms, const TimelineStyle &style,
                        const QPointF &topLeft, double width)
{
    struct Item
    {
        QString text;
        std::function<void(const QRectF &)> paint;
    };
    std::vector<Item> items;
    const QColor color = style.colors.event;
    const auto day = [&](bool isFilled) {
        return [painter, &style, color, isFilled](const QRectF &place) {
            paintDay(*painter, place.center(), style, color, isFilled);
        };
    };
    const auto bar = [&](SpanEnd start, SpanEnd end, bool isApproximate, bool isUncertain) {
        return [=, &style](const QRectF &place) {
            const double third = start == SpanEnd::Soft ? place.width() / 2.5 : 0;
            paintBar(*painter,
                     {place, place.left(), place.right(), place.left() + third,
                      place.right() - third, start, end, isApproximate, isUncertain, color,
                      style.colors.paper, false},
                     style);
        };
    };
    const auto add = [&items](bool isWanted, const QString &text,
                              std::function<void(const QRectF &)> paint) {
        if (isWanted) {
            items.push_back({text, std::move(paint)});
        }
    };
    //: The key of a timeline explains the forms of its marks.
    add(forms.hasDays, Tr::tr("stated day"), day(true));
    add(forms.hasInferredDays, Tr::tr("inferred day"), day(false));
    add(forms.hasSoftEnds, Tr::tr("fades where the day is not known"),
        bar(SpanEnd::Soft, SpanEnd::Soft, false, false));
    add(forms.hasApproximate, Tr::tr("~ about"), bar(SpanEnd::Soft, SpanEnd::Soft, true, false));
    add(forms.hasUncertain, Tr::tr("? uncertain"), bar(SpanEnd::Soft, SpanEnd::Soft, false, true));
    add(forms.hasOpenEnds, Tr::tr("open end"), bar(SpanEnd::Open, SpanEnd::Sharp, false, false));
    if (items.empty()) {
        return 0;
    }
    const QFontMetricsF metrics(style.axis);
    const double line = std::ceil(metrics.height()) + 5;
    const double sample = 26 * style.zoom;
    double x = 0;
    double y = 0;
    for (const Item &item : items) {
        const double wide = sample + 5 + metrics.horizontalAdvance(item.text);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter != nullptr) {
            const double height = std::min(style.barHeight, line) - 6;
            item.paint(
                QRectF(topLeft.x() + x, topLeft.y() + y + (line - height) / 2, sample, height));
            painter->setFont(style.axis);
            painter->setPen(style.colors.mutedText);
            painter->drawText(
                QPointF(topLeft.x() + x + sample + 5,
                        topLeft.y() + y + (line + metrics.ascent() - metrics.descent()) / 2),
                item.text);
        }
        x += wide + 18 * style.zoom;
    }
    return y + line;
}

} // namespace Widgets
