// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinepicture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Widgets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::Timeline)
};

constexpr double margin = 20;
constexpr double gap = 10;

using Briefings::Result;

/// A picture's parts one under the other. Painting with a null painter only measures.
class Composition
{
public:
    explicit Composition(const TimelinePicture &picture)
        : m_picture(picture), m_scene(TimelineScene::Purpose::Picture)
    {
        m_scene.setContent(picture.content, picture.style);
        m_scene.setSize(picture.width, 10);
        m_scene.setView(picture.view);
        m_height = paint(nullptr);
    }

    [[nodiscard]] QSize size() const
    {
        return {static_cast<int>(std::ceil(m_picture.width)),
                static_cast<int>(std::ceil(m_height))};
    }

    double paint(QPainter *painter) const
    {
        const TimelineStyle &style = m_picture.style;
        double y = margin;
        if (painter != nullptr) {
            painter->setRenderHint(QPainter::Antialiasing);
        }
        y += text(painter, y, m_picture.title, style.title, style.colors.text) + 2;
        y += text(painter, y, m_picture.subtitle, style.label, style.colors.mutedText) + gap;
        if (painter != nullptr) {
            const TimelinePainter timeline(*painter, m_scene, m_picture.emphasis);
            const double lanes = y + m_scene.lanesHeight();
            timeline.paintLanes(y, lanes, 0);
            timeline.paintDocuments(lanes);
            timeline.paintAxis(lanes + documentsHeight());
        }
        y += m_scene.lanesHeight() + documentsHeight() + style.axisHeight + gap;
        y += paintTimelineKey(painter, formsOf(m_picture.content), style, {margin, y}, room()) + 2;
        for (const QString &note : notes()) {
            y += text(painter, y, note, style.axis, style.colors.mutedText) + 2;
        }
        y += text(painter, y, m_picture.source, style.axis, style.colors.mutedText);
        return y + margin;
    }

private:
    [[nodiscard]] double room() const { return m_picture.width - 2 * margin; }

    [[nodiscard]] double documentsHeight() const
    {
        return m_scene.documentsHeight() + m_scene.documentsCaptionHeight();
    }

    /// The height that \a words take; zero for none.
    double text(QPainter *painter, double y, const QString &words, const QFont &font,
                const QColor &color) const
    {
        if (words.isEmpty()) {
            return 0;
        }
        const int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
        const QRectF place(margin, y, room(), 100'000);
        const double height =
            std::ceil(QFontMetricsF(font).boundingRect(place, flags, words).height());
        if (painter != nullptr) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(QRectF(margin, y, room(), height), flags, words);
        }
        return height;
    }

    [[nodiscard]] QStringList notes() const
    {
        QStringList lines;
        for (const Occurrence &what : m_scene.numbered()) {
            const TimelineEntry &entry = m_scene.entry(what);
            //: Explains the number that stands for a label.
            const QString line = Tr::tr("%1: %2").arg(entry.number).arg(entry.sentence);
            if (!lines.contains(line)) {
                lines.append(line);
            }
        }
        QStringList names;
        for (const Briefings::LaneHead &head : m_picture.content.lanes.hidden) {
            names.append(Tr::tr("%1 (%2)").arg(head.title).arg(head.events));
        }
        if (!names.isEmpty()) {
            lines.append(Tr::tr("Without a lane: %1").arg(names.join(QStringLiteral(", "))));
        }
        return lines;
    }

    const TimelinePicture &m_picture;
    TimelineScene m_scene;
    double m_height = 0;
};

} // namespace

Result<QByteArray> paintTimeline(const TimelinePicture &picture, PictureFormat format, int scale)
{
    const Composition composition(picture);
    return pictureBytes({composition.size(), picture.title, picture.subtitle,
                         picture.style.colors.paper,
                         [&composition](QPainter &painter) { composition.paint(&painter); }},
                        format, scale);
}

} // namespace Widgets
