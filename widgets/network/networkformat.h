// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace Widgets {

/// What a network can be taken away as.
enum class NetworkFormat
{
    Png,
    Svg,
    Pdf,
    GraphMl,
    Gexf,
    Dot,
    Json,
    Csv ///< Two tables, of nodes and of links.
};

inline constexpr std::array networkFormats = {
    NetworkFormat::Png,  NetworkFormat::Svg, NetworkFormat::Pdf,  NetworkFormat::GraphMl,
    NetworkFormat::Gexf, NetworkFormat::Dot, NetworkFormat::Json, NetworkFormat::Csv};

/// "png", "graphml" …: the end of a file's name.
[[nodiscard]] QString suffix(NetworkFormat format);
/// For a menu, with a mnemonic: "&GraphML…".
[[nodiscard]] QString exportText(NetworkFormat format);
/// For a file dialog: "GraphML (*.graphml)".
[[nodiscard]] QString fileFilter(NetworkFormat format);

} // namespace Widgets
