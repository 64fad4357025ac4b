// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkpicture.h"

#include "widgets/common/theme.h"
#include "widgets/network/daymarks.h"
#include "widgets/network/networkgroups.h"
#include "widgets/network/networklegend.h"
#include "widgets/network/networkpainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Widgets {

namespace {

constexpr int margin = 24;
constexpr int gap = 10;
constexpr int leastNetwork = 120; ///< What is left for the network in the smallest of pictures.

/// A picture's parts one under the other.
class Composition
{
public:
    explicit Composition(const NetworkPicture &picture)
        : m_picture(picture), m_colors(picture.isDark ? darkColors() : lightColors()),
          m_titleFont(readingFont(interfacePixelSize + 9)),
          m_lineFont(interfaceFont(interfacePixelSize))
    {
        m_titleFont.setBold(true);
        const GroupedGraph groups = grouped(picture.graph, picture.groups);
        m_scene.setGraph(groups.graph, groupedPoints(groups, picture.points));
        m_scene.setAppearance(groupedAppearance(groups, picture.appearance));
        m_emphasis.selected = groups.find(*picture.graph, picture.selected);
        m_top = margin + words(nullptr, margin, picture.title, m_titleFont);
        m_top += words(nullptr, m_top, picture.subtitle, m_lineFont) + gap;
        m_top += static_cast<int>(dayMarksHeight(picture.appearance));
        m_source =
            picture.size.height() - margin - words(nullptr, margin, picture.source, m_lineFont);
        const QRectF room(margin, 0, picture.size.width() - 2 * margin, picture.size.height());
        const int legend = paintNetworkLegend(nullptr, m_scene, room, m_colors);
        m_legend = QRectF(margin, m_source - gap - legend, room.width(), legend);
        m_scene.setArea(QRectF(margin, m_top, room.width(),
                               std::max<double>(leastNetwork, m_legend.top() - gap - m_top)));
        m_scene.fit();
    }

    [[nodiscard]] const NetworkScene &scene() const { return m_scene; }
    [[nodiscard]] const QColor &paper() const { return m_colors.paper; }

    void paint(QPainter &painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_colors.text);
        int y = margin + words(&painter, margin, m_picture.title, m_titleFont);
        painter.setPen(m_colors.mutedText);
        y += words(&painter, y, m_picture.subtitle, m_lineFont);
        paintDays(painter, m_scene, m_colors);
        painter.save();
        paintNetwork(painter, m_scene, m_emphasis, m_colors);
        painter.restore();
        painter.save();
        paintNetworkLegend(&painter, m_scene, m_legend, m_colors);
        painter.restore();
        painter.setPen(m_colors.mutedText);
        words(&painter, m_source, m_picture.source, m_lineFont);
    }

private:
    /// The height that \a text takes; zero for none.
    int words(QPainter *painter, int y, const QString &text, const QFont &font) const
    {
        if (text.isEmpty()) {
            return 0;
        }
        constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
        const QRectF place(margin, y, m_picture.size.width() - 2 * margin, 100'000);
        const auto height = static_cast<int>(
            std::ceil(QFontMetricsF(font).boundingRect(place, flags, text).height()));
        if (painter != nullptr) {
            painter->setFont(font);
            painter->drawText(QRectF(margin, y, place.width(), height), flags, text);
        }
        return height;
    }

    const NetworkPicture &m_picture;
    const ThemeColors &m_colors;
    QFont m_titleFont;
    QFont m_lineFont;
    NetworkScene m_scene;
    NetworkEmphasis m_emphasis;
    int m_top = 0;
    int m_source = 0;
    QRectF m_legend;
};

} // namespace

Briefings::Result<QByteArray> paintNetworkPicture(const NetworkPicture &picture,
                                                  PictureFormat format, int scale)
{
    const Composition composition(picture);
    return pictureBytes({picture.size, picture.title, picture.subtitle, composition.paper(),
                         [&composition](QPainter &painter) { composition.paint(painter); }},
                        format, scale);
}

QStringList labelsIn(const NetworkPicture &picture)
{
    const Composition composition(picture);
    QStringList labels;
    for (const PlacedLabel &label : composition.scene().labels({})) {
        labels.append(label.lines.join(u' '));
    }
    return labels;
}

} // namespace Widgets
