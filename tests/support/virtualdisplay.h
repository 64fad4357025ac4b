// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

namespace TestSupport {

/// An X server without a screen, with a home of its own for the programs on it, so that they find
/// no settings of a person and leave none. Ends with its owner.
class VirtualDisplay
{
public:
    explicit VirtualDisplay(QSize size = {1440, 900});
    ~VirtualDisplay();
    Q_DISABLE_COPY_MOVE(VirtualDisplay)

    [[nodiscard]] bool isRunning() const;
    /// What programs on this display are started with.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// Runs xdotool with \a arguments; its output, or a null array when it failed.
    [[nodiscard]] QByteArray xdotool(const QStringList &arguments) const;
    /// Writes what is on the display as PNG.
    [[nodiscard]] bool takePicture(const QString &path) const;

private:
    QTemporaryDir m_home;
    QProcess m_server;
    QString m_name; ///< ":99"
};

} // namespace TestSupport
