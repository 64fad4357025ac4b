// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineworkspace.h"

#include "widgets/common/carddelegate.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/labels.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/theme.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/timeline/eventtablemodel.h"
#include "widgets/timeline/eventtableview.h"
#include "widgets/timeline/timelinestrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace Widgets {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr size_t longestActorList = 12;

} // namespace

TimelineWorkspace::TimelineWorkspace(Session &session, Selection &selection, QWidget *parent)
    : Workspace(session, selection, parent), m_model(new EventTableModel(this)),
      m_strip(new TimelineStrip(this)), m_table(new EventTableView(this)),
      m_documents(new QStandardItemModel(this)), m_actors(new QStandardItemModel(this)),
      m_all(new QPushButton(tr("Show all events"), this)), m_empty(new EmptyState(this)),
      m_content(new QWidget(this))
{
    setObjectName(QStringLiteral("timelineWorkspace"));
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_table->setAccessibleName(tr("Events by date"));
    m_table->setModel(m_model);
    m_all->setObjectName(QStringLiteral("showAllEvents"));

    auto *panel = new SidePanel(this);
    QListView *documents = panel->addList(tr("Documents"), m_documents);
    documents->setObjectName(QStringLiteral("timelineDocuments"));
    QListView *actors = panel->addList(tr("Actors"), m_actors);
    actors->setObjectName(QStringLiteral("timelineActors"));

    auto *top = new QHBoxLayout;
    top->addWidget(makeLabel(LabelRole::Heading, tr("What happened when"), this), 1);
    top->addWidget(m_all);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_strip);
    column->addWidget(m_table, 1);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(panel);
    row->addLayout(m_stack, 1);

    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineWorkspace::followModel);
    connect(m_strip, &TimelineStrip::entryChosen, this, &TimelineWorkspace::chooseRow);
    connect(m_strip, &TimelineStrip::entryOpened, this, &TimelineWorkspace::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseRow(current.row()); });
    connect(m_table, &EventTableView::rowOpened, this, &TimelineWorkspace::openRow);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->setFilter({}); });
    connect(documents, &QListView::activated, this, &TimelineWorkspace::toggleFilter);
    connect(actors, &QListView::activated, this, &TimelineWorkspace::toggleFilter);
    connect(&session, &Session::stateChanged, this, &TimelineWorkspace::followSession);
    connect(&session, &Session::briefingChanged, this, &TimelineWorkspace::followSession);
    connect(&selection, &Selection::changed, this, &TimelineWorkspace::followSelection);
    followSession();
}

QString TimelineWorkspace::title() const { return tr("Timeline"); }

QString TimelineWorkspace::name() const { return QStringLiteral("timeline"); }

QString TimelineWorkspace::statusText() const
{
    const auto index = session().index();
    if (!index) {
        return {};
    }
    const auto total = static_cast<int>(index->briefing().events.size());
    if (m_model->filter().isNull()) {
        return tr("%n event(s)", nullptr, total);
    }
    return tr("%1 of %n event(s)", nullptr, total).arg(m_model->rowCount());
}

void TimelineWorkspace::focusContent() { m_strip->setFocus(Qt::OtherFocusReason); }

bool TimelineWorkspace::isSettled() const { return session().state() != Session::State::Loading; }

void TimelineWorkspace::followSession()
{
    m_model->setBriefing(session().index());
    fillPanel();
    markPanel();
    showState();
}

void TimelineWorkspace::followModel()
{
    m_strip->setEntries(m_model->entries());
    m_all->setVisible(!m_model->filter().isNull());
    followSelection();
    markPanel();
    Q_EMIT statusChanged();
}

