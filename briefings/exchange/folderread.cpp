// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/tr.h"
#include "briefings/exchange/folder.h"
#include "briefings/exchange/folderlayout.h"
#include "briefings/exchange/schema.h"
#include "briefings/exchange/validate.h"
#include "briefings/text/markdown.h"

#include <QCryptographicHash>
#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace Briefings {

namespace {

/// Reads the files of one folder form, one after the other, and gathers the findings.
class FolderReader
{
public:
    explicit FolderReader(const FolderFiles &files) : m_files(files) { }

    FolderReading read()
    {
        if (readHeading()) {
            m_names = SourceNames(briefing().documents);
            readTexts();
            readLists();
            validate(m_reading.contents, m_places, m_texts);
            keepVerbatim();
        }
        return std::move(m_reading);
    }

private:
    [[nodiscard]] Briefing &briefing() { return m_reading.contents.briefing; }
    [[nodiscard]] JsonPlace place(const QString &file)
    {
        return {file, {}, &m_reading.diagnostics};
    }

    /// The parsed file, or nothing when it is missing or not JSON.
    std::optional<Json> parse(const QString &file)
    {
        const auto found = m_files.find(file);
        if (found == m_files.end()) {
            place(file).error(
                Tr::tr("The file is missing. Put it back, or make it with an empty list."));
            return std::nullopt;
        }
        auto json = parseJson(found->second);
        if (!json) {
            place(file).error(json.error().message);
            return std::nullopt;
        }
        if (!json->is_object()) {
            place(file).error(Tr::tr("An object in braces is expected here."));
            return std::nullopt;
        }
        return std::move(*json);
    }

    bool readHeading()
    {
        const auto json = parse(headingFile);
        if (!json) {
            return false;
        }
        const auto at = place(headingFile);
        const auto text = [&json, &at](const char *name) {
            const auto found = json->find(name);
            const auto member = QString::fromLatin1(name);
            if (found == json->end()) {
                at.error(Tr::tr("The member “%1” is missing. Add it.").arg(member));
                return QString();
            }
            if (!found->is_string()) {
                at.at(member).error(Tr::tr("A text in quotes is expected here."));
                return QString();
            }
            return QString::fromStdString(found->get_ref<const std::string &>());
        };
        if (text("format") != formatName) {
            at.at(QStringLiteral("format"))
                .error(Tr::tr("The format must be “%1”.").arg(formatName));
            return false;
        }
        const auto version = json->find("version");
        if (version == json->end() || !version->is_number_integer() || version->get<qint64>() < 1) {
            at.at(QStringLiteral("version"))
                .error(Tr::tr("The version must be %1.").arg(formatVersion));
            return false;
        }
        if (version->get<qint64>() > formatVersion) {
            at.at(QStringLiteral("version"))
                .error(Tr::tr("The folder is of version %1, from a newer Sidelight than this. "
                              "Update Sidelight to open it.")
                           .arg(version->get<qint64>()));
            return false;
        }
        const auto id = text("id");
        briefing().id = BriefingId::fromString(id).value_or(BriefingId());
        if (briefing().id.isNull() && !id.isEmpty()) {
            at.at(QStringLiteral("id"))
                .error(
                    Tr::tr("“%1” is not an id. Ids read like “briefing:deepseek-2025”.").arg(id));
        }
        briefing().title = text("title");
        briefing().summary = text("summary");
        for (const auto &[name, value] : json->items()) {
            static const QSet<QString> known{QStringLiteral("format"),  QStringLiteral("version"),
                                             QStringLiteral("id"),      QStringLiteral("title"),
                                             QStringLiteral("summary"), documentsMember};
            const auto member = QString::fromStdString(name);
            if (!known.contains(member)) {
                at.at(member).error(
                    Tr::tr("The member “%1” is not known here. Correct its name or take it out.")
                        .arg(member));
            }
        }
        readList(*json, headingFile, documentsMember, ItemKind::Document);
        finishFile(headingFile, *json);
        return true;
    }

    void readTexts()
    {
        QSet<QString> listed;
        for (const auto &document : briefing().documents) {
            for (const auto &body : document.bodies) {
                const auto at =
                    m_places.value(document.id).at(toText(body.body)).at(QStringLiteral("file"));
                if (listed.contains(body.file)) {
                    at.error(
                        Tr::tr(
                            "“%1” is the text of another document already. Give each its own file.")
                            .arg(body.file));
                }
                listed.insert(body.file);
                const auto found = m_files.find(body.file);
                if (found == m_files.end()) {
                    at.error(
                        Tr::tr("The file “%1” is missing. Put it back, or take the member out.")
                            .arg(body.file));
                    continue;
                }
                const BodyKey key{document.id, body.body};
                m_reading.contents.sources.emplace(key, found->second);
                m_texts.emplace(key,
                                std::make_shared<const BlockDocument>(readMarkdown(found->second)));
            }
        }
        for (const auto &entry : m_files) {
            if (entry.first.startsWith(documentsFolder) && !listed.contains(entry.first)) {
                place(entry.first)
                    .warning(Tr::tr("No document names this file, so it is left out. List it in "
                                    "briefing.json, or take it away."));
            }
        }
    }

