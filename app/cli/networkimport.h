// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "briefings/exchange/graphimport.h"

namespace App {

/// What "network --import" was asked for.
struct NetworkImportArguments
{
    QString file;
    QString nodes;         ///< A table of nodes that goes with a table of edges; may be empty.
    QString path;          ///< The briefing; empty for the bundled one.
    QString accepted;      ///< "all", or rows such as "1-5,n2"; empty to accept nothing.
    QStringList relations; ///< "WORD=relation": what words of the file mean.
    bool isJson = false;
};

/// Prints what a graph file would add to a briefing, and adds what is accepted, as one edit that
/// can be undone.
[[nodiscard]] Exit importNetwork(const NetworkImportArguments &arguments);

/// Accepts the rows of \a import that \a rows names: numbers of edges from 1, with an n before them
/// of nodes; ranges with a hyphen, commas between. Fails with Format when a row is not there or
/// cannot be accepted.
[[nodiscard]] Briefings::Result<> acceptRows(Briefings::GraphImport &import, const QString &rows);

} // namespace App
