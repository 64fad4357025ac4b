// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include "widgets/common/stylesheet.h"

#include <QApplication>
#include <QCoreApplication>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <cmath>

namespace Widgets {

using Briefings::ItemKind;
using Briefings::StanceKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::Theme)
};

constexpr int minimumZoomPercent = 75;
constexpr int maximumZoomPercent = 200;

ThemeColors makeLight()
{
    ThemeColors colors;
    colors.isDark = false;
    colors.paper = QColor(0xFC, 0xFA, 0xF6);
    colors.panel = QColor(0xF0, 0xEF, 0xEA);
    colors.card = QColor(0xFF, 0xFF, 0xFF);
    colors.line = QColor(0xD9, 0xD7, 0xCE);
    colors.text = QColor(0x1B, 0x1D, 0x20);
    colors.mutedText = QColor(0x62, 0x65, 0x6A);
    colors.accent = QColor(0x2B, 0x5C, 0x94);
    colors.highlight = QColor(0xFD, 0xE6, 0xA4);
    colors.actor = QColor(0x00, 0x6E, 0xAE);
    // Okabe and Ito's vermillion and amber, darkened until words set in them can be read on the
    // panel too.
    colors.event = QColor(0xB4, 0x4B, 0x00);
    colors.claim = QColor(0x7B, 0x4E, 0xA3);
    colors.figure = QColor(0x00, 0x75, 0x57);
    colors.supports = QColor(0x00, 0x75, 0x57);
    colors.qualifies = QColor(0x8A, 0x5F, 0x00);
    colors.disputes = QColor(0xB3, 0x26, 0x1E);
    return colors;
}

ThemeColors makeDark()
{
    ThemeColors colors;
    colors.isDark = true;
    colors.paper = QColor(0x1C, 0x1D, 0x1F);
    colors.panel = QColor(0x25, 0x26, 0x29);
    colors.card = QColor(0x2D, 0x2F, 0x33);
    colors.line = QColor(0x42, 0x44, 0x4A);
    colors.text = QColor(0xEC, 0xE9, 0xE3);
    colors.mutedText = QColor(0xAE, 0xAC, 0xA6);
    colors.accent = QColor(0x82, 0xB4, 0xEA);
    colors.highlight = QColor(0x5C, 0x4B, 0x12);
    colors.actor = QColor(0x6F, 0xB8, 0xEE);
    colors.event = QColor(0xF4, 0x9A, 0x60);
    colors.claim = QColor(0xC6, 0xA6, 0xEA);
    colors.figure = QColor(0x55, 0xC9, 0xA3);
    colors.supports = QColor(0x55, 0xC9, 0xA3);
    colors.qualifies = QColor(0xE5, 0xB4, 0x5C);
    colors.disputes = QColor(0xF4, 0x91, 0x88);
    return colors;
}

QPalette makePalette(const ThemeColors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.panel);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.card);
    palette.setColor(QPalette::AlternateBase, blended(colors.panel, colors.card, 0.5));
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.mutedText);
    palette.setColor(QPalette::Button, colors.isDark ? colors.card : colors.panel);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.disputes);
    palette.setColor(QPalette::ToolTipBase, colors.card);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.isDark ? colors.paper : colors.card);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.claim);
    palette.setColor(QPalette::Light, colors.card);
    palette.setColor(QPalette::Midlight, blended(colors.card, colors.line, 0.5));
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, blended(colors.text, colors.panel, 0.35));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    const auto faded = blended(colors.text, colors.panel, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return palette;
}

/// Whether the desktop's own palette is a dark one. Asked once, before ours replaces it: Qt 6.4 has
/// no colorScheme().
bool isSystemDark()
{
    static const bool dark = [] {
        const auto palette = QApplication::style()->standardPalette();
        const auto shown = QApplication::palette();
        const auto &window = shown.isCopyOf(palette) ? palette.color(QPalette::Window)
                                                     : shown.color(QPalette::Window);
        return window.lightnessF() < 0.5F;
    }();
    return dark;
}

QFont fontOf(const QStringList &families, QFont::StyleHint hint, int pixelSize)
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(hint);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize * zoomFactor()))));
    return font;
}

double linearChannel(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF())
           + 0.0722 * linearChannel(color.blueF());
}

} // namespace

const ThemeColors &lightColors()
{
    static const ThemeColors colors = makeLight();
    return colors;
}

const ThemeColors &darkColors()
{
    static const ThemeColors colors = makeDark();
    return colors;
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F ? darkColors() : lightColors();
}

QColor kindColor(const ThemeColors &colors, ItemKind kind)
{
    switch (kind) {
    case ItemKind::Actor:
        return colors.actor;
    case ItemKind::Event:
        return colors.event;
    case ItemKind::Question:
    case ItemKind::Claim:
    case ItemKind::Stance:
        return colors.claim;
    case ItemKind::Measure:
    case ItemKind::Figure:
    case ItemKind::Formula:
    case ItemKind::Chart:
        return colors.figure;
    case ItemKind::None:
    case ItemKind::Briefing:
    case ItemKind::Document:
    case ItemKind::Passage:
    case ItemKind::Link:
    case ItemKind::Assumption: // No fact, so it must not look like a figure.
    case ItemKind::NetworkView:
    case ItemKind::Annotation:
        break;
    }
    return colors.mutedText;
}

