// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace Briefings {

/// Some threads that carry out tasks together with the one that calls. What they compute does not
/// depend on how many there are, as long as tasks do not depend on each other.
class Workers final
{
public:
    using Task = std::function<void()>;

    /// \a threads counts the caller; 0 means as many as the machine has, and at most 4.
    explicit Workers(int threads);
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    /// Threads, with the caller.
    [[nodiscard]] size_t count() const { return m_threads.size() + 1; }

    /// Carries out all \a tasks, in any order, and returns when they are done.
    void run(std::span<const Task> tasks);

private:
    void work();
    void takeTasks();

    std::mutex m_mutex;
    std::condition_variable m_begin;
    std::condition_variable m_end;
    std::span<const Task> m_tasks;
    std::atomic<size_t> m_next = 0;
    size_t m_round = 0;
    size_t m_busy = 0;
    bool m_isOver = false;
    std::vector<std::thread> m_threads;
};

} // namespace Briefings
