// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimstablemodel.h"

#include "briefings/analysis/pairagreement.h"
#include "briefings/export/claimwords.h"
#include "widgets/common/labels.h"

#include <algorithm>
#include <utility>

namespace Widgets {

using Briefings::ItemId;
using Briefings::ItemKind;
using Briefings::MatrixCell;
using Briefings::MatrixRow;

ClaimsTableModel::ClaimsTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void ClaimsTableModel::setBriefing(std::shared_ptr<const Briefings::BriefingIndex> index)
{
    beginResetModel();
    m_index = std::move(index);
    m_matrix = m_index ? Briefings::agreementMatrix(*m_index) : Briefings::AgreementMatrix();
    fill();
    endResetModel();
}

void ClaimsTableModel::setView(const ClaimsView &view)
{
    if (m_view == view) {
        return;
    }
    beginResetModel();
    m_view = view;
    fill();
    endResetModel();
}

void ClaimsTableModel::fill()
{
    m_rows.clear();
    m_cut = {};
    if (!m_index) {
        return;
    }
    m_cut.hasHeadings = m_view.order == Briefings::ClaimOrder::ByQuestion;
    m_cut.compared = m_view.compared.isNull() ? -1 : m_matrix.position(m_view.compared);
    m_cut.rows = Briefings::selectClaims(m_matrix, *m_index, m_view.filter, m_view.order);
    if (m_cut.compared >= 0) {
        std::erase_if(m_cut.rows, [this](int row) {
            return m_matrix.rows[static_cast<size_t>(row)].cell(m_cut.compared) == nullptr;
        });
    }
    m_cut.voices = Briefings::speakingVoices(m_matrix, m_cut.rows);
    if (const auto own = std::ranges::find(m_cut.voices, m_cut.compared);
        own != m_cut.voices.end()) {
        std::rotate(m_cut.voices.begin(), own, own + 1);
    }
    Briefings::QuestionId question;
    for (const int position : m_cut.rows) {
        const auto &row = m_matrix.rows[static_cast<size_t>(position)];
        if (m_cut.hasHeadings && row.question != question) {
            question = row.question;
            m_rows.push_back({question, -1});
        }
        m_rows.push_back({row.question, position});
    }
}

int ClaimsTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_index ? 0 : 1 + static_cast<int>(m_cut.voices.size());
}

bool ClaimsTableModel::isQuestion(int row) const { return matrixRow(row) == nullptr; }

const MatrixRow *ClaimsTableModel::matrixRow(int row) const
{
    const int position = m_rows.at(static_cast<size_t>(row)).position;
    return position < 0 ? nullptr : &m_matrix.rows[static_cast<size_t>(position)];
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
    const auto *row = matrixRow(index.row());
    if (row == nullptr) {
        return questionData(m_rows[static_cast<size_t>(index.row())].question, index.column(),
                            role);
    }
    if (index.column() == 0) {
        return claimData(*row, role);
    }
    return voiceData(*row, m_cut.voices[static_cast<size_t>(index.column() - 1)], role);
}

QVariant ClaimsTableModel::questionData(const Briefings::QuestionId &id, int column, int role) const
{
    const auto *question = m_index->question(id);
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 && question != nullptr ? question->text : QString();
    case Qt::ToolTipRole:
        return column == 0 && question != nullptr ? plainToolTip(question->description) : QString();
    case Qt::AccessibleTextRole:
        return question == nullptr ? QString() : tr("Question: %1").arg(question->text);
    case ClaimsRole::Item:
        return id.toString();
    case ClaimsRole::IsQuestion:
        return true;
    default:
        return {};
    }
}

QVariant ClaimsTableModel::claimData(const MatrixRow &row, int role) const
{
    const auto *claim = m_index->claim(row.claim);
    if (claim == nullptr) {
        return {};
    }
    const auto verdict = Briefings::verdictWord(row.summary.verdict());
    const auto counts = Briefings::summaryText(row.summary);
    switch (role) {
    case Qt::DisplayRole:
        return Briefings::claimName(*claim);
    case Qt::ToolTipRole: {
        QStringList lines{claim->statement};
        if (!claim->holder.isNull()) {
            lines.append(tr("Held by %1").arg(m_index->title(claim->holder)));
        }
        if (!counts.isEmpty()) {
            lines.append(counts);
        }
        return plainToolTip(lines.join(QLatin1Char('\n')));
    }
    case Qt::AccessibleTextRole:
        //: A claim, read aloud: its sentence, how it stands ("disagreement"), who speaks to it.
        return tr("%1 %2: %3").arg(claim->statement, verdict, counts);
    case ClaimsRole::Gist: {
        if (m_cut.hasHeadings) {
            return verdict;
        }
        const auto *question = m_index->question(row.question);
        return question == nullptr ? verdict
                                   : QStringLiteral("%1\n%2").arg(question->text, verdict);
    }
    case ClaimsRole::Item:
        return claim->id.toString();
    case ClaimsRole::IsQuestion:
        return false;
    default:
        return {};
    }
}

