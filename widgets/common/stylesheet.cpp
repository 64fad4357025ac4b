// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/stylesheet.h"

#include "widgets/common/theme.h"

#include <QFile>

#include <array>
#include <utility>

namespace Widgets {

QString styleSheetText(const ThemeColors &colors, int zoomPercent)
{
    QFile file(QStringLiteral(":/sidelight/styles/sidelight.qss"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "styleSheetText", "the style sheet is compiled into the program");
    auto text = isThere ? QString::fromUtf8(file.readAll()) : QString();

    const std::array<std::pair<QLatin1String, QString>, 11> values{{
        {QLatin1String("@paper"), colors.paper.name()},
        {QLatin1String("@panel"), colors.panel.name()},
        {QLatin1String("@card"), colors.card.name()},
        {QLatin1String("@line"), colors.line.name()},
        {QLatin1String("@text"), colors.text.name()},
        {QLatin1String("@muted"), colors.mutedText.name()},
        {QLatin1String("@accent"), colors.accent.name()},
        {QLatin1String("@disputes"), colors.disputes.name()},
        {QLatin1String("@handle"), blended(colors.text, colors.panel, 0.28).name()},
        {QLatin1String("@hover"), blended(colors.text, colors.panel, 0.06).name()},
        {QLatin1String("@zoom"), QString::number(zoomPercent)},
    }};
    for (const auto &value : values) {
        text.replace(value.first, value.second);
    }
    return text;
}

} // namespace Widgets
