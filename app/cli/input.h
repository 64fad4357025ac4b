// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "briefings/model/contents.h"
#include "briefings/store/store.h"
#include "briefings/text/blockdocument.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace App {

/// The briefing that ships with the program.
[[nodiscard]] QString bundledBriefingPath();

/// A briefing opened for reading, from a file or from a folder form.
class Input
{
public:
    /// Opens \a path, or the bundled briefing when it is empty. On failure everything has been said
    /// and the exit status is in \a exit.
    [[nodiscard]] static std::optional<Input> open(const QString &path, Exit &exit);

    [[nodiscard]] const Briefings::Contents &contents() const { return m_contents; }
    [[nodiscard]] const Briefings::Briefing &briefing() const { return m_contents.briefing; }
    /// The text of a body, read on first use; null when there is none.
    [[nodiscard]] Briefings::Text text(const Briefings::DocumentId &document, Briefings::Body body);
    /// The file behind it; a folder is packed into a temporary file first, since that is where the
    /// index is.
    [[nodiscard]] Briefings::Result<Briefings::Store *> store();

private:
    Briefings::Contents m_contents;
    std::optional<Briefings::Store> m_store;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::map<Briefings::BodyKey, Briefings::Text> m_texts;
};

/// Prints findings, errors first; true when there is an error among them.
bool printDiagnostics(const Briefings::Diagnostics &diagnostics);

} // namespace App
