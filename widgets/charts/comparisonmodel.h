// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/derivedchecks.h"
#include "briefings/analysis/figurecomparison.h"

#include <QSet>
#include <QStandardItemModel>

namespace Widgets {

/// What was found out about all figures of a briefing. A value, made in a worker.
struct FigureFindings
{
    std::vector<Briefings::FigureGroup> groups;
    Briefings::DerivedChecks checks;
};

/// The findings on some figures, as a tree: verdicts on what is said of one thing, with the figures
/// beneath, and calculations, with their inputs, outcome and stated result beneath.
class ComparisonModel final : public QStandardItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)

public:
    enum Role
    {
        ItemRole = Qt::UserRole + 1, ///< QString: the id of a figure or an assumption; else empty.
        AlarmRole,                   ///< bool: values exclude each other.
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    /// Shows what \a findings say of \a figures; \a index may be null for nothing. At most some
    /// hundred entries are shown, the most alarming first; the last row says how many are not.
    void setContent(const Briefings::BriefingIndex *index, const FigureFindings &findings,
                    const QSet<Briefings::FigureId> &figures);

    [[nodiscard]] Briefings::ItemId itemAt(const QModelIndex &index) const;

private:
    void addVerdicts(const Briefings::BriefingIndex &index, const FigureFindings &findings,
                     const QSet<Briefings::FigureId> &figures);
    void addChecks(const Briefings::BriefingIndex &index, const FigureFindings &findings,
                   const QSet<Briefings::FigureId> &figures);
};

/// The calculations of \a checks that use or check one of \a figures.
[[nodiscard]] std::vector<const Briefings::DerivedCheck *>
checksOf(const Briefings::DerivedChecks &checks, const QSet<Briefings::FigureId> &figures);

} // namespace Widgets
