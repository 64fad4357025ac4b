// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/claimselection.h"
#include "widgets/claims/claimstablemodel.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Widgets {

/// What the matrix is to show: text, voice, holder, order, the compared document; and a line that
/// says what is shown and takes the filter away.
class ClaimsFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsFilterBar)

public:
    enum class Mode
    {
        All,  ///< The matrix.
        One,  ///< One document against the others; it is chosen here.
        Pairs ///< Pairs of documents, which only a document filters.
    };

    explicit ClaimsFilterBar(QWidget *parent);

    /// Offers the voices and holders of \a index. What was chosen stays where it is still there.
    void setBriefing(const Briefings::BriefingIndex *index,
                     const Briefings::AgreementMatrix &matrix);
    void setMode(Mode mode);

    [[nodiscard]] ClaimsView view() const;
    void setView(const ClaimsView &view);
    /// Takes every condition away; the order and the compared document stay.
    void reset();
    void setDisagreementsOnly(bool disagreementsOnly);
    void setOrder(Briefings::ClaimOrder order);
    void setCompared(const Briefings::ItemId &voice);
    void focusText();
    /// What can have the focus, in the order of reading.
    [[nodiscard]] QList<QWidget *> controls() const;

    /// The line below: "12 of 51 claims · only disagreements".
    void showState(const QString &text, bool isFiltered);

Q_SIGNALS:
    void viewChanged();
    void textEntered(); ///< Enter in the text: on to the claims.

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildRow();
    void fitWidths();
    void take();
    [[nodiscard]] QComboBox *makeChoice(const QString &objectName, const QString &name);

    Mode m_mode = Mode::All;
    ClaimsView m_view;
    bool m_isSetting = false;

    QComboBox *m_compared;
    QLineEdit *m_text;
    QComboBox *m_voice;
    QComboBox *m_holder;
    QComboBox *m_order;
    QPushButton *m_disagreements;
    QLabel *m_state;
    QPushButton *m_reset;
};

} // namespace Widgets
