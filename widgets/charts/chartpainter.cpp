// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartpainter.h"

#include "widgets/charts/panellayout.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace Widgets {

using Briefings::SceneDirection;
using Briefings::SceneLineKind;

namespace {

constexpr double barHeight = 8;

class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const ChartGeometry &chart, const ChartStyle &style,
                 const ChartEmphasis &emphasis)
        : m_painter(painter), m_chart(chart), m_style(style), m_emphasis(emphasis)
    { }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(QRectF(QPointF(0, 0), m_chart.size), paper());
        paintSelectedBand();
        paintGrid();
        for (const BarGeometry &bar : m_chart.bars) {
            paintBar(bar);
        }
        for (const LineGeometry &line : m_chart.lines) {
            paintLine(line);
        }
        m_painter.setPen(QPen(m_style.colors.mutedText, scaled(0.8)));
        for (const QLineF &leader : m_chart.leaders) {
            m_painter.drawLine(leader);
        }
        for (const ChartText &text : m_chart.texts) {
            paintText(text);
        }
        for (size_t i = 0; i < m_chart.marks.size(); ++i) {
            paintMark(m_chart.marks[i]);
        }
        paintRing();
        for (const KeyGeometry &key : m_chart.key) {
            paintKey(key);
        }
    }

private:
    [[nodiscard]] double scaled(double length) const { return length * m_style.scale; }
    [[nodiscard]] const QColor &paper() const { return m_style.colors.paper; }
    [[nodiscard]] QColor color(Briefings::Basis basis) const
    {
        return basisColor(m_style.colors, basis, m_style.palette);
    }
    [[nodiscard]] QColor selectedBand() const
    {
        return blended(m_style.colors.accent, paper(), 0.10);
    }
    [[nodiscard]] const MarkGeometry *mark(int index) const
    {
        return index >= 0 && static_cast<size_t>(index) < m_chart.marks.size()
                   ? &m_chart.marks[static_cast<size_t>(index)]
                   : nullptr;
    }

    void paintSelectedBand()
    {
        if (const MarkGeometry *selected = mark(m_emphasis.selected)) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(selectedBand());
            m_painter.drawRoundedRect(selected->band.adjusted(0, 1, 0, -1), 6, 6);
        }
        if (const MarkGeometry *focused = mark(m_emphasis.focused)) {
            m_painter.setPen(QPen(m_style.colors.accent, 1.4));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(focused->band.adjusted(1, 2, -1, -2), 6, 6);
        }
    }

    void paintGrid()
    {
        // Opaque, since a transparent color turns solid in some exports.
        m_painter.setPen(
            QPen(blended(m_style.colors.line, paper(), 0.8), std::max(1.0, scaled(1))));
        for (const PanelGeometry &panel : m_chart.panels) {
            for (const QLineF &line : panel.grid) {
                m_painter.drawLine(line);
            }
        }
    }

    void paintBar(const BarGeometry &bar)
    {
        const QColor tint = color(bar.basis);
        if (bar.isRest) {
            m_painter.setPen(QPen(blended(m_style.colors.mutedText, paper(), 0.7), scaled(1)));
            m_painter.setBrush(Qt::NoBrush);
        } else {
            m_painter.setPen(QPen(blended(tint, paper(), 0.75), scaled(1)));
            m_painter.setBrush(blended(tint, paper(), 0.35));
        }
        m_painter.drawRect(bar.rect);
    }

    void paintLine(const LineGeometry &line)
    {
        QPen pen(m_style.colors.mutedText, scaled(1.4));
        switch (line.kind) {
        case SceneLineKind::Joining:
            break;
        case SceneLineKind::Reference:
            pen.setColor(m_style.colors.text);
            pen.setWidthF(scaled(1.1));
            break;
        case SceneLineKind::Assumed:
            pen.setStyle(Qt::DashLine);
            break;
        }
        m_painter.setPen(pen);
        m_painter.drawLine(line.line);
    }

    void paintText(const ChartText &text)
    {
        const QFont &font = fontOf(m_style, text.role);
        const QFontMetricsF metrics(font);
        const double height = lineHeight(font);
        if (text.mark >= 0 || text.role == ChartRole::Reference) {
            // Grid lines must not cross the digits.
            m_painter.setPen(Qt::NoPen);
            const bool isTinted = text.mark >= 0 && text.mark == m_emphasis.selected;
            m_painter.setBrush(isTinted ? selectedBand() : paper());
            m_painter.drawRect(text.rect.adjusted(-scaled(2), 1, scaled(2), -1));
        }
        m_painter.setFont(font);
        m_painter.setPen(colorOf(m_style, text.role));
        double y = text.rect.top() + metrics.ascent()
                   + (height - metrics.ascent() - metrics.descent()) / 2;
        for (const QString &line : text.lines) {
            double x = text.rect.left();
            const double spare = text.rect.width() - metrics.horizontalAdvance(line);
            if (text.alignment.testFlag(Qt::AlignRight)) {
                x += spare;
            } else if (text.alignment.testFlag(Qt::AlignHCenter)) {
                x += spare / 2;
            }
            m_painter.drawText(QPointF(x, y), line);
            y += height;
        }
    }

    [[nodiscard]] QRectF barOf(const MarkGeometry &mark) const
    {
        const double half = scaled(barHeight) / 2;
        const double first = std::min(mark.low, mark.high);
        const double length = std::max(1.0, std::abs(mark.high - mark.low));
        return mark.direction == SceneDirection::Horizontal
                   ? QRectF(first, mark.across - half, length, 2 * half)
                   : QRectF(mark.across - half, first, 2 * half, length);
    }

    /// A line across the mark's direction, \a reach to both sides.
    void paintStop(const MarkGeometry &mark, double along, double reach)
    {
        const QPointF offset =
            mark.direction == SceneDirection::Horizontal ? QPointF(0, reach) : QPointF(reach, 0);
        m_painter.drawLine(mark.at(along) - offset, mark.at(along) + offset);
    }

    /// The head of an arrow at the end that the document leaves open.
    void paintArrowHead(const MarkGeometry &mark, bool isHigh)
    {
        const double tip = isHigh ? mark.high : mark.low;
        const double other = isHigh ? mark.low : mark.high;
        const double back = tip + (other < tip ? -1 : 1) * scaled(7);
        const QPointF offset = mark.direction == SceneDirection::Horizontal ? QPointF(0, scaled(6))
                                                                            : QPointF(scaled(6), 0);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(
            QPolygonF{mark.at(back) - offset, mark.at(tip), mark.at(back) + offset});
    }

    void paintVerbal(const MarkGeometry &mark)
    {
        const QColor tint = color(mark.basis);
        m_painter.setPen(QPen(blended(tint, paper(), 0.75), scaled(1.4), Qt::DashLine));
        m_painter.setBrush(blended(tint, paper(), 0.18));
        m_painter.drawRoundedRect(barOf(mark), scaled(barHeight) / 2, scaled(barHeight) / 2);
        m_painter.setPen(QPen(blended(tint, paper(), 0.75), scaled(1.6), Qt::SolidLine,
                              Qt::RoundCap, Qt::RoundJoin));
        for (const bool isHigh : {true, false}) {
            if (isHigh ? mark.opensHigh : mark.opensLow) {
                paintArrowHead(mark, isHigh);
            }
        }
        if (mark.verbalSign) {
            drawBasisMark(m_painter, m_style, mark.basis, *mark.verbalSign, scaled(9));
        }
    }

    void paintOpenEnd(const MarkGeometry &mark)
    {
        const double tip = mark.opensHigh ? mark.high : mark.low;
        const double start = mark.stated.value_or(mark.opensHigh ? mark.low : mark.high);
        m_painter.setPen(
            QPen(color(mark.basis), scaled(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawLine(mark.at(start), mark.at(tip));
        paintArrowHead(mark, mark.opensHigh);
        drawBasisMark(m_painter, m_style, mark.basis, mark.at(start), scaled(markSize - 2));
    }

    void paintMark(const MarkGeometry &mark)
    {
        if (mark.errorSign) {
            drawErrorSign(m_painter, m_style.colors, *mark.errorSign, scaled(15));
        }
        if (mark.isVerbal) {
            paintVerbal(mark);
            return;
        }
        if (mark.opensLow || mark.opensHigh) {
            paintOpenEnd(mark);
            return;
        }
        if (mark.isRange) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(blended(color(mark.basis), paper(), 0.55));
            m_painter.drawRoundedRect(barOf(mark), scaled(barHeight) / 2, scaled(barHeight) / 2);
            // Both ends were said; they carry the sign of the basis.
            drawBasisMark(m_painter, m_style, mark.basis, mark.at(mark.low), scaled(9));
            drawBasisMark(m_painter, m_style, mark.basis, mark.at(mark.high), scaled(9));
        } else {
            m_painter.setPen(QPen(color(mark.basis), scaled(2), Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(mark.at(mark.roundingLow), mark.at(mark.roundingHigh));
            paintStop(mark, mark.roundingLow, scaled(4));
            paintStop(mark, mark.roundingHigh, scaled(4));
        }
        if (mark.stated) {
            drawBasisMark(m_painter, m_style, mark.basis, mark.at(*mark.stated), scaled(markSize));
        }
    }

    void paintRing()
    {
        if (const MarkGeometry *selected = mark(m_emphasis.selected)) {
            m_painter.setPen(QPen(m_style.colors.text, 1.8));
            m_painter.setBrush(Qt::NoBrush);
            const double radius = std::min(selected->rect.height(), selected->rect.width()) / 2 + 2;
            m_painter.drawRoundedRect(selected->rect.adjusted(-2, -2, 2, 2), radius, radius);
        }
    }

    void paintKey(const KeyGeometry &key)
    {
        const QColor &muted = m_style.colors.mutedText;
        const QRectF rect = key.rect;
        const QPointF center = rect.center();
        const QPointF left(rect.left() + scaled(1), center.y());
        const QPointF right(rect.right() - scaled(1), center.y());
        const QPointF up(0, scaled(4));
        const QRectF bar(left - up, right + up);
        switch (key.sign) {
        case KeySign::Basis:
            drawBasisMark(m_painter, m_style, key.basis, center, scaled(12));
            break;
        case KeySign::Rounding:
            m_painter.setPen(QPen(muted, scaled(2), Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(left, right);
            m_painter.drawLine(left - up, left + up);
            m_painter.drawLine(right - up, right + up);
            break;
        case KeySign::Range:
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(blended(muted, paper(), 0.55));
            m_painter.drawRoundedRect(bar, scaled(4), scaled(4));
            break;
        case KeySign::Words:
            m_painter.setPen(QPen(blended(muted, paper(), 0.85), scaled(1.4), Qt::DashLine));
            m_painter.setBrush(blended(muted, paper(), 0.18));
            m_painter.drawRoundedRect(bar, scaled(4), scaled(4));
            break;
        case KeySign::Arrow: {
            m_painter.setPen(QPen(muted, scaled(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawLine(left, right);
            const QPointF back(scaled(6), 0);
            m_painter.drawPolyline(QPolygonF{right - back - up, right, right - back + up});
            break;
        }
        case KeySign::Error:
            drawErrorSign(m_painter, m_style.colors, center, scaled(14));
            break;
        case KeySign::Rest:
            m_painter.setPen(QPen(blended(muted, paper(), 0.7), scaled(1)));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(bar);
            break;
        }
    }

    QPainter &m_painter;
    const ChartGeometry &m_chart;
    const ChartStyle &m_style;
    ChartEmphasis m_emphasis;
};

} // namespace

void paintChart(QPainter &painter, const ChartGeometry &chart, const ChartStyle &style,
                const ChartEmphasis &emphasis)
{
    painter.save();
    ChartPainter(painter, chart, style, emphasis).paint();
    painter.restore();
}

} // namespace Widgets
