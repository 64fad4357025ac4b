// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/apparatus.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace Briefings {

namespace {

constexpr QStringView notePrefix = u"#note-";

int noteNumber(const Span &span)
{
    if (span.style != Span::Style::Link || !span.target.startsWith(notePrefix)) {
        return 0;
    }
    bool isNumber = false;
    const int number = QStringView(span.target).mid(notePrefix.size()).toInt(&isNumber);
    return isNumber ? number : 0;
}

std::vector<Note> notesOf(const BlockDocument &text)
{
    std::map<int, Note> notes;
    for (const auto &block : text.blocks) {
        for (const auto &span : block.spans) {
            if (const int number = noteNumber(span); number > 0) {
                notes[number].references.push_back(span.range);
            }
        }
    }
    for (auto &[number, note] : notes) {
        const auto isItem = [number = number](const Block &block) {
            return block.kind == BlockKind::ListItem && block.number == number;
        };
        const auto item = std::find_if(text.blocks.rbegin(), text.blocks.rend(), isItem);
        note.number = item == text.blocks.rend() ? 0 : number;
        note.range = item == text.blocks.rend() ? TextRange() : item->range;
    }
    std::vector<Note> found;
    for (auto &[number, note] : notes) {
        if (note.number > 0) {
            found.push_back(std::move(note));
        }
    }
    return found;
}

/// The blocks under the first heading "Glossary", up to the next heading that is not below it.
std::pair<size_t, size_t> glossarySection(const BlockDocument &text)
{
    const auto &blocks = text.blocks;
    const auto isGlossary = [&text](const Block &block) {
        return block.kind == BlockKind::Heading
               && text.slice(block.range).trimmed().compare(u"glossary", Qt::CaseInsensitive) == 0;
    };
    const auto heading = std::find_if(blocks.begin(), blocks.end(), isGlossary);
    if (heading == blocks.end()) {
        return {0, 0};
    }
    const auto endsIt = [level = heading->level](const Block &block) {
        return block.kind == BlockKind::Heading && block.level <= level;
    };
    const auto end = std::find_if(heading + 1, blocks.end(), endsIt);
    return {static_cast<size_t>(heading + 1 - blocks.begin()),
            static_cast<size_t>(end - blocks.begin())};
}

/// "Artificial general intelligence (AGI)" are two names of one thing.
QStringList namesOf(const QString &term)
{
    const auto open = term.indexOf(u'(');
    const auto close = term.indexOf(u')', open + 1);
    if (open <= 0 || close < 0) {
        return {term.trimmed()};
    }
    QStringList names{term.left(open).trimmed()};
    if (const auto shortForm = term.mid(open + 1, close - open - 1).trimmed();
        !shortForm.isEmpty()) {
        names.append(shortForm);
    }
    return names;
}

void addUses(std::vector<TextRange> &uses, const BlockDocument &text, const QString &name,
             const TextRange &section)
{
    const auto isWordAt = [&text](qsizetype unit) {
        return unit >= 0 && unit < text.text.size() && text.text.at(unit).isLetterOrNumber();
    };
    for (auto at = text.text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.text.indexOf(name, at + name.size(), Qt::CaseInsensitive)) {
        auto end = at + name.size();
        const bool isPlural = end < text.text.size() && text.text.at(end) == u's';
        end += isPlural ? 1 : 0;
        const auto range = TextRange::make(text.map.toCodePoint(at), text.map.toCodePoint(end));
        if (isWordAt(at - 1) || isWordAt(end) || !range || section.overlaps(*range)) {
            continue;
        }
        uses.push_back(*range);
    }
}

std::vector<GlossaryEntry> glossaryOf(const BlockDocument &text)
{
    const auto [first, end] = glossarySection(text);
    std::vector<GlossaryEntry> glossary;
    if (first == end) {
        return glossary;
    }
    const auto section =
        *TextRange::make(text.blocks[first].range.start(), text.blocks[end - 1].range.end());
    for (auto i = first; i < end; ++i) {
        const auto &block = text.blocks[i];
        const bool isEntry = block.kind == BlockKind::ListItem && !block.spans.empty()
                             && block.spans.front().style == Span::Style::Strong
                             && block.spans.front().range.start() == block.range.start();
        if (!isEntry) {
            continue;
        }
        const auto term = text.slice(block.spans.front().range);
        const auto names = namesOf(term);
        const auto whole = text.slice(block.range);
        auto definition = QStringView(whole).mid(term.size()).trimmed();
        while (!definition.isEmpty() && QStringView(u":–—-").contains(definition.front())) {
            definition = definition.mid(1).trimmed();
        }
        GlossaryEntry entry{names.front(), definition.toString(), block.range, {}};
        for (const auto &name : names) {
            if (!name.isEmpty()) {
                addUses(entry.uses, text, name, section);
            }
        }
        std::ranges::sort(entry.uses);
        glossary.push_back(std::move(entry));
    }
    return glossary;
}

} // namespace

const Note *Apparatus::referencedAt(qint64 position) const
{
    const auto refers = [position](const TextRange &range) { return range.contains(position); };
    const auto found = std::ranges::find_if(
        notes, [&](const Note &note) { return std::ranges::any_of(note.references, refers); });
    return found == notes.end() ? nullptr : &*found;
}

const Note *Apparatus::noteAt(qint64 position) const
{
    const auto found = std::ranges::find_if(
        notes, [position](const Note &note) { return note.range.contains(position); });
    return found == notes.end() ? nullptr : &*found;
}

const GlossaryEntry *Apparatus::usedAt(qint64 position) const
{
    const GlossaryEntry *best = nullptr;
    qint64 longest = 0;
    for (const auto &entry : glossary) {
        for (const auto &use : entry.uses) {
            if (use.contains(position) && use.length() > longest) {
                best = &entry;
                longest = use.length();
            }
        }
    }
    return best;
}

Apparatus apparatusOf(const BlockDocument &text) { return {notesOf(text), glossaryOf(text)}; }

} // namespace Briefings
