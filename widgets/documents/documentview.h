// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/text/apparatus.h"
#include "widgets/documents/documentmarks.h"
#include "widgets/documents/textbuilder.h"

#include <QTextEdit>
#include <QTimer>
#include <QVariantAnimation>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QMenu;
class QToolButton;

namespace Widgets {

/// The text of one body of a document with its marks. Read-only, with a caret: arrows walk the
/// words, N and Shift+N (F3, Shift+F3) the marks, Enter chooses the item under the caret,
/// Shift+Enter the next one there, the menu key lists them, I says what they are. A click does what
/// Enter does; a second click at the same place goes on to the next item. On a reference to a note,
/// and on a term of the glossary that nothing else is marked on, Enter and a click go to the note
/// or the entry, Backspace and a button come back.
///
/// Positions without further name are those of the QTextDocument, which are those of the text's
/// QString.
class DocumentView final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentView)

public:
    explicit DocumentView(QWidget *parent = nullptr);

    static constexpr int defaultReadingSize = 16;
    static constexpr int flashMs = 1200;
    /// Of the height, from the top: where revealed words begin.
    static constexpr double revealFraction = 1.0 / 3;

    /// Shows \a text, or nothing when it is null. The marks are those of \a index.
    void showText(std::shared_ptr<const Briefings::BriefingIndex> index,
                  const Briefings::DocumentId &document, Briefings::Body body,
                  Briefings::Text text);
    /// Takes the marks and titles of a changed briefing; text, caret and place stay.
    void setIndex(std::shared_ptr<const Briefings::BriefingIndex> index);
    void setReadingSize(int pixels);
    [[nodiscard]] int readingSize() const { return m_readingSize; }

    [[nodiscard]] const DocumentMarks &marks() const { return m_marks; }
    /// The item that a further click or Shift+Enter goes on from, and the words to highlight for
    /// it.
    void setSelection(const Briefings::ItemId &item, const Briefings::Passages &passages);
    /// The highlighted words, in this text, by start.
    [[nodiscard]] const std::vector<Briefings::TextRange> &highlights() const
    {
        return m_highlights;
    }

    enum class Flash
    {
        No,
        Yes
    };
    /// Scrolls so that \a range begins at a third of the height, or, with a flash, stands in the
    /// middle; moves the caret there. When the text is still being laid out, as soon as it is.
    void reveal(const Briefings::TextRange &range, Flash flash);
    /// Scrolls so that the line of \a position, in code points, is the first one; when there is a
    /// text. The caret stays.
    void beginAt(qint64 position);
    [[nodiscard]] bool isFlashing() const { return m_flashing.has_value(); }

    /// The words that the person has selected; nothing when there are none.
    [[nodiscard]] std::optional<Briefings::TextRange> selectedRange() const;
    void clearSelection();
    [[nodiscard]] std::optional<Briefings::AnnotationId> annotationAtCaret() const;
    /// What the menu offers for highlighting.
    void setAnnotationActions(const QList<QAction *> &actions) { m_annotationActions = actions; }
    /// Says something beside the caret, in passing.
    void say(const QString &text);

    /// Marks every place where \a words stand, in any case; empty words mark none. Returns how
    /// many.
    int find(const QString &words);
    /// Goes to the next (1) or previous (-1) found place from the caret, or to the one at or after
    /// it (0), and from the last to the first. Returns which it is, from 1; 0 when none was found.
    int goToFound(int step);

    /// Where \a range stands, in the viewport's coordinates; empty when it is not built yet.
    [[nodiscard]] QRect rangeRect(const Briefings::TextRange &range) const;
    /// The code points that are on screen.
    [[nodiscard]] Briefings::TextRange visibleRange() const;
    /// True when the words of \a range can be asked for their place.
    [[nodiscard]] bool hasBuilt(const Briefings::TextRange &range) const;
    /// In code points.
    [[nodiscard]] qint64 caretPosition() const;
    /// How far the text is read: the end of the line at a third of the height, in code points.
    [[nodiscard]] qint64 readingPosition() const;
    /// True when the whole text is built, in place and painted.
    [[nodiscard]] bool isSettled() const;
    /// Empty space on either side of the column of text.
    [[nodiscard]] int columnMargin() const { return m_columnMargin; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void itemChosen(const Briefings::ItemId &item);
    void paneStepRequested(int step);    ///< Ctrl+Tab, F6: 1; with Shift: -1.
    void passageStepRequested(int step); ///< The keys ] and [.
    void scrolled();                     ///< By the person.
    void zoomRequested(int step);        ///< 0: back to the usual size.
    void columnChanged();
    void settled();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    /// What is copied and dragged: the words with their source.
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    /// What stays in place while the text is laid out anew: this position at this share of the
    /// height.
    struct Place
    {
        int position = 0;
        double heightFraction = 0;
        int end = 0;             ///< Of the words to show, when there is room for them all.
        bool isCentered = false; ///< The words stand in the middle of the height instead.
    };

    enum class Choice
    {
        Smallest,
        Next
    };

    enum class What
    {
        Note,
        Term
    };

    void rebuild();
    void startBuilding();
    void buildMore();
    void rebuildMarks();
    void updateColumn();
    void restorePlace();
    void rememberPlace();
    void startFlash();

    /// False when nothing is marked there.
    bool choose(int position, Choice choice);
    void stepToMark(int step);
    void copyWords() const;
    void popupMenu(int position, const QPoint &globalPosition);
    /// Goes to the note that is referred to, or to the glossary's entry; false when there is none.
    bool follow(int position, What what);
    /// To where the last note or entry was left for; else from a note to its first reference.
    bool goBackToText();
    void updateReturn();
    void showToolTip(int position, const QPoint &globalPosition);
    [[nodiscard]] qint64 codePointAt(int position) const; ///< -1 when there is no text.
    [[nodiscard]] QString toolTipAt(int position) const;
    [[nodiscard]] int positionAt(const QPoint &viewportPoint) const;
    [[nodiscard]] int startOf(const Briefings::TextRange &range) const;
    [[nodiscard]] int endOf(const Briefings::TextRange &range) const;
    [[nodiscard]] QRect wordsRect(int start, int end) const;
    [[nodiscard]] QPointF contentOffset() const;
    [[nodiscard]] QTextBlock firstBlockIn(const QRect &viewportRect) const;
    void paintBehind(QPainter &painter, const QRect &area) const;
    void paintOver(QPainter &painter, const QRect &area) const;
    void paintOutline(QPainter &painter, const QPen &pen, const DocumentMark &mark) const;
    [[nodiscard]] const DocumentMark *
    firstAt(int position) const; ///< Null when nothing is drawn there.
    void paintMargin(QPainter &painter, const QTextBlock &block) const;
    void paintAnnotations(QPainter &painter, const QTextBlock &block) const;
    void paintFound(QPainter &painter, const QTextBlock &block) const;
    void paintFoundAt(QPainter &painter, int start, int end, bool isCurrent) const;
    void paintTerms(QPainter &painter, int start, int end) const;

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    Briefings::DocumentId m_document;
    Briefings::Body m_body = Briefings::Body::Digest;
    Briefings::Text m_text;
    int m_readingSize = defaultReadingSize;
    int m_builtPixels = 0; ///< The size of the font that the text is built with.
    int m_columnMargin = 0;
    TextBuilder m_builder;
    QTimer m_buildTimer;

    QList<QAction *> m_annotationActions;
    std::vector<int> m_found; ///< Where found words start, by position.
    int m_foundLength = 0;
    Briefings::Apparatus m_apparatus;
    std::vector<int> m_returns; ///< Where notes and entries were followed from; the last is next.
    QToolButton *m_return;
    DocumentMarks m_marks;
    Briefings::ItemId m_selectedItem;
    std::vector<Briefings::TextRange> m_highlights;

    Place m_place;
    std::optional<int>
        m_waitingCaret; ///< Where the caret goes as soon as the text is built that far.
    std::optional<std::pair<Briefings::TextRange, Flash>>
        m_wanted;             ///< To be revealed when there is a text.
    qint64 m_beginning = -1;  ///< To begin at when there is a text; -1 for none.
    bool m_isPlacing = false; ///< The view scrolls by itself; the person does not.
    bool m_isPainted = false;
    bool m_isFlashWaiting = false;
    std::optional<Briefings::TextRange> m_flashing;
    QVariantAnimation m_flash;
    QPoint m_pressPoint;
    int m_hovered = -1; ///< The position under the pointer; -1 for none.
};

} // namespace Widgets
