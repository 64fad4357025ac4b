// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace Widgets {

class FiguresProxyModel;
class FiguresTableModel;

/// The table behind a chart, with a line to filter it and a box to see the figures of every
/// measure.
class FiguresTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresTable)

public:
    FiguresTable(FiguresTableModel &model, QWidget *parent);

    /// What the table shows unless all measures are asked for.
    void setFigures(const QSet<Briefings::FigureId> &figures);
    /// False while rows are being put in order.
    [[nodiscard]] bool isSettled() const;
    /// Makes the figure's row the current one and scrolls to it; no row when it is not in the
    /// table. Emits nothing.
    void setSelectedFigure(const Briefings::FigureId &figure);

Q_SIGNALS:
    void figureSelected(const Briefings::FigureId &figure);
    /// Enter or a double click on its row.
    void figureActivated(const Briefings::FigureId &figure);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFilter();
    void updateCount();
    void restyle();
    void selectCurrent(const QModelIndex &current);
    void activate(const QModelIndex &index);
    [[nodiscard]] Briefings::FigureId figureAt(const QModelIndex &proxyIndex) const;

    FiguresTableModel &m_model;
    FiguresProxyModel *m_proxy;
    QLineEdit *m_filter;
    QCheckBox *m_allMeasures;
    QLabel *m_count;
    QTableView *m_view;
    QSet<Briefings::FigureId> m_figures;
    Briefings::FigureId m_selected;
    double m_zoom = 0;          ///< For which the columns have been set.
    bool m_isFollowing = false; ///< The selection moves by program; not the person's act.
};

} // namespace Widgets
