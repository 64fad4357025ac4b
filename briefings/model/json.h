// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/diagnostic.h"
#include "briefings/core/result.h"
#include "briefings/model/contents.h"
#include "briefings/model/item.h"

#include <QHash>

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace Briefings {

/// JSON that keeps the order of members, as people expect of files that they read and diff.
using Json = nlohmann::ordered_json;

/// How passages name their text: by the file of the folder form ("documents/guide.md"), or, where
/// no file names are given, as "document:guide#digest". Both spellings are read.
class SourceNames
{
public:
    SourceNames() = default;
    /// With the file names of the bodies of \a documents.
    explicit SourceNames(const std::vector<Document> &documents);

    [[nodiscard]] QString name(const DocumentId &document, Body body) const;
    [[nodiscard]] std::optional<BodyKey> find(const QString &name) const;

private:
    std::map<BodyKey, QString> m_names;
    QHash<QString, BodyKey> m_keys;
};

/// Where in which file a value stands, and where findings about it go.
struct JsonPlace
{
    QString file;
    QString pointer;
    Diagnostics *diagnostics = nullptr;

    [[nodiscard]] JsonPlace at(const QString &member) const;
    [[nodiscard]] JsonPlace at(size_t position) const;
    void error(const QString &message) const;
    void warning(const QString &message) const;
};

/// The canonical text of \a json: two spaces, UTF-8, a line feed at the end.
[[nodiscard]] QByteArray canonicalBytes(const Json &json);

/// Parses \a bytes; says line and column of what is wrong. Two members of one name are an error.
[[nodiscard]] Result<Json> parseJson(const QByteArray &bytes);

/// \a text as a JSON string, and back.
[[nodiscard]] std::string toUtf8(const QString &text);

[[nodiscard]] Json toJson(const Passage &passage, const SourceNames &names);
[[nodiscard]] Json toJson(const Item &item, const SourceNames &names);

/// The item of \a kind that \a json describes. Every problem goes to \a place; nothing when it has
/// no valid id. Values that could not be read are left at their defaults; a passage of no known
/// text has a null document, so that positions in lists are those of the file.
[[nodiscard]] std::optional<Item> itemFromJson(ItemKind kind, const Json &json,
                                               const SourceNames &names, const JsonPlace &place);

/// The words of the file formats for enumerations, and back.
[[nodiscard]] QString toText(Body body);
[[nodiscard]] QString toText(EvidenceState state);
[[nodiscard]] QString toText(ActorKind kind);
[[nodiscard]] QString toText(StanceKind kind);
[[nodiscard]] QString toText(Precision precision);
[[nodiscard]] QString toText(Basis basis);
[[nodiscard]] QString toText(Relation relation);
[[nodiscard]] QString toText(FormulaOperation operation);
[[nodiscard]] QString toText(ChartKind kind);
[[nodiscard]] QString toText(ChartScale scale);
[[nodiscard]] QString toText(ChartGrouping grouping);
[[nodiscard]] QString toText(ChartOrder order);
[[nodiscard]] QString toText(ChartPalette palette);
[[nodiscard]] QString toText(ChartPreset preset);
[[nodiscard]] QString toText(AnnotationColor color);
[[nodiscard]] QString toText(EdgeOrigin origin);
[[nodiscard]] QString toText(Projection projection);
[[nodiscard]] QString toText(NetworkLayout layout);
[[nodiscard]] QString toText(NetworkMeasure measure);
[[nodiscard]] QString toText(NetworkColoring coloring);

} // namespace Briefings
