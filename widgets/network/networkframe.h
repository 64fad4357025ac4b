// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/network/edgeraster.h"
#include "widgets/network/networkemphasis.h"
#include "widgets/network/networkscene.h"

#include <QImage>
#include <QPainterPath>
#include <QSize>

#include <limits>
#include <memory>
#include <vector>

namespace Widgets {

struct FrameOptions
{
    QSize size;       ///< In device-independent pixels.
    double ratio = 1; ///< Device pixels to one of them.
    /// The most important edges only, so many.
    size_t edgeBudget = std::numeric_limits<size_t>::max();
};

/// One picture of everything beneath the labels of a scene: edges, arrows and nodes. Making it
/// takes what is needed out of the scene; it is painted in any thread.
class NetworkFrame
{
public:
    /// \a masks is used and filled.
    NetworkFrame(const NetworkScene &scene, const NetworkEmphasis &emphasis,
                 const ThemeColors &colors, const FrameOptions &options,
                 const std::shared_ptr<CoverageMasks> &masks);

    /// In \a image when it has the size and nobody else uses it; else in a new one.
    [[nodiscard]] QImage paint(QImage image = {}) const;
    /// Of the image that paint() returns.
    [[nodiscard]] static QSize pixels(const QSize &size, double ratio);
    /// How many edges are in it, in view or not.
    [[nodiscard]] size_t edgeCount() const { return m_edgeCount; }

private:
    class Builder;

    QSize m_size;
    double m_ratio = 1;
    QColor m_paper;
    QColor m_highlight;
    std::vector<QPainterPath>
        m_highlighted; ///< Edges that stand out, in device-independent pixels.
    RasterPicture m_picture;
    size_t m_edgeCount = 0;
};

/// Above this many edges, a frame in motion leaves out the least important ones.
inline constexpr size_t mostEdgesInMotion = 50'000;

} // namespace Widgets
