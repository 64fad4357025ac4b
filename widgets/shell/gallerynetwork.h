// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/galleryscenes.h"

namespace Widgets {

/// Pictures of the network of \a index: every layout, a focus, a path, a link in words, the tables,
/// and communities. The last of them leaves the workspace as it was.
[[nodiscard]] std::vector<GalleryScene> networkScenes(const Briefings::BriefingIndex &index);

} // namespace Widgets
