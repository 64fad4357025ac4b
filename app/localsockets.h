// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

namespace App {

/// From here on, this process and everything it starts can open only local sockets (AF_UNIX), and
/// no io_uring, which could open others unseen. Cannot be undone. To be called before a second
/// thread exists. Fails with Io where the kernel does not offer it; then nothing has changed.
[[nodiscard]] Briefings::Result<> allowOnlyLocalSockets();

} // namespace App
