// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/itemkind.h"

#include <QPointF>

#include <unordered_map>
#include <vector>

namespace Widgets {

/// How much of each pixel a shape covers, 0 to 255.
struct CoverageMask
{
    int left = 0; ///< Of its first pixel, from the pixel that the center is in.
    int top = 0;
    int width = 0;
    int height = 0;
    std::vector<quint8> coverage; ///< Row by row.
};

/// A mask and where it goes.
struct PlacedMask
{
    const CoverageMask *mask = nullptr;
    int left = 0; ///< Of the mask's first pixel, in the picture.
    int top = 0;
};

/// The shapes of nodes as masks, made once for each size. Masks stay where they are while the
/// object lives, so that a picture that is painted elsewhere may refer to them.
class CoverageMasks
{
public:
    /// Places and sizes are rounded to so many steps in a pixel.
    enum class Precision
    {
        Quarter = 4,
        Half = 2
    };

    /// The shape of \a kind about \a center, its outline moved outward by \a grow. All in pixels.
    [[nodiscard]] PlacedMask mask(Briefings::ItemKind kind, const QPointF &center, double radius,
                                  double grow, Precision precision);
    [[nodiscard]] size_t size() const { return m_masks.size(); }

private:
    std::unordered_map<quint64, CoverageMask> m_masks;
};

} // namespace Widgets
