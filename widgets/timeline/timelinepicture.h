// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"
#include "widgets/common/picturefile.h"
#include "widgets/timeline/timelinepainter.h"

#include <QByteArray>
#include <QString>

namespace Widgets {

/// A timeline to be written into a file: what it shows and the words around it. A value; painted in
/// any thread.
struct TimelinePicture
{
    TimelineContent content;
    TimelineEmphasis emphasis;
    TimelineView view;
    TimelineStyle style;
    QString title;
    QString subtitle; ///< What part of the time it shows.
    QString source;   ///< The documents behind it.
    double width = 1280;
};

/// The bytes of a file with \a picture. Every label is whole; one that has no room stands as a
/// number, and in full below the axis. \a scale, from 1 to 4, is for PNG. Fails when a PNG would be
/// too large to hold in memory.
[[nodiscard]] Briefings::Result<QByteArray> paintTimeline(const TimelinePicture &picture,
                                                          PictureFormat format, int scale = 1);

} // namespace Widgets
