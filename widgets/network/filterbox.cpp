// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/filterbox.h"

#include "widgets/common/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>
#include <utility>

namespace Widgets {

namespace {

constexpr int gap = 8;
constexpr int signWidth = 24;
constexpr int rowPadding = 6;

} // namespace

FilterBox::FilterBox(const QString &text, int count, PaintSign paintSign, QWidget *parent)
    : QCheckBox(parent), m_text(text), m_count(QLocale().toString(count)),
      m_paintSign(std::move(paintSign))
{
    //: A filter and how many things it shows: "Actors, 27".
    setAccessibleName(tr("%1, %2").arg(text, m_count));
}

QSize FilterBox::sizeHint() const { return {200, fontMetrics().height() + 2 * rowPadding}; }

QSize FilterBox::minimumSizeHint() const { return {100, sizeHint().height()}; }

QRect FilterBox::textRect() const
{
    const int indicator = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const int left = 2 + indicator + gap + signWidth + gap;
    const int right = 6 + fontMetrics().horizontalAdvance(m_count) + gap;
    return rect().adjusted(left, 0, -right, 0);
}

void FilterBox::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    const bool isCut = fontMetrics().horizontalAdvance(m_text) > textRect().width();
    // Tool tips guess whether they are markup. A zero-width space in front keeps plain what looks
    // like a tag.
    setToolTip(isCut ? QString(QChar(0x200B)) + m_text : QString());
}

bool FilterBox::hitButton(const QPoint &position) const { return rect().contains(position); }

void FilterBox::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(blended(colors.text, colors.panel, 0.05));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    const int size = style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this);
    option.rect = QRect(4, (height() - size) / 2, size, size);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);

    const QRect text = textRect();
    painter.setRenderHint(QPainter::Antialiasing);
    m_paintSign(painter, QRectF(text.left() - gap - signWidth, 0, signWidth, height()), colors);
    painter.setFont(font());
    painter.setPen(colors.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, text.width()));
    painter.setPen(colors.mutedText);
    painter.drawText(rect().adjusted(0, 0, -6, 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_count);
}

} // namespace Widgets
