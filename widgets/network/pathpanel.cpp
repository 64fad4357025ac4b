// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/pathpanel.h"

#include "widgets/common/carddelegate.h"
#include "widgets/common/cardlistview.h"
#include "widgets/common/labels.h"
#include "widgets/network/passagelist.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Widgets {

using Briefings::Graph;
using Briefings::GraphPath;
using Briefings::ItemId;
using Briefings::ItemKind;
using Briefings::PathCost;

namespace {

constexpr size_t pathCount = 5;
constexpr int nodeRole = Qt::UserRole + 1;
constexpr int endLetters = 20;
/// Of more nodes, only actors are offered as ends; others can be chosen in the picture.
constexpr size_t mostEnds = 5000;

QComboBox *makeEnd(QStandardItemModel *nodes, const QString &name, const QString &placeholder,
                   QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setModel(nodes);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(endLetters);
    box->lineEdit()->setPlaceholderText(placeholder);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    return box;
}

QListView *makeList(QStandardItemModel *model, const QString &name, QWidget *parent)
{
    auto *list = new CardListView(parent);
    list->setModel(model);
    list->setAccessibleName(name);
    return list;
}

ItemId endOf(const QComboBox *box)
{
    const int row = box->findText(box->currentText(), Qt::MatchFixedString);
    return row < 0 ? ItemId() : box->itemData(row, nodeRole).value<ItemId>();
}

} // namespace

