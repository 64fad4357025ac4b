// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimstablemodel.h"

#include "widgets/common/itemtexts.h"
#include "widgets/common/theme.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Widgets {

namespace {

QString claimTitle(const Briefings::Claim &claim)
{
    return claim.shortText.isEmpty() ? claim.statement : claim.shortText;
}

} // namespace

bool isDisputed(const Briefings::BriefingIndex &index, const Briefings::ClaimId &claim)
{
    const auto stances = index.stances(claim);
    const auto disputes =
        std::ranges::count(stances, Briefings::StanceKind::Disputes, &Briefings::Stance::kind);
    return disputes > 0 && disputes < std::ssize(stances);
}

ClaimsTableModel::ClaimsTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void ClaimsTableModel::setBriefing(std::shared_ptr<const Briefings::BriefingIndex> index)
{
    beginResetModel();
    m_index = std::move(index);
    fill();
    endResetModel();
}

void ClaimsTableModel::setDisagreementsOnly(bool disagreementsOnly)
{
    if (m_disagreementsOnly == disagreementsOnly) {
        return;
    }
    beginResetModel();
    m_disagreementsOnly = disagreementsOnly;
    fill();
    endResetModel();
}

void ClaimsTableModel::fill()
{
    m_rows.clear();
    if (!m_index) {
        return;
    }
    for (const Briefings::Question &question : m_index->briefing().questions) {
        bool hasHeading = false;
        for (const Briefings::Claim *claim : m_index->claims(question.id)) {
            if (m_disagreementsOnly && !isDisputed(*m_index, claim->id)) {
                continue;
            }
            if (!std::exchange(hasHeading, true)) {
                m_rows.push_back({&question, nullptr});
            }
            m_rows.push_back({&question, claim});
        }
    }
}

int ClaimsTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_index
               ? 0
               : 1 + static_cast<int>(m_index->briefing().documents.size());
}

bool ClaimsTableModel::isQuestion(int row) const
{
    return m_rows.at(static_cast<size_t>(row)).claim == nullptr;
}

Qt::ItemFlags ClaimsTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (isQuestion(index.row()) && index.column() > 0) {
        return Qt::ItemIsEnabled;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ClaimsTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    if (row.claim == nullptr) {
        return questionData(*row.question, index.column(), role);
    }
    if (index.column() == 0) {
        return claimData(*row.claim, role);
    }
    return stanceData(*row.claim,
                      m_index->briefing().documents.at(static_cast<size_t>(index.column() - 1)),
                      role);
}

QVariant ClaimsTableModel::questionData(const Briefings::Question &question, int column,
                                        int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? question.text : QString();
    case Qt::ToolTipRole:
        return column == 0 ? question.description : QString();
    case ClaimsRole::Item:
        return question.id.toString();
    case ClaimsRole::IsQuestion:
        return true;
    default:
        return {};
    }
}

QVariant ClaimsTableModel::claimData(const Briefings::Claim &claim, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return claimTitle(claim);
    case Qt::ToolTipRole:
        if (!claim.holder.isNull()) {
            return tr("%1\nHeld by %2").arg(claim.statement, m_index->title(claim.holder));
        }
        return claim.statement;
    case Qt::AccessibleTextRole:
        return claim.statement;
    case ClaimsRole::Item:
        return claim.id.toString();
    case ClaimsRole::IsQuestion:
        return false;
    default:
        return {};
    }
}

QVariant ClaimsTableModel::stanceData(const Briefings::Claim &claim,
                                      const Briefings::Document &document, int role) const
{
    const Briefings::Stance *stance = m_index->stance(claim.id, document.id);
    const QString position =
        stance == nullptr
            //: In a table: the document says nothing about the claim.
            ? tr("· silent")
            : tr("%1 %2").arg(stanceSign(stance->kind), stanceText(stance->kind));
    switch (role) {
    case Qt::DisplayRole:
        return position;
    case Qt::ToolTipRole:
        return stance == nullptr ? tr("%1 says nothing about this claim.").arg(document.title)
                                 : tr("%1: %2").arg(stanceText(stance->kind), stance->gist);
    case Qt::AccessibleTextRole:
        return stance == nullptr ? tr("%1 is silent").arg(shortTitle(*m_index, document.id))
                                 : tr("%1 %2: %3")
                                       .arg(shortTitle(*m_index, document.id),
                                            stanceText(stance->kind), stance->gist);
    case ClaimsRole::Item:
        return stance == nullptr ? claim.id.toString() : stance->id.toString();
    case ClaimsRole::IsQuestion:
        return false;
    case ClaimsRole::Stance:
        return stance == nullptr ? QVariant() : QVariant(static_cast<int>(stance->kind));
    case ClaimsRole::Gist:
        return stance == nullptr ? QString() : stance->gist;
    default:
        return {};
    }
}

QVariant ClaimsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_index || section < 0 || section >= columnCount()) {
        return {};
    }
    if (section == 0) {
        return role == Qt::DisplayRole ? QVariant(tr("Claim")) : QVariant();
    }
    const Briefings::Document &document =
        m_index->briefing().documents.at(static_cast<size_t>(section - 1));
    switch (role) {
    case Qt::DisplayRole:
        return shortTitle(*m_index, document.id);
    case Qt::ToolTipRole:
        return document.title;
    case ClaimsRole::Item:
        return document.id.toString();
    default:
        return {};
    }
}

Briefings::ItemId ClaimsTableModel::item(const QModelIndex &index) const
{
    return Briefings::ItemId::fromString(index.data(ClaimsRole::Item).toString())
        .value_or(Briefings::ItemId());
}

QModelIndex ClaimsTableModel::find(const Briefings::ItemId &item) const
{
    if (!m_index || item.isNull() || m_rows.empty()) {
        return {};
    }
    const auto columnOf = [this](const Briefings::ItemId &document) {
        const auto &documents = m_index->briefing().documents;
        const auto found =
            std::ranges::find_if(documents, [&document](const Briefings::Document &candidate) {
                return Briefings::ItemId(candidate.id) == document;
            });
        return found == documents.end() ? 0 : 1 + static_cast<int>(found - documents.begin());
    };
    if (item.kind() == Briefings::ItemKind::Document) {
        const int column = columnOf(item);
        return column == 0 ? QModelIndex() : index(0, column);
    }
    Briefings::ItemId wanted = item;
    int column = 0;
    if (const Briefings::Stance *stance = m_index->stance(item.to<Briefings::ItemKind::Stance>())) {
        wanted = stance->claim;
        column = columnOf(stance->by);
    }
    const auto row = std::ranges::find_if(m_rows, [&wanted](const Row &candidate) {
        return candidate.claim == nullptr ? Briefings::ItemId(candidate.question->id) == wanted
                                          : Briefings::ItemId(candidate.claim->id) == wanted;
    });
    return row == m_rows.end() ? QModelIndex()
                               : index(static_cast<int>(row - m_rows.begin()), column);
}

} // namespace Widgets
