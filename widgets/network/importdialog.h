// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/exchange/graphimport.h"
#include "briefings/model/item.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace Widgets {

class ImportModel;

/// A graph from another program, for review: every link that it would add, with a box to tick, the
/// relations that a person has to choose, and what could not be read. Nothing becomes a fact before
/// it is taken here.
class ImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    ImportDialog(Briefings::GraphImport import,
                 std::shared_ptr<const Briefings::BriefingIndex> index, QWidget *parent);

    [[nodiscard]] const ImportModel &model() const { return *m_model; }

Q_SIGNALS:
    /// The person has taken these: new actors first, then links.
    void itemsAccepted(const std::vector<Briefings::Item> &items);

private:
    QWidget *makeChoices();
    QWidget *makeProblems();
    void updateState();
    void take();

    std::shared_ptr<const Briefings::BriefingIndex> m_index;
    ImportModel *m_model;
    QTableView *m_table;
    QLabel *m_state;
    QComboBox *m_relations = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_turn = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace Widgets
