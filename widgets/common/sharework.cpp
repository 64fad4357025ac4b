// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sharework.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>

namespace Widgets {

void shareWork(int count, const std::function<void(int)> &work)
{
    // QtConcurrent::blockingMap() lets the caller sleep, wakes all threads of the pool and keeps
    // count of progress, which takes longer than painting a small network.
    std::atomic<int> next = 0;
    const auto take = [&next, &work, count] {
        for (int i = next++; i < count; i = next++) {
            work(i);
        }
    };
    // Shared, since the last helper may still be in release() when this call returns.
    const auto finished = std::make_shared<QSemaphore>();
    int helpers = 0;
    const int wanted = std::min(count, QThread::idealThreadCount()) - 1;
    while (helpers < wanted && QThreadPool::globalInstance()->tryStart([&take, finished] {
        take();
        finished->release();
    })) {
        ++helpers;
    }
    take();
    finished->acquire(helpers);
}

} // namespace Widgets
