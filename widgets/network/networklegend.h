// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/network/networkscene.h"

#include <QRectF>

class QPainter;

namespace Widgets {

/// What shapes, colors and lines mean, for what occurs in \a scene. Returns the height it takes for
/// the width of \a rect; paints nothing when \a painter is null.
int paintNetworkLegend(QPainter *painter, const NetworkScene &scene, const QRectF &rect,
                       const ThemeColors &colors);

} // namespace Widgets
