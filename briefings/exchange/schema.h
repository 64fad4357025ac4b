// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/diagnostic.h"
#include "briefings/model/json.h"

namespace Briefings {

/// Checks \a json, read from \a file of the folder form, against the JSON Schema that the program
/// publishes for it (draft 7, resources/schemas). Empty when it conforms.
[[nodiscard]] Diagnostics checkSchema(const QString &file, const Json &json);

} // namespace Briefings
