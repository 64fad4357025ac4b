// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figuresworkspace.h"

#include "briefings/analysis/measureflags.h"
#include "briefings/charts/chartdata.h"
#include "briefings/charts/makescene.h"
#include "widgets/charts/chartexporter.h"
#include "widgets/charts/chartlistmodel.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/comparisonpanel.h"
#include "widgets/charts/computedmarks.h"
#include "widgets/charts/figurestable.h"
#include "widgets/charts/figurestablemodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/sidepanel.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QHBoxLayout>
#include <QListView>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>

#include <QtConcurrent/QtConcurrentRun>
#include <algorithm>
#include <utility>

namespace Widgets {

using Briefings::BriefingIndex;
using Briefings::Chart;
using Briefings::ChartId;
using Briefings::FigureId;
using Briefings::ItemId;
using Briefings::ItemKind;
using Briefings::MeasureId;

namespace {

constexpr double largestChartShare = 0.64;
/// Texts that are loaded to number paragraphs in the table; a briefing may have hundreds.
constexpr size_t mostTexts = 24;
/// So many figures are compared within some milliseconds.
constexpr size_t mostAtOnce = 500;

} // namespace

FiguresWorkspace::FiguresWorkspace(Session &session, Selection &selection, QWidget *parent)
    : Workspace(session, selection, parent), m_figures(new FiguresTableModel(this)),
      m_measures(new ChartListModel(this)), m_charts(new ChartListModel(this)),
      m_exporter(new ChartExporter(this))
{
    buildContent();
    connectAll();
    addCommands();
    catchUp();
}

void FiguresWorkspace::buildContent()
{
    m_stack = new QStackedLayout(this);
    m_empty = new EmptyState(this);
    m_content = new QWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);

    auto *panel = new SidePanel(m_content);
    QListView *measures = panel->addList(tr("MEASURES"), m_measures);
    measures->setObjectName(QStringLiteral("measuresList"));
    QListView *charts = panel->addList(tr("CHARTS IN THIS BRIEFING"), m_charts);
    charts->setObjectName(QStringLiteral("chartsList"));
    connect(measures, &QListView::activated, this,
            [this](const QModelIndex &index) { chooseFrom(*m_measures, index); });
    connect(charts, &QListView::activated, this,
            [this](const QModelIndex &index) { chooseFrom(*m_charts, index); });

