// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/charteditor.h"

#include "briefings/analysis/figurewords.h"
#include "briefings/charts/chartdata.h"
#include "briefings/charts/chartpresets.h"
#include "briefings/charts/chartwords.h"
#include "briefings/charts/makescene.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/comparisonmodel.h"
#include "widgets/common/itemtexts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace Widgets {

using Briefings::Chart;
using Briefings::ChartGrouping;
using Briefings::ChartKind;
using Briefings::ChartOrder;
using Briefings::ChartPalette;
using Briefings::ChartScale;
using Briefings::FigureId;

namespace {

constexpr int noPreset = -1;
constexpr int textRows = 3;

enum FigureColumn
{
    ShownColumn,
    CallOutColumn
};

template <typename Id>
QListWidgetItem *addChoice(QListWidget *list, const QString &text, const Id &id,
                           const std::vector<Id> &chosen)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, id.toString());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(std::ranges::find(chosen, id) != chosen.end() ? Qt::Checked
                                                                      : Qt::Unchecked);
    return item;
}

template <typename Id>
std::vector<Id> choices(const QListWidget *list)
{
    std::vector<Id> chosen;
    for (int row = 0; row < list->count(); ++row) {
        const auto *item = list->item(row);
        if (item->checkState() == Qt::Checked) {
            chosen.push_back(Id(item->data(Qt::UserRole).toString()));
        }
    }
    return chosen;
}

/// \a chosen in the order of \a before, and what is new behind it: the order means something to
/// some kinds.
template <typename Id>
std::vector<Id> inOrderOf(const std::vector<Id> &before, const std::vector<Id> &chosen)
{
    const auto isIn = [](const std::vector<Id> &ids, const Id &id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    std::vector<Id> ordered;
    std::ranges::copy_if(before, std::back_inserter(ordered),
                         [&](const Id &id) { return isIn(chosen, id); });
    std::ranges::copy_if(chosen, std::back_inserter(ordered),
                         [&](const Id &id) { return !isIn(before, id); });
    return ordered;
}

template <typename Value>
void addOption(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

template <typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

template <typename Value>
Value chosen(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

QPlainTextEdit *makeText(QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * textRows + 16);
    return edit;
}

/// "20000000", "20,000,000" or "$20 million"; nothing when there is no number, or there are two.
std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double value = QLocale().toDouble(text, &isNumber);
    if (isNumber) {
        return value;
    }
    const auto numbers = Briefings::findNumbers(text);
    return numbers.size() == 1 ? std::optional(numbers.front().value) : std::nullopt;
}

bool isListed(const QTableWidget *figures, const FigureId &figure)
{
    for (int row = 0; row < figures->rowCount(); ++row) {
        const auto *name = figures->item(row, ShownColumn);
        if (name != nullptr && name->data(Qt::UserRole).toString() == figure.toString()) {
            return true;
        }
    }
    return false;
}

QString cellText(const QTableWidget *table, int row, int column)
{
    const auto *item = table->item(row, column);
    return item == nullptr ? QString() : item->text().trimmed();
}

} // namespace

ChartEditor::ChartEditor(std::shared_ptr<const Briefings::BriefingIndex> index,
                         std::shared_ptr<const FigureFindings> findings, const Chart &chart,
                         const QString &readOnlyReason, QWidget *parent)
    : QDialog(parent), m_index(std::move(index)), m_findings(std::move(findings)), m_chart(chart),
      m_view(new ChartView(this))
{
    setObjectName(QStringLiteral("chartEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(chart.id.isNull() ? tr("New Chart") : tr("Edit the Chart"));
    auto *pages = new QTabWidget(this);
    pages->setAccessibleName(tr("What is drawn, how, and with which words"));
    pages->addTab(makeDataPage(), tr("&Data"));
    pages->addTab(makeLooksPage(), tr("&Kind and Looks"));
    pages->addTab(makeWordsPage(), tr("&Words"));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(pages);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("saveChart"));
    auto *reason = new QLabel(readOnlyReason, this);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setVisible(!readOnlyReason.isEmpty());
    m_save->setEnabled(readOnlyReason.isEmpty());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT saved(this->chart());
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addWidget(reason);
    column->addWidget(buttons);
    resize(1100, 680);
    splitter->setSizes({380, 720});
    fill();
    update();
}

QWidget *ChartEditor::makeDataPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto addList = [&](const QString &name, const QString &label) {
        auto *list = new QListWidget(page);
        list->setObjectName(name);
        auto spoken = label;
        list->setAccessibleName(spoken.remove(u'&'));
        list->setMinimumHeight(70);
        form->addRow(label, list);
        connect(list, &QListWidget::itemChanged, this, [this] {
            if (!m_isFilling) {
                listFigures();
                update();
            }
        });
        return list;
    };
    m_measures = addList(QStringLiteral("chartMeasures"), tr("&Measures"));
    m_subjects = addList(QStringLiteral("chartSubjects"), tr("&Of whom or what (none: all)"));
    m_documents = addList(QStringLiteral("chartDocuments"), tr("D&ocuments (none: all)"));
    m_figures = new QTableWidget(0, 2, page);
    m_figures->setObjectName(QStringLiteral("chartFigures"));
    m_figures->setAccessibleName(tr("Figures"));
    m_figures->setHorizontalHeaderLabels({tr("Figure"), tr("Call-out")});
    m_figures->horizontalHeader()->setSectionResizeMode(ShownColumn, QHeaderView::Stretch);
    m_figures->setColumnWidth(CallOutColumn, 130);
    m_figures->verticalHeader()->hide();
    m_figures->setTabKeyNavigation(false);
    m_figures->setMinimumHeight(110);
    form->addRow(tr("&Figures"), m_figures);
    connect(m_figures, &QTableWidget::itemChanged, this, &ChartEditor::update);
    return page;
}

