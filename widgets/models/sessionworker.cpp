// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/sessionworker.h"

#include "briefings/exchange/folder.h"
#include "briefings/text/markdown.h"
#include "widgets/models/annotationimport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <utility>

namespace Widgets {

using Briefings::Error;
using Briefings::fail;
using Briefings::Result;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::Session)
};

/// So many errors of a folder are named in the message; the rest are in its detail.
constexpr qsizetype errorsShown = 3;

Error diagnosticsError(const QString &path, const Briefings::Diagnostics &diagnostics)
{
    QStringList errors;
    for (const auto &diagnostic : diagnostics) {
        if (diagnostic.severity == Briefings::Diagnostic::Severity::Error) {
            errors.append(toLine(diagnostic));
        }
    }
    //: %1 is a folder, %2 up to three lines that each describe one error.
    const auto message =
        Tr::tr("The briefing in %1 has errors and was not opened.\n\n%2\n\n"
               "\"sidelight-cli check\" lists every one with its place.")
            .arg(QDir::toNativeSeparators(path), errors.mid(0, errorsShown).join(u'\n'));
    return {Error::Kind::Format, message, errors.join(u'\n')};
}

Error nothingOpen() { return {Error::Kind::Internal, Tr::tr("No briefing is open."), {}}; }

} // namespace

SessionWorker::SessionWorker() = default;
SessionWorker::~SessionWorker() = default;

Result<SessionSnapshot> SessionWorker::open(const QString &path, const QString &readOnlyReason)
{
    close();
    const QFileInfo info(path);
    if (info.isDir()) {
        return openFolder(path);
    }
    if (info.isFile() && info.fileName() == QLatin1String("briefing.json")) {
        return openFolder(info.path());
    }
    return openFile(path, readOnlyReason);
}

void SessionWorker::close()
{
    m_store.reset();
    m_folderCopy.reset();
    m_readOnlyReason.clear();
}

Result<SessionSnapshot> SessionWorker::openFile(const QString &path, const QString &readOnlyReason)
{
    using Access = Briefings::Store::Access;
    auto store = Briefings::Store::open(path, readOnlyReason.isEmpty() ? Access::ReadWrite
                                                                       : Access::ReadOnly);
    if (!store) {
        return fail(store.error());
    }
    m_store = std::move(*store);
    m_readOnlyReason = readOnlyReason;
    return snapshot();
}

Result<SessionSnapshot> SessionWorker::openFolder(const QString &path)
{
    const auto files = Briefings::loadFolder(path);
    if (!files) {
        return fail(files.error());
    }
    const auto reading = Briefings::readFolder(*files);
    if (Briefings::hasErrors(reading.diagnostics)) {
        return fail(diagnosticsError(path, reading.diagnostics));
    }

    // Search needs the index that only a file has, so the folder is packed where nobody else looks.
    auto copy = std::make_unique<QTemporaryDir>();
    if (!copy->isValid()) {
        return fail(Error::Kind::Io,
                    Tr::tr("The folder could not be indexed: no temporary folder could be made. "
                           "Free some space and "
                           "open it again."),
                    copy->errorString());
    }
    const auto packed = copy->filePath(QStringLiteral("folder.briefing"));
    if (const auto created = Briefings::Store::create(packed, reading.contents); !created) {
        return fail(created.error());
    }
    auto store = Briefings::Store::open(packed, Briefings::Store::Access::ReadOnly);
    if (!store) {
        return fail(store.error());
    }
    m_folderCopy = std::move(copy);
    m_store = std::move(*store);
    m_readOnlyReason =
        Tr::tr("A folder is opened for reading. Save a copy as a .briefing file to edit it.");
    return snapshot();
}

Result<Briefings::Text> SessionWorker::text(const Briefings::DocumentId &document,
                                            Briefings::Body body) const
{
    if (!m_store) {
        return fail(nothingOpen());
    }
    const auto source = m_store->source(document, body);
    if (!source) {
        return fail(source.error());
    }
    return Briefings::Text(
        std::make_shared<const Briefings::BlockDocument>(Briefings::readMarkdown(*source)));
}

Result<Briefings::SearchResults> SessionWorker::search(const QString &query, int limit) const
{
    if (!m_store) {
        return fail(nothingOpen());
    }
    return m_store->search(query, limit);
}

Result<> SessionWorker::saveCopy(const QString &path) const
{
    if (!m_store) {
        return fail(nothingOpen());
    }
    const auto target = QFileInfo(path);
    const auto open = QFileInfo(m_store->path());
    if (target.exists() && target.canonicalFilePath() == open.canonicalFilePath()) {
        return fail(Error::Kind::Conflict,
                    Tr::tr("This is the briefing that is open. Choose another name for the copy."));
    }
    const auto contents = m_store->contents();
    if (!contents) {
        return fail(contents.error());
    }
    return Briefings::Store::create(path, *contents);
}

Result<SessionSnapshot> SessionWorker::apply(const Briefings::Edit &edit)
{
    if (!m_store) {
        return fail(nothingOpen());
    }
    if (const auto inverse = Briefings::apply(*m_store, edit); !inverse) {
        return fail(inverse.error());
    }
    return snapshot();
}

Result<SessionSnapshot> SessionWorker::importAnnotations(const QString &path)
{
    if (!m_store) {
        return fail(nothingOpen());
    }
    auto remark = Widgets::importAnnotations(*m_store, path);
    if (!remark) {
        return fail(remark.error());
    }
    auto after = snapshot();
    after.remark = std::move(*remark);
    return after;
}

Result<SessionSnapshot> SessionWorker::undo()
{
    if (!m_store) {
        return fail(nothingOpen());
    }
    if (const auto done = m_store->undo(); !done) {
        return fail(done.error());
    }
    return snapshot();
}

Result<SessionSnapshot> SessionWorker::redo()
{
    if (!m_store) {
        return fail(nothingOpen());
    }
    if (const auto done = m_store->redo(); !done) {
        return fail(done.error());
    }
    return snapshot();
}

SessionSnapshot SessionWorker::snapshot() const
{
    SessionSnapshot snapshot;
    snapshot.index = std::make_shared<const Briefings::BriefingIndex>(m_store->briefing());
    snapshot.isReadOnly = m_store->isReadOnly();
    snapshot.readOnlyReason =
        m_readOnlyReason.isEmpty() ? m_store->readOnlyReason() : m_readOnlyReason;
    snapshot.undoLabel = m_store->undoLabel();
    snapshot.redoLabel = m_store->redoLabel();
    return snapshot;
}

} // namespace Widgets
