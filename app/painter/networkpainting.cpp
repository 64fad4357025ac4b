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

#include <utility>

namespace App {

using namespace Briefings;

namespace {

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
    const auto kind = parsed ? layoutNamed(parsed->layout) : std::nullopt;
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
    Widgets::NetworkLook look;
    look.projection = network->projection;
    look.of = network->of;
    picture.subtitle = Widgets::pictureText(network->index, look, network->filter);
    picture.source = context.source;
    picture.selected = focus;
    constexpr int pngScale = 2;
    const auto bytes = Widgets::paintNetworkPicture(
        picture, formatOf(QFileInfo(parsed->output).suffix().toLower()), pngScale);
    return bytes ? writeOutput(parsed->output, *bytes) : failed(bytes.error());
}

} // namespace App
