// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/chipbutton.h"

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int horizontalPadding = 9;
constexpr int verticalPadding = 3;

QFont chipFont() { return interfaceFont(interfacePixelSize - 1); }

} // namespace

ChipButton::ChipButton(Briefings::ItemKind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_kind(kind)
{
    // An ampersand in a name is no mnemonic.
    setText(text);
    setShortcut({});
    setAccessibleName(QStringLiteral("%1: %2").arg(kindText(kind), text));
    setToolTip(plainToolTip(accessibleName()));
    setFont(chipFont());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * horizontalPadding + 2,
            fontMetrics().height() + 2 * verticalPadding};
}

QSize ChipButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8),
            sizeHint().height()};
}

void ChipButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colors = themeColors(palette());
    const auto color = kindColor(colors, m_kind);
    const qreal width = hasFocus() ? 2 : 1;
    const auto outline = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    if (underMouse() || isDown()) {
        painter.setBrush(blended(color, colors.card, isDown() ? 0.22 : 0.10));
    }
    painter.setPen(QPen(hasFocus() ? colors.accent : color, width));
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter.setPen(color);
    const auto inner = rect().adjusted(horizontalPadding, 0, -horizontalPadding, 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width() + 2));
}

void ChipButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange && font().pixelSize() != chipFont().pixelSize()) {
        setFont(chipFont());
    }
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace Widgets
