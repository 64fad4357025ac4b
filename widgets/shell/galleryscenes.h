// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace Briefings {
class BriefingIndex;
}

namespace Widgets {

class MainWindow;
class Selection;

/// One picture of the gallery: its name, and what brings the window there.
struct GalleryScene
{
    QString name; ///< Begins the file's name.
    std::function<void(MainWindow &, Selection &)>
        prepare; ///< May start work; the gallery waits until it is settled.
};

/// The scenes for the briefing of \a index, each with something selected that has something to
/// show. The last ones leave the briefing: they show the window without one.
[[nodiscard]] std::vector<GalleryScene> galleryScenes(const Briefings::BriefingIndex &index);

} // namespace Widgets
