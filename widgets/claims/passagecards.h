// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/claim.h"
#include "briefings/model/passage.h"

#include <QListView>
#include <QString>

#include <optional>
#include <vector>

class QStandardItemModel;

namespace Widgets {

/// The words of one voice on a claim.
struct PassageCard
{
    Briefings::StanceId stance;
    Briefings::StanceKind kind = Briefings::StanceKind::Supports;
    QString voice; ///< Who speaks: "Fast Company", "Yann LeCun, in Fast Company".
    QString text;  ///< The quoted words; that there are none, when there are none.
    QString gist;
    std::optional<Briefings::Passage> passage;
    bool isChosen = false; ///< Of the voice whose cell is the current one.

    friend bool operator==(const PassageCard &, const PassageCard &) = default;
};

/// Cards side by side, as tall as the longest of them. Left and Right walk, Up and Down scroll what
/// is too tall, Enter or a click opens.
class PassageCards final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageCards)

public:
    explicit PassageCards(QWidget *parent);

    void setCards(std::vector<PassageCard> cards);
    [[nodiscard]] const std::vector<PassageCard> &cards() const { return m_cards; }

Q_SIGNALS:
    void cardOpened(int card);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fit();

    std::vector<PassageCard> m_cards;
    QStandardItemModel *m_model;
};

} // namespace Widgets
