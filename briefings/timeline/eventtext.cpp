// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/eventtext.h"

#include "briefings/core/tr.h"

#include <QLocale>

#include <algorithm>

namespace Briefings {

namespace {

QString shortTitle(const Document &document)
{
    return document.shortTitle.isEmpty() ? document.title : document.shortTitle;
}

QStringList documentTitles(const BriefingIndex &index, const Event &event)
{
    QStringList titles;
    for (const Passage &passage : event.passages) {
        const Document *document = index.document(passage.document);
        const QString title =
            document != nullptr ? shortTitle(*document) : passage.document.slug().toString();
        if (!titles.contains(title)) {
            titles.append(title);
        }
    }
    return titles;
}

QString csvCell(QString text)
{
    const bool needsQuotes =
        std::ranges::any_of(
            std::as_const(text),
            [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; })
        || text != text.trimmed();
    if (!needsQuotes) {
        return text;
    }
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QStringLiteral("\"%1\"").arg(text);
}

QString csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells) {
        line.append(csvCell(cell));
    }
    return line.join(QLatin1Char(',')).append(QStringLiteral("\r\n"));
}

} // namespace

QString dateText(const Event &event, const QLocale &locale)
{
    if (event.date.isNull()) {
        return Tr::tr("no date");
    }
    const QString text = displayText(event.date, locale);
    //: Behind a date that the documents do not state in full.
    return event.inference.isEmpty() ? text : Tr::tr("%1, inferred").arg(text);
}

QString participantsText(const BriefingIndex &index, const Event &event)
{
    QStringList parts;
    for (const Participant &participant : event.participants) {
        const QString name = index.title(participant.actor);
        //: An actor and its part in an event.
        parts.append(participant.role.isEmpty() ? name
                                                : Tr::tr("%1 (%2)").arg(name, participant.role));
    }
    return parts.join(QStringLiteral(", "));
}

QString documentsText(const BriefingIndex &index, const Event &event)
{
    return documentTitles(index, event).join(QStringLiteral(", "));
}

QString eventSentence(const BriefingIndex &index, const Event &event, const QLocale &locale)
{
    const QString date = dateText(event, locale);
    const QString participants = participantsText(index, event);
    //: An event: its date, its title, who took part.
    return participants.isEmpty() ? Tr::tr("%1: %2").arg(date, event.title)
                                  : Tr::tr("%1: %2; %3").arg(date, event.title, participants);
}

QString documentSentence(const Document &document, const QLocale &locale)
{
    const QString date =
        document.date.isNull() ? Tr::tr("no date") : displayText(document.date, locale);
    //: The date of a document and its title.
    return Tr::tr("%1: document “%2”").arg(date, document.title);
}

QString sourceText(const BriefingIndex &index, const std::vector<EventId> &events,
                   const QLocale &locale)
{
    QStringList sources;
    for (const Document &document : index.briefing().documents) {
        const bool isUsed = std::ranges::any_of(events, [&](const EventId &id) {
            const Event *event = index.event(id);
            return event != nullptr
                   && std::ranges::any_of(event->passages, [&document](const Passage &passage) {
                          return passage.document == document.id;
                      });
        });
        if (!isUsed) {
            continue;
        }
        QStringList details;
        if (!document.publisher.isEmpty()) {
            details.append(document.publisher);
        }
        if (!document.date.isNull()) {
            details.append(displayText(document.date, locale));
        }
        //: A document with its publisher and date in brackets.
        sources.append(
            details.isEmpty()
                ? shortTitle(document)
                : Tr::tr("%1 (%2)").arg(shortTitle(document), details.join(QStringLiteral(", "))));
    }
    return sources.isEmpty() ? QString()
                             : Tr::tr("Sources: %1.").arg(sources.join(QStringLiteral("; ")));
}

QByteArray timelineCsv(const BriefingIndex &index, const std::vector<EventId> &events,
                       const QLocale &locale)
{
    QString text = csvLine({Tr::tr("Date"), Tr::tr("EDTF"), Tr::tr("Event"), Tr::tr("Participants"),
                            Tr::tr("Documents"), Tr::tr("Quotes")});
    for (const EventId &id : events) {
        const Event *event = index.event(id);
        if (event == nullptr) {
            continue;
        }
        QStringList quotes;
        for (const Passage &passage : event->passages) {
            quotes.append(passage.quote);
        }
        text.append(csvLine({dateText(*event, locale), event->date.toString(), event->title,
                             participantsText(index, *event), documentsText(index, *event),
                             quotes.join(QLatin1Char('\n'))}));
    }
    return text.toUtf8();
}

} // namespace Briefings
