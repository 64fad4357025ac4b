// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QString>

namespace Briefings {

/// A unit of measure by udunits2, with our own base units USD, GPU, token, parameter, person and
/// sample. Written in udunits2's syntax: "GPU.hour", "USD/GPU/hour", "percent", "1" for a plain
/// ratio. Any thread may use units; the unit database is read once, on first use.
class Unit
{
public:
    /// The plain ratio, "1".
    Unit() = default;

    /// Fails with Error::Kind::Format when \a text is not a unit; the message names it.
    [[nodiscard]] static Result<Unit> parse(const QString &text);

    /// As it was written.
    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const Unit &, const Unit &) = default;

private:
    QString m_text = QStringLiteral("1");
};

/// True when values can be carried from one unit to the other: month and hour, never USD and
/// GPU.hour.
[[nodiscard]] bool areConvertible(const Unit &from, const Unit &to);

/// \a value of \a from, in \a to. Fails with Error::Kind::Format when the dimensions differ.
[[nodiscard]] Result<double> convert(double value, const Unit &from, const Unit &to);

/// The unit of a product or a quotient, in udunits2's canonical spelling.
[[nodiscard]] Unit multiply(const Unit &a, const Unit &b);
[[nodiscard]] Unit divide(const Unit &a, const Unit &b);

} // namespace Briefings
