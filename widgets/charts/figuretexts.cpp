// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figuretexts.h"

#include "widgets/charts/figurestablemodel.h"
#include "widgets/common/itemtexts.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace Widgets {

using Briefings::BriefingIndex;
using Briefings::Figure;

namespace {

QString nameOf(const BriefingIndex &index, const Briefings::ActorId &actor)
{
    return index.actor(actor) == nullptr ? QString() : index.actor(actor)->name;
}

bool hasEveryWord(const FigureTexts &texts, const Figure &figure, const QStringList &words)
{
    if (words.isEmpty()) {
        return true;
    }
    QStringList cells;
    for (int column = 0; column < FiguresTableModel::ColumnCount; ++column) {
        cells.append(texts.text(figure, column));
    }
    const auto row = cells.join(QLatin1Char('\n'));
    return std::ranges::all_of(
        words, [&row](const QString &word) { return row.contains(word, Qt::CaseInsensitive); });
}

/// What a row is sorted by: texts as the person's language orders them, then a number.
struct SortKey
{
    std::optional<QCollatorSortKey> text;
    double value = 0;
    int row = 0;
};

SortKey keyOf(const FigureTexts &texts, const Figure &figure, int column, const QCollator &collator)
{
    switch (column) {
    case FiguresTableModel::Value:
        return {collator.sortKey(texts.index->title(figure.measure)),
                FigureTexts::orderingValue(*texts.index, figure)};
    case FiguresTableModel::Source:
        return {collator.sortKey(shortTitle(*texts.index, figure.document)),
                static_cast<double>(texts.paragraphs.value(figure.id))};
    default:
        return {collator.sortKey(texts.text(figure, column)), 0};
    }
}

} // namespace

QString FigureTexts::text(const Figure &figure, int column) const
{
    switch (column) {
    case FiguresTableModel::Value:
        return figure.quantity.asWritten;
    case FiguresTableModel::Measure:
        return index->title(figure.measure);
    case FiguresTableModel::Subject:
        return nameOf(*index, figure.subject);
    case FiguresTableModel::Scope:
        return figure.scope;
    case FiguresTableModel::HeldBy:
        return nameOf(*index, figure.holder);
    case FiguresTableModel::Basis:
        return basisText(figure.basis);
    case FiguresTableModel::Precision:
        return precisionText(figure.quantity.precision);
    case FiguresTableModel::Source: {
        const auto document = shortTitle(*index, figure.document);
        const int paragraph = paragraphs.value(figure.id);
        return paragraph > 0 ? FiguresTableModel::tr("%1, ¶ %2", "a document and a paragraph in it")
                                   .arg(document, QString::number(paragraph))
                             : document;
    }
    default:
        return {};
    }
}

double FigureTexts::orderingValue(const BriefingIndex &index, const Figure &figure)
{
    const auto &quantity = figure.quantity;
    const double value =
        quantity.stated.value_or(std::isinf(quantity.low) ? quantity.high : quantity.low);
    const auto *measure = index.measure(figure.measure);
    if (measure == nullptr || std::isinf(value) || measure->unit == quantity.unit) {
        return value;
    }
    return Briefings::convert(value, quantity.unit, measure->unit).value_or(value);
}

std::vector<int> figureRows(const FigureTexts &texts, const FigureView &view)
{
    std::vector<int> rows;
    if (!texts.index) {
        return rows;
    }
    const auto &figures = texts.index->briefing().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        if ((view.figures.isEmpty() || view.figures.contains(figures[i].id))
            && hasEveryWord(texts, figures[i], view.words)) {
            rows.push_back(static_cast<int>(i));
        }
    }
    if (view.column < 0) {
        return rows;
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const int row : rows) {
        auto key = keyOf(texts, figures[static_cast<size_t>(row)], view.column, collator);
        key.row = row;
        keys.push_back(std::move(key));
    }
    const bool isDescending = view.order == Qt::DescendingOrder;
    std::ranges::stable_sort(keys, [isDescending](const SortKey &a, const SortKey &b) {
        const auto &first = isDescending ? b : a;
        const auto &second = isDescending ? a : b;
        const int byText = first.text->compare(*second.text);
        return byText < 0 || (byText == 0 && first.value < second.value);
    });
    std::ranges::transform(keys, rows.begin(), &SortKey::row);
    return rows;
}

} // namespace Widgets