QWidget *ChartEditor::makeLooksPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    const auto addBox = [&](const QString &name, const QString &label) {
        auto *box = new QComboBox(page);
        box->setObjectName(name);
        form->addRow(label, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ChartEditor::update);
        return box;
    };
    m_kind = addBox(QStringLiteral("chartKind"), tr("&Kind"));
    for (const auto kind : {ChartKind::RangeDots, ChartKind::Strip, ChartKind::Slope,
                            ChartKind::Timeline, ChartKind::Product, ChartKind::SmallMultiples,
                            ChartKind::ShareBar, ChartKind::RatioLadder}) {
        addOption(m_kind, Briefings::kindText(kind), kind);
    }
    m_scale = addBox(QStringLiteral("chartScale"), tr("S&cale"));
    addOption(m_scale, tr("Linear"), ChartScale::Linear);
    addOption(m_scale, tr("Logarithmic"), ChartScale::Log);
    m_grouping = addBox(QStringLiteral("chartGrouping"), tr("&Group by"));
    addOption(m_grouping, tr("Nothing, or what suits the kind"), ChartGrouping::None);
    addOption(m_grouping, tr("Document"), ChartGrouping::Document);
    addOption(m_grouping, tr("Subject"), ChartGrouping::Subject);
    addOption(m_grouping, tr("Measure"), ChartGrouping::Measure);
    addOption(m_grouping, tr("Scope"), ChartGrouping::Scope);
    addOption(m_grouping, tr("Basis"), ChartGrouping::Basis);
    m_order = addBox(QStringLiteral("chartOrder"), tr("&Order"));
    addOption(m_order, tr("As listed, or by value"), ChartOrder::Automatic);
    addOption(m_order, tr("By value"), ChartOrder::Value);
    addOption(m_order, tr("By document"), ChartOrder::Document);
    addOption(m_order, tr("By subject"), ChartOrder::Subject);
    addOption(m_order, tr("By date"), ChartOrder::Date);
    m_palette = addBox(QStringLiteral("chartPalette"), tr("Co&lors"));
    addOption(m_palette, tr("Standard"), ChartPalette::Standard);
    addOption(m_palette, tr("Strong, for projectors"), ChartPalette::Strong);
    addOption(m_palette, tr("Gray, for print"), ChartPalette::Gray);
    m_preset = addBox(QStringLiteral("chartPreset"), tr("&Size that exports offer first"));
    m_preset->addItem(tr("None"), noPreset);
    for (const auto &preset : Briefings::chartPresets()) {
        addOption(m_preset, Briefings::presetText(preset.preset), preset.preset);
    }
    m_lines = new QTableWidget(0, 2, page);
    m_lines->setObjectName(QStringLiteral("chartLines"));
    m_lines->setAccessibleName(tr("Reference lines"));
    m_lines->setHorizontalHeaderLabels({tr("Value"), tr("Label")});
    m_lines->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_lines->verticalHeader()->hide();
    m_lines->setTabKeyNavigation(false);
    form->addRow(tr("&Reference lines"), m_lines);
    m_problem = new QLabel(page);
    m_problem->setObjectName(QStringLiteral("chartProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    connect(m_lines, &QTableWidget::itemChanged, this, [this] {
        if (!m_isFilling && !cellText(m_lines, m_lines->rowCount() - 1, 0).isEmpty()) {
            m_lines->insertRow(m_lines->rowCount());
        }
        update();
    });
    return page;
}

