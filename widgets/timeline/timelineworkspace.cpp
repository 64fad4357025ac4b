// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineworkspace.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/timeline/eventtablemodel.h"
#include "widgets/timeline/eventtableview.h"
#include "widgets/timeline/timelineactions.h"
#include "widgets/timeline/timelinebar.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineoverview.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <cmath>

namespace Widgets {

using Briefings::EventFilter;
using Briefings::EventId;
using Briefings::ItemId;
using Briefings::ItemKind;
using Briefings::LaneBy;

namespace {

constexpr double tableShare = 0.2;

} // namespace

TimelineWorkspace::TimelineWorkspace(Session &session, Selection &selection, QWidget *parent)
    : Workspace(session, selection, parent), m_model(new EventTableModel(this)),
      m_documents(new QStandardItemModel(this)), m_actors(new QStandardItemModel(this)),
      m_actions(new TimelineActions(this)), m_exporter(new TimelineExporter(this)),
      m_content(new QWidget(this)), m_bar(new TimelineBar(m_content)),
      m_splitter(new QSplitter(Qt::Vertical, m_content)), m_canvas(nullptr), m_overview(nullptr),
      m_table(nullptr), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("timelineWorkspace"));
    buildContent();
    connectViews();
    connectActions();
    catchUp();
}

void TimelineWorkspace::buildContent()
{
    auto *panel = new SidePanel(this);
    QListView *documents = panel->addList(tr("Documents"), m_documents);
    documents->setObjectName(QStringLiteral("timelineDocuments"));
    QListView *actors = panel->addList(tr("Actors"), m_actors);
    actors->setObjectName(QStringLiteral("timelineActors"));
    connect(documents, &QListView::activated, this, &TimelineWorkspace::toggleFilter);
    connect(actors, &QListView::activated, this, &TimelineWorkspace::toggleFilter);

    auto *timeline = new QWidget(m_splitter);
    m_canvas = new TimelineCanvas(timeline);
    m_overview = new TimelineOverview(timeline);
    auto *column = new QVBoxLayout(timeline);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_overview);
    m_table = new EventTableView(m_splitter);
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_table->setAccessibleName(tr("Events by date"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(80);
    m_splitter->addWidget(timeline);
    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_hasSplit = true; });

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(16, 10, 16, 8);
    content->setSpacing(8);
    content->addWidget(m_bar);
    content->addWidget(m_splitter, 1);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panel);
    row->addLayout(m_stack, 1);
}

void TimelineWorkspace::connectViews()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineWorkspace::followModel);
    connect(m_canvas, &TimelineCanvas::itemSelected, this, &TimelineWorkspace::select);
    connect(m_canvas, &TimelineCanvas::evidenceAsked, this, &TimelineWorkspace::askForEvidence);
    connect(m_canvas, &TimelineCanvas::itemOpened, this, &TimelineWorkspace::goTo);
    connect(m_canvas, &TimelineCanvas::viewChanged, this,
            [this] { m_overview->follow(m_canvas->scene(), m_canvas->emphasis()); });
    connect(m_overview, &TimelineOverview::viewAsked, m_canvas, &TimelineCanvas::setView);
    connect(m_overview, &TimelineOverview::allAsked, this,
            [this] { m_canvas->setFit(TimelineCanvas::Fit::All); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { select(m_model->eventAt(current.row())); });
    connect(m_table, &EventTableView::evidenceAsked, this,
            [this](int row) { askForEvidence(m_model->eventAt(row)); });
    connect(m_table, &EventTableView::rowOpened, this,
            [this](int row) { goTo(m_model->eventAt(row)); });
    connect(m_table, &EventTableView::orderToggled, m_actions->latestFirst, &QAction::toggle);
    connect(m_bar, &TimelineBar::filterChanged, this, &TimelineWorkspace::updateTextFilter);
    connect(m_bar, &TimelineBar::allAsked, this, [this] {
        m_bar->clearFilter();
        m_model->setFilter({});
    });
    connect(m_bar, &TimelineBar::lanesChosen, this, [this](const std::optional<QStringList> &keys) {
        m_chosenLanes = keys;
        showContent();
    });
    connect(m_bar, &TimelineBar::zoomInAsked, m_canvas, &TimelineCanvas::zoomIn);
    connect(m_bar, &TimelineBar::zoomOutAsked, m_canvas, &TimelineCanvas::zoomOut);
    connect(m_bar, &TimelineBar::fitAsked, this,
            [this] { m_canvas->setFit(TimelineCanvas::Fit::All); });
}

