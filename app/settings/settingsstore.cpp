// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsstore.h"

#include "app/settings/settingsjson.h"
#include "briefings/core/atomicwrite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <utility>

namespace App {

namespace {

Q_LOGGING_CATEGORY(lcSettings, "app.settings", QtInfoMsg)

/// A settings file of ours is a few kilobytes; anything else at its place is not read into memory.
constexpr qint64 largestFile = qint64(1024) * 1024;

/// QStandardPaths has a place for state from Qt 6.7 on. This is the one of the XDG base directory
/// specification.
QString standardStateFolder()
{
    const auto program = QStringLiteral("sidelight");
    if (QStandardPaths::isTestModeEnabled()) {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
            .filePath(QStringLiteral("state"));
    }
    const auto fromEnvironment = qEnvironmentVariable("XDG_STATE_HOME");
    const auto base = QDir::isAbsolutePath(fromEnvironment)
                          ? fromEnvironment
                          : QDir::home().filePath(QStringLiteral(".local/state"));
    return QDir(base).filePath(program);
}

template <typename T, typename Read>
T load(const QString &path, Read read)
{
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcSettings) << "cannot read" << path << file.errorString();
        return {};
    }
    const auto bytes = file.read(largestFile);
    file.close();
    const auto value = read(bytes);
    if (value) {
        return *value;
    }
    const auto kept = path + QStringLiteral(".bad");
    QFile::remove(kept);
    const bool isKept = QFile::rename(path, kept);
    qCWarning(lcSettings) << path << "could not be understood and is left out;"
                          << (isKept ? "kept as" : "could not be kept as") << kept
                          << value.error().detail;
    return {};
}

} // namespace

SettingsStore::SettingsStore()
    : SettingsStore(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
                    standardStateFolder())
{ }

SettingsStore::SettingsStore(QString configFolder, QString stateFolder)
    : m_configFolder(std::move(configFolder)), m_stateFolder(std::move(stateFolder))
{
    m_pool.setMaxThreadCount(1);
}

SettingsStore::~SettingsStore() { m_pool.waitForDone(); }

Widgets::Preferences SettingsStore::loadPreferences() const
{
    return load<Widgets::Preferences>(settingsFile(), preferencesFromJson);
}

Widgets::WindowState SettingsStore::loadWindowState() const
{
    return load<Widgets::WindowState>(sessionFile(), windowStateFromJson);
}

void SettingsStore::save(const Widgets::Preferences &preferences)
{
    write(settingsFile(), toJson(preferences));
}

void SettingsStore::save(const Widgets::WindowState &state) { write(sessionFile(), toJson(state)); }

QString SettingsStore::settingsFile() const
{
    return QDir(m_configFolder).filePath(QStringLiteral("settings.json"));
}

QString SettingsStore::sessionFile() const
{
    return QDir(m_stateFolder).filePath(QStringLiteral("session.json"));
}

void SettingsStore::write(const QString &path, const QByteArray &bytes)
{
    m_pool.start([path, bytes] {
        if (!QDir().mkpath(QFileInfo(path).path())) {
            qCWarning(lcSettings) << "cannot make the folder for" << path;
            return;
        }
        if (const auto written = Briefings::atomicWrite(path, bytes); !written) {
            qCWarning(lcSettings) << "cannot save" << path << written.error().detail;
        }
    });
}

} // namespace App
