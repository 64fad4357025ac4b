// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkstyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::EvidenceState;
using Briefings::ItemKind;
using Briefings::NetworkColoring;
using Briefings::Relation;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::NetworkStyle)
};

} // namespace

const std::vector<QPointF> &shapeCorners(ItemKind kind)
{
    static const std::vector<QPointF> diamond{{0, -1.15}, {1.15, 0}, {0, 1.15}, {-1.15, 0}};
    static const std::vector<QPointF> triangle{{0, -1.1}, {1.1, 0.85}, {-1.1, 0.85}};
    static const std::vector<QPointF> hexagon{{-0.55, -0.95}, {0.55, -0.95}, {1.1, 0},
                                              {0.55, 0.95},   {-0.55, 0.95}, {-1.1, 0}};
    static const std::vector<QPointF> page{
        {-0.75, -1}, {0.3, -1}, {0.75, -0.5}, {0.75, 1}, {-0.75, 1}};
    static const std::vector<QPointF> none;
    switch (kind) {
    case ItemKind::Event:
        return diamond;
    case ItemKind::Figure:
        return triangle;
    case ItemKind::Question:
        return hexagon;
    case ItemKind::Document:
        return page;
    default:
        return none;
    }
}

QPainterPath nodeShape(ItemKind kind, const QPointF &center, double radius)
{
    QPainterPath path;
    const std::vector<QPointF> &corners = shapeCorners(kind);
    if (!corners.empty()) {
        QPolygonF outline;
        for (const QPointF &corner : corners) {
            outline.append(center + corner * radius);
        }
        path.addPolygon(outline);
        path.closeSubpath();
    } else if (kind == ItemKind::Claim) {
        path.addRoundedRect(
            QRectF(center.x() - radius, center.y() - 0.85 * radius, 2 * radius, 1.7 * radius),
            radius / 3, radius / 3);
    } else {
        path.addEllipse(center, radius, radius);
    }
    return path;
}

EdgeFamily edgeFamily(const Briefings::GraphEdge &edge)
{
    if (edge.origin == Briefings::EdgeOrigin::CoMention) {
        return EdgeFamily::Beside;
    }
    if (edge.origin == Briefings::EdgeOrigin::Shared) {
        return EdgeFamily::Shared;
    }
    return edgeFamily(edge.relation);
}

EdgeFamily edgeFamily(Relation relation)
{
    switch (relation) {
    case Relation::Supports:
        return EdgeFamily::Supports;
    case Relation::Qualifies:
        return EdgeFamily::Qualifies;
    case Relation::Disputes:
        return EdgeFamily::Disputes;
    case Relation::Made:
    case Relation::Released:
    case Relation::TrainedOn:
    case Relation::TrainedWith:
    case Relation::Supplies:
    case Relation::FundedBy:
        return EdgeFamily::Making;
    case Relation::Regulates:
    case Relation::Restricts:
        return EdgeFamily::Ruling;
    case Relation::CompetesWith:
    case Relation::Criticizes:
        return EdgeFamily::Rivalry;
    case Relation::Causes:
    case Relation::Precedes:
        return EdgeFamily::Sequence;
    case Relation::About:
    case Relation::Cites:
        return EdgeFamily::Mentioning;
    case Relation::Employs:
    case Relation::Leads:
    case Relation::PartOf:
    case Relation::TakesPartIn:
    case Relation::Holds:
        break;
    }
    return EdgeFamily::Belonging;
}

QString familyText(EdgeFamily family)
{
    switch (family) {
    case EdgeFamily::Supports:
        return Briefings::label(Relation::Supports);
    case EdgeFamily::Qualifies:
        return Briefings::label(Relation::Qualifies);
    case EdgeFamily::Disputes:
        return Briefings::label(Relation::Disputes);
    case EdgeFamily::Making:
        return Tr::tr("makes, supplies, funds");
    case EdgeFamily::Ruling:
        return Tr::tr("regulates, restricts");
    case EdgeFamily::Belonging:
        return Tr::tr("takes part, holds, belongs");
    case EdgeFamily::Rivalry:
        return Tr::tr("competes, criticizes");
    case EdgeFamily::Sequence:
        return Tr::tr("causes, precedes");
    case EdgeFamily::Mentioning:
        return Tr::tr("about, cites");
    case EdgeFamily::Beside:
        return Tr::tr("spoken of beside");
    case EdgeFamily::Shared:
        break;
    }
    return Tr::tr("joined with the same things");
}

EdgeLook edgeLook(const ThemeColors &colors, EdgeFamily family)
{
    const auto quiet = [&colors](double share) {
        return blended(colors.mutedText, colors.paper, share);
    };
    switch (family) {
    case EdgeFamily::Supports:
        return {colors.supports, 1.8, {}};
    case EdgeFamily::Qualifies:
        return {colors.qualifies, 2, {2, 3, 2, 3}};
    case EdgeFamily::Disputes:
        return {colors.disputes, 1.8, {6, 4, 6, 4}};
    case EdgeFamily::Making:
        return {quiet(0.6), 1.3, {}};
    case EdgeFamily::Ruling:
        return {quiet(0.7), 1.3, {9, 3, 2, 3}};
    case EdgeFamily::Rivalry:
        return {quiet(0.7), 1.3, {4, 3, 4, 3}};
    case EdgeFamily::Sequence:
        return {quiet(0.6), 1.3, {12, 4, 12, 4}};
    case EdgeFamily::Mentioning:
        // Nearly every claim is about somebody; drawn like the others these would hide them.
        return {quiet(0.24), 1, {}};
    case EdgeFamily::Beside:
        return {quiet(0.36), 1, {1.5, 3.5, 1.5, 3.5}};
    case EdgeFamily::Belonging:
    case EdgeFamily::Shared:
        break;
    }
    return {quiet(0.38), 1, {}};
}

