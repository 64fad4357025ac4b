// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/export/networkfile.h"

#include <QString>
#include <QStringList>

namespace App {

/// What a network can be written as, by the endings of files. Pictures are among them.
[[nodiscard]] QStringList networkEndings();
/// True when a file of that ending is painted, by sidelight-painter.
[[nodiscard]] bool isNetworkPicture(const QString &ending);

/// Writes \a graph to \a file, whose ending says the format. CSV is two files: "a.csv" becomes
/// "a-nodes.csv" and "a-edges.csv". Tells what was written. Fails with Format for an ending that is
/// none, or a picture's.
[[nodiscard]] Briefings::Result<QStringList> writeNetwork(const Briefings::Graph &graph,
                                                          const Briefings::NetworkContext &context,
                                                          const QString &file);

} // namespace App
