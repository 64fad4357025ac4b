// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/schema.h"

#include "briefings/core/tr.h"

#include <QFile>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <memory>

namespace Briefings {

namespace {

using SchemaJson = nlohmann::json;

std::unique_ptr<SchemaJson> loadSchema(const QString &name)
{
    QFile file(QStringLiteral(":/schemas/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    const auto bytes = file.readAll();
    return std::make_unique<SchemaJson>(
        SchemaJson::parse(bytes.cbegin(), bytes.cend(), nullptr, false));
}

/// "<root>[figures][3]" as "/figures/3".
QString pointerOf(const valijson::ValidationResults::Error &error)
{
    QString pointer;
    for (size_t i = 1; i < error.context.size(); ++i) {
        auto token = QString::fromStdString(error.context[i]);
        if (token.startsWith(QLatin1Char('[')) && token.endsWith(QLatin1Char(']'))) {
            token = token.mid(1, token.size() - 2);
        }
        pointer += QLatin1Char('/') + token;
    }
    return pointer;
}

} // namespace

Diagnostics checkSchema(const QString &file, const Json &json)
{
    const QString name =
        file.chopped(static_cast<qsizetype>(qstrlen(".json"))) + QStringLiteral(".schema.json");
    const auto document = loadSchema(name);
    Q_ASSERT_X(document && !document->is_discarded(), "checkSchema",
               "every file of the folder form has a schema");

    valijson::Schema schema;
    valijson::SchemaParser parser;
    const valijson::adapters::NlohmannJsonAdapter schemaAdapter(*document);
    parser.populateSchema(
        schemaAdapter, schema,
        [](const std::string &uri) -> const SchemaJson * {
            return loadSchema(QString::fromStdString(uri)).release();
        },
        [](const SchemaJson *fetched) { delete fetched; });

    const SchemaJson plain =
        SchemaJson::parse(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    const valijson::adapters::NlohmannJsonAdapter target(plain);
    valijson::Validator validator;
    valijson::ValidationResults results;
    Diagnostics diagnostics;
    if (validator.validate(schema, target, &results)) {
        return diagnostics;
    }
    // The innermost finding comes first; what follows only says that what holds it does not conform
    // either.
    valijson::ValidationResults::Error error;
    if (results.popError(error)) {
        diagnostics.push_back({Diagnostic::Severity::Error, file, pointerOf(error),
                               Tr::tr("This does not conform to the schema %1: %2")
                                   .arg(name, QString::fromStdString(error.description))});
    }
    return diagnostics;
}

} // namespace Briefings
