// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

namespace Widgets {

/// The figures of some measures that hold some words, in the order that a person chose.
class FiguresProxyModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresProxyModel)

public:
    explicit FiguresProxyModel(QObject *parent = nullptr);

    /// Shows these figures only; an empty set shows all.
    void setFigures(const QSet<Briefings::FigureId> &figures);
    /// Shows rows where every word of \a text stands in one of the columns, whatever its case.
    void setFilterText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QSet<Briefings::FigureId> m_figures;
    QStringList m_words;
};

} // namespace Widgets
