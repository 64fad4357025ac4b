// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/filterpanel.h"

#include "briefings/network/graphfilter.h"
#include "widgets/common/itemtexts.h"
#include "widgets/common/labels.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/theme.h"
#include "widgets/network/networkstyle.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Widgets {

using Briefings::ActorId;
using Briefings::DocumentId;
using Briefings::EdgeOrigin;
using Briefings::EvidenceState;
using Briefings::Graph;
using Briefings::GraphEdge;
using Briefings::GraphFilter;
using Briefings::GraphNode;
using Briefings::ItemId;
using Briefings::ItemKind;
using Briefings::Relation;

namespace {

constexpr int mostHops = 6;
constexpr int largestLeast = 99;
/// Holders are listed by how much they hold.
constexpr qsizetype mostHolders = 12;

QWidget *makeColumn(QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    return column;
}

void clearColumn(QWidget &column)
{
    while (QLayoutItem *item = column.layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void paintDot(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(rect.center(), 4.5, 4.5);
}

void paintLine(QPainter &painter, const QRectF &rect, const QPen &pen)
{
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left() + 1, rect.center().y()),
                     QPointF(rect.right() - 1, rect.center().y()));
}

/// The line edit in a spin box is what has the focus, and what a screen reader says.
void nameSpinBox(QSpinBox &box, const QString &name)
{
    box.setAccessibleName(name);
    if (auto *edit = box.findChild<QLineEdit *>()) {
        edit->setAccessibleName(name);
    }
}

constexpr std::array allStates = {EvidenceState::Sound, EvidenceState::Moved,
                                  EvidenceState::Changed, EvidenceState::Ambiguous,
                                  EvidenceState::Lost};

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)),
      m_clear(new QPushButton(tr("Clear Filters"), this)), m_panel(new SidePanel(this)),
      m_kinds(makeColumn(m_panel)), m_relations(makeColumn(m_panel)),
      m_holders(makeColumn(m_panel)), m_states(makeColumn(m_panel)),
      m_documents(makeColumn(m_panel)), m_near(makeColumn(m_panel)),
      m_nearText(makeLabel(LabelRole::Body, {}, m_near)), m_hidden(makeColumn(m_panel)),
      m_least(new QWidget(m_panel))
{
    // It joins nearly every claim to the same few actors.
    m_filter.hiddenRelations = {Relation::About};
    addWords();
    addNear();
    addLeast();
    m_panel->addWidget({}, m_near);
    m_panel->addWidget({}, m_hidden);
    m_panel->addWidget(tr("SHOW"), m_kinds);
    m_panel->addWidget(tr("RELATIONS"), m_relations);
    m_panel->addWidget(tr("DOCUMENTS"), m_documents);
    m_panel->addWidget(tr("HELD BY"), m_holders);
    m_panel->addWidget(tr("EVIDENCE"), m_states);
    m_panel->addWidget(tr("LINKED AT LEAST"), m_least);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 4);
    top->setSpacing(6);
    top->addWidget(m_words);
    top->addWidget(m_clear);
    layout->addLayout(top);
    layout->addWidget(m_panel, 1);
    m_panel->installEventFilter(this);
    showState();
}

bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    // A narrow window hides its side panels; the words above this one go with it.
    if (watched == m_panel
        && (event->type() == QEvent::HideToParent || event->type() == QEvent::ShowToParent)) {
        setVisible(event->type() == QEvent::ShowToParent);
    }
    return QWidget::eventFilter(watched, event);
}

void FilterPanel::addWords()
{
    m_words->setObjectName(QStringLiteral("networkWords"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter the network by words"));
    m_words->setClearButtonEnabled(true);
    m_clear->setObjectName(QStringLiteral("clearNetworkFilters"));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_filter.text != text) {
            m_filter.text = text;
            tell();
        }
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterPanel::clearFilters);
}

