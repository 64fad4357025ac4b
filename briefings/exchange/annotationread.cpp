// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/tr.h"
#include "briefings/exchange/annotations.h"
#include "briefings/exchange/annotationwords.h"
#include "briefings/model/briefingindex.h"
#include "briefings/model/json.h"
#include "briefings/text/anchoring.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Briefings {

namespace {

QString textOf(const Json &json, const char *member)
{
    const auto found = json.find(member);
    return found != json.end() && found->is_string()
               ? QString::fromStdString(found->get_ref<const std::string &>())
               : QString();
}

/// The members of JSON-LD may be one value or a list of them.
template <typename Function>
void forEach(const Json &json, const char *member, const JsonPlace &place, Function function)
{
    const auto found = json.find(member);
    if (found == json.end()) {
        return;
    }
    const auto at = place.at(QLatin1String(member));
    if (!found->is_array()) {
        function(*found, at);
        return;
    }
    for (size_t i = 0; i < found->size(); ++i) {
        function((*found)[i], at.at(i));
    }
}

/// "Annotation" in \a json's type, which may be a list.
bool isOfType(const Json &json, const char *type)
{
    const auto found = json.find("type");
    if (found == json.end()) {
        return false;
    }
    return found->is_array() ? std::ranges::find(*found, Json(type)) != found->end()
                             : *found == Json(type);
}

/// Reads a file from its beginning to its end. What is wrong with one annotation does not keep the
/// others out.
class AnnotationReader
{
public:
    AnnotationReader(const Briefing &briefing, const AnnotatedText &texts)
        : m_briefing(briefing), m_index(std::make_shared<const Briefing>(briefing)), m_texts(texts),
          m_names(briefing.documents)
    { }

    AnnotationReading read(const QByteArray &bytes, const QString &name)
    {
        const JsonPlace place{name, {}, &m_reading.diagnostics};
        const auto json = parseJson(bytes);
        if (!json) {
            place.error(json.error().message);
        } else if (json->is_array()) {
            for (size_t i = 0; i < json->size(); ++i) {
                readAny((*json)[i], place.at(i));
            }
        } else {
            readAny(*json, place);
        }
        return std::move(m_reading);
    }

private:
    void readAny(const Json &json, const JsonPlace &place)
    {
        if (!json.is_object()) {
            place.error(Tr::tr("This is no annotation. Give an object of the type “Annotation”, "
                               "“AnnotationPage” or “AnnotationCollection”."));
        } else if (isOfType(json, "AnnotationPage")) {
            readItems(json, place);
        } else if (isOfType(json, "AnnotationCollection")) {
            const auto first = json.find("first");
            if (first == json.end() || !first->is_object()) {
                place.error(Tr::tr("The collection's first page is elsewhere. Export it with its "
                                   "pages inside."));
            } else {
                readItems(*first, place.at(QStringLiteral("first")));
            }
        } else if (isOfType(json, "Annotation")) {
            readAnnotation(json, place);
        } else {
            place.error(Tr::tr("The type is not “Annotation”, “AnnotationPage” or "
                               "“AnnotationCollection”."));
        }
    }

    void readItems(const Json &page, const JsonPlace &place)
    {
        const auto items = page.find("items");
        if (items == page.end() || !items->is_array()) {
            place.error(Tr::tr("The page has no list “items”."));
            return;
        }
        const auto at = place.at(QStringLiteral("items"));
        for (size_t i = 0; i < items->size(); ++i) {
            const auto &item = (*items)[i];
            if (item.is_object() && isOfType(item, "Annotation")) {
                readAnnotation(item, at.at(i));
            } else {
                at.at(i).error(Tr::tr("This is no annotation. Its type must be “Annotation”."));
            }
        }
        if (page.contains("next")) {
            place.at(QStringLiteral("next"))
                .warning(
                    Tr::tr("There is a next page, which is not in this file. Import it, too."));
        }
    }

