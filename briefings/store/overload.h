// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Briefings {

/// Lambdas as one visitor of a variant.
template <typename... Ts>
struct VisitorOf : Ts...
{
    using Ts::operator()...;
};

/// Clang 14 needs the deduction guide.
template <typename... Ts>
VisitorOf(Ts...) -> VisitorOf<Ts...>;

} // namespace Briefings
