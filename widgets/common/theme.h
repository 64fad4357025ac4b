// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/itemkind.h"
#include "briefings/model/claim.h"
#include "briefings/model/figure.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace Widgets {

/// The colors of the house for one of the two schemes. Each mark also has a shape or a sign; none
/// relies on color.
struct ThemeColors
{
    bool isDark = false;
    QColor paper; ///< Behind documents, charts and graphs.
    QColor panel; ///< Behind side panels, tool bar and status bar.
    QColor card;  ///< Behind cards and the evidence dock.
    QColor line;  ///< Hairlines.
    QColor text;
    QColor mutedText; ///< Passes 4.5:1 on paper, panel and card, as do the kinds and the stances.
    QColor accent;    ///< Focus, the current workspace.
    QColor highlight; ///< Behind the words of the selected passage.
    QColor actor;
    QColor event;
    QColor claim;
    QColor figure;
    QColor supports;
    QColor qualifies;
    QColor disputes;
};

[[nodiscard]] const ThemeColors &lightColors();
[[nodiscard]] const ThemeColors &darkColors();
/// The scheme that \a palette belongs to, by the lightness of its window color. Use it in
/// paintEvent().
[[nodiscard]] const ThemeColors &themeColors(const QPalette &palette);

[[nodiscard]] QColor kindColor(const ThemeColors &colors, Briefings::ItemKind kind);
[[nodiscard]] QColor stanceColor(const ThemeColors &colors, Briefings::StanceKind kind);
/// "✓", "≈", "✕".
[[nodiscard]] QString stanceSign(Briefings::StanceKind kind);
/// "supports", "qualifies", "disputes", translated.
[[nodiscard]] QString stanceText(Briefings::StanceKind kind);
/// "Actor", "Event" …, translated.
[[nodiscard]] QString kindText(Briefings::ItemKind kind);
/// Okabe–Ito color of the document at \a position in the briefing, distinguishable on both papers;
/// repeats after eight.
[[nodiscard]] QColor documentColor(const ThemeColors &colors, qsizetype position);

/// Serif, for documents, claims and headings; \a pixelSize in device-independent pixels at 100 %
/// zoom. Ask again on QEvent::StyleChange, which every widget gets when the zoom or the scheme
/// changes.
[[nodiscard]] QFont readingFont(int pixelSize);
/// Sans, for the interface and for charts.
[[nodiscard]] QFont interfaceFont(int pixelSize);

/// System follows the palette that the desktop gave the program at its start.
enum class Scheme
{
    System,
    Light,
    Dark
};

/// The size of interface text at 100 % zoom, in device-independent pixels.
inline constexpr int interfacePixelSize = 13;
/// How much larger than at 100 % everything is drawn now, 1 for 100 %; it follows the application's
/// font.
[[nodiscard]] double zoomFactor();

/// \a zoomPercent from 75 to 200.
void applyScheme(Scheme scheme, int zoomPercent = 100);

/// Contrast of two opaque colors by WCAG 2.1, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// \a a laid over \a b, \a share of \a a from 0 to 1; opaque, since exports do not keep
/// transparency.
[[nodiscard]] QColor blended(const QColor &a, const QColor &b, double share);

} // namespace Widgets
