// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Briefings {

/// A name as reference lists need it.
struct PersonName
{
    QString family; ///< With its particle: "van der Berg". Of an organization its whole name.
    QString given;  ///< Empty for organizations, and for people of one name.
    QString suffix; ///< "Jr."

    [[nodiscard]] bool isWhole() const { return given.isEmpty(); }

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Takes \a name apart: "Neil Chilson", "Chilson, Neil", "Ludwig van der Berg Jr.". What reads like
/// an organization, or has one word only, stays whole.
[[nodiscard]] PersonName personName(const QString &name);

/// "N.", "J.-L.", "D. J."
[[nodiscard]] QString initials(const QString &given);

} // namespace Briefings
