// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace Briefings {

/// A value or the reason why there is none. Derived rather than an alias, so that ignoring one
/// warns.
template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result() = default;
    Result(tl::expected<T, Error>
               other) // NOLINT(google-explicit-constructor): what map() and and_then() return
        : tl::expected<T, Error>(std::move(other))
    { }
};

/// The failed Result of any type: `return fail(Error::Kind::Io, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString message,
                                                QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

} // namespace Briefings
