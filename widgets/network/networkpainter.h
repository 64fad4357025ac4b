// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/network/networkemphasis.h"
#include "widgets/network/networkscene.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace Widgets {

/// Paints a network for files, with shapes that can be made larger: edges, nodes, then labels with
/// a halo. Looks as NetworkFrame with what the functions below paint over it.
void paintNetwork(QPainter &painter, const NetworkScene &scene, const NetworkEmphasis &emphasis,
                  const ThemeColors &colors);

/// What lies over edges and nodes: rings, pins, and the sign of edges whose words have changed.
void paintNetworkMarks(QPainter &painter, const NetworkScene &scene,
                       const NetworkEmphasis &emphasis, const ThemeColors &colors);

/// Labels as pictures, made once for each, since letters with a halo take long to paint.
class LabelPictures
{
public:
    void paint(QPainter &painter, const NetworkScene &scene, const NetworkLabels &labels,
               const NetworkLift &lift, const ThemeColors &colors);
    void clear() { m_pictures.clear(); }

private:
    void paintOne(QPainter &painter, const QRectF &rect, const QStringList &lines,
                  const QFont &font, const QColor &color, const QColor &halo);

    QHash<QString, QPixmap> m_pictures;
};

} // namespace Widgets
