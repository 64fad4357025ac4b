// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QString>

#include <functional>

class QPainter;

namespace Widgets {

struct ThemeColors;

/// A row of a filter: a tick, a sign painted in the colors of the scheme, a text that is elided
/// where there is no room (and then has a tool tip), and a count.
class FilterBox final : public QCheckBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBox)

public:
    using PaintSign =
        std::function<void(QPainter &painter, const QRectF &rect, const ThemeColors &colors)>;

    FilterBox(const QString &text, int count, PaintSign paintSign, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QRect textRect() const;

    QString m_text;
    QString m_count;
    PaintSign m_paintSign;
};

} // namespace Widgets
