// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/contents.h"
#include "tests/support/briefingbuilder.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QString>
#include <QTemporaryDir>

class QWidget;

namespace TestSupport {

/// A session with a small briefing open in a file of its own, and a selection: what a view is
/// tested with.
class OpenBriefing
{
public:
    explicit OpenBriefing(const Briefings::Contents &contents = smallContents());

    /// False, with a message, when the file could not be made or opened within ten seconds.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] Widgets::Session &session() { return m_session; }
    [[nodiscard]] Widgets::Selection &selection() { return m_selection; }
    [[nodiscard]] const Briefings::BriefingIndex &index() const { return *m_session.index(); }
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("small.briefing"));
    }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    void select(const QString &id);
    /// Loads the digests of all documents; false when one does not come.
    [[nodiscard]] bool loadTexts();

private:
    QTemporaryDir m_folder;
    Widgets::Session m_session;
    Widgets::Selection m_selection;
    bool m_isReady = false;
};

/// The controls of \a window that the keyboard can reach and that have no accessible name, by class
/// and object name.
[[nodiscard]] QStringList namelessControls(const QWidget &window);

} // namespace TestSupport
