// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkactions.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace Widgets {

NetworkActions::NetworkActions(QWidget *canvas) : QObject(canvas)
{
    const QKeySequence shiftF(Qt::SHIFT | Qt::Key_F);
    open = add("networkOpen", tr("&Go to the Passages"), {});
    nextEdge = add("networkNextEdge", tr("Next Edge of the &Node"), {Qt::Key_E});
    addSeparator();
    expand = add("networkExpand", tr("E&xpand: Show What Is Linked"), {Qt::Key_X});
    collapse = add("networkCollapse", tr("&Collapse: Hide What Hangs on It"), {Qt::Key_C});
    hide = add("networkHide", tr("&Hide"), {Qt::Key_H});
    pin = add("networkPin", tr("&Pin in Its Place"), {Qt::Key_P});
    pin->setCheckable(true);
    group = add("networkGroup", tr("Sho&w as One Node"), {Qt::Key_G});
    pathFrom = add("networkPathFrom", tr("P&ath from Here"), {Qt::Key_Slash});
    addSeparator();
    choose = add("networkChoose", tr("Cho&ose, or Choose No Longer"), {Qt::Key_S});
    chooseNeighbors = add("networkChooseNeighbors", tr("Choose Its Neigh&bors Too"), {Qt::Key_N});
    lasso = add("networkLasso", tr("Choose with the &Lasso"), {Qt::Key_L});
    lasso->setCheckable(true);
    addSeparator();
    fit = add("networkFit", tr("&Fit the Picture"), {Qt::Key_F, Qt::Key_0});
    fitSelection = add("networkFitSelection", tr("Fit What Is Cho&sen"), {shiftF});
    zoomIn = add("networkZoomIn", tr("&Zoom In"), {Qt::Key_Plus, Qt::Key_Equal});
    zoomOut = add("networkZoomOut", tr("Zoo&m Out"), {Qt::Key_Minus});
}

QAction *NetworkActions::add(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    // The canvas looks these keys up when it gets them. As shortcuts of its own they would be taken
    // from text fields, and from the letters that choose in an open menu.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_all.append(action);
    return action;
}

void NetworkActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all.append(separator);
}

} // namespace Widgets
