// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsjson.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace App {

using Briefings::Error;
using Briefings::fail;
using Briefings::Result;
using Json = nlohmann::ordered_json;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(App::Settings)
};

constexpr auto schemeKey = "scheme";
constexpr auto zoomKey = "zoomPercent";
constexpr auto recentKey = "recentFiles";
constexpr auto citationStyleKey = "citationStyle";
constexpr auto savedSearchesKey = "savedSearches";
constexpr auto searchHistoryKey = "searchHistory";
constexpr auto fileKey = "file";
constexpr auto workspaceKey = "workspace";
constexpr auto selectedKey = "selectedItem";
constexpr auto documentsKey = "openDocuments";
constexpr auto placesKey = "readingPlaces";
constexpr auto readingSizeKey = "readingSize";
constexpr auto alignedKey = "arePanesAligned";
constexpr auto panesKey = "paneCount";
constexpr auto evidenceKey = "isEvidenceVisible";
constexpr auto sidePanelKey = "isSidePanelVisible";
constexpr auto geometryKey = "geometry";

QString schemeName(Widgets::Scheme scheme)
{
    switch (scheme) {
    case Widgets::Scheme::System:
        break;
    case Widgets::Scheme::Light:
        return QStringLiteral("light");
    case Widgets::Scheme::Dark:
        return QStringLiteral("dark");
    }
    return QStringLiteral("system");
}

Json toJson(const QStringList &texts)
{
    auto array = Json::array();
    for (const auto &text : texts) {
        array.push_back(text.toStdString());
    }
    return array;
}

QByteArray toBytes(const Json &json)
{
    const auto text = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Takes the member \a key into \a target when it is there.
template <typename T>
void take(const Json &json, const char *key, T &target)
{
    const auto found = json.find(key);
    if (found == json.end()) {
        return;
    }
    if constexpr (std::is_same_v<T, QString>) {
        target = QString::fromStdString(found->template get<std::string>());
    } else if constexpr (std::is_same_v<T, QStringList>) {
        target.clear();
        for (const auto &text : *found) {
            target.append(QString::fromStdString(text.template get<std::string>()));
        }
    } else {
        target = found->template get<T>();
    }
}

/// Runs \a read on the object in \a bytes; what nlohmann/json throws becomes an error here, at the
/// edge.
template <typename T>
Result<T> readObject(const QByteArray &bytes, const std::function<void(const Json &, T &)> &read)
{
    try {
        const auto json = Json::parse(bytes.begin(), bytes.end());
        if (!json.is_object()) {
            return fail(Error::Kind::Format, Tr::tr("The settings are not a JSON object."));
        }
        T value;
        read(json, value);
        return value;
    } catch (const Json::exception &exception) {
        return fail(Error::Kind::Format, Tr::tr("The settings could not be read."),
                    QString::fromUtf8(exception.what()));
    }
}

} // namespace

QByteArray toJson(const Widgets::Preferences &preferences)
{
    Json json;
    json[schemeKey] = schemeName(preferences.scheme).toStdString();
    json[zoomKey] = preferences.zoomPercent;
    json[recentKey] = toJson(preferences.recentFiles);
    json[citationStyleKey] = toText(preferences.citationStyle).toStdString();
    json[savedSearchesKey] = toJson(preferences.savedSearches);
    return toBytes(json);
}

QByteArray toJson(const Widgets::WindowState &state)
{
    Json json;
    json[fileKey] = state.file.toStdString();
    json[workspaceKey] = state.workspace.toStdString();
    json[selectedKey] = state.selectedItem.toStdString();
    json[documentsKey] = toJson(state.openDocuments);
    auto places = Json::object();
    for (auto place = state.readingPlaces.begin(); place != state.readingPlaces.end(); ++place) {
        places[place.key().toStdString()] = place.value();
    }
    json[placesKey] = places;
    json[readingSizeKey] = state.readingSize;
    json[alignedKey] = state.arePanesAligned;
    json[panesKey] = state.paneCount;
    json[evidenceKey] = state.isEvidenceVisible;
    json[sidePanelKey] = state.isSidePanelVisible;
    json[searchHistoryKey] = toJson(state.searchHistory);
    json[geometryKey] = state.geometry.toBase64().toStdString();
    return toBytes(json);
}

Result<Widgets::Preferences> preferencesFromJson(const QByteArray &bytes)
{
    return readObject<Widgets::Preferences>(
        bytes, [](const Json &json, Widgets::Preferences &preferences) {
            QString scheme;
            take(json, schemeKey, scheme);
            for (const auto known : {Widgets::Scheme::Light, Widgets::Scheme::Dark}) {
                if (scheme == schemeName(known)) {
                    preferences.scheme = known;
                }
            }
            take(json, zoomKey, preferences.zoomPercent);
            preferences.zoomPercent = std::clamp(preferences.zoomPercent, 75, 200);
            take(json, recentKey, preferences.recentFiles);
            QString style;
            take(json, citationStyleKey, style);
            preferences.citationStyle =
                Briefings::citationStyleFromText(style).value_or(preferences.citationStyle);
            take(json, savedSearchesKey, preferences.savedSearches);
        });
}

Result<Widgets::WindowState> windowStateFromJson(const QByteArray &bytes)
{
    return readObject<Widgets::WindowState>(
        bytes, [](const Json &json, Widgets::WindowState &state) {
            take(json, fileKey, state.file);
            take(json, workspaceKey, state.workspace);
            take(json, selectedKey, state.selectedItem);
            take(json, documentsKey, state.openDocuments);
            std::map<std::string, int> places;
            take(json, placesKey, places);
            for (const auto &[document, place] : places) {
                state.readingPlaces.insert(QString::fromStdString(document), place);
            }
            take(json, readingSizeKey, state.readingSize);
            take(json, alignedKey, state.arePanesAligned);
            take(json, panesKey, state.paneCount);
            state.paneCount = std::clamp(state.paneCount, 1, 4);
            take(json, evidenceKey, state.isEvidenceVisible);
            take(json, sidePanelKey, state.isSidePanelVisible);
            take(json, searchHistoryKey, state.searchHistory);
            QString geometry;
            take(json, geometryKey, geometry);
            state.geometry = QByteArray::fromBase64(geometry.toLatin1());
        });
}

} // namespace App
