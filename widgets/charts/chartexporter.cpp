// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartexporter.h"

#include "briefings/charts/makescene.h"
#include "briefings/core/atomicwrite.h"
#include "briefings/export/charttables.h"
#include "briefings/export/csv.h"
#include "briefings/export/html.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QProgressDialog>
#include <QPromise>

#include <QtConcurrent/QtConcurrentRun>
#include <utility>

namespace Widgets {

using Briefings::Error;
using Briefings::Result;

namespace {

QString filterName(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return ChartExporter::tr("PNG pictures (*.png)");
    case ChartFormat::Svg:
        return ChartExporter::tr("SVG drawings (*.svg)");
    case ChartFormat::Pdf:
        return ChartExporter::tr("PDF documents (*.pdf)");
    case ChartFormat::Pptx:
        return ChartExporter::tr("PowerPoint slides (*.pptx)");
    case ChartFormat::Xlsx:
        return ChartExporter::tr("Excel workbooks (*.xlsx)");
    case ChartFormat::Csv:
        break;
    }
    return ChartExporter::tr("Comma-separated values (*.csv)");
}

/// What a file with \a chart is called, without its ending.
QString nameOf(const Briefings::Chart &chart)
{
    return chart.id.isNull() ? chart.measures.empty() ? QStringLiteral("chart")
                                                      : chart.measures.front().slug().toString()
                             : chart.id.slug().toString();
}

Result<> writeOne(const ChartFiles &files, const QString &path)
{
    const auto bytes = chartFile(files);
    if (!bytes) {
        return Briefings::fail(bytes.error());
    }
    return Briefings::atomicWrite(path, *bytes);
}

} // namespace

ChartExporter::ChartExporter(QWidget *parent) : QObject(parent), m_parent(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ChartExporter::finish);
    connect(&m_copying, &QFutureWatcherBase::finished, this, [this] {
        m_isRunning = false;
        const auto made = m_copying.result();
        if (!made.isEmpty()) {
            auto *data = new QMimeData;
            for (auto format = made.begin(); format != made.end(); ++format) {
                data->setData(format.key(), format.value());
            }
            data->setImageData(QImage::fromData(made.value(QStringLiteral("image/png"))));
            QGuiApplication::clipboard()->setMimeData(data);
            Q_EMIT copied();
        } else {
            Q_EMIT failed({Error::Kind::Internal, tr("The chart could not be painted."), {}});
        }
        Q_EMIT runningChanged();
    });
}

ChartExporter::~ChartExporter()
{
    // The program ends: painting needs its fonts for as long as it takes, and the file is wanted.
    m_watcher.disconnect();
    m_copying.disconnect();
    m_watcher.waitForFinished();
    m_copying.waitForFinished();
}

void ChartExporter::ask(const ChartFiles &files, const QString &near)
{
    auto *dialog = new QFileDialog(m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setWindowTitle(tr("Export the Chart"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filterName(files.format));
    dialog->setDefaultSuffix(suffix(files.format));
    dialog->selectFile(QDir(m_folder.isEmpty() ? near : m_folder)
                           .filePath(QStringLiteral("%1.%2").arg(nameOf(files.charts.front()),
                                                                 suffix(files.format))));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, files](const QString &path) { write(files, path); });
    dialog->open();
}

void ChartExporter::askForFolder(const ChartFiles &files, const QString &near)
{
    auto *dialog = new QFileDialog(m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setWindowTitle(tr("Export All Charts Into a Folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(m_folder.isEmpty() ? near : m_folder);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, files](const QString &folder) { writeAll(files, folder); });
    dialog->open();
}

bool ChartExporter::begin(const QString &path)
{
    if (m_isRunning) {
        Q_EMIT failed({Error::Kind::Conflict,
                       tr("Another export is still being written. Try again when it is done."),
                       {}});
        return false;
    }
    m_isRunning = true;
    m_path = path;
    Q_EMIT runningChanged();
    return true;
}

void ChartExporter::write(const ChartFiles &files, const QString &path)
{
    if (begin(path)) {
        m_folder = QFileInfo(path).path();
        m_watcher.setFuture(QtConcurrent::run([files, path]() -> Outcome {
            auto result = writeOne(files, path);
            return {std::move(result), 1};
        }));
    }
}

void ChartExporter::writeAll(const ChartFiles &files, const QString &folder)
{
    if (files.charts.empty() || !begin(folder)) {
        return;
    }
    m_folder = folder;
    if (files.format == ChartFormat::Pptx) {
        m_path = QDir(folder).filePath(
            QStringLiteral("%1.pptx").arg(files.index->briefing().id.slug().toString()));
        m_watcher.setFuture(QtConcurrent::run([files, path = m_path]() -> Outcome {
            auto result = writeOne(files, path);
            return {std::move(result), 1};
        }));
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([files, folder](QPromise<Outcome> &promise) {
        Outcome outcome;
        promise.setProgressRange(0, static_cast<int>(files.charts.size()));
        for (const auto &chart : files.charts) {
            if (promise.isCanceled()) {
                break;
            }
            auto one = files;
            one.charts = {chart};
            outcome.result = writeOne(one, QDir(folder).filePath(QStringLiteral("%1.%2").arg(
                                               nameOf(chart), suffix(files.format))));
            if (!outcome.result) {
                break;
            }
            promise.setProgressValue(++outcome.files);
        }
        promise.addResult(std::move(outcome));
    }));
    showProgress(static_cast<int>(files.charts.size()));
}

void ChartExporter::showProgress(int charts)
{
    m_progress = new QProgressDialog(tr("Exporting %n chart(s)…", nullptr, charts), tr("Stop"), 0,
                                     charts, m_parent);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowModality(Qt::WindowModal);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress,
            &QProgressDialog::setValue);
    connect(m_progress, &QProgressDialog::canceled, &m_watcher, &QFutureWatcherBase::cancel);
}

void ChartExporter::finish()
{
    m_isRunning = false;
    if (m_progress != nullptr) {
        m_progress->close();
    }
    // A stopped export delivers no result; what was written is there.
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        Q_EMIT written(m_path, m_watcher.progressValue());
    } else if (const auto outcome = m_watcher.result(); outcome.result) {
        Q_EMIT written(m_path, outcome.files);
    } else {
        Q_EMIT failed(outcome.result.error());
    }
    Q_EMIT runningChanged();
}

void ChartExporter::copy(const ChartFiles &files)
{
    if (!begin({})) {
        return;
    }
    m_copying.setFuture(QtConcurrent::run([files]() -> Formats {
        auto one = files;
        one.format = ChartFormat::Png;
        const auto png = chartFile(one);
        one.format = ChartFormat::Svg;
        const auto svg = chartFile(one);
        if (!png || !svg) {
            return {};
        }
        const auto scene = Briefings::makeScene(*files.index, files.charts.front());
        return {{QStringLiteral("image/png"), *png},
                {QStringLiteral("image/svg+xml"), *svg},
                {QStringLiteral("text/plain"),
                 Briefings::toCsv(Briefings::chartTable(*files.index, scene, scene.omitted))},
                {QStringLiteral("text/html"),
                 Briefings::toHtml(Briefings::chartBook(*files.index, scene, scene.omitted))}};
    }));
}

} // namespace Widgets