void FilterPanel::addNear()
{
    m_nearText->setWordWrap(true);
    m_hops = new QSpinBox(m_near);
    m_hops->setObjectName(QStringLiteral("networkHops"));
    m_hops->setRange(1, mostHops);
    nameSpinBox(*m_hops, tr("Steps around what is looked at"));
    m_everything = new QPushButton(tr("Show Everything"), m_near);
    m_everything->setObjectName(QStringLiteral("networkEverything"));
    m_near->layout()->setContentsMargins(12, 6, 12, 6);
    m_near->layout()->setSpacing(6);
    m_near->layout()->addWidget(m_nearText);
    m_near->layout()->addWidget(m_hops);
    m_near->layout()->addWidget(m_everything);
    connect(m_hops, &QSpinBox::valueChanged, this, [this](int hops) {
        if (m_filter.hops != hops) {
            m_filter.hops = hops;
            tell();
        }
    });
    connect(m_everything, &QPushButton::clicked, this, [this] { lookAt({}, m_filter.hops); });

    m_showHidden = new QPushButton(m_hidden);
    m_showHidden->setObjectName(QStringLiteral("networkShowHiddenButton"));
    m_hidden->layout()->setContentsMargins(12, 0, 12, 6);
    m_hidden->layout()->addWidget(m_showHidden);
    connect(m_showHidden, &QPushButton::clicked, this, &FilterPanel::showHidden);
}

void FilterPanel::addLeast()
{
    const auto spin = [this](const QString &name, const QString &text, size_t GraphFilter::*value) {
        auto *box = new QSpinBox(m_least);
        box->setObjectName(name);
        box->setRange(0, largestLeast);
        nameSpinBox(*box, text);
        //: Nothing is asked for.
        box->setSpecialValueText(tr("any"));
        connect(box, &QSpinBox::valueChanged, this, [this, value](int least) {
            if (m_filter.*value != static_cast<size_t>(least)) {
                m_filter.*value = static_cast<size_t>(least);
                tell();
            }
        });
        return box;
    };
    auto *form = new QFormLayout(m_least);
    form->setContentsMargins(12, 2, 12, 8);
    m_leastDegree =
        spin(QStringLiteral("leastLinks"), tr("At least so many links"), &GraphFilter::leastDegree);
    m_leastCore =
        spin(QStringLiteral("leastCore"), tr("In a core of at least"), &GraphFilter::leastCore);
    m_leastCore->setToolTip(
        tr("A core of 3 is a part of the network where each node is linked with 3 others of it."));
    form->addRow(tr("Links"), m_leastDegree);
    form->addRow(tr("Core"), m_leastCore);
}

FilterPanel::Counts FilterPanel::countsOf(const Graph &graph)
{
    Counts counts;
    for (const GraphNode &node : graph.nodes()) {
        ++counts.kinds[node.id.kind()];
        ++counts.states[node.state];
        if (!node.holder.isNull()) {
            ++counts.holders[node.holder];
        }
        for (const DocumentId &document : node.documents) {
            ++counts.documents[document];
        }
    }
    for (const GraphEdge &edge : graph.edges()) {
        ++counts.origins[edge.origin];
        if (edge.origin != EdgeOrigin::CoMention && edge.origin != EdgeOrigin::Shared) {
            ++counts.relations[edge.relation];
        }
    }
    return counts;
}

void FilterPanel::setGraph(std::shared_ptr<const Briefings::BriefingIndex> index,
                           const Graph &graph)
{
    m_index = std::move(index);
    m_counts = countsOf(graph);
    const auto isGone = [&graph](const ItemId &item) { return !graph.find(item); };
    m_filter.focus.removeIf(isGone);
    m_filter.hidden.removeIf(isGone);
    m_filter.holders.removeIf(
        [this](const ActorId &holder) { return !m_counts.holders.contains(holder); });
    refill();
    showState();
}

void FilterPanel::setFilter(const GraphFilter &filter)
{
    m_filter = filter;
    refill();
    showState();
}

void FilterPanel::addRow(QWidget *column, Row row)
{
    auto *box = new FilterBox(row.text, row.count, std::move(row.paintSign), column);
    box->setObjectName(row.name);
    box->setChecked(row.isShown);
    column->layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, row.show);
}

void FilterPanel::refill()
{
    for (QWidget *column : {m_kinds, m_relations, m_holders, m_states, m_documents}) {
        clearColumn(*column);
    }
    if (m_index) {
        fillKinds();
        fillRelations();
        fillHolders();
        fillStates();
        fillDocuments();
    }
}

