// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/kindchip.h"

#include "widgets/common/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int horizontalPadding = 9;
constexpr int verticalPadding = 2;

QFont chipFont() { return interfaceFont(interfacePixelSize - 2); }

} // namespace

KindChip::KindChip(QWidget *parent) : QWidget(parent)
{
    setFont(chipFont());
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Briefings::ItemKind KindChip::kind() const { return m_kind; }

QString KindChip::text() const { return m_text; }

void KindChip::setKind(Briefings::ItemKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text.isEmpty() ? kindText(kind) : text;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize KindChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * horizontalPadding,
            fontMetrics().height() + 2 * verticalPadding};
}

QSize KindChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8),
            sizeHint().height()};
}

void KindChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = kindColor(themeColors(palette()), m_kind);
    const auto outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(color);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    const auto inner = rect().adjusted(horizontalPadding - 1, 0, 1 - horizontalPadding, 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, inner.width()));
}

void KindChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && font().pixelSize() != chipFont().pixelSize()) {
        setFont(chipFont());
    }
}

} // namespace Widgets
