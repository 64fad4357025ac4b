// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/contents.h"

#include <QString>

#include <vector>

/// A number in a document's text that no figure, event or name accounts for.
struct UncoveredNumber
{
    QString document; ///< Its id.
    QString number;   ///< As written: "2,048", "twice".
    QString words;    ///< The text around it, for a person to find it by.
    qsizetype position = 0;

    friend bool operator==(const UncoveredNumber &, const UncoveredNumber &) = default;
};

/// A number that rightly stands in no fact, and why.
struct CoverageException
{
    QString document;
    QString words; ///< Text of the document that holds the number; found there once.
    QString reason;
};

/// The numbers of every digest, in digits ("5.6", "2,048") and in words ("twice", "tens",
/// "thousand"), that stand neither inside a passage of a figure or an event, nor in the name or an
/// alias of an actor ("H800", "GPT-4"), nor in a reference to a note, nor in the words of an
/// exception. \a problems gets a line for each exception that is not found once or excuses nothing.
[[nodiscard]] std::vector<UncoveredNumber>
uncoveredNumbers(const Briefings::Contents &contents,
                 const std::vector<CoverageException> &exceptions, QStringList &problems);
