// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/error.h"
#include "briefings/export/networkfile.h"
#include "widgets/common/latesttask.h"
#include "widgets/network/networkformat.h"
#include "widgets/network/networkpicture.h"

#include <QObject>

class QWidget;

namespace Widgets {

/// A network to be written: what is painted, and what is said of it in data.
struct NetworkExport
{
    NetworkPicture picture;
    Briefings::NetworkContext context;
};

/// Writes \a network to \a path, as two files for CSV. Returns what was written. Not for the GUI
/// thread.
[[nodiscard]] Briefings::Result<QStringList>
writeNetworkFiles(const NetworkExport &network, NetworkFormat format, const QString &path);

/// Asks where to, then writes in a worker. One export at a time.
class NetworkExporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkExporter)

public:
    /// \a window is what dialogs belong to.
    explicit NetworkExporter(QWidget *window);

    /// Returns at once; written() or failed() follow when the person has chosen a path. \a folder
    /// is where the first export is offered, \a name the file's name without its ending.
    void ask(NetworkExport network, NetworkFormat format, const QString &folder,
             const QString &name);
    void write(const NetworkExport &network, NetworkFormat format, const QString &path);
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

Q_SIGNALS:
    void written(const QStringList &paths);
    void failed(const Briefings::Error &error);

private:
    QWidget *m_window;
    QString m_folder; ///< Where the last one went.
    LatestTask<Briefings::Result<QStringList>> m_task;
};

} // namespace Widgets
