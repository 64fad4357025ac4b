// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/panealignment.h"

#include "widgets/documents/bandgutter.h"
#include "widgets/documents/documentpane.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/panesplitter.h"
#include "widgets/models/selection.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace Widgets {

using Briefings::Band;
using Briefings::BandKind;
using Briefings::BodyKey;
using Briefings::ItemKind;

namespace {

BodyKey keyOf(const DocumentPane &pane) { return {pane.document(), pane.body()}; }

/// Many bands at once say little; those of one selection are few and may point off screen.
bool isSpecific(const Briefings::ItemId &item)
{
    return !item.isNull() && item.kind() != ItemKind::Document && item.kind() != ItemKind::Briefing
           && item.kind() != ItemKind::Chart && item.kind() != ItemKind::Formula
           && item.kind() != ItemKind::Assumption;
}

QString kindSentence(BandKind kind)
{
    switch (kind) {
    case BandKind::Supports:
        return PaneAlignment::tr("Both take the same side");
    case BandKind::Qualifies:
        return PaneAlignment::tr("One qualifies the other");
    case BandKind::Disputes:
        return PaneAlignment::tr("They disagree");
    case BandKind::SameFigure:
        return PaneAlignment::tr("The same figure, within rounding");
    case BandKind::Related:
        break;
    }
    return PaneAlignment::tr("Both speak of it");
}

} // namespace

PaneAlignment::PaneAlignment(PaneSplitter &splitter, Selection &selection, QObject *parent)
    : QObject(parent), m_splitter(splitter), m_selection(selection)
{ }

void PaneAlignment::setPanes(const std::vector<DocumentPane *> &panes)
{
    for (DocumentPane *pane : panes) {
        if (std::ranges::find(m_panes, pane) == m_panes.end()) {
            connect(&pane->view(), &DocumentView::scrolled, this,
                    [this, pane] { followScrolling(*pane); });
        }
    }
    m_panes = panes;
    updateStrands();
    m_shown.assign(m_panes.size(), std::nullopt);
    for (size_t i = 1; i < m_panes.size(); ++i) {
        BandGutter *gutter = m_splitter.gutter(static_cast<int>(i));
        gutter->setViews(&m_panes[i - 1]->view(), &m_panes[i]->view());
        gutter->setPinned(m_isPinned);
        gutter->disconnect(this);
        connect(gutter, &BandGutter::bandChosen, this,
                [this, i](const Band &band) { choose(i, band); });
        connect(gutter, &BandGutter::pinRequested, this, &PaneAlignment::setPinned);
    }
    showBands();
}

void PaneAlignment::follow(std::shared_ptr<const Briefings::BriefingIndex> index)
{
    m_index = std::move(index);
    updateStrands();
    m_shown.assign(m_panes.size(), std::nullopt);
    showBands();
}

void PaneAlignment::updateStrands()
{
    m_strands.clear();
    if (!m_index) {
        return;
    }
    if (isSpecific(m_selection.item())) {
        m_strands = Briefings::strandsOf(*m_index, m_selection.item());
        return;
    }
    std::vector<BodyKey> texts;
    for (const auto *pane : m_panes) {
        texts.push_back(keyOf(*pane));
    }
    m_strands = Briefings::strandsWithin(*m_index, texts);
}

void PaneAlignment::updateHeadings()
{
    std::vector<std::pair<BodyKey, Briefings::Text>> texts;
    for (const auto *pane : m_panes) {
        texts.emplace_back(keyOf(*pane), pane->text());
    }
    if (texts != m_headedTexts) {
        m_headings = Briefings::headingStrands(texts);
        m_headedTexts = std::move(texts);
    }
}

Briefings::Passages PaneAlignment::leadingPassages(const std::vector<DocumentPane *> &panes) const
{
    const Briefings::Strand *leading = nullptr;
    std::pair<size_t, size_t> most;
    for (const auto &strand : m_strands) {
        std::set<const DocumentPane *> joined;
        std::set<Briefings::StanceKind> kinds;
        for (const auto &end : strand.ends) {
            for (const DocumentPane *pane : panes) {
                const auto &first = end.passages.front();
                if (first.document == pane->document() && first.body == pane->body()) {
                    joined.insert(pane);
                    if (end.stance) {
                        kinds.insert(*end.stance);
                    }
                }
            }
        }
        // Of those that join as many, the one on which they are least of one mind.
        if (const std::pair rank(joined.size(), kinds.size()); rank > most) {
            most = rank;
            leading = &strand;
        }
    }
    Briefings::Passages passages;
    if (leading != nullptr && m_strands.size() > 1) {
        for (const auto &end : leading->ends) {
            passages.insert(passages.end(), end.passages.begin(), end.passages.end());
        }
    }
    return passages;
}

