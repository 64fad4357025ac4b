// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/edtf.h"

#include "briefings/core/tr.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace Briefings {

namespace {

/// One end of a date: the days it may mean, and how sure it is.
struct Point
{
    QDate earliest;
    QDate latest;
    bool isApproximate = false;
    bool isUncertain = false;
};

constexpr int firstSeason = 21;
constexpr int lastSeason = 24;

/// First and last month of a season of the northern hemisphere, where EDTF leaves it open: spring
/// is March to May.
std::pair<QDate, QDate> seasonDays(int year, int season)
{
    const int firstMonth = 3 + 3 * (season - firstSeason);
    const QDate first(year, firstMonth, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

/// "201X" means 2010 to 2019: the smallest and the largest number that \a digits may stand for.
std::pair<int, int> span(QString digits)
{
    QString high = digits;
    digits.replace(QLatin1Char('X'), QLatin1Char('0'));
    high.replace(QLatin1Char('X'), QLatin1Char('9'));
    return {digits.toInt(), high.toInt()};
}

std::optional<Point> withMonth(Point point, int year, const QString &month, const QString &day)
{
    if (month == u"XX") {
        if (!day.isEmpty() && day != u"XX") {
            return std::nullopt;
        }
        return point;
    }
    const int number = month.toInt();
    if (number >= firstSeason && number <= lastSeason) {
        if (!day.isEmpty()) {
            return std::nullopt;
        }
        std::tie(point.earliest, point.latest) = seasonDays(year, number);
        return point;
    }
    const QDate first(year, number, 1);
    if (!first.isValid()) {
        return std::nullopt;
    }
    point.earliest = first;
    point.latest = first.addMonths(1).addDays(-1);
    if (day.isEmpty() || day == u"XX") {
        return point;
    }
    point.earliest = point.latest = QDate(year, number, day.toInt());
    return point.earliest.isValid() ? std::optional(point) : std::nullopt;
}

std::optional<Point> parsePoint(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(-?(?:\d{4}|\d{3}X|\d{2}XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::\d{2})?)?)?([?~%])?$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString year = match.captured(1);
    const QString month = match.captured(2);
    const QString day = match.captured(3);
    const QString qualifier = match.captured(4);
    if (text.contains(QLatin1Char('T'))
        && (day.isEmpty() || day == u"XX" || !qualifier.isEmpty())) {
        return std::nullopt;
    }
    const auto [firstYear, lastYear] = span(year);
    Point point;
    point.earliest = QDate(std::min(firstYear, lastYear), 1, 1);
    point.latest = QDate(std::max(firstYear, lastYear), 12, 31);
    point.isApproximate = qualifier == u"~" || qualifier == u"%";
    point.isUncertain = qualifier == u"?" || qualifier == u"%";
    if (!point.earliest.isValid()) {
        return std::nullopt; // Year 0 is not a QDate.
    }
    if (month.isEmpty()) {
        return point;
    }
    if (year.contains(QLatin1Char('X'))) {
        return month == u"XX" ? std::optional(point) : std::nullopt;
    }
    return withMonth(point, firstYear, month, day);
}

tl::unexpected<Error> notADate(const QString &text)
{
    return fail(Error::Kind::Format, Tr::tr("“%1” is not a date. Write it as in “2024-12-25”, "
                                            "“2024-12”, “2024-09~” (about), “2022-10?” "
                                            "(uncertain) or “2025-01-27/2025-01-31”.")
                                         .arg(text));
}

QString displayDay(const QDate &earliest, const QDate &latest, const QLocale &locale)
{
    if (earliest == latest) {
        return locale.toString(earliest, QStringLiteral("d MMMM yyyy"));
    }
    const bool isWholeMonth = earliest.day() == 1 && earliest.addMonths(1).addDays(-1) == latest;
    if (isWholeMonth) {
        return locale.toString(earliest, QStringLiteral("MMMM yyyy"));
    }
    if (earliest.dayOfYear() == 1 && latest == QDate(earliest.year(), 12, 31)) {
        return QString::number(earliest.year());
    }
    if (earliest.dayOfYear() == 1 && latest.month() == 12 && latest.day() == 31) {
        return Tr::tr("%1 to %2", "years").arg(earliest.year()).arg(latest.year());
    }
    static const std::array<const char *, 4> seasons{
        QT_TRANSLATE_NOOP("Briefings", "spring %1"), QT_TRANSLATE_NOOP("Briefings", "summer %1"),
        QT_TRANSLATE_NOOP("Briefings", "autumn %1"), QT_TRANSLATE_NOOP("Briefings", "winter %1")};
    return Tr::tr(seasons.at(static_cast<size_t>((earliest.month() / 3 - 1) % 4)))
        .arg(earliest.year());
}

} // namespace

Result<EdtfDate> EdtfDate::parse(const QString &text)
{
    EdtfDate date;
    date.m_text = text;
    const auto ends = text.split(QLatin1Char('/'));
    if (text.isEmpty() || ends.size() > 2) {
        return notADate(text);
    }
    const auto isOpen = [](const QString &end) { return end.isEmpty() || end == u".."; };
    if (ends.size() == 1) {
        const auto point = parsePoint(text);
        if (!point) {
            return notADate(text);
        }
        date.m_earliest = point->earliest;
        date.m_latest = point->latest;
        date.m_isApproximate = point->isApproximate;
        date.m_isUncertain = point->isUncertain;
        return date;
    }

    date.m_isInterval = true;
    const auto first = parsePoint(ends[0]);
    const auto second = parsePoint(ends[1]);
    if ((!first && !isOpen(ends[0])) || (!second && !isOpen(ends[1])) || (!first && !second)) {
        return notADate(text);
    }
    if (first && second && second->latest < first->earliest) {
        return fail(Error::Kind::Format,
                    Tr::tr("The interval “%1” ends before it begins. Swap its ends.").arg(text));
    }
    for (const auto &point : {first, second}) {
        date.m_isApproximate = date.m_isApproximate || (point && point->isApproximate);
        date.m_isUncertain = date.m_isUncertain || (point && point->isUncertain);
    }
    date.m_earliest = first ? first->earliest : QDate();
    date.m_latest = second ? second->latest : QDate();
    return date;
}

QString displayText(const EdtfDate &date, const QLocale &locale)
{
    if (date.isNull()) {
        return {};
    }
    QString text;
    if (!date.isInterval()) {
        text = displayDay(date.earliest(), date.latest(), locale);
    } else {
        const auto ends = date.toString().split(QLatin1Char('/'));
        const auto first = parsePoint(ends[0]);
        const auto second = parsePoint(ends[1]);
        if (!second) {
            text = Tr::tr("from %1").arg(displayDay(first->earliest, first->latest, locale));
        } else if (!first) {
            text = Tr::tr("until %1").arg(displayDay(second->earliest, second->latest, locale));
        } else {
            const bool areDays =
                first->earliest == first->latest && second->earliest == second->latest;
            const bool isSameMonth = areDays && first->earliest.year() == second->earliest.year()
                                     && first->earliest.month() == second->earliest.month();
            const QString start = isSameMonth ? QString::number(first->earliest.day())
                                              : displayDay(first->earliest, first->latest, locale);
            //: An interval of dates: first and last.
            text = Tr::tr(isSameMonth ? "%1–%2" : "%1 – %2")
                       .arg(start, displayDay(second->earliest, second->latest, locale));
        }
    }
    if (date.isApproximate()) {
        text = Tr::tr("about %1").arg(text);
    }
    return date.isUncertain() ? Tr::tr("%1 (uncertain)").arg(text) : text;
}

bool isBefore(const EdtfDate &a, const EdtfDate &b)
{
    if (a.isNull() || b.isNull()) {
        return !a.isNull() && b.isNull();
    }
    // An open beginning sorts by its end.
    const QDate startA = a.earliest().isValid() ? a.earliest() : a.latest();
    const QDate startB = b.earliest().isValid() ? b.earliest() : b.latest();
    if (startA != startB) {
        return startA < startB;
    }
    const QDate endA = a.latest().isValid() ? a.latest() : QDate(9999, 12, 31);
    const QDate endB = b.latest().isValid() ? b.latest() : QDate(9999, 12, 31);
    return endA < endB;
}

} // namespace Briefings
