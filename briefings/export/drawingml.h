// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/export/chartplan.h"

class QStringView;

namespace Briefings {
class XmlWriter;
}

/// The pieces of DrawingML that slides and charts share.
namespace Briefings::DrawingMl {

inline constexpr const char16_t *mainNamespace =
    u"http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr const char16_t *chartNamespace =
    u"http://schemas.openxmlformats.org/drawingml/2006/chart";
inline constexpr const char16_t *relationshipsNamespace =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The typeface of everything: Arial, which is on every machine with Office, or is measured alike.
inline constexpr const char16_t *typeface = u"Arial";

/// English Metric Units, which Office counts lengths in.
[[nodiscard]] qint64 emu(double points);
/// "0072B2".
[[nodiscard]] QString hex(quint32 rgb);

void solidFill(XmlWriter &xml, quint32 rgb);
/// An `a:ln`.
void line(XmlWriter &xml, const PlotStroke &stroke);
/// A `c:spPr` with that line.
void shape(XmlWriter &xml, const PlotStroke &stroke);
/// An element \a name without fill and line.
void noShape(XmlWriter &xml, QStringView name);

/// The look of text without the text: \a name holds size and color of \a look.
void textProperties(XmlWriter &xml, QStringView name, const LabelLine &look);
/// An `a:p` with one run. Text that runs from right to left says so. \a alignment is "l", "ctr" or
/// "r"; when empty the side on which the text begins.
void paragraph(XmlWriter &xml, const LabelLine &line, const QString &alignment = {});

} // namespace Briefings::DrawingMl
