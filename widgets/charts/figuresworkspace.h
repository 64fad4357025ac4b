// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/chart.h"
#include "briefings/model/passage.h"
#include "widgets/charts/chartfile.h"
#include "widgets/charts/comparisonmodel.h"
#include "widgets/common/workspace.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>
#include <vector>

class QActionGroup;
class QHBoxLayout;
class QLabel;
class QListView;
class QSplitter;
class QMenu;
class QStackedLayout;
class QTabWidget;

namespace Widgets {

class ChartExporter;
class ChartListModel;
class ChartView;
class ComparisonPanel;
class EmptyState;
class FiguresTable;
class FiguresTableModel;

/// The figures of a briefing: measures and saved charts to choose from, the chart, and the table
/// behind it.
class FiguresWorkspace final : public Workspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresWorkspace)

public:
    FiguresWorkspace(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString statusText() const override;
    void focusContent() override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void followSession() override;
    void followSelection() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Body
    {
        Briefings::DocumentId document;
        Briefings::Body body = Briefings::Body::Digest;

        friend bool operator==(const Body &, const Body &) = default;
    };

    void buildContent();
    QWidget *makeChartSide();
    void addCommands();
    void addExportCommands();
    void addExportOptions();
    void updateCommands();
    void findFindings();
    void takeFindings(std::shared_ptr<const FigureFindings> findings);
    void draw();
    /// The chart that is shown, as it would be exported; nothing when none is.
    [[nodiscard]] std::optional<Briefings::Chart> shownChart() const;
    void editChart(const Briefings::Chart &chart);
    void saveChart(const Briefings::Chart &chart);
    void removeChart();
    /// With the sizes that are chosen in the menu.
    [[nodiscard]] ChartFiles filesOf(const std::vector<Briefings::Chart> &charts,
                                     ChartFormat format) const;
    void exportChart(ChartFormat format);
    void exportAll(ChartFormat format);
    [[nodiscard]] QString folderOfFile() const;
    void connectAll();
    void splitHeight();
    void showBriefing();
    void showItem(const Briefings::ItemId &item);
    void chooseFrom(const ChartListModel &model, const QModelIndex &index);
    [[nodiscard]] Briefings::ItemId chartWith(const Briefings::FigureId &figure) const;
    void requestTexts();
    void takeText(const Briefings::DocumentId &document, Briefings::Body body);
    void select(const Briefings::FigureId &figure);
    void goTo(const Briefings::FigureId &figure);

    FiguresTableModel *m_figures;
    ChartListModel *m_measures;
    ChartListModel *m_charts;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    QSplitter *m_splitter = nullptr;
    ChartView *m_chart = nullptr;
    FiguresTable *m_table = nullptr;
    QTabWidget *m_tabs = nullptr;
    ComparisonPanel *m_comparison = nullptr;
    ChartExporter *m_exporter;
    QHBoxLayout *m_chartBar = nullptr;
    QMenu *m_exportMenu = nullptr;
    QActionGroup *m_sizes = nullptr;
    QActionGroup *m_scales = nullptr;
    QActionGroup *m_slides = nullptr;
    QList<QAction *> m_chartCommands;  ///< Need a chart on screen.
    QList<QAction *> m_savedCommands;  ///< Need a saved chart, and a file that can be written.
    QList<QAction *> m_exportCommands; ///< One at a time.
    QAction *m_showCalculated = nullptr;
    std::shared_ptr<const FigureFindings> m_findings;
    QFutureWatcher<std::shared_ptr<const FigureFindings>> m_finding;
    std::shared_ptr<const Briefings::BriefingIndex> m_foundIn; ///< What m_finding looks at.
    Briefings::ItemId m_shown;                                 ///< A measure or a chart.
    Briefings::ItemId m_wanted; ///< A chart that has been saved, to be shown when it is there.
    QSet<Briefings::FigureId> m_shownFigures;
    std::vector<Body> m_awaitedTexts;
    bool m_hasSplit = false; ///< A person has moved the splitter.
};

} // namespace Widgets
