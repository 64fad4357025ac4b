// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/itemkind.h"

#include <QString>
#include <QWidget>

namespace Widgets {

/// A rounded outline in the color of a kind with its name, or with a text of its own ("Actor ·
/// lab").
class KindChip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KindChip)

public:
    explicit KindChip(QWidget *parent);

    [[nodiscard]] Briefings::ItemKind kind() const;
    [[nodiscard]] QString text() const;
    /// Shows kindText() when \a text is empty.
    void setKind(Briefings::ItemKind kind, const QString &text = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Briefings::ItemKind m_kind = Briefings::ItemKind::None;
    QString m_text;
};

} // namespace Widgets
