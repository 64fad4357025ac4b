// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/windowactions.h"

#include "widgets/common/icons.h"
#include "widgets/common/sourcecopy.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>

namespace Widgets {

namespace {

constexpr int maximumPanes = 4;

} // namespace

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    const auto text = [](const char *name) { return QLatin1String(name); };
    openFile = add(text("openFile"), tr("&Open…"), {QKeySequence(Qt::CTRL | Qt::Key_O)});
    openFolder = add(text("openFolder"), tr("Open &Folder…"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    saveCopy = add(text("saveCopy"), tr("Save a &Copy As…"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    exportBibliography = add(text("exportBibliography"), tr("Export &Bibliography…"),
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)});
    exportAnnotations = add(text("exportAnnotations"), tr("Export &Annotations…"),
                            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)});
    importAnnotations = add(text("importAnnotations"), tr("I&mport Annotations…"),
                            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)});
    closeFile = add(text("closeFile"), tr("C&lose Briefing"), {QKeySequence(Qt::CTRL | Qt::Key_W)});
    quit = add(text("quit"), tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);

    rename = add(text("rename"), tr("Re&name Actor…"), {QKeySequence(Qt::Key_F2)});
    describe =
        add(text("describe"), tr("Edit Actor’s &Note…"), {QKeySequence(Qt::CTRL | Qt::Key_E)});

    copySource = add(text("copySource"), tr("&Copy with Source"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    citationStyles = new QActionGroup(this);
    for (const auto style : Briefings::citationStyles) {
        auto *action =
            add(QStringLiteral("cite-%1").arg(toText(style)), citationStyleText(style), {});
        action->setCheckable(true);
        action->setData(static_cast<int>(style));
        citationStyles->addAction(action);
    }

    workspaces = new QActionGroup(this);
    panes = new QActionGroup(this);
    for (int count = 1; count <= maximumPanes; ++count) {
        auto *action = add(QStringLiteral("panes%1").arg(count),
                           count == 1 ? tr("1 &Pane") : tr("%1 &Panes").arg(count),
                           {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + count))});
        action->setCheckable(true);
        action->setData(count);
        panes->addAction(action);
    }
    sidePanel = add(text("sidePanel"), tr("&Side Panel"), {QKeySequence(Qt::Key_F8)});
    sidePanel->setCheckable(true);
    sidePanel->setChecked(true);
    evidence = add(text("evidence"), tr("&Evidence"), {QKeySequence(Qt::Key_F9)});
    evidence->setIcon(themedIcon(QStringLiteral("evidence")));
    evidence->setCheckable(true);
    schemes = new QActionGroup(this);
    const auto addScheme = [this](const QString &name, const QString &label, Scheme scheme) {
        auto *action = add(name, label, {});
        action->setCheckable(true);
        action->setData(static_cast<int>(scheme));
        schemes->addAction(action);
    };
    addScheme(text("schemeSystem"), tr("Colors as the &System"), Scheme::System);
    addScheme(text("schemeLight"), tr("&Light Colors"), Scheme::Light);
    addScheme(text("schemeDark"), tr("&Dark Colors"), Scheme::Dark);
    zoomIn = add(text("zoomIn"), tr("Zoom &In"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(text("zoomOut"), tr("Zoom &Out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    zoomReset = add(text("zoomReset"), tr("Zoom to 1&00 %"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    fullScreen = add(text("fullScreen"), tr("F&ull Screen"), {QKeySequence(Qt::Key_F11)});
    fullScreen->setCheckable(true);

    back = add(text("back"), tr("&Back"),
               {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    back->setIcon(themedIcon(QStringLiteral("back")));
    forward = add(text("forward"), tr("&Forward"),
                  {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    forward->setIcon(themedIcon(QStringLiteral("forward")));
    search = add(text("search"), tr("&Search"), {QKeySequence(Qt::CTRL | Qt::Key_K)});
    nextPassage = add(text("nextPassage"), tr("&Next Passage"), {QKeySequence(Qt::Key_F4)});
    previousPassage = add(text("previousPassage"), tr("&Previous Passage"),
                          {QKeySequence(Qt::SHIFT | Qt::Key_F4)});
    focusEvidence = add(text("focusEvidence"), tr("To the &Evidence"), {QKeySequence(Qt::Key_F6)});

    shortcuts = add(text("shortcuts"), tr("&Keyboard Shortcuts"), {QKeySequence(Qt::Key_F1)});
    signs = add(text("signs"), tr("&Signs and Lines"), {QKeySequence(Qt::CTRL | Qt::Key_F1)});
    about = add(text("about"), tr("&About Sidelight"), {});
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::addWorkspace(int position, const QString &name, const QString &title)
{
    auto *action = add(QStringLiteral("show-%1").arg(name), title,
                       {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + position))});
    action->setIcon(themedIcon(name));
    action->setCheckable(true);
    action->setData(position);
    workspaces->addAction(action);
    return action;
}

QList<QAction *> WindowActions::all() const { return m_all; }

QAction *WindowActions::add(const QString &name, const QString &text,
                            const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_all.append(action);
    return action;
}

} // namespace Widgets
