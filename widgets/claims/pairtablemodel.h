// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/pairagreement.h"
#include "briefings/model/briefingindex.h"

#include <QAbstractTableModel>

#include <memory>
#include <utility>
#include <vector>

namespace Widgets {

/// Roles of PairTableModel beside those of Qt.
namespace PairRole {
enum Role
{
    Share = Qt::UserRole + 1, ///< double from 0 to 1, in the column of the share; invalid where the
                              ///< pair is not scored.
};
}

/// Pairs of documents and how far they agree, furthest apart first; those that share too few claims
/// stand at the end, and are not scored.
class PairTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairTableModel)

public:
    enum Column
    {
        First,
        Second,
        Share,
        Shared,
        Same,
        Partly,
        Opposed,
        ColumnCount
    };

    explicit PairTableModel(QObject *parent = nullptr);

    /// Only pairs with \a voice, which then stands first; all when it is null.
    void setPairs(std::shared_ptr<const Briefings::BriefingIndex> index,
                  const Briefings::AgreementMatrix &matrix, const Briefings::ItemId &voice);

    /// The documents of \a row.
    [[nodiscard]] std::pair<Briefings::ItemId, Briefings::ItemId> documents(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Briefings::PairAgreement &pair, int column) const;
    [[nodiscard]] QString name(int voice) const;

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    std::vector<Briefings::ItemId> m_voices;
    std::vector<Briefings::PairAgreement> m_pairs;
};

} // namespace Widgets
