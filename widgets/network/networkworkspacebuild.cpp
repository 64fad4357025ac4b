// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the Network workspace is put together, and what people do in it.
#include "widgets/common/emptystate.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/network/edgepanel.h"
#include "widgets/network/filterpanel.h"
#include "widgets/network/networkactions.h"
#include "widgets/network/networkbar.h"
#include "widgets/network/networkcanvas.h"
#include "widgets/network/networkcommands.h"
#include "widgets/network/networkexporter.h"
#include "widgets/network/networktables.h"
#include "widgets/network/networkworkspace.h"
#include "widgets/network/pathpanel.h"
#include "widgets/network/timestrip.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Widgets {

using Briefings::ItemId;
using Briefings::ItemKind;
using Briefings::Projection;

void NetworkWorkspace::buildContent()
{
    m_stack = new QStackedLayout(this);
    m_empty = new EmptyState(this);
    m_content = new QWidget(this);
    m_filters = new FilterPanel(m_content);
    m_splitter = new QSplitter(Qt::Vertical, m_content);

    auto *picture = new QWidget(m_splitter);
    m_bar = new NetworkBar(*m_commands, picture);
    m_canvas = new NetworkCanvas(picture);
    m_canvas->setObjectName(QStringLiteral("networkCanvas"));
    m_strip = new TimeStrip(picture);
    m_play = new QPushButton(tr("Play"), picture);
    m_play->setObjectName(QStringLiteral("playNetwork"));
    m_play->setToolTip(tr("Let the days run through the network"));
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(14, 8, 14, 6);
    bar->addWidget(m_bar);
    m_time = new QWidget(picture);
    auto *time = new QHBoxLayout(m_time);
    time->setContentsMargins(14, 4, 6, 4);
    time->setSpacing(6);
    time->addWidget(m_play);
    time->addWidget(m_strip, 1);
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_time);

    m_lower = new QTabWidget(m_splitter);
    m_lower->setObjectName(QStringLiteral("networkTabs"));
    m_lower->setAccessibleName(tr("Tables, paths and links in words"));
    m_lower->setDocumentMode(true);
    m_tables = new NetworkTables(m_lower);
    m_paths = new PathPanel(m_lower);
    m_edge = new EdgePanel(m_lower);
    m_lower->addTab(m_tables, tr("Tables"));
    m_lower->addTab(m_paths, tr("Paths"));
    m_lower->addTab(m_edge, tr("One Link"));
    m_lower->hide();
    m_splitter->addWidget(picture);
    m_splitter->addWidget(m_lower);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);

    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_filters);
    row->addWidget(m_splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
}

void NetworkWorkspace::connectViews()
{
    connect(m_filters, &FilterPanel::filterChanged, this, &NetworkWorkspace::refresh);
    connect(m_bar, &NetworkBar::fitAsked, m_canvas, &NetworkCanvas::fit);
    connect(m_bar, &NetworkBar::tightnessChosen, this, [this](double tightness) {
        NetworkLook look = m_look;
        look.tightness = tightness;
        setLook(look);
    });
    connect(m_strip, &TimeStrip::daysChanged, &selection(), &Selection::setDays);
    connect(&selection(), &Selection::daysChanged, this, [this] {
        m_strip->setDays(selection().days());
        fadeOutside();
        m_paths->setDays(selection().days());
        updateCommands();
    });
    connect(m_strip, &TimeStrip::playingChanged, this, [this](bool isPlaying) {
        m_play->setText(isPlaying ? tr("Stop") : tr("Play"));
        m_commands->play->setChecked(isPlaying);
    });
    connect(m_play, &QPushButton::clicked, m_commands->play, &QAction::trigger);
    connect(m_paths, &PathPanel::pathShown, this, [this](const Briefings::GraphPath &path) {
        m_path = path;
        applyPath();
    });
    connect(m_paths, &PathPanel::edgeSelected, this,
            [this](size_t edge) { select(m_parts->shown->edges()[edge].item); });
    const auto go = [this](const ItemId &item, const Briefings::Passage &passage) {
        selection().goTo(item, passage);
    };
    connect(m_paths, &PathPanel::passageActivated, this, go);
    connect(m_edge, &EdgePanel::passageActivated, this, go);
    connect(m_tables, &NetworkTables::itemSelected, this, &NetworkWorkspace::select);
    connect(m_tables, &NetworkTables::itemActivated, this, &NetworkWorkspace::goTo);
    connect(m_tables, &NetworkTables::edgeSelected, this,
            [this](size_t edge) { select(m_parts->shown->edges()[edge].item); });
    connect(m_tables, &NetworkTables::edgeActivated, this, &NetworkWorkspace::showEdge);
}