QPen edgePen(const EdgeLook &look)
{
    QPen pen(look.color, look.width);
    pen.setCapStyle(Qt::FlatCap);
    if (look.dashes[0] > 0) {
        QList<qreal> pattern;
        for (const float dash : look.dashes) {
            pattern.append(static_cast<double>(dash) / look.width); // Pens count in widths.
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

QPen edgePen(const ThemeColors &colors, Relation relation)
{
    return edgePen(edgeLook(colors, edgeFamily(relation)));
}

bool isFaint(EdgeFamily family)
{
    return family == EdgeFamily::Mentioning || family == EdgeFamily::Beside;
}

bool isDoubtful(EvidenceState state)
{
    return state != EvidenceState::Sound && state != EvidenceState::Moved;
}

QString edgeText(const Briefings::GraphEdge &edge)
{
    const EdgeFamily family = edgeFamily(edge);
    return family == EdgeFamily::Beside || family == EdgeFamily::Shared
               ? familyText(family)
               : Briefings::label(edge.relation);
}

double edgeOpacity(size_t count)
{
    constexpr double few = 1500;
    constexpr double many = 60000;
    const double share =
        std::log(std::max(static_cast<double>(count), few) / few) / std::log(many / few);
    return 1 - 0.72 * std::min(share, 1.0);
}

QColor communityColor(const ThemeColors &colors, size_t community)
{
    return community == NetworkAppearance::noCommunity
               ? colors.mutedText
               : documentColor(colors, static_cast<qsizetype>(community));
}

QColor measureColor(const ThemeColors &colors, double value)
{
    return blended(colors.accent, colors.paper, 0.22 + 0.78 * std::clamp(value, 0.0, 1.0));
}

QColor ringColor(const ThemeColors &colors)
{
    return colors.isDark ? QColor(0xF0, 0xC0, 0x3C) : QColor(0xD6, 0x91, 0x00);
}

QColor nodeColor(const ThemeColors &colors, const Briefings::Graph &graph,
                 const NetworkAppearance &appearance, size_t node)
{
    if (appearance.coloring == NetworkColoring::Community && !appearance.communities.empty()) {
        return communityColor(colors, appearance.communities[node]);
    }
    if (appearance.coloring == NetworkColoring::Measure && !appearance.measure.empty()) {
        return measureColor(colors, appearance.measure[node]);
    }
    return kindColor(colors, graph.nodes()[node].id.kind());
}

bool isStance(Relation relation)
{
    return relation == Relation::Supports || relation == Relation::Qualifies
           || relation == Relation::Disputes;
}

QFont nodeFont(ItemKind kind, bool isLeading)
{
    QFont font = interfaceFont(isLeading ? 15 : kind == ItemKind::Actor ? 13 : 12);
    if (kind == ItemKind::Actor || isLeading) {
        font.setWeight(isLeading ? QFont::Bold : QFont::DemiBold);
    }
    return font;
}

QFont edgeFont()
{
    QFont font = interfaceFont(11);
    font.setItalic(true);
    return font;
}

QFont communityFont(double share)
{
    QFont font = interfaceFont(13 + static_cast<int>(std::lround(9 * std::sqrt(share))));
    font.setWeight(QFont::Bold);
    return font;
}

QStringList labelLines(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width) {
        return {text};
    }
    // Two lines of nearly the same length: the narrowest pair that breaks at a space.
    qsizetype best = -1;
    double narrowest = 0;
    for (qsizetype space = text.indexOf(QLatin1Char(' ')); space > 0;
         space = text.indexOf(QLatin1Char(' '), space + 1)) {
        const double widest = std::max(metrics.horizontalAdvance(text.left(space)),
                                       metrics.horizontalAdvance(text.mid(space + 1)));
        if (best < 0 || widest < narrowest) {
            best = space;
            narrowest = widest;
        }
    }
    const double longest = 1.35 * width;
    if (best < 0) {
        return {metrics.elidedText(text, Qt::ElideRight, longest)};
    }
    return {metrics.elidedText(text.left(best), Qt::ElideRight, longest),
            metrics.elidedText(text.mid(best + 1), Qt::ElideRight, longest)};
}

QStringList titleLinesOf(const QString &text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString words = text.mid(line.textStart(), line.textLength()).trimmed();
        if (lines.size() + 1 == most) {
            lines.append(
                metrics.elidedText(text.mid(line.textStart()).trimmed(), Qt::ElideRight, width));
            break;
        }
        lines.append(words);
    }
    layout.endLayout();
    return lines;
}

void drawHaloText(QPainter &painter, const QRectF &rect, const QStringList &lines,
                  const QColor &color, const QColor &halo)
{
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height();
    double top = rect.top();
    for (const QString &line : lines) {
        const QPointF start(rect.center().x() - metrics.horizontalAdvance(line) / 2,
                            top + metrics.ascent());
        QPainterPath outline;
        outline.addText(start, painter.font(), line);
        painter.strokePath(outline, QPen(halo, 3.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setPen(color);
        painter.drawText(start, line);
        top += height;
    }
}

} // namespace Widgets
