// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/bandgutter.h"

#include "widgets/common/icons.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/documents/bandlook.h"
#include "widgets/documents/documentview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Widgets {

using Briefings::Band;
using Briefings::BandKind;

namespace {

constexpr double leastHeight = 5;
constexpr size_t crowd = 14; ///< From here on bands are thin unless they are selected.
constexpr double signHeight = 13;
constexpr int pinTop = 14;

} // namespace

BandGutter::BandGutter(Qt::Orientation orientation, QSplitter *parent)
    : QSplitterHandle(orientation, parent), m_pin(new QToolButton(this))
{
    setMouseTracking(true);
    m_pin->setObjectName(QStringLiteral("alignPin"));
    m_pin->setIcon(themedIcon(QStringLiteral("align")));
    m_pin->setCheckable(true);
    m_pin->setAutoRaise(true);
    m_pin->setCursor(Qt::ArrowCursor);
    const auto what = tr("Keep the panes aligned while one of them is scrolled");
    m_pin->setToolTip(plainToolTip(what));
    m_pin->setAccessibleName(what);
    connect(m_pin, &QToolButton::clicked, this, &BandGutter::pinRequested);
}

void BandGutter::setViews(DocumentView *left, DocumentView *right)
{
    for (DocumentView *view : {m_left.data(), m_right.data()}) {
        if (view != nullptr && view != left && view != right) {
            disconnect(view, nullptr, this, nullptr);
            disconnect(view->verticalScrollBar(), nullptr, this, nullptr);
        }
    }
    for (DocumentView *view : {left, right}) {
        if (view != nullptr && view != m_left && view != m_right) {
            const auto repaint = qOverload<>(&QWidget::update);
            connect(view, &DocumentView::columnChanged, this, repaint);
            connect(view, &DocumentView::settled, this, repaint);
            connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
            connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this, repaint);
        }
    }
    m_left = left;
    m_right = right;
    update();
}

void BandGutter::setBands(std::vector<GutterBand> bands, Stubs stubs)
{
    m_bands = std::move(bands);
    m_stubs = stubs;
    m_hovered.reset();
    update();
}

void BandGutter::setSelectedItem(const Briefings::ItemId &item)
{
    m_selected = item;
    update();
}

void BandGutter::setPinned(bool isPinned) { m_pin->setChecked(isPinned); }

BandEnd BandGutter::endOf(const DocumentView &view, const Briefings::Passage &passage) const
{
    const QWidget *viewport = view.viewport();
    const double offset = viewport->mapTo(parentWidget(), QPoint(0, 0)).y() - y();
    const QRectF words = QRectF(view.rangeRect(passage.range)).translated(0, offset);
    return bandEnd(words, QRectF(0, offset, width(), viewport->height()), leastHeight);
}

std::optional<BandShape> BandGutter::shapeOf(size_t position) const
{
    if (!m_left || !m_right || position >= m_bands.size()) {
        return std::nullopt;
    }
    const Band &band = m_bands[position].band;
    if (!m_left->hasBuilt(band.left.range) || !m_right->hasBuilt(band.right.range)) {
        return std::nullopt;
    }
    auto shape = bandShape(endOf(*m_left, band.left), endOf(*m_right, band.right), width());
    if (shape && shape->isStub && m_stubs == Stubs::Hide) {
        return std::nullopt;
    }
    return shape;
}

bool BandGutter::isSelected(const GutterBand &band) const
{
    return !m_selected.isNull()
           && (band.band.item == m_selected || band.band.leftItem == m_selected
               || band.band.rightItem == m_selected);
}

std::vector<BandGutter::Drawn> BandGutter::drawn() const
{
    std::vector<Drawn> all;
    for (size_t position = 0; position < m_bands.size(); ++position) {
        if (auto shape = shapeOf(position)) {
            all.push_back({position, std::move(*shape)});
        }
    }
    const auto rank = [this](const Drawn &drawn) {
        const auto &band = m_bands[drawn.position];
        // Disputes lie above what agrees, and above all what is selected.
        const int weight = band.band.kind == BandKind::Related ? 0
                           : band.band.kind == BandKind::SameFigure
                               ? 1
                               : 2 + static_cast<int>(band.band.kind);
        return std::pair(isSelected(band), weight);
    };
    std::ranges::stable_sort(all, {}, rank);
    return all;
}