    m_splitter = new QSplitter(Qt::Vertical, m_content);
    m_splitter->addWidget(makeChartSide());
    m_table = new FiguresTable(*m_figures, m_splitter);
    m_comparison = new ComparisonPanel(m_splitter);
    m_tabs = new QTabWidget(m_splitter);
    m_tabs->setObjectName(QStringLiteral("figuresTabs"));
    m_tabs->setAccessibleName(tr("Table, verdicts and calculations"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("Table"));
    m_tabs->addTab(m_comparison, tr("Verdicts and Calculations"));
    m_tabs->setMinimumHeight(140);
    m_splitter->addWidget(m_tabs);
    m_splitter->setChildrenCollapsible(false);

    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(panel);
    row->addWidget(m_splitter, 1);
}

void FiguresWorkspace::connectAll()
{
    connect(&session(), &Session::textLoaded, this, &FiguresWorkspace::takeText);
    connect(&session(), &Session::textFailed, this,
            [this](const Briefings::DocumentId &document, Briefings::Body body) {
                takeText(document, body);
            });
    connect(m_chart, &ChartView::figureSelected, this, &FiguresWorkspace::select);
    connect(m_chart, &ChartView::figureActivated, this, &FiguresWorkspace::goTo);
    connect(m_table, &FiguresTable::figureSelected, this, &FiguresWorkspace::select);
    connect(m_table, &FiguresTable::figureActivated, this, &FiguresWorkspace::goTo);
    connect(m_comparison, &ComparisonPanel::itemSelected, this,
            [this](const ItemId &item) { selection().select(item); });
    connect(m_comparison, &ComparisonPanel::itemActivated, this, [this](const ItemId &item) {
        if (item.kind() == ItemKind::Figure) {
            goTo(item.to<ItemKind::Figure>());
        } else {
            selection().select(item);
        }
    });
    connect(m_comparison, &ComparisonPanel::triedChanged, this, &FiguresWorkspace::draw);
    connect(&m_finding, &QFutureWatcherBase::finished, this, [this] {
        if (m_foundIn == session().index() && m_finding.future().resultCount() > 0) {
            takeFindings(m_finding.result());
        }
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_hasSplit = true; });
}

QString FiguresWorkspace::title() const { return tr("Figures"); }

QString FiguresWorkspace::name() const { return QStringLiteral("figures"); }

QString FiguresWorkspace::statusText() const
{
    const auto index = session().index();
    if (!index) {
        return {};
    }
    int conflicts = 0;
    int errors = 0;
    for (const Briefings::Measure &measure : index->briefing().measures) {
        if (!m_findings) {
            break;
        }
        const Briefings::MeasureFlags flags =
            Briefings::measureFlags(m_findings->groups, measure.id);
        conflicts += flags.hasConflict ? 1 : 0;
        errors += flags.suspectedErrors;
    }
    const auto figures = static_cast<int>(index->briefing().figures.size());
    QStringList parts;
    parts.append(figures == 1 ? tr("1 figure") : tr("%n figures", nullptr, figures));
    if (conflicts > 0) {
        parts.append(conflicts == 1 ? tr("conflict in 1 measure")
                                    : tr("conflicts in %n measures", nullptr, conflicts));
    }
    if (errors > 0) {
        parts.append(errors == 1 ? tr("1 suspected source error")
                                 : tr("%n suspected source errors", nullptr, errors));
    }
    return parts.join(QStringLiteral(" · "));
}

void FiguresWorkspace::focusContent()
{
    if (m_stack->currentWidget() == m_content) {
        m_chart->setFocus();
    } else {
        m_empty->setFocus();
    }
}

bool FiguresWorkspace::isSettled() const
{
    return session().state() != Session::State::Loading && m_awaitedTexts.empty()
           && !m_finding.isRunning() && m_table->isSettled() && !m_exporter->isRunning();
}

void FiguresWorkspace::resizeEvent(QResizeEvent *event)
{
    Workspace::resizeEvent(event);
    splitHeight();
}

void FiguresWorkspace::splitHeight()
{
    if (!m_hasSplit && m_stack->currentWidget() == m_content) {
        // The chart as high as it wants to be, as long as some rows of the table are left.
        const int wanted = m_chart->pictureSize().height() + m_chartBar->sizeHint().height();
        const int chart = std::min(wanted, static_cast<int>(height() * largestChartShare));
        m_splitter->setSizes({chart, height() - chart});
    }
}

void FiguresWorkspace::followSession()
{
    const auto index = session().index();
    if (session().state() == Session::State::Ready && index && !index->briefing().figures.empty()) {
        m_stack->setCurrentWidget(m_content);
        showBriefing();
    } else {
        m_figures->setIndex(nullptr);
        m_measures->clear();
        m_charts->clear();
        m_awaitedTexts.clear();
        m_findings.reset();
        m_foundIn.reset();
        m_comparison->setFindings(nullptr, nullptr);
        m_shown = {};
        switch (session().state()) {
        case Session::State::Loading:
            m_empty->setContent(QStringLiteral("waiting"), tr("Opening the briefing"), {});
            break;
        case Session::State::Failed:
            m_empty->setContent(QStringLiteral("warning"), tr("The briefing could not be opened"),
                                session().error().message);
            break;
        case Session::State::Empty:
            m_empty->setContent(QStringLiteral("figures"), tr("No briefing is open"),
                                tr("Open one to see the figures of its documents."));
            break;
        case Session::State::Ready:
            m_empty->setContent(
                QStringLiteral("figures"), tr("This briefing has no figures"),
                tr("Figures appear here when its documents state numbers that can be compared."));
            break;
        }
        m_stack->setCurrentWidget(m_empty);
    }
    Q_EMIT statusChanged();
}

void FiguresWorkspace::showBriefing()
{
    const auto index = session().index();
    m_figures->setIndex(index);
    m_measures->setMeasures(*index, {});
    m_charts->setCharts(*index);
    findFindings();
    const ItemId before = index->contains(m_wanted) ? std::exchange(m_wanted, {}) : m_shown;
    m_shown = {};
    if (index->contains(before)) {
        showItem(before);
    } else if (!index->briefing().charts.empty()) {
        showItem(index->briefing().charts.front().id);
    } else if (!index->briefing().measures.empty()) {
        showItem(index->briefing().measures.front().id);
    }
    followSelection();
}

void FiguresWorkspace::findFindings()
{
    m_findings.reset();
    m_foundIn = session().index();
    const auto find = [index = m_foundIn]() -> std::shared_ptr<const FigureFindings> {
        auto findings = std::make_shared<FigureFindings>();
        findings->groups = Briefings::compareFigures(*index);
        findings->checks = Briefings::derivedChecks(*index);
        return findings;
    };
    if (m_foundIn->briefing().figures.size() <= mostAtOnce) {
        takeFindings(find());
    } else {
        m_finding.setFuture(QtConcurrent::run(find));
    }
}

void FiguresWorkspace::takeFindings(std::shared_ptr<const FigureFindings> findings)
{
    m_findings = std::move(findings);
    m_measures->setMeasures(*m_foundIn, m_findings->groups);
    m_measures->setShown(m_shown);
    m_comparison->setFindings(m_foundIn, m_findings);
    Q_EMIT statusChanged();
}

void FiguresWorkspace::requestTexts()
{
    m_awaitedTexts.clear();
    std::vector<Body> bodies;
    for (const FigureId &id : m_shownFigures) {
        if (bodies.size() == mostTexts) {
            break;
        }
        const Briefings::Figure &figure = *session().index()->figure(id);
        if (!figure.passages.empty()) {
            const Body body{figure.passages.front().document, figure.passages.front().body};
            if (std::ranges::find(bodies, body) == bodies.end()) {
                bodies.push_back(body);
            }
        }
    }
    for (const Body &body : bodies) {
        if (const Briefings::Text text = session().text(body.document, body.body)) {
            m_figures->setText(body.document, body.body, text);
        } else {
            m_awaitedTexts.push_back(body);
            session().requestText(body.document, body.body);
        }
    }
}

void FiguresWorkspace::takeText(const Briefings::DocumentId &document, Briefings::Body body)
{
    std::erase(m_awaitedTexts, Body{document, body});
    m_figures->setText(document, body, session().text(document, body));
}

void FiguresWorkspace::chooseFrom(const ChartListModel &model, const QModelIndex &index)
{
    const ItemId item = model.itemAt(index.row());
    showItem(item);
    selection().select(item);
}

void FiguresWorkspace::showItem(const ItemId &item)
{
    const auto index = session().index();
    if (!index || item == m_shown) {
        return;
    }
    const Chart *saved = index->chart(item.to<ItemKind::Chart>());
    const MeasureId measure = item.to<ItemKind::Measure>();
    if (saved == nullptr && measure.isNull()) {
        return;
    }
    m_shown = item;
    m_measures->setShown(item);
    m_charts->setShown(item);
    draw();
    m_table->setFigures(m_shownFigures);
    requestTexts();
    splitHeight();
    updateCommands();
}

std::optional<Chart> FiguresWorkspace::shownChart() const
{
    const auto index = session().index();
    if (!index) {
        return std::nullopt;
    }
    if (const Chart *saved = index->chart(m_shown.to<ItemKind::Chart>())) {
        return *saved;
    }
    const MeasureId measure = m_shown.to<ItemKind::Measure>();
    return measure.isNull() ? std::nullopt
                            : std::optional(Briefings::chartOfMeasure(*index, measure));
}

void FiguresWorkspace::draw()
{
    const auto index = session().index();
    const auto chart = shownChart();
    if (!chart) {
        return;
    }
    m_shownFigures.clear();
    Briefings::ChartScene scene = Briefings::makeScene(*index, *chart);
    for (const Briefings::ScenePanel &panel : scene.panels) {
        for (const Briefings::SceneMark &mark : panel.marks) {
            m_shownFigures.insert(mark.figure);
        }
        for (const Briefings::SceneBar &bar : panel.bars) {
            m_shownFigures.insert(bar.figure);
        }
    }
    for (const Briefings::OmittedFigure &omitted : scene.omitted) {
        m_shownFigures.insert(omitted.figure);
    }
    m_shownFigures.remove(FigureId());
    m_comparison->setFigures(m_shownFigures);
    if (m_comparison->isTrying() || m_showCalculated->isChecked()) {
        addComputedMarks(scene, *index, m_comparison->shownChecks(), m_comparison->isTrying());
    }
    m_chart->setScene(scene);
    m_chart->setSelectedFigure(selection().item().to<ItemKind::Figure>());
}

void FiguresWorkspace::followSelection()
{
    const auto index = session().index();
    if (!index) {
        return;
    }
    const ItemId &item = selection().item();
    if (item.kind() == ItemKind::Measure || item.kind() == ItemKind::Chart) {
        showItem(item);
    }
    const FigureId figure = item.to<ItemKind::Figure>();
    if (!figure.isNull()) {
        showItem(chartWith(figure));
    }
    m_chart->setSelectedFigure(figure);
    m_table->setSelectedFigure(figure);
}

ItemId FiguresWorkspace::chartWith(const FigureId &figure) const
{
    if (m_chart->shows(figure)) {
        return m_shown;
    }
    const auto index = session().index();
    const Briefings::Figure *found = index->figure(figure);
    for (const Chart &chart : index->briefing().charts) {
        if (found == nullptr
            || std::ranges::find(chart.measures, found->measure) == chart.measures.end()) {
            continue;
        }
        const Briefings::ChartData drawn = Briefings::makeChartData(*index, chart);
        if (std::ranges::find(drawn.rows, figure, &Briefings::ChartRow::figure)
            != drawn.rows.end()) {
            return chart.id;
        }
    }
    return found != nullptr ? ItemId(found->measure) : ItemId();
}

void FiguresWorkspace::select(const FigureId &figure) { selection().select(figure); }

void FiguresWorkspace::goTo(const FigureId &figure)
{
    const auto index = session().index();
    const Briefings::Figure *found = index ? index->figure(figure) : nullptr;
    if (found != nullptr && !found->passages.empty()) {
        selection().goTo(figure, found->passages.front());
    } else {
        selection().select(figure);
    }
}

} // namespace Widgets
