// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/windowstate.h"

#include <QString>
#include <QThreadPool>

namespace App {

/// Keeps what a person has chosen and where they were, in two files: settings.json among the
/// configuration and session.json among the state, so that one can be copied to another machine
/// without the other.
class SettingsStore
{
public:
    /// In the standard places of this user and program.
    SettingsStore();
    /// For tests and for several profiles.
    SettingsStore(QString configFolder, QString stateFolder);
    /// Waits until what was saved is on disk.
    ~SettingsStore();
    Q_DISABLE_COPY_MOVE(SettingsStore)

    /// Blocks for two small files; called before there is a window. A file that cannot be
    /// understood is renamed to end in ".bad", a warning is logged, and the defaults are returned.
    [[nodiscard]] Widgets::Preferences loadPreferences() const;
    [[nodiscard]] Widgets::WindowState loadWindowState() const;

    /// Writes in a thread of its own; the last call wins. A failure is logged.
    void save(const Widgets::Preferences &preferences);
    void save(const Widgets::WindowState &state);

    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString sessionFile() const;

private:
    void write(const QString &path, const QByteArray &bytes);

    QString m_configFolder;
    QString m_stateFolder;
    QThreadPool m_pool; ///< One thread, so that writes keep their order.
};

} // namespace App
