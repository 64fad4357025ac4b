// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "briefings/model/briefingindex.h"

#include <QSet>
#include <QString>

#include <optional>

namespace App {

/// The item of one of \a kinds that a person calls \a text: by its id, by name, title or short
/// title, or else by an alias; case and accents do not matter. When there is none or more than one,
/// that and what is near has been said.
[[nodiscard]] std::optional<Briefings::ItemId> findByName(const Briefings::BriefingIndex &index,
                                                          const QString &text,
                                                          const QSet<Briefings::ItemKind> &kinds);

} // namespace App
