// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace Widgets {

/// Roles of ClaimsTableModel beside those of Qt.
namespace ClaimsRole {
enum Role
{
    Item = Qt::UserRole + 1, ///< QString: the id of the question, claim or stance; of the claim
                             ///< where a document is silent.
    IsQuestion,              ///< bool: the row is the heading of the claims below it.
    Stance, ///< int of Briefings::StanceKind; invalid where a document is silent and in the first
            ///< column.
    Gist,   ///< QString: why, in one line.
};
}

/// True when one disputes the claim and another supports or qualifies it. Supporting and qualifying
/// alone is no disagreement: nearly every claim is qualified by somebody.
[[nodiscard]] bool isDisputed(const Briefings::BriefingIndex &index,
                              const Briefings::ClaimId &claim);

/// Questions and under each its claims, against what every document makes of them. The first column
/// has the claims, each further one a document. Questions without claims are left out.
class ClaimsTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimsTableModel)

public:
    explicit ClaimsTableModel(QObject *parent = nullptr);

    /// Null shows nothing.
    void setBriefing(std::shared_ptr<const Briefings::BriefingIndex> index);
    /// Only claims that isDisputed().
    void setDisagreementsOnly(bool disagreementsOnly);
    [[nodiscard]] bool hasDisagreementsOnly() const { return m_disagreementsOnly; }

    [[nodiscard]] bool isQuestion(int row) const;
    /// The cell of a question, a claim, a stance of a document, or the column head of a document in
    /// row 0.
    [[nodiscard]] QModelIndex find(const Briefings::ItemId &item) const;
    [[nodiscard]] Briefings::ItemId item(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// Of one question or claim; they live in the briefing that the index holds.
    struct Row
    {
        const Briefings::Question *question = nullptr;
        const Briefings::Claim *claim = nullptr;
    };

    void fill();
    [[nodiscard]] QVariant questionData(const Briefings::Question &question, int column,
                                        int role) const;
    [[nodiscard]] QVariant claimData(const Briefings::Claim &claim, int role) const;
    [[nodiscard]] QVariant stanceData(const Briefings::Claim &claim,
                                      const Briefings::Document &document, int role) const;

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    std::vector<Row> m_rows;
    bool m_disagreementsOnly = false;
};

} // namespace Widgets
