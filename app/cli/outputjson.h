// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/json.h"

namespace App {

/// An item as the command line prints it: the model's names, passages as {document, body, start,
/// end, quote}, and the worst evidence state beneath it.
[[nodiscard]] Briefings::Json outputJson(const Briefings::Item &item);
[[nodiscard]] Briefings::Json outputJson(const Briefings::Passage &passage);

/// One JSON value on stdout.
void printJson(const Briefings::Json &json);

} // namespace App
