// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/graphload.h"

#include "briefings/core/tr.h"

#include <QFile>
#include <QFileInfo>

namespace Briefings {

namespace {

Result<GraphSource> readSource(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    if (!isOpen || file.size() > largestGraphFile) {
        return fail(Error::Kind::Io, Tr::tr("“%1” could not be read: %2")
                                         .arg(path, isOpen ? Tr::tr("it is larger than 64 MiB.")
                                                           : file.errorString()));
    }
    return GraphSource{QFileInfo(path).fileName(), file.readAll()};
}

/// The table of nodes that belongs to one of edges, as we write them.
QString nodesBeside(const QString &edges)
{
    const auto suffix = QStringLiteral("-edges.csv");
    const auto nodes = edges.endsWith(suffix)
                           ? edges.chopped(suffix.size()) + QStringLiteral("-nodes.csv")
                           : QString();
    return QFileInfo(nodes).isFile() ? nodes : QString();
}

} // namespace

Result<GraphReading> loadGraph(const QString &edges, const QString &nodes)
{
    const auto source = readSource(edges);
    if (!source) {
        return fail(source.error());
    }
    const auto ending = QFileInfo(edges).suffix().toLower();
    if (ending == u"graphml" || ending == u"xml" || source->bytes.trimmed().startsWith('<')) {
        return readGraphMl(*source);
    }
    const auto path = nodes.isEmpty() ? nodesBeside(edges) : nodes;
    if (path.isEmpty()) {
        return readGraphTables(*source);
    }
    const auto beside = readSource(path);
    if (!beside) {
        return fail(beside.error());
    }
    return readGraphTables(*source, *beside);
}

} // namespace Briefings
