// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/json.h"

#include "briefings/core/tr.h"
#include "briefings/model/words.h"

#include <QStringDecoder>

#include <nlohmann/json.hpp>

#include <vector>

namespace Briefings {

namespace {

/// Refuses two members of one name, which JSON parsers otherwise settle silently in favor of the
/// last.
class DuplicateFinder
{
public:
    bool operator()(int, Json::parse_event_t event, Json &parsed)
    {
        if (event == Json::parse_event_t::object_start) {
            m_names.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            m_names.pop_back();
        } else if (event == Json::parse_event_t::key) {
            const auto &name = parsed.get_ref<const std::string &>();
            auto &names = m_names.back();
            if (std::ranges::find(names, name) != names.end() && m_duplicate.empty()) {
                m_duplicate = name;
            }
            names.push_back(name);
        }
        return true;
    }

    [[nodiscard]] const std::string &duplicate() const { return m_duplicate; }

private:
    std::vector<std::vector<std::string>> m_names;
    std::string m_duplicate;
};

/// Line and column, from 1, of byte \a offset; the column counts characters.
QString placeOf(const QByteArray &bytes, size_t offset)
{
    const auto before = bytes.left(static_cast<qsizetype>(offset));
    const auto lastBreak = before.lastIndexOf('\n');
    const auto column = QString::fromUtf8(before.mid(lastBreak + 1)).size();
    return Tr::tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(std::max<qsizetype>(column, 1));
}

QString escapedPointerToken(QString token)
{
    return token.replace(QLatin1Char('~'), QLatin1String("~0"))
        .replace(QLatin1Char('/'), QLatin1String("~1"));
}

} // namespace

SourceNames::SourceNames(const std::vector<Document> &documents)
{
    for (const auto &document : documents) {
        for (const auto &body : document.bodies) {
            const BodyKey key{document.id, body.body};
            m_names.emplace(key, body.file);
            m_keys.insert(body.file, key);
        }
    }
}

QString SourceNames::name(const DocumentId &document, Body body) const
{
    const auto found = m_names.find({document, body});
    return found != m_names.end() ? found->second
                                  : document.toString() + QLatin1Char('#') + toText(body);
}

std::optional<BodyKey> SourceNames::find(const QString &name) const
{
    if (const auto found = m_keys.constFind(name); found != m_keys.constEnd()) {
        return *found;
    }
    const auto hash = name.indexOf(QLatin1Char('#'));
    const auto document = DocumentId::fromString(name.left(std::max<qsizetype>(hash, 0)));
    const auto body = fromText<Body>(QStringView(name).mid(hash + 1));
    if (!document || !body) {
        return std::nullopt;
    }
    return BodyKey{*document, *body};
}

JsonPlace JsonPlace::at(const QString &member) const
{
    return {file, pointer + QLatin1Char('/') + escapedPointerToken(member), diagnostics};
}

JsonPlace JsonPlace::at(size_t position) const
{
    return {file, pointer + QLatin1Char('/') + QString::number(position), diagnostics};
}

void JsonPlace::error(const QString &message) const
{
    diagnostics->push_back({Diagnostic::Severity::Error, file, pointer, message});
}

void JsonPlace::warning(const QString &message) const
{
    diagnostics->push_back({Diagnostic::Severity::Warning, file, pointer, message});
}

QByteArray canonicalBytes(const Json &json)
{
    auto text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    text += '\n';
    return QByteArray::fromStdString(text);
}

Result<Json> parseJson(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    if (decoder.hasError()) {
        return fail(Error::Kind::Format,
                    Tr::tr("The file is not UTF-8 text. Save it again as UTF-8."));
    }
    DuplicateFinder duplicates;
    try {
        auto json = Json::parse(bytes.cbegin(), bytes.cend(), std::ref(duplicates));
        if (!duplicates.duplicate().empty()) {
            return fail(Error::Kind::Format,
                        Tr::tr("The member “%1” stands twice in one object. Keep one of them.")
                            .arg(QString::fromStdString(duplicates.duplicate())));
        }
        return json;
    } catch (const Json::parse_error &error) {
        return fail(Error::Kind::Format,
                    Tr::tr("The file is not JSON: %1 is not what can stand there. Look for a "
                           "missing comma, quote or "
                           "bracket just before it.")
                        .arg(placeOf(bytes, error.byte)),
                    QString::fromUtf8(error.what()));
    }
}

std::string toUtf8(const QString &text) { return text.toStdString(); }

} // namespace Briefings