QColor stanceColor(const ThemeColors &colors, StanceKind kind)
{
    switch (kind) {
    case StanceKind::Supports:
        return colors.supports;
    case StanceKind::Qualifies:
        return colors.qualifies;
    case StanceKind::Disputes:
        break;
    }
    return colors.disputes;
}

QString stanceSign(StanceKind kind)
{
    switch (kind) {
    case StanceKind::Supports:
        return QStringLiteral("✓");
    case StanceKind::Qualifies:
        return QStringLiteral("≈");
    case StanceKind::Disputes:
        break;
    }
    return QStringLiteral("✕");
}

QString stanceText(StanceKind kind)
{
    switch (kind) {
    case StanceKind::Supports:
        return Tr::tr("supports");
    case StanceKind::Qualifies:
        return Tr::tr("qualifies");
    case StanceKind::Disputes:
        break;
    }
    return Tr::tr("disputes");
}

QString kindText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Briefing:
        return Tr::tr("Briefing");
    case ItemKind::Document:
        return Tr::tr("Document");
    case ItemKind::Passage:
        return Tr::tr("Passage");
    case ItemKind::Question:
        return Tr::tr("Question");
    case ItemKind::Claim:
        return Tr::tr("Claim");
    case ItemKind::Stance:
        return Tr::tr("Stance");
    case ItemKind::Actor:
        return Tr::tr("Actor");
    case ItemKind::Event:
        return Tr::tr("Event");
    case ItemKind::Measure:
        return Tr::tr("Measure");
    case ItemKind::Figure:
        return Tr::tr("Figure");
    case ItemKind::Formula:
        return Tr::tr("Formula");
    case ItemKind::Assumption:
        return Tr::tr("Assumption");
    case ItemKind::Link:
        return Tr::tr("Link");
    case ItemKind::Chart:
        return Tr::tr("Chart");
    case ItemKind::NetworkView:
        return Tr::tr("Network view");
    case ItemKind::Annotation:
        return Tr::tr("Note");
    case ItemKind::None:
        break;
    }
    return {};
}

QColor documentColor(const ThemeColors &colors, qsizetype position)
{
    // Okabe and Ito 2008; their yellow and black are exchanged for an olive and a gray that stand
    // out on both papers.
    static const std::array<QColor, 8> light{
        QColor(0x3D, 0xA2, 0xDB), QColor(0xD6, 0x91, 0x00), QColor(0x00, 0x9E, 0x73),
        QColor(0xC4, 0x67, 0x9A), QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00),
        QColor(0x8C, 0x86, 0x1C), QColor(0x6B, 0x6E, 0x75),
    };
    static const std::array<QColor, 8> dark{
        QColor(0x56, 0xB4, 0xE9), QColor(0xE6, 0x9F, 0x00), QColor(0x1F, 0xB8, 0x8C),
        QColor(0xDB, 0x8F, 0xB8), QColor(0x4A, 0x96, 0xD2), QColor(0xF0, 0x7D, 0x2C),
        QColor(0xD8, 0xCE, 0x4A), QColor(0xA9, 0xAC, 0xB3),
    };
    const auto &table = colors.isDark ? dark : light;
    return table[static_cast<size_t>(std::max<qsizetype>(0, position)) % table.size()];
}

QFont readingFont(int pixelSize)
{
    return fontOf({QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif")}, QFont::Serif,
                  pixelSize);
}

QFont interfaceFont(int pixelSize)
{
    return fontOf(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")},
        QFont::SansSerif, pixelSize);
}

double zoomFactor()
{
    // The application's font carries the zoom, so that there is no second place that could disagree
    // with it. Before applyScheme() the font has the desktop's size in points.
    const int pixelSize = QApplication::font().pixelSize();
    return pixelSize > 0 ? static_cast<double>(pixelSize) / interfacePixelSize : 1.0;
}

void applyScheme(Scheme scheme, int zoomPercent)
{
    const bool systemDark = isSystemDark();
    const auto &colors = scheme == Scheme::Dark || (scheme == Scheme::System && systemDark)
                             ? darkColors()
                             : lightColors();
    if (QApplication::style()->objectName() != QLatin1String("fusion")
        && qApp->styleSheet().isEmpty()) {
        // Only Fusion takes every color from the palette; others draw parts of a light theme on
        // our dark one.
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    const int percent = std::clamp(zoomPercent, minimumZoomPercent, maximumZoomPercent);
    auto font = interfaceFont(interfacePixelSize);
    font.setPixelSize(static_cast<int>(std::lround(interfacePixelSize * percent / 100.0)));
    QApplication::setFont(font);
    QApplication::setPalette(makePalette(colors));
    qApp->setStyleSheet(styleSheetText(colors, percent));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int first, int second) {
        return static_cast<int>(std::lround(first * share + second * (1 - share)));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace Widgets
