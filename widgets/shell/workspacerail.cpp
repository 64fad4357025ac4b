// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/workspacerail.h"

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Widgets {

namespace {

constexpr int railIconSize = 22;
constexpr int barWidth = 3;

QFont railFont() { return interfaceFont(interfacePixelSize - 2); }

/// One workspace. Painted by hand: style sheets cannot put the bar, the icon and the words where
/// they belong.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RailButton)

public:
    RailButton(QAction *action, QWidget *parent) : QAbstractButton(parent), m_action(action)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCheckable(true);
        setObjectName(QStringLiteral("rail-%1").arg(action->objectName()));
        const auto follow = [this] {
            setText(m_action->text());
            setAccessibleName(m_action->text());
            setToolTip(plainToolTip(QStringLiteral("%1 (%2)").arg(
                m_action->text(), m_action->shortcut().toString(QKeySequence::NativeText))));
            setChecked(m_action->isChecked());
            setEnabled(m_action->isEnabled());
            updateGeometry();
        };
        follow();
        connect(action, &QAction::changed, this, follow);
        connect(this, &QAbstractButton::clicked, this, [this] {
            m_action->trigger();
            // A click has already toggled the button; the action of a group stays on.
            setChecked(m_action->isChecked());
        });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(railFont());
        return {std::max(64, metrics.horizontalAdvance(text()) + 16),
                railIconSize + metrics.height() + 22};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const auto &colors = themeColors(palette());
        if (isChecked() && isEnabled()) {
            painter.fillRect(rect(), colors.card);
            const int x = layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0;
            painter.fillRect(QRect(x, 0, barWidth, height()), colors.accent);
        } else if (underMouse()) {
            painter.fillRect(rect(), blended(colors.text, colors.panel, 0.05));
        }
        if (hasFocus()) {
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRect(rect().adjusted(barWidth + 2, 2, -3, -3));
        }
        const QFontMetrics metrics(railFont());
        const int top = (height() - railIconSize - metrics.height() - 3) / 2;
        m_action->icon().paint(&painter,
                               QRect((width() - railIconSize) / 2, top, railIconSize, railIconSize),
                               Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                               isChecked() ? QIcon::On : QIcon::Off);
        painter.setFont(railFont());
        const auto rest =
            isEnabled() ? colors.mutedText : blended(colors.mutedText, colors.panel, 0.55);
        painter.setPen(isChecked() && isEnabled() ? colors.accent : rest);
        painter.drawText(QRect(0, top + railIconSize + 3, width(), metrics.height()),
                         Qt::AlignCenter | Qt::TextSingleLine, text());
    }

private:
    QAction *m_action;
};

} // namespace

WorkspaceRail::WorkspaceRail(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Workspaces"));
    m_column->setContentsMargins(0, 8, 1, 8);
    m_column->setSpacing(0);
    m_column->addStretch(1);
}

void WorkspaceRail::addAction(QAction *action)
{
    auto *button = new RailButton(action, this);
    m_column->insertWidget(m_column->count() - 1, button);
    m_buttons.append(button);
}

void WorkspaceRail::keyPressEvent(QKeyEvent *event)
{
    // Buttons answer to Space and walk by arrow keys on their own.
    const auto place = m_buttons.indexOf(focusWidget());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && place >= 0) {
        static_cast<QAbstractButton *>(m_buttons.at(place))->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace Widgets

#include "workspacerail.moc"
