// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartlabels.h"
#include "widgets/charts/panellayout.h"

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::SceneAxisKind;
using Briefings::SceneLine;
using Briefings::SceneLineKind;
using Briefings::SceneMark;
using Briefings::ScenePanel;

namespace {

constexpr double tickPadding = 6;
constexpr double valueGap = 8;
constexpr double minimumPlot = 170;
constexpr double topRoom = 24;     ///< For the arrows of open ends.
constexpr double bottomRoom = 16;  ///< Likewise.
constexpr double sideShare = 0.34; ///< Of the width, at most, for the labels of one side.
constexpr double blockWidth = 190;
constexpr double tickSpacing = 42;
constexpr double markGap = 1;

/// Values upward; documents or days to the right.
class FieldLayout final : public PanelLayout
{
public:
    FieldLayout(const ScenePanel &panel, const ChartStyle &style, AxisTitles titles)
        : m_panel(panel), m_style(style), m_titles(titles)
    { }

    [[nodiscard]] double wantedColumn() const override { return 0; }

    double measure(double left, double right, double /*column*/) override
    {
        m_left = left;
        m_right = right;
        // The labels of a slope must not be read together with the ticks.
        m_plotLeft = left + tickColumn() + scaled(isSlope() ? 12 : 0);
        // Half of the last day's label stands right of the axis.
        m_plotRight = right - (isSlope() ? 0 : scaled(24));
        m_blocks.clear();
        const double width =
            isSlope() ? sideShare * (m_plotRight - m_plotLeft) : scaled(blockWidth);
        for (const SceneMark &mark : m_panel.marks) {
            m_blocks.push_back(labelBlock(m_panel, mark, m_style, width));
        }
        placeColumns();
        return headHeight() + std::max(scaled(minimumPlot), labelsHeight()) + footHeight();
    }

    void place(ChartGeometry &chart, double top, double height) override
    {
        m_top = top + headHeight();
        m_bottom = top + height - footHeight();
        m_axis = {m_panel.y.values, m_bottom - scaled(bottomRoom), m_top + scaled(topRoom)};
        placeHead(chart, top);
        placeValueTicks(chart);
        placeFoot(chart);
        for (const SceneLine &line : m_panel.lines) {
            chart.lines.push_back({QLineF(at(line.from), at(line.to)), line.kind});
        }
        const size_t firstMark = chart.marks.size();
        for (const SceneMark &mark : m_panel.marks) {
            MarkGeometry geometry = markGeometry(mark, m_axis, xOf(mark.at.x), m_style.scale);
            if (geometry.isVerbal) {
                addVerbalSign(geometry, m_style.scale);
            }
            if (!isSlope()) {
                stepAside(chart, geometry, firstMark);
            }
            geometry.band = geometry.rect.adjusted(-scaled(3), -scaled(3), scaled(3), scaled(3));
            chart.marks.push_back(std::move(geometry));
        }
        placeReferences(chart);
        if (isSlope()) {
            placeSides(chart, firstMark);
        } else {
            placeAround(chart, firstMark);
        }
    }

private:
    [[nodiscard]] double scaled(double length) const { return length * m_style.scale; }
    [[nodiscard]] bool isSlope() const { return m_panel.x.kind == SceneAxisKind::Categories; }

    [[nodiscard]] double tickColumn() const
    {
        const QFontMetricsF metrics(m_style.tick);
        double widest = 0;
        for (const Briefings::ChartTick &tick : Briefings::axisTicks(m_panel.y.values, 9)) {
            widest = std::max(widest, metrics.horizontalAdvance(tick.label));
        }
        return std::ceil(widest) + scaled(tickPadding + 2);
    }

    [[nodiscard]] double headHeight() const
    {
        double height = 0;
        if (!m_panel.title.isEmpty()) {
            height += lineHeight(m_style.panelTitle) + scaled(4);
        }
        return height + (hasTitle() ? lineHeight(m_style.tick) : 0);
    }

    [[nodiscard]] bool hasTitle() const
    {
        return m_titles == AxisTitles::Shown && !m_panel.y.title.isEmpty();
    }

