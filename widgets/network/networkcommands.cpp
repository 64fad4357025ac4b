// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkcommands.h"

#include "widgets/network/networkformat.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace Widgets {

using Briefings::LayoutKind;
using Briefings::NetworkColoring;
using Briefings::NetworkMeasure;
using Briefings::Projection;

namespace {

constexpr auto command = Qt::CTRL | Qt::ALT;

/// Choices of colors are numbered by NetworkColoring, and its measures from here on.
constexpr int firstMeasure = int(NetworkColoring::Measure);

constexpr int choiceOf(NetworkColoring coloring) { return int(coloring); }

constexpr int choiceOf(NetworkMeasure measure) { return firstMeasure + int(measure); }

void tick(const QActionGroup *group, int value)
{
    for (QAction *action : group->actions()) {
        action->setChecked(action->data().toInt() == value);
    }
}

} // namespace

NetworkCommands::NetworkCommands(QWidget *parent) : QObject(parent)
{
    layouts = addMenu("networkLayouts", tr("&Layout"));
    layout = addChoices(layouts, "networkLayout",
                        {{int(LayoutKind::Force), tr("&Force")},
                         {int(LayoutKind::Radial), tr("&Radial About What Is Selected")},
                         {int(LayoutKind::Layered), tr("&Layered by Time")},
                         {int(LayoutKind::Circular), tr("&Circular by Community")},
                         {int(LayoutKind::ClaimMap), tr("Claim &Map")}});
    projections = addMenu("networkProjections", tr("&What Is Shown"));
    projection =
        addChoices(projections, "networkProjection",
                   {{int(Projection::ActorsEventsClaims), tr("&Actors, Events and Claims")},
                    {int(Projection::ActorsOnly), tr("Actors &Only, by What They Share")},
                    {int(Projection::ClaimsOnly), tr("&Claims Only, for and against")},
                    {int(Projection::OneDocument), tr("One &Document: That of What Is Selected")},
                    {int(Projection::OneQuestion), tr("One &Question: That of What Is Selected")},
                    {int(Projection::Everything), tr("&Everything")}});
    sizes = addMenu("networkSizes", tr("&Size of Nodes"));
    sizing = addChoices(sizes, "networkSizing",
                        {{int(NetworkMeasure::Degree), tr("By &Links")},
                         {int(NetworkMeasure::Betweenness), tr("By &Betweenness")},
                         {int(NetworkMeasure::Closeness), tr("By &Closeness")},
                         {int(NetworkMeasure::PageRank), tr("By &PageRank")},
                         {int(NetworkMeasure::Clustering), tr("By Cl&ustering")},
                         {int(NetworkMeasure::Core), tr("By Co&re")}});
    colors = addMenu("networkColors", tr("C&olor of Nodes"));
    coloring = addChoices(colors, "networkColoring",
                          {{choiceOf(NetworkColoring::Kind), tr("By &Kind")},
                           {choiceOf(NetworkColoring::Community), tr("By &Community")},
                           {choiceOf(NetworkMeasure::Degree), tr("By &Links")},
                           {choiceOf(NetworkMeasure::Betweenness), tr("By &Betweenness")},
                           {choiceOf(NetworkMeasure::Closeness), tr("By Cl&oseness")},
                           {choiceOf(NetworkMeasure::PageRank), tr("By &PageRank")},
                           {choiceOf(NetworkMeasure::Clustering), tr("By Cl&ustering")},
                           {choiceOf(NetworkMeasure::Core), tr("By Co&re")}});
    addSeparator();
    path = add("networkPath", tr("&Path Between…"), command | Qt::Key_P);
    neighborhood = add("networkNeighborhood", tr("Only Its &Neighborhood"), command | Qt::Key_O);
    filterText = add("networkFilterText", tr("F&ilter by Words"), command | Qt::Key_F);
    clearFilters = add("networkClearFilters", tr("&Clear Filters"), command | Qt::Key_K);
    showAll = add("networkShowHidden", tr("Show What Was &Hidden"), command | Qt::Key_H);
    addSeparator();
    layOutAgain = add("networkLayOutAgain", tr("Lay Out A&fresh"), command | Qt::Key_R);
    unpinAll = add("networkUnpinAll", tr("&Unpin All"), command | Qt::Key_U);
    tables = add("networkTables", tr("&Tables of Nodes and Links"), command | Qt::Key_T);
    tables->setCheckable(true);
    play = add("networkPlay", tr("Pla&y Through Time"), command | Qt::Key_Y);
    play->setCheckable(true);
    wholeTime = add("networkWholeTime", tr("All &Days"), command | Qt::Key_A);
    addSeparator();
    views = addMenu("networkViews", tr("Sa&ved Views"));
    saveView = add("networkSaveView", tr("Sa&ve This View…"), command | Qt::Key_S);
    m_all.removeLast(); // It stands in the menu of views.
    exports = addMenu("networkExports", tr("&Export"));
    for (const NetworkFormat format : networkFormats) {
        auto *action = exports->addAction(exportText(format));
        action->setObjectName(QStringLiteral("networkExport-%1").arg(suffix(format)));
        action->setData(static_cast<int>(format));
        files.push_back(action);
    }
    showExports =
        add("networkShowExports", tr("Open the E&xport Menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    importFile = add("networkImport", tr("I&mport a Graph…"), command | Qt::Key_I);
}

void NetworkCommands::showLook(const NetworkLook &look)
{
    tick(layout, static_cast<int>(look.layout));
    tick(projection, static_cast<int>(look.projection));
    tick(sizing, static_cast<int>(look.sizeMeasure));
    tick(coloring, colorChoice(look));
}

int NetworkCommands::colorChoice(const NetworkLook &look)
{
    return look.coloring == NetworkColoring::Measure ? choiceOf(look.colorMeasure)
                                                     : choiceOf(look.coloring);
}

void NetworkCommands::setColorChoice(NetworkLook &look, int choice)
{
    const int measure = choice - firstMeasure;
    look.coloring = measure < 0 ? static_cast<NetworkColoring>(choice) : NetworkColoring::Measure;
    look.colorMeasure = measure < 0 ? NetworkMeasure::Degree : static_cast<NetworkMeasure>(measure);
}

QAction *NetworkCommands::add(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    m_all.append(action);
    return action;
}

QMenu *NetworkCommands::addMenu(const char *name, const QString &text)
{
    auto *menu = new QMenu(text, qobject_cast<QWidget *>(parent()));
    menu->menuAction()->setObjectName(QLatin1String(name));
    m_all.append(menu->menuAction());
    return menu;
}

QActionGroup *NetworkCommands::addChoices(QMenu *menu, const char *name,
                                          const std::vector<std::pair<int, QString>> &choices)
{
    auto *group = new QActionGroup(this);
    for (const auto &[value, text] : choices) {
        auto *action = menu->addAction(text);
        action->setObjectName(QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(value));
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    }
    return group;
}

void NetworkCommands::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all.append(separator);
}

} // namespace Widgets
