// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartgeometry.h"

#include <QFontMetricsF>

#include <memory>

namespace Widgets {

/// Where a value axis lies in the picture; `to` is above or right of `from`.
struct AxisPlace
{
    Briefings::ChartAxis axis;
    double from = 0;
    double to = 1;

    [[nodiscard]] double at(double value) const
    {
        return from + axis.position(value) * (to - from);
    }
};

/// The layout of one panel, in two steps: measure() for a width, then place().
class PanelLayout
{
public:
    virtual ~PanelLayout() = default;
    Q_DISABLE_COPY_MOVE(PanelLayout)

    /// The width that the labels beside the axis would like.
    [[nodiscard]] virtual double wantedColumn() const = 0;
    /// Breaks all texts for a panel from \a left to \a right whose labels have \a column dots, and
    /// gives the least height.
    virtual double measure(double left, double right, double column) = 0;
    /// Adds the panel to \a chart, from \a top down; \a height is at least what measure() gave.
    virtual void place(ChartGeometry &chart, double top, double height) = 0;

protected:
    PanelLayout() = default;
};

enum class AxisTitles
{
    Hidden,
    Shown
};

/// For the panel's kind of axes. The panel and the style must outlive the layout.
[[nodiscard]] std::unique_ptr<PanelLayout>
makePanelLayout(const Briefings::ScenePanel &panel, const ChartStyle &style, AxisTitles titles);

/// The two kinds.
[[nodiscard]] std::unique_ptr<PanelLayout>
makeRowsLayout(const Briefings::ScenePanel &panel, const ChartStyle &style, AxisTitles titles);
[[nodiscard]] std::unique_ptr<PanelLayout>
makeFieldLayout(const Briefings::ScenePanel &panel, const ChartStyle &style, AxisTitles titles);

/// \a mark on \a place, its middle at \a across.
[[nodiscard]] MarkGeometry markGeometry(const Briefings::SceneMark &mark, const AxisPlace &place,
                                        double across, double scale);
/// Gives a mark of words the sign of its basis, before its low end: in its middle it would look
/// like a value.
void addVerbalSign(MarkGeometry &mark, double scale);
/// Puts \a mark somewhere else across its direction.
void moveAcross(MarkGeometry &mark, double across);

[[nodiscard]] double lineHeight(const QFont &font);
[[nodiscard]] QSizeF textSize(const QStringList &lines, const QFont &font);
/// \a lines with their alignment in a rectangle of their own size, whose top and, by the alignment,
/// left edge, middle or right edge is \a anchor.
[[nodiscard]] ChartText textAt(ChartRole role, const QStringList &lines, const ChartStyle &style,
                               const QPointF &anchor, Qt::Alignment alignment = Qt::AlignLeft);
/// In as many lines as it takes, up to a dozen.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, double width);
/// True when \a lines do not hold all of \a text.
[[nodiscard]] bool isCut(const QStringList &lines, const QString &text);

/// A mark's value with the words that point to it, as one block.
struct LabelBlock
{
    QStringList value;
    QStringList callOut;
    QSizeF size; ///< With the sign of a suspected error.
    double signWidth = 0;
    bool isCut = false;
};

/// At most \a width dots wide.
[[nodiscard]] LabelBlock labelBlock(const Briefings::ScenePanel &panel,
                                    const Briefings::SceneMark &mark, const ChartStyle &style,
                                    double width);
/// Adds the texts of \a block at \a topLeft for the mark numbered \a mark of \a chart.
void placeBlock(ChartGeometry &chart, const LabelBlock &block, const ChartStyle &style,
                const QPointF &topLeft, int mark, Qt::Alignment alignment = Qt::AlignLeft);

inline constexpr double markSize = 13; ///< At scale 1, as all lengths.

} // namespace Widgets
