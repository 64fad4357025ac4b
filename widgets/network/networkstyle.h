// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/graph.h"
#include "widgets/common/theme.h"
#include "widgets/network/networkappearance.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QStringList>

#include <array>
#include <vector>

class QPainter;

namespace Widgets {

/// The shape of a node of \a kind about \a center: a circle for actors, a diamond for events, a
/// rounded square for claims, a triangle for figures, a hexagon for questions, a page for
/// documents.
[[nodiscard]] QPainterPath nodeShape(Briefings::ItemKind kind, const QPointF &center,
                                     double radius);
/// The corners of that shape about (0, 0) for a radius of 1, clockwise; empty for those that are
/// round.
[[nodiscard]] const std::vector<QPointF> &shapeCorners(Briefings::ItemKind kind);

/// What relations have in common to the eye.
enum class EdgeFamily : quint8
{
    Supports,
    Qualifies,
    Disputes,
    Making,     ///< Made, released, trained, supplies, funds.
    Ruling,     ///< Regulates, restricts.
    Belonging,  ///< Employs, leads, part of, takes part in, holds.
    Rivalry,    ///< Competes with, criticizes.
    Sequence,   ///< Causes, precedes.
    Mentioning, ///< About, cites.
    Beside,     ///< Spoken of in the same paragraph; no relation is stated.
    Shared,     ///< Both are joined with the same things.
};
inline constexpr size_t edgeFamilyCount = 11;

[[nodiscard]] EdgeFamily edgeFamily(const Briefings::GraphEdge &edge);
[[nodiscard]] EdgeFamily edgeFamily(Briefings::Relation relation);
/// What stands in a legend.
[[nodiscard]] QString familyText(EdgeFamily family);

/// Color and line pattern of an edge. Stances carry their colors; everything else is quiet.
struct EdgeLook
{
    QColor color;
    double width = 1;
    /// How long it is drawn and left out, in pixels, twice; all zero for a solid line.
    std::array<float, 4> dashes{};
};
[[nodiscard]] EdgeLook edgeLook(const ThemeColors &colors, EdgeFamily family);
[[nodiscard]] QPen edgePen(const EdgeLook &look);
[[nodiscard]] QPen edgePen(const ThemeColors &colors, Briefings::Relation relation);
/// What an edge that only few look for is drawn with, beneath the others.
[[nodiscard]] bool isFaint(EdgeFamily family);
/// True for supports, qualifies and disputes.
[[nodiscard]] bool isStance(Briefings::Relation relation);
/// The words that it rests on have changed, are ambiguous or lost.
[[nodiscard]] bool isDoubtful(Briefings::EvidenceState state);
/// What an edge says, in a few words: "supplies", "spoken of beside".
[[nodiscard]] QString edgeText(const Briefings::GraphEdge &edge);
/// How opaque edges are when there are \a count of them: where they are many, one sees where most
/// are.
[[nodiscard]] double edgeOpacity(size_t count);

/// The color of \a node in \a graph under \a appearance.
[[nodiscard]] QColor nodeColor(const ThemeColors &colors, const Briefings::Graph &graph,
                               const NetworkAppearance &appearance, size_t node);
/// Of a community; repeats after eight. Muted for NetworkAppearance::noCommunity.
[[nodiscard]] QColor communityColor(const ThemeColors &colors, size_t community);
/// From pale, for 0, to strong, for 1.
[[nodiscard]] QColor measureColor(const ThemeColors &colors, double value);
/// What rings the selected node.
[[nodiscard]] QColor ringColor(const ThemeColors &colors);

/// \a isLeading: of one of the few nodes that the eye is to find at once.
[[nodiscard]] QFont nodeFont(Briefings::ItemKind kind, bool isLeading = false);
[[nodiscard]] QFont edgeFont();
/// Of the name of a community that has \a share of all nodes, from 0 to 1.
[[nodiscard]] QFont communityFont(double share);

/// \a text in at most two lines of about \a width, broken between words.
[[nodiscard]] QStringList labelLines(const QString &text, const QFont &font, double width);
/// \a text in at most \a most lines of \a width; what does not fit is left out with an ellipsis.
[[nodiscard]] QStringList titleLinesOf(const QString &text, const QFont &font, double width,
                                       int most);

/// Text that stands out from lines beneath it: with an edge of \a halo around each letter. Each
/// line is drawn as text once, so that files have it once.
void drawHaloText(QPainter &painter, const QRectF &rect, const QStringList &lines,
                  const QColor &color, const QColor &halo);

} // namespace Widgets
