// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/evidencecontent.h"

#include <QWidget>

class QVBoxLayout;

namespace Widgets {

/// The sections of one EvidenceContent as widgets, one under the other. Made anew for each content.
class EvidenceSections final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceSections)

public:
    EvidenceSections(const EvidenceContent &content, QWidget *parent);

Q_SIGNALS:
    void selectRequested(const Briefings::ItemId &item);
    void passageRequested(const Briefings::ItemId &item, const Briefings::Passage &passage);
    void copyRequested(const Widgets::EvidenceRow &row);

private:
    void addFacts(QVBoxLayout *column, const EvidenceSection &section);
    void addRows(QVBoxLayout *column, const EvidenceSection &section);
    void addChips(QVBoxLayout *column, const EvidenceSection &section);
    void addCard(QVBoxLayout *column, int position, const EvidenceRow &row);
};

} // namespace Widgets
