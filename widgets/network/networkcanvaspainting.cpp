// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"
#include "widgets/network/daymarks.h"
#include "widgets/network/networkactions.h"
#include "widgets/network/networkcanvas.h"
#include "widgets/network/networklegend.h"
#include "widgets/network/networkminimap.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QtConcurrent>

#include <algorithm>

// How a network gets on screen.
namespace Widgets {

namespace {

constexpr size_t mostMasks = 20'000;

} // namespace

NetworkEmphasis NetworkCanvas::shownEmphasis() const
{
    NetworkEmphasis shown = m_emphasis;
    if (!hasFocus()) {
        shown.current.reset();
    }
    return shown;
}

size_t NetworkCanvas::edgeBudget() const
{
    // A line on a finer screen has that many more pixels.
    return static_cast<size_t>(static_cast<double>(mostEdgesInMotion) / devicePixelRatioF());
}

NetworkFrame NetworkCanvas::makeFrame(size_t edgeBudget)
{
    if (m_masks->size() > mostMasks) {
        m_masks = std::make_shared<CoverageMasks>();
    }
    return {m_scene,
            m_emphasis,
            themeColors(palette()),
            {size(), devicePixelRatioF(), edgeBudget},
            m_masks};
}

void NetworkCanvas::startMoving() { m_rest.start(); }

void NetworkCanvas::refine()
{
    if (m_isFrameStale || m_isFrameFine || m_scene.ends().size() <= edgeBudget()) {
        return;
    }
    m_fine.setFuture(
        QtConcurrent::run([frame = makeFrame(m_scene.ends().size())] { return frame.paint(); }));
}

void NetworkCanvas::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    if (m_scene.isEmpty()) {
        painter.fillRect(rect(), colors.paper);
    } else {
        paintPicture(painter);
        if (hasLegend()) {
            paintLegend(painter);
        }
    }
    paintNotes(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void NetworkCanvas::paintPicture(QPainter &painter)
{
    const ThemeColors &colors = themeColors(palette());
    if (m_isFrameStale || m_frame.size() != NetworkFrame::pixels(size(), devicePixelRatioF())) {
        m_isFrameStale = false;
        m_isFrameFine = m_scene.ends().size() <= edgeBudget();
        m_frame = makeFrame(edgeBudget()).paint(std::move(m_frame));
        std::vector<QRectF> taken;
        if (!m_minimap->isHidden()) {
            taken.emplace_back(m_minimap->geometry());
        }
        if (!note().isEmpty()) {
            taken.push_back(noteRect());
        }
        m_labels = m_scene.allLabels(labelsFirst(m_scene, shownEmphasis()), m_restLabels, taken);
        if (!m_emphasis.hovered) {
            m_restLabels = m_labels;
        }
        if (!m_isFrameFine) {
            startMoving(); // What was left out comes when nothing moves any more.
        }
    }
    painter.drawImage(QPointF(0, 0), m_frame);
    paintDays(painter, m_scene, colors);
    paintNetworkMarks(painter, m_scene, shownEmphasis(), colors);
    m_labelPictures.paint(painter, m_scene, m_labels, NetworkLift(m_scene, m_emphasis), colors);
    if (!m_marquee.isEmpty()) {
        QColor veil = colors.accent;
        veil.setAlphaF(0.10F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 1.4, Qt::DashLine));
        painter.setBrush(veil);
        painter.drawPolygon(m_marquee);
    }
}

void NetworkCanvas::paintLegend(QPainter &painter)
{
    const ThemeColors &colors = themeColors(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = this->width() - 2 * legendMargin;
    const int height = paintNetworkLegend(nullptr, m_scene, {0, 0, width, 0}, colors);
    const QRectF legend(legendMargin, this->height() - height - legendMargin / 2, width, height);
    painter.fillRect(legend.adjusted(-legendMargin, -legendMargin / 2, legendMargin, legendMargin),
                     colors.paper);
    paintNetworkLegend(&painter, m_scene, legend, colors);
}

QString NetworkCanvas::note() const
{
    if (m_isLayingOut) {
        //: %1 is a number from 0 to 100.
        return m_progress >= 0 ? tr("Laying out… %1 %").arg(qRound(100 * m_progress))
                               : tr("Laying out…");
    }
    if (m_scene.isEmpty()) {
        return tr("Nothing to show with these filters");
    }
    if (m_emphasis.pathStart) {
        return tr("Path from %1: choose where it ends. Esc to stop.")
            .arg(m_scene.graph().nodes()[*m_emphasis.pathStart].label);
    }
    if (m_actions->lasso->isChecked()) {
        return tr("Draw around the nodes that you want to choose. Esc to stop.");
    }
    return {};
}

void NetworkCanvas::paintNotes(QPainter &painter)
{
    const QString text = note();
    if (text.isEmpty()) {
        return;
    }
    const ThemeColors &colors = themeColors(palette());
    if (m_scene.isEmpty()) {
        painter.setFont(interfaceFont(14));
        painter.setPen(colors.mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, text);
        return;
    }
    const QRectF place = noteRect();
    painter.setFont(interfaceFont(13));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.card);
    painter.drawRoundedRect(place, 6, 6);
    painter.setPen(colors.text);
    painter.drawText(
        place.adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetricsF(painter.font()).elidedText(text, Qt::ElideMiddle, place.width() - 16));
}

QRectF NetworkCanvas::noteRect() const
{
    const QFontMetricsF metrics(interfaceFont(13));
    QRectF place(0, 8, std::min(metrics.horizontalAdvance(note()) + 24, width() - 16.0),
                 metrics.height() + 10);
    place.moveLeft((width() - place.width()) / 2);
    return place;
}

void NetworkCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateArea();
    viewChanged();
}

void NetworkCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange) {
        m_labelPictures.clear();
        m_scene.measureLabels();
        updateArea();
        m_minimap->setScene(m_scene);
        invalidate();
    }
}

} // namespace Widgets
