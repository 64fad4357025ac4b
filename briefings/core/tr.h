// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Briefings {

/// The translation context of every message that the domain shows to a person: `Tr::tr("…")`.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Briefings)
};

} // namespace Briefings
