// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/elidedlabel.h"

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace Widgets {

ElidedLabel::ElidedLabel(QWidget *parent, Qt::Alignment alignment)
    : QFrame(parent), m_alignment(alignment | Qt::AlignVCenter)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QString ElidedLabel::text() const { return m_text; }

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_isMuted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const auto margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_text) + 2 + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int shortest = fontMetrics().averageCharWidth() * 6;
    return {std::min(shortest, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_isMuted ? themeColors(palette()).mutedText
                             : palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(m_alignment) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, contentsRect().width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    const bool isCut = fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
    setToolTip(isCut ? plainToolTip(m_text) : QString());
}

} // namespace Widgets
