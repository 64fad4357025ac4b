// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/claimsfilterbar.h"

#include "briefings/export/claimwords.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Widgets {

using namespace Briefings;

namespace {

constexpr int widestChoice = 165; // At 100 % zoom; four controls fit a window of 1024.
constexpr int textWidth = 150;

ItemId idAt(const QComboBox *choice)
{
    return ItemId::fromString(choice->currentData().toString()).value_or(ItemId());
}

/// Chooses \a id; the first entry when it is not offered.
void choose(QComboBox *choice, const ItemId &id)
{
    choice->setCurrentIndex(std::max(0, choice->findData(id.toString())));
}

} // namespace

ClaimsFilterBar::ClaimsFilterBar(QWidget *parent)
    : QWidget(parent), m_compared(makeChoice(QStringLiteral("claimsCompared"),
                                             tr("Document to hold against the others"))),
      m_text(new QLineEdit(this)),
      m_voice(makeChoice(QStringLiteral("claimsVoice"), tr("Who speaks"))),
      m_holder(makeChoice(QStringLiteral("claimsHolder"), tr("Who holds the claim"))),
      m_order(makeChoice(QStringLiteral("claimsOrder"), tr("Order of the claims"))),
      m_disagreements(new QPushButton(tr("Disagreements only"), this)),
      m_state(makeLabel(LabelRole::Muted, {}, this)), m_reset(new QPushButton(tr("Show all"), this))
{
    setObjectName(QStringLiteral("claimsFilterBar"));
    buildRow();
    for (const auto &[order, name] :
         {std::pair(ClaimOrder::ByQuestion, tr("By question")),
          std::pair(ClaimOrder::MostDisputed, tr("Most disputed first")),
          std::pair(ClaimOrder::MostVoices, tr("Most voices first"))}) {
        m_order->addItem(name, static_cast<int>(order));
    }
    connect(m_text, &QLineEdit::textChanged, this, &ClaimsFilterBar::take);
    connect(m_text, &QLineEdit::returnPressed, this, &ClaimsFilterBar::textEntered);
    connect(m_disagreements, &QPushButton::toggled, this, &ClaimsFilterBar::take);
    connect(m_reset, &QPushButton::clicked, this, &ClaimsFilterBar::reset);
    for (auto *choice : {m_compared, m_voice, m_holder, m_order}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &ClaimsFilterBar::take);
    }
    fitWidths();
    setBriefing(nullptr, {});
    setMode(Mode::All);
}

void ClaimsFilterBar::fitWidths()
{
    for (auto *choice : {m_compared, m_voice, m_holder, m_order}) {
        choice->setMaximumWidth(qRound(widestChoice * zoomFactor()));
    }
    m_text->setFixedWidth(qRound(textWidth * zoomFactor()));
}

void ClaimsFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitWidths();
    }
}

void ClaimsFilterBar::buildRow()
{
    m_text->setObjectName(QStringLiteral("claimsText"));
    m_text->setPlaceholderText(tr("Filter claims"));
    m_text->setAccessibleName(tr("Filter claims by text"));
    m_text->setClearButtonEnabled(true);
    m_disagreements->setObjectName(QStringLiteral("disagreementsOnly"));
    m_disagreements->setCheckable(true);
    m_disagreements->setToolTip(
        tr("Show only claims that one disputes and another supports or qualifies"));
    m_state->setObjectName(QStringLiteral("claimsState"));
    m_reset->setObjectName(QStringLiteral("claimsReset"));
    m_reset->setToolTip(tr("Take the filter away"));

    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 8);
    for (auto *control : controls()) {
        if (control != m_compared && control != m_order && control != m_reset) {
            flow->addWidget(control);
        }
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto *below = new QHBoxLayout;
    below->setSpacing(10);
    below->addWidget(m_compared);
    below->addWidget(m_order);
    below->addWidget(m_state, 1);
    below->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(row);
    column->addLayout(below);
}

QList<QWidget *> ClaimsFilterBar::controls() const
{
    return {m_text, m_voice, m_holder, m_disagreements, m_compared, m_order, m_reset};
}

QComboBox *ClaimsFilterBar::makeChoice(const QString &objectName, const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

void ClaimsFilterBar::setBriefing(const BriefingIndex *index, const AgreementMatrix &matrix)
{
    m_isSetting = true;
    for (auto *choice : {m_compared, m_voice, m_holder}) {
        choice->clear();
    }
    m_voice->addItem(tr("Any voice"), QString());
    m_holder->addItem(tr("Held by anybody"), QString());
    if (index != nullptr) {
        for (const auto &voice : matrix.voices) {
            const auto name = voiceName(*index, voice);
            m_voice->addItem(tr("Voice: %1").arg(name), voice.toString());
            m_compared->addItem(name, voice.toString());
        }
        QSet<ItemId> offered;
        for (const auto &row : matrix.rows) {
            if (!row.holder.isNull() && !offered.contains(row.holder)) {
                offered.insert(row.holder);
                m_holder->addItem(tr("Held by %1").arg(index->title(row.holder)),
                                  row.holder.toString());
            }
        }
    }
    m_isSetting = false;
    setView(m_view);
}

void ClaimsFilterBar::setMode(Mode mode)
{
    m_mode = mode;
    m_compared->setVisible(mode == Mode::One);
    for (auto *control :
         std::initializer_list<QWidget *>{m_text, m_holder, m_disagreements, m_order}) {
        control->setVisible(mode != Mode::Pairs);
    }
}

ClaimsView ClaimsFilterBar::view() const
{
    auto view = m_view;
    if (m_mode != Mode::One) {
        view.compared = {};
    }
    return view;
}

void ClaimsFilterBar::setView(const ClaimsView &view)
{
    m_isSetting = true;
    m_text->setText(view.filter.text);
    m_disagreements->setChecked(view.filter.disagreementsOnly);
    choose(m_voice, view.filter.voice);
    choose(m_holder, view.filter.holder);
    choose(m_compared, view.compared);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(view.order)));
    m_isSetting = false;
    take();
}

void ClaimsFilterBar::take()
{
    if (m_isSetting) {
        return;
    }
    ClaimsView view;
    view.filter.disagreementsOnly = m_disagreements->isChecked();
    view.filter.voice = idAt(m_voice);
    view.filter.holder = idAt(m_holder).to<ItemKind::Actor>();
    view.filter.text = m_text->text();
    view.order = static_cast<ClaimOrder>(m_order->currentData().toInt());
    view.compared = idAt(m_compared);
    // What does not fit into a box can be read when one points at it.
    for (auto *choice : {m_compared, m_voice, m_holder, m_order}) {
        choice->setToolTip(
            plainToolTip(tr("%1: %2").arg(choice->accessibleName(), choice->currentText())));
    }
    if (view != m_view) {
        m_view = view;
        Q_EMIT viewChanged();
    }
}

void ClaimsFilterBar::reset()
{
    auto view = m_view;
    view.filter = {};
    setView(view);
}

void ClaimsFilterBar::setDisagreementsOnly(bool disagreementsOnly)
{
    m_disagreements->setChecked(disagreementsOnly);
}

void ClaimsFilterBar::setOrder(ClaimOrder order)
{
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order)));
}

void ClaimsFilterBar::setCompared(const ItemId &voice)
{
    if (const int place = m_compared->findData(voice.toString()); place >= 0) {
        m_compared->setCurrentIndex(place);
    }
}

void ClaimsFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ClaimsFilterBar::showState(const QString &text, bool isFiltered)
{
    m_state->setText(text);
    m_reset->setVisible(isFiltered);
}

} // namespace Widgets
