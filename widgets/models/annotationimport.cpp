// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/annotationimport.h"

#include "briefings/exchange/annotations.h"
#include "briefings/store/annotationedits.h"
#include "briefings/store/store.h"
#include "briefings/text/markdown.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>

namespace Widgets {

using Briefings::Error;
using Briefings::fail;
using Briefings::Result;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::Session)
};

/// Larger ones are no annotations that a person made.
constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Io, Tr::tr("“%1” could not be read: %2")
                                         .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    if (file.size() > largestFile) {
        return fail(Error::Kind::Format,
                    Tr::tr("“%1” is larger than 64 MiB; annotations are much smaller.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    return file.readAll();
}

QString firstProblem(const Briefings::Diagnostics &diagnostics)
{
    return diagnostics.empty() ? QString() : toLine(diagnostics.front());
}

} // namespace

Result<QString> importAnnotations(Briefings::Store &store, const QString &path)
{
    const auto bytes = readAll(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto name = QFileInfo(path).fileName();
    std::map<Briefings::BodyKey, Briefings::Text> texts;
    const auto text = [&](const Briefings::DocumentId &document, Briefings::Body body) {
        auto &known = texts[{document, body}];
        if (!known) {
            if (const auto source = store.source(document, body)) {
                known = std::make_shared<const Briefings::BlockDocument>(
                    Briefings::readMarkdown(*source));
            }
        }
        return known;
    };
    const auto reading = Briefings::readAnnotations(*bytes, name, *store.briefing(), text);
    const auto notes = Briefings::notesAmong(reading.annotations);
    if (notes.empty() && !reading.annotations.empty()) {
        return fail(Error::Kind::Format,
                    Tr::tr("“%1” holds facts of a briefing and no notes of a reader. Only notes "
                           "are added.")
                        .arg(name));
    }
    if (notes.empty()) {
        return fail(Error::Kind::Format,
                    //: %1 is a file, %2 the first problem in it, or empty.
                    Tr::tr("No note of “%1” was found in the documents. %2")
                        .arg(name, firstProblem(reading.diagnostics))
                        .trimmed());
    }
    auto batch =
        Briefings::addAnnotations(*store.briefing(), notes, QDateTime::currentDateTimeUtc());
    if (!batch) {
        return fail(batch.error());
    }
    const auto added = static_cast<int>(batch->edits.size());
    if (added == 0) {
        return Tr::tr("All notes of “%1” are in the briefing already.").arg(name);
    }
    if (const auto done = Briefings::apply(store, {std::move(*batch)}); !done) {
        return fail(done.error());
    }
    QStringList parts{Tr::tr("Added %n note(s) from “%1”.", nullptr, added).arg(name)};
    if (reading.lost > 0) {
        parts.append(Tr::tr("Not found in the documents: %n passage(s), the first at %1", nullptr,
                            reading.lost)
                         .arg(firstProblem(reading.diagnostics)));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace Widgets