QVariant ClaimsTableModel::accordOf(const MatrixRow &row, const MatrixCell &cell) const
{
    const auto *own =
        m_cut.compared < 0 || cell.voice == m_cut.compared ? nullptr : row.cell(m_cut.compared);
    return own == nullptr ? QVariant()
                          : QVariant(static_cast<int>(Briefings::accord(own->kind, cell.kind)));
}

QVariant ClaimsTableModel::voiceData(const MatrixRow &row, int voice, int role) const
{
    const auto *cell = row.cell(voice);
    const auto name = Briefings::voiceName(*m_index, m_matrix.voices[static_cast<size_t>(voice)]);
    switch (role) {
    case Qt::DisplayRole:
        //: In a table: the document says nothing about the claim.
        return cell == nullptr ? tr("· silent") : Briefings::signedStance(cell->kind);
    case Qt::ToolTipRole:
        return plainToolTip(
            cell == nullptr
                ? tr("%1 says nothing about this claim.").arg(name)
                : tr("%1 %2: %3").arg(name, Briefings::stanceWord(cell->kind), cell->gist));
    case Qt::AccessibleTextRole:
        return cell == nullptr
                   ? tr("%1: silent").arg(name)
                   : tr("%1: %2: %3").arg(name, Briefings::stanceWord(cell->kind), cell->gist);
    case ClaimsRole::Item:
        return cell == nullptr ? row.claim.toString() : cell->stance.toString();
    case ClaimsRole::IsQuestion:
        return false;
    case ClaimsRole::Stance:
        return cell == nullptr ? QVariant() : QVariant(static_cast<int>(cell->kind));
    case ClaimsRole::Gist:
        return cell == nullptr ? QString() : cell->gist;
    case ClaimsRole::Accord:
        return cell == nullptr ? QVariant() : accordOf(row, *cell);
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
    const int voice = m_cut.voices[static_cast<size_t>(section - 1)];
    const auto &id = m_matrix.voices[static_cast<size_t>(voice)];
    switch (role) {
    case Qt::DisplayRole:
        return Briefings::voiceName(*m_index, id);
    case Qt::ToolTipRole:
        return plainToolTip(m_index->title(id));
    case ClaimsRole::Gist:
        return m_cut.compared < 0 || voice == m_cut.compared
                   ? QString()
                   : Briefings::pairText(Briefings::pairAgreement(m_matrix, m_cut.compared, voice));
    case ClaimsRole::Item:
        return id.toString();
    default:
        return {};
    }
}

ItemId ClaimsTableModel::item(const QModelIndex &index) const
{
    return ItemId::fromString(index.data(ClaimsRole::Item).toString()).value_or(ItemId());
}

int ClaimsTableModel::columnOf(const ItemId &voice) const
{
    return columnOf(m_matrix.position(voice));
}

int ClaimsTableModel::columnOf(int voice) const
{
    const auto found = std::ranges::find(m_cut.voices, voice);
    return found == m_cut.voices.end() ? 0 : 1 + static_cast<int>(found - m_cut.voices.begin());
}

QModelIndex ClaimsTableModel::find(const ItemId &item) const
{
    if (!m_index || item.isNull() || m_rows.empty()) {
        return {};
    }
    if (item.kind() == ItemKind::Document) {
        const int column = columnOf(item);
        return column == 0 ? QModelIndex() : index(0, column);
    }
    ItemId wanted = item;
    int column = 0;
    if (const auto *stance = m_index->stance(item.to<ItemKind::Stance>())) {
        wanted = stance->claim;
        column = columnOf(stance->by);
    }
    const auto row = std::ranges::find_if(m_rows, [this, &wanted](const Row &candidate) {
        return candidate.position < 0
                   ? ItemId(candidate.question) == wanted
                   : ItemId(m_matrix.rows[static_cast<size_t>(candidate.position)].claim) == wanted;
    });
    return row == m_rows.end() ? QModelIndex()
                               : index(static_cast<int>(row - m_rows.begin()), column);
}

} // namespace Widgets