void TimelineWorkspace::fillPanel()
{
    m_documents->clear();
    m_actors->clear();
    const auto index = session().index();
    if (!index) {
        return;
    }
    std::map<Briefings::ItemId, int> eventsOf;
    for (const Briefings::Event &event : index->briefing().events) {
        std::vector<Briefings::ItemId> about;
        for (const Briefings::Passage &passage : event.passages) {
            about.emplace_back(passage.document);
        }
        for (const Briefings::Participant &participant : event.participants) {
            about.emplace_back(participant.actor);
        }
        std::sort(about.begin(), about.end());
        about.erase(std::unique(about.begin(), about.end()), about.end());
        for (const Briefings::ItemId &item : about) {
            ++eventsOf[item];
        }
    }
    const auto makeRow = [&eventsOf](const QString &title, const Briefings::ItemId &id) {
        auto *row = new QStandardItem(title);
        row->setEditable(false);
        row->setData(id.toString(), idRole);
        row->setData(eventsOf[id], CardRole::Count);
        return row;
    };
    int position = 0;
    for (const Briefings::Document &document : index->briefing().documents) {
        QStandardItem *row = makeRow(document.title, document.id);
        row->setData(position++, CardRole::DocumentPosition);
        m_documents->appendRow(row);
    }
    std::vector<const Briefings::Actor *> actors;
    for (const Briefings::Actor &actor : index->briefing().actors) {
        if (eventsOf[actor.id] > 0) {
            actors.push_back(&actor);
        }
    }
    std::ranges::stable_sort(actors,
                             [&eventsOf](const Briefings::Actor *a, const Briefings::Actor *b) {
                                 return eventsOf[a->id] > eventsOf[b->id];
                             });
    actors.resize(std::min(actors.size(), longestActorList));
    for (const Briefings::Actor *actor : actors) {
        QStandardItem *row = makeRow(actor->name, actor->id);
        row->setData(static_cast<int>(Briefings::ItemKind::Actor), CardRole::Kind);
        m_actors->appendRow(row);
    }
}

void TimelineWorkspace::markPanel()
{
    const QString filter = m_model->filter().toString();
    for (QStandardItemModel *model : {m_documents, m_actors}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            QStandardItem *item = model->item(row);
            const bool isMarked = !filter.isEmpty() && item->data(idRole).toString() == filter;
            if (item->data(CardRole::Marked).toBool() != isMarked) {
                item->setData(isMarked, CardRole::Marked);
            }
        }
    }
}

void TimelineWorkspace::showState()
{
    m_empty->setButton({});
    switch (session().state()) {
    case Session::State::Empty:
        m_empty->setContent(QStringLiteral("open"), tr("No briefing is open"),
                            tr("Open a briefing to see its events in time."));
        break;
    case Session::State::Loading:
        m_empty->setContent(QStringLiteral("waiting"), tr("Opening the briefing"), {});
        break;
    case Session::State::Failed:
        m_empty->setContent(QStringLiteral("warning"), tr("The briefing could not be opened"),
                            session().error().message);
        break;
    case Session::State::Ready:
        m_empty->setContent(QStringLiteral("timeline"), tr("This briefing has no events"), {});
        break;
    }
    const auto index = session().index();
    const bool isEmpty = !index || index->briefing().events.empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_content);
}

void TimelineWorkspace::followSelection()
{
    const int row = m_model->rowOf(selection().item());
    m_strip->setCurrent(row);
    if (row < 0) {
        m_table->clearSelection();
    } else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->hasSelection()) {
        m_table->setCurrentIndex(m_model->index(row, EventTableModel::TitleColumn));
    }
}

void TimelineWorkspace::chooseRow(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        selection().select(m_model->entries()[static_cast<size_t>(row)].event);
    }
}

void TimelineWorkspace::openRow(int row)
{
    const auto index = session().index();
    if (!index || row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const Briefings::EventId event = m_model->entries()[static_cast<size_t>(row)].event;
    const Briefings::Passages passages = index->passages(event);
    if (passages.empty()) {
        selection().select(event);
    } else {
        selection().goTo(event, passages.front());
    }
}

void TimelineWorkspace::toggleFilter(const QModelIndex &row)
{
    const auto item = Briefings::ItemId::fromString(row.data(idRole).toString());
    if (item) {
        m_model->setFilter(m_model->filter() == *item ? Briefings::ItemId() : *item);
    }
}

void TimelineWorkspace::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), themeColors(palette()).paper);
}

} // namespace Widgets
