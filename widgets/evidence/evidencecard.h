// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/evidencecontent.h"

#include <QAbstractButton>

class QToolButton;

namespace Widgets {

/// A card for one row of the evidence: where, what, and in which state. A click, Enter or Space
/// activates it; Ctrl+C copies it with its source. A card for an item has a second button that goes
/// to the words it rests on.
class EvidenceCard final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceCard)

public:
    EvidenceCard(EvidenceRow row, QWidget *parent);

    [[nodiscard]] const EvidenceRow &row() const { return m_row; }
    /// The button that goes to the words; null when the card itself does.
    [[nodiscard]] QToolButton *wordsButton() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void selectRequested(const Briefings::ItemId &item);
    void passageRequested(const Briefings::ItemId &item, const Briefings::Passage &passage);
    void copyRequested(const Widgets::EvidenceRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void activate();
    void goToWords();
    void copy();
    void placeWordsButton();
    [[nodiscard]] QString leadText() const;
    [[nodiscard]] QRect textArea(int width) const;

    EvidenceRow m_row;
    QToolButton *m_words = nullptr;
};

} // namespace Widgets
