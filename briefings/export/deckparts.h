// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The parts of a presentation that are the same in all of ours.
namespace Briefings::DeckParts {

/// Colors (the charts' own as accents) and fonts. Every master needs one of its own.
[[nodiscard]] QByteArray theme(const QString &name);
/// \a layout and \a theme of the others are ids of relationships.
[[nodiscard]] QByteArray slideMaster(const QString &layout);
/// A title and nothing else.
[[nodiscard]] QByteArray slideLayout();
[[nodiscard]] QByteArray notesMaster();

} // namespace Briefings::DeckParts
