// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/edgepanel.h"

#include "widgets/common/itemtexts.h"
#include "widgets/common/labels.h"
#include "widgets/network/passagelist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Widgets {

using Briefings::BriefingIndex;
using Briefings::EdgeOrigin;
using Briefings::Graph;
using Briefings::GraphEdge;

namespace {

constexpr size_t mostReasons = 5;

} // namespace

EdgePanel::EdgePanel(QWidget *parent)
    : QWidget(parent), m_sentence(makeLabel(LabelRole::Title, {}, this)),
      m_note(makeLabel(LabelRole::Muted, {}, this)), m_link(new PassageList(this)),
      m_from(new PassageList(this)), m_to(new PassageList(this))
{
    setObjectName(QStringLiteral("networkEdgePanel"));
    m_link->setObjectName(QStringLiteral("edgeWords"));
    m_from->setObjectName(QStringLiteral("edgeFromWords"));
    m_to->setObjectName(QStringLiteral("edgeToWords"));
    m_sentence->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(m_note);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(14);
    for (PassageList *list : {m_link, m_from, m_to}) {
        lists->addWidget(list, 1);
        connect(list, &PassageList::passageActivated, this, &EdgePanel::passageActivated);
    }
    column->addLayout(lists, 1);
    clear();
}

void EdgePanel::clear()
{
    m_sentence->setText(tr("Choose a line between two nodes to read what it rests on."));
    m_note->hide();
    for (PassageList *list : {m_link, m_from, m_to}) {
        list->clear();
        list->hide();
    }
}

void EdgePanel::setEdge(const BriefingIndex &index, const Graph &graph, size_t edge)
{
    const GraphEdge &one = graph.edges()[edge];
    const Briefings::GraphNode &from = graph.nodes()[one.from];
    const Briefings::GraphNode &to = graph.nodes()[one.to];
    m_sentence->setText(Briefings::edgeSentence(graph, edge));

    QStringList notes;
    if (!one.date.isNull()) {
        notes.append(Briefings::displayText(one.date, QLocale()));
    }
    if (one.origin == EdgeOrigin::CoMention) {
        notes.append(tr("Spoken of in the same paragraph; no document states how the two are "
                        "related."));
    }
    for (size_t i = 0; i < one.reasons.size() && i < mostReasons; ++i) {
        notes.append(index.title(one.reasons[i]));
    }
    if (one.reasons.size() > mostReasons) {
        notes.append(
            tr("and %n more", nullptr, static_cast<int>(one.reasons.size() - mostReasons)));
    }
    m_note->setText(notes.join(QStringLiteral(" · ")));
    m_note->setVisible(!notes.isEmpty());

    m_link->setPassages(index, tr("What the link rests on"), one.item, one.passages);
    m_from->setPassages(index, tr("About %1").arg(from.title), from.id, index.passages(from.id));
    m_to->setPassages(index, tr("About %1").arg(to.title), to.id, index.passages(to.id));
    for (PassageList *list : {m_link, m_from, m_to}) {
        list->show();
    }
}

void EdgePanel::focusContent() { m_link->setFocus(); }

} // namespace Widgets
