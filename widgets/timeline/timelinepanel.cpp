// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/eventtext.h"
#include "widgets/common/carddelegate.h"
#include "widgets/common/emptystate.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/timeline/eventtablemodel.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineworkspace.h"

#include <QStackedLayout>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>
#include <map>

// The timeline's side panel, its states and its exports.
namespace Widgets {

using Briefings::ItemId;
using Briefings::ItemKind;

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr size_t longestActorList = 60;

/// How many events each document and actor has.
std::map<ItemId, int> eventCounts(const Briefings::Briefing &briefing)
{
    std::map<ItemId, int> counts;
    for (const Briefings::Event &event : briefing.events) {
        std::vector<ItemId> about;
        for (const Briefings::Passage &passage : event.passages) {
            about.emplace_back(passage.document);
        }
        for (const Briefings::Participant &participant : event.participants) {
            about.emplace_back(participant.actor);
        }
        std::sort(about.begin(), about.end());
        about.erase(std::unique(about.begin(), about.end()), about.end());
        for (const ItemId &item : about) {
            ++counts[item];
        }
    }
    return counts;
}

QStandardItem *makeRow(const QString &title, const ItemId &id, int count)
{
    auto *row = new QStandardItem(title);
    row->setEditable(false);
    row->setData(id.toString(), idRole);
    row->setData(count, CardRole::Count);
    return row;
}

} // namespace

void TimelineWorkspace::fillPanel()
{
    m_documents->clear();
    m_actors->clear();
    const auto index = session().index();
    if (!index) {
        return;
    }
    std::map<ItemId, int> counts = eventCounts(index->briefing());
    // All at once: a list measures itself anew whenever rows come.
    QList<QStandardItem *> documents;
    int position = 0;
    for (const Briefings::Document &document : index->briefing().documents) {
        QStandardItem *row = makeRow(document.title, document.id, counts[document.id]);
        row->setData(position++, CardRole::DocumentPosition);
        documents.append(row);
    }
    m_documents->invisibleRootItem()->appendRows(documents);
    std::vector<const Briefings::Actor *> actors;
    for (const Briefings::Actor &actor : index->briefing().actors) {
        if (counts[actor.id] > 0) {
            actors.push_back(&actor);
        }
    }
    std::ranges::stable_sort(actors,
                             [&counts](const Briefings::Actor *a, const Briefings::Actor *b) {
                                 return counts[a->id] > counts[b->id];
                             });
    actors.resize(std::min(actors.size(), longestActorList));
    QList<QStandardItem *> rows;
    for (const Briefings::Actor *actor : actors) {
        QStandardItem *row = makeRow(actor->name, actor->id, counts[actor->id]);
        row->setData(static_cast<int>(ItemKind::Actor), CardRole::Kind);
        rows.append(row);
    }
    m_actors->invisibleRootItem()->appendRows(rows);
}

void TimelineWorkspace::markPanel()
{
    const QStringList filter{m_model->filter().document.toString(),
                             m_model->filter().actor.toString()};
    for (QStandardItemModel *model : {m_documents, m_actors}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            QStandardItem *item = model->item(row);
            const bool isMarked = filter.contains(item->data(idRole).toString());
            if (item->data(CardRole::Marked).toBool() != isMarked) {
                item->setData(isMarked, CardRole::Marked);
            }
        }
    }
}

void TimelineWorkspace::toggleFilter(const QModelIndex &row)
{
    const auto item = ItemId::fromString(row.data(idRole).toString());
    if (!item) {
        return;
    }
    Briefings::EventFilter filter = m_model->filter();
    if (item->kind() == ItemKind::Actor) {
        const auto actor = item->to<ItemKind::Actor>();
        filter.actor = filter.actor == actor ? Briefings::ActorId() : actor;
    } else {
        const auto document = item->to<ItemKind::Document>();
        filter.document = filter.document == document ? Briefings::DocumentId() : document;
    }
    m_model->setFilter(filter);
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
        m_empty->setContent(QStringLiteral("timeline"), tr("This briefing has no events"),
                            tr("Events appear here when its documents tell what happened."));
        break;
    }
    const auto index = session().index();
    const bool isEmpty = !index || index->briefing().events.empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_content);
}

TimelinePicture TimelineWorkspace::picture() const
{
    const QLocale locale;
    const auto index = session().index();
    const TimelineScene &scene = m_canvas->scene();
    TimelinePicture picture;
    picture.content = scene.content();
    picture.view = scene.view();
    picture.style = pictureTimelineStyle(themeColors(palette()));
    picture.emphasis.selected = {};
    picture.title = tr("%1: what happened when").arg(index->briefing().title);
    const auto day = [&locale](double julianDay) {
        return locale.toString(QDate::fromJulianDay(std::llround(julianDay)),
                               QStringLiteral("d MMMM yyyy"));
    };
    const auto total = static_cast<int>(scene.content().events.size());
    const int out = scene.eventsBefore() + scene.eventsAfter() + scene.content().undated();
    //: Under the title of a picture: first day, last day, events shown, all events.
    picture.subtitle = tr("%1 to %2: %3 of %n event(s)", nullptr, total)
                           .arg(day(scene.view().first), day(scene.view().last() - 1))
                           .arg(total - out);
    picture.source = Briefings::sourceText(*index, m_model->events(), locale);
    return picture;
}

void TimelineWorkspace::exportTo(TimelineFile file, int scale)
{
    const auto index = session().index();
    if (!index) {
        return;
    }
    //: The suggested name of a file; lower case, without blanks.
    const QString suggested = tr("%1-timeline").arg(index->briefing().id.slug());
    if (file == TimelineFile::Csv) {
        m_exporter->start(file, suggested,
                          [index, events = m_model->events()]() -> Briefings::Result<QByteArray> {
                              return Briefings::timelineCsv(*index, events, QLocale());
                          });
        return;
    }
    const auto format = file == TimelineFile::Png   ? PictureFormat::Png
                        : file == TimelineFile::Svg ? PictureFormat::Svg
                                                    : PictureFormat::Pdf;
    m_exporter->start(file, suggested, [picture = picture(), format, scale] {
        return paintTimeline(picture, format, scale);
    });
}

} // namespace Widgets
