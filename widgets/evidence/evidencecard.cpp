// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencecard.h"

#include "widgets/common/itemtexts.h"
#include "widgets/common/theme.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace Widgets {

using Briefings::EvidenceState;
using Briefings::ItemKind;

namespace {

constexpr int padding = 10;
constexpr int lineGap = 2;
constexpr int cornerRadius = 7;
constexpr int wordsButtonSize = 24;
/// Longer quotes end in "…": the whole passage is one click away.
constexpr qsizetype longestText = 600;

QFont leadFont(bool isStance)
{
    auto font = interfaceFont(isStance ? interfacePixelSize : interfacePixelSize - 2);
    font.setWeight(isStance ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont textFont(bool isSmall)
{
    return interfaceFont(isSmall ? interfacePixelSize - 1 : interfacePixelSize);
}

/// Lays \a layout out in \a width and gives its height.
int breakLines(QTextLayout &layout, int width)
{
    qreal y = 0;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        auto line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(std::max(20, width));
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(y));
}

QString shortened(const QString &text)
{
    return text.size() <= longestText ? text : text.left(longestText) + QChar(0x2026);
}

} // namespace

EvidenceCard::EvidenceCard(EvidenceRow row, QWidget *parent)
    : QAbstractButton(parent), m_row(std::move(row))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto name = QStringLiteral("%1: %2").arg(leadText(), m_row.text);
    if (m_row.state != EvidenceState::Sound) {
        name += QStringLiteral(". %1").arg(
            evidenceStateExplanation(m_row.state, m_row.passage.has_value()));
    }
    setAccessibleName(name);
    connect(this, &QAbstractButton::clicked, this, &EvidenceCard::activate);

    if (m_row.isItem && m_row.passage) {
        m_words = new QToolButton(this);
        m_words->setText(QStringLiteral("¶"));
        m_words->setAutoRaise(true);
        m_words->setFocusPolicy(Qt::StrongFocus);
        m_words->setAccessibleName(tr("Go to the words of: %1").arg(m_row.text));
        m_words->setToolTip(tr("Go to the words"));
        connect(m_words, &QToolButton::clicked, this, &EvidenceCard::goToWords);
    }
}

QSize EvidenceCard::sizeHint() const { return {240, heightForWidth(std::max(width(), 200))}; }

QSize EvidenceCard::minimumSizeHint() const { return {120, fontMetrics().height() * 2}; }

bool EvidenceCard::hasHeightForWidth() const { return true; }

QRect EvidenceCard::textArea(int width) const
{
    const int end = m_words != nullptr ? wordsButtonSize + 2 : padding;
    return {padding, padding - 2, width - padding - end, 0};
}

int EvidenceCard::heightForWidth(int width) const
{
    const auto area = textArea(width);
    int height = 2 * (padding - 2);
    if (!leadText().isEmpty()) {
        QTextLayout lead(leadText(), leadFont(m_row.stance.has_value()));
        height += breakLines(lead, area.width()) + lineGap;
    }
    if (!m_row.text.isEmpty()) {
        QTextLayout text(shortened(m_row.text), textFont(m_row.stance.has_value()));
        height += breakLines(text, area.width());
    }
    if (m_row.state != EvidenceState::Sound) {
        QTextLayout state(evidenceStateExplanation(m_row.state, m_row.passage.has_value()),
                          leadFont(false));
        height += breakLines(state, area.width()) + lineGap;
    }
    return height;
}

QString EvidenceCard::leadText() const
{
    if (!m_row.stance) {
        return m_row.lead;
    }
    //: The head of a card about a stance: a sign, "disputes", and by whom.
    return tr("%1 %2  %3").arg(stanceSign(*m_row.stance), stanceText(*m_row.stance), m_row.lead);
}

void EvidenceCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colors = themeColors(palette());
    const qreal border = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, border));
    const auto base = colors.isDark ? blended(colors.text, colors.card, 0.03) : colors.paper;
    painter.setBrush(underMouse() || isDown() ? blended(colors.accent, base, isDown() ? 0.14 : 0.06)
                                              : base);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2), cornerRadius,
        cornerRadius);

    const auto area = textArea(width());
    QPointF at = area.topLeft();
    if (!leadText().isEmpty()) {
        QTextLayout lead(leadText(), leadFont(m_row.stance.has_value()));
        const int height = breakLines(lead, area.width());
        auto color = colors.mutedText;
        if (m_row.stance) {
            color = stanceColor(colors, *m_row.stance);
            // The stance is what is looked for; by whom is said in the plain weight.
            QTextLayout::FormatRange by;
            by.length = static_cast<int>(m_row.lead.size());
            by.start = static_cast<int>(leadText().size()) - by.length;
            by.format.setFontWeight(QFont::Normal);
            by.format.setForeground(colors.text);
            lead.setFormats({by});
            breakLines(lead, area.width());
        }
        painter.setPen(color);
        lead.draw(&painter, at);
        at.ry() += height + lineGap;
    }
    if (!m_row.text.isEmpty()) {
        QTextLayout text(shortened(m_row.text), textFont(m_row.stance.has_value()));
        const auto mark = m_row.item.kind() == ItemKind::Figure
                              ? colors.figure
                              : kindColor(colors, m_row.item.kind());
        QList<QTextLayout::FormatRange> formats;
        formats.reserve(static_cast<qsizetype>(m_row.marks.size()));
        for (const auto &range : m_row.marks) {
            QTextLayout::FormatRange format;
            format.start = static_cast<int>(range.first);
            format.length = static_cast<int>(range.second);
            format.format.setBackground(blended(mark, base, 0.14));
            format.format.setFontUnderline(true);
            format.format.setUnderlineColor(mark);
            formats.append(format);
        }
        text.setFormats(formats);
        const int height = breakLines(text, area.width());
        painter.setPen(m_row.stance ? colors.mutedText : colors.text);
        text.draw(&painter, at);
        at.ry() += height + lineGap;
    }
    if (m_row.state != EvidenceState::Sound) {
        QTextLayout state(evidenceStateExplanation(m_row.state, m_row.passage.has_value()),
                          leadFont(false));
        breakLines(state, area.width());
        painter.setPen(colors.disputes);
        state.draw(&painter, at);
    }
}

void EvidenceCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeWordsButton();
}

void EvidenceCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

void EvidenceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void EvidenceCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_row.passage) {
        menu->addAction(tr("Go to the Words"), this, &EvidenceCard::goToWords);
    }
    menu->addAction(tr("Copy with Source"), this, &EvidenceCard::copy);
    menu->popup(event->globalPos());
}

void EvidenceCard::activate()
{
    if (m_row.passage && !m_row.isItem) {
        goToWords();
    } else {
        Q_EMIT selectRequested(m_row.item);
    }
}

void EvidenceCard::goToWords()
{
    if (m_row.passage) {
        Q_EMIT passageRequested(m_row.item, *m_row.passage);
    }
}

void EvidenceCard::copy() { Q_EMIT copyRequested(m_row); }

void EvidenceCard::placeWordsButton()
{
    if (m_words != nullptr) {
        m_words->setGeometry(width() - wordsButtonSize - 2, 3, wordsButtonSize, wordsButtonSize);
    }
}

} // namespace Widgets
