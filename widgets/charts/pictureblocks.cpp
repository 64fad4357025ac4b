// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/pictureblocks.h"

#include "briefings/charts/chartwords.h"

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::Basis;
using Briefings::ChartRow;

namespace {

constexpr double signWidth = 22;
constexpr double signGap = 5;
constexpr double entryGap = 18;
constexpr int manyLines = 12;

void setFixedHeight(QCPLayoutElement &element, int height)
{
    element.setMinimumSize(0, height);
    element.setMaximumSize(QWIDGETSIZE_MAX, height);
}

} // namespace

TextBlock::TextBlock(QCustomPlot *plot) : QCPLayoutElement(plot) { setMargins({}); }

void TextBlock::setContent(const QString &text, const QFont &font, const QColor &color)
{
    m_text = text;
    m_font = font;
    m_color = color;
}

void TextBlock::fitTo(double width, int below)
{
    m_lines = m_text.isEmpty() ? QStringList() : wrapText(m_text, m_font, width, manyLines);
    const double height = QFontMetricsF(m_font).lineSpacing() * static_cast<double>(m_lines.size());
    setFixedHeight(*this, m_lines.isEmpty() ? 0 : static_cast<int>(std::ceil(height)) + below);
}

void TextBlock::draw(QCPPainter *painter)
{
    painter->setFont(m_font);
    painter->setPen(m_color);
    const double height = QFontMetricsF(m_font).lineSpacing();
    double top = rect().top();
    for (const QString &line : m_lines) {
        painter->drawText(QRectF(rect().left(), top, rect().width(), height),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
                          line);
        top += height;
    }
}

KeyRow::KeyRow(QCustomPlot *plot) : QCPLayoutElement(plot) { setMargins({}); }

void KeyRow::setContent(const Briefings::ChartData &data, const ChartStyle &style)
{
    m_style = style;
    m_entries.clear();
    for (const Basis basis : {Basis::Claimed, Basis::Reported, Basis::Estimated, Basis::Disputed,
                              Basis::Hypothetical, Basis::Derived}) {
        if (std::ranges::any_of(data.rows,
                                [basis](const ChartRow &row) { return row.basis == basis; })) {
            m_entries.push_back({Sign::Basis, basis, Briefings::basisText(basis), {}});
        }
    }
    const auto add = [this, &data](Sign sign, const QString &text, const auto &occursIn) {
        if (std::ranges::any_of(data.rows, occursIn)) {
            m_entries.push_back({sign, Basis::Claimed, text, {}});
        }
    };
    add(Sign::Rounding, tr("what rounding leaves open"),
        [](const ChartRow &row) { return !row.isVerbal() && row.said.low == row.said.high; });
    add(Sign::Range, tr("stated range"), [](const ChartRow &row) {
        return !row.isVerbal() && row.said.isBounded() && row.said.low < row.said.high;
    });
    add(Sign::Words, tr("said in words only"), [](const ChartRow &row) { return row.isVerbal(); });
    add(Sign::opened, tr("at least, at most"),
        [](const ChartRow &row) { return !row.isVerbal() && !row.said.isBounded(); });
    add(Sign::Error, tr("suspected source error, value as printed"),
        [](const ChartRow &row) { return !row.suspectedError.isEmpty(); });
}

QStringList KeyRow::texts() const
{
    QStringList texts;
    for (const Entry &entry : m_entries) {
        texts.append(entry.text);
    }
    return texts;
}

void KeyRow::fitTo(double width, int below)
{
    const QFontMetricsF metrics(m_style.source);
    const double lineHeight = std::ceil(metrics.lineSpacing()) + 4;
    double x = 0;
    double y = 0;
    for (Entry &entry : m_entries) {
        const double entryWidth =
            signWidth + signGap + std::ceil(metrics.horizontalAdvance(entry.text));
        if (x > 0 && x + entryWidth > width) {
            x = 0;
            y += lineHeight;
        }
        entry.rect = {x, y, entryWidth, lineHeight};
        x += entryWidth + entryGap;
    }
    setFixedHeight(*this, m_entries.empty() ? 0 : static_cast<int>(y + lineHeight) + below);
}

void KeyRow::draw(QCPPainter *painter)
{
    for (const Entry &entry : m_entries) {
        const QRectF rect = entry.rect.translated(this->rect().topLeft());
        painter->setAntialiasing(true);
        drawSign(*painter, entry, rect);
        painter->setFont(m_style.source);
        painter->setPen(m_style.colors.mutedText);
        painter->drawText(rect.adjusted(signWidth + signGap, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
                          entry.text);
    }
}

void KeyRow::drawSign(QCPPainter &painter, const Entry &entry, const QRectF &rect) const
{
    const ThemeColors &colors = m_style.colors;
    const QPointF center(rect.left() + signWidth / 2, rect.center().y());
    const double left = rect.left() + 1;
    const double right = rect.left() + signWidth - 1;
    const QRectF bar(left, center.y() - 4, right - left, 8);
    switch (entry.sign) {
    case Sign::Basis:
        drawBasisMark(painter, colors, entry.basis, center, 12);
        break;
    case Sign::Rounding:
        painter.setPen(QPen(colors.mutedText, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(left, center.y()), QPointF(right, center.y()));
        painter.drawLine(QPointF(left, center.y() - 4), QPointF(left, center.y() + 4));
        painter.drawLine(QPointF(right, center.y() - 4), QPointF(right, center.y() + 4));
        break;
    case Sign::Range:
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(colors.mutedText, colors.paper, 0.55));
        painter.drawRoundedRect(bar, 4, 4);
        break;
    case Sign::Words:
        painter.setPen(QPen(blended(colors.mutedText, colors.paper, 0.85), 1.4, Qt::DashLine));
        painter.setBrush(blended(colors.mutedText, colors.paper, 0.18));
        painter.drawRoundedRect(bar, 4, 4);
        break;
    case Sign::opened:
        painter.setPen(QPen(colors.mutedText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(QPointF(left, center.y()), QPointF(right, center.y()));
        painter.drawPolyline(QPolygonF{QPointF(right - 6, center.y() - 4),
                                       QPointF(right, center.y()),
                                       QPointF(right - 6, center.y() + 4)});
        break;
    case Sign::Error:
        drawErrorSign(painter, colors, center, 14);
        break;
    }
}

} // namespace Widgets
