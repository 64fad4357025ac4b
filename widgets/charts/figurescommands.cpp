// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with charts in the Figures workspace.
#include "briefings/charts/chartdata.h"
#include "briefings/charts/chartpresets.h"
#include "widgets/charts/chartdraghandle.h"
#include "widgets/charts/charteditor.h"
#include "widgets/charts/chartexporter.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/comparisonpanel.h"
#include "widgets/charts/figurestable.h"
#include "widgets/charts/figuresworkspace.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace Widgets {

using Briefings::Chart;
using Briefings::ChartId;

namespace {

constexpr auto command = Qt::CTRL | Qt::ALT;

QString formatText(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return FiguresWorkspace::tr("P&NG Picture…");
    case ChartFormat::Svg:
        return FiguresWorkspace::tr("&SVG Drawing…");
    case ChartFormat::Pdf:
        return FiguresWorkspace::tr("P&DF…");
    case ChartFormat::Pptx:
        return FiguresWorkspace::tr("Power&Point Slide, Editable…");
    case ChartFormat::Xlsx:
        return FiguresWorkspace::tr("Excel &Workbook…");
    case ChartFormat::Csv:
        break;
    }
    return FiguresWorkspace::tr("&CSV Table…");
}

/// An id of letters and digits of \a title that no chart of \a index has.
ChartId freeChartId(const Briefings::BriefingIndex &index, const QString &title)
{
    constexpr qsizetype longest = 40;
    QString stem;
    for (const QChar character : title.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = character.unicode() < 128 && character.isLetterOrNumber();
        if (isPlain) {
            stem += character;
        } else if (!stem.isEmpty() && !stem.endsWith(u'-') && character.isSpace()) {
            stem += u'-';
        }
        if (stem.size() >= longest) {
            break;
        }
    }
    while (stem.endsWith(u'-')) {
        stem.chop(1);
    }
    stem = QStringLiteral("chart:") + (stem.isEmpty() ? QStringLiteral("chart") : stem);
    ChartId id(stem);
    for (int number = 2; index.chart(id) != nullptr; ++number) {
        id = ChartId(QStringLiteral("%1-%2").arg(stem).arg(number));
    }
    return id;
}

} // namespace

QWidget *FiguresWorkspace::makeChartSide()
{
    auto *side = new QWidget(m_splitter);
    m_chart = new ChartView(side);
    m_chart->setObjectName(QStringLiteral("chart"));
    m_chart->setMinimumHeight(160);
    m_chartBar = new QHBoxLayout;
    m_chartBar->setContentsMargins(20, 8, 20, 4);
    m_chartBar->setSpacing(8);
    m_chartBar->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_chartBar);
    column->addWidget(m_chart, 1);
    return side;
}

