// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/session.h"

#include "briefings/core/atomicwrite.h"
#include "briefings/model/contents.h"
#include "widgets/models/sessionworker.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QThreadPool>

#include <QtConcurrent/QtConcurrentRun>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace Widgets {

using Briefings::BodyKey;
using Briefings::Error;
using Briefings::Result;

namespace {

Q_LOGGING_CATEGORY(lcSession, "widgets.models.session", QtInfoMsg)

} // namespace

class Session::Private
{
public:
    explicit Private(Session *session) : q(session)
    {
        pool.setMaxThreadCount(1);
        // The store is bound to its thread, so that one thread must stay for as long as the
        // session.
        pool.setExpiryTimeout(-1);
        pool.setObjectName(QStringLiteral("session"));
    }

    /// Runs \a job in the worker thread and \a deliver with its result here, unless another file
    /// was opened or the session died meanwhile.
    template <typename T>
    QFuture<T> run(std::function<T(SessionWorker &)> job, std::function<void(const T &)> deliver);

    void openFinished(const Result<SessionSnapshot> &result);
    void editFinished(const Result<SessionSnapshot> &result);
    void startEdit(std::function<Result<SessionSnapshot>(SessionWorker &)> job);
    void forget();

    Session *q;
    QThreadPool pool;
    std::shared_ptr<SessionWorker> worker = std::make_shared<SessionWorker>();
    int generation = 0; ///< Counts opened files; results of an older one are dropped.

    State state = State::Empty;
    Error error;
    QString path;
    SessionSnapshot facts;
    std::map<BodyKey, Briefings::Text> texts;
    std::set<BodyKey> requestedTexts;
    QFuture<Result<Briefings::SearchResults>> searching;
    int pendingEdits = 0;
};

template <typename T>
QFuture<T> Session::Private::run(std::function<T(SessionWorker &)> job,
                                 std::function<void(const T &)> deliver)
{
    auto future =
        QtConcurrent::run(&pool, [held = worker, job = std::move(job)] { return job(*held); });
    auto *watcher = new QFutureWatcher<T>(q);
    const auto started = generation;
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [this, watcher, started, deliver = std::move(deliver)] {
                         watcher->deleteLater();
                         if (started == generation && !watcher->isCanceled()
                             && watcher->future().resultCount() > 0) {
                             deliver(watcher->result());
                         }
                     });
    watcher->setFuture(future);
    return future;
}

void Session::Private::openFinished(const Result<SessionSnapshot> &result)
{
    if (result) {
        facts = *result;
        state = State::Ready;
        qCInfo(lcSession) << "opened a briefing of" << facts.index->briefing().documents.size()
                          << "documents";
    } else {
        error = result.error();
        state = State::Failed;
        qCWarning(lcSession) << "could not open" << path << error.detail;
    }
    Q_EMIT q->stateChanged();
    if (state == State::Ready) {
        Q_EMIT q->briefingChanged();
    }
}

void Session::Private::startEdit(std::function<Result<SessionSnapshot>(SessionWorker &)> job)
{
    if (state != State::Ready || facts.isReadOnly) {
        Q_EMIT q->editFailed(
            {Error::Kind::ReadOnly,
             state == State::Ready ? facts.readOnlyReason : Session::tr("No briefing is open."),
             {}});
        return;
    }
    ++pendingEdits;
    run<Result<SessionSnapshot>>(std::move(job),
                                 [this](const auto &result) { editFinished(result); });
    if (pendingEdits == 1) {
        Q_EMIT q->savingChanged();
    }
}

void Session::Private::editFinished(const Result<SessionSnapshot> &result)
{
    --pendingEdits;
    if (result) {
        facts = *result;
        Q_EMIT q->briefingChanged();
    }
    if (pendingEdits == 0) {
        Q_EMIT q->savingChanged();
    }
    if (result) {
        Q_EMIT q->editFinished();
        if (!facts.remark.isEmpty()) {
            Q_EMIT q->editRemarked(facts.remark);
        }
    } else {
        qCWarning(lcSession) << "an edit was refused:" << result.error().detail;
        Q_EMIT q->editFailed(result.error());
    }
}

void Session::Private::forget()
{
    ++generation;
    searching.cancel();
    facts = {};
    texts.clear();
    requestedTexts.clear();
    error = {};
    // Edits that are still in the queue are written before the file is closed; only their answers
    // are dropped.
    pendingEdits = 0;
}

