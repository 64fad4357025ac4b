// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/textrange.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Briefings {

/// One word or number of a text, as search sees it.
struct Term
{
    QString
        folded; ///< Lower case, without diacritics; "2,048" and "2 048" are "2048", "5.6" is "5٫6".
    qsizetype position = 0; ///< In UTF-16 units.
    qsizetype length = 0;   ///< In UTF-16 units, as written.
};

/// The terms of \a text in order. Numbers with group separators or a decimal point are one term.
[[nodiscard]] std::vector<Term> findTerms(QStringView text);

/// The terms of \a text joined by spaces: what the index holds, so that words and queries are cut
/// alike.
[[nodiscard]] QString indexText(QStringView text);

} // namespace Briefings
