// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/workers.h"

#include <algorithm>
#include <system_error>

namespace Briefings {

Workers::Workers(int threads)
{
    constexpr size_t most = 4;
    const size_t wanted = threads > 0 ? static_cast<size_t>(threads)
                                      : std::max<size_t>(std::thread::hardware_concurrency(), 1);
    try {
        while (count() < std::min(wanted, most)) {
            m_threads.emplace_back([this] { work(); });
        }
    } catch (const std::system_error &) {
        // A machine that gives no more threads gets its picture later.
    }
}

Workers::~Workers()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_begin.notify_all();
    for (std::thread &thread : m_threads) {
        thread.join();
    }
}

void Workers::run(std::span<const Task> tasks)
{
    if (m_threads.empty() || tasks.size() < 2) {
        for (const Task &task : tasks) {
            task();
        }
        return;
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks = tasks;
        m_next = 0;
        m_busy = m_threads.size();
        ++m_round;
    }
    m_begin.notify_all();
    takeTasks();
    std::unique_lock lock(m_mutex);
    m_end.wait(lock, [this] { return m_busy == 0; });
}

void Workers::takeTasks()
{
    for (size_t i = m_next++; i < m_tasks.size(); i = m_next++) {
        m_tasks[i]();
    }
}

void Workers::work()
{
    size_t round = 0;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_begin.wait(lock, [this, round] { return m_isOver || m_round != round; });
            if (m_isOver) {
                return;
            }
            round = m_round;
        }
        takeTasks();
        const std::scoped_lock lock(m_mutex);
        if (--m_busy == 0) {
            m_end.notify_one();
        }
    }
}

} // namespace Briefings
