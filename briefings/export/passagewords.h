// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"

#include <QString>

namespace Briefings {

/// The quoted words of \a passages in quotation marks, one to a line.
[[nodiscard]] QString quotedWords(const Passages &passages);

/// Where they stand, one to a line: document, "digest" or "original", and from which character to
/// which.
[[nodiscard]] QString passagePlaces(const BriefingIndex &index, const Passages &passages);

} // namespace Briefings
