// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/documentview.h"

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/documents/markpainting.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace Widgets {

namespace {

/// Blocks laid out in one go: under a frame's time with paragraphs of a few hundred words.
constexpr size_t blocksPerStep = 24;
constexpr int charactersPerLine = 68;
constexpr int smallestMargin = 20;
constexpr int documentMargin = 8;
constexpr int minimumColumn = 150;

} // namespace

DocumentView::DocumentView(QWidget *parent) : QTextEdit(parent), m_return(new QToolButton(this))
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setUndoRedoEnabled(false);
    viewport()->setMouseTracking(true);

    m_return->setObjectName(QStringLiteral("returnButton"));
    //: Beside a note: goes back to where the note was referred to.
    m_return->setText(tr("↩ Back to the Text"));
    m_return->setToolTip(plainToolTip(tr("Back to where you came from (Backspace)")));
    m_return->hide();
    connect(m_return, &QToolButton::clicked, this, &DocumentView::goBackToText);

    m_buildTimer.setInterval(0);
    connect(&m_buildTimer, &QTimer::timeout, this, &DocumentView::buildMore);
    m_flash.setDuration(flashMs);
    connect(&m_flash, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_flash, &QVariantAnimation::finished, this, [this] {
        m_flashing.reset();
        viewport()->update();
        Q_EMIT settled();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DocumentView::rememberPlace);
    connect(this, &QTextEdit::cursorPositionChanged, viewport(), qOverload<>(&QWidget::update));
}

void DocumentView::showText(std::shared_ptr<const Briefings::BriefingIndex> index,
                            const Briefings::DocumentId &document, Briefings::Body body,
                            Briefings::Text text)
{
    m_index = std::move(index);
    m_document = document;
    m_body = body;
    if (!text) {
        m_wanted.reset();
        m_beginning = -1;
    }
    if (m_text != text) {
        m_text = std::move(text);
        m_apparatus = m_text ? Briefings::apparatusOf(*m_text) : Briefings::Apparatus();
        m_returns.clear();
        m_found.clear();
        updateReturn();
        m_place = {};
        m_waitingCaret = 0;
        m_flash.stop();
        m_flashing.reset();
        m_isFlashWaiting = false;
        startBuilding();
        if (m_text && m_wanted) {
            const auto wanted = *std::exchange(m_wanted, std::nullopt);
            reveal(wanted.first, wanted.second);
        } else if (m_text && m_beginning >= 0) {
            beginAt(std::exchange(m_beginning, -1));
        }
    }
    rebuildMarks();
}

void DocumentView::setIndex(std::shared_ptr<const Briefings::BriefingIndex> index)
{
    m_index = std::move(index);
    rebuildMarks();
}

void DocumentView::setReadingSize(int pixels)
{
    if (m_readingSize != pixels) {
        m_readingSize = pixels;
        rebuild();
    }
}

void DocumentView::rebuild()
{
    m_waitingCaret = textCursor().position();
    startBuilding();
    updateColumn();
}

void DocumentView::rebuildMarks()
{
    m_marks =
        m_index && m_text ? DocumentMarks(*m_index, m_document, m_body, *m_text) : DocumentMarks();
    viewport()->update();
}

void DocumentView::setSelection(const Briefings::ItemId &item, const Briefings::Passages &passages)
{
    m_selectedItem = item;
    m_highlights.clear();
    for (const Briefings::Passage &passage : passages) {
        if (passage.document == m_document && passage.body == m_body
            && passage.state != Briefings::EvidenceState::Lost) {
            m_highlights.push_back(passage.range);
        }
    }
    std::ranges::sort(m_highlights);
    viewport()->update();
}

void DocumentView::startBuilding()
{
    m_isPainted = false;
    m_builtPixels = readingFont(m_readingSize).pixelSize();
    {
        const QScopedValueRollback placing(m_isPlacing, true);
        m_builder = TextBuilder(*document(), m_text, m_readingSize);
        document()->setDocumentMargin(documentMargin);
    }
    buildMore();
    if (!m_builder.isFinished()) {
        m_buildTimer.start();
    }
}

void DocumentView::buildMore()
{
    {
        const QScopedValueRollback placing(m_isPlacing, true);
        m_builder.append(blocksPerStep);
    }
    if (m_builder.isFinished()) {
        m_buildTimer.stop();
    }
    restorePlace();
    viewport()->update();
}

bool DocumentView::isSettled() const
{
    return m_builder.isFinished() && !m_isFlashWaiting && !m_flashing
           && (m_isPainted || !isVisible());
}

int DocumentView::startOf(const Briefings::TextRange &range) const
{
    return m_text ? static_cast<int>(m_text->map.toUnit(range.start())) : 0;
}

int DocumentView::endOf(const Briefings::TextRange &range) const
{
    return m_text ? static_cast<int>(m_text->map.toUnit(range.end())) : 0;
}

void DocumentView::reveal(const Briefings::TextRange &range, Flash flash)
{
    if (!m_text) {
        m_wanted = {range, flash};
        return;
    }
    m_place = {startOf(range), revealFraction, endOf(range), flash == Flash::Yes};
    m_waitingCaret = m_place.position;
    if (flash == Flash::Yes) {
        m_flashing = range;
        m_isFlashWaiting = true;
    }
    restorePlace();
}

void DocumentView::beginAt(qint64 position)
{
    if (!m_text) {
        m_beginning = position;
        return;
    }
    m_place = {static_cast<int>(m_text->map.toUnit(position)), 0.0, 0, false};
    restorePlace();
}

void DocumentView::restorePlace()
{
    if (m_isPlacing) {
        return; // Scroll bars that come and go while the text changes; who changes it restores the
                // place.
    }
    const int needed = std::max({m_place.position, m_place.end, m_waitingCaret.value_or(0)});
    if (!m_text || (!m_builder.isFinished() && m_builder.builtLength() <= needed)) {
        return; // Comes again when more is built.
    }
    const QScopedValueRollback placing(m_isPlacing, true);
    if (m_waitingCaret) {
        QTextCursor caret = textCursor();
        caret.setPosition(*m_waitingCaret);
        setTextCursor(caret);
        m_waitingCaret.reset();
    }
    if (m_place.position == 0 && m_place.heightFraction <= 0) {
        verticalScrollBar()->setValue(0);
    } else {
        const auto pieces =
            linePieces(*document(), m_place.position, std::max(m_place.end, m_place.position + 1));
        if (!pieces.empty()) {
            const double top = pieces.front().rect.top();
            const double height = pieces.back().rect.bottom() - top;
            double target = m_place.heightFraction * viewport()->height();
            if (m_place.isCentered) {
                target = std::max<double>((viewport()->height() - height) / 2, documentMargin);
            }
            if (m_place.end > m_place.position && target + height > viewport()->height()) {
                target = std::max<double>(documentMargin,
                                          viewport()->height() - height - documentMargin);
            }
            const int value = qRound(top - target);
            if (value > verticalScrollBar()->maximum()) {
                // Text is laid out as it is needed: only now all of it is, and the scroll bar ends
                // where it should.
                document()->documentLayout()->documentSize();
            }
            verticalScrollBar()->setValue(value);
        }
    }
    if (m_isFlashWaiting && isVisible()) {
        startFlash();
    }
}

void DocumentView::rememberPlace()
{
    if (m_isPlacing || viewport()->height() <= 0) {
        return;
    }
    const int position = cursorForPosition(QPoint(0, 0)).position();
    const auto pieces = linePieces(*document(), position, position + 1);
    const double top = pieces.empty() ? 0 : pieces.front().rect.top() + contentOffset().y();
    m_place = {verticalScrollBar()->value() == 0 ? 0 : position,
               std::min(top, 0.0) / viewport()->height(), 0, false};
    Q_EMIT scrolled();
}

void DocumentView::startFlash()
{
    m_isFlashWaiting = false;
    m_flash.stop();
    // Without animations the same time passes with a steady mark.
    const bool isAnimated =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(isAnimated ? 0.0 : 1.0);
    m_flash.setEasingCurve(QEasingCurve::InQuad);
    m_flash.start();
}

QPointF DocumentView::contentOffset() const
{
    return {-static_cast<double>(horizontalScrollBar()->value()),
            -static_cast<double>(verticalScrollBar()->value())};
}

QRect DocumentView::rangeRect(const Briefings::TextRange &range) const
{
    return wordsRect(startOf(range), endOf(range));
}

QRect DocumentView::wordsRect(int start, int end) const
{
    QRectF united;
    for (const LinePiece &piece : linePieces(*document(), start, end)) {
        united = united.united(piece.rect);
    }
    return united.translated(contentOffset()).toAlignedRect();
}

Briefings::TextRange DocumentView::visibleRange() const
{
    if (!m_text) {
        return {};
    }
    const int start = cursorForPosition(QPoint(0, 0)).position();
    const int end =
        cursorForPosition(QPoint(viewport()->width(), viewport()->height() - 1)).position();
    const auto range =
        Briefings::TextRange::make(m_text->map.toCodePoint(start), m_text->map.toCodePoint(end));
    return range.value_or(Briefings::TextRange());
}

void DocumentView::updateColumn()
{
    const QString sample =
        QStringLiteral("the quick brown fox jumps over the lazy dog and on we go");
    const QFontMetricsF metrics(readingFont(m_readingSize));
    const double measure =
        metrics.horizontalAdvance(sample) / static_cast<double>(sample.size()) * charactersPerLine;
    const int scrollBar =
        style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const int margin = std::max(smallestMargin, qRound((width() - scrollBar - measure) / 2));
    if (margin != m_columnMargin) {
        m_columnMargin = margin;
        // Before the viewport is resized, so that the text is laid out once.
        setViewportMargins(margin - documentMargin, 0, margin - documentMargin, 0);
        Q_EMIT columnChanged();
    }
}

bool DocumentView::event(QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        updateColumn();
    }
    const bool isHandled = QTextEdit::event(event);
    if (event->type() == QEvent::StyleChange
        && m_builtPixels != readingFont(m_readingSize).pixelSize()) {
        rebuild(); // The program was zoomed.
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    }
    return isHandled;
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    {
        const QScopedValueRollback placing(m_isPlacing, true);
        QTextEdit::resizeEvent(event);
    }
    updateReturn();
    restorePlace();
}

void DocumentView::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    updateReturn();
    restorePlace();
}

QSize DocumentView::minimumSizeHint() const { return {minimumColumn, minimumColumn}; }

} // namespace Widgets