void TimelineWorkspace::connectActions()
{
    connect(m_actions->lookAtDays, &QAction::triggered, this, [this] {
        const TimelineView view = m_canvas->scene().view();
        selection().setDays(Briefings::DayRange{std::llround(std::floor(view.first)),
                                                std::llround(std::ceil(view.last())) - 1});
        Q_EMIT succeeded(tr("The network shows these days."));
    });
    connect(m_actions->lookAtAllDays, &QAction::triggered, this,
            [this] { selection().setDays(std::nullopt); });
    connect(&selection(), &Selection::daysChanged, this, [this] {
        m_actions->lookAtAllDays->setEnabled(selection().days().has_value());
        TimelineEmphasis emphasis = m_canvas->emphasis();
        emphasis.days = selection().days();
        m_canvas->setEmphasis(std::move(emphasis));
    });
    m_bar->setExportMenu(m_actions->exports);
    m_bar->setLaneCommands(m_actions->lanes->actions());
    m_actions->lanes->actions().constFirst()->setChecked(true);
    const auto on = [this](QAction *action, auto &&what) {
        connect(action, &QAction::triggered, this, what);
    };
    on(m_actions->zoomIn, [this] { m_canvas->zoomIn(); });
    on(m_actions->zoomOut, [this] { m_canvas->zoomOut(); });
    on(m_actions->fitAll, [this] { m_canvas->setFit(TimelineCanvas::Fit::All); });
    on(m_actions->fitBusiest, [this] { m_canvas->setFit(TimelineCanvas::Fit::Busiest); });
    on(m_actions->earlier, [this] { m_canvas->showEarlier(); });
    on(m_actions->later, [this] { m_canvas->showLater(); });
    connect(m_actions->lanes, &QActionGroup::triggered, this, [this](const QAction *action) {
        setLaneBy(static_cast<LaneBy>(action->data().toInt()));
    });
    on(m_actions->chooseLanes, [this] { m_bar->showLanesMenu(); });
    on(m_actions->filter, [this] { m_bar->focusFilter(); });
    connect(m_actions->latestFirst, &QAction::toggled, this, &TimelineWorkspace::setLatestFirst);
    on(m_actions->showExports, [this] { m_bar->showExportMenu(); });
    for (QAction *action : m_actions->png) {
        on(action, [this, action] { exportTo(TimelineFile::Png, action->data().toInt()); });
    }
    on(m_actions->svg, [this] { exportTo(TimelineFile::Svg, 1); });
    on(m_actions->pdf, [this] { exportTo(TimelineFile::Pdf, 1); });
    on(m_actions->csv, [this] { exportTo(TimelineFile::Csv, 1); });
    connect(m_exporter, &TimelineExporter::runningChanged, this, &TimelineWorkspace::updateActions);
    connect(m_exporter, &TimelineExporter::saved, this, [this](const QString &path) {
        Q_EMIT succeeded(tr("Saved the timeline as %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_exporter, &TimelineExporter::failed, this,
            [this](const Briefings::Error &error) { Q_EMIT failed(error.message); });
}

QString TimelineWorkspace::title() const { return tr("Timeline"); }

QString TimelineWorkspace::name() const { return QStringLiteral("timeline"); }

QList<QAction *> TimelineWorkspace::commands() const { return m_actions->all(); }

QString TimelineWorkspace::statusText() const
{
    const auto index = session().index();
    if (!index) {
        return {};
    }
    const auto total = static_cast<int>(index->briefing().events.size());
    if (m_model->filter().isEmpty()) {
        return tr("%n event(s)", nullptr, total);
    }
    return tr("%1 of %n event(s)", nullptr, total).arg(m_model->rowCount());
}

void TimelineWorkspace::focusContent()
{
    if (m_stack->currentWidget() == m_content) {
        m_canvas->setFocus(Qt::OtherFocusReason);
    } else {
        m_empty->setFocus(Qt::OtherFocusReason);
    }
}

bool TimelineWorkspace::isSettled() const
{
    return session().state() != Session::State::Loading && !m_exporter->isRunning();
}

void TimelineWorkspace::followSession()
{
    m_model->setBriefing(session().index());
    fillPanel();
    markPanel();
    showState();
    updateActions();
}

void TimelineWorkspace::followModel()
{
    m_bar->setFiltered(!m_model->filter().isEmpty());
    showContent();
    markPanel();
    Q_EMIT statusChanged();
}

void TimelineWorkspace::showContent()
{
    const auto index = session().index();
    m_canvas->setEmptyText(m_model->filter().isEmpty()
                               ? tr("No event has a date. The table below lists them.")
                               : tr("No event matches the filter."));
    m_canvas->setContent(
        index ? makeTimelineContent(*index, m_model->events(), m_laneBy, m_chosenLanes, QLocale())
              : TimelineContent());
    m_bar->setLanes(m_laneBy, m_canvas->scene().content().lanes);
    followSelection();
}

void TimelineWorkspace::setLaneBy(LaneBy by)
{
    m_laneBy = by;
    m_chosenLanes.reset();
    for (QAction *action : m_actions->lanes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(by));
    }
    showContent();
    updateActions();
}

void TimelineWorkspace::updateTextFilter()
{
    EventFilter filter = m_model->filter();
    filter.text = m_bar->filterText();
    m_model->setFilter(filter);
}

void TimelineWorkspace::setLatestFirst(bool isLatestFirst)
{
    m_model->sort(EventTableModel::DateColumn,
                  isLatestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TimelineWorkspace::followSelection()
{
    const auto index = session().index();
    const ItemId item = selection().item();
    TimelineEmphasis emphasis;
    emphasis.selected = item;
    emphasis.days = selection().days();
    if (index && item.kind() == ItemKind::Event) {
        emphasis.links = Briefings::eventLinks(*index, item.to<ItemKind::Event>());
    } else if (index) {
        for (const EventId &event : Briefings::relatedEvents(*index, item)) {
            emphasis.related.insert(event);
        }
    }
    m_canvas->setEmphasis(std::move(emphasis));
    m_overview->follow(m_canvas->scene(), m_canvas->emphasis());
    const int row = m_model->rowOf(item);
    if (row < 0) {
        m_table->clearSelection();
    } else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->hasSelection()) {
        m_table->setCurrentIndex(m_model->index(row, EventTableModel::TitleColumn));
    }
}

void TimelineWorkspace::select(const ItemId &item)
{
    if (!item.isNull()) {
        selection().select(item);
    }
}

void TimelineWorkspace::askForEvidence(const ItemId &item)
{
    select(item);
    Q_EMIT evidenceAsked();
}

void TimelineWorkspace::goTo(const ItemId &item)
{
    const auto index = session().index();
    if (!index || item.isNull()) {
        return;
    }
    const Briefings::Passages passages = index->passages(item);
    if (passages.empty()) {
        selection().select(item);
    } else {
        selection().goTo(item, passages.front());
    }
}

void TimelineWorkspace::updateActions()
{
    const bool isUsable = isVisible() && m_stack->currentWidget() == m_content;
    m_actions->setEnabled(isUsable);
    m_actions->lookAtAllDays->setEnabled(isUsable && selection().days().has_value());
    m_actions->chooseLanes->setEnabled(isUsable && m_laneBy != LaneBy::None);
    if (m_exporter->isRunning()) {
        for (QAction *action : m_actions->exports->actions()) {
            action->setEnabled(false);
        }
    }
}

void TimelineWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    updateActions();
}

void TimelineWorkspace::hideEvent(QHideEvent *event)
{
    Workspace::hideEvent(event);
    updateActions();
}

void TimelineWorkspace::resizeEvent(QResizeEvent *event)
{
    Workspace::resizeEvent(event);
    if (!m_hasSplit) {
        const auto table = static_cast<int>(height() * tableShare);
        m_splitter->setSizes({height() - table, table});
    }
}

void TimelineWorkspace::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), themeColors(palette()).paper);
}

} // namespace Widgets
