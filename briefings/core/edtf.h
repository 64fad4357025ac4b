// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QDate>
#include <QString>

#include <optional>

class QLocale;

namespace Briefings {

/// A date of EDTF (ISO 8601-2:2019) level 1: "2024-12-25", "2024-12", "2024-09~", "2022-10?",
/// "201X", "2024-21" (spring), "2025-01-27/2025-01-31", "2024/..". The text is kept as written; it
/// decides equality.
class EdtfDate
{
public:
    /// No date.
    EdtfDate() = default;

    /// Fails with Error::Kind::Format; the message says what is wrong with \a text.
    [[nodiscard]] static Result<EdtfDate> parse(const QString &text);

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    /// As it was written.
    [[nodiscard]] const QString &toString() const { return m_text; }

    /// First and last day that the date may mean; invalid for an open or unknown end. A qualifier
    /// does not widen it.
    [[nodiscard]] QDate earliest() const { return m_earliest; }
    [[nodiscard]] QDate latest() const { return m_latest; }

    [[nodiscard]] bool isInterval() const { return m_isInterval; }
    [[nodiscard]] bool isApproximate() const { return m_isApproximate; } ///< "~" or "%" anywhere.
    [[nodiscard]] bool isUncertain() const { return m_isUncertain; }     ///< "?" or "%" anywhere.

    friend bool operator==(const EdtfDate &a, const EdtfDate &b) { return a.m_text == b.m_text; }

private:
    QString m_text;
    QDate m_earliest;
    QDate m_latest;
    bool m_isInterval = false;
    bool m_isApproximate = false;
    bool m_isUncertain = false;
};

/// For a person: "25 December 2024", "about September 2024", "October 2022 (uncertain)", "27–31
/// January 2025".
[[nodiscard]] QString displayText(const EdtfDate &date, const QLocale &locale);

/// Earlier earliest day first, then earlier latest day; no date last.
[[nodiscard]] bool isBefore(const EdtfDate &a, const EdtfDate &b);

} // namespace Briefings