void NetworkWorkspace::connectCanvas()
{
    connect(m_canvas, &NetworkCanvas::itemSelected, this, &NetworkWorkspace::select);
    connect(m_canvas, &NetworkCanvas::itemActivated, this, &NetworkWorkspace::goTo);
    connect(m_canvas, &NetworkCanvas::edgeSelected, this, &NetworkWorkspace::showEdge);
    connect(m_canvas, &NetworkCanvas::edgeActivated, this, [this](size_t edge) {
        showEdge(edge);
        m_edge->focusContent();
    });
    connect(m_canvas, &NetworkCanvas::nodesMoved, this, [this](const Places &places) {
        for (auto place = places.begin(); place != places.end(); ++place) {
            m_places.insert(place.key(), place.value());
            m_pinned.insert(place.key());
        }
        m_canvas->setPinned(m_pinned);
        updateCommands();
    });
    connect(m_canvas, &NetworkCanvas::pinAsked, this, [this](const auto &nodes, bool isPinned) {
        isPinned ? (void)m_pinned.unite(nodes) : (void)m_pinned.subtract(nodes);
        m_canvas->setPinned(m_pinned);
        updateCommands();
    });
    connect(m_canvas, &NetworkCanvas::hideAsked, this,
            [this](const auto &nodes) { m_filters->hide(nodes); });
    connect(m_canvas, &NetworkCanvas::expandAsked, this, &NetworkWorkspace::expand);
    connect(m_canvas, &NetworkCanvas::collapseAsked, this, &NetworkWorkspace::collapse);
    connect(m_canvas, &NetworkCanvas::groupAsked, this, [this](const QSet<ItemId> &nodes) {
        auto groups = m_canvas->groups();
        //: A group of nodes that are shown as one.
        groups.push_back({tr("Group of %n", nullptr, static_cast<int>(nodes.size())), nodes});
        m_canvas->setGroups(std::move(groups));
    });
    connect(m_canvas, &NetworkCanvas::ungroupAsked, this, [this](size_t group) {
        auto groups = m_canvas->groups();
        groups.erase(groups.begin() + static_cast<qsizetype>(group));
        m_canvas->setGroups(std::move(groups));
    });
    connect(m_canvas, &NetworkCanvas::pathAsked, this, &NetworkWorkspace::showPath);
    connect(m_canvas, &NetworkCanvas::escapePressed, this, [this] {
        if (!m_paths->paths().empty()) {
            m_paths->clear();
        } else {
            closeLower();
        }
    });
}

