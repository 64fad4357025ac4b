// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figurestablemodel.h"

#include "widgets/common/itemtexts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Widgets {

using Briefings::Figure;
using Briefings::FigureId;

namespace {

QString nameOf(const Briefings::BriefingIndex &index, const Briefings::ActorId &actor)
{
    return index.actor(actor) == nullptr ? QString() : index.actor(actor)->name;
}

/// The one number that puts figures in order: what was said, else the bound that was said.
double orderingValue(const Briefings::Quantity &quantity)
{
    if (quantity.stated) {
        return *quantity.stated;
    }
    return std::isinf(quantity.low) ? quantity.high : quantity.low;
}

} // namespace

FiguresTableModel::FiguresTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void FiguresTableModel::setIndex(std::shared_ptr<const Briefings::BriefingIndex> index)
{
    beginResetModel();
    m_index = std::move(index);
    m_paragraphs.clear();
    endResetModel();
}

void FiguresTableModel::setText(const Briefings::DocumentId &document, Briefings::Body body,
                                const Briefings::Text &text)
{
    if (!m_index || !text) {
        return;
    }
    const std::vector<Figure> &figures = m_index->briefing().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].passages.empty()) {
            continue;
        }
        const Briefings::Passage &passage = figures[i].passages.front();
        if (passage.document != document || passage.body != body) {
            continue;
        }
        m_paragraphs.insert(figures[i].id, text->paragraphNumber(passage.range.start()));
        const QModelIndex changed = index(static_cast<int>(i), Source);
        Q_EMIT dataChanged(changed, changed);
    }
}

FigureId FiguresTableModel::figureAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    return m_index->briefing().figures[static_cast<size_t>(row)].id;
}

int FiguresTableModel::rowOf(const FigureId &figure) const
{
    if (!m_index) {
        return -1;
    }
    const std::vector<Figure> &figures = m_index->briefing().figures;
    const auto found = std::ranges::find(figures, figure, &Figure::id);
    return found == figures.end() ? -1 : static_cast<int>(found - figures.begin());
}

int FiguresTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_index ? 0 : static_cast<int>(m_index->briefing().figures.size());
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
    const Figure &figure = m_index->briefing().figures[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Value && !figure.suspectedError.isEmpty()
                   ? tr("%1, suspected source error").arg(text(figure, Value))
                   : text(figure, index.column());
    case Qt::ToolTipRole: {
        const QString whole = index.column() == Value && !figure.suspectedError.isEmpty()
                                  ? tr("%1. Suspected source error: %2")
                                        .arg(text(figure, Value), figure.suspectedError)
                                  : text(figure, index.column());
        // Tool tips guess whether they are markup. A zero-width space in front keeps plain what
        // looks like a tag.
        return QString(QChar(0x200B) + whole);
    }
    case SortRole:
        return sortValue(figure, index.column());
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

QString FiguresTableModel::text(const Figure &figure, int column) const
{
    switch (column) {
    case Value:
        return figure.quantity.asWritten;
    case Measure:
        return m_index->title(figure.measure);
    case Subject:
        return nameOf(*m_index, figure.subject);
    case Scope:
        return figure.scope;
    case HeldBy:
        return nameOf(*m_index, figure.holder);
    case Basis:
        return basisText(figure.basis);
    case Precision:
        return precisionText(figure.quantity.precision);
    case Source:
        return sourceText(figure);
    default:
        return {};
    }
}

QString FiguresTableModel::sourceText(const Figure &figure) const
{
    const QString document = shortTitle(*m_index, figure.document);
    const int paragraph = m_paragraphs.value(figure.id);
    //: A document and the number of the paragraph in it.
    return paragraph > 0 ? tr("%1, ¶ %2").arg(document, QString::number(paragraph)) : document;
}

QVariant FiguresTableModel::sortValue(const Figure &figure, int column) const
{
    if (column == Source) {
        // "¶ 10" comes after "¶ 9".
        return QStringLiteral("%1 %2")
            .arg(shortTitle(*m_index, figure.document))
            .arg(m_paragraphs.value(figure.id), 6);
    }
    if (column != Value) {
        return text(figure, column);
    }
    const double value = orderingValue(figure.quantity);
    const Briefings::Measure *measure = m_index->measure(figure.measure);
    if (measure == nullptr || std::isinf(value)) {
        return value;
    }
    return Briefings::convert(value, figure.quantity.unit, measure->unit).value_or(value);
}

} // namespace Widgets
