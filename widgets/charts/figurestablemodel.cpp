// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figurestablemodel.h"

#include <utility>

namespace Widgets {

using Briefings::Figure;
using Briefings::FigureId;

FiguresTableModel::FiguresTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void FiguresTableModel::setIndex(std::shared_ptr<const Briefings::BriefingIndex> index)
{
    beginResetModel();
    m_texts = {std::move(index), {}};
    m_rows.clear();
    m_rowsOfDocument.clear();
    if (m_texts.index) {
        const std::vector<Figure> &figures = m_texts.index->briefing().figures;
        m_rows.reserve(static_cast<qsizetype>(figures.size()));
        for (size_t i = 0; i < figures.size(); ++i) {
            m_rows.insert(figures[i].id, static_cast<int>(i));
            if (!figures[i].passages.empty()) {
                m_rowsOfDocument[figures[i].passages.front().document].append(static_cast<int>(i));
            }
        }
    }
    endResetModel();
}

void FiguresTableModel::setText(const Briefings::DocumentId &document, Briefings::Body body,
                                const Briefings::Text &text)
{
    if (!m_texts.index || !text) {
        return;
    }
    const std::vector<Figure> &figures = m_texts.index->briefing().figures;
    for (const int row : m_rowsOfDocument.value(document)) {
        const Figure &figure = figures[static_cast<size_t>(row)];
        const Briefings::Passage &passage = figure.passages.front();
        if (passage.body != body) {
            continue;
        }
        m_texts.paragraphs.insert(figure.id, text->paragraphNumber(passage.range.start()));
        const QModelIndex changed = index(row, Source);
        Q_EMIT dataChanged(changed, changed);
    }
}

FigureId FiguresTableModel::figureAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    return m_texts.index->briefing().figures[static_cast<size_t>(row)].id;
}

int FiguresTableModel::rowOf(const FigureId &figure) const { return m_rows.value(figure, -1); }

int FiguresTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_texts.index
               ? 0
               : static_cast<int>(m_texts.index->briefing().figures.size());
}

int FiguresTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FiguresTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Figure &figure = m_texts.index->briefing().figures[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.text(figure, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Value && !figure.suspectedError.isEmpty()
                   ? tr("%1, suspected source error").arg(m_texts.text(figure, Value))
                   : m_texts.text(figure, index.column());
    case Qt::ToolTipRole: {
        const QString whole = index.column() == Value && !figure.suspectedError.isEmpty()
                                  ? tr("%1. Suspected source error: %2")
                                        .arg(m_texts.text(figure, Value), figure.suspectedError)
                                  : m_texts.text(figure, index.column());
        // Tool tips guess whether they are markup. A zero-width space in front keeps plain what
        // looks like a tag.
        return QString(QChar(0x200B) + whole);
    }
    case FlagRole:
        return figure.suspectedError;
    default:
        return {};
    }
}

QVariant FiguresTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Value:
        return tr("Value");
    case Measure:
        return tr("Measure");
    case Subject:
        return tr("Subject");
    case Scope:
        return tr("Scope");
    case HeldBy:
        return tr("Held by");
    case Basis:
        return tr("Basis");
    case Precision:
        return tr("Precision");
    case Source:
        return tr("Document");
    default:
        return {};
    }
}

} // namespace Widgets
