// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/painter/networkpainting.h"

#include "app/cli/networkinput.h"
#include "app/cli/outputfile.h"
#include "briefings/export/networkfile.h"
#include "briefings/network/measures.h"
#include "widgets/network/daymarks.h"
#include "widgets/network/networklook.h"
#include "widgets/network/networkparts.h"
#include "widgets/network/networkpicture.h"
#include "widgets/network/networkscene.h"

#include <QFileInfo>

#include <array>
#include <utility>

namespace App {

using namespace Briefings;

namespace {

constexpr std::array layouts{
    std::pair{QLatin1String("force"), LayoutKind::Force},
    std::pair{QLatin1String("radial"), LayoutKind::Radial},
    std::pair{QLatin1String("layered"), LayoutKind::Layered},
    std::pair{QLatin1String("circular"), LayoutKind::Circular},
    std::pair{QLatin1String("claimMap"), LayoutKind::ClaimMap},
};

std::optional<LayoutKind> layoutOf(const QString &word)
{
    QStringList known;
    for (const auto &[name, kind] : layouts) {
        if (word.isEmpty() || word == name) {
            return kind;
        }
        known.append(name);
    }
    printError(QCoreApplication::translate("App", "“%1” is no layout. Known are: %2.")
                   .arg(word, known.join(QStringLiteral(", "))));
    return std::nullopt;
}

Widgets::PictureFormat formatOf(const QString &ending)
{
    return ending == u"svg"   ? Widgets::PictureFormat::Svg
           : ending == u"pdf" ? Widgets::PictureFormat::Pdf
                              : Widgets::PictureFormat::Png;
}

} // namespace

Exit paintNetworkFile(const QStringList &arguments)
{
    const auto parsed = parseNetworkArguments(arguments);
    const auto kind = parsed ? layoutOf(parsed->layout) : std::nullopt;
    if (!kind) {
        return Exit::WrongUsage;
    }
    Exit exit = Exit::Done;
    const auto network = openNetwork(*parsed, exit);
    if (!network) {
        return exit;
    }
    Widgets::NetworkPicture picture;
    picture.graph = std::make_shared<const Graph>(network->graph);
    LayoutGraph graph = Widgets::layoutGraph(network->graph);
    std::optional<GraphMeasures> measures;
    if (*kind == LayoutKind::Circular && isQuicklyMeasured(network->graph)) {
        if (auto measured = measure(network->graph)) {
            measures = std::move(*measured);
        }
    }
    const ItemId focus =
        network->filter.focus.size() == 1 ? *network->filter.focus.begin() : ItemId();
    Widgets::addLayoutFacts(graph, network->graph, measures ? &*measures : nullptr, focus);
    LayoutOptions options;
    options.kind = *kind;
    options.aspectRatio = pictureShape;
    auto points = layOut(graph, options);
    if (!points) {
        return failed(points.error());
    }
    picture.points = std::move(*points);
    if (*kind == LayoutKind::Layered) {
        picture.appearance.days = Widgets::dayMarks(network->graph, picture.points);
    }
    const NetworkContext context = networkContext(network->index);
    picture.title = context.title;
    picture.subtitle = Widgets::projectionText(network->projection);
    picture.source = context.source;
    picture.selected = focus;
    constexpr int pngScale = 2;
    const auto bytes = Widgets::paintNetworkPicture(
        picture, formatOf(QFileInfo(parsed->output).suffix().toLower()), pngScale);
    return bytes ? writeOutput(parsed->output, *bytes) : failed(bytes.error());
}

} // namespace App
