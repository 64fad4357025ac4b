// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkbar.h"

#include "widgets/common/flowlayout.h"
#include "widgets/common/labels.h"
#include "widgets/network/networkcommands.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>

#include <chrono>

namespace Widgets {

namespace {

using namespace std::chrono_literals;

constexpr int sliderSteps = 20;
constexpr int sliderWidth = 90;
/// A slider that is dragged is followed when it rests, since each step lays everything out anew.
constexpr auto restTime = 150ms;

} // namespace

NetworkBar::NetworkBar(NetworkCommands &commands, QWidget *parent)
    : QWidget(parent),
      m_projection(addMenuButton(QStringLiteral("networkShow"), commands.projections)),
      m_layout(addMenuButton(QStringLiteral("networkLayoutButton"), commands.layouts)),
      m_tightness(new QWidget(this)), m_slider(new QSlider(Qt::Horizontal, m_tightness)),
      m_sizing(addMenuButton(QStringLiteral("networkSizeButton"), commands.sizes)),
      m_tint(addMenuButton(QStringLiteral("networkColorButton"), commands.colors))
{
    m_slider->setObjectName(QStringLiteral("networkTightness"));
    m_slider->setRange(0, sliderSteps);
    m_slider->setPageStep(sliderSteps / 4);
    m_slider->setFixedWidth(sliderWidth);
    m_slider->setAccessibleName(tr("From faithful distances to tight communities"));
    m_slider->setToolTip(m_slider->accessibleName());
    auto *ends = new QHBoxLayout(m_tightness);
    ends->setContentsMargins({});
    ends->setSpacing(6);
    ends->addWidget(makeLabel(LabelRole::Muted, tr("Distances"), m_tightness));
    ends->addWidget(m_slider);
    ends->addWidget(makeLabel(LabelRole::Muted, tr("Communities"), m_tightness));
    for (auto *label : m_tightness->findChildren<QLabel *>()) {
        label->setWordWrap(false);
        label->setBuddy(m_slider);
    }
    const auto addButton = [this](QAction *action, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setCheckable(action->isCheckable());
        if (action->isCheckable()) {
            connect(action, &QAction::toggled, button, &QPushButton::setChecked);
        }
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        return button;
    };
    auto *path = addButton(commands.path, tr("Path between…"));
    auto *tables = addButton(commands.tables, tr("Tables"));
    auto *fit = new QPushButton(tr("Fit"), this);
    fit->setToolTip(tr("Show the whole picture"));
    auto *views = addMenuButton(QStringLiteral("networkViewsButton"), commands.views);
    views->setText(tr("Views"));
    m_exports = addMenuButton(QStringLiteral("networkExportButton"), commands.exports);
    m_exports->setText(tr("Export"));

    auto *row = new FlowLayout(this, 8);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_projection, m_layout, m_tightness, m_sizing, m_tint,
                                          path, tables, fit, views, m_exports}) {
        row->addWidget(widget);
    }
    m_tightness->setMinimumHeight(path->sizeHint().height());

    auto *rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(restTime);
    connect(m_slider, &QSlider::valueChanged, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, [this] {
        Q_EMIT tightnessChosen(static_cast<double>(m_slider->value()) / sliderSteps);
    });
    connect(fit, &QPushButton::clicked, this, &NetworkBar::fitAsked);
}

QPushButton *NetworkBar::addMenuButton(const QString &name, QMenu *menu)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setMenu(menu);
    return button;
}

void NetworkBar::showExportMenu()
{
    m_exports->menu()->popup(m_exports->mapToGlobal(m_exports->rect().bottomLeft()));
}

void NetworkBar::showLook(const NetworkLook &look)
{
    m_projection->setText(projectionText(look.projection));
    m_projection->setAccessibleName(tr("Shown: %1").arg(m_projection->text()));
    m_layout->setText(layoutText(look.layout));
    m_layout->setAccessibleName(tr("Layout: %1").arg(m_layout->text()));
    //: What the size of nodes says, such as "betweenness".
    m_sizing->setText(tr("Size: %1").arg(measureText(look.sizeMeasure)));
    //: What the color of nodes says, such as "community".
    m_tint->setText(tr("Color: %1").arg(coloringText(look)));
    m_tightness->setVisible(look.layout == Briefings::LayoutKind::Force);
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(look.tightness * sliderSteps + 0.5));
}

} // namespace Widgets
