// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "briefings/model/briefingindex.h"
#include "briefings/network/graphfilter.h"
#include "briefings/network/paths.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace App {

/// What "network" was asked for. Names are looked up when the briefing is open.
struct NetworkArguments
{
    QString path;     ///< Of the briefing; empty for the bundled one.
    QString output;   ///< Empty when nothing is to be written.
    QString layout;   ///< For pictures; a word, or empty.
    QStringList ends; ///< Two names, when a path is asked for.
    bool isMeasures = false;
    bool isJson = false;
    bool showsCoMentions = false;
    QString projection; ///< A word of Projection, or the name of a document or a question.
    QStringList documents;
    QStringList holders;
    QStringList focus;
    /// What needs no names; kinds are empty where the projection decides.
    Briefings::GraphFilter filter;
    Briefings::PathOptions paths;
};

/// Reads the command's arguments; says what is wrong with them. Nothing means WrongUsage.
[[nodiscard]] std::optional<NetworkArguments> parseNetworkArguments(const QStringList &arguments);

/// The layout that \a word means, in any case of letters; force for an empty one. Says what is
/// known when there is none of that name.
[[nodiscard]] std::optional<Briefings::NetworkLayout> layoutNamed(const QString &word);

/// A part of a briefing's graph with the briefing.
struct NetworkInput
{
    Input input;
    Briefings::BriefingIndex index;
    Briefings::Graph graph; ///< Projected and filtered.
    Briefings::Projection projection = Briefings::Projection::ActorsEventsClaims;
    Briefings::ItemId of; ///< Of the projections of one.
    Briefings::GraphFilter filter;
    std::vector<Briefings::ItemId> ends; ///< As the arguments name them; in the graph or not.
};

/// The graph that \a arguments describe. On failure everything has been said and the exit status is
/// in \a exit.
[[nodiscard]] std::optional<NetworkInput> openNetwork(const NetworkArguments &arguments,
                                                      Exit &exit);

} // namespace App
