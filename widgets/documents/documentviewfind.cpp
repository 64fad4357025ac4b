// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words found in a document, and where its reader is.
#include "widgets/documents/documentview.h"

#include <QTextBlock>

#include <algorithm>

namespace Widgets {

namespace {

/// More places than this are not worth counting; each is looked at when a block is painted.
constexpr size_t mostPlaces = 10'000;

} // namespace

int DocumentView::find(const QString &words)
{
    m_found.clear();
    m_foundLength = static_cast<int>(words.size());
    if (m_text && !words.isEmpty()) {
        const QString &text = m_text->text;
        for (auto at = text.indexOf(words, 0, Qt::CaseInsensitive);
             at >= 0 && m_found.size() < mostPlaces;
             at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
            m_found.push_back(static_cast<int>(at));
        }
    }
    viewport()->update();
    return static_cast<int>(m_found.size());
}

int DocumentView::goToFound(int step)
{
    if (m_found.empty()) {
        return 0;
    }
    const int caret = textCursor().position();
    const auto count = static_cast<qsizetype>(m_found.size());
    qsizetype place = 0;
    if (step >= 0) {
        const auto from = step == 0 ? caret : caret + 1;
        place = std::ranges::lower_bound(m_found, from) - m_found.begin();
    } else {
        place = std::ranges::lower_bound(m_found, caret) - m_found.begin() - 1;
    }
    place = (place + count) % count; // Past the end it goes on from the beginning.
    const int start = m_found[static_cast<size_t>(place)];
    if (const auto range =
            Briefings::TextRange::make(codePointAt(start), codePointAt(start + m_foundLength))) {
        reveal(*range, Flash::No);
    }
    return static_cast<int>(place) + 1;
}

void DocumentView::paintFound(QPainter &painter, const QTextBlock &block) const
{
    const int start = block.position();
    const int end = start + block.length() - 1;
    for (auto at = std::ranges::lower_bound(m_found, start); at != m_found.end() && *at < end;
         ++at) {
        paintFoundAt(painter, *at, std::min(*at + m_foundLength, end),
                     *at == textCursor().position());
    }
}

std::optional<Briefings::TextRange> DocumentView::selectedRange() const
{
    const QTextCursor cursor = textCursor();
    if (!m_text || !cursor.hasSelection()) {
        return std::nullopt;
    }
    return Briefings::TextRange::make(codePointAt(cursor.selectionStart()),
                                      codePointAt(cursor.selectionEnd()));
}

void DocumentView::clearSelection()
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
}

std::optional<Briefings::AnnotationId> DocumentView::annotationAtCaret() const
{
    for (const DocumentMark *mark : m_marks.at(textCursor().position())) {
        if (mark->look == MarkLook::Annotation) {
            return mark->item.to<Briefings::ItemKind::Annotation>();
        }
    }
    return std::nullopt;
}

bool DocumentView::hasBuilt(const Briefings::TextRange &range) const
{
    return m_text && (m_builder.isFinished() || m_builder.builtLength() > endOf(range));
}

qint64 DocumentView::caretPosition() const
{
    return std::max<qint64>(codePointAt(textCursor().position()), 0);
}

qint64 DocumentView::readingPosition() const
{
    // The end of the line at the height where revealed words begin, so that they count as reached.
    const QPoint place(viewport()->width() - 1, qRound(viewport()->height() * revealFraction) + 2);
    return std::max<qint64>(codePointAt(cursorForPosition(place).position()), 0);
}

} // namespace Widgets
