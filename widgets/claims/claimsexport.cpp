// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimsexport.h"

#include "briefings/core/atomicwrite.h"
#include "briefings/export/claimwords.h"
#include "briefings/export/csv.h"
#include "briefings/export/html.h"
#include "briefings/export/xlsx.h"
#include "widgets/common/tablepicture.h"

#include <QDir>
#include <QFileDialog>

#include <QtConcurrent/QtConcurrentRun>

namespace Widgets {

using Briefings::Result;

namespace {

QString filterName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ClaimsExporter::tr("Comma-separated values (*.csv)");
    case ExportFormat::Xlsx:
        return ClaimsExporter::tr("Excel workbooks (*.xlsx)");
    case ExportFormat::Html:
        return ClaimsExporter::tr("Web pages (*.html)");
    case ExportFormat::Png:
        return ClaimsExporter::tr("PNG pictures (*.png)");
    case ExportFormat::Svg:
        return ClaimsExporter::tr("SVG drawings (*.svg)");
    case ExportFormat::Pdf:
        break;
    }
    return ClaimsExporter::tr("PDF documents (*.pdf)");
}

Briefings::TableBook bookOf(const ClaimsExportContent &content)
{
    return Briefings::claimBook(*content.index, content.matrix, content.cut.rows, content.subtitle);
}

Result<QByteArray> paintedClaims(const ClaimsExportContent &content, PictureFormat format)
{
    const auto &index = *content.index;
    TablePicture picture;
    picture.subtitle = content.subtitle;
    picture.source = Briefings::sourceLine(index);
    if (content.isPairs) {
        picture.title =
            ClaimsExporter::tr("%1: how far the documents agree").arg(index.briefing().title);
        picture.table = Briefings::pairTable(index, content.matrix);
    } else if (content.cut.compared >= 0) {
        const auto &voice = content.matrix.voices[static_cast<size_t>(content.cut.compared)];
        //: The title of a picture: %1 is the briefing's title, %2 a document.
        picture.title = ClaimsExporter::tr("%1: %2 against the others")
                            .arg(index.briefing().title, Briefings::voiceName(index, voice));
        picture.table = Briefings::shownTable(index, content.matrix, content.cut);
    } else {
        picture.title = ClaimsExporter::tr("%1: where the documents agree and part")
                            .arg(index.briefing().title);
        picture.table = Briefings::shownTable(index, content.matrix, content.cut);
    }
    if (content.isPairs || content.cut.compared >= 0) {
        picture.source = QStringLiteral("%1 %2").arg(Briefings::shareRule(), picture.source);
    }
    return paintTable(picture, format);
}

} // namespace

QString suffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Html:
        return QStringLiteral("html");
    case ExportFormat::Png:
        return QStringLiteral("png");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

Result<QByteArray> exportedClaims(const ClaimsExportContent &content, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return Briefings::toCsv(
            content.isPairs
                ? Briefings::pairTable(*content.index, content.matrix)
                : Briefings::stanceTable(*content.index, content.matrix, content.cut.rows));
    case ExportFormat::Xlsx:
        return Briefings::toXlsx(bookOf(content));
    case ExportFormat::Html:
        return Briefings::toHtml(bookOf(content));
    case ExportFormat::Png:
        return paintedClaims(content, PictureFormat::Png);
    case ExportFormat::Svg:
        return paintedClaims(content, PictureFormat::Svg);
    case ExportFormat::Pdf:
        break;
    }
    return paintedClaims(content, PictureFormat::Pdf);
}

ClaimsExporter::ClaimsExporter(QWidget *parent) : QObject(parent), m_parent(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_isWriting = false;
        const auto result = m_watcher.result();
        if (result) {
            Q_EMIT written(m_path);
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

ClaimsExporter::~ClaimsExporter()
{
    // The program ends: painting needs its fonts for as long as it takes, and the file is wanted.
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void ClaimsExporter::ask(const ClaimsExportContent &content, ExportFormat format,
                         const QString &near)
{
    auto *dialog = new QFileDialog(m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setWindowTitle(tr("Export Claims"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filterName(format));
    dialog->setDefaultSuffix(suffix(format));
    //: The suggested name of an exported file: %1 is the briefing's short name.
    const auto name = tr("%1 claims").arg(content.index->briefing().id.slug().toString());
    dialog->selectFile(QDir(near).filePath(QStringLiteral("%1.%2").arg(name, suffix(format))));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, content, format](const QString &path) { write(content, format, path); });
    dialog->open();
}

void ClaimsExporter::write(const ClaimsExportContent &content, ExportFormat format,
                           const QString &path)
{
    if (m_isWriting) {
        Q_EMIT failed({Briefings::Error::Kind::Conflict,
                       tr("Another export is still being written. Try again when it is done."),
                       {}});
        return;
    }
    m_isWriting = true;
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run([content, format, path]() -> Result<> {
        const auto bytes = exportedClaims(content, format);
        if (!bytes) {
            return Briefings::fail(bytes.error());
        }
        return Briefings::atomicWrite(path, *bytes);
    }));
}

} // namespace Widgets