const GutterBand *BandGutter::bandAt(const QPointF &point) const
{
    const auto all = drawn();
    const auto holds = [&point](const Drawn &drawn) {
        return drawn.shape.area.contains(point)
               || drawn.shape.arrow.boundingRect().adjusted(-3, -3, 3, 3).contains(point);
    };
    const auto found = std::find_if(all.rbegin(), all.rend(), holds);
    return found == all.rend() ? nullptr : &m_bands[found->position];
}

void BandGutter::paintBand(QPainter &painter, const Drawn &drawn, bool isCrowded) const
{
    const ThemeColors &colors = themeColors(palette());
    const GutterBand &band = m_bands[drawn.position];
    const BandShape &shape = drawn.shape;
    const bool isStrong = isSelected(band) || m_hovered == drawn.position;
    const QColor color = bandColor(colors, band.band.kind);
    QColor fill = color;
    fill.setAlphaF(isStrong ? 0.42F : isCrowded ? 0.10F : 0.22F);
    if (shape.isStub) {
        QColor faded = fill;
        faded.setAlphaF(fill.alphaF() / 5);
        QLinearGradient gradient(shape.fadesToTheRight ? 0 : width(), 0,
                                 shape.fadesToTheRight ? width() * 0.7 : width() * 0.3, 0);
        gradient.setColorAt(0, fill);
        gradient.setColorAt(1, faded);
        painter.fillPath(shape.area, gradient);
        painter.fillPath(shape.arrow, color);
    } else {
        painter.fillPath(shape.area, fill);
    }
    painter.setPen(bandPen(band.band.kind, color, isStrong));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape.edges);
    const QString sign = bandSign(band.band.kind);
    if (!shape.isStub && !sign.isEmpty()
        && (isStrong || (!isCrowded && shape.height >= signHeight))) {
        painter.setPen(color);
        painter.drawText(QRectF(shape.middle - QPointF(10, 10), QSizeF(20, 20)), Qt::AlignCenter,
                         sign);
    }
}

void BandGutter::paintEvent(QPaintEvent * /*event*/)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = interfaceFont(interfacePixelSize);
    font.setBold(true);
    painter.setFont(font);
    if (m_left && m_right) {
        // Bands end where the texts do: the headers above them do not scroll.
        const int top = std::min(m_left->mapTo(parentWidget(), QPoint()).y(),
                                 m_right->mapTo(parentWidget(), QPoint()).y())
                        - y();
        painter.save();
        painter.setClipRect(QRect(0, top, width(), height() - top));
        const auto all = drawn();
        for (const auto &band : all) {
            paintBand(painter, band, all.size() > crowd);
        }
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colors.line);
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void BandGutter::resizeEvent(QResizeEvent *event)
{
    // Not QSplitterHandle's: it makes a mask for narrow handles.
    QWidget::resizeEvent(event);
    const QSize size = m_pin->sizeHint();
    m_pin->setGeometry((width() - size.width()) / 2, pinTop, size.width(), size.height());
}

bool BandGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto *band = bandAt(help->pos())) {
            QToolTip::showText(help->globalPos(), plainToolTip(band->text), this);
        } else {
            QToolTip::hideText();
            event->ignore();
        }
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hovered.reset();
        update();
    }
    return QSplitterHandle::event(event);
}

void BandGutter::hover(const QPointF &point)
{
    const auto *band = bandAt(point);
    const auto now =
        band == nullptr ? std::nullopt : std::optional(static_cast<size_t>(band - m_bands.data()));
    setCursor(band == nullptr ? Qt::SplitHCursor : Qt::PointingHandCursor);
    if (now != m_hovered) {
        m_hovered = now;
        update();
    }
}

void BandGutter::mousePressEvent(QMouseEvent *event)
{
    m_pressPoint = event->pos();
    m_isDragging = false;
    QSplitterHandle::mousePressEvent(event);
}

void BandGutter::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        hover(event->position());
        return;
    }
    m_isDragging =
        m_isDragging
        || (event->pos() - m_pressPoint).manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragging) {
        QSplitterHandle::mouseMoveEvent(event);
    }
}

void BandGutter::mouseReleaseEvent(QMouseEvent *event)
{
    QSplitterHandle::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || m_isDragging) {
        return;
    }
    if (const auto *band = bandAt(event->position())) {
        const Band chosen = band->band; // What follows may set other bands.
        Q_EMIT bandChosen(chosen);
    }
}

} // namespace Widgets
