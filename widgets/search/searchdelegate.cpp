// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchdelegate.h"

#include "widgets/common/theme.h"
#include "widgets/search/searchmodel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::ItemKind;

namespace {

constexpr int horizontalPadding = 12;
constexpr int verticalPadding = 6;
constexpr int leadWidth = 16;
constexpr int dotSize = 8;

QFont titleFont() { return interfaceFont(interfacePixelSize); }

QFont detailFont() { return interfaceFont(interfacePixelSize - 1); }

QFont headingFont()
{
    auto font = interfaceFont(interfacePixelSize - 2);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return font;
}

/// One line of \a text in \a rect with \a matches in bold; what does not fit ends in "…".
void drawLine(QPainter *painter, QRect rect, const QString &text, const QVariantList &matches,
              const QFont &font, const QColor &color)
{
    const auto formatsFor = [&matches](qsizetype length) {
        QList<QTextLayout::FormatRange> formats;
        formats.reserve(matches.size());
        for (const auto &match : matches) {
            const auto range = match.toPoint();
            if (range.x() < length) {
                QTextLayout::FormatRange format;
                format.start = range.x();
                format.length = std::min(range.y(), static_cast<int>(length) - range.x());
                format.format.setFontWeight(QFont::Bold);
                formats.append(format);
            }
        }
        return formats;
    };
    auto shown = text;
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    qreal height = 0;
    QTextLayout layout;
    layout.setFont(font);
    layout.setTextOption(option);
    const auto layOut = [&] {
        layout.setText(shown);
        layout.setFormats(formatsFor(shown.size()));
        layout.beginLayout();
        auto line = layout.createLine();
        line.setLineWidth(1e6);
        layout.endLayout();
        height = line.height();
        return line;
    };
    const auto line = layOut();
    if (line.naturalTextWidth() > rect.width()) {
        const int fitting = line.xToCursor(
            std::max(0, rect.width() - painter->fontMetrics().averageCharWidth() * 2));
        shown = text.left(fitting).trimmed() + QChar(0x2026);
        layOut();
    }
    painter->setPen(color);
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - height) / 2));
}

} // namespace

SearchDelegate::SearchDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto &colors = themeColors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto title = index.data(Qt::DisplayRole).toString();
    auto inner = option.rect.adjusted(horizontalPadding, 0, -horizontalPadding, 0);
    if (index.data(SearchModel::IsHeading).toBool()) {
        painter->setFont(headingFont());
        painter->setPen(colors.mutedText);
        painter->drawText(inner.adjusted(0, 0, 0, -3),
                          Qt::AlignLeading | Qt::AlignBottom | Qt::TextSingleLine, title);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(colors.accent, 1));
        painter->setBrush(blended(colors.accent, colors.card, 0.12));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4.5, 0.5, -4.5, -0.5), 5, 5);
    }
    const auto kind = static_cast<ItemKind>(index.data(SearchModel::Kind).toInt());
    const auto detail = index.data(SearchModel::Detail).toString();
    const int titleHeight = QFontMetrics(titleFont()).height();
    const QRect titleLine(inner.left() + leadWidth, inner.top() + verticalPadding,
                          inner.width() - leadWidth, titleHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(kindColor(colors, kind));
    const QRectF dot(inner.left(), titleLine.center().y() - dotSize / 2.0 + 0.5, dotSize, dotSize);
    // A shape for each kind beside its color, as in the network.
    if (kind == ItemKind::Event) {
        painter->drawPolygon(QPolygonF{{dot.center().x(), dot.top() - 1},
                                       {dot.right() + 1, dot.center().y()},
                                       {dot.center().x(), dot.bottom() + 1},
                                       {dot.left() - 1, dot.center().y()}});
    } else if (kind == ItemKind::Claim || kind == ItemKind::Stance || kind == ItemKind::Question) {
        painter->drawRoundedRect(dot.adjusted(-0.5, 1, 0.5, -1), 1.5, 1.5);
    } else if (kind == ItemKind::None) {
        painter->setFont(titleFont());
        painter->setPen(colors.mutedText);
        painter->drawText(titleLine.translated(-leadWidth, 0), Qt::AlignLeading | Qt::AlignVCenter,
                          QStringLiteral("›"));
    } else {
        painter->drawEllipse(dot);
    }
    if (kind == ItemKind::None) {
        painter->setFont(detailFont());
        painter->setPen(colors.mutedText);
        painter->drawText(titleLine, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine,
                          detail);
    }
    const bool isPassage = kind == ItemKind::Passage;
    painter->setFont(isPassage ? detailFont() : titleFont());
    drawLine(painter, titleLine, title, index.data(SearchModel::TitleMatches).toList(),
             isPassage ? detailFont() : titleFont(), isPassage ? colors.mutedText : colors.text);
    if (kind != ItemKind::None && !detail.isEmpty()) {
        const auto font = isPassage ? titleFont() : detailFont();
        painter->setFont(font);
        drawLine(painter,
                 QRect(titleLine.left(), titleLine.bottom() + 1, titleLine.width(),
                       QFontMetrics(font).height()),
                 detail, index.data(SearchModel::DetailMatches).toList(), font,
                 isPassage ? colors.text : colors.mutedText);
    }
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                               const QModelIndex &index) const
{
    if (index.data(SearchModel::IsHeading).toBool()) {
        return {100, QFontMetrics(headingFont()).height() + 12};
    }
    int height = QFontMetrics(titleFont()).height() + 2 * verticalPadding;
    const bool isCommand =
        static_cast<ItemKind>(index.data(SearchModel::Kind).toInt()) == ItemKind::None;
    if (!isCommand && !index.data(SearchModel::Detail).toString().isEmpty()) {
        height += QFontMetrics(titleFont()).height();
    }
    return {100, height};
}

} // namespace Widgets