void FilterPanel::fillKinds()
{
    const std::vector<std::pair<ItemKind, QString>> kinds{
        {ItemKind::Actor, tr("Actors")},       {ItemKind::Event, tr("Events")},
        {ItemKind::Claim, tr("Claims")},       {ItemKind::Figure, tr("Figures")},
        {ItemKind::Question, tr("Questions")}, {ItemKind::Document, tr("Documents")}};
    for (const auto &[kind, text] : kinds) {
        const int count = m_counts.kinds.value(kind);
        if (count == 0) {
            continue;
        }
        addRow(m_kinds,
               {QStringLiteral("show-%1").arg(Briefings::kindPrefix(kind)), text, count,
                m_filter.kinds.contains(kind),
                [kind = kind](QPainter &painter, const QRectF &rect, const ThemeColors &colors) {
                    painter.setPen(Qt::NoPen);
                    painter.setBrush(kindColor(colors, kind));
                    painter.drawPath(nodeShape(kind, rect.center(), 6));
                },
                [this, kind = kind](bool isShown) {
                    isShown ? (void)m_filter.kinds.insert(kind) : (void)m_filter.kinds.remove(kind);
                    tell();
                }});
    }
}

void FilterPanel::fillRelations()
{
    for (const Relation relation : Briefings::allRelations()) {
        const int count = m_counts.relations.value(relation);
        if (count == 0) {
            continue;
        }
        addRow(m_relations,
               {QStringLiteral("relation-%1").arg(static_cast<int>(relation)),
                Briefings::label(relation), count, !m_filter.hiddenRelations.contains(relation),
                [relation](QPainter &painter, const QRectF &rect, const ThemeColors &colors) {
                    QPen pen = edgePen(colors, relation);
                    if (!isStance(relation)) {
                        // Alone on the panel the quiet color would be too faint.
                        pen.setColor(colors.mutedText);
                    }
                    paintLine(painter, rect, pen);
                },
                [this, relation](bool isShown) {
                    isShown ? (void)m_filter.hiddenRelations.remove(relation)
                            : (void)m_filter.hiddenRelations.insert(relation);
                    tell();
                }});
    }
    for (const auto &[origin, text] :
         {std::pair(EdgeOrigin::CoMention, tr("mentioned together")),
          std::pair(EdgeOrigin::Shared, tr("share events or claims"))}) {
        const int count = m_counts.origins.value(origin);
        if (count == 0) {
            continue;
        }
        addRow(m_relations, {QStringLiteral("origin-%1").arg(static_cast<int>(origin)), text, count,
                             !m_filter.hiddenOrigins.contains(origin),
                             [](QPainter &painter, const QRectF &rect, const ThemeColors &colors) {
                                 paintLine(painter, rect, QPen(colors.mutedText, 1, Qt::DotLine));
                             },
                             [this, origin = origin](bool isShown) {
                                 isShown ? (void)m_filter.hiddenOrigins.remove(origin)
                                         : (void)m_filter.hiddenOrigins.insert(origin);
                                 tell();
                             }});
    }
}

template <typename Value>
void FilterPanel::setOnly(QSet<Value> &chosen, const QList<Value> &all, const Value &value,
                          bool isShown)
{
    // An empty set lets all through; so the first that goes leaves all others.
    if (chosen.isEmpty()) {
        chosen = QSet<Value>(all.begin(), all.end());
    }
    isShown ? (void)chosen.insert(value) : (void)chosen.remove(value);
    if (chosen.size() == all.size()) {
        chosen.clear();
    }
    tell();
}

void FilterPanel::fillHolders()
{
    QList<ActorId> holders = m_counts.holders.keys();
    std::ranges::sort(holders, [this](const ActorId &a, const ActorId &b) {
        const int one = m_counts.holders.value(a);
        const int other = m_counts.holders.value(b);
        return one != other ? one > other : a.toString() < b.toString();
    });
    for (const ActorId &holder : holders.mid(0, mostHolders)) {
        addRow(m_holders, {QStringLiteral("holder-%1").arg(holder.slug()), nameOf(holder),
                           m_counts.holders.value(holder),
                           m_filter.holders.isEmpty() || m_filter.holders.contains(holder),
                           [](QPainter &painter, const QRectF &rect, const ThemeColors &colors) {
                               paintDot(painter, rect, colors.actor);
                           },
                           [this, holders, holder](bool isShown) {
                               setOnly(m_filter.holders, holders, holder, isShown);
                           }});
    }
}

