// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualdisplay.h"

#include <QDir>
#include <QFile>

namespace TestSupport {

namespace {

constexpr int startMs = 20'000;

} // namespace

VirtualDisplay::VirtualDisplay(QSize size)
{
    // The server chooses a free number and writes it to standard output when it can be reached.
    m_server.setProgram(QStringLiteral("Xvfb"));
    m_server.setArguments({QStringLiteral("-displayfd"), QStringLiteral("1"),
                           QStringLiteral("-screen"), QStringLiteral("0"),
                           QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height()),
                           QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    m_server.start();
    QByteArray number;
    while (m_server.waitForReadyRead(startMs)) {
        number += m_server.readAllStandardOutput();
        if (number.endsWith('\n')) {
            m_name = QLatin1Char(':') + QString::fromLatin1(number.trimmed());
            break;
        }
    }
    for (const char *folder : {"run", "config", "state", "data", "cache"}) {
        QDir(m_home.path()).mkdir(QString::fromLatin1(folder));
        QFile::setPermissions(m_home.filePath(QString::fromLatin1(folder)),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                  | QFileDevice::ExeOwner);
    }
}

VirtualDisplay::~VirtualDisplay()
{
    m_server.terminate();
    if (!m_server.waitForFinished(startMs)) {
        m_server.kill();
        m_server.waitForFinished(startMs);
    }
}

bool VirtualDisplay::isRunning() const { return !m_name.isEmpty(); }

QProcessEnvironment VirtualDisplay::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.filePath(QStringLiteral("run")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                       m_home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_home.filePath(QStringLiteral("state")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_home.filePath(QStringLiteral("cache")));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    return environment;
}

QByteArray VirtualDisplay::xdotool(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral("xdotool"), arguments);
    const bool isDone = process.waitForFinished(startMs)
                        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const auto output = process.readAllStandardOutput();
    return isDone ? (output.isNull() ? QByteArray("") : output) : QByteArray();
}

bool VirtualDisplay::takePicture(const QString &path) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral("import"),
                  {QStringLiteral("-window"), QStringLiteral("root"), path});
    return process.waitForFinished(startMs) && process.exitCode() == 0;
}

} // namespace TestSupport
