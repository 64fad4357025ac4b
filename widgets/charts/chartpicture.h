// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartdata.h"
#include "widgets/charts/chartgeometry.h"
#include "widgets/charts/chartstyle.h"

#include <QSize>
#include <QStringList>

class QCustomPlot;

namespace Widgets {

class KeyRow;
class RangePlottable;
class TextBlock;

/// A whole chart as a picture: title, subtitle, plot, key, note and source line, laid out in one
/// QCustomPlot, so that what is on screen is what an export writes.
class ChartPicture final
{
    Q_DISABLE_COPY_MOVE(ChartPicture)

public:
    /// Fills \a plot, which must outlive this.
    explicit ChartPicture(QCustomPlot &plot);

    void setContent(const Briefings::ChartData &data, const ChartStyle &style);
    /// Lays everything out for \a width; the rows grow to fill \a height. Returns the size that the
    /// picture takes.
    QSize layOut(int width, int height);
    void setMarkedRows(int selected, int focused);

    /// Where the rows are, relative to plotRect()'s top and the picture's left edge.
    [[nodiscard]] const ChartGeometry &geometry() const;
    /// The picture's part that the rows take.
    [[nodiscard]] QRect plotRect() const;
    /// The texts around the rows, line by line, as they are drawn: title, subtitle, key, note,
    /// source.
    [[nodiscard]] QStringList texts() const;

private:
    void setTicks(const ChartGeometry &geometry);

    QCustomPlot &m_plot;
    TextBlock *m_title;
    TextBlock *m_subtitle;
    RangePlottable *m_rows;
    KeyRow *m_key;
    TextBlock *m_note;
    TextBlock *m_source;
    Briefings::ChartData m_data;
    ChartStyle m_style;
};

} // namespace Widgets
