// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

namespace Widgets {

/// One line of plain text that ends in "…" where there is no room, and then has the whole as its
/// tool tip.
class ElidedLabel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(QWidget *parent, Qt::Alignment alignment = Qt::AlignLeading);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setMuted(bool muted);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    Qt::Alignment m_alignment;
    bool m_isMuted = false;
};

} // namespace Widgets
