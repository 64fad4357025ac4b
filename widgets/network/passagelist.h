// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "briefings/model/passage.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QListView;

namespace Widgets {

/// The words that something rests on, as cards under a heading. A click, Enter or Space on a card
/// goes to its words; arrows walk.
class PassageList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageList)

public:
    explicit PassageList(QWidget *parent);

    /// Shows \a passages of \a item, each once, under \a heading; says so when there are none.
    void setPassages(const Briefings::BriefingIndex &index, const QString &heading,
                     const Briefings::ItemId &item, const Briefings::Passages &passages);
    void clear();

Q_SIGNALS:
    void passageActivated(const Briefings::ItemId &item, const Briefings::Passage &passage);

private:
    QLabel *m_heading;
    QListView *m_list;
    Briefings::ItemId m_item;
    Briefings::Passages m_passages;
};

} // namespace Widgets
