// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "briefings/network/graph.h"
#include "briefings/network/layout.h"
#include "widgets/common/picturefile.h"
#include "widgets/network/networkappearance.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <memory>
#include <vector>

namespace Widgets {

/// A network to be painted into a file: the graph, where its nodes are, what stands out, and the
/// words around it. A value; painted in any thread.
struct NetworkPicture
{
    std::shared_ptr<const Briefings::Graph> graph;
    std::vector<Briefings::LayoutPoint> points; ///< One per node.
    NetworkAppearance appearance;               ///< In the order of the graph.
    std::vector<NetworkGroup> groups;           ///< Each is shown as one node.
    Briefings::ItemId selected;                 ///< Has a ring; may be null.
    QString title;
    QString subtitle;      ///< What part of the network it shows.
    QString source;        ///< The documents behind it.
    QSize size{1280, 900}; ///< With all words.
    bool isDark = false;
};

/// The bytes of a file with \a picture: title, network, legend and source line. Text stays text in
/// SVG and PDF. \a scale, from 1 to 4, is for PNG. Fails as pictureBytes() does.
[[nodiscard]] Briefings::Result<QByteArray>
paintNetworkPicture(const NetworkPicture &picture, PictureFormat format, int scale = 1);

/// What is written beside the nodes of \a picture, in its order; for tests and descriptions.
[[nodiscard]] QStringList labelsIn(const NetworkPicture &picture);

} // namespace Widgets