QWidget *ChartEditor::makeWordsPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_title = new QLineEdit(page);
    m_title->setObjectName(QStringLiteral("chartTitle"));
    auto *suggest = new QPushButton(tr("S&uggest a title from what was found"), page);
    suggest->setObjectName(QStringLiteral("suggestTitle"));
    m_subtitle = new QLineEdit(page);
    m_subtitle->setObjectName(QStringLiteral("chartSubtitle"));
    m_note = makeText(page);
    m_note->setObjectName(QStringLiteral("chartNote"));
    m_source = makeText(page);
    m_source->setObjectName(QStringLiteral("chartSource"));
    m_alternativeText = makeText(page);
    m_alternativeText->setObjectName(QStringLiteral("chartAlternativeText"));
    form->addRow(tr("&Title: the finding"), m_title);
    form->addRow(suggest);
    form->addRow(tr("Su&btitle: what is measured, and the unit"), m_subtitle);
    form->addRow(tr("&Note"), m_note);
    form->addRow(tr("Sou&rce line"), m_source);
    form->addRow(tr("&Description for those who do not see it"), m_alternativeText);
    connect(suggest, &QPushButton::clicked, this, &ChartEditor::suggestTitle);
    for (auto *line : {m_title, m_subtitle}) {
        connect(line, &QLineEdit::textChanged, this, &ChartEditor::update);
    }
    for (auto *text : {m_note, m_source, m_alternativeText}) {
        connect(text, &QPlainTextEdit::textChanged, this, &ChartEditor::update);
    }
    return page;
}

void ChartEditor::fill()
{
    const auto &briefing = m_index->briefing();
    for (const auto &measure : briefing.measures) {
        addChoice(m_measures, measure.name, measure.id, m_chart.measures);
    }
    std::vector<Briefings::ActorId> subjects;
    for (const auto &figure : briefing.figures) {
        if (!figure.subject.isNull()
            && std::ranges::find(subjects, figure.subject) == subjects.end()) {
            subjects.push_back(figure.subject);
            addChoice(m_subjects, m_index->title(figure.subject), figure.subject, m_chart.subjects);
        }
    }
    m_subjects->sortItems();
    for (const auto &document : briefing.documents) {
        addChoice(m_documents, shortTitle(*m_index, document.id), document.id, m_chart.documents);
    }
    choose(m_kind, m_chart.kind);
    choose(m_scale, m_chart.scale);
    choose(m_grouping, m_chart.grouping);
    choose(m_order, m_chart.order);
    choose(m_palette, m_chart.palette);
    m_preset->setCurrentIndex(
        m_preset->findData(m_chart.preset ? static_cast<int>(*m_chart.preset) : noPreset));
    m_lines->setRowCount(static_cast<int>(m_chart.referenceLines.size()) + 1);
    for (size_t i = 0; i < m_chart.referenceLines.size(); ++i) {
        const auto &line = m_chart.referenceLines[i];
        const int row = static_cast<int>(i);
        m_lines->setItem(row, 0, new QTableWidgetItem(QLocale().toString(line.value, 'g', 12)));
        m_lines->setItem(row, 1, new QTableWidgetItem(line.label));
    }
    m_title->setText(m_chart.title);
    m_subtitle->setText(m_chart.subtitle);
    m_note->setPlainText(m_chart.note);
    m_source->setPlainText(m_chart.source);
    m_alternativeText->setPlainText(m_chart.alternativeText);
    listFigures();
    m_isFilling = false;
}

void ChartEditor::listFigures()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto measures = choices<Briefings::MeasureId>(m_measures);
    const auto subjects = choices<Briefings::ActorId>(m_subjects);
    const auto documents = choices<Briefings::DocumentId>(m_documents);
    const auto isIn = [](const auto &list, const auto &id) {
        return list.empty() || std::ranges::find(list, id) != list.end();
    };
    const auto now = chart(); // What was hidden and said before the list changes.
    m_figures->setRowCount(0);
    for (const auto &figure : m_index->briefing().figures) {
        const bool isListed =
            m_chart.figures.empty()
            || std::ranges::find(m_chart.figures, figure.id) != m_chart.figures.end();
        if (measures.empty() || !isIn(measures, figure.measure) || !isListed
            || !isIn(subjects, figure.subject) || !isIn(documents, figure.document)) {
            continue;
        }
        const int row = m_figures->rowCount();
        if (static_cast<size_t>(row) == Briefings::mostChartRows) {
            break; // No more are drawn.
        }
        m_figures->insertRow(row);
        auto *name = new QTableWidgetItem(Briefings::statementText(*m_index, figure.id));
        name->setData(Qt::UserRole, figure.id.toString());
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setToolTip(name->text());
        name->setCheckState(std::ranges::find(now.hidden, figure.id) == now.hidden.end()
                                ? Qt::Checked
                                : Qt::Unchecked);
        m_figures->setItem(row, ShownColumn, name);
        const auto said =
            std::ranges::find(now.callOuts, figure.id, &Briefings::ChartCallOut::figure);
        m_figures->setItem(
            row, CallOutColumn,
            new QTableWidgetItem(said == now.callOuts.end() ? QString() : said->text));
    }
}

