// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/annotationedits.h"

#include "briefings/core/tr.h"

#include <algorithm>

namespace Briefings {

namespace {

AnnotationId freeId(const Briefing &briefing, const QDateTime &created)
{
    // Sorted by id they are sorted by time.
    const auto stem =
        QStringLiteral("annotation:") + created.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    AnnotationId id(stem);
    for (int number = 2;
         std::ranges::find(briefing.annotations, id, &Annotation::id) != briefing.annotations.end();
         ++number) {
        id = AnnotationId(QStringLiteral("%1-%2").arg(stem).arg(number));
    }
    return id;
}

/// Whether \a briefing has a note of the same words, color and text.
bool isThere(const Briefing &briefing, const Annotation &note)
{
    const auto isSameText = [](const Passage &a, const Passage &b) {
        return a.document == b.document && a.body == b.body && a.range == b.range;
    };
    return std::ranges::any_of(briefing.annotations, [&](const Annotation &other) {
        return other.color == note.color && other.text == note.text.trimmed()
               && std::ranges::equal(other.passages, note.passages, isSameText);
    });
}

} // namespace

Edit addAnnotation(const Briefing &briefing, const Passages &passages, AnnotationColor color,
                   const QString &text, const QDateTime &created)
{
    Annotation annotation;
    annotation.id = freeId(briefing, created);
    annotation.color = color;
    annotation.text = text.trimmed();
    annotation.created = created.toUTC().toString(Qt::ISODate);
    annotation.passages = passages;
    return {PutItem{annotation, {}}};
}

Result<BatchEdit> addAnnotations(const Briefing &briefing, const std::vector<Annotation> &notes,
                                 const QDateTime &now)
{
    BatchEdit batch;
    auto changed = briefing;
    for (const auto &note : notes) {
        if (isThere(changed, note)) {
            continue;
        }
        const auto created = QDateTime::fromString(note.created, Qt::ISODate);
        auto edit = addAnnotation(changed, note.passages, note.color, note.text,
                                  created.isValid() ? created : now);
        auto outcome = applied(changed, edit);
        if (!outcome) {
            return fail(outcome.error());
        }
        changed = std::move(outcome->briefing);
        batch.edits.push_back(std::move(edit));
    }
    return batch;
}

Result<Edit> changeAnnotation(const BriefingIndex &index, const AnnotationId &annotation,
                              AnnotationColor color, const QString &text)
{
    const auto *found = index.annotation(annotation);
    if (found == nullptr) {
        return fail(Error::Kind::NotFound,
                    Tr::tr("The note is not in the briefing any more. It may have been removed in "
                           "another place."));
    }
    auto changed = *found;
    changed.color = color;
    changed.text = text.trimmed();
    return Edit{PutItem{std::move(changed), {}}};
}

} // namespace Briefings
