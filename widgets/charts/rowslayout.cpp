// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/panellayout.h"
#include "widgets/charts/rowsaxis.h"

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::SceneBar;
using Briefings::SceneLine;
using Briefings::SceneLineKind;
using Briefings::SceneMark;
using Briefings::ScenePanel;

namespace {

constexpr double labelGap = 22;  ///< Between row labels and axis, with room for a sign.
constexpr double valueGap = 8;   ///< Between a mark and its value.
constexpr double rowPadding = 5; ///< Above and below a row's texts.
constexpr double minimumRow = 34;
constexpr double minimumLane = 24;
constexpr double rightRoom = 34; ///< Of the axis, for half of its last tick's label.
constexpr double laneGap = 14;
constexpr double barThickness = 16;

enum class Side
{
    Right,
    Left,
    Below
};

struct PlacedMark
{
    const SceneMark *mark = nullptr;
    MarkGeometry geometry; ///< Across zero.
    LabelBlock block;
    Side side = Side::Right;
    double drawnFirst = 0; ///< From where to where it is drawn, with its bars and lines.
    double drawnLast = 0;
    double first = 0; ///< What it takes of its lane, with its label.
    double last = 0;
    size_t lane = 0;
};

struct Lane
{
    double height = 0;
    double end = -1e9;
};

struct Row
{
    QStringList label;
    QStringList subLabel;
    std::vector<PlacedMark> marks;
    std::vector<Lane> lanes;
    double height = 0;
    double top = 0;
    double extra = 0;
    bool isCut = false;
};

/// A row per category, labels to the left, values along a horizontal axis.
class RowsLayout final : public PanelLayout
{
public:
    RowsLayout(const ScenePanel &panel, const ChartStyle &style, AxisTitles titles)
        : m_panel(panel), m_style(style), m_below(panel, style, titles)
    { }

    [[nodiscard]] double wantedColumn() const override
    {
        const QFontMetricsF label(m_style.label);
        const QFontMetricsF subLabel(m_style.subLabel);
        double wanted = 0;
        for (const Briefings::SceneCategory &category : m_panel.y.categories) {
            wanted = std::max({wanted, label.horizontalAdvance(category.label),
                               subLabel.horizontalAdvance(category.subLabel)});
        }
        return std::ceil(wanted) + 1;
    }

    double measure(double left, double right, double column) override
    {
        m_left = left;
        m_right = right;
        m_column = column;
        m_axis = {m_panel.x.values, left + column + scaled(labelGap), 0};
        m_axis.to = std::max(m_axis.from + scaled(40), right - scaled(rightRoom));
        m_below.setPlace(left, right, m_axis);
        m_rows.assign(m_panel.y.categories.size(), {});
        for (const SceneMark &mark : m_panel.marks) {
            const auto row = static_cast<size_t>(
                std::clamp<long>(std::lround(mark.at.y), 0, static_cast<long>(m_rows.size()) - 1));
            m_rows[row].marks.push_back(placed(mark));
        }
        m_rowsHeight = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            measureRow(m_rows[i], m_panel.y.categories[i]);
            m_rowsHeight += m_rows[i].height;
        }
        return m_rowsHeight + headHeight() + m_below.height();
    }

    void place(ChartGeometry &chart, double top, double height) override
    {
        placeHead(chart, top);
        double y = top + headHeight();
        // Rows grow evenly, within reason.
        double spare = height - m_rowsHeight - headHeight() - m_below.height();
        const double most = scaled(110);
        for (Row &row : m_rows) {
            const double share =
                std::max(0.0, spare) / std::max<double>(1, static_cast<double>(m_rows.size()));
            row.extra = std::clamp(share, 0.0, std::max(0.0, most - row.height));
        }
        const size_t firstMark = chart.marks.size();
        const double rowsTop = y;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            Row &row = m_rows[i];
            row.top = y;
            y += row.height + row.extra;
            placeLabels(chart, row);
            placeMarks(chart, row);
        }
        m_below.place(chart, rowsTop, y);
        for (const SceneBar &bar : m_panel.bars) {
            placeBar(chart, bar, firstMark);
        }
        for (const SceneLine &line : m_panel.lines) {
            placeLine(chart, line, rowsTop, y);
        }
    }

