// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/citationdate.h"

#include <QLocale>
#include <QStringList>

#include <array>

namespace Briefings {

namespace {

constexpr QChar enDash(0x2013);
constexpr int firstSeason = 21;
constexpr int lastSeason = 24;

QString monthName(const DatePart &part)
{
    static const std::array seasons{QStringLiteral("Spring"), QStringLiteral("Summer"),
                                    QStringLiteral("Fall"), QStringLiteral("Winter")};
    if (part.season > 0) {
        return seasons.at(static_cast<size_t>(part.season - 1));
    }
    return part.month > 0 ? QLocale::c().standaloneMonthName(part.month) : QString();
}

/// "January 27", "January", "Spring", or nothing.
QString monthDay(const DatePart &part)
{
    return part.day > 0 ? QStringLiteral("%1 %2").arg(monthName(part)).arg(part.day)
                        : monthName(part);
}

DatePart partOf(const EdtfDate &point)
{
    DatePart part;
    const auto first = point.earliest();
    const auto last = point.latest();
    part.year = first.year();
    const auto number = point.toString().section(QLatin1Char('-'), 1, 1).left(2).toInt();
    if (number >= firstSeason && number <= lastSeason) {
        part.season = number - firstSeason + 1;
    } else if (first == last) {
        part.month = first.month();
        part.day = first.day();
    } else if (first.month() == last.month() && first.year() == last.year()) {
        part.month = first.month();
    }
    return part;
}

bool isOpenEnded(const EdtfDate &date) { return date.isInterval() && !date.latest().isValid(); }

bool isOpenAtStart(const EdtfDate &date) { return date.isInterval() && !date.earliest().isValid(); }

/// Puts what is unsure of \a date around \a text.
QString qualified(const EdtfDate &date, const QString &text)
{
    auto whole = isOpenEnded(date) ? text + enDash : text;
    if (isOpenAtStart(date)) {
        whole = QStringLiteral("until ") + whole;
    }
    return date.isApproximate() || date.isUncertain() ? QStringLiteral("ca. ") + whole : whole;
}

/// "January 27–31" when the month is one, else "January 29–February 3".
QString daySpan(const DatePart &first, const DatePart &last)
{
    if (first == last) {
        return monthDay(first);
    }
    if (first.month == last.month && first.year == last.year && first.day > 0 && last.day > 0) {
        return monthDay(first) + enDash + QString::number(last.day);
    }
    return monthDay(first) + enDash + monthDay(last);
}

QString years(const std::vector<DatePart> &parts)
{
    const auto first = QString::number(parts.front().year);
    return parts.front().year == parts.back().year
               ? first
               : first + enDash + QString::number(parts.back().year);
}

} // namespace

std::vector<DatePart> dateParts(const EdtfDate &date)
{
    if (date.isNull()) {
        return {};
    }
    std::vector<DatePart> parts;
    const auto ends = date.toString().split(QLatin1Char('/'));
    for (const auto &end : ends) {
        const auto point = EdtfDate::parse(end);
        if (!point || !point->earliest().isValid()) {
            continue;
        }
        parts.push_back(partOf(*point));
        if (point->latest().year() != point->earliest().year()) {
            parts.push_back({point->latest().year(), 0, 0, 0});
        }
    }
    if (parts.size() > 2) {
        parts = {parts.front(), parts.back()};
    }
    return parts;
}

QString yearText(const EdtfDate &date)
{
    const auto parts = dateParts(date);
    return parts.empty() ? QStringLiteral("n.d.") : qualified(date, years(parts));
}

QString apaDate(const EdtfDate &date, DateDetail detail)
{
    const auto parts = dateParts(date);
    if (parts.empty() || detail == DateDetail::Year || monthName(parts.front()).isEmpty()) {
        return yearText(date);
    }
    const auto year = [](const DatePart &part) {
        const auto day = monthDay(part);
        return day.isEmpty() ? QString::number(part.year)
                             : QStringLiteral("%1, %2").arg(part.year).arg(day);
    };
    if (parts.front().year != parts.back().year || monthName(parts.back()).isEmpty()) {
        return qualified(date, year(parts.front()) + enDash + year(parts.back()));
    }
    return qualified(
        date,
        QStringLiteral("%1, %2").arg(parts.front().year).arg(daySpan(parts.front(), parts.back())));
}

QString fullDate(const EdtfDate &date)
{
    const auto parts = dateParts(date);
    if (parts.empty() || monthName(parts.front()).isEmpty()) {
        return yearText(date);
    }
    const auto whole = [](const QString &day, int year, bool hasDay) {
        if (day.isEmpty()) {
            return QString::number(year);
        }
        return (hasDay ? QStringLiteral("%1, %2") : QStringLiteral("%1 %2")).arg(day).arg(year);
    };
    const auto &first = parts.front();
    const auto &last = parts.back();
    if (first.year != last.year || monthName(last).isEmpty()) {
        return qualified(date, whole(monthDay(first), first.year, first.day > 0) + enDash
                                   + whole(monthDay(last), last.year, last.day > 0));
    }
    return qualified(date, whole(daySpan(first, last), last.year, last.day > 0));
}

QString dayText(const EdtfDate &date)
{
    const auto parts = dateParts(date);
    if (parts.empty() || parts.front().year != parts.back().year
        || monthName(parts.front()).isEmpty() || monthName(parts.back()).isEmpty()) {
        return {};
    }
    return daySpan(parts.front(), parts.back());
}

} // namespace Briefings