    /// Where the documents of a slope stand: so far in that the labels beside them fit.
    void placeColumns()
    {
        double leftSide = 0;
        double rightSide = 0;
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            double &side = isLeft(m_panel.marks[i]) ? leftSide : rightSide;
            side = std::max(side, m_blocks[i].size.width());
        }
        const double gap = scaled(valueGap + markSize);
        m_first = m_plotLeft + (isSlope() ? leftSide + gap : 0);
        m_last = m_plotRight - (isSlope() ? rightSide + gap : 0);
    }

    [[nodiscard]] static bool isLeft(const SceneMark &mark) { return mark.at.x < 0.5; }

    [[nodiscard]] double labelsHeight() const
    {
        if (!isSlope()) {
            return 0;
        }
        double left = 0;
        double right = 0;
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            (isLeft(m_panel.marks[i]) ? left : right) += m_blocks[i].size.height() + scaled(4);
        }
        return std::max(left, right) + scaled(2 * topRoom);
    }

    [[nodiscard]] double xOf(double x) const
    {
        if (!isSlope()) {
            return AxisPlace{m_panel.x.values, m_plotLeft, m_plotRight}.at(x);
        }
        const double last = static_cast<double>(m_panel.x.categories.size()) - 1;
        if (x < 0) {
            return m_first + x / 0.5 * (m_first - m_plotLeft);
        }
        if (x > last) {
            return m_last + (x - last) / 0.5 * (m_plotRight - m_last);
        }
        return last > 0 ? m_first + x / last * (m_last - m_first) : m_first;
    }

    [[nodiscard]] QPointF at(const Briefings::ScenePoint &point) const
    {
        return {std::clamp(xOf(point.x), m_plotLeft, m_plotRight), m_axis.at(point.y)};
    }

    /// The lines below the axis for each category.
    struct ColumnLabel
    {
        QStringList label;
        QStringList subLabel;
        double center = 0;
    };

    [[nodiscard]] std::vector<ColumnLabel> columnLabels() const
    {
        std::vector<ColumnLabel> labels;
        const double width = (m_right - m_left) / 2 - scaled(12);
        for (const Briefings::SceneCategory &category : m_panel.x.categories) {
            ColumnLabel label;
            label.label = wrapped(category.label, m_style.panelTitle, width);
            label.subLabel = wrapped(category.subLabel, m_style.subLabel, width);
            const double half = std::max(textSize(label.label, m_style.panelTitle).width(),
                                         textSize(label.subLabel, m_style.subLabel).width())
                                / 2;
            const bool isFirst = labels.empty();
            label.center =
                isFirst ? std::max(m_first, m_left + half) : std::min(m_last, m_right - half);
            labels.push_back(std::move(label));
        }
        // Two long names keep to their halves.
        const double middle = (m_left + m_right) / 2;
        for (size_t i = 0; i < labels.size() && labels.size() == 2; ++i) {
            const double half = std::max(textSize(labels[i].label, m_style.panelTitle).width(),
                                         textSize(labels[i].subLabel, m_style.subLabel).width())
                                    / 2
                                + scaled(4);
            labels[i].center = i == 0 ? std::min(labels[i].center, middle - half)
                                      : std::max(labels[i].center, middle + half);
        }
        return labels;
    }

    [[nodiscard]] double footHeight() const
    {
        double words = isSlope() ? 0 : lineHeight(m_style.tick);
        for (const ColumnLabel &label : columnLabels()) {
            words = std::max(words, textSize(label.label, m_style.panelTitle).height()
                                        + textSize(label.subLabel, m_style.subLabel).height());
        }
        return words + scaled(tickPadding + 12);
    }

    void placeHead(ChartGeometry &chart, double top) const
    {
        double y = top;
        if (!m_panel.title.isEmpty()) {
            chart.texts.push_back(
                textAt(ChartRole::PanelTitle,
                       wrapText(m_panel.title, m_style.panelTitle, m_right - m_left, 1), m_style,
                       {m_left, y}));
            y += lineHeight(m_style.panelTitle) + scaled(4);
        }
        if (hasTitle()) {
            chart.texts.push_back(textAt(
                ChartRole::AxisTitle, wrapText(m_panel.y.title, m_style.tick, m_right - m_left, 1),
                m_style, {m_left, y}));
        }
    }

    void placeValueTicks(ChartGeometry &chart) const
    {
        PanelGeometry panel;
        panel.plot = QRectF(QPointF(m_plotLeft, m_axis.to), QPointF(m_plotRight, m_bottom));
        const auto most =
            std::clamp(static_cast<int>((m_bottom - m_top) / scaled(tickSpacing)), 2, 9);
        for (const Briefings::ChartTick &tick : Briefings::axisTicks(m_axis.axis, most)) {
            const double y = m_axis.at(tick.value);
            panel.grid.emplace_back(m_plotLeft, y, m_plotRight, y);
            chart.texts.push_back(textAt(
                ChartRole::Tick, {tick.label}, m_style,
                {m_left + tickColumn() - scaled(tickPadding), y - lineHeight(m_style.tick) / 2},
                Qt::AlignRight));
        }
        if (isSlope()) {
            for (const double x : {m_first, m_last}) {
                panel.grid.emplace_back(x, m_axis.to, x, m_bottom);
            }
        }
        chart.panels.push_back(std::move(panel));
    }

    void placeFoot(ChartGeometry &chart) const
    {
        const double top = m_bottom + scaled(tickPadding);
        for (const ColumnLabel &label : columnLabels()) {
            chart.texts.push_back(textAt(ChartRole::PanelTitle, label.label, m_style,
                                         {label.center, top}, Qt::AlignHCenter));
            if (!label.subLabel.isEmpty()) {
                chart.texts.push_back(
                    textAt(ChartRole::SubLabel, label.subLabel, m_style,
                           {label.center, top + textSize(label.label, m_style.panelTitle).height()},
                           Qt::AlignHCenter));
            }
        }
        if (!isSlope()) {
            placeDays(chart, top);
        }
    }

    void placeDays(ChartGeometry &chart, double top) const
    {
        const auto most = static_cast<int>((m_plotRight - m_plotLeft) / scaled(60));
        for (int maximum = std::max(1, most); maximum >= 1; --maximum) {
            std::vector<ChartText> texts;
            double end = -1e9;
            bool fits = true;
            for (const Briefings::ChartTick &tick :
                 Briefings::dayTicks(m_panel.x.values.range, maximum)) {
                texts.push_back(textAt(ChartRole::Tick, {tick.label}, m_style,
                                       {xOf(tick.value), top}, Qt::AlignHCenter));
                QRectF &rect = texts.back().rect;
                rect.moveLeft(
                    std::clamp(rect.left(), m_left, std::max(m_left, m_right - rect.width())));
                fits = fits && rect.left() >= end;
                end = rect.right() + scaled(12);
                if (maximum == 1) {
                    break;
                }
            }
            if (fits || maximum == 1) {
                for (ChartText &text : texts) {
                    chart.texts.push_back(std::move(text));
                }
                for (const Briefings::ChartTick &tick :
                     Briefings::dayTicks(m_panel.x.values.range, maximum)) {
                    const double x = xOf(tick.value);
                    chart.panels.back().grid.emplace_back(x, m_bottom, x, m_bottom + scaled(4));
                }
                return;
            }
        }
    }

    /// Marks of one day and value stand beside each other.
    void stepAside(const ChartGeometry &chart, MarkGeometry &mark, size_t firstMark) const
    {
        const double step = scaled(markSize + markGap);
        for (const int steps : {0, 1, -1, 2, -2, 3, -3}) {
            MarkGeometry tried = mark;
            moveAcross(tried, mark.across + steps * step);
            const bool isFree = std::none_of(
                chart.marks.begin() + static_cast<std::ptrdiff_t>(firstMark), chart.marks.end(),
                [&](const MarkGeometry &other) { return other.rect.intersects(tried.rect); });
            const bool isInside = tried.rect.left() >= m_plotLeft && tried.rect.right() <= m_right;
            if (isFree && isInside) {
                mark = tried;
                return;
            }
        }
    }

    void placeReferences(ChartGeometry &chart)
    {
        m_taken.clear();
        for (const SceneLine &line : m_panel.lines) {
            if (line.kind != SceneLineKind::Reference || line.label.isEmpty()) {
                continue;
            }
            // Between the documents of a slope, since their labels take the sides.
            const double right = isSlope() ? m_last - scaled(markSize) : m_plotRight;
            const double room =
                isSlope() ? right - m_first - scaled(markSize) : (m_right - m_left) / 2;
            const QStringList lines =
                wrapText(line.label, m_style.tick, std::max(room, scaled(40)), 1);
            const double height = lineHeight(m_style.tick);
            for (const double offset : {-height, 2.0, -2 * height, height + 2}) {
                ChartText text = textAt(ChartRole::Reference, lines, m_style,
                                        {right, at(line.from).y() + offset}, Qt::AlignRight);
                const bool isFree =
                    std::ranges::none_of(
                        m_taken, [&](const QRectF &taken) { return taken.intersects(text.rect); })
                    && std::ranges::none_of(chart.marks, [&](const MarkGeometry &mark) {
                           return mark.rect.intersects(text.rect);
                       });
                if (isFree && text.rect.top() >= m_top - height && text.rect.bottom() <= m_bottom) {
                    m_taken.push_back(text.rect);
                    chart.texts.push_back(std::move(text));
                    break;
                }
            }
        }
    }

    /// The labels of a slope: a column beside each document, pushed apart, with a line to the mark
    /// where they had to move.
    void placeSides(ChartGeometry &chart, size_t firstMark) const
    {
        for (const bool left : {true, false}) {
            std::vector<size_t> members;
            std::vector<SpreadItem> items;
            for (size_t i = 0; i < m_panel.marks.size(); ++i) {
                if (isLeft(m_panel.marks[i]) != left) {
                    continue;
                }
                const double y = m_axis.at(m_panel.marks[i].at.y);
                members.push_back(i);
                items.push_back({y, m_blocks[i].size.height() + scaled(4)});
            }
            const std::vector<double> centers = spread(items, m_top, m_bottom);
            for (size_t k = 0; k < members.size(); ++k) {
                const LabelBlock &block = m_blocks[members[k]];
                const double edge = left ? m_first - scaled(valueGap + markSize)
                                         : m_last + scaled(valueGap + markSize);
                const QPointF corner(left ? edge - block.size.width() : edge,
                                     centers[k] - block.size.height() / 2);
                placeBlock(chart, block, m_style, corner, static_cast<int>(firstMark + members[k]),
                           left ? Qt::AlignRight : Qt::AlignLeft);
                if (std::abs(centers[k] - items[k].wanted) > scaled(5)) {
                    const double sign = left ? -1 : 1;
                    const double from = (left ? m_first : m_last) + sign * scaled(markSize / 2 + 1);
                    chart.leaders.emplace_back(from, items[k].wanted, edge - sign * scaled(3),
                                               centers[k]);
                }
            }
        }
    }

    /// The labels of a timeline: beside the mark where there is room, else near it with a line.
    void placeAround(ChartGeometry &chart, size_t firstMark)
    {
        const QRectF room(QPointF(m_plotLeft, m_top), QPointF(m_right, m_bottom));
        ChartLabels placement(room, scaled(3));
        for (const QRectF &taken : m_taken) {
            placement.addObstacle(taken);
        }
        for (size_t i = firstMark; i < chart.marks.size(); ++i) {
            placement.addObstacle(chart.marks[i].rect);
        }
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            const QRectF mark = chart.marks[firstMark + i].rect;
            const QPointF anchor(mark.center().x(), m_axis.at(m_panel.marks[i].at.y));
            const auto found =
                placement.place(mark, anchor, m_blocks[i].size, scaled(valueGap - 3));
            if (!found) {
                ++chart.withoutLabel;
                continue;
            }
            placeBlock(chart, m_blocks[i], m_style, found->rect.topLeft(),
                       static_cast<int>(firstMark + i));
            if (found->leader) {
                chart.leaders.push_back(*found->leader);
            }
        }
    }

    const ScenePanel &m_panel;
    const ChartStyle &m_style;
    AxisTitles m_titles;
    double m_left = 0;
    double m_right = 0;
    double m_plotLeft = 0;
    double m_plotRight = 0;
    double m_first = 0; ///< Of a slope's first document.
    double m_last = 0;
    double m_top = 0;
    double m_bottom = 0;
    AxisPlace m_axis;
    std::vector<LabelBlock> m_blocks;
    std::vector<QRectF> m_taken;
};

} // namespace

std::unique_ptr<PanelLayout> makeFieldLayout(const ScenePanel &panel, const ChartStyle &style,
                                             AxisTitles titles)
{
    return std::make_unique<FieldLayout>(panel, style, titles);
}

} // namespace Widgets