    void readAnnotation(const Json &json, const JsonPlace &place)
    {
        WebAnnotation annotation;
        annotation.id = textOf(json, "id");
        if (!annotation.id.isEmpty() && m_ids.contains(annotation.id)) {
            place.error(Tr::tr("An annotation “%1” stands further up. Give each an id of its own.")
                            .arg(annotation.id));
            return;
        }
        m_ids.insert(annotation.id);
        readCreated(annotation, json, place);
        readBodies(annotation, json, place);
        readColor(annotation, json);
        readMotivation(annotation, json);
        if (!json.contains("target")) {
            place.error(Tr::tr("The annotation has no “target”, so it is about nothing."));
        }
        forEach(json, "target", place,
                [this, &annotation](const Json &target, const JsonPlace &at) {
                    readTarget(annotation, target, at);
                });
        if (!annotation.passages.empty()) {
            m_reading.annotations.push_back(std::move(annotation));
        }
    }

    static void readCreated(WebAnnotation &annotation, const Json &json, const JsonPlace &place)
    {
        if (!json.contains("created")) {
            return;
        }
        annotation.created = QDateTime::fromString(textOf(json, "created"), Qt::ISODateWithMs);
        if (annotation.created.isValid()) {
            annotation.created = annotation.created.toUTC();
        } else {
            place.at(QStringLiteral("created"))
                .warning(Tr::tr("“%1” is not a time as in 2025-01-27T10:00:00Z. It was left out.")
                             .arg(textOf(json, "created")));
        }
    }

    void readBodies(WebAnnotation &annotation, const Json &json, const JsonPlace &place)
    {
        QStringList notes;
        const auto shorthand = textOf(json, "bodyValue");
        if (!shorthand.isEmpty()) {
            notes.append(shorthand);
        }
        forEach(json, "body", place, [&](const Json &body, const JsonPlace &at) {
            if (body.is_string()) {
                notes.append(QString::fromStdString(body.get<std::string>()));
            } else if (!body.is_object()) {
                at.warning(Tr::tr("This is no body of an annotation. It was left out."));
            } else {
                readBody(annotation, notes, body, at);
            }
        });
        annotation.text = notes.join(QLatin1Char('\n'));
    }

    void readBody(WebAnnotation &annotation, QStringList &notes, const Json &body,
                  const JsonPlace &place) const
    {
        const auto id = textOf(body, "id");
        const auto value = textOf(body, "value");
        const bool isKind = textOf(body, "purpose") == QLatin1String(kindPurpose)
                            && kindFromPrefix(value).has_value();
        if (id.startsWith(QLatin1String(itemPrefix))) {
            const auto item = ItemId::fromString(id.mid(qstrlen(itemPrefix)));
            if (item && m_index.contains(*item)) {
                annotation.item = *item;
                annotation.title = value;
                return;
            }
            place.warning(
                Tr::tr("“%1” is not in this briefing. Its title was kept as a note.").arg(id));
        }
        // Markup stays the characters that it is written with.
        if (!value.isEmpty() && !isKind) {
            notes.append(value);
        }
    }

    static void readColor(WebAnnotation &annotation, const Json &json)
    {
        static const QRegularExpression background(
            QStringLiteral("background(?:-color)?\\s*:\\s*([^;}\\s]+)"));
        const auto sheet = json.find("stylesheet");
        if (sheet != json.end() && sheet->is_object()) {
            const auto color = background.match(textOf(*sheet, "value")).captured(1);
            annotation.color = isAnnotationColor(color) ? color : QString();
        }
    }

    static void readMotivation(WebAnnotation &annotation, const Json &json)
    {
        annotation.motivation =
            annotation.text.isEmpty() ? Motivation::Highlighting : Motivation::Commenting;
        const auto word = textOf(json, "motivation");
        for (const auto &[motivation, known] : motivationWords) {
            if (word == QLatin1String(known)) {
                annotation.motivation = motivation;
            }
        }
    }

    /// The text that \a source names: as in the folder form, or as the end of a longer address.
    [[nodiscard]] std::optional<BodyKey> keyOf(const QString &source) const
    {
        if (const auto key = m_names.find(source)) {
            return key;
        }
        for (const auto &document : m_briefing.documents) {
            for (const auto &body : document.bodies) {
                if (!body.file.isEmpty() && source.endsWith(QLatin1Char('/') + body.file)) {
                    return BodyKey{document.id, body.body};
                }
            }
        }
        return std::nullopt;
    }

