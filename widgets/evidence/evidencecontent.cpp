// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencecontent.h"

#include "widgets/common/itemtexts.h"
#include "widgets/common/theme.h"
#include "widgets/evidence/evidencebuilder.h"

namespace Widgets {

namespace {

QString rowLine(const EvidenceRow &row)
{
    QString line = QStringLiteral("  - ");
    if (row.stance) {
        line += stanceSign(*row.stance) + u' ';
    }
    line += QStringLiteral("[%1] ").arg(row.lead);
    qsizetype position = 0;
    for (const auto &mark : row.marks) {
        line += QStringView(row.text).mid(position, mark.first - position);
        line += QStringLiteral("<%1>").arg(QStringView(row.text).mid(mark.first, mark.second));
        position = mark.first + mark.second;
    }
    line += QStringView(row.text).mid(position);
    line += QStringLiteral(" -> %1").arg(row.item.toString());
    if (row.passage) {
        line += QStringLiteral(" @%1").arg(passageId(*row.passage).toString());
    }
    if (row.state != Briefings::EvidenceState::Sound) {
        line += QStringLiteral(" (%1)").arg(evidenceStateText(row.state));
    }
    return line;
}

} // namespace

EvidenceContent evidenceContent(const Briefings::BriefingIndex &index,
                                const Briefings::ItemId &item, const TextLookup &texts)
{
    return EvidenceBuilder(index, texts).build(item);
}

QString dump(const EvidenceContent &content)
{
    QStringList lines{QStringLiteral("(%1) %2").arg(content.chip, content.title)};
    if (!content.line.isEmpty()) {
        lines.append(content.line);
    }
    if (content.state) {
        lines.append(QStringLiteral("state: %1%2")
                         .arg(evidenceStateText(*content.state),
                              content.hasWords ? QString() : QStringLiteral(", without words")));
    }
    if (!content.warning.isEmpty()) {
        lines.append(QStringLiteral("warning: %1").arg(content.warning));
    }
    for (const auto &section : content.sections) {
        lines.append(QStringLiteral("# %1").arg(section.heading));
        for (const auto &fact : section.facts) {
            lines.append(QStringLiteral("  %1: %2").arg(fact.name, fact.value));
        }
        for (const auto &row : section.rows) {
            lines.append(rowLine(row));
        }
        for (const auto &chip : section.chips) {
            lines.append(QStringLiteral("  (%1) -> %2").arg(chip.text, chip.item.toString()));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Widgets
