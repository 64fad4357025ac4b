// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/tr.h"
#include "briefings/exchange/folder.h"
#include "briefings/exchange/folderlayout.h"
#include "briefings/model/json.h"
#include "briefings/text/anchoring.h"
#include "briefings/text/markdown.h"

#include <QSet>

#include <nlohmann/json.hpp>

namespace Briefings {

namespace {

/// Works on the JSON trees rather than on the facts, since a folder whose positions are missing is
/// not readable yet.
class Reanchorer
{
public:
    explicit Reanchorer(const FolderFiles &files) : m_files(files) { m_result.files = files; }

    Reanchoring run()
    {
        QSet<QString> done;
        for (const auto &list : folderLists) {
            const auto found = m_files.find(list.file);
            if (done.contains(list.file) || found == m_files.end()) {
                continue;
            }
            done.insert(list.file);
            auto json = parseJson(found->second);
            const JsonPlace place{list.file, {}, &m_result.diagnostics};
            if (!json) {
                place.error(json.error().message);
                continue;
            }
            m_hasChanged = false;
            visit(*json, place);
            if (m_hasChanged) {
                m_result.files[list.file] = canonicalBytes(*json);
            }
        }
        return std::move(m_result);
    }

private:
    void visit(Json &json, const JsonPlace &place)
    {
        if (json.is_object() && json.contains("source") && json.contains("selector")
            && json["source"].is_string() && json["selector"].is_array()) {
            anchorPassage(json, place);
            return;
        }
        if (json.is_object()) {
            for (const auto &[name, value] : json.items()) {
                visit(value, place.at(QString::fromStdString(name)));
            }
        } else if (json.is_array()) {
            for (size_t i = 0; i < json.size(); ++i) {
                visit(json[i], place.at(i));
            }
        }
    }

    static Json *selectorOf(Json &passage, const char *type)
    {
        for (auto &selector : passage["selector"]) {
            if (selector.is_object() && selector.value("type", std::string()) == type) {
                return &selector;
            }
        }
        return nullptr;
    }

    static QString textOf(const Json &json, const char *name)
    {
        const auto found = json.find(name);
        return found != json.end() && found->is_string()
                   ? QString::fromStdString(found->get_ref<const std::string &>())
                   : QString();
    }

    const BlockDocument *textFor(const QString &source)
    {
        const auto known = m_texts.find(source);
        if (known != m_texts.end()) {
            return &known->second;
        }
        const auto file = m_files.find(source);
        return file == m_files.end()
                   ? nullptr
                   : &m_texts.emplace(source, readMarkdown(file->second)).first->second;
    }

    void anchorPassage(Json &json, const JsonPlace &place)
    {
        const auto source = textOf(json, "source");
        const auto *text = textFor(source);
        auto *quote = selectorOf(json, "TextQuoteSelector");
        if (!text || !quote) {
            place.error(text ? Tr::tr(
                            "A TextQuoteSelector with the words of the passage is missing. Add it.")
                             : Tr::tr("“%1” is not in the folder. Correct the name of the source.")
                                   .arg(source));
            return;
        }
        Passage passage;
        passage.quote = textOf(*quote, "exact");
        passage.prefix = textOf(*quote, "prefix");
        passage.suffix = textOf(*quote, "suffix");
        auto *position = selectorOf(json, "TextPositionSelector");
        if (position) {
            const auto start = position->value("start", qint64(-1));
            passage.range =
                TextRange::make(start, position->value("end", qint64(-1))).value_or(TextRange());
        }
        const auto anchor = findAnchor(passage, *text);
        if (anchor.state != EvidenceState::Sound && anchor.state != EvidenceState::Moved) {
            place.error(failure(anchor, passage.quote, *text));
            return;
        }
        write(json, *quote, position, makePassage({}, Body::Digest, 1, *text, anchor.range),
              anchor.range);
    }

    static QString failure(const Anchor &anchor, const QString &quote, const BlockDocument &text)
    {
        switch (anchor.state) {
        case EvidenceState::Ambiguous:
            return Tr::tr("“%1” stands in %n place(s). Add a prefix or a suffix that tells which "
                          "is meant.",
                          nullptr, static_cast<int>(anchor.candidates.size()))
                .arg(quote);
        case EvidenceState::Changed:
            return Tr::tr("“%1” does not stand in the text. Nearest is “%2”. If that is meant, "
                          "correct the quote.")
                .arg(quote, text.slice(anchor.candidates.front()));
        default:
            return Tr::tr("“%1” does not stand in the text. Choose other words.").arg(quote);
        }
    }

    void write(Json &json, Json &quote, Json *position, const Passage &passage,
               const TextRange &range)
    {
        const Json before = json;
        quote["exact"] = toUtf8(passage.quote);
        for (const auto &[name, value] :
             {std::pair("prefix", passage.prefix), std::pair("suffix", passage.suffix)}) {
            if (value.isEmpty()) {
                quote.erase(name);
            } else {
                quote[name] = toUtf8(value);
            }
        }
        if (position) {
            if (position->value("start", qint64(-1)) != range.start()
                || position->value("end", qint64(-1)) != range.end()) {
                ++m_result.moved;
            }
            (*position)["start"] = range.start();
            (*position)["end"] = range.end();
        } else {
            Json selector = Json::object();
            selector["type"] = "TextPositionSelector";
            selector["start"] = range.start();
            selector["end"] = range.end();
            json["selector"].push_back(std::move(selector));
            ++m_result.filled;
        }
        m_hasChanged = m_hasChanged || json != before;
    }

    const FolderFiles &m_files;
    Reanchoring m_result;
    std::map<QString, BlockDocument> m_texts;
    bool m_hasChanged = false;
};

} // namespace

Reanchoring reanchor(const FolderFiles &files) { return Reanchorer(files).run(); }

} // namespace Briefings