void PaneAlignment::showBands()
{
    const auto stubs =
        isSpecific(m_selection.item()) ? BandGutter::Stubs::Show : BandGutter::Stubs::Hide;
    for (size_t i = 1; i < m_panes.size(); ++i) {
        std::vector<GutterBand> bands;
        for (auto &band :
             Briefings::bandsBetween(m_strands, keyOf(*m_panes[i - 1]), keyOf(*m_panes[i]))) {
            auto text = textOf(band);
            bands.push_back({std::move(band), std::move(text)});
        }
        BandGutter *gutter = m_splitter.gutter(static_cast<int>(i));
        gutter->setBands(std::move(bands), stubs);
        gutter->setSelectedItem(m_selection.item());
    }
}

QString PaneAlignment::sideText(const Briefings::ItemId &item,
                                const Briefings::Passage &passage) const
{
    const auto *document = m_index->document(passage.document);
    const QString name = document == nullptr ? QString() : document->shortTitle;
    QString words = passage.quote;
    if (const auto *stance = m_index->stance(item.to<ItemKind::Stance>())) {
        words = stance->gist;
    } else if (const auto *figure = m_index->figure(item.to<ItemKind::Figure>())) {
        words = figure->scope.isEmpty()
                    ? figure->quantity.asWritten
                    //: A value and what it covers.
                    : tr("%1 (%2)").arg(figure->quantity.asWritten, figure->scope);
    }
    //: A document and what it says.
    return tr("%1: %2").arg(name, words);
}

QString PaneAlignment::textOf(const Band &band) const
{
    if (!m_index) {
        return {};
    }
    QString title = m_index->title(band.item);
    if (const auto *claim = m_index->claim(band.item.to<ItemKind::Claim>())) {
        title = claim->statement;
    }
    const QStringList lines{kindSentence(band.kind), title, sideText(band.leftItem, band.left),
                            sideText(band.rightItem, band.right)};
    return lines.join(u'\n');
}

void PaneAlignment::setPinned(bool isPinned)
{
    if (m_isPinned == isPinned) {
        return;
    }
    m_isPinned = isPinned;
    for (size_t i = 1; i < m_panes.size(); ++i) {
        m_splitter.gutter(static_cast<int>(i))->setPinned(isPinned);
    }
    Q_EMIT pinnedChanged();
}

void PaneAlignment::choose(size_t gutter, const Band &band)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_selection.select(band.item);
    if (gutter < m_panes.size()) {
        m_panes[gutter - 1]->view().reveal(band.left.range, DocumentView::Flash::Yes);
        m_panes[gutter]->view().reveal(band.right.range, DocumentView::Flash::Yes);
    }
}

bool PaneAlignment::cross(const DocumentPane &pane, int direction)
{
    const auto found = std::ranges::find(m_panes, &pane);
    const auto position = static_cast<qsizetype>(found - m_panes.begin());
    const auto gutter = direction > 0 ? position + 1 : position;
    if (found == m_panes.end() || gutter < 1 || gutter >= std::ssize(m_panes)) {
        return false;
    }
    const qint64 caret = pane.view().caretPosition();
    std::optional<Band> nearest;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const auto &candidate : m_splitter.gutter(static_cast<int>(gutter))->bands()) {
        const auto &range = (direction > 0 ? candidate.band.left : candidate.band.right).range;
        const qint64 distance = range.contains(caret)   ? 0
                                : caret < range.start() ? range.start() - caret
                                                        : caret - range.end() + 1;
        if (distance < least) {
            least = distance;
            nearest = candidate.band;
        }
    }
    if (!nearest) {
        return false;
    }
    const auto target = static_cast<size_t>(position + direction);
    choose(static_cast<size_t>(gutter), *nearest);
    m_panes[target]->view().setFocus(Qt::OtherFocusReason);
    return true;
}

void PaneAlignment::followScrolling(const DocumentPane &pane)
{
    if (!m_isPinned || m_isFollowing) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    updateHeadings();
    auto strands = m_strands;
    strands.insert(strands.end(), m_headings.begin(), m_headings.end());
    const qint64 position = pane.view().readingPosition();
    for (size_t i = 0; i < m_panes.size(); ++i) {
        if (m_panes[i] == &pane) {
            m_shown[i].reset();
            continue;
        }
        const auto there =
            Briefings::counterpart(strands, keyOf(pane), position, keyOf(*m_panes[i]));
        if (there && there != m_shown[i]) {
            m_panes[i]->view().reveal(there->range, DocumentView::Flash::No);
            m_shown[i] = there;
        }
    }
}

} // namespace Widgets
