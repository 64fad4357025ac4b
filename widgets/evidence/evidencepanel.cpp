// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencepanel.h"

#include "widgets/common/itemtexts.h"
#include "widgets/common/kindchip.h"
#include "widgets/common/labels.h"
#include "widgets/common/sourcecopy.h"
#include "widgets/evidence/evidencecard.h"
#include "widgets/evidence/evidencesections.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Widgets {

using Briefings::EvidenceState;

namespace {

constexpr int preferredPanelWidth = 304;
constexpr int narrowestPanelWidth = 236;

QLabel *makeReadableLabel(LabelRole role, const QString &objectName, QWidget *parent)
{
    auto *label = makeLabel(role, {}, parent);
    label->setObjectName(objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// The documents whose text decides what \a content says.
std::set<std::pair<QString, Briefings::Body>> neededTexts(const EvidenceContent &content)
{
    std::set<std::pair<QString, Briefings::Body>> needed;
    for (const auto &section : content.sections) {
        for (const auto &row : section.rows) {
            if (row.passage && !row.isItem) {
                needed.insert({row.passage->document.toString(), row.passage->body});
            }
        }
    }
    if (const auto place = passageFromId(content.item)) {
        needed.insert({place->document.toString(), place->body});
    }
    return needed;
}

} // namespace

EvidencePanel::EvidencePanel(Session &session, Selection &selection, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_selection(selection)
{
    setObjectName(QStringLiteral("evidenceArea"));
    setAccessibleName(tr("Evidence"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *contents = new QWidget(this);
    contents->setObjectName(QStringLiteral("evidenceContents"));
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(14, 6, 14, 16);
    m_column->setSpacing(7);
    m_chip = new KindChip(contents);
    m_title = makeReadableLabel(LabelRole::Title, QStringLiteral("evidenceTitle"), contents);
    m_line = makeReadableLabel(LabelRole::Body, QStringLiteral("evidenceLine"), contents);
    m_line->setProperty("muted", true);
    m_state = makeReadableLabel(LabelRole::Muted, QStringLiteral("evidenceState"), contents);
    m_warning = makeReadableLabel(LabelRole::Body, QStringLiteral("evidenceWarning"), contents);
    m_warning->setProperty("warning", true);
    m_column->addWidget(m_chip, 0, Qt::AlignLeading);
    for (auto *label : {m_title, m_line, m_warning, m_state}) {
        m_column->addWidget(label);
    }
    m_column->addStretch(1);
    setWidget(contents);
    contents->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    connect(&m_selection, &Selection::changed, this, &EvidencePanel::refresh);
    connect(&m_session, &Session::briefingChanged, this, &EvidencePanel::refresh);
    connect(&m_session, &Session::textLoaded, this,
            [this](const Briefings::DocumentId &document, Briefings::Body body) {
                if (neededTexts(m_content).contains({document.toString(), body})) {
                    refresh();
                }
            });
    refresh();
}

bool EvidencePanel::isSettled() const
{
    if (m_standingTask.isRunning()) {
        return false;
    }
    for (const auto &need : neededTexts(m_content)) {
        if (!m_session.text(Briefings::DocumentId(need.first), need.second)) {
            return false;
        }
    }
    return true;
}

void EvidencePanel::focusContent()
{
    auto *card = m_sections != nullptr ? m_sections->findChild<QAbstractButton *>() : nullptr;
    (card != nullptr ? static_cast<QWidget *>(card) : m_title)->setFocus(Qt::ShortcutFocusReason);
}

QSize EvidencePanel::sizeHint() const { return {preferredPanelWidth, 400}; }

QSize EvidencePanel::minimumSizeHint() const { return {narrowestPanelWidth, 120}; }

void EvidencePanel::refresh()
{
    const auto index = m_session.index();
    widget()->setVisible(index != nullptr);
    if (!index) {
        m_content = {};
        delete m_sections;
        m_sections = nullptr;
        return;
    }
    const auto texts = [this](const Briefings::DocumentId &document, Briefings::Body body) {
        return m_session.text(document, body);
    };
    auto content = evidenceContent(*index, m_selection.item(), texts);
    if (m_standing && m_measured == index) {
        if (auto section = standingSection(*m_standing, m_selection.item())) {
            content.sections.insert(content.sections.begin(), std::move(*section));
        }
    }
    if (m_sections == nullptr || content != m_content) {
        showContent(content);
    }
    requestTexts();
    requestStanding();
}

void EvidencePanel::requestStanding()
{
    const auto index = m_session.index();
    const auto kind = m_selection.item().kind();
    const bool stands = kind == Briefings::ItemKind::Actor || kind == Briefings::ItemKind::Event
                        || kind == Briefings::ItemKind::Claim;
    if (!stands || m_measured == index) {
        return;
    }
    m_measured = index;
    m_standing.reset();
    m_standingTask.start(
        [index](const TaskWatch &watch) { return networkStanding(*index, watch.isCanceled); },
        [this](const std::shared_ptr<const NetworkStanding> &standing) {
            m_standing = standing;
            refresh();
        });
}

void EvidencePanel::showContent(const EvidenceContent &content)
{
    const bool isAnother = content.item != m_content.item;
    // The card that had the focus is about to go; the one at its place gets it, so that a key walk
    // goes on.
    auto *focused = m_sections != nullptr ? m_sections->focusWidget() : nullptr;
    const bool hadFocus = focused != nullptr && focused->hasFocus();
    const auto place = hadFocus ? m_sections->findChildren<QAbstractButton *>().indexOf(
                           qobject_cast<QAbstractButton *>(focused))
                                : -1;
    m_content = content;
    m_chip->setKind(content.item.isNull() ? Briefings::ItemKind::Briefing : content.item.kind(),
                    content.chip);
    m_title->setText(content.title);
    m_line->setText(content.line);
    m_line->setVisible(!content.line.isEmpty());
    m_warning->setText(QStringLiteral("! %1").arg(content.warning));
    m_warning->setVisible(!content.warning.isEmpty());
    m_state->setVisible(content.state.has_value());
    if (content.state) {
        const auto explanation = evidenceStateExplanation(*content.state, content.hasWords);
        //: The evidence's state: %1 is a sign, %2 "sound", "changed" …, %3 a sentence that explains
        //: it or nothing.
        m_state->setText(tr("%1 Evidence %2. %3")
                             .arg(evidenceStateSign(*content.state),
                                  evidenceStateText(*content.state), explanation)
                             .trimmed());
    }

    if (m_sections != nullptr) {
        // Later, because it may be one of its cards that was just clicked.
        m_column->removeWidget(m_sections);
        m_sections->hide();
        m_sections->deleteLater();
    }
    m_sections = new EvidenceSections(content, widget());
    m_column->insertWidget(m_column->count() - 1, m_sections);
    connect(m_sections, &EvidenceSections::selectRequested, &m_selection, &Selection::select);
    connect(m_sections, &EvidenceSections::passageRequested, &m_selection, &Selection::goTo);
    connect(m_sections, &EvidenceSections::copyRequested, this, &EvidencePanel::copy);
    m_sections->show();
    if (hadFocus) {
        const auto buttons = m_sections->findChildren<QAbstractButton *>();
        const auto target = isAnother ? 0 : place;
        (target >= 0 && target < buttons.size() ? static_cast<QWidget *>(buttons[target]) : m_title)
            ->setFocus(Qt::OtherFocusReason);
    }
    if (isAnother) {
        verticalScrollBar()->setValue(0);
    }
}

void EvidencePanel::copy(const EvidenceRow &row) const
{
    const auto index = m_session.index();
    if (!index) {
        return;
    }
    const auto texts = loadedTexts(m_session);
    const auto quotation = row.passage && !row.isItem
                               ? quotationOf(*index, *row.passage, texts)
                               : quotationOf(*index, row.item, row.passage, texts);
    if (quotation) {
        copyWithSource(*quotation);
    }
}

void EvidencePanel::requestTexts()
{
    for (const auto &need : neededTexts(m_content)) {
        m_session.requestText(Briefings::DocumentId(need.first), need.second);
    }
}

} // namespace Widgets
