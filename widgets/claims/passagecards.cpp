// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/passagecards.h"

#include "briefings/export/claimwords.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/common/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int padding = 10;
constexpr int gap = 4;
constexpr int cardGap = 8;
constexpr int narrowestCard = 232;
constexpr int widestCard = 420;

QFont headFont()
{
    auto font = interfaceFont(interfacePixelSize - 1);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont wordsFont() { return readingFont(interfacePixelSize + 1); }

QString headText(const PassageCard &card)
{
    //: Above quoted words: %1 is a sign with "supports", "qualifies" or "disputes", %2 a document.
    return PassageCards::tr("%1 · %2").arg(Briefings::signedStance(card.kind), card.voice);
}

int cardHeight(const PassageCard &card, int width)
{
    const int inner = width - cardGap - 2 * padding;
    return wrappedHeight(headFont(), headText(card), inner) + gap
           + wrappedHeight(wordsFont(), card.text, inner) + 2 * padding;
}

class CardPainter final : public QStyledItemDelegate
{
public:
    explicit CardPainter(PassageCards &cards) : QStyledItemDelegate(&cards), m_cards(cards) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &card = m_cards.cards()[static_cast<size_t>(index.row())];
        const auto &colors = themeColors(option.palette);
        const bool isCurrent = m_cards.hasFocus() && index == m_cards.currentIndex();
        const auto frame =
            QRectF(option.rect.adjusted(0, 1, -cardGap, -2)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(card.isChosen ? colors.highlight : colors.card);
        painter->setPen(isCurrent ? QPen(colors.accent, 2) : QPen(colors.line, 1));
        painter->drawRoundedRect(frame, 6, 6);
        auto place = frame.toRect().adjusted(padding, padding, -padding, 0);
        painter->setPen(stanceColor(colors, card.kind));
        place.setTop(place.top() + drawWrapped(*painter, place, headFont(), headText(card)) + gap);
        painter->setPen(card.passage || card.isChosen ? colors.text : colors.mutedText);
        drawWrapped(*painter, place, wordsFont(), card.text);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex &index) const override
    {
        return index.data(Qt::SizeHintRole).toSize();
    }

private:
    PassageCards &m_cards;
};

} // namespace

PassageCards::PassageCards(QWidget *parent)
    : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new CardPainter(*this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT cardOpened(index.row()); });
}

void PassageCards::setCards(std::vector<PassageCard> cards)
{
    if (m_cards == cards) {
        return;
    }
    m_cards = std::move(cards);
    m_model->clear();
    for (const auto &card : m_cards) {
        auto *item = new QStandardItem(card.text);
        item->setEditable(false);
        //: Read aloud: who speaks, "supports", "qualifies" or "disputes", and the quoted words.
        item->setAccessibleText(
            tr("%1: %2: %3").arg(card.voice, Briefings::stanceWord(card.kind), card.text));
        item->setToolTip(plainToolTip(card.gist));
        m_model->appendRow(item);
    }
    fit();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void PassageCards::fit()
{
    const auto count = static_cast<int>(m_cards.size());
    if (count == 0) {
        return;
    }
    const double zoom = zoomFactor();
    const int width = std::clamp(viewport()->width() / count, qRound(narrowestCard * zoom),
                                 qRound(widestCard * zoom));
    int tallest = 0;
    for (const auto &card : m_cards) {
        tallest = std::max(tallest, cardHeight(card, width));
    }
    const QSize size(width, std::max(tallest + 3, viewport()->height()));
    for (int row = 0; row < count; ++row) {
        m_model->item(row)->setSizeHint(size);
    }
}

void PassageCards::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void PassageCards::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model != nullptr) {
        fit();
    }
}

void PassageCards::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                         || event->key() == Qt::Key_Space;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT cardOpened(currentIndex().row());
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const int step = verticalScrollBar()->singleStep();
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + (event->key() == Qt::Key_Up ? -step : step));
    } else {
        QListView::keyPressEvent(event);
    }
}

void PassageCards::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, 0));
    }
}

} // namespace Widgets