void FiguresWorkspace::addCommands()
{
    const auto add = [this](const char *name, const QString &text, Qt::Key key) {
        return addCommand(QLatin1String(name), text, {QKeySequence(command | key)});
    };
    const auto addButton = [this](const QAction *action) {
        auto text = action->text();
        auto *button = new QPushButton(text.remove(u'&'), m_content);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        m_chartBar->addWidget(button);
    };
    auto *create = add("newChart", tr("&New Chart…"), Qt::Key_N);
    connect(create, &QAction::triggered, this, [this] {
        auto chart = shownChart().value_or(Chart());
        Chart fresh;
        fresh.measures = chart.measures;
        fresh.scale = chart.scale;
        editChart(fresh);
    });
    auto *edit = add("editChart", tr("&Edit Chart…"), Qt::Key_E);
    connect(edit, &QAction::triggered, this, [this] {
        if (const auto chart = shownChart()) {
            editChart(*chart);
        }
    });
    auto *duplicate = add("duplicateChart", tr("D&uplicate Chart…"), Qt::Key_D);
    connect(duplicate, &QAction::triggered, this, [this] {
        if (auto chart = shownChart()) {
            chart->id = {};
            //: The title of a copy; %1 is that of the chart.
            chart->title = tr("%1 (copy)").arg(chart->title);
            editChart(*chart);
        }
    });
    auto *remove = add("removeChart", tr("&Remove Chart"), Qt::Key_Delete);
    connect(remove, &QAction::triggered, this, &FiguresWorkspace::removeChart);
    m_showCalculated = add("showCalculated", tr("Show &Calculated Values"), Qt::Key_K);
    m_showCalculated->setCheckable(true);
    connect(m_showCalculated, &QAction::toggled, this, &FiguresWorkspace::draw);
    auto *table = add("showFiguresTable", tr("Go to the &Table"), Qt::Key_T);
    connect(table, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_table);
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
    auto *verdicts = add("showVerdicts", tr("Go to &Verdicts and Calculations"), Qt::Key_V);
    connect(verdicts, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_comparison);
        if (!m_hasSplit) {
            m_splitter->setSizes({m_splitter->height() / 2, m_splitter->height() / 2});
        }
        m_comparison->setFocus(Qt::ShortcutFocusReason);
    });
    m_chartCommands = {create, edit, duplicate, m_showCalculated, table, verdicts};
    m_savedCommands = {remove};
    addButton(edit);
    addExportCommands();
    auto *copy = add("copyChart", tr("C&opy Chart and Data"), Qt::Key_C);
    connect(copy, &QAction::triggered, this, [this] {
        if (const auto chart = shownChart()) {
            m_exporter->copy(filesOf({*chart}, ChartFormat::Png));
        }
    });
    m_exportCommands.append(copy);
    addButton(copy);
    auto *button = new QPushButton(tr("Export"), m_content);
    button->setObjectName(QStringLiteral("exportChartButton"));
    button->setMenu(m_exportMenu);
    m_chartBar->addWidget(button);
    auto *handle = new ChartDragHandle(
        [this]() -> std::optional<ChartFiles> {
            const auto chart = shownChart();
            return chart ? std::optional(filesOf({*chart}, ChartFormat::Png)) : std::nullopt;
        },
        m_content);
    m_chartBar->addWidget(handle);
    connect(handle, &ChartDragHandle::failed, this,
            [this](const Briefings::Error &error) { Q_EMIT failed(error.message); });
    connect(m_exporter, &ChartExporter::runningChanged, this, &FiguresWorkspace::updateCommands);
    connect(m_exporter, &ChartExporter::written, this, [this](const QString &path, int files) {
        const auto place = QDir::toNativeSeparators(path);
        Q_EMIT succeeded(files == 1 ? tr("Exported to %1").arg(place)
                                    : tr("Exported %n file(s) to %1", nullptr, files).arg(place));
    });
    connect(m_exporter, &ChartExporter::copied, this, [this] {
        Q_EMIT succeeded(tr("The chart is on the clipboard, as a picture and as a table."));
    });
    connect(m_exporter, &ChartExporter::failed, this,
            [this](const Briefings::Error &error) { Q_EMIT failed(error.message); });
}

void FiguresWorkspace::addExportCommands()
{
    m_exportMenu = new QMenu(tr("&Export Chart"), this);
    auto *all = new QMenu(tr("Export &All Charts"), this);
    for (const auto format : chartFormats) {
        const auto name = suffix(format);
        auto *one = m_exportMenu->addAction(formatText(format));
        one->setObjectName(QStringLiteral("exportChart-%1").arg(name));
        connect(one, &QAction::triggered, this, [this, format] { exportChart(format); });
        auto *each = all->addAction(formatText(format));
        each->setObjectName(QStringLiteral("exportCharts-%1").arg(name));
        connect(each, &QAction::triggered, this, [this, format] { exportAll(format); });
        m_exportCommands += {one, each};
    }
    addExportOptions();
    auto *open = addCommand(QStringLiteral("exportChartMenu"), m_exportMenu->title(),
                            {QKeySequence(command | Qt::Key_X)});
    open->setMenu(m_exportMenu);
    connect(open, &QAction::triggered, this,
            [this] { m_exportMenu->popup(m_chart->mapToGlobal(QPoint(m_chart->width() / 2, 0))); });
    auto *openAll = addCommand(QStringLiteral("exportChartsMenu"), all->title(), {});
    openAll->setMenu(all);
}

