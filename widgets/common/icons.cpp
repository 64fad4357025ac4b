// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"

#include "widgets/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace Widgets {

namespace {

/// Draws an SVG whose strokes are "currentColor". Colors are asked for while painting, so a change
/// of scheme needs nobody to renew the icons.
class ThemedIconEngine final : public QIconEngine
{
public:
    explicit ThemedIconEngine(QByteArray svg) : m_svg(std::move(svg)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto palette = QApplication::palette();
        auto color = palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                   QPalette::ButtonText);
        if (mode == QIcon::Selected) {
            color = palette.color(QPalette::HighlightedText);
        } else if (state == QIcon::On && mode != QIcon::Disabled) {
            color = themeColors(palette).accent;
        }
        auto svg = m_svg;
        svg.replace(QByteArrayLiteral("currentColor"), color.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    QFile file(QStringLiteral(":/sidelight/icons/%1.svg").arg(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "themedIcon", "every icon is compiled into the program");
    return isThere ? QIcon(new ThemedIconEngine(file.readAll())) : QIcon();
}

} // namespace Widgets
