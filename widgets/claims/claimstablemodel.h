// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/agreementmatrix.h"
#include "briefings/analysis/claimselection.h"
#include "briefings/export/claimtables.h"
#include "briefings/model/briefingindex.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace Widgets {

/// Roles of ClaimsTableModel beside those of Qt.
namespace ClaimsRole {
enum Role
{
    Item = Qt::UserRole + 1, ///< QString: the id of the question, claim or stance; of the claim
                             ///< where a voice is silent; of the voice at the head of a column.
    IsQuestion,              ///< bool: the row is the heading of the claims below it.
    Stance, ///< int of Briefings::StanceKind; invalid where a voice is silent and in the first
            ///< column.
    Gist,   ///< QString: why, in one line; below a claim, how it stands; below the name at the head
            ///< of a column, how far it agrees with the compared voice.
    Accord, ///< int of Briefings::Accord: how a stance stands to the compared voice's; else
            ///< invalid.
};
}

/// What is asked of a ClaimsTableModel.
struct ClaimsView
{
    Briefings::ClaimFilter filter;
    Briefings::ClaimOrder order = Briefings::ClaimOrder::ByQuestion;
    /// The voice that all others are held against: it has the first column after the claims, and
    /// only claims that it speaks to are shown. Null for none.
    Briefings::ItemId compared;

    friend bool operator==(const ClaimsView &, const ClaimsView &) = default;
};

/// The agreement matrix of a briefing: claims under their questions, or ranked without them,
/// against what every voice makes of them. The first column has the claims, each further one a
/// document or an actor who speaks to a shown claim. Questions without shown claims are left out.
class ClaimsTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsTableModel)

public:
    explicit ClaimsTableModel(QObject *parent = nullptr);

    /// Null shows nothing.
    void setBriefing(std::shared_ptr<const Briefings::BriefingIndex> index);
    void setView(const ClaimsView &view);
    [[nodiscard]] const ClaimsView &view() const { return m_view; }

    /// Of the whole briefing; empty without one.
    [[nodiscard]] const Briefings::AgreementMatrix &matrix() const { return m_matrix; }
    /// What is shown of it.
    [[nodiscard]] const Briefings::MatrixCut &cut() const { return m_cut; }

    [[nodiscard]] bool isQuestion(int row) const;
    /// The claim of \a row; null for the heading of a question.
    [[nodiscard]] const Briefings::MatrixRow *matrixRow(int row) const;
    /// The column of the voice at that position in the matrix; 0 when it has none.
    [[nodiscard]] int columnOf(int voice) const;
    [[nodiscard]] int columnOf(const Briefings::ItemId &voice) const;
    /// The cell of a question, a claim, a stance, or in row 0 the column of a document.
    [[nodiscard]] QModelIndex find(const Briefings::ItemId &item) const;
    [[nodiscard]] Briefings::ItemId item(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// Of a question, or of the claim at \a position in the matrix.
    struct Row
    {
        Briefings::QuestionId question;
        int position = -1;
    };

    void fill();
    [[nodiscard]] QVariant questionData(const Briefings::QuestionId &id, int column,
                                        int role) const;
    [[nodiscard]] QVariant claimData(const Briefings::MatrixRow &row, int role) const;
    [[nodiscard]] QVariant voiceData(const Briefings::MatrixRow &row, int voice, int role) const;
    [[nodiscard]] QVariant accordOf(const Briefings::MatrixRow &row,
                                    const Briefings::MatrixCell &cell) const;

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    Briefings::AgreementMatrix m_matrix;
    ClaimsView m_view;
    Briefings::MatrixCut m_cut;
    std::vector<Row> m_rows;
};

} // namespace Widgets
