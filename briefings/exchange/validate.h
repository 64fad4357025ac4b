// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/contents.h"
#include "briefings/model/json.h"
#include "briefings/text/blockdocument.h"

#include <QHash>

#include <map>

namespace Briefings {

/// Where each item stands in the files.
using ItemPlaces = QHash<ItemId, JsonPlace>;

/// Checks what no single item can tell: that ids which are named exist, that units fit their
/// measure, that every passage stands on its text, that nothing is told twice. Findings go to the
/// places of the items. \a texts are the read texts of the bodies that exist.
void validate(const Contents &contents, const ItemPlaces &places,
              const std::map<BodyKey, Text> &texts);

} // namespace Briefings
