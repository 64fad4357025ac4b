// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Views of the network that are kept in the briefing.
#include "briefings/store/viewedits.h"
#include "widgets/models/session.h"
#include "widgets/network/filterpanel.h"
#include "widgets/network/networkcanvas.h"
#include "widgets/network/networkcommands.h"
#include "widgets/network/networkworkspace.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace Widgets {

using Briefings::NetworkView;

namespace {

NetworkLook lookOf(const NetworkView &view)
{
    NetworkLook look;
    look.projection = view.projection;
    look.of = view.of;
    look.layout = view.layout;
    look.tightness = view.tightness;
    look.sizeMeasure = view.sizeMeasure;
    look.coloring = view.coloring;
    look.colorMeasure = view.colorMeasure;
    return look;
}

} // namespace

void NetworkWorkspace::fillViews()
{
    QMenu *menu = m_commands->views;
    menu->clear();
    const auto &views = m_index ? m_index->briefing().networkViews : std::vector<NetworkView>();
    const auto nameOf = [](const NetworkView &view) {
        // An ampersand of a title is no mnemonic.
        return QString(view.title).replace(u'&', QStringLiteral("&&"));
    };
    for (const NetworkView &view : views) {
        connect(menu->addAction(nameOf(view)), &QAction::triggered, this,
                [this, view] { showView(view); });
    }
    if (views.empty()) {
        menu->addAction(tr("No view has been saved yet"))->setEnabled(false);
    }
    menu->addSeparator();
    const bool isChangeable = m_index && !session().isReadOnly();
    m_commands->saveView->setEnabled(isChangeable);
    menu->addAction(m_commands->saveView);
    // Clearing a menu leaves its submenus alive.
    delete m_removeMenu;
    QMenu *remove = menu->addMenu(tr("&Remove"));
    m_removeMenu = remove;
    remove->setEnabled(isChangeable && !views.empty());
    for (const NetworkView &view : views) {
        connect(remove->addAction(nameOf(view)), &QAction::triggered, this,
                [this, id = view.id] { session().apply({Briefings::RemoveItem{id}}); });
    }
}

void NetworkWorkspace::showView(const NetworkView &view)
{
    m_filters->setFilter(view.filter);
    m_pinned.clear();
    m_places.clear();
    m_placesKey.clear();
    for (const Briefings::NetworkPin &pin : view.pins) {
        m_pinned.insert(pin.item);
        m_places.insert(pin.item, {pin.x, pin.y});
    }
    m_isFresh = true;
    m_look = lookOf(view);
    applyLook();
    refresh();
}

NetworkView NetworkWorkspace::currentView() const
{
    NetworkView view;
    view.projection = m_look.projection;
    view.of = m_look.of;
    view.filter = m_filters->filter();
    view.layout = m_look.layout;
    view.tightness = m_look.tightness;
    view.sizeMeasure = m_look.sizeMeasure;
    view.coloring = m_look.coloring;
    view.colorMeasure = m_look.colorMeasure;
    for (const Briefings::ItemId &item : m_pinned) {
        if (const auto place = m_places.constFind(item); place != m_places.constEnd()) {
            view.pins.push_back({item, place->x, place->y});
        }
    }
    // A set has no order, and the same view is to be stored as the same bytes.
    std::ranges::sort(view.pins, {}, [](const auto &pin) { return pin.item.toString(); });
    return view;
}

void NetworkWorkspace::askForViewTitle()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("networkViewDialog"));
    dialog->setWindowTitle(tr("Save This View"));
    dialog->setLabelText(tr("Title of the view"));
    dialog->setTextValue(projectionText(m_look.projection));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &title) {
        if (!title.trimmed().isEmpty() && m_index) {
            NetworkView view = currentView();
            view.title = title.trimmed();
            session().apply(Briefings::addNetworkView(m_index->briefing(), view));
        }
    });
    dialog->open();
}

} // namespace Widgets
