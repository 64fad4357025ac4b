// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace Widgets {

namespace {

/// Calls \a take with each line; returns the height of all.
template <typename Take>
int layOut(const QFont &font, QString text, int width, Take take)
{
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    take(layout);
    return static_cast<int>(std::ceil(height));
}

} // namespace

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return layOut(font, text, width, [](const QTextLayout &) {});
}

int drawWrapped(QPainter &painter, const QRect &place, const QFont &font, const QString &text)
{
    return layOut(font, text, place.width(), [&painter, &place](const QTextLayout &layout) {
        layout.draw(&painter, place.topLeft());
    });
}

} // namespace Widgets