private:
    [[nodiscard]] double scaled(double length) const { return length * m_style.scale; }

    [[nodiscard]] double headHeight() const
    {
        double height = 0;
        if (!m_panel.title.isEmpty()) {
            height += textSize(titleLines(), m_style.panelTitle).height() + scaled(4);
        }
        return height + m_below.referencesHeight();
    }

    [[nodiscard]] QStringList titleLines() const
    {
        return wrapped(m_panel.title, m_style.panelTitle, m_right - m_left);
    }

    void placeHead(ChartGeometry &chart, double top) const
    {
        if (!m_panel.title.isEmpty()) {
            chart.texts.push_back(
                textAt(ChartRole::PanelTitle, titleLines(), m_style, {m_left, top}));
        }
        m_below.placeReferences(chart, top + headHeight() - scaled(2));
    }

    [[nodiscard]] PlacedMark placed(const SceneMark &mark) const
    {
        PlacedMark result;
        result.mark = &mark;
        result.geometry = markGeometry(mark, m_axis, 0, m_style.scale);
        if (result.geometry.isVerbal && isShared(mark)) {
            addVerbalSign(result.geometry, m_style.scale);
        }
        addReach(result);
        const double gap = scaled(valueGap);
        const double room = m_right - m_axis.from;
        const LabelBlock natural = labelBlock(m_panel, mark, m_style, room);
        const double width = natural.size.width();
        if (result.drawnLast + gap + width <= m_right) {
            result.side = Side::Right;
        } else if (result.drawnFirst - gap - width >= m_axis.from) {
            result.side = Side::Left;
        } else {
            result.side = Side::Below;
        }
        result.block = natural;
        result.first = std::min(result.drawnFirst, blockLeft(result));
        result.last = std::max(result.drawnLast, blockLeft(result) + width);
        return result;
    }

    /// True when another mark stands in the row of \a mark.
    [[nodiscard]] bool isShared(const SceneMark &mark) const
    {
        return std::ranges::any_of(m_panel.marks, [&mark](const SceneMark &other) {
            return &other != &mark && std::lround(other.at.y) == std::lround(mark.at.y);
        });
    }

    /// Labels keep off the bars of their row and the lines along it.
    void addReach(PlacedMark &placed) const
    {
        placed.drawnFirst = placed.geometry.rect.left();
        placed.drawnLast = placed.geometry.rect.right();
        const auto add = [this, &placed](const Briefings::ScenePoint &from,
                                         const Briefings::ScenePoint &to) {
            if (from.y == placed.mark->at.y && to.y == placed.mark->at.y) {
                placed.drawnFirst =
                    std::min({placed.drawnFirst, m_axis.at(from.x), m_axis.at(to.x)});
                placed.drawnLast = std::max({placed.drawnLast, m_axis.at(from.x), m_axis.at(to.x)});
            }
        };
        for (const SceneBar &bar : m_panel.bars) {
            add(bar.from, bar.to);
        }
        for (const SceneLine &line : m_panel.lines) {
            add(line.from, line.to);
        }
    }

    [[nodiscard]] double blockLeft(const PlacedMark &mark) const
    {
        const QRectF &rect = mark.geometry.rect;
        const double width = mark.block.size.width();
        switch (mark.side) {
        case Side::Right:
            return mark.drawnLast + scaled(valueGap);
        case Side::Left:
            return mark.drawnFirst - scaled(valueGap) - width;
        case Side::Below:
            break;
        }
        return std::clamp(rect.center().x() - width / 2, m_axis.from,
                          std::max(m_axis.from, m_right - width));
    }

    /// The height that a mark with its block needs.
    [[nodiscard]] double heightOf(const PlacedMark &mark) const
    {
        const double drawn = mark.geometry.rect.height();
        const double words = mark.block.size.height();
        return mark.side == Side::Below ? drawn + words + scaled(3) : std::max(drawn, words);
    }

    void measureRow(Row &row, const Briefings::SceneCategory &category) const
    {
        row.label = wrapped(category.label, m_style.label, m_column);
        row.subLabel = wrapped(category.subLabel, m_style.subLabel, m_column);
        row.isCut = isCut(row.label, category.label) || isCut(row.subLabel, category.subLabel);
        std::ranges::stable_sort(row.marks, {}, &PlacedMark::drawnFirst);
        for (PlacedMark &mark : row.marks) {
            const auto free = std::ranges::find_if(row.lanes, [&](const Lane &lane) {
                return lane.end + scaled(laneGap) <= mark.first;
            });
            mark.lane = static_cast<size_t>(free - row.lanes.begin());
            if (free == row.lanes.end()) {
                row.lanes.emplace_back();
            }
            Lane &lane = row.lanes[mark.lane];
            lane.end = mark.last;
            lane.height = std::max({lane.height, heightOf(mark), scaled(minimumLane)});
        }
        double lanes = 0;
        for (const Lane &lane : row.lanes) {
            lanes += lane.height;
        }
        const double words = textSize(row.label, m_style.label).height()
                             + textSize(row.subLabel, m_style.subLabel).height();
        row.height = std::max(scaled(minimumRow), std::max(words, lanes) + 2 * scaled(rowPadding));
    }

    void placeLabels(ChartGeometry &chart, const Row &row) const
    {
        const double words = textSize(row.label, m_style.label).height()
                             + textSize(row.subLabel, m_style.subLabel).height();
        const double top = row.top + (row.height + row.extra - words) / 2;
        const double right = m_left + m_column;
        chart.isCut = chart.isCut || row.isCut;
        if (!row.label.isEmpty()) {
            chart.texts.push_back(
                textAt(ChartRole::Label, row.label, m_style, {right, top}, Qt::AlignRight));
        }
        if (!row.subLabel.isEmpty()) {
            chart.texts.push_back(textAt(ChartRole::SubLabel, row.subLabel, m_style,
                                         {right, top + textSize(row.label, m_style.label).height()},
                                         Qt::AlignRight));
        }
    }

    void placeMarks(ChartGeometry &chart, Row &row)
    {
        double lanes = 0;
        for (const Lane &lane : row.lanes) {
            lanes += lane.height;
        }
        const double height = row.height + row.extra;
        // Lanes of a taller row keep together.
        const double top = row.top + (height - lanes) / 2;
        for (PlacedMark &placed : row.marks) {
            double laneTop = top;
            for (size_t i = 0; i < placed.lane; ++i) {
                laneTop += row.lanes[i].height;
            }
            const double center = laneTop + row.lanes[placed.lane].height / 2;
            const double words = placed.block.size.height();
            MarkGeometry mark = placed.geometry;
            double y = center;
            double blockTop = center - words / 2;
            if (placed.side == Side::Below) {
                const double all = heightOf(placed);
                y = center - all / 2 + mark.rect.height() / 2;
                blockTop = center + all / 2 - words;
            }
            moveAcross(mark, y);
            mark.band = row.marks.size() == 1 ? QRectF(m_left, row.top, m_right - m_left, height)
                                              : QRectF(placed.first - scaled(4), laneTop,
                                                       placed.last - placed.first + scaled(8),
                                                       row.lanes[placed.lane].height);
            if (mark.isVerbal && row.marks.size() == 1) {
                // Beside the row, where nothing else stands.
                mark.verbalSign = QPointF(m_axis.from - scaled(11), row.top + height / 2);
            }
            placed.geometry = mark;
            chart.marks.push_back(mark);
            placeBlock(chart, placed.block, m_style, {blockLeft(placed), blockTop},
                       static_cast<int>(chart.marks.size()) - 1);
        }
    }

    [[nodiscard]] double rowCenter(double category) const
    {
        const auto row = static_cast<size_t>(
            std::clamp<long>(std::lround(category), 0, static_cast<long>(m_rows.size()) - 1));
        if (m_rows[row].marks.size() == 1 && category == static_cast<double>(row)) {
            return m_rows[row].marks.front().geometry.across;
        }
        return m_rows[row].top
               + (category - static_cast<double>(row) + 0.5)
                     * (m_rows[row].height + m_rows[row].extra);
    }

    void placeBar(ChartGeometry &chart, const SceneBar &bar, size_t firstMark) const
    {
        const double y = rowCenter(bar.from.y);
        const double half = scaled(barThickness) / 2;
        BarGeometry result;
        result.rect = QRectF(QPointF(m_axis.at(bar.from.x), y - half),
                             QPointF(m_axis.at(bar.to.x), y + half));
        result.isRest = bar.isRest;
        for (size_t i = firstMark; i < chart.marks.size(); ++i) {
            if (chart.marks[i].figure == bar.figure) {
                result.basis = chart.marks[i].basis;
            }
        }
        chart.bars.push_back(result);
    }

    void placeLine(ChartGeometry &chart, const SceneLine &line, double top, double bottom) const
    {
        if (m_rows.empty()) {
            return;
        }
        const auto at = [&](const Briefings::ScenePoint &point) {
            return QPointF(m_axis.at(point.x), std::clamp(rowCenter(point.y), top, bottom));
        };
        chart.lines.push_back({QLineF(at(line.from), at(line.to)), line.kind});
    }

    const ScenePanel &m_panel;
    const ChartStyle &m_style;
    RowsAxis m_below;
    double m_left = 0;
    double m_right = 0;
    double m_column = 0;
    AxisPlace m_axis;
    std::vector<Row> m_rows;
    double m_rowsHeight = 0;
};

} // namespace

std::unique_ptr<PanelLayout> makeRowsLayout(const ScenePanel &panel, const ChartStyle &style,
                                            AxisTitles titles)
{
    return std::make_unique<RowsLayout>(panel, style, titles);
}

} // namespace Widgets
