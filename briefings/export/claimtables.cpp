// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/claimtables.h"

#include "briefings/core/tr.h"
#include "briefings/export/claimwords.h"
#include "briefings/export/passagewords.h"
#include "briefings/model/words.h"

#include <QLocale>

#include <utility>

namespace Briefings {

namespace {

constexpr int claimWidth = 40;
constexpr int voiceWidth = 26;
constexpr int quoteWidth = 60;
constexpr int nameWidth = 22;
constexpr int countWidth = 12;

CellStyle styleOf(StanceKind kind)
{
    switch (kind) {
    case StanceKind::Supports:
        return CellStyle::Supports;
    case StanceKind::Qualifies:
        return CellStyle::Qualifies;
    case StanceKind::Disputes:
        break;
    }
    return CellStyle::Disputes;
}

QString questionText(const BriefingIndex &index, const QuestionId &id)
{
    const auto *question = index.question(id);
    return question == nullptr ? QString() : question->text;
}

QString statementOf(const BriefingIndex &index, const MatrixRow &row)
{
    const auto *claim = index.claim(row.claim);
    return claim == nullptr ? row.claim.toString() : claim->statement;
}

QString holderName(const BriefingIndex &index, const MatrixRow &row)
{
    return row.holder.isNull() ? QString() : index.title(row.holder);
}

const MatrixRow &rowAt(const AgreementMatrix &matrix, int position)
{
    return matrix.rows[static_cast<size_t>(position)];
}

TableCell matrixCell(const MatrixCell *cell)
{
    if (cell == nullptr) {
        return {Tr::tr("silent"), CellStyle::Muted};
    }
    const auto stance = signedStance(cell->kind);
    return {cell->gist.isEmpty() ? stance : QStringLiteral("%1\n%2").arg(stance, cell->gist),
            styleOf(cell->kind)};
}

/// The head of \a voice's column, with how far it agrees with the compared one below its name.
QString shownHead(const BriefingIndex &index, const AgreementMatrix &matrix, int voice,
                  int compared)
{
    const auto name = voiceName(index, matrix.voices[static_cast<size_t>(voice)]);
    if (compared < 0 || voice == compared) {
        return name;
    }
    return QStringLiteral("%1\n%2").arg(name, pairText(pairAgreement(matrix, compared, voice)));
}

TableCell shownCell(const MatrixRow &row, int voice, int compared)
{
    const auto *cell = row.cell(voice);
    auto shown = matrixCell(cell);
    const auto *own = compared < 0 || voice == compared ? nullptr : row.cell(compared);
    if (cell != nullptr && own != nullptr) {
        shown.text += QLatin1Char('\n') + signedAccord(accord(own->kind, cell->kind));
    }
    return shown;
}

} // namespace

std::vector<int> speakingVoices(const AgreementMatrix &matrix, const std::vector<int> &rows)
{
    std::vector<bool> speaks(matrix.voices.size(), false);
    for (const int position : rows) {
        for (const auto &cell : rowAt(matrix, position).cells) {
            speaks[static_cast<size_t>(cell.voice)] = true;
        }
    }
    std::vector<int> voices;
    for (int voice = 0; std::cmp_less(voice, matrix.voices.size()); ++voice) {
        if (voice < matrix.documents || speaks[static_cast<size_t>(voice)]) {
            voices.push_back(voice);
        }
    }
    return voices;
}

Table shownTable(const BriefingIndex &index, const AgreementMatrix &matrix, const MatrixCut &cut)
{
    Table table{Tr::tr("Agreement matrix"), {{Tr::tr("Claim"), claimWidth}}, {}, 1};
    for (const int voice : cut.voices) {
        table.columns.push_back({shownHead(index, matrix, voice, cut.compared), voiceWidth});
    }
    QuestionId question;
    for (const int position : cut.rows) {
        const auto &row = rowAt(matrix, position);
        if (cut.hasHeadings && row.question != question) {
            question = row.question;
            table.rows.push_back({{questionText(index, question), CellStyle::Heading}});
        }
        const auto *claim = index.claim(row.claim);
        QStringList lines{claim == nullptr ? row.claim.toString() : claim->statement};
        if (!cut.hasHeadings) {
            lines.append(questionText(index, row.question));
        }
        lines.append(verdictWord(row.summary.verdict()));
        std::vector<TableCell> cells{{lines.join(QLatin1Char('\n'))}};
        for (const int voice : cut.voices) {
            cells.push_back(shownCell(row, voice, cut.compared));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table matrixTable(const BriefingIndex &index, const AgreementMatrix &matrix,
                  const std::vector<int> &rows)
{
    Table table{Tr::tr("Agreement matrix"),
                {{Tr::tr("Claim"), claimWidth},
                 {Tr::tr("Question"), nameWidth},
                 {Tr::tr("Held by"), nameWidth},
                 {Tr::tr("How it stands"), nameWidth}},
                {},
                1};
    const auto voices = speakingVoices(matrix, rows);
    for (const int voice : voices) {
        table.columns.push_back(
            {voiceName(index, matrix.voices[static_cast<size_t>(voice)]), voiceWidth});
    }
    for (const int position : rows) {
        const auto &row = rowAt(matrix, position);
        const auto counts = summaryText(row.summary);
        const auto verdict = verdictWord(row.summary.verdict());
        std::vector<TableCell> cells{
            {statementOf(index, row)},
            {questionText(index, row.question)},
            {holderName(index, row)},
            {counts.isEmpty() ? verdict : QStringLiteral("%1\n%2").arg(verdict, counts)}};
        for (const int voice : voices) {
            cells.push_back(matrixCell(row.cell(voice)));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table stanceTable(const BriefingIndex &index, const AgreementMatrix &matrix,
                  const std::vector<int> &rows)
{
    Table table{Tr::tr("Stances and their words"),
                {{Tr::tr("Claim"), claimWidth},
                 {Tr::tr("Question"), nameWidth},
                 {Tr::tr("Held by"), nameWidth},
                 {Tr::tr("Voice"), nameWidth},
                 {Tr::tr("Stance"), countWidth},
                 {Tr::tr("Gist"), claimWidth},
                 {Tr::tr("Quoted words"), quoteWidth},
                 {Tr::tr("Where"), nameWidth},
                 {Tr::tr("Evidence"), countWidth}},
                {},
                1};
    for (const int position : rows) {
        const auto &row = rowAt(matrix, position);
        const std::vector<TableCell> claim{{statementOf(index, row)},
                                           {questionText(index, row.question)},
                                           {holderName(index, row)}};
        if (row.cells.empty()) {
            auto cells = claim;
            cells.push_back({});
            cells.push_back({verdictWord(Verdict::Silence), CellStyle::Muted});
            table.rows.push_back(std::move(cells));
        }
        for (const auto &cell : row.cells) {
            auto cells = claim;
            cells.push_back({voiceName(index, matrix.voices[static_cast<size_t>(cell.voice)])});
            cells.push_back({stanceWord(cell.kind), styleOf(cell.kind)});
            cells.push_back({cell.gist});
            cells.push_back({quotedWords(cell.passages)});
            cells.push_back({passagePlaces(index, cell.passages), CellStyle::Muted});
            cells.push_back({toText(worstState(cell.passages)), CellStyle::Muted});
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

Table pairTable(const BriefingIndex &index, const AgreementMatrix &matrix)
{
    Table table{Tr::tr("Agreement of documents"),
                {{Tr::tr("Document"), nameWidth},
                 {Tr::tr("Other document"), nameWidth},
                 {Tr::tr("Agreement"), nameWidth},
                 {Tr::tr("Claims both speak to"), countWidth},
                 {Tr::tr("Same"), countWidth},
                 {Tr::tr("Partly"), countWidth},
                 {Tr::tr("Opposed"), countWidth}},
                {},
                2};
    const auto number = [](int value) {
        return TableCell{QLocale().toString(value), CellStyle::Plain, value};
    };
    for (const auto &pair : documentPairs(matrix)) {
        TableCell share{shareText(pair), CellStyle::Muted};
        if (pair.share()) {
            share = {shareText(pair), CellStyle::Percent, *pair.share()};
        }
        table.rows.push_back({{voiceName(index, matrix.voices[static_cast<size_t>(pair.a)])},
                              {voiceName(index, matrix.voices[static_cast<size_t>(pair.b)])},
                              share,
                              number(pair.shared()),
                              number(pair.same),
                              number(pair.partly),
                              number(pair.opposed)});
    }
    return table;
}

TableBook claimBook(const BriefingIndex &index, const AgreementMatrix &matrix,
                    const std::vector<int> &rows, const QString &subtitle)
{
    //: The title of an exported table: %1 is what the briefing is called.
    return {Tr::tr("%1: where the documents agree and part").arg(index.briefing().title),
            subtitle,
            QStringLiteral("%1 %2").arg(sourceLine(index), shareRule()),
            {matrixTable(index, matrix, rows), stanceTable(index, matrix, rows),
             pairTable(index, matrix)}};
}

} // namespace Briefings