void FilterPanel::fillStates()
{
    QList<EvidenceState> states;
    for (const EvidenceState state : allStates) {
        if (m_counts.states.value(state) > 0) {
            states.append(state);
        }
    }
    for (const EvidenceState state : states) {
        addRow(m_states,
               {QStringLiteral("state-%1").arg(static_cast<int>(state)), evidenceStateText(state),
                m_counts.states.value(state),
                m_filter.states.isEmpty() || m_filter.states.contains(state),
                [state](QPainter &painter, const QRectF &rect, const ThemeColors &colors) {
                    painter.setPen(colors.mutedText);
                    painter.drawText(rect, Qt::AlignCenter, evidenceStateSign(state));
                },
                [this, states, state](bool isShown) {
                    setOnly(m_filter.states, states, state, isShown);
                }});
    }
}

void FilterPanel::fillDocuments()
{
    const std::vector<Briefings::Document> &documents = m_index->briefing().documents;
    for (size_t i = 0; i < documents.size(); ++i) {
        const DocumentId id = documents[i].id;
        addRow(m_documents, {QStringLiteral("document-%1").arg(id.slug()), shortTitle(*m_index, id),
                             m_counts.documents.value(id), !m_filter.hiddenDocuments.contains(id),
                             [i](QPainter &painter, const QRectF &rect, const ThemeColors &colors) {
                                 paintDot(painter, rect,
                                          documentColor(colors, static_cast<qsizetype>(i)));
                             },
                             [this, id](bool isShown) {
                                 isShown ? (void)m_filter.hiddenDocuments.remove(id)
                                         : (void)m_filter.hiddenDocuments.insert(id);
                                 tell();
                             }});
    }
}

QString FilterPanel::nameOf(const ItemId &item) const
{
    return m_index ? m_index->title(item) : item.toString();
}

void FilterPanel::showState()
{
    const QSignalBlocker words(m_words);
    const QSignalBlocker hops(m_hops);
    const QSignalBlocker degree(m_leastDegree);
    const QSignalBlocker core(m_leastCore);
    if (m_words->text() != m_filter.text) {
        m_words->setText(m_filter.text);
    }
    m_leastDegree->setValue(static_cast<int>(m_filter.leastDegree));
    m_leastCore->setValue(static_cast<int>(m_filter.leastCore));
    m_hops->setValue(m_filter.hops);
    m_hops->setSuffix(m_filter.hops == 1 ? tr(" step") : tr(" steps"));
    QStringList names;
    for (const ItemId &item : m_filter.focus) {
        names.append(nameOf(item));
    }
    names.sort();
    m_nearText->setText(tr("Only near %1").arg(names.join(QStringLiteral(", "))));
    m_near->setVisible(!m_filter.focus.isEmpty());
    const auto hidden = static_cast<int>(m_filter.hidden.size());
    m_showHidden->setText(hidden == 1 ? tr("Show 1 Hidden")
                                      : tr("Show %n Hidden", nullptr, hidden));
    m_hidden->setVisible(hidden > 0);
    GraphFilter fresh;
    fresh.hiddenRelations = {Relation::About};
    fresh.kinds = m_filter.kinds;
    fresh.hops = m_filter.hops;
    m_clear->setVisible(m_filter != fresh);
}

void FilterPanel::tell()
{
    showState();
    Q_EMIT filterChanged();
}

void FilterPanel::hide(const QSet<ItemId> &items)
{
    m_filter.hidden.unite(items);
    tell();
}

void FilterPanel::showAgain(const QSet<ItemId> &items)
{
    m_filter.hidden.subtract(items);
    tell();
}

void FilterPanel::showHidden()
{
    m_filter.hidden.clear();
    tell();
}

void FilterPanel::lookAt(const QSet<ItemId> &items, int hops)
{
    m_filter.focus = items;
    m_filter.hops = hops;
    tell();
}

void FilterPanel::clearFilters()
{
    GraphFilter fresh;
    fresh.hiddenRelations = {Relation::About};
    fresh.kinds = m_filter.kinds;
    m_filter = fresh;
    refill();
    tell();
}

void FilterPanel::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace Widgets