    void readTarget(WebAnnotation &annotation, const Json &target, const JsonPlace &place)
    {
        if (!target.is_object() || !target.contains("selector")) {
            place.error(Tr::tr("The target says no words. Add a TextQuoteSelector."));
            return;
        }
        const auto &named = target.contains("source") ? target["source"] : Json();
        const auto source = named.is_object() ? textOf(named, "id") : textOf(target, "source");
        const auto key = keyOf(source);
        const auto text = key ? m_texts(key->document, key->body) : nullptr;
        if (!text) {
            place.error(Tr::tr("“%1” is not a text of this briefing.").arg(source));
            return;
        }
        Passage passage;
        passage.document = key->document;
        passage.body = key->body;
        passage.version = versionOf(*key);
        readSelectors(passage, target, place);
        if (passage.quote.isEmpty()) {
            place.error(Tr::tr("The target says no words. Add a TextQuoteSelector."));
            return;
        }
        anchor(annotation, std::move(passage), *text, place);
    }

    [[nodiscard]] int versionOf(const BodyKey &key) const
    {
        const auto *document = m_index.document(key.document);
        const auto *body = document ? findBody(*document, key.body) : nullptr;
        return body ? body->version : 1;
    }

    static void readSelectors(Passage &passage, const Json &target, const JsonPlace &place)
    {
        forEach(target, "selector", place, [&passage](const Json &selector, const JsonPlace &at) {
            if (!selector.is_object()) {
                at.warning(Tr::tr("This is no selector. It was left out."));
            } else if (isOfType(selector, "TextQuoteSelector")) {
                passage.quote = textOf(selector, "exact");
                passage.prefix = textOf(selector, "prefix");
                passage.suffix = textOf(selector, "suffix");
            } else if (isOfType(selector, "TextPositionSelector")) {
                const auto number = [&selector](const char *member) {
                    const auto found = selector.find(member);
                    return found != selector.end() && found->is_number_integer()
                               ? found->get<qint64>()
                               : -1;
                };
                passage.range =
                    TextRange::make(number("start"), number("end")).value_or(TextRange());
            }
        });
    }

    void anchor(WebAnnotation &annotation, Passage passage, const BlockDocument &text,
                const JsonPlace &place)
    {
        const auto found = findAnchor(passage, text);
        switch (found.state) {
        case EvidenceState::Sound:
            annotation.passages.push_back(std::move(passage));
            ++m_reading.passages;
            return;
        case EvidenceState::Moved:
            annotation.passages.push_back(
                makePassage(passage.document, passage.body, passage.version, text, found.range));
            ++m_reading.passages;
            ++m_reading.moved;
            return;
        case EvidenceState::Ambiguous:
            place.error(Tr::tr("“%1” stands in %n place(s), and its prefix and suffix do not tell "
                               "which is meant.",
                               nullptr, static_cast<int>(found.candidates.size()))
                            .arg(passage.quote));
            break;
        case EvidenceState::Changed:
            place.error(Tr::tr("“%1” does not stand in the text; nearest is “%2”. It was not taken "
                               "for that.")
                            .arg(passage.quote, text.slice(found.candidates.front())));
            break;
        case EvidenceState::Lost:
            place.error(Tr::tr("“%1” does not stand in the text.").arg(passage.quote));
            break;
        }
        ++m_reading.lost;
    }

    const Briefing &m_briefing;
    BriefingIndex m_index;
    const AnnotatedText &m_texts;
    SourceNames m_names;
    QSet<QString> m_ids;
    AnnotationReading m_reading;
};

} // namespace

AnnotationReading readAnnotations(const QByteArray &bytes, const QString &name,
                                  const Briefing &briefing, const AnnotatedText &texts)
{
    return AnnotationReader(briefing, texts).read(bytes, name);
}

} // namespace Briefings
