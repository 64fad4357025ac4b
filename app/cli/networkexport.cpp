// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/networkexport.h"

#include "briefings/core/atomicwrite.h"
#include "briefings/export/networkformats.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace App {

using namespace Briefings;

namespace {

/// A format in one file; pictures have no function here.
struct Format
{
    QLatin1String ending;
    QByteArray (*bytes)(const GraphFile &file);
};

constexpr std::array formats{
    Format{QLatin1String("graphml"), toGraphMl}, Format{QLatin1String("gexf"), toGexf},
    Format{QLatin1String("dot"), toDot},         Format{QLatin1String("json"), toNodeLinkJson},
    Format{QLatin1String("csv"), nullptr},
};

constexpr std::array pictures{QLatin1String("png"), QLatin1String("svg"), QLatin1String("pdf")};

Result<QStringList> writeTables(const GraphFile &file, const QString &path)
{
    const auto stem = path.chopped(4); // ".csv"
    const auto tables = toGraphTables(file);
    QStringList written;
    for (const auto &[suffix, bytes] : {std::pair(QStringLiteral("-nodes.csv"), tables.nodes),
                                        std::pair(QStringLiteral("-edges.csv"), tables.edges)}) {
        if (const auto done = atomicWrite(stem + suffix, bytes); !done) {
            return fail(done.error());
        }
        written.append(stem + suffix);
    }
    return written;
}

} // namespace

QStringList networkEndings()
{
    QStringList endings;
    endings.reserve(static_cast<qsizetype>(formats.size() + pictures.size()));
    for (const auto &format : formats) {
        endings.append(format.ending);
    }
    for (const auto &ending : pictures) {
        endings.append(ending);
    }
    return endings;
}

bool isNetworkPicture(const QString &ending)
{
    return std::ranges::find(pictures, ending) != pictures.end();
}

Result<QStringList> writeNetwork(const Graph &graph, const NetworkContext &context,
                                 const QString &file)
{
    const auto ending = QFileInfo(file).suffix().toLower();
    const auto *const format = std::ranges::find(formats, ending, &Format::ending);
    if (format == formats.end()) {
        return fail(Error::Kind::Format,
                    QCoreApplication::translate(
                        "App", "Name a file to write with -o; its ending says the format: %1.")
                        .arg(networkEndings().join(QStringLiteral(", "))));
    }
    const auto networked = networkFile(graph, context);
    if (!format->bytes) {
        return writeTables(networked, file);
    }
    if (const auto done = atomicWrite(file, format->bytes(networked)); !done) {
        return fail(done.error());
    }
    return QStringList{file};
}

} // namespace App
