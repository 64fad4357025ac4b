// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartlayout.h"

#include "briefings/charts/chartwords.h"
#include "widgets/charts/panellayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::Basis;
using Briefings::ChartScene;
using Briefings::SceneAxisKind;
using Briefings::SceneBar;
using Briefings::SceneMark;
using Briefings::ScenePanel;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::Charts)
};

constexpr double margin = 20; ///< Around the picture.
constexpr double topMargin = 16;
constexpr double edge = 4;           ///< Between a label and the plot's edge.
constexpr double columnShare = 0.42; ///< Of a panel, at most, for the labels of its rows.
constexpr double panelWidth = 330;
constexpr double panelGap = 26;
constexpr double signWidth = 22;
constexpr double signGap = 5;
constexpr double entryGap = 18;
constexpr double shrink = 0.93;
constexpr double leastScale = 0.58; ///< Letters of seven dots.

bool isVerbal(const SceneMark &mark)
{
    return mark.precision == Briefings::Precision::Verbal
           || mark.precision == Briefings::Precision::OrderOfMagnitude;
}

struct KeyEntry
{
    KeySign sign = KeySign::Basis;
    Basis basis = Basis::Claimed;
    QString text;
};

/// What the signs of a chart mean: only those that occur in it.
std::vector<KeyEntry> keyOf(const ChartScene &scene)
{
    std::vector<const SceneMark *> marks;
    bool hasRest = false;
    for (const ScenePanel &panel : scene.panels) {
        for (const SceneMark &mark : panel.marks) {
            marks.push_back(&mark);
        }
        hasRest = hasRest || std::ranges::any_of(panel.bars, &SceneBar::isRest);
    }
    std::vector<KeyEntry> entries;
    for (const Basis basis : {Basis::Claimed, Basis::Reported, Basis::Estimated, Basis::Disputed,
                              Basis::Hypothetical, Basis::Derived}) {
        if (std::ranges::any_of(marks,
                                [basis](const SceneMark *mark) { return mark->basis == basis; })) {
            entries.push_back({KeySign::Basis, basis, Briefings::basisText(basis)});
        }
    }
    const auto add = [&](KeySign sign, const QString &text, const auto &occursIn) {
        if (std::ranges::any_of(marks, [&](const SceneMark *mark) { return occursIn(*mark); })) {
            entries.push_back({sign, Basis::Claimed, text});
        }
    };
    add(KeySign::Rounding, Tr::tr("what rounding leaves open"),
        [](const SceneMark &mark) { return !isVerbal(mark) && mark.said.low == mark.said.high; });
    add(KeySign::Range, Tr::tr("stated range"), [](const SceneMark &mark) {
        return !isVerbal(mark) && mark.said.isBounded() && mark.said.low < mark.said.high;
    });
    add(KeySign::Words, Tr::tr("said in words only"), isVerbal);
    add(KeySign::Arrow, Tr::tr("at least, at most"),
        [](const SceneMark &mark) { return !isVerbal(mark) && !mark.said.isBounded(); });
    add(KeySign::Error, Tr::tr("suspected source error, value as printed"),
        [](const SceneMark &mark) { return !mark.suspectedError.isEmpty(); });
    if (hasRest) {
        entries.push_back({KeySign::Rest, Basis::Claimed, Tr::tr("the rest of the whole")});
    }
    return entries;
}

/// One paragraph of the frame around the panels.
struct Block
{
    ChartRole role = ChartRole::Title;
    QStringList lines;
    double below = 0;
};

class Composition
{
public:
    Composition(const ChartScene &scene, const ChartStyle &style, const QSizeF &room)
        : m_scene(scene), m_style(style), m_room(room),
          m_inner(std::max(160 * style.scale, room.width() - 2 * margin * style.scale))
    { }

