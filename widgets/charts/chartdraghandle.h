// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartfile.h"

#include <QFutureWatcher>
#include <QPoint>
#include <QPushButton>
#include <QTemporaryDir>

#include <functional>
#include <optional>

class QMimeData;

namespace Widgets {

/// A button to drag a chart out of the window with, as a file and a picture. The file is painted in
/// a worker while the mouse moves, and lies in a folder that goes with the program. With keys,
/// copying does the same.
class ChartDragHandle final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartDragHandle)

public:
    /// \a files says what is dragged when a drag begins; nothing when there is no chart.
    ChartDragHandle(std::function<std::optional<ChartFiles>()> files, QWidget *parent);
    ~ChartDragHandle() override;

    /// What a program gets where the picture at \a path is dropped: the file, and the picture.
    [[nodiscard]] static QMimeData *mimeDataFor(const QString &path);

Q_SIGNALS:
    /// The file is there; a drag begins when the button is still held and the mouse has moved.
    void prepared(const QString &path);
    void failed(const Briefings::Error &error);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void prepare();
    void dragWhenReady();

    std::function<std::optional<ChartFiles>()> m_files;
    QTemporaryDir m_folder;
    QFutureWatcher<Briefings::Result<>> m_watcher;
    QString m_path; ///< Of the file; empty until it is whole.
    QString m_wanted;
    QPoint m_pressed;
    bool m_isHeld = false;
    bool m_hasMoved = false;
};

} // namespace Widgets
