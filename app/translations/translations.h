// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace App {

/// Installs the words of the interface for the running application. English needs this too: its
/// singular and plural forms ("1 figure", "2 figures") are in a table as every language's are.
/// Needs a QCoreApplication.
void installTranslations();

} // namespace App
