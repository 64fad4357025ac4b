// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "widgets/timeline/timelinepicture.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace Widgets {

/// A file that a timeline can be written into.
enum class TimelineFile
{
    Png,
    Svg,
    Pdf,
    Csv
};

/// Asks where to, then paints and writes in a worker. One file at a time.
class TimelineExporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineExporter)

public:
    /// Makes the bytes of a file; called in a worker, so it holds values only.
    using Maker = std::function<Briefings::Result<QByteArray>()>;

    /// \a window is what dialogs belong to.
    explicit TimelineExporter(QWidget *window);

    /// Returns at once; \a maker is called when the person has chosen a path, saved() or failed()
    /// follow. \a name is the suggested file name, without its suffix.
    void start(TimelineFile file, const QString &name, Maker maker);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const Briefings::Error &error); ///< Its message says what, where and what to do.
    void runningChanged();

private:
    void write(const QString &path, Maker maker);

    QWidget *m_window;
    QFutureWatcher<Briefings::Result<>> m_watcher;
    QString m_path;
    QString m_folder; ///< Where the last one went.
};

} // namespace Widgets
