// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>

#include <functional>
#include <memory>
#include <utility>

namespace Widgets {

/// What work in a worker is given: whether it is still wanted, and where to say how far it is.
struct TaskWatch
{
    std::function<bool()> isCanceled;
    std::function<void(double done)> progress; ///< From 0 to 1.
};

/// Does one thing at a time for its owner, in a worker, and delivers in the owner's thread: start()
/// cancels what runs and drops its result. Destroying the owner drops it too. Only values cross:
/// the work must own all it reads.
template <typename Value>
class LatestTask final
{
    Q_DISABLE_COPY_MOVE(LatestTask)

public:
    using Result = std::shared_ptr<const Value>;
    /// Null when it was canceled or has nothing to give.
    using Work = std::function<Result(const TaskWatch &watch)>;

    LatestTask() = default;
    ~LatestTask() { cancel(); }

    /// \a deliver gets every result that is not null; \a progressed may be left out.
    void start(Work work, std::function<void(Result)> deliver,
               std::function<void(double)> progressed = {})
    {
        cancel();
        m_isRunning = true;
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher,
                         [this, deliver = std::move(deliver)] {
                             m_isRunning = false;
                             if (m_watcher.future().resultCount() > 0) {
                                 deliver(m_watcher.result());
                             }
                         });
        if (progressed) {
            QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, &m_watcher,
                             [progressed = std::move(progressed)](int value) {
                                 progressed(static_cast<double>(value) / steps);
                             });
        }
        m_watcher.setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Result> &promise) {
            promise.setProgressRange(0, steps);
            const TaskWatch watch{[&promise] { return promise.isCanceled(); },
                                  [&promise](double done) {
                                      promise.setProgressValue(static_cast<int>(done * steps));
                                  }};
            if (auto result = work(watch)) {
                promise.addResult(std::move(result));
            }
        }));
    }

    void cancel()
    {
        m_watcher.disconnect();
        m_watcher.cancel();
        m_isRunning = false;
    }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    static constexpr int steps = 1000;

    QFutureWatcher<Result> m_watcher;
    bool m_isRunning = false;
};

} // namespace Widgets