Chart ChartEditor::chart() const
{
    auto chart = m_chart;
    chart.measures = inOrderOf(m_chart.measures, choices<Briefings::MeasureId>(m_measures));
    chart.subjects = inOrderOf(m_chart.subjects, choices<Briefings::ActorId>(m_subjects));
    chart.documents = inOrderOf(m_chart.documents, choices<Briefings::DocumentId>(m_documents));
    if (m_figures->rowCount() > 0) {
        std::vector<FigureId> hidden;
        std::vector<Briefings::ChartCallOut> callOuts;
        for (int row = 0; row < m_figures->rowCount(); ++row) {
            const auto *name = m_figures->item(row, ShownColumn);
            if (name == nullptr) {
                continue;
            }
            const FigureId figure(name->data(Qt::UserRole).toString());
            if (name->checkState() == Qt::Unchecked) {
                hidden.push_back(figure);
            }
            if (const auto words = cellText(m_figures, row, CallOutColumn); !words.isEmpty()) {
                callOuts.push_back({figure, words});
            }
        }
        // What the list has no room for stays as it was.
        for (const auto &figure : m_chart.hidden) {
            if (!isListed(m_figures, figure)) {
                hidden.push_back(figure);
            }
        }
        chart.hidden = inOrderOf(m_chart.hidden, hidden);
        std::ranges::stable_sort(callOuts, {}, [this](const Briefings::ChartCallOut &callOut) {
            return std::ranges::find(m_chart.callOuts, callOut.figure,
                                     &Briefings::ChartCallOut::figure)
                   - m_chart.callOuts.begin();
        });
        chart.callOuts = std::move(callOuts);
    }
    chart.kind = chosen<ChartKind>(m_kind);
    chart.scale = chosen<ChartScale>(m_scale);
    chart.grouping = chosen<ChartGrouping>(m_grouping);
    chart.order = chosen<ChartOrder>(m_order);
    chart.palette = chosen<ChartPalette>(m_palette);
    chart.preset.reset();
    if (m_preset->currentData().toInt() != noPreset) {
        chart.preset = chosen<Briefings::ChartPreset>(m_preset);
    }
    chart.referenceLines.clear();
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        if (const auto value = numberIn(cellText(m_lines, row, 0))) {
            chart.referenceLines.push_back({*value, cellText(m_lines, row, 1)});
        }
    }
    chart.title = m_title->text().trimmed();
    chart.subtitle = m_subtitle->text().trimmed();
    chart.note = m_note->toPlainText().trimmed();
    chart.source = m_source->toPlainText().trimmed();
    chart.alternativeText = m_alternativeText->toPlainText().trimmed();
    return chart;
}

void ChartEditor::update()
{
    if (m_isFilling) {
        return;
    }
    const auto now = chart();
    QString problem;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const auto value = cellText(m_lines, row, 0);
        if (!value.isEmpty() && !numberIn(value)) {
            problem = tr("“%1” is no number, so there is no line for it. Write one, such as 20 "
                         "million.")
                          .arg(value);
        }
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const auto scene = Briefings::makeScene(*m_index, now);
    m_view->setScene(scene);
    m_title->setPlaceholderText(scene.title);
    m_subtitle->setPlaceholderText(scene.subtitle);
    m_source->setPlaceholderText(scene.source);
    m_alternativeText->setPlaceholderText(scene.alternativeText);
    m_note->setPlaceholderText(scene.note);
}

void ChartEditor::suggestTitle()
{
    const auto now = chart();
    // Of one thing there is one verdict, and that is the finding.
    std::vector<std::pair<const Briefings::FigureGroup *, const Briefings::ScopeGroup *>> found;
    const auto findings = m_findings ? m_findings : std::make_shared<const FigureFindings>();
    for (const auto &group : findings->groups) {
        for (const auto &scope : group.scopes) {
            if (m_view->shows(scope.figures.empty() ? FigureId() : scope.figures.front().figure)) {
                found.emplace_back(&group, &scope);
            }
        }
    }
    if (found.size() == 1 && found.front().second->figures.size() > 1) {
        m_title->setText(
            Briefings::scopeSentence(*m_index, *found.front().first, *found.front().second));
    } else {
        m_title->setText(
            Briefings::suggestedTitle(*m_index, now, Briefings::makeChartData(*m_index, now)));
    }
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace Widgets