Session::Session(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

Session::~Session()
{
    // The watchers are children of this object and die with it, so nothing is delivered from here
    // on. Edits in the queue are still written; the store closes in the thread that opened it.
    d->searching.cancel();
    d->pool.start([worker = std::move(d->worker)] { worker->close(); });
    d->pool.waitForDone();
}

void Session::open(const QString &path, const QString &readOnlyReason)
{
    const bool hadFacts = d->facts.index != nullptr;
    const bool wasSaving = isSaving();
    d->forget();
    d->path = path;
    d->state = State::Loading;
    d->run<Result<SessionSnapshot>>(
        [path, readOnlyReason](SessionWorker &worker) { return worker.open(path, readOnlyReason); },
        [this](const auto &result) { d->openFinished(result); });
    Q_EMIT stateChanged();
    if (wasSaving) {
        Q_EMIT savingChanged();
    }
    if (hadFacts) {
        Q_EMIT briefingChanged();
    }
}

void Session::close()
{
    if (d->state == State::Empty) {
        return;
    }
    const bool hadFacts = d->facts.index != nullptr;
    const bool wasSaving = isSaving();
    d->forget();
    d->path.clear();
    d->state = State::Empty;
    d->pool.start([worker = d->worker] { worker->close(); });
    Q_EMIT stateChanged();
    if (wasSaving) {
        Q_EMIT savingChanged();
    }
    if (hadFacts) {
        Q_EMIT briefingChanged();
    }
}

Session::State Session::state() const { return d->state; }

Error Session::error() const { return d->error; }

QString Session::path() const { return d->path; }

bool Session::isReadOnly() const { return d->facts.isReadOnly; }

QString Session::readOnlyReason() const { return d->facts.readOnlyReason; }

std::shared_ptr<const Briefings::BriefingIndex> Session::index() const { return d->facts.index; }

Briefings::Text Session::text(const Briefings::DocumentId &document, Briefings::Body body) const
{
    const auto found = d->texts.find({document, body});
    return found == d->texts.end() ? nullptr : found->second;
}

void Session::requestText(const Briefings::DocumentId &document, Briefings::Body body)
{
    const BodyKey key{document, body};
    if (d->state != State::Ready || d->texts.contains(key)
        || !d->requestedTexts.insert(key).second) {
        return;
    }
    d->run<Result<Briefings::Text>>(
        [key](SessionWorker &worker) { return worker.text(key.document, key.body); },
        [this, key](const Result<Briefings::Text> &result) {
            d->requestedTexts.erase(key);
            if (!result) {
                qCWarning(lcSession)
                    << "no text of" << key.document.toString() << result.error().detail;
                Q_EMIT textFailed(key.document, key.body, result.error());
                return;
            }
            d->texts.insert_or_assign(key, *result);
            Q_EMIT textLoaded(key.document, key.body);
        });
}

void Session::search(const QString &query, int limit)
{
    d->searching.cancel();
    if (d->state != State::Ready) {
        Q_EMIT searchFinished({{}, false, query, {}, {}});
        return;
    }
    d->searching = d->run<Result<Briefings::SearchResults>>(
        [query, limit](SessionWorker &worker) { return worker.search(query, limit); },
        [this, query](const Result<Briefings::SearchResults> &result) {
            if (!result) {
                qCWarning(lcSession) << "a search failed:" << result.error().detail;
            }
            Q_EMIT searchFinished(result ? *result
                                         : Briefings::SearchResults{{}, false, query, {}, {}});
        });
}

void Session::saveCopy(const QString &path)
{
    if (d->state != State::Ready) {
        return;
    }
    d->run<Result<>>([path](SessionWorker &worker) { return worker.saveCopy(path); },
                     [this, path](const Result<> &result) {
                         if (result) {
                             Q_EMIT copySaved(path);
                         } else {
                             Q_EMIT copyFailed(path, result.error());
                         }
                     });
}

void Session::writeFile(const QString &path, std::function<QByteArray()> make)
{
    d->run<Result<>>([path, make = std::move(make)](
                         SessionWorker &) { return Briefings::atomicWrite(path, make()); },
                     [this, path](const Result<> &result) {
                         if (result) {
                             Q_EMIT fileWritten(path);
                         } else {
                             Q_EMIT fileFailed(path, result.error());
                         }
                     });
}

void Session::apply(const Briefings::Edit &edit)
{
    d->startEdit([edit](SessionWorker &worker) { return worker.apply(edit); });
}

void Session::importAnnotations(const QString &path)
{
    d->startEdit([path](SessionWorker &worker) { return worker.importAnnotations(path); });
}

void Session::undo()
{
    d->startEdit([](SessionWorker &worker) { return worker.undo(); });
}

void Session::redo()
{
    d->startEdit([](SessionWorker &worker) { return worker.redo(); });
}

QString Session::undoLabel() const { return d->facts.undoLabel; }

QString Session::redoLabel() const { return d->facts.redoLabel; }

bool Session::isSaving() const { return d->pendingEdits > 0; }

} // namespace Widgets
