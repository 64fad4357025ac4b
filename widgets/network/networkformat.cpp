// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkformat.h"

#include <QCoreApplication>

namespace Widgets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::NetworkFormat)
};

} // namespace

QString suffix(NetworkFormat format)
{
    switch (format) {
    case NetworkFormat::Png:
        return QStringLiteral("png");
    case NetworkFormat::Svg:
        return QStringLiteral("svg");
    case NetworkFormat::Pdf:
        return QStringLiteral("pdf");
    case NetworkFormat::GraphMl:
        return QStringLiteral("graphml");
    case NetworkFormat::Gexf:
        return QStringLiteral("gexf");
    case NetworkFormat::Dot:
        return QStringLiteral("dot");
    case NetworkFormat::Json:
        return QStringLiteral("json");
    case NetworkFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

QString exportText(NetworkFormat format)
{
    switch (format) {
    case NetworkFormat::Png:
        return Words::tr("P&NG Picture…");
    case NetworkFormat::Svg:
        return Words::tr("&SVG Drawing…");
    case NetworkFormat::Pdf:
        return Words::tr("P&DF…");
    case NetworkFormat::GraphMl:
        return Words::tr("&GraphML…");
    case NetworkFormat::Gexf:
        return Words::tr("G&EXF for Gephi…");
    case NetworkFormat::Dot:
        return Words::tr("DO&T for Graphviz…");
    case NetworkFormat::Json:
        return Words::tr("&JSON, Nodes and Links…");
    case NetworkFormat::Csv:
        break;
    }
    return Words::tr("&CSV, Two Tables…");
}

QString fileFilter(NetworkFormat format)
{
    switch (format) {
    case NetworkFormat::Png:
        return Words::tr("PNG pictures (*.png)");
    case NetworkFormat::Svg:
        return Words::tr("SVG drawings (*.svg)");
    case NetworkFormat::Pdf:
        return Words::tr("PDF documents (*.pdf)");
    case NetworkFormat::GraphMl:
        return Words::tr("GraphML (*.graphml)");
    case NetworkFormat::Gexf:
        return Words::tr("GEXF (*.gexf)");
    case NetworkFormat::Dot:
        return Words::tr("Graphviz (*.dot)");
    case NetworkFormat::Json:
        return Words::tr("Node-link JSON (*.json)");
    case NetworkFormat::Csv:
        break;
    }
    return Words::tr("CSV tables (*.csv)");
}

} // namespace Widgets
