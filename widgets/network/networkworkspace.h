// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/exchange/graphimport.h"
#include "briefings/model/networkview.h"
#include "briefings/network/paths.h"
#include "widgets/common/workspace.h"
#include "widgets/network/networkparts.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTabWidget;

namespace Widgets {

class EdgePanel;
class EmptyState;
class FilterPanel;
class NetworkBar;
class NetworkCanvas;
class NetworkCommands;
class NetworkExporter;
class NetworkTables;
class PathPanel;
class TimeStrip;

/// Who is linked with what: actors, events, claims and more of a briefing as a graph to walk in,
/// with what may be shown of it beside, the days below, and tables, paths and links in words.
///
/// A picture is made in steps, each in a worker: the graphs, the layout, the measures. Places are
/// kept, so that what stays does not move.
class NetworkWorkspace final : public Workspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkWorkspace)

public:
    NetworkWorkspace(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString statusText() const override;
    void focusContent() override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] QList<QAction *> commands() const override;

    /// How the network is looked at; for the gallery and for saved views.
    [[nodiscard]] const NetworkLook &look() const { return m_look; }
    void setLook(const NetworkLook &look);
    /// Shows \a items and what is at most \a hops steps away; all when there are none.
    void lookAt(const QSet<Briefings::ItemId> &items, int hops);
    /// Reads a graph of another program and opens it for review; failed() says what is wrong.
    void importGraph(const QString &path);
    /// Opens the paths between the two.
    void showPath(const Briefings::ItemId &from, const Briefings::ItemId &to);

    /// Closes tables and paths, and shows everything in \a look.
    void startOver(const NetworkLook &look);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void followSession() override;
    void followSelection() override;

private:
    /// How far what is near reaches at first.
    static constexpr int nearHops = 2;

    using Points = std::vector<Briefings::LayoutPoint>;
    using Places = QHash<Briefings::ItemId, Briefings::LayoutPoint>;

    void buildContent();
    void connectViews();
    void connectCommands();
    void connectCanvas();
    void showState();
    void forget();

    // From the briefing to the picture.
    void refresh();
    void takeParts(const std::shared_ptr<const NetworkParts> &parts);
    void layOut();
    void takePoints(const Points &points);
    void showPicture();
    void measure();
    void takeMeasures(const std::shared_ptr<const Briefings::GraphMeasures> &measures);
    void applyLook();
    void fillTables();
    void fadeOutside();
    void applyPath();
    /// What places are good for; places of another key are of another picture.
    [[nodiscard]] QString placesKey() const;
    [[nodiscard]] Briefings::ItemId focusOfLayout() const;
    /// The first edge that what is selected makes.
    [[nodiscard]] std::optional<size_t> selectedEdge() const;

    // What a person does.
    void select(const Briefings::ItemId &item);
    void goTo(const Briefings::ItemId &item);
    void showEdge(size_t edge);
    void showLower(QWidget *page);
    void closeLower();
    /// Low windows have room for days or for what stands below, not for both.
    void fitHeight();
    void expand(const Briefings::ItemId &node);
    void collapse(const Briefings::ItemId &node);
    void chooseProjection(Briefings::Projection projection);
    void exportAs(int format);
    void askForImport();
    void review(const Briefings::GraphImport &import);
    [[nodiscard]] QString folderForExports() const;
    void updateCommands();
    void fillViews();
    void showView(const Briefings::NetworkView &view);
    /// What is on screen, without id and title.
    [[nodiscard]] Briefings::NetworkView currentView() const;
    void askForViewTitle();

    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    FilterPanel *m_filters = nullptr;
    NetworkCommands *m_commands;
    QMenu *m_removeMenu = nullptr;
    QList<QAction *> m_allCommands;
    NetworkBar *m_bar = nullptr;
    NetworkCanvas *m_canvas = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_time = nullptr;
    TimeStrip *m_strip = nullptr;
    QPushButton *m_play = nullptr;
    QSplitter *m_splitter = nullptr;
    QTabWidget *m_lower = nullptr;
    NetworkTables *m_tables = nullptr;
    PathPanel *m_paths = nullptr;
    EdgePanel *m_edge = nullptr;
    NetworkExporter *m_exporter;

    NetworkLook m_look;
    std::shared_ptr<const Briefings::BriefingIndex> m_index; ///< That m_parts are made of.
    std::shared_ptr<const NetworkParts> m_parts;
    std::shared_ptr<const Briefings::GraphMeasures> m_measures; ///< Of what is shown; or null.
    std::shared_ptr<const Briefings::Graph> m_pictured;         ///< What the canvas has.
    Briefings::GraphPath m_path; ///< Of what is shown; empty for none.
    Places m_places;
    QString m_placesKey;
    QSet<Briefings::ItemId> m_pinned;
    QSet<Briefings::ItemId> m_laidOut; ///< What the present places were made for.
    bool m_isFresh = true;             ///< The next picture is to be fitted.

    LatestTask<NetworkParts> m_partsTask;
    LatestTask<Points> m_layoutTask;
    LatestTask<Briefings::GraphMeasures> m_measureTask;
    LatestTask<Briefings::Result<Briefings::GraphImport>> m_importTask;
};

} // namespace Widgets
