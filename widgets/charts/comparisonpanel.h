// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/comparisonmodel.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QFormLayout;
class QGroupBox;
class QModelIndex;
class QTreeView;

namespace Widgets {

/// Verdicts and calculations on the figures that are shown, and boxes to try other values for the
/// assumptions behind them. What is tried is stored nowhere.
class ComparisonPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonPanel)

public:
    explicit ComparisonPanel(QWidget *parent = nullptr);

    /// Takes in new findings; what was tried is forgotten when they are of another briefing.
    void setFindings(std::shared_ptr<const Briefings::BriefingIndex> index,
                     std::shared_ptr<const FigureFindings> findings);
    /// Shows what is found on \a figures.
    void setFigures(const QSet<Briefings::FigureId> &figures);
    /// The calculations as they come out with what is tried, on the shown figures.
    [[nodiscard]] std::vector<Briefings::DerivedCheck> shownChecks() const;
    [[nodiscard]] bool isTrying() const { return !m_tried.isEmpty(); }

Q_SIGNALS:
    /// An entry was chosen by click or key.
    void itemSelected(const Briefings::ItemId &item);
    /// Enter or a double click on it.
    void itemActivated(const Briefings::ItemId &item);
    /// shownChecks() are others.
    void triedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void offerAssumptions();
    void tryValue(const Briefings::AssumptionId &assumption, double value, double stated);

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    std::shared_ptr<const FigureFindings> m_findings;
    FigureFindings m_shown; ///< With what is tried.
    QSet<Briefings::FigureId> m_figures;
    Briefings::TriedValues m_tried;
    ComparisonModel *m_model;
    QTreeView *m_tree;
    QGroupBox *m_assumptions;
    QFormLayout *m_form;
};

} // namespace Widgets