    ChartGeometry make(const QString &addedNote)
    {
        m_chart.size.setWidth(m_room.width());
        const QString note = addedNote.isEmpty() ? m_scene.note
                             : m_scene.note.isEmpty()
                                 ? addedNote
                                 //: Two sentences.
                                 : Tr::tr("%1 %2").arg(m_scene.note, addedNote);
        const Block title = block(ChartRole::Title, m_scene.title, 4);
        const Block subtitle = block(ChartRole::Subtitle, m_scene.subtitle, 12);
        const Block noteBlock = block(ChartRole::Note, note, 4);
        const Block source = block(ChartRole::Source, m_scene.source, 0);
        const double head = scaled(topMargin) + heightOf(title) + heightOf(subtitle);
        const double foot =
            keyHeight() + heightOf(noteBlock) + heightOf(source) + scaled(margin - 6);
        const double panels = measurePanels();
        const double height = std::max(m_room.height(), head + panels + foot);
        double y = scaled(topMargin);
        y = place(title, y);
        y = place(subtitle, y);
        placePanels(y, height - head - foot);
        // The words below stay at the foot of the page.
        y = height - foot;
        y = placeKey(y);
        y = place(noteBlock, y);
        place(source, y);
        m_chart.size.setHeight(std::ceil(height));
        return std::move(m_chart);
    }

private:
    [[nodiscard]] double scaled(double length) const { return length * m_style.scale; }

    [[nodiscard]] Block block(ChartRole role, const QString &text, double below)
    {
        Block result{role, wrapped(text, fontOf(m_style, role), m_inner), scaled(below)};
        m_chart.isCut = m_chart.isCut || isCut(result.lines, text);
        return result;
    }

    [[nodiscard]] double heightOf(const Block &block) const
    {
        return block.lines.isEmpty()
                   ? 0
                   : textSize(block.lines, fontOf(m_style, block.role)).height() + block.below;
    }

    double place(const Block &block, double y)
    {
        if (!block.lines.isEmpty()) {
            m_chart.texts.push_back(textAt(block.role, block.lines, m_style, {scaled(margin), y}));
        }
        return y + heightOf(block);
    }

    double measurePanels()
    {
        const auto count = static_cast<int>(m_scene.panels.size());
        const int most = static_cast<int>((m_inner + scaled(panelGap))
                                          / (scaled(panelWidth) + scaled(panelGap)));
        m_columns = std::clamp(most, 1, std::max(1, count));
        // Five panels stand better as three and two than as four and one.
        const int rows = (count + m_columns - 1) / std::max(1, m_columns);
        m_columns = rows > 0 ? (count + rows - 1) / rows : 1;
        const double width =
            (m_inner - scaled(panelGap) * (m_columns - 1)) / std::max(1, m_columns);
        double column = 0;
        for (const ScenePanel &panel : m_scene.panels) {
            m_layouts.push_back(makePanelLayout(panel, m_style, titlesOf(panel)));
            column = std::max(column, m_layouts.back()->wantedColumn());
        }
        column = std::ceil(std::min(column, columnShare * width));
        double height = 0;
        for (int i = 0; i < count; ++i) {
            const double left =
                scaled(margin + edge) + (i % m_columns) * (width + scaled(panelGap));
            const double needed = m_layouts[static_cast<size_t>(i)]->measure(
                left, left + width - 2 * scaled(edge), column);
            if (i % m_columns == 0) {
                m_rowHeights.push_back(0);
            }
            m_rowHeights.back() = std::max(m_rowHeights.back(), needed);
        }
        for (const double row : m_rowHeights) {
            height += row;
        }
        return height + std::max(0.0, static_cast<double>(m_rowHeights.size()) - 1) * scaled(8);
    }

    /// The unit is said once: in the subtitle, else at the axis.
    [[nodiscard]] AxisTitles titlesOf(const ScenePanel &panel) const
    {
        const QString &title =
            panel.x.kind == SceneAxisKind::Values ? panel.x.title : panel.y.title;
        return title.isEmpty()
                       || m_scene.subtitle.contains(title.section(QLatin1Char(','), 0, 0),
                                                    Qt::CaseInsensitive)
                   ? AxisTitles::Hidden
                   : AxisTitles::Shown;
    }