void NetworkWorkspace::connectCommands()
{
    const auto choose = [this](QActionGroup *group, auto setter) {
        connect(group, &QActionGroup::triggered, this, [this, setter](const QAction *action) {
            NetworkLook look = m_look;
            setter(look, action->data().toInt());
            setLook(look);
        });
    };
    choose(m_commands->layout, [](NetworkLook &look, int value) {
        look.layout = static_cast<Briefings::LayoutKind>(value);
    });
    choose(m_commands->sizing, [](NetworkLook &look, int value) {
        look.sizeMeasure = static_cast<Briefings::NetworkMeasure>(value);
    });
    choose(m_commands->coloring, NetworkCommands::setColorChoice);
    connect(m_commands->projection, &QActionGroup::triggered, this, [this](const QAction *action) {
        chooseProjection(static_cast<Projection>(action->data().toInt()));
    });
    const auto run = [this](QAction *action, auto work) {
        connect(action, &QAction::triggered, this, work);
    };
    run(m_commands->path, [this] {
        showLower(m_paths);
        const ItemId item = selection().item();
        if (m_paths->from().isNull() && m_parts && m_parts->shown->find(item)) {
            m_paths->setEnds(item, {});
        }
        m_paths->focusContent();
    });
    run(m_commands->neighborhood, [this] {
        QSet<ItemId> nodes = m_canvas->selectedNodes();
        if (const auto edge = selectedEdge(); edge && nodes.isEmpty()) {
            const Briefings::Graph &graph = *m_parts->shown;
            nodes = {graph.nodes()[graph.edges()[*edge].from].id,
                     graph.nodes()[graph.edges()[*edge].to].id};
        }
        if (!nodes.isEmpty()) {
            lookAt(nodes, nearHops);
        }
    });
    run(m_commands->filterText, [this] { m_filters->focusWords(); });
    run(m_commands->clearFilters, [this] { m_filters->clearFilters(); });
    run(m_commands->showAll, [this] { m_filters->showHidden(); });
    run(m_commands->layOutAgain, [this] {
        m_places.removeIf([this](const auto &place) { return !m_pinned.contains(place.key()); });
        m_placesKey.clear();
        m_isFresh = true;
        refresh();
    });
    run(m_commands->unpinAll, [this] {
        m_pinned.clear();
        m_canvas->setPinned(m_pinned);
        updateCommands();
    });
    run(m_commands->tables, [this](bool isOn) {
        if (isOn) {
            showLower(m_tables);
            m_tables->setFocus(Qt::ShortcutFocusReason);
        } else {
            closeLower();
            m_canvas->setFocus(Qt::ShortcutFocusReason);
        }
    });
    for (QAction *file : m_commands->files) {
        run(file, [this, format = file->data().toInt()] { exportAs(format); });
    }
    run(m_commands->showExports, [this] { m_bar->showExportMenu(); });
    run(m_commands->saveView, [this] { askForViewTitle(); });
    run(m_commands->importFile, [this] { askForImport(); });
    connect(m_exporter, &NetworkExporter::written, this, [this](const QStringList &paths) {
        QStringList names;
        for (const QString &path : paths) {
            names.append(QDir::toNativeSeparators(path));
        }
        Q_EMIT succeeded(tr("Written: %1").arg(names.join(QStringLiteral(", "))));
    });
    connect(m_exporter, &NetworkExporter::failed, this,
            [this](const Briefings::Error &error) { Q_EMIT failed(error.message); });
    run(m_commands->play, [this](bool isOn) { m_strip->setPlaying(isOn); });
    run(m_commands->wholeTime, [this] { m_strip->showAll(); });
    auto *separator = new QAction(m_commands);
    separator->setSeparator(true);
    m_allCommands = m_commands->all();
    m_allCommands.append(separator);
    m_allCommands.append(m_canvas->actions().all());
}

QList<QAction *> NetworkWorkspace::commands() const { return m_allCommands; }

void NetworkWorkspace::updateCommands()
{
    const bool hasGraph = m_parts && !m_parts->shown->nodes().empty();
    const bool hasNode = hasGraph && m_parts->shown->find(selection().item()).has_value();
    m_commands->path->setEnabled(hasGraph);
    m_commands->layOutAgain->setEnabled(hasGraph);
    m_commands->exports->menuAction()->setEnabled(hasGraph);
    m_commands->showExports->setEnabled(hasGraph);
    m_commands->neighborhood->setEnabled(hasNode || selectedEdge()
                                         || !m_canvas->selectedNodes().isEmpty());
    m_commands->showAll->setEnabled(!m_filters->filter().hidden.isEmpty());
    m_commands->unpinAll->setEnabled(!m_pinned.isEmpty());
    m_commands->importFile->setEnabled(m_index && !session().isReadOnly());
    m_commands->play->setEnabled(m_strip->hasSpans());
    m_play->setEnabled(m_strip->hasSpans());
    m_commands->wholeTime->setEnabled(m_strip->days().has_value());
}

} // namespace Widgets