void FiguresWorkspace::addExportOptions()
{
    m_exportMenu->addSeparator();
    const auto addGroup = [this](const char *name, const QString &title) {
        auto *group = new QActionGroup(this);
        group->setObjectName(QLatin1String(name));
        auto *menu = m_exportMenu->addMenu(title);
        return std::pair(group, menu);
    };
    const auto addChoice = [](const std::pair<QActionGroup *, QMenu *> &group, const QString &text,
                              int value) {
        auto *action = group.second->addAction(text);
        action->setObjectName(QStringLiteral("%1-%2").arg(group.first->objectName()).arg(value));
        action->setCheckable(true);
        action->setData(value);
        action->setChecked(group.first->actions().isEmpty());
        group.first->addAction(action);
    };
    constexpr int asSaved = -1;
    const auto sizes = addGroup("exportSize", tr("Si&ze of Pictures"));
    m_sizes = sizes.first;
    addChoice(sizes, tr("As the chart says, else a slide"), asSaved);
    for (const auto &preset : Briefings::chartPresets()) {
        addChoice(sizes,
                  //: A size: its name, and how wide and high it is.
                  tr("%1 (%2 × %3)")
                      .arg(Briefings::presetText(preset.preset))
                      .arg(preset.width)
                      .arg(preset.height),
                  static_cast<int>(preset.preset));
    }
    const auto scales = addGroup("exportPixels", tr("P&ixels of PNG Pictures"));
    m_scales = scales.first;
    for (const int scale : {2, 1, 3, 4}) {
        addChoice(scales, tr("%1×").arg(scale), scale);
    }
    const auto slides = addGroup("exportSlides", tr("S&hape of Slides"));
    m_slides = slides.first;
    addChoice(slides, tr("16:9"), 0);
    addChoice(slides, tr("4:3"), 1);
}

void FiguresWorkspace::updateCommands()
{
    const bool hasChart = shownChart().has_value();
    const bool isSaved = m_shown.kind() == Briefings::ItemKind::Chart;
    for (auto *action : std::as_const(m_chartCommands)) {
        action->setEnabled(hasChart);
    }
    for (auto *action : std::as_const(m_savedCommands)) {
        action->setEnabled(hasChart && isSaved && !session().isReadOnly());
    }
    for (auto *action : std::as_const(m_exportCommands)) {
        action->setEnabled(hasChart && !m_exporter->isRunning());
    }
}

void FiguresWorkspace::editChart(const Chart &chart)
{
    const auto index = session().index();
    if (!index) {
        return;
    }
    auto *editor =
        new ChartEditor(index, m_findings, chart,
                        session().isReadOnly() ? session().readOnlyReason() : QString(), this);
    connect(editor, &ChartEditor::saved, this, &FiguresWorkspace::saveChart);
    editor->open();
}

void FiguresWorkspace::saveChart(const Chart &chart)
{
    const auto index = session().index();
    if (!index) {
        return;
    }
    auto kept = chart;
    if (kept.id.isNull()) {
        const auto title = kept.title.isEmpty() ? m_chart->scene().title : kept.title;
        kept.id = freeChartId(*index, title);
        // A list of charts needs something to be called by.
        kept.title = title;
    }
    m_wanted = kept.id;
    session().apply({Briefings::PutItem{kept, {}}});
}

void FiguresWorkspace::removeChart()
{
    const auto chart = m_shown.to<Briefings::ItemKind::Chart>();
    if (!chart.isNull()) {
        const auto title = session().index()->title(chart);
        session().apply({Briefings::RemoveItem{chart}});
        Q_EMIT succeeded(tr("Removed “%1”. Undo brings it back.").arg(title));
    }
}

QString FiguresWorkspace::folderOfFile() const
{
    return session().isReadOnly() ? QDir::homePath() : QFileInfo(session().path()).path();
}

ChartFiles FiguresWorkspace::filesOf(const std::vector<Chart> &charts, ChartFormat format) const
{
    ChartFiles files{session().index(), charts, format, {}, true};
    const auto checked = [](const QActionGroup *group) {
        return group->checkedAction()->data().toInt();
    };
    if (const int preset = checked(m_sizes); preset >= 0) {
        files.options = pictureOptions(static_cast<Briefings::ChartPreset>(preset));
    } else {
        files.options =
            pictureOptions(charts.front().preset.value_or(Briefings::ChartPreset::Slide));
    }
    files.options.scale = checked(m_scales);
    files.isWide = checked(m_slides) == 0;
    return files;
}

void FiguresWorkspace::exportChart(ChartFormat format)
{
    if (const auto chart = shownChart()) {
        m_exporter->ask(filesOf({*chart}, format), folderOfFile());
    }
}

void FiguresWorkspace::exportAll(ChartFormat format)
{
    const auto index = session().index();
    if (!index || index->briefing().charts.empty()) {
        Q_EMIT failed(tr("There is no saved chart in this briefing."));
        return;
    }
    m_exporter->askForFolder(filesOf(index->briefing().charts, format), folderOfFile());
}

} // namespace Widgets