    void readLists()
    {
        QString file;
        std::optional<Json> json;
        QSet<QString> members;
        const auto finish = [this, &file, &json, &members] {
            if (!json) {
                return;
            }
            for (const auto &[name, value] : json->items()) {
                const auto member = QString::fromStdString(name);
                if (!members.contains(member)) {
                    place(file).at(member).error(
                        Tr::tr(
                            "The member “%1” is not known here. Correct its name or take it out.")
                            .arg(member));
                }
            }
            finishFile(file, *json);
        };
        for (const auto &list : folderLists) {
            if (mayBeMissing(list.kind) && !m_files.contains(list.file)) {
                continue;
            }
            if (file != list.file) {
                finish();
                file = list.file;
                json = parse(file);
                members.clear();
            }
            members.insert(list.member);
            if (json) {
                readList(*json, file, list.member, list.kind);
            }
        }
        finish();
    }

    void readList(const Json &json, const QString &file, const QString &member, ItemKind kind)
    {
        const auto at = place(file);
        const auto found = json.find(toUtf8(member));
        if (found == json.end()) {
            at.error(Tr::tr("The member “%1” is missing. Add it.").arg(member));
            return;
        }
        if (!found->is_array()) {
            at.at(member).error(Tr::tr("A list in brackets is expected here."));
            return;
        }
        for (size_t i = 0; i < found->size(); ++i) {
            const auto itemPlace = at.at(member).at(i);
            auto item = itemFromJson(kind, (*found)[i], m_names, itemPlace);
            if (!item) {
                continue;
            }
            const auto id = itemId(*item);
            if (const auto other = m_places.constFind(id); other != m_places.constEnd()) {
                itemPlace.at(QStringLiteral("id"))
                    .error(Tr::tr("“%1” stands already at %2%3. Give each its own id.")
                               .arg(id.toString(), other->file, other->pointer));
                continue;
            }
            m_places.insert(id, itemPlace);
            std::visit(
                [this](auto &value) {
                    using T = std::decay_t<decltype(value)>;
                    items<T>(briefing()).push_back(std::move(value));
                },
                *item);
        }
    }

    /// The schema is what other programs check against. Where our own reading found something it
    /// has said so better.
    void finishFile(const QString &file, const Json &json)
    {
        const bool isFaulty =
            std::ranges::any_of(m_reading.diagnostics, [&file](const Diagnostic &diagnostic) {
                return diagnostic.file == file
                       && diagnostic.severity == Diagnostic::Severity::Error;
            });
        if (!isFaulty) {
            for (auto &diagnostic : checkSchema(file, json)) {
                m_reading.diagnostics.push_back(std::move(diagnostic));
            }
        }
    }

    void keepVerbatim()
    {
        if (hasErrors(m_reading.diagnostics)) {
            return;
        }
        const auto written = writeFolder(m_reading.contents);
        for (const auto &list : folderLists) {
            const auto empty = m_files.find(list.file);
            if (!mayBeMissing(list.kind) || empty == m_files.end() || written.contains(list.file)) {
                continue;
            }
            // An empty list stays where a person has put one.
            Json json;
            json[list.member.data()] = Json::array();
            m_reading.contents.verbatim.emplace(
                list.file,
                VerbatimFile{empty->second, QCryptographicHash::hash(canonicalBytes(json),
                                                                     QCryptographicHash::Sha256)});
        }
        for (const auto &[name, canonical] : written) {
            const auto found = m_files.find(name);
            if (found != m_files.end() && found->second != canonical) {
                m_reading.contents.verbatim.emplace(
                    name, VerbatimFile{found->second, QCryptographicHash::hash(
                                                          canonical, QCryptographicHash::Sha256)});
            }
        }
    }

    const FolderFiles &m_files;
    FolderReading m_reading;
    SourceNames m_names;
    ItemPlaces m_places;
    std::map<BodyKey, Text> m_texts;
};

} // namespace

FolderReading readFolder(const FolderFiles &files) { return FolderReader(files).read(); }

} // namespace Briefings
