// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/layouttask.h"

#include <QPromise>
#include <QtConcurrent>

#include <utility>

namespace Widgets {

LayoutTask::~LayoutTask() { cancel(); }

void LayoutTask::start(Briefings::LayoutGraph graph, const Briefings::LayoutOptions &options,
                       std::function<void(Points)> deliver)
{
    cancel();
    m_isRunning = true;
    QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher,
                     [this, deliver = std::move(deliver)] {
                         m_isRunning = false;
                         if (m_watcher.future().resultCount() > 0) {
                             deliver(*m_watcher.result());
                         }
                     });
    m_watcher.setFuture(
        QtConcurrent::run([graph = std::move(graph), options](QPromise<Future> &promise) {
            auto points =
                Briefings::forceLayout(graph, options, [&promise] { return promise.isCanceled(); });
            if (points) {
                promise.addResult(std::make_shared<const Points>(std::move(*points)));
            }
        }));
}

void LayoutTask::cancel()
{
    m_watcher.disconnect();
    m_watcher.cancel();
    m_isRunning = false;
}

} // namespace Widgets
