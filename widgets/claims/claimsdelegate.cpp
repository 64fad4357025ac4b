// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimsdelegate.h"

#include "briefings/export/claimwords.h"
#include "widgets/claims/claimstablemodel.h"
#include "widgets/common/theme.h"
#include "widgets/common/wrappedtext.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace Widgets {

namespace {

constexpr int lineGap = 3;
constexpr int claimSize = 14;
constexpr int questionSize = 15;
constexpr int gistSize = 12;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// A paragraph of a cell.
struct Paragraph
{
    QString text;
    QFont font;
    QColor color;
};

QColor accordColor(const ThemeColors &colors, Briefings::Accord accord)
{
    switch (accord) {
    case Briefings::Accord::Same:
        return colors.supports;
    case Briefings::Accord::Partly:
        return colors.qualifies;
    case Briefings::Accord::Opposed:
        break;
    }
    return colors.disputes;
}

/// What stands in the cell of a claim or of a voice, one paragraph under the other.
std::vector<Paragraph> paragraphs(const QModelIndex &index, const ThemeColors &colors)
{
    const auto text = index.data(Qt::DisplayRole).toString();
    const auto gist = index.data(ClaimsRole::Gist).toString();
    const auto stance = index.data(ClaimsRole::Stance);
    std::vector<Paragraph> result;
    if (index.data(ClaimsRole::IsQuestion).toBool()) {
        result.push_back({text, bold(readingFont(questionSize)), colors.text});
        return result;
    }
    if (index.column() == 0) {
        result.push_back({text, readingFont(claimSize), colors.text});
    } else if (stance.isValid()) {
        result.push_back({text, bold(interfaceFont(interfacePixelSize)),
                          stanceColor(colors, static_cast<Briefings::StanceKind>(stance.toInt()))});
    } else {
        result.push_back({text, interfaceFont(gistSize), colors.mutedText});
    }
    if (!gist.isEmpty()) {
        result.push_back(
            {gist, interfaceFont(gistSize), index.column() == 0 ? colors.mutedText : colors.text});
    }
    if (const auto accord = index.data(ClaimsRole::Accord); accord.isValid()) {
        const auto kind = static_cast<Briefings::Accord>(accord.toInt());
        result.push_back({Briefings::signedAccord(kind), bold(interfaceFont(gistSize)),
                          accordColor(colors, kind)});
    }
    return result;
}

} // namespace

ClaimsDelegate::ClaimsDelegate(QTableView &table) : QStyledItemDelegate(&table), m_table(table) { }

void ClaimsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool isQuestion = index.data(ClaimsRole::IsQuestion).toBool();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isCurrent = m_table.hasFocus() && index == m_table.currentIndex();
    auto rect = option.rect;
    if (isQuestion && index.column() > 0) {
        return; // Under the heading, which the first cell has drawn.
    }
    if (isQuestion) {
        // The heading stands still while the columns scroll under it; the frozen columns show its
        // beginning and the table its end.
        rect.setLeft(0);
        rect.setWidth(m_table.viewport()->width());
    }
    painter->save();
    painter->fillRect(rect, isSelected   ? colors.highlight
                            : isQuestion ? colors.panel
                                         : colors.card);
    painter->setPen(colors.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isCurrent) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
    auto place = rect.adjusted(padding, padding, -padding, 0);
    for (const auto &paragraph : paragraphs(index, colors)) {
        painter->setPen(isSelected && paragraph.color == colors.mutedText ? colors.text
                                                                          : paragraph.color);
        place.setTop(place.top() + drawWrapped(*painter, place, paragraph.font, paragraph.text)
                     + lineGap);
    }
    painter->restore();
}

int ClaimsDelegate::heightFor(const QModelIndex &index, int width) const
{
    if (index.data(ClaimsRole::IsQuestion).toBool()) {
        width = m_table.viewport()->width();
    }
    int height = 2 * padding;
    int gap = 0;
    for (const auto &paragraph : paragraphs(index, themeColors(m_table.palette()))) {
        height += gap + wrappedHeight(paragraph.font, paragraph.text, width - 2 * padding);
        gap = lineGap;
    }
    return height;
}

int ClaimsDelegate::leastHeight()
{
    return QFontMetrics(bold(interfaceFont(interfacePixelSize))).height() + 2 * padding;
}

QSize ClaimsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {60, heightFor(index, option.rect.width())};
}

} // namespace Widgets
