// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rowsaxis.h"

#include <algorithm>

namespace Widgets {

using Briefings::SceneLine;
using Briefings::SceneLineKind;

namespace {

constexpr double tickGap = 14;
constexpr double tickPadding = 6;

} // namespace

void RowsAxis::setPlace(double left, double right, const AxisPlace &axis)
{
    m_left = left;
    m_right = right;
    m_axis = axis;
}

double RowsAxis::height() const
{
    return lineHeight(m_style.tick) + textSize(title(), m_style.tick).height()
           + scaled(tickPadding + 8);
}

QStringList RowsAxis::title() const
{
    return m_titles == AxisTitles::Shown ? wrapped(m_panel.x.title, m_style.tick, m_right - m_left)
                                         : QStringList();
}

std::vector<RowsAxis::ReferenceLabel> RowsAxis::referenceLabels() const
{
    std::vector<ReferenceLabel> labels;
    for (const SceneLine &line : m_panel.lines) {
        if (line.kind != SceneLineKind::Reference || line.label.isEmpty()) {
            continue;
        }
        ReferenceLabel label{wrapped(line.label, m_style.tick, scaled(200)), 0, 0};
        const double half = textSize(label.lines, m_style.tick).width() / 2;
        label.x = std::clamp(m_axis.at(line.from.x), m_left + half,
                             std::max(m_left + half, m_right - half));
        labels.push_back(std::move(label));
    }
    std::ranges::stable_sort(labels, {}, &ReferenceLabel::x);
    std::vector<double> ends;
    for (ReferenceLabel &label : labels) {
        const double half = textSize(label.lines, m_style.tick).width() / 2;
        size_t level = 0;
        while (level < ends.size() && ends[level] > label.x - half - scaled(8)) {
            ++level;
        }
        if (level == ends.size()) {
            ends.push_back(0);
        }
        ends[level] = label.x + half;
        label.level = static_cast<int>(level);
    }
    return labels;
}

double RowsAxis::levelHeight() const
{
    qsizetype lines = 1;
    for (const ReferenceLabel &label : referenceLabels()) {
        lines = std::max(lines, label.lines.size());
    }
    return lineHeight(m_style.tick) * static_cast<double>(lines);
}

double RowsAxis::referencesHeight() const
{
    if (referenceLabels().empty()) {
        return 0;
    }
    int levels = 0;
    for (const ReferenceLabel &label : referenceLabels()) {
        levels = std::max(levels, label.level + 1);
    }
    return levelHeight() * levels + scaled(2);
}

void RowsAxis::placeReferences(ChartGeometry &chart, double bottom) const
{
    for (const ReferenceLabel &label : referenceLabels()) {
        const double labelHeight = textSize(label.lines, m_style.tick).height();
        chart.texts.push_back(textAt(ChartRole::Reference, label.lines, m_style,
                                     {label.x, bottom - label.level * levelHeight() - labelHeight},
                                     Qt::AlignHCenter));
    }
}

/// As many as fit without touching.
std::vector<Briefings::ChartTick> RowsAxis::ticks() const
{
    const QFontMetricsF metrics(m_style.tick);
    const auto most = static_cast<int>((m_axis.to - m_axis.from) / scaled(36));
    for (int maximum = std::max(2, most); maximum > 2; --maximum) {
        std::vector<Briefings::ChartTick> ticks = Briefings::axisTicks(m_axis.axis, maximum);
        double end = -1e9;
        bool fits = true;
        for (const Briefings::ChartTick &tick : ticks) {
            const double half = metrics.horizontalAdvance(tick.label) / 2;
            fits = fits && m_axis.at(tick.value) - half >= end;
            end = m_axis.at(tick.value) + half + scaled(tickGap);
        }
        if (fits) {
            return ticks;
        }
    }
    return Briefings::axisTicks(m_axis.axis, 2);
}

void RowsAxis::place(ChartGeometry &chart, double top, double bottom) const
{
    PanelGeometry panel;
    panel.plot = QRectF(QPointF(m_axis.from, top), QPointF(m_axis.to, bottom));
    double end = -1e9;
    for (const Briefings::ChartTick &tick : ticks()) {
        const double x = m_axis.at(tick.value);
        ChartText text = textAt(ChartRole::Tick, {tick.label}, m_style,
                                {x, bottom + scaled(tickPadding)}, Qt::AlignHCenter);
        if (text.rect.right() > m_right) {
            text.rect.moveRight(m_right);
        }
        if (text.rect.left() < m_left) {
            text.rect.moveLeft(m_left);
        }
        panel.grid.emplace_back(x, top, x, bottom);
        if (text.rect.left() > end) {
            end = text.rect.right();
            chart.texts.push_back(std::move(text));
        }
    }
    chart.panels.push_back(std::move(panel));
    if (!title().isEmpty()) {
        ChartText text = textAt(
            ChartRole::AxisTitle, title(), m_style,
            {m_axis.to, bottom + scaled(tickPadding) + lineHeight(m_style.tick)}, Qt::AlignRight);
        if (text.rect.left() < m_left) {
            text.rect.moveLeft(m_left);
        }
        chart.texts.push_back(std::move(text));
    }
}

} // namespace Widgets
