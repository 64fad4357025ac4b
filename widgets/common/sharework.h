// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace Widgets {

/// Calls \a work with each number from 0 to \a count, \a count excluded, once and in any order, in
/// this thread and in those of the global pool that have nothing else to do; returns when all are
/// done. For work of some milliseconds, many times a second: this thread works too instead of
/// sleeping, and never waits for a pool that is busy. \a work must not throw.
void shareWork(int count, const std::function<void(int)> &work);

} // namespace Widgets
