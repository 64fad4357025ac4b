// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineexporter.h"

#include "briefings/core/atomicwrite.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>

#include <utility>

namespace Widgets {

namespace {

struct Form
{
    QString suffix;
    QString filter;
};

Form formOf(TimelineFile file)
{
    switch (file) {
    case TimelineFile::Png:
        return {QStringLiteral("png"), TimelineExporter::tr("PNG pictures (*.png)")};
    case TimelineFile::Svg:
        return {QStringLiteral("svg"), TimelineExporter::tr("SVG drawings (*.svg)")};
    case TimelineFile::Pdf:
        return {QStringLiteral("pdf"), TimelineExporter::tr("PDF documents (*.pdf)")};
    case TimelineFile::Csv:
        break;
    }
    return {QStringLiteral("csv"), TimelineExporter::tr("CSV tables (*.csv)")};
}

} // namespace

TimelineExporter::TimelineExporter(QWidget *window) : QObject(window), m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        Q_EMIT runningChanged();
        if (m_watcher.future().resultCount() == 0) {
            return;
        }
        if (const Briefings::Result<> result = m_watcher.result()) {
            Q_EMIT saved(m_path);
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

void TimelineExporter::start(TimelineFile file, const QString &name, Maker maker)
{
    const Form form = formOf(file);
    auto *dialog = new QFileDialog(m_window, tr("Export the Timeline"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("timelineFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(form.filter);
    dialog->setDefaultSuffix(form.suffix);
    dialog->setDirectory(m_folder.isEmpty() ? QDir::homePath() : m_folder);
    dialog->selectFile(QStringLiteral("%1.%2").arg(name, form.suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, maker = std::move(maker)](const QString &path) { write(path, maker); });
    dialog->open();
}

void TimelineExporter::write(const QString &path, Maker maker)
{
    if (m_watcher.isRunning()) {
        return;
    }
    m_path = path;
    m_folder = QFileInfo(path).absolutePath();
    m_watcher.setFuture(
        QtConcurrent::run([path, maker = std::move(maker)]() -> Briefings::Result<> {
            const Briefings::Result<QByteArray> bytes = maker();
            if (!bytes) {
                return Briefings::fail(bytes.error());
            }
            return Briefings::atomicWrite(path, *bytes);
        }));
    Q_EMIT runningChanged();
}

} // namespace Widgets
