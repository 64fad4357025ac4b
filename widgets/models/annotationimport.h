// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QString>

namespace Briefings {
class Store;
}

namespace Widgets {

/// Puts the notes of the Web Annotations in the file at \a path into \a store, as one step that can
/// be undone, and says in a sentence what came of it. Words that stand otherwise in our texts are
/// left out and counted. Fails when the file cannot be read, is no JSON-LD of annotations, or has
/// nothing that is found. Blocks; in the store's thread.
[[nodiscard]] Briefings::Result<QString> importAnnotations(Briefings::Store &store,
                                                           const QString &path);

} // namespace Widgets
