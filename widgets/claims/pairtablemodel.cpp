// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/pairtablemodel.h"

#include "briefings/export/claimwords.h"
#include "widgets/common/labels.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Widgets {

using Briefings::PairAgreement;

namespace {

/// Above every share, so that what is not scored comes last.
constexpr double unscored = 2;

} // namespace

PairTableModel::PairTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void PairTableModel::setPairs(std::shared_ptr<const Briefings::BriefingIndex> index,
                              const Briefings::AgreementMatrix &matrix,
                              const Briefings::ItemId &voice)
{
    beginResetModel();
    m_index = std::move(index);
    m_voices = matrix.voices;
    m_pairs = Briefings::documentPairs(matrix);
    if (!voice.isNull()) {
        const int wanted = matrix.position(voice);
        std::erase_if(m_pairs, [wanted](const PairAgreement &pair) {
            return pair.a != wanted && pair.b != wanted;
        });
        for (auto &pair : m_pairs) {
            if (pair.b == wanted) {
                std::swap(pair.a, pair.b);
            }
        }
    }
    std::ranges::stable_sort(m_pairs, {}, [](const PairAgreement &pair) {
        return std::pair(pair.share().value_or(unscored), -pair.shared());
    });
    endResetModel();
}

std::pair<Briefings::ItemId, Briefings::ItemId> PairTableModel::documents(int row) const
{
    const auto &pair = m_pairs.at(static_cast<size_t>(row));
    return {m_voices[static_cast<size_t>(pair.a)], m_voices[static_cast<size_t>(pair.b)]};
}

int PairTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int PairTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PairTableModel::name(int voice) const
{
    return Briefings::voiceName(*m_index, m_voices[static_cast<size_t>(voice)]);
}

QString PairTableModel::text(const PairAgreement &pair, int column) const
{
    const QLocale locale;
    switch (column) {
    case First:
        return name(pair.a);
    case Second:
        return name(pair.b);
    case Share:
        return Briefings::shareText(pair);
    case Shared:
        return locale.toString(pair.shared());
    case Same:
        return locale.toString(pair.same);
    case Partly:
        return locale.toString(pair.partly);
    case Opposed:
        return locale.toString(pair.opposed);
    default:
        return {};
    }
}

QVariant PairTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &pair = m_pairs[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(pair, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= Shared ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(Briefings::shareRule());
    case Qt::AccessibleTextRole:
        //: Read aloud: two documents, how far they agree, and one number with its name.
        return index.column() <= Share
                   ? tr("%1 and %2: %3").arg(name(pair.a), name(pair.b), Briefings::pairText(pair))
                   : tr("%1 and %2, %3: %4")
                         .arg(
                             name(pair.a), name(pair.b),
                             headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                             text(pair, index.column()));
    case PairRole::Share:
        return index.column() == Share && pair.share() ? QVariant(*pair.share()) : QVariant();
    default:
        return {};
    }
}

QVariant PairTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section >= Shared ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    switch (section) {
    case First:
        return tr("Document");
    case Second:
        return tr("Other document");
    case Share:
        return tr("Agreement");
    case Shared:
        return tr("Shared claims");
    case Same:
        //: Claims on which two documents take the same stance.
        return tr("Same");
    case Partly:
        return tr("Partly");
    case Opposed:
        return tr("Opposed");
    default:
        return {};
    }
}

} // namespace Widgets
