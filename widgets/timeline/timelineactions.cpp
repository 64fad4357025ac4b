// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineactions.h"

#include "briefings/timeline/lanes.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>

namespace Widgets {

using Briefings::LaneBy;

namespace {

constexpr int largestScale = 4;
constexpr int usualScale = 2;

} // namespace

TimelineActions::TimelineActions(QWidget *parent)
    : QObject(parent), lanes(new QActionGroup(this)), exports(new QMenu(tr("&Export"), parent))
{
    const auto name = [](const char *text) { return QLatin1String(text); };
    const auto with = [](Qt::KeyboardModifiers modifiers, Qt::Key key) {
        return QKeySequence(QKeyCombination(modifiers, key));
    };
    const Qt::KeyboardModifiers two = Qt::ControlModifier | Qt::ShiftModifier;
    zoomIn = add(name("timelineZoomIn"), tr("&Fewer Days"), with(Qt::AltModifier, Qt::Key_Plus));
    zoomOut = add(name("timelineZoomOut"), tr("&More Days"), with(Qt::AltModifier, Qt::Key_Minus));
    fitAll = add(name("timelineFitAll"), tr("&All Events"), with(Qt::AltModifier, Qt::Key_Home));
    fitBusiest =
        add(name("timelineFitBusiest"), tr("&Busiest Time"), with(Qt::AltModifier, Qt::Key_End));
    earlier =
        add(name("timelineEarlier"), tr("&Earlier Events"), with(Qt::AltModifier, Qt::Key_PageUp));
    later =
        add(name("timelineLater"), tr("&Later Events"), with(Qt::AltModifier, Qt::Key_PageDown));
    lookAtDays = add(name("timelineLookAtDays"), tr("Look at These Da&ys in the Network"),
                     with(two, Qt::Key_Y));
    lookAtAllDays =
        add(name("timelineLookAtAllDays"), tr("Look at All Days A&gain"), with(two, Qt::Key_U));
    const auto addLanes = [&](const char *of, const QString &text, LaneBy by, Qt::Key key) {
        QAction *action = add(name(of), text, with(two, key));
        action->setCheckable(true);
        action->setData(static_cast<int>(by));
        lanes->addAction(action);
    };
    addLanes("timelineOneLane", tr("&One Lane"), LaneBy::None, Qt::Key_N);
    addLanes("timelineLanesByActor", tr("Lanes by A&ctor"), LaneBy::Actor, Qt::Key_A);
    addLanes("timelineLanesByKind", tr("Lanes by &Kind of Actor"), LaneBy::ActorKind, Qt::Key_K);
    chooseLanes = add(name("timelineChooseLanes"), tr("C&hoose Lanes…"), with(two, Qt::Key_J));
    filter = add(name("timelineFilterEvents"), tr("F&ilter Events"), with(two, Qt::Key_F));
    latestFirst =
        add(name("timelineLatestFirst"), tr("Latest First in the &Table"), with(two, Qt::Key_L));
    latestFirst->setCheckable(true);
    showExports = add(name("timelineShowExports"), tr("E&xport…"), with(two, Qt::Key_E));
    for (int scale = 1; scale <= largestScale; ++scale) {
        //: An export menu: a picture and how many dots a point of the screen has in it.
        png.push_back(addExport(QStringLiteral("timelinePng%1").arg(scale),
                                tr("PNG Picture, &%1×…").arg(scale),
                                scale == usualScale ? with(two, Qt::Key_G) : QKeySequence()));
        png.back()->setData(scale);
    }
    svg = addExport(name("timelineSvg"), tr("&SVG Drawing…"), with(two, Qt::Key_V));
    pdf = addExport(name("timelinePdf"), tr("&PDF Document…"), with(two, Qt::Key_P));
    csv = addExport(name("timelineCsv"), tr("&CSV Table…"), with(two, Qt::Key_T));
    m_all.append(exports->menuAction());
}

QAction *TimelineActions::add(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    m_all.append(action);
    m_switched.append(action);
    return action;
}

QAction *TimelineActions::addExport(const QString &name, const QString &text,
                                    const QKeySequence &key)
{
    auto *action = exports->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    m_switched.append(action);
    return action;
}

void TimelineActions::setEnabled(bool isEnabled)
{
    for (QAction *action : std::as_const(m_switched)) {
        action->setEnabled(isEnabled);
    }
}

} // namespace Widgets
