// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/carddelegate.h"

#include "widgets/common/theme.h"

#include <QApplication>
#include <QCache>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Widgets {

namespace {

constexpr int horizontalPadding = 9;
constexpr int verticalPadding = 7;
constexpr int leadWidth = 17; ///< The dot or the sign with the gap behind it.
constexpr int countGap = 8;
constexpr int dotSize = 9;
constexpr int cornerRadius = 6;
constexpr int maximumTitleLines = 3;

QFont titleFont() { return interfaceFont(interfacePixelSize); }

QFont smallFont() { return interfaceFont(interfacePixelSize - 2); }

/// Breaks \a text into lines of \a width; the last of \a maximumLines is elided. Nothing is lost
/// silently: the view shows the whole text as tool tip where a model gives it.
QStringList wrappedAnew(const QString &text, const QFont &font, int width, int maximumLines)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (lines.size() < maximumLines) {
        auto line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        if (lines.size() == maximumLines - 1) {
            lines.append(
                QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// As wrappedAnew(), remembered: a list asks for the height of every row whenever one changes.
QStringList wrapped(const QString &text, const QFont &font, int width, int maximumLines)
{
    using Key = std::pair<std::pair<QString, QString>, std::pair<int, int>>;
    constexpr int remembered = 4000;
    static QCache<Key, QStringList> cache(remembered);
    const Key key({text, font.key()}, {width, maximumLines});
    if (const auto *known = cache.object(key)) {
        return *known;
    }
    auto lines = wrappedAnew(text, font, width, maximumLines);
    cache.insert(key, new QStringList(lines));
    return lines;
}

struct CardLayout
{
    bool hasLead = false;
    QString sign;
    QColor color;
    QString count;
    QStringList titleLines;
    QStringList subtitleLines;
    int titleHeight = 0;
    int subtitleHeight = 0;
    int titleWidth = 0;
};

CardLayout layoutOf(const QModelIndex &index, const ThemeColors &colors, int width)
{
    CardLayout card;
    card.sign = index.data(CardRole::Sign).toString();
    const auto position = index.data(CardRole::DocumentPosition);
    const auto kind = index.data(CardRole::Kind);
    card.hasLead = !card.sign.isEmpty() || position.isValid() || kind.isValid();
    card.color = position.isValid()
                     ? documentColor(colors, position.toInt())
                     : kindColor(colors, static_cast<Briefings::ItemKind>(kind.toInt()));
    const auto count = index.data(CardRole::Count);
    if (count.isValid()) {
        card.count = QLocale().toString(count.toInt());
    }
    const int countWidth = card.count.isEmpty()
                               ? 0
                               : QFontMetrics(smallFont()).horizontalAdvance(card.count) + countGap;
    card.titleWidth =
        std::max(30, width - 2 * horizontalPadding - (card.hasLead ? leadWidth : 0) - countWidth);
    card.titleLines = wrapped(index.data(Qt::DisplayRole).toString(), titleFont(), card.titleWidth,
                              maximumTitleLines);
    const auto subtitle = index.data(CardRole::Subtitle).toString();
    if (!subtitle.isEmpty()) {
        card.subtitleLines = wrapped(subtitle, smallFont(), card.titleWidth + countWidth, 2);
    }
    const auto heightOf = [](const QStringList &lines, const QFont &font) {
        return static_cast<int>(lines.size()) * QFontMetrics(font).height();
    };
    card.titleHeight = heightOf(card.titleLines, titleFont());
    card.subtitleHeight = heightOf(card.subtitleLines, smallFont());
    return card;
}

void drawLines(QPainter *painter, QRect rect, const QStringList &lines, const QFont &font,
               const QColor &color)
{
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(color);
    auto line = QRect(rect.left(), rect.top(), rect.width(), metrics.height());
    for (const auto &text : lines) {
        painter->drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.translate(0, metrics.height());
    }
}

void drawBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const ThemeColors &colors)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = isSelected && option.state.testFlag(QStyle::State_HasFocus);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isMarked = index.data(CardRole::Marked).toBool();
    if (!isSelected && !isMarked && !isHovered) {
        return;
    }
    const qreal width = hasFocus ? 2 : 1;
    const auto outline =
        QRectF(option.rect).adjusted(width / 2, 1 + width / 2, -width / 2, -1 - width / 2);
    painter->setBrush(isSelected || isMarked ? colors.card
                                             : blended(colors.text, colors.panel, 0.05));
    const auto border = isSelected ? colors.accent : colors.line;
    painter->setPen(isSelected || isMarked ? QPen(border, width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(outline, cornerRadius, cornerRadius);
}

} // namespace

CardDelegate::CardDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto &colors = themeColors(option.palette);
    const auto card = layoutOf(index, colors, option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawBackground(painter, option, index, colors);

    const int titleLine = QFontMetrics(titleFont()).height();
    auto inner = option.rect.adjusted(horizontalPadding, verticalPadding, -horizontalPadding,
                                      -verticalPadding);
    if (card.hasLead) {
        const QRect lead(inner.left(), inner.top(), leadWidth, titleLine);
        if (card.sign.isEmpty()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(card.color);
            painter->drawEllipse(
                QRectF(lead.left(), lead.center().y() - dotSize / 2.0 + 0.5, dotSize, dotSize));
        } else {
            painter->setFont(titleFont());
            painter->setPen(card.color);
            painter->drawText(lead, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                              card.sign);
        }
        inner.setLeft(inner.left() + leadWidth);
    }
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    drawLines(painter, QRect(inner.left(), inner.top(), inner.width(), card.titleHeight),
              card.titleLines, titleFont(), isEnabled ? colors.text : colors.mutedText);
    drawLines(
        painter,
        QRect(inner.left(), inner.top() + card.titleHeight, inner.width(), card.subtitleHeight),
        card.subtitleLines, smallFont(), colors.mutedText);
    if (!card.count.isEmpty()) {
        painter->setFont(smallFont());
        painter->setPen(colors.mutedText);
        painter->drawText(QRect(inner.left(), inner.top(), inner.width(), titleLine),
                          Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, card.count);
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width() > 0 ? option.rect.width() : 200;
    const auto card = layoutOf(index, themeColors(option.palette), width);
    return {60, card.titleHeight + card.subtitleHeight + 2 * verticalPadding};
}

} // namespace Widgets
