// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/network/layout.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>
#include <vector>

namespace Widgets {

/// Lays out one graph at a time for its owner, in a worker, and delivers in the owner's thread:
/// start() cancels the previous layout and drops its result. Destroying the owner drops the result
/// too.
class LayoutTask final
{
    Q_DISABLE_COPY_MOVE(LayoutTask)

public:
    using Points = std::vector<Briefings::LayoutPoint>;

    LayoutTask() = default;
    ~LayoutTask();

    void start(Briefings::LayoutGraph graph, const Briefings::LayoutOptions &options,
               std::function<void(Points)> deliver);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    /// Shared, since a layout that ends without a result has no value to copy.
    using Future = std::shared_ptr<const Points>;

    QFutureWatcher<Future> m_watcher;
    bool m_isRunning = false;
};

} // namespace Widgets
