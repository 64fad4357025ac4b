// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartdraghandle.h"

#include "briefings/core/atomicwrite.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <QtConcurrent/QtConcurrentRun>
#include <utility>

namespace Widgets {

ChartDragHandle::ChartDragHandle(std::function<std::optional<ChartFiles>()> files, QWidget *parent)
    : QPushButton(tr("Drag Out"), parent), m_files(std::move(files))
{
    setObjectName(QStringLiteral("dragChart"));
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Hold it and drag the chart into a document or a folder"));
    // Nothing happens by key; what a person with a keyboard wants is to copy.
    setFocusPolicy(Qt::NoFocus);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (const auto result = m_watcher.result(); !result) {
            Q_EMIT failed(result.error());
            return;
        }
        m_path = m_wanted;
        Q_EMIT prepared(m_path);
        dragWhenReady();
    });
}

ChartDragHandle::~ChartDragHandle()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished(); // It writes into the folder that goes now.
}

QMimeData *ChartDragHandle::mimeDataFor(const QString &path)
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

void ChartDragHandle::mousePressEvent(QMouseEvent *event)
{
    QPushButton::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->position().toPoint();
        m_isHeld = true;
        m_hasMoved = false;
        prepare();
    }
}

void ChartDragHandle::mouseMoveEvent(QMouseEvent *event)
{
    const auto way = event->position().toPoint() - m_pressed;
    if (m_isHeld && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_hasMoved = true;
        dragWhenReady();
    }
}

void ChartDragHandle::mouseReleaseEvent(QMouseEvent *event)
{
    m_isHeld = false;
    QPushButton::mouseReleaseEvent(event);
}

void ChartDragHandle::prepare()
{
    auto files = m_files();
    if (!files || files->charts.empty() || m_watcher.isRunning()) {
        return;
    }
    m_path.clear();
    const auto &chart = files->charts.front();
    m_wanted = m_folder.filePath(QStringLiteral("%1.%2").arg(
        chart.id.isNull() ? QStringLiteral("chart") : chart.id.slug().toString(),
        suffix(files->format)));
    m_watcher.setFuture(
        QtConcurrent::run([files = *files, path = m_wanted]() -> Briefings::Result<> {
            const auto bytes = chartFile(files);
            if (!bytes) {
                return Briefings::fail(bytes.error());
            }
            return Briefings::atomicWrite(path, *bytes);
        }));
}

void ChartDragHandle::dragWhenReady()
{
    if (!m_isHeld || !m_hasMoved || m_path.isEmpty()) {
        return;
    }
    m_isHeld = false;
    setDown(false);
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeDataFor(m_path));
    drag->exec(Qt::CopyAction);
}

} // namespace Widgets
