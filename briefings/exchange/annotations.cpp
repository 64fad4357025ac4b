// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/annotations.h"

#include "briefings/exchange/annotationwords.h"
#include "briefings/model/item.h"
#include "briefings/model/json.h"
#include "briefings/model/words.h"

#include <nlohmann/json.hpp>

namespace Briefings {

namespace {

Motivation motivationOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Actor:
    case ItemKind::Event:
        return Motivation::Identifying;
    case ItemKind::Question:
        return Motivation::Questioning;
    default:
        return Motivation::Classifying;
    }
}

Json textualBody(const QString &value, const char *purpose)
{
    Json body = Json::object();
    body["type"] = "TextualBody";
    body["value"] = toUtf8(value);
    body["format"] = "text/plain";
    body["purpose"] = purpose;
    return body;
}

Json bodiesOf(const WebAnnotation &annotation)
{
    auto bodies = Json::array();
    if (!annotation.item.isNull()) {
        auto body = textualBody(annotation.title, annotationWord(annotation.motivation));
        body["id"] = toUtf8(QLatin1String(itemPrefix) + annotation.item.toString());
        bodies.push_back(std::move(body));
        bodies.push_back(textualBody(kindPrefix(annotation.item.kind()).toString(), kindPurpose));
    }
    if (!annotation.text.isEmpty()) {
        bodies.push_back(textualBody(annotation.text, notePurpose));
    }
    return bodies;
}

Json annotationJson(const WebAnnotation &annotation, const QString &id, const SourceNames &names)
{
    Json json = Json::object();
    json["id"] = toUtf8(id);
    json["type"] = "Annotation";
    json["motivation"] = annotationWord(annotation.motivation);
    if (annotation.created.isValid()) {
        const auto created = annotation.created.toUTC();
        json["created"] =
            toUtf8(created.toString(created.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
    }
    if (auto bodies = bodiesOf(annotation); !bodies.empty()) {
        json["body"] = std::move(bodies);
    }
    const bool isColored = isAnnotationColor(annotation.color);
    if (isColored) {
        Json sheet = Json::object();
        sheet["type"] = "CssStylesheet";
        sheet["value"] = toUtf8(QStringLiteral(".%1 { background-color: %2 }")
                                    .arg(QLatin1String(colorClass), annotation.color));
        json["stylesheet"] = std::move(sheet);
    }
    auto &targets = json["target"] = Json::array();
    for (const auto &passage : annotation.passages) {
        Json target = toJson(passage, names);
        if (isColored) {
            target["styleClass"] = colorClass;
        }
        targets.push_back(std::move(target));
    }
    return json;
}

} // namespace

std::vector<WebAnnotation> factAnnotations(const Briefing &briefing)
{
    std::vector<WebAnnotation> annotations;
    const auto add = [&annotations, &briefing](const auto &items) {
        for (const auto &one : items) {
            const Item item(one);
            int number = 0;
            for (const auto &passage : itemPassages(item)) {
                WebAnnotation annotation;
                annotation.item = one.id;
                annotation.id = QStringLiteral("%1annotation:%2:%3")
                                    .arg(QLatin1String(itemPrefix), annotation.item.toString())
                                    .arg(++number);
                annotation.motivation = motivationOf(annotation.item.kind());
                annotation.title = itemTitle(briefing, item);
                annotation.passages = {passage};
                annotations.push_back(std::move(annotation));
            }
        }
    };
    add(briefing.questions);
    add(briefing.claims);
    add(briefing.stances);
    add(briefing.actors);
    add(briefing.events);
    add(briefing.figures);
    add(briefing.links);
    return annotations;
}

std::vector<WebAnnotation> readerAnnotations(const Briefing &briefing)
{
    std::vector<WebAnnotation> annotations;
    for (const auto &own : briefing.annotations) {
        WebAnnotation annotation;
        annotation.id = QStringLiteral("%1%2").arg(QLatin1String(itemPrefix), own.id.toString());
        annotation.motivation =
            own.text.isEmpty() ? Motivation::Highlighting : Motivation::Commenting;
        annotation.passages = own.passages;
        annotation.text = own.text;
        annotation.color = toText(own.color);
        annotation.created = QDateTime::fromString(own.created, Qt::ISODate).toUTC();
        annotations.push_back(std::move(annotation));
    }
    return annotations;
}

Annotation toReaderAnnotation(const WebAnnotation &annotation)
{
    Annotation own;
    own.color = fromText<AnnotationColor>(annotation.color).value_or(AnnotationColor::Yellow);
    own.text = annotation.text;
    own.created =
        annotation.created.isValid() ? annotation.created.toUTC().toString(Qt::ISODate) : QString();
    own.passages = annotation.passages;
    return own;
}

std::vector<Annotation> notesAmong(const std::vector<WebAnnotation> &annotations)
{
    std::vector<Annotation> notes;
    for (const auto &annotation : annotations) {
        if (annotation.item.isNull()) {
            notes.push_back(toReaderAnnotation(annotation));
        }
    }
    return notes;
}

QByteArray annotationPage(const std::vector<WebAnnotation> &annotations, const Briefing &briefing)
{
    const SourceNames names(briefing.documents);
    const auto page =
        QStringLiteral("%1%2:annotations").arg(QLatin1String(itemPrefix), briefing.id.toString());
    Json json = Json::object();
    json["@context"] = "http://www.w3.org/ns/anno.jsonld";
    json["id"] = toUtf8(page);
    json["type"] = "AnnotationPage";
    auto &items = json["items"] = Json::array();
    int number = 0;
    for (const auto &annotation : annotations) {
        ++number;
        const auto id =
            annotation.id.isEmpty() ? QStringLiteral("%1:%2").arg(page).arg(number) : annotation.id;
        items.push_back(annotationJson(annotation, id, names));
    }
    return canonicalBytes(json);
}

} // namespace Briefings
