// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networklegend.h"

#include "widgets/network/networkstyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::ItemKind;
using Briefings::NetworkColoring;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::NetworkLegend)
};

constexpr qsizetype mostCommunities = 8; ///< Then colors repeat.
constexpr double longestName = 190;

QString legendText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Actor:
        return Tr::tr("actor");
    case ItemKind::Event:
        return Tr::tr("event");
    case ItemKind::Claim:
        return Tr::tr("claim");
    case ItemKind::Figure:
        return Tr::tr("figure");
    case ItemKind::Question:
        return Tr::tr("question");
    case ItemKind::Document:
        return Tr::tr("document");
    default:
        return {};
    }
}

/// Entries in rows.
class Legend
{
public:
    Legend(QPainter *painter, const NetworkScene &scene, const QRectF &rect,
           const ThemeColors &colors)
        : m_painter(painter), m_scene(scene), m_rect(rect), m_colors(colors),
          m_font(interfaceFont(12)), m_metrics(m_font),
          m_lineHeight(std::ceil(m_metrics.lineSpacing()) + 4), m_x(rect.left()), m_y(rect.top())
    { }

    int paint()
    {
        addKinds();
        addColoring();
        for (const EdgeFamily family : m_scene.families()) {
            entry(familyText(family), 26, [&](const QRectF &sign) {
                m_painter->setPen(edgePen(edgeLook(m_colors, family)));
                m_painter->drawLine(QPointF(sign.left() + 1, sign.center().y()),
                                    QPointF(sign.right() - 1, sign.center().y()));
            });
        }
        return static_cast<int>(std::ceil(m_y + m_lineHeight - m_rect.top()));
    }

private:
    template <typename PaintSign>
    void entry(const QString &text, double signWidth, const PaintSign &paintSign)
    {
        const QString shown =
            m_metrics.elidedText(text, Qt::ElideRight, longestName * zoomFactor());
        const double width = signWidth + 5 + std::ceil(m_metrics.horizontalAdvance(shown));
        if (m_x > m_rect.left() && m_x + width > m_rect.right()) {
            m_x = m_rect.left();
            m_y += m_lineHeight;
        }
        if (m_painter != nullptr) {
            paintSign(QRectF(m_x, m_y, signWidth, m_lineHeight));
            m_painter->setFont(m_font);
            m_painter->setPen(m_colors.mutedText);
            m_painter->drawText(
                QRectF(m_x + signWidth + 5, m_y, width, m_lineHeight),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, shown);
        }
        m_x += width + 16;
    }

    void addKinds()
    {
        const bool isColored = m_scene.appearance().coloring == NetworkColoring::Kind;
        for (const ItemKind kind : m_scene.kinds()) {
            entry(legendText(kind), 14, [&](const QRectF &sign) {
                m_painter->setPen(Qt::NoPen);
                m_painter->setBrush(isColored ? kindColor(m_colors, kind) : m_colors.mutedText);
                m_painter->drawPath(nodeShape(kind, sign.center(), 6));
            });
        }
    }

    void addColoring()
    {
        const NetworkAppearance &appearance = m_scene.appearance();
        if (appearance.coloring == NetworkColoring::Community) {
            const auto count = std::min(appearance.communityNames.size(), mostCommunities);
            for (qsizetype community = 0; community < count; ++community) {
                entry(appearance.communityNames[community], 12, [&](const QRectF &sign) {
                    m_painter->setPen(Qt::NoPen);
                    m_painter->setBrush(communityColor(m_colors, static_cast<size_t>(community)));
                    QRectF swatch(0, 0, 11, 11);
                    swatch.moveCenter(sign.center());
                    m_painter->drawRect(swatch);
                });
            }
        }
        if (appearance.coloring == NetworkColoring::Measure && !appearance.measure.empty()) {
            entry(appearance.measureName, 60, [&](const QRectF &sign) {
                // Steps instead of a gradient, which some files cannot hold.
                constexpr int steps = 12;
                m_painter->setPen(Qt::NoPen);
                for (int step = 0; step < steps; ++step) {
                    m_painter->setBrush(measureColor(m_colors, (step + 0.5) / steps));
                    m_painter->drawRect(QRectF(sign.left() + step * sign.width() / steps,
                                               sign.center().y() - 5, sign.width() / steps, 10));
                }
            });
        }
    }

    QPainter *m_painter;
    const NetworkScene &m_scene;
    QRectF m_rect;
    const ThemeColors &m_colors;
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_lineHeight;
    double m_x;
    double m_y;
};

} // namespace

int paintNetworkLegend(QPainter *painter, const NetworkScene &scene, const QRectF &rect,
                       const ThemeColors &colors)
{
    return Legend(painter, scene, rect, colors).paint();
}

} // namespace Widgets
