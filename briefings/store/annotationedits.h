// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/model/briefingindex.h"
#include "briefings/store/edit.h"

#include <QDateTime>

namespace Briefings {

/// The edit that puts a new annotation at \a passages, which must be some. Its id is made from
/// \a created and is new in the briefing; blanks around \a text go.
[[nodiscard]] Edit addAnnotation(const Briefing &briefing, const Passages &passages,
                                 AnnotationColor color, const QString &text,
                                 const QDateTime &created);

/// The edit that puts all of \a notes, in one step. They get new ids, and \a now where they do not
/// say when they were made. Notes that are there already, with the same passages, color and text,
/// are left out; the edit is empty when that are all.
[[nodiscard]] Result<BatchEdit> addAnnotations(const Briefing &briefing,
                                               const std::vector<Annotation> &notes,
                                               const QDateTime &now);

/// The edit that gives \a annotation another color and text. Fails with NotFound when it is not
/// there.
[[nodiscard]] Result<Edit> changeAnnotation(const BriefingIndex &index,
                                            const AnnotationId &annotation, AnnotationColor color,
                                            const QString &text);

} // namespace Briefings
