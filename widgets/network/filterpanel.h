// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/model/graphfilter.h"
#include "briefings/network/graph.h"
#include "widgets/network/filterbox.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Widgets {

class SidePanel;

/// What of a network is shown: words, kinds of nodes, relations, holders, states of evidence and
/// documents, each with a box to tick and a count; how well linked nodes are; and what is looked at
/// from near, or was hidden by hand.
class FilterPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterPanel)

public:
    explicit FilterPanel(QWidget *parent);

    /// Lists what occurs in \a graph; ticks stay as they were. What no longer exists is forgotten
    /// in the filter, without a signal.
    void setGraph(std::shared_ptr<const Briefings::BriefingIndex> index,
                  const Briefings::Graph &graph);
    [[nodiscard]] const Briefings::GraphFilter &filter() const { return m_filter; }
    /// Shows \a filter; emits nothing.
    void setFilter(const Briefings::GraphFilter &filter);

    /// Each of these tells of the change.
    void hide(const QSet<Briefings::ItemId> &items);
    void showAgain(const QSet<Briefings::ItemId> &items);
    void showHidden();
    /// What is looked at from near; none for everything.
    void lookAt(const QSet<Briefings::ItemId> &items, int hops);
    /// All but the kinds as it is at the beginning.
    void clearFilters();

    void focusWords();

Q_SIGNALS:
    void filterChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What stands in a row, and what its tick means.
    struct Row
    {
        QString name;
        QString text;
        int count = 0;
        bool isShown = true;
        FilterBox::PaintSign paintSign;
        std::function<void(bool)> show;
    };

    void addWords();
    void addNear();
    void addLeast();
    void refill();
    void addRow(QWidget *column, Row row);
    void fillKinds();
    void fillRelations();
    void fillHolders();
    void fillStates();
    void fillDocuments();
    void showState();
    void tell();
    template <typename Value>
    void setOnly(QSet<Value> &chosen, const QList<Value> &all, const Value &value, bool isShown);
    [[nodiscard]] QString nameOf(const Briefings::ItemId &item) const;

    struct Counts
    {
        QHash<Briefings::ItemKind, int> kinds;
        QHash<Briefings::Relation, int> relations;
        QHash<Briefings::EdgeOrigin, int> origins;
        QHash<Briefings::ActorId, int> holders;
        QHash<Briefings::EvidenceState, int> states;
        QHash<Briefings::DocumentId, int> documents;
    };
    [[nodiscard]] static Counts countsOf(const Briefings::Graph &graph);

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    Counts m_counts;
    Briefings::GraphFilter m_filter;
    QLineEdit *m_words;
    QPushButton *m_clear;
    SidePanel *m_panel;
    QWidget *m_kinds;
    QWidget *m_relations;
    QWidget *m_holders;
    QWidget *m_states;
    QWidget *m_documents;
    QWidget *m_near;
    QLabel *m_nearText;
    QSpinBox *m_hops = nullptr;
    QPushButton *m_everything = nullptr;
    QWidget *m_hidden;
    QPushButton *m_showHidden = nullptr;
    QWidget *m_least;
    QSpinBox *m_leastDegree = nullptr;
    QSpinBox *m_leastCore = nullptr;
};

} // namespace Widgets
