// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartfile.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace Widgets {

/// Asks where charts go and writes them in a worker, one export at a time; several with progress
/// and a way to stop. What has been written when a person stops stays, each file whole.
class ChartExporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartExporter)

public:
    /// Dialogs belong to \a parent.
    explicit ChartExporter(QWidget *parent);
    ~ChartExporter() override;

    /// Asks for a file, in the folder of the last export, else in \a near; then write().
    void ask(const ChartFiles &files, const QString &near);
    /// Asks for a folder, likewise; then writeAll().
    void askForFolder(const ChartFiles &files, const QString &near);
    /// Writes one file; written() or failed() follow.
    void write(const ChartFiles &files, const QString &path);
    /// Writes a file for each chart into \a folder, named after it; slides as one file.
    void writeAll(const ChartFiles &files, const QString &folder);
    /// Puts the first chart on the clipboard, as a picture and as data; copied() or failed()
    /// follow.
    void copy(const ChartFiles &files);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void runningChanged();
    void written(const QString &path, int files);
    void copied();
    void failed(const Briefings::Error &error);

private:
    struct Outcome
    {
        Briefings::Result<> result;
        int files = 0;
    };

    using Formats = QHash<QString, QByteArray>; ///< By MIME type.

    [[nodiscard]] bool begin(const QString &path);
    void finish();
    void showProgress(int charts);

    QWidget *m_parent;
    QFutureWatcher<Outcome> m_watcher;
    QFutureWatcher<Formats> m_copying;
    QPointer<QProgressDialog> m_progress;
    QString m_path;
    QString m_folder; ///< Of the last export; empty before the first.
    bool m_isRunning = false;
};

} // namespace Widgets
