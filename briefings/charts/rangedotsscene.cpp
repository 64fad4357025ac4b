// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/charts/scenekinds.h"

namespace Briefings {

SceneDrawing rangeDotsScene(const SceneInput &input)
{
    return {{rowsPanel(input.data.rows, input.data.axis)}, {}, {}};
}

} // namespace Briefings
