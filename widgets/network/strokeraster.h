// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/network/edgeraster.h"
#include "widgets/network/rasterband.h"

namespace Widgets {

/// Paints what of \a stroke, a stroke of \a picture, is in \a band; \a height is that of the whole
/// image.
void paintStroke(const RasterBand &band, const RasterStroke &stroke, const RasterPicture &picture,
                 int height);

} // namespace Widgets
