// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/bandlook.h"

namespace Widgets {

using Briefings::BandKind;

QColor bandColor(const ThemeColors &colors, BandKind kind)
{
    switch (kind) {
    case BandKind::Supports:
        return colors.supports;
    case BandKind::Qualifies:
        return colors.qualifies;
    case BandKind::Disputes:
        return colors.disputes;
    case BandKind::SameFigure:
        return colors.figure;
    case BandKind::Related:
        break;
    }
    return colors.mutedText;
}

QString bandSign(BandKind kind)
{
    switch (kind) {
    case BandKind::Supports:
        return stanceSign(Briefings::StanceKind::Supports);
    case BandKind::Qualifies:
        return stanceSign(Briefings::StanceKind::Qualifies);
    case BandKind::Disputes:
        return stanceSign(Briefings::StanceKind::Disputes);
    case BandKind::SameFigure:
        return QStringLiteral("=");
    case BandKind::Related:
        break;
    }
    return {};
}

QPen bandPen(BandKind kind, const QColor &color, bool isStrong)
{
    QPen pen(color, isStrong ? 1.8 : 1.1);
    pen.setCapStyle(Qt::FlatCap);
    switch (kind) {
    case BandKind::Supports:
        break;
    case BandKind::Qualifies:
        pen.setDashPattern({6, 3});
        break;
    case BandKind::Disputes:
        pen.setWidthF(pen.widthF() + 1);
        break;
    case BandKind::SameFigure:
        pen.setDashPattern({1.5, 2});
        break;
    case BandKind::Related:
        pen.setDashPattern({3, 2, 1, 2});
        break;
    }
    return pen;
}

} // namespace Widgets
