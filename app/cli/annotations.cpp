// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/annotations.h"

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/outputfile.h"
#include "app/cli/outputjson.h"
#include "briefings/store/annotationedits.h"
#include "briefings/store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace App {

using namespace Briefings;

namespace {

/// Larger ones are no annotations that a person made.
constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

Exit runAnnotationsExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("o"), QString(), QStringLiteral("FILE")});
    if (!parseArguments(parser, arguments, 0, 1)) {
        return Exit::WrongUsage;
    }
    Exit exit = Exit::Done;
    const auto input = Input::open(parser.positionalArguments().value(0), exit);
    if (!input) {
        return exit;
    }
    const auto &briefing = input->briefing();
    auto annotations = readerAnnotations(briefing);
    auto facts = factAnnotations(briefing);
    std::ranges::move(facts, std::back_inserter(annotations));
    return writeOutput(parser.value(QStringLiteral("o")), annotationPage(annotations, briefing));
}

Json annotationJson(const WebAnnotation &annotation)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? Json() : Json(toUtf8(text));
    };
    Json json;
    json["id"] = orNull(annotation.id);
    json["item"] = orNull(annotation.item.toString());
    json["text"] = toUtf8(annotation.text);
    json["color"] = orNull(annotation.color);
    json["created"] = orNull(annotation.created.toString(Qt::ISODate));
    auto &passages = json["passages"] = Json::array();
    for (const auto &passage : annotation.passages) {
        passages.push_back(outputJson(passage));
    }
    return json;
}

void print(const AnnotationReading &reading, bool isJson)
{
    if (isJson) {
        Json json;
        json["passages"] = reading.passages;
        json["moved"] = reading.moved;
        json["lost"] = reading.lost;
        auto &list = json["annotations"] = Json::array();
        for (const auto &annotation : reading.annotations) {
            list.push_back(annotationJson(annotation));
        }
        printJson(json);
        return;
    }
    for (const auto &annotation : reading.annotations) {
        for (const auto &passage : annotation.passages) {
            printLine(QStringLiteral("%1\t%2\t%3")
                          .arg(passageId(passage).toString(), passage.quote,
                               annotation.text.isEmpty() ? annotation.title : annotation.text));
        }
    }
    printLine(QCoreApplication::translate("App", "%1 anchored, %2 of them moved, %3 not found")
                  .arg(reading.passages)
                  .arg(reading.moved)
                  .arg(reading.lost));
}

/// Puts the notes among \a annotations, which belong to no item, into the file at \a path, as one
/// step that can be undone.
Result<int> addNotes(const QString &path, const std::vector<WebAnnotation> &annotations)
{
    auto store = Store::open(path, Store::Access::ReadWrite);
    if (!store) {
        return fail(store.error());
    }
    auto batch = addAnnotations(*store->briefing(), notesAmong(annotations),
                                QDateTime::currentDateTimeUtc());
    if (!batch) {
        return fail(batch.error());
    }
    const auto count = static_cast<int>(batch->edits.size());
    if (count > 0) {
        if (const auto done = apply(*store, {std::move(*batch)}); !done) {
            return fail(done.error());
        }
    }
    return count;
}

Exit runAnnotationsImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QString()});
    parser.addOption({QStringLiteral("add"), QString()});
    if (!parseArguments(parser, arguments, 1, 2)) {
        return Exit::WrongUsage;
    }
    const auto path = parser.positionalArguments().at(0);
    if (parser.isSet(QStringLiteral("add")) && parser.positionalArguments().size() < 2) {
        printError(QCoreApplication::translate(
            "App", "Name the briefing to add the notes to; the bundled one cannot be changed."));
        return Exit::WrongUsage;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        printError(QCoreApplication::translate("App", "“%1” could not be read: %2")
                       .arg(path, file.isOpen() ? QCoreApplication::translate(
                                      "App", "it is larger than 64 MiB.")
                                                : file.errorString()));
        return Exit::CannotReadOrWrite;
    }
    Exit exit = Exit::Done;
    auto input = Input::open(parser.positionalArguments().value(1), exit);
    if (!input) {
        return exit;
    }
    const auto reading = readAnnotations(
        file.readAll(), QFileInfo(path).fileName(), input->briefing(),
        [&input](const DocumentId &document, Body body) { return input->text(document, body); });
    const bool hasProblems = printDiagnostics(reading.diagnostics);
    if (parser.isSet(QStringLiteral("add"))) {
        input.reset(); // Its connection would keep the file from being written.
        const auto target = parser.positionalArguments().value(1);
        const auto added = addNotes(target, reading.annotations);
        if (!added) {
            return failed(added.error());
        }
        printError(
            QCoreApplication::translate("App", "%1 notes added to “%2”").arg(*added).arg(target));
    }
    print(reading, parser.isSet(QStringLiteral("json")));
    return hasProblems ? Exit::InputHasErrors : Exit::Done;
}

} // namespace

Exit runAnnotations(const QStringList &arguments)
{
    const auto what = arguments.value(1);
    if (what == u"export") {
        return runAnnotationsExport(arguments.mid(1));
    }
    if (what == u"import") {
        return runAnnotationsImport(arguments.mid(1));
    }
    printError(QCoreApplication::translate(
        "App", "Say “annotations export” or “annotations import”. See “sidelight-cli help”."));
    return Exit::WrongUsage;
}

} // namespace App
