// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/network/graph.h"
#include "briefings/network/paths.h"
#include "briefings/timeline/dayspan.h"
#include "widgets/common/latesttask.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace Widgets {

class PassageList;

/// Who is joined with whom over which steps: two ends to choose, the best paths between them, and
/// every step as a sentence with the words that it rests on.
class PathPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathPanel)

public:
    explicit PathPanel(QWidget *parent);

    /// What paths run through; ends that are still there stay, and are joined anew.
    void setGraph(std::shared_ptr<const Briefings::BriefingIndex> index,
                  std::shared_ptr<const Briefings::Graph> graph);
    /// Paths use what happened on these days, and what has no date.
    void setDays(const std::optional<Briefings::DayRange> &days);
    /// Null ids leave an end as it is. Finds paths when both are known.
    void setEnds(const Briefings::ItemId &from, const Briefings::ItemId &to);
    [[nodiscard]] Briefings::ItemId from() const;
    [[nodiscard]] Briefings::ItemId to() const;
    /// Forgets the paths, not the ends.
    void clear();
    /// Puts the keyboard focus on the first end that is not chosen.
    void focusContent();

    [[nodiscard]] const std::vector<Briefings::GraphPath> &paths() const { return m_paths; }
    /// False while paths are being looked for.
    [[nodiscard]] bool isSettled() const { return !m_task.isRunning(); }

Q_SIGNALS:
    /// The path to be shown, in the graph that was given; none.
    void pathShown(const Briefings::GraphPath &path);
    /// A step was chosen: its edge.
    void edgeSelected(size_t edge);
    void passageActivated(const Briefings::ItemId &item, const Briefings::Passage &passage);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillEnds();
    void find();
    void takePaths(const std::vector<Briefings::GraphPath> &paths);
    void showPath(int row);
    void showHop(int row);
    [[nodiscard]] QString problem() const;

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    std::shared_ptr<const Briefings::Graph> m_graph;
    std::optional<Briefings::DayRange> m_days;
    std::vector<Briefings::GraphPath> m_paths;
    QStandardItemModel *m_nodes;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_cost;
    QPushButton *m_find;
    QLabel *m_said;
    QListView *m_list;
    QStandardItemModel *m_pathRows;
    QListView *m_hops;
    QStandardItemModel *m_hopRows;
    PassageList *m_words;
    bool m_hasOldEnds = false; ///< The ends are those of an earlier graph.
    LatestTask<std::vector<Briefings::GraphPath>> m_task;
};

} // namespace Widgets
