// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkexporter.h"

#include "briefings/core/atomicwrite.h"
#include "briefings/export/networkformats.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace Widgets {

using Briefings::fail;
using Briefings::Result;

namespace {

constexpr int pngScale = 2;

Result<QByteArray> bytesOf(const NetworkExport &network, NetworkFormat format)
{
    switch (format) {
    case NetworkFormat::Png:
        return paintNetworkPicture(network.picture, PictureFormat::Png, pngScale);
    case NetworkFormat::Svg:
        return paintNetworkPicture(network.picture, PictureFormat::Svg);
    case NetworkFormat::Pdf:
        return paintNetworkPicture(network.picture, PictureFormat::Pdf);
    case NetworkFormat::GraphMl:
    case NetworkFormat::Gexf:
    case NetworkFormat::Dot:
    case NetworkFormat::Json:
    case NetworkFormat::Csv:
        break;
    }
    const Briefings::GraphFile file =
        Briefings::networkFile(*network.picture.graph, network.context);
    switch (format) {
    case NetworkFormat::Gexf:
        return Briefings::toGexf(file);
    case NetworkFormat::Dot:
        return Briefings::toDot(file);
    case NetworkFormat::Json:
        return Briefings::toNodeLinkJson(file);
    default:
        return Briefings::toGraphMl(file);
    }
}

} // namespace

Result<QStringList> writeNetworkFiles(const NetworkExport &network, NetworkFormat format,
                                      const QString &path)
{
    std::vector<std::pair<QString, QByteArray>> files;
    if (format == NetworkFormat::Csv) {
        const auto tables = Briefings::toGraphTables(
            Briefings::networkFile(*network.picture.graph, network.context));
        const QFileInfo info(path);
        const QString stem = info.absolutePath() + u'/' + info.completeBaseName();
        files.emplace_back(stem + QStringLiteral("-nodes.csv"), tables.nodes);
        files.emplace_back(stem + QStringLiteral("-edges.csv"), tables.edges);
    } else {
        auto bytes = bytesOf(network, format);
        if (!bytes) {
            return fail(bytes.error());
        }
        files.emplace_back(path, std::move(*bytes));
    }
    QStringList written;
    for (const auto &[file, bytes] : files) {
        if (const auto done = Briefings::atomicWrite(file, bytes); !done) {
            return fail(done.error());
        }
        written.append(file);
    }
    return written;
}

NetworkExporter::NetworkExporter(QWidget *window) : QObject(window), m_window(window) { }

void NetworkExporter::ask(NetworkExport network, NetworkFormat format, const QString &folder,
                          const QString &name)
{
    auto *dialog = new QFileDialog(m_window, tr("Export the Network"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("networkFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(fileFilter(format));
    dialog->setDefaultSuffix(suffix(format));
    dialog->setDirectory(m_folder.isEmpty() ? folder : m_folder);
    dialog->selectFile(QStringLiteral("%1.%2").arg(name, suffix(format)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, network = std::move(network)](const QString &path) {
                write(network, format, path);
            });
    dialog->open();
}

void NetworkExporter::write(const NetworkExport &network, NetworkFormat format, const QString &path)
{
    if (m_task.isRunning()) {
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    using Written = Result<QStringList>;
    m_task.start(
        [network, format, path](const TaskWatch & /*watch*/) {
            return std::make_shared<const Written>(writeNetworkFiles(network, format, path));
        },
        [this](const std::shared_ptr<const Written> &result) {
            if (*result) {
                Q_EMIT written(**result);
            } else {
                Q_EMIT failed(result->error());
            }
        });
}

} // namespace Widgets
