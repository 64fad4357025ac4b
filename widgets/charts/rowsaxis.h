// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/panellayout.h"

namespace Widgets {

/// The horizontal axis of a panel of rows: ticks and title below them, the labels of reference
/// lines above.
class RowsAxis
{
public:
    /// Both must outlive this.
    RowsAxis(const Briefings::ScenePanel &panel, const ChartStyle &style, AxisTitles titles)
        : m_panel(panel), m_style(style), m_titles(titles)
    { }

    /// The axis lies on \a axis in a panel from \a left to \a right.
    void setPlace(double left, double right, const AxisPlace &axis);

    /// What the rows need below them.
    [[nodiscard]] double height() const;
    /// What the labels of reference lines need above the rows; labels that would touch go one above
    /// the other.
    [[nodiscard]] double referencesHeight() const;
    void placeReferences(ChartGeometry &chart, double bottom) const;
    /// Ticks with their grid lines across the rows from \a top to \a bottom.
    void place(ChartGeometry &chart, double top, double bottom) const;

private:
    struct ReferenceLabel
    {
        QStringList lines;
        double x = 0;
        int level = 0;
    };

    [[nodiscard]] double scaled(double length) const { return length * m_style.scale; }
    [[nodiscard]] QStringList title() const;
    [[nodiscard]] std::vector<ReferenceLabel> referenceLabels() const;
    [[nodiscard]] double levelHeight() const;
    [[nodiscard]] std::vector<Briefings::ChartTick> ticks() const;

    const Briefings::ScenePanel &m_panel;
    const ChartStyle &m_style;
    AxisTitles m_titles;
    double m_left = 0;
    double m_right = 0;
    AxisPlace m_axis;
};

} // namespace Widgets
