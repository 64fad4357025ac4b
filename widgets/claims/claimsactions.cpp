// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimsactions.h"

#include "widgets/claims/claimsexport.h"
#include "widgets/claims/claimsfilterbar.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>

namespace Widgets {

ClaimsActions::ClaimsActions(QObject *parent)
    : QObject(parent), modes(new QActionGroup(this)), orders(new QActionGroup(this)),
      exports(new QActionGroup(this))
{
    using Mode = ClaimsFilterBar::Mode;
    using Order = Briefings::ClaimOrder;
    const auto text = [](const char *name) { return QLatin1String(name); };
    constexpr auto command = Qt::CTRL | Qt::SHIFT;
    addTo(modes, text("claimsAll"), tr("&All Documents"), QKeySequence(command | Qt::Key_1),
          static_cast<int>(Mode::All))
        ->setCheckable(true);
    addTo(modes, text("claimsOne"), tr("&One Against the Others"),
          QKeySequence(command | Qt::Key_2), static_cast<int>(Mode::One))
        ->setCheckable(true);
    addTo(modes, text("claimsPairs"), tr("&Pair by Pair"), QKeySequence(command | Qt::Key_3),
          static_cast<int>(Mode::Pairs))
        ->setCheckable(true);
    modes->actions().constFirst()->setChecked(true);
    addSeparator();
    disagreements = add(text("claimsDisagreements"), tr("&Disagreements Only"),
                        QKeySequence(Qt::CTRL | Qt::Key_D));
    disagreements->setCheckable(true);
    filterText = add(text("claimsFilterText"), tr("&Filter Claims by Text"),
                     QKeySequence(command | Qt::Key_F));
    showAll =
        add(text("claimsShowAll"), tr("&Take the Filter Away"), QKeySequence(command | Qt::Key_R));
    addSeparator();
    constexpr auto sort = Qt::CTRL | Qt::ALT;
    addTo(orders, text("claimsByQuestion"), tr("Sort by &Question"), QKeySequence(sort | Qt::Key_1),
          static_cast<int>(Order::ByQuestion))
        ->setCheckable(true);
    addTo(orders, text("claimsMostDisputed"), tr("&Most Disputed First"),
          QKeySequence(sort | Qt::Key_2), static_cast<int>(Order::MostDisputed))
        ->setCheckable(true);
    addTo(orders, text("claimsMostVoices"), tr("Most &Voices First"),
          QKeySequence(sort | Qt::Key_3), static_cast<int>(Order::MostVoices))
        ->setCheckable(true);
    orders->actions().constFirst()->setChecked(true);
    addSeparator();
    openExports =
        add(text("claimsExport"), tr("&Export Claims"), QKeySequence(command | Qt::Key_E));
    exports->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    const auto addExport = [&](const char *name, const QString &label, ExportFormat format) {
        addTo(exports, text(name), label, {}, static_cast<int>(format));
    };
    addExport("claimsExportCsv", tr("Export as &CSV…"), ExportFormat::Csv);
    addExport("claimsExportXlsx", tr("Export as Excel &Workbook…"), ExportFormat::Xlsx);
    addExport("claimsExportHtml", tr("Export as &HTML…"), ExportFormat::Html);
    addExport("claimsExportPng", tr("Export as P&NG Picture…"), ExportFormat::Png);
    addExport("claimsExportSvg", tr("Export as &SVG Drawing…"), ExportFormat::Svg);
    addExport("claimsExportPdf", tr("Export as PD&F…"), ExportFormat::Pdf);
}

QAction *ClaimsActions::add(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    m_all.append(action);
    return action;
}

QAction *ClaimsActions::addTo(QActionGroup *group, const QString &name, const QString &text,
                              const QKeySequence &key, int data)
{
    auto *action = add(name, text, key);
    action->setData(data);
    group->addAction(action);
    return action;
}

void ClaimsActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all.append(separator);
}

} // namespace Widgets
