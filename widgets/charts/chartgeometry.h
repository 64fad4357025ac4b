// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartscene.h"
#include "widgets/charts/chartstyle.h"

#include <QLineF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace Widgets {

/// What a text of a chart is; its font and its color follow.
enum class ChartRole
{
    Title,
    Subtitle,
    PanelTitle,
    Label,
    SubLabel,
    Value,
    CallOut,
    Tick,
    AxisTitle,
    Reference,
    Key,
    Note,
    Source
};

/// A text where it stands, in dots from the top left of the picture.
struct ChartText
{
    ChartRole role = ChartRole::Label;
    QStringList lines;
    QRectF rect; ///< As wide as the widest line, as high as all of them.
    Qt::Alignment alignment = Qt::AlignLeft;
    int mark = -1; ///< Whose value or call-out it is, as an index of ChartGeometry::marks.
};

/// A mark where it is drawn. Low, high and stated are along its direction, in dots.
struct MarkGeometry
{
    Briefings::FigureId figure; ///< Null for a computed mark.
    QString sentence;
    Briefings::SceneDirection direction = Briefings::SceneDirection::Horizontal;
    Briefings::Basis basis = Briefings::Basis::Reported;
    bool isVerbal = false;
    bool isRange = false;
    bool opensLow = false;
    bool opensHigh = false;
    double across = 0; ///< Of its middle, across its direction.
    double low = 0;    ///< Where what was said begins; an open end is where its arrow ends.
    double high = 0;
    double roundingLow = 0;
    double roundingHigh = 0;
    std::optional<double> stated;
    QRectF rect; ///< What is drawn of it and its ring.
    QRectF band; ///< What is tinted when it is selected, and what a click hits.
    std::optional<QPointF> verbalSign; ///< Of the basis, where no number was said.
    std::optional<QPointF> errorSign;  ///< Its center.

    [[nodiscard]] QPointF at(double along) const
    {
        return direction == Briefings::SceneDirection::Horizontal ? QPointF(along, across)
                                                                  : QPointF(across, along);
    }
};

struct LineGeometry
{
    QLineF line;
    Briefings::SceneLineKind kind = Briefings::SceneLineKind::Joining;
};

struct BarGeometry
{
    QRectF rect;
    Briefings::Basis basis = Briefings::Basis::Reported;
    bool isRest = false;
};

/// A sign of the key.
enum class KeySign
{
    Basis,
    Rounding,
    Range,
    Words,
    Arrow,
    Error,
    Rest
};

struct KeyGeometry
{
    KeySign sign = KeySign::Basis;
    Briefings::Basis basis = Briefings::Basis::Claimed;
    QRectF rect; ///< Of the sign; its words are among the texts.
};

struct PanelGeometry
{
    QRectF plot;              ///< From one end of both axes to the other.
    std::vector<QLineF> grid; ///< At the ticks.
};

/// A whole chart for one size: everything that does not need a painter. Screen, PNG, SVG and PDF
/// are drawn from it and from nothing else, so they have the same marks and labels.
struct ChartGeometry
{
    QSizeF size;
    std::vector<PanelGeometry> panels;
    std::vector<BarGeometry> bars;
    std::vector<LineGeometry> lines;
    std::vector<MarkGeometry> marks; ///< In the order in which keys walk them.
    std::vector<QLineF> leaders;     ///< From a mark to its label where that is not beside it.
    std::vector<ChartText> texts;
    std::vector<KeyGeometry> key;
    int withoutLabel = 0; ///< Marks whose value found no room.
    bool isCut = false;   ///< A text ends in "…".
};

/// The font and the color that \a role is drawn in.
[[nodiscard]] const QFont &fontOf(const ChartStyle &style, ChartRole role);
[[nodiscard]] const QColor &colorOf(const ChartStyle &style, ChartRole role);

} // namespace Widgets