    void placePanels(double top, double room)
    {
        double needed = 0;
        for (const double row : m_rowHeights) {
            needed += row;
        }
        const double gaps = std::max(0.0, static_cast<double>(m_rowHeights.size()) - 1) * scaled(8);
        const double share = std::max(0.0, room - gaps - needed)
                             / std::max<double>(1, static_cast<double>(m_rowHeights.size()));
        double y = top;
        for (size_t i = 0; i < m_layouts.size(); ++i) {
            const size_t row = i / static_cast<size_t>(m_columns);
            if (i > 0 && i % static_cast<size_t>(m_columns) == 0) {
                y += m_rowHeights[row - 1] + share + scaled(8);
            }
            m_layouts[i]->place(m_chart, y, m_rowHeights[row] + share);
        }
    }

    /// Entries with the places of their signs, in as many lines as they need.
    [[nodiscard]] std::vector<std::pair<KeyEntry, QRectF>> keyPlaces() const
    {
        std::vector<std::pair<KeyEntry, QRectF>> places;
        const double height = lineHeight(m_style.source) + scaled(4);
        double x = 0;
        double y = 0;
        for (KeyEntry &entry : keyOf(m_scene)) {
            const double width =
                scaled(signWidth + signGap) + textSize({entry.text}, m_style.source).width();
            if (x > 0 && x + width > m_inner) {
                x = 0;
                y += height;
            }
            places.emplace_back(std::move(entry), QRectF(x, y, scaled(signWidth), height));
            x += width + scaled(entryGap);
        }
        return places;
    }

    [[nodiscard]] double keyHeight() const
    {
        const auto places = keyPlaces();
        return places.empty() ? 0 : places.back().second.bottom() + scaled(6);
    }

    double placeKey(double y)
    {
        const double padding = scaled(4) / 2;
        for (const auto &[entry, place] : keyPlaces()) {
            const QRectF rect = place.translated(scaled(margin), y);
            m_chart.key.push_back({entry.sign, entry.basis, rect});
            m_chart.texts.push_back(
                textAt(ChartRole::Key,
                       wrapped(entry.text, m_style.source, m_inner - scaled(signWidth + signGap)),
                       m_style, {rect.right() + scaled(signGap), rect.top() + padding}));
        }
        return y + keyHeight();
    }

    const ChartScene &m_scene;
    const ChartStyle &m_style;
    QSizeF m_room;
    double m_inner;
    int m_columns = 1;
    std::vector<double> m_rowHeights;
    std::vector<std::unique_ptr<PanelLayout>> m_layouts;
    ChartGeometry m_chart;
};

/// \a scene with only the first \a rows of its rows; of a chart without rows, its first marks.
ChartScene firstRows(const ChartScene &scene, size_t rows)
{
    ChartScene part = scene;
    size_t left = rows;
    for (ScenePanel &panel : part.panels) {
        if (panel.y.kind == SceneAxisKind::Categories) {
            const size_t kept = std::min(left, panel.y.categories.size());
            left -= kept;
            panel.y.categories.resize(kept);
            const double end = static_cast<double>(kept) - 0.5;
            std::erase_if(panel.marks, [end](const SceneMark &mark) { return mark.at.y > end; });
            std::erase_if(panel.bars, [end](const SceneBar &bar) { return bar.from.y > end; });
            std::erase_if(panel.lines, [end](const Briefings::SceneLine &line) {
                return std::min(line.from.y, line.to.y) > end;
            });
            for (Briefings::SceneLine &line : panel.lines) {
                line.from.y = std::min(line.from.y, end);
                line.to.y = std::min(line.to.y, end);
            }
        } else {
            const size_t kept = std::min(left, panel.marks.size());
            left -= kept;
            panel.marks.resize(kept);
            std::erase_if(panel.lines, [&](const Briefings::SceneLine &line) {
                const auto isEnd = [&](const Briefings::ScenePoint &point) {
                    return std::ranges::find(panel.marks, point, &SceneMark::at)
                           != panel.marks.end();
                };
                return line.kind == Briefings::SceneLineKind::Joining
                       && !(isEnd(line.from) && isEnd(line.to))
                       && panel.x.kind == SceneAxisKind::Categories;
            });
        }
    }
    std::erase_if(part.panels, [](const ScenePanel &panel) {
        return panel.marks.empty() && !panel.title.isEmpty();
    });
    return part;
}

