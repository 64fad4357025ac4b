// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

class QLocale;

namespace Briefings {

/// "25 December 2024, inferred", "about September 2024", "no date".
[[nodiscard]] QString dateText(const Event &event, const QLocale &locale);
/// "DeepSeek (released it), V3 (what was released)".
[[nodiscard]] QString participantsText(const BriefingIndex &index, const Event &event);
/// The short titles of the documents that \a event rests on, without repeats.
[[nodiscard]] QString documentsText(const BriefingIndex &index, const Event &event);
/// "25 December 2024, inferred: DeepSeek releases V3; DeepSeek (released it)".
[[nodiscard]] QString eventSentence(const BriefingIndex &index, const Event &event,
                                    const QLocale &locale);
/// "29 January 2025 – February 2025: Policymaker's guide, document".
[[nodiscard]] QString documentSentence(const Document &document, const QLocale &locale);
/// "Sources: News digest (Reuters, 6 January 2025); …": the documents that \a events rest on; empty
/// without any.
[[nodiscard]] QString sourceText(const BriefingIndex &index, const std::vector<EventId> &events,
                                 const QLocale &locale);

/// A table in RFC 4180's form, UTF-8, one line for each of \a events: date for a person, EDTF,
/// title, participants, documents, quotes. Cells are what the briefing says, unchanged.
[[nodiscard]] QByteArray timelineCsv(const BriefingIndex &index, const std::vector<EventId> &events,
                                     const QLocale &locale);

} // namespace Briefings