PathPanel::PathPanel(QWidget *parent)
    : QWidget(parent), m_nodes(new QStandardItemModel(this)),
      m_from(makeEnd(m_nodes, tr("Path from"), tr("From…"), this)),
      m_to(makeEnd(m_nodes, tr("Path to"), tr("To…"), this)), m_cost(new QComboBox(this)),
      m_find(new QPushButton(tr("Find Paths"), this)),
      m_said(makeLabel(LabelRole::Muted, {}, this)), m_list(nullptr),
      m_pathRows(new QStandardItemModel(this)), m_hops(nullptr),
      m_hopRows(new QStandardItemModel(this)), m_words(new PassageList(this))
{
    setObjectName(QStringLiteral("networkPathPanel"));
    m_from->setObjectName(QStringLiteral("pathFrom"));
    m_to->setObjectName(QStringLiteral("pathTo"));
    m_cost->setObjectName(QStringLiteral("pathCost"));
    m_find->setObjectName(QStringLiteral("findPaths"));
    m_cost->setAccessibleName(tr("Which paths are best"));
    m_cost->addItem(tr("Fewest steps"), static_cast<int>(PathCost::Shortest));
    m_cost->addItem(tr("Strongest evidence"), static_cast<int>(PathCost::StrongestEvidence));
    m_list = makeList(m_pathRows, tr("Paths"), this);
    m_list->setObjectName(QStringLiteral("paths"));
    m_hops = makeList(m_hopRows, tr("Steps of the path"), this);
    m_hops->setObjectName(QStringLiteral("pathSteps"));
    m_words->setObjectName(QStringLiteral("pathWords"));
    m_said->setWordWrap(true);

    auto *form = new QHBoxLayout;
    form->setSpacing(8);
    form->addWidget(m_from, 2);
    form->addWidget(m_to, 2);
    form->addWidget(m_cost);
    form->addWidget(m_find);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(14);
    lists->addWidget(m_list, 3);
    lists->addWidget(m_hops, 4);
    lists->addWidget(m_words, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(6);
    column->addLayout(form);
    column->addWidget(m_said);
    column->addLayout(lists, 1);

    connect(m_find, &QPushButton::clicked, this, &PathPanel::find);
    for (QComboBox *box : {m_from, m_to}) {
        connect(box->lineEdit(), &QLineEdit::returnPressed, this, &PathPanel::find);
        connect(box, &QComboBox::activated, this, [this] {
            if (!from().isNull() && !to().isNull()) {
                find();
            }
        });
    }
    connect(m_cost, &QComboBox::activated, this, [this] {
        if (!m_paths.empty()) {
            find();
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { showPath(row.row()); });
    connect(m_hops->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { showHop(row.row()); });
    connect(m_words, &PassageList::passageActivated, this, &PathPanel::passageActivated);
}

ItemId PathPanel::from() const { return endOf(m_from); }

ItemId PathPanel::to() const { return endOf(m_to); }

void PathPanel::setGraph(std::shared_ptr<const Briefings::BriefingIndex> index,
                         std::shared_ptr<const Graph> graph)
{
    // Paths that are still being looked for run through a graph that is no longer shown.
    const bool hadPaths = !m_paths.empty() || m_task.isRunning();
    m_index = std::move(index);
    m_graph = std::move(graph);
    m_hasOldEnds = true;
    if (isVisible() || hadPaths) {
        fillEnds();
    }
    if (hadPaths) {
        find();
    }
}

void PathPanel::showEvent(QShowEvent *event)
{
    fillEnds();
    QWidget::showEvent(event);
}

void PathPanel::fillEnds()
{
    if (!std::exchange(m_hasOldEnds, false)) {
        return;
    }
    const QString from = m_from->currentText();
    const QString to = m_to->currentText();
    std::vector<size_t> order;
    const size_t count = m_graph ? m_graph->nodes().size() : 0;
    for (size_t node = 0; node < count; ++node) {
        if (count <= mostEnds || m_graph->nodes()[node].id.kind() == ItemKind::Actor) {
            order.push_back(node);
        }
    }
    // Actors are what one asks for most.
    std::ranges::stable_sort(order, [this](size_t a, size_t b) {
        const auto &one = m_graph->nodes()[a];
        const auto &other = m_graph->nodes()[b];
        const bool isActor = one.id.kind() == ItemKind::Actor;
        if (isActor != (other.id.kind() == ItemKind::Actor)) {
            return isActor;
        }
        return QString::localeAwareCompare(one.title, other.title) < 0;
    });
    m_nodes->clear();
    for (const size_t node : order) {
        auto *row = new QStandardItem(m_graph->nodes()[node].title);
        row->setData(QVariant::fromValue(m_graph->nodes()[node].id), nodeRole);
        m_nodes->appendRow(row);
    }
    for (const auto &[box, text] : {std::pair(m_from, from), std::pair(m_to, to)}) {
        box->setCurrentIndex(box->findText(text, Qt::MatchFixedString));
        box->setEditText(text);
    }
}

void PathPanel::setDays(const std::optional<Briefings::DayRange> &days)
{
    if (m_days != days) {
        m_days = days;
        if (!m_paths.empty()) {
            find();
        }
    }
}

void PathPanel::setEnds(const ItemId &from, const ItemId &to)
{
    fillEnds();
    for (const auto &[box, id] : {std::pair(m_from, from), std::pair(m_to, to)}) {
        for (int row = 0; row < box->count() && !id.isNull(); ++row) {
            if (box->itemData(row, nodeRole).value<ItemId>() == id) {
                box->setCurrentIndex(row);
                break;
            }
        }
    }
    if (!this->from().isNull() && !this->to().isNull()) {
        find();
    }
}

void PathPanel::clear()
{
    m_task.cancel();
    m_paths.clear();
    m_pathRows->clear();
    m_hopRows->clear();
    m_words->clear();
    m_said->clear();
    Q_EMIT pathShown({});
}

void PathPanel::focusContent()
{
    QComboBox *first = from().isNull() ? m_from : to().isNull() ? m_to : m_from;
    first->setFocus(Qt::ShortcutFocusReason);
    first->lineEdit()->selectAll();
}

QString PathPanel::problem() const
{
    for (const QComboBox *box : {m_from, m_to}) {
        if (box->currentText().trimmed().isEmpty()) {
            return tr("Choose where the path begins and where it ends.");
        }
        if (endOf(box).isNull()) {
            return tr("Nothing in this network is called “%1”. Filters may have left it out.")
                .arg(box->currentText());
        }
    }
    return from() == to() ? tr("The path would begin where it ends.") : QString();
}

void PathPanel::find()
{
    clear();
    const QString wrong = problem();
    if (!m_graph || !wrong.isEmpty()) {
        m_said->setText(wrong);
        return;
    }
    Briefings::PathOptions options;
    options.count = pathCount;
    options.cost = static_cast<PathCost>(m_cost->currentData().toInt());
    if (m_days) {
        options.earliest = QDate::fromJulianDay(m_days->first);
        options.latest = QDate::fromJulianDay(m_days->last);
    }
    const auto first = m_graph->find(from());
    const auto last = m_graph->find(to());
    if (!first || !last) {
        return;
    }
    m_said->setText(tr("Looking for paths…"));
    using Paths = std::vector<GraphPath>;
    m_task.start(
        [graph = m_graph, from = *first, to = *last, options](const TaskWatch & /*watch*/) {
            return std::make_shared<const Paths>(Briefings::findPaths(*graph, from, to, options));
        },
        [this](const std::shared_ptr<const Paths> &paths) { takePaths(*paths); });
}

void PathPanel::takePaths(const std::vector<GraphPath> &paths)
{
    m_paths = paths;
    if (m_paths.empty()) {
        m_said->setText(m_days ? tr("No path joins the two within the chosen days.")
                               : tr("No path joins the two in what is shown."));
        return;
    }
    for (const GraphPath &path : m_paths) {
        QStringList stops;
        for (const size_t node : path.nodes) {
            stops.append(m_graph->nodes()[node].label);
        }
        auto *row = new QStandardItem(stops.join(QStringLiteral(" → ")));
        const auto steps = static_cast<int>(path.hops.size());
        row->setData(steps == 1 ? tr("1 step") : tr("%n steps", nullptr, steps),
                     CardRole::Subtitle);
        m_pathRows->appendRow(row);
    }
    const auto count = static_cast<int>(m_paths.size());
    m_said->setText(count == 1 ? tr("One path joins the two.")
                               : tr("The %n best paths; choose one to see it.", nullptr, count));
    m_list->setCurrentIndex(m_pathRows->index(0, 0));
}

void PathPanel::showPath(int row)
{
    m_hopRows->clear();
    m_words->clear();
    if (row < 0 || static_cast<size_t>(row) >= m_paths.size()) {
        return;
    }
    const GraphPath &path = m_paths[static_cast<size_t>(row)];
    for (const Briefings::PathHop &hop : path.hops) {
        auto *step = new QStandardItem(Briefings::hopSentence(*m_graph, hop));
        const Briefings::GraphEdge &edge = m_graph->edges()[hop.edge];
        const auto words = static_cast<int>(edge.passages.size());
        QStringList line{words == 1 ? tr("1 passage") : tr("%n passages", nullptr, words)};
        if (!edge.date.isNull()) {
            line.append(Briefings::displayText(edge.date, QLocale()));
        }
        step->setData(line.join(QStringLiteral(" · ")), CardRole::Subtitle);
        m_hopRows->appendRow(step);
    }
    Q_EMIT pathShown(path);
    m_hops->setCurrentIndex(m_hopRows->index(0, 0));
}

void PathPanel::showHop(int row)
{
    const int path = m_list->currentIndex().row();
    if (row < 0 || path < 0 || static_cast<size_t>(path) >= m_paths.size()) {
        return;
    }
    const Briefings::PathHop &hop =
        m_paths[static_cast<size_t>(path)].hops[static_cast<size_t>(row)];
    const Briefings::GraphEdge &edge = m_graph->edges()[hop.edge];
    m_words->setPassages(*m_index, tr("What this step rests on"), edge.item, edge.passages);
    if (m_hops->hasFocus()) {
        Q_EMIT edgeSelected(hop.edge);
    }
}

} // namespace Widgets
