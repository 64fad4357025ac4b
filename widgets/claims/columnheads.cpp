// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/columnheads.h"

#include "widgets/claims/claimsdelegate.h"
#include "widgets/claims/claimstablemodel.h"
#include "widgets/common/theme.h"
#include "widgets/common/wrappedtext.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace Widgets {

namespace {

QFont nameFont()
{
    auto font = interfaceFont(interfacePixelSize - 1);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont noteFont() { return interfaceFont(interfacePixelSize - 2); }

} // namespace

ColumnHeads::ColumnHeads(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSectionSize(60);
}

QSize ColumnHeads::sizeHint() const
{
    int tallest = QFontMetrics(nameFont()).height();
    for (int section = 0; model() != nullptr && section < count(); ++section) {
        const int width = sectionSize(section) - 2 * ClaimsDelegate::padding;
        if (isSectionHidden(section) || width <= 0) {
            continue;
        }
        const auto name = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const auto note = model()->headerData(section, Qt::Horizontal, ClaimsRole::Gist).toString();
        int height = wrappedHeight(nameFont(), name, width);
        if (!note.isEmpty()) {
            height += wrappedHeight(noteFont(), note, width);
        }
        tallest = std::max(tallest, height);
    }
    return {QHeaderView::sizeHint().width(), tallest + 2 * ClaimsDelegate::padding};
}

void ColumnHeads::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), themeColors(palette()).card);
    QHeaderView::paintEvent(event);
}

void ColumnHeads::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    constexpr int padding = ClaimsDelegate::padding;
    const ThemeColors &colors = themeColors(palette());
    painter->save();
    painter->fillRect(rect, colors.card);
    auto place = rect.adjusted(padding, padding, -padding, -padding);
    const auto name = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setPen(colors.text);
    const Qt::Alignment alignment(
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    if (alignment.testFlag(Qt::AlignRight)) { // Above numbers.
        painter->setFont(nameFont());
        painter->drawText(place, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, name);
    } else {
        place.setTop(place.top() + drawWrapped(*painter, place, nameFont(), name));
    }
    const auto note = model()->headerData(section, Qt::Horizontal, ClaimsRole::Gist).toString();
    if (!note.isEmpty()) {
        painter->setPen(colors.mutedText);
        drawWrapped(*painter, place, noteFont(), note);
    }
    painter->setPen(colors.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace Widgets
