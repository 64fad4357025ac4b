// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelinebar.h"

#include "widgets/common/flowlayout.h"
#include "widgets/common/labels.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace Widgets {

using Briefings::LaneBy;
using Briefings::LaneHead;

namespace {

constexpr int filterLetters = 19;
constexpr int gap = 8;

/// An ampersand of a name is no mnemonic in a menu.
QString menuText(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace

TimelineBar::TimelineBar(QWidget *parent)
    : QWidget(parent), m_heading(makeLabel(LabelRole::Heading, tr("What happened when"), this)),
      m_filter(new QLineEdit(this)), m_all(new QPushButton(tr("Show all events"), this)),
      m_lanes(new QPushButton(this)), m_lanesMenu(new QMenu(this)),
      m_export(new QPushButton(tr("Export"), this))
{
    m_heading->setWordWrap(false);
    m_filter->setObjectName(QStringLiteral("timelineFilter"));
    m_filter->setPlaceholderText(tr("Filter events"));
    m_filter->setAccessibleName(tr("Filter events by words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(m_filter->fontMetrics().averageCharWidth() * filterLetters);
    m_all->setObjectName(QStringLiteral("showAllEvents"));
    m_all->hide();
    m_lanes->setObjectName(QStringLiteral("timelineLanes"));
    m_lanes->setToolTip(tr("Choose the lanes that are shown"));
    m_lanes->setMenu(m_lanesMenu);
    m_export->setObjectName(QStringLiteral("timelineExport"));
    const auto zoomButton = [this](const QString &sign, const QString &name) {
        auto *button = new QPushButton(sign, this);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFixedWidth(button->fontMetrics().averageCharWidth() * 2 + 24);
        return button;
    };
    auto *closer = zoomButton(tr("+"), tr("Zoom in"));
    auto *wider = zoomButton(tr("−"), tr("Zoom out"));
    auto *fit = new QPushButton(tr("Fit"), this);
    fit->setToolTip(tr("Show the time of all events"));

    const int height = m_export->sizeHint().height();
    m_filter->setMinimumHeight(height);
    m_heading->setMinimumHeight(height);

    auto *row = new FlowLayout(this, gap);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_filter, m_all, m_lanes,
                                                            wider, closer, fit, m_export}) {
        row->addWidget(widget);
    }
    connect(m_filter, &QLineEdit::textChanged, this, &TimelineBar::filterChanged);
    connect(m_all, &QPushButton::clicked, this, &TimelineBar::allAsked);
    connect(m_lanesMenu, &QMenu::aboutToShow, this, &TimelineBar::fillLanesMenu);
    connect(closer, &QPushButton::clicked, this, &TimelineBar::zoomInAsked);
    connect(wider, &QPushButton::clicked, this, &TimelineBar::zoomOutAsked);
    connect(fit, &QPushButton::clicked, this, &TimelineBar::fitAsked);
}

void TimelineBar::fitHeading()
{
    int wanted = m_heading->sizeHint().width();
    for (QObject *child : children()) {
        const auto *widget = qobject_cast<QWidget *>(child);
        if (widget != nullptr && widget != m_heading && !widget->isHidden()
            && !widget->isWindow()) {
            wanted += gap + std::max(widget->sizeHint().width(), widget->minimumWidth());
        }
    }
    m_heading->setVisible(wanted <= width());
}

void TimelineBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeading();
}

QString TimelineBar::filterText() const { return m_filter->text(); }

void TimelineBar::setLaneCommands(const QList<QAction *> &commands) { m_laneCommands = commands; }

void TimelineBar::setLanes(LaneBy by, const Briefings::LaneSet &lanes)
{
    m_by = by;
    m_set = lanes;
    const auto hidden = static_cast<int>(lanes.hidden.size());
    switch (by) {
    case LaneBy::None:
        m_lanes->setText(tr("One lane"));
        break;
    case LaneBy::Actor:
        m_lanes->setText(hidden == 0 ? tr("By actor") : tr("By actor, %n hidden", nullptr, hidden));
        break;
    case LaneBy::ActorKind:
        m_lanes->setText(hidden == 0 ? tr("By kind") : tr("By kind, %n hidden", nullptr, hidden));
        break;
    }
    m_lanes->setAccessibleName(tr("Lanes: %1").arg(m_lanes->text()));
    fitHeading();
}

void TimelineBar::fillLanesMenu()
{
    m_lanesMenu->clear();
    m_lanesMenu->addActions(m_laneCommands);
    if (m_by == LaneBy::None) {
        return;
    }
    m_lanesMenu->addSeparator();
    QStringList shown;
    for (const Briefings::Lane &lane : m_set.shown) {
        shown.append(lane.head.key);
    }
    connect(m_lanesMenu->addAction(tr("&Busiest Lanes")), &QAction::triggered, this,
            [this] { Q_EMIT lanesChosen(std::nullopt); });
    m_lanesMenu->addSeparator();
    const auto add = [this, &shown](const LaneHead &head) {
        //: A lane and how many events it has.
        auto *action =
            m_lanesMenu->addAction(tr("%1 (%2)").arg(menuText(head.title)).arg(head.events));
        action->setCheckable(true);
        action->setChecked(shown.contains(head.key));
        connect(action, &QAction::toggled, this, [this, shown, key = head.key](bool isOn) {
            QStringList keys = shown;
            keys.removeAll(key);
            if (isOn) {
                keys.append(key);
            }
            Q_EMIT lanesChosen(keys);
        });
    };
    for (const Briefings::Lane &lane : m_set.shown) {
        add(lane.head);
    }
    m_lanesMenu->addSeparator();
    for (const LaneHead &head : m_set.hidden) {
        add(head);
    }
}

void TimelineBar::setFiltered(bool isFiltered)
{
    m_all->setVisible(isFiltered);
    fitHeading();
}

void TimelineBar::setExportMenu(QMenu *menu)
{
    m_exportMenu = menu;
    m_export->setMenu(menu);
}

void TimelineBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TimelineBar::clearFilter() { m_filter->clear(); }

void TimelineBar::showMenu(QMenu *menu, QPushButton *button)
{
    button->setFocus(Qt::ShortcutFocusReason);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void TimelineBar::showExportMenu() { showMenu(m_exportMenu, m_export); }

void TimelineBar::showLanesMenu() { showMenu(m_lanesMenu, m_lanes); }

} // namespace Widgets