size_t marksIn(const ChartScene &scene)
{
    size_t count = 0;
    for (const ScenePanel &panel : scene.panels) {
        count += panel.marks.size();
    }
    return count;
}

QString leftOutNote(const ChartScene &whole, const ChartScene &part)
{
    const size_t drawn = marksIn(part);
    const size_t all = marksIn(whole);
    return drawn == all ? QString()
                        : Tr::tr("%1 of %2 marks have room at this size; a larger one shows all.")
                              .arg(drawn)
                              .arg(all);
}

ChartGeometry layOut(const ChartScene &scene, const ChartStyle &style, const QSizeF &room,
                     const QString &note)
{
    ChartGeometry chart = Composition(scene, style, room).make(note);
    // The sentence takes room of its own, so what it counts may change once more.
    for (int attempt = 0, said = 0; attempt < 3 && chart.withoutLabel != said; ++attempt) {
        said = chart.withoutLabel;
        const QString sentence =
            Tr::tr("%n labels found no room; the table has all values.", nullptr, said);
        chart = Composition(scene, style, room)
                    .make(note.isEmpty() ? sentence : Tr::tr("%1 %2").arg(note, sentence));
    }
    return chart;
}

} // namespace

ChartGeometry layoutChart(const ChartScene &scene, const ChartStyle &style, const QSizeF &room)
{
    return layOut(scene, style, room, {});
}

FittedChart fitChart(const ChartScene &scene, const ThemeColors &colors, const QSizeF &size,
                     double textScale)
{
    const auto fits = [&size](const ChartGeometry &chart) {
        return chart.size.height() <= std::ceil(size.height()) && !chart.isCut;
    };
    const auto at = [&](double scale, const ChartScene &part) {
        FittedChart fitted{{}, makeExportStyle(colors, scale)};
        fitted.style.palette = scene.palette;
        fitted.geometry = layOut(part, fitted.style, size, leftOutNote(scene, part));
        return fitted;
    };
    std::optional<FittedChart> crowded;
    const double least = std::min(leastScale, textScale);
    double step = shrink;
    for (double scale = textScale; scale >= least; scale *= step) {
        FittedChart fitted = at(scale, scene);
        // Far too high means far too large.
        step = std::clamp(std::sqrt(size.height() / fitted.geometry.size.height()), 0.75, shrink);
        if (!fits(fitted.geometry)) {
            continue;
        }
        if (fitted.geometry.withoutLabel == 0) {
            return fitted;
        }
        // Smaller letters may give every mark its label.
        if (!crowded || fitted.geometry.withoutLabel < crowded->geometry.withoutLabel) {
            crowded = std::move(fitted);
        }
    }
    if (crowded) {
        return *crowded;
    }
    size_t low = 0;
    size_t high = marksIn(scene);
    std::optional<FittedChart> best;
    while (low < high) {
        const size_t middle = (low + high + 1) / 2;
        FittedChart fitted = at(least, firstRows(scene, middle));
        if (fitted.geometry.size.height() <= std::ceil(size.height())) {
            best = std::move(fitted);
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return best ? *best : at(least, firstRows(scene, 0));
}

} // namespace Widgets
