// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/passagelist.h"

#include "widgets/common/carddelegate.h"
#include "widgets/common/cardlistview.h"
#include "widgets/common/itemtexts.h"
#include "widgets/common/labels.h"

#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Widgets {

PassageList::PassageList(QWidget *parent)
    : QWidget(parent), m_heading(makeLabel(LabelRole::Section, {}, this)),
      m_list(new CardListView(this))
{
    m_list->setModel(new QStandardItemModel(m_list));
    m_heading->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    // A click is enough: every mark is one click from its words.
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &row) {
        const auto position = static_cast<size_t>(row.row());
        if (row.isValid() && position < m_passages.size()) {
            Q_EMIT passageActivated(m_item, m_passages[position]);
        }
    });
}

void PassageList::setPassages(const Briefings::BriefingIndex &index, const QString &heading,
                              const Briefings::ItemId &item, const Briefings::Passages &passages)
{
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
    m_item = item;
    m_passages.clear();
    auto *model = qobject_cast<QStandardItemModel *>(m_list->model());
    model->clear();
    for (const Briefings::Passage &passage : passages) {
        if (std::ranges::find(m_passages, passage) != m_passages.end()) {
            continue;
        }
        m_passages.push_back(passage);
        auto *row = new QStandardItem(passage.quote.simplified());
        QString line = shortTitle(index, passage.document);
        if (passage.state != Briefings::EvidenceState::Sound) {
            //: A document and the state of words in it.
            line = tr("%1 · %2").arg(line, evidenceStateText(passage.state));
        }
        row->setData(line, CardRole::Subtitle);
        const auto &documents = index.briefing().documents;
        const auto document =
            std::ranges::find(documents, passage.document, &Briefings::Document::id);
        row->setData(static_cast<int>(document - documents.begin()), CardRole::DocumentPosition);
        row->setData(QStringLiteral("%1. %2").arg(row->text(), line), Qt::AccessibleTextRole);
        row->setEditable(false);
        model->appendRow(row);
    }
    if (m_passages.empty()) {
        auto *row = new QStandardItem(tr("Rests on no words"));
        row->setFlags(Qt::NoItemFlags);
        model->appendRow(row);
    }
}

void PassageList::clear()
{
    m_heading->clear();
    m_passages.clear();
    qobject_cast<QStandardItemModel *>(m_list->model())->clear();
}

} // namespace Widgets
