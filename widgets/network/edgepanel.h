// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/network/graph.h"

#include <QWidget>

class QLabel;

namespace Widgets {

class PassageList;

/// A link of a network in words: what joins its two ends, on which words that rests, and beside
/// them the words about each end.
class EdgePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EdgePanel)

public:
    explicit EdgePanel(QWidget *parent);

    /// \a edge is a position in \a graph.
    void setEdge(const Briefings::BriefingIndex &index, const Briefings::Graph &graph, size_t edge);
    void clear();
    /// Puts the keyboard focus on the words that the link rests on.
    void focusContent();

Q_SIGNALS:
    void passageActivated(const Briefings::ItemId &item, const Briefings::Passage &passage);

private:
    QLabel *m_sentence;
    QLabel *m_note;
    PassageList *m_link;
    PassageList *m_from;
    PassageList *m_to;
};

} // namespace Widgets
