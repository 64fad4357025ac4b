// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/unit.h"

#include "briefings/core/tr.h"

#include <udunits2.h>

#include <array>
#include <memory>
#include <mutex>

namespace Briefings {

namespace {

struct UnitDeleter
{
    void operator()(ut_unit *unit) const { ut_free(unit); }
};
using UnitHandle = std::unique_ptr<ut_unit, UnitDeleter>;

/// udunits2's database with our base units. The library is not safe for threads, hence the lock
/// around each use.
class UnitSystem
{
public:
    UnitSystem()
    {
        ut_set_error_message_handler(ut_ignore);
        m_system = ut_read_xml(nullptr);
        if (!m_system) {
            return;
        }
        for (const char *name : {"USD", "GPU", "token", "parameter", "person", "sample"}) {
            const UnitHandle unit(ut_new_base_unit(m_system));
            ut_map_name_to_unit(name, UT_UTF8, unit.get());
            // Without a name and a symbol in the encoding of format() a product with this unit
            // could not be written.
            ut_map_unit_to_name(unit.get(), name, UT_ASCII);
            ut_map_unit_to_symbol(unit.get(), name, UT_ASCII);
        }
    }
    ~UnitSystem() { ut_free_system(m_system); }
    Q_DISABLE_COPY_MOVE(UnitSystem)

    [[nodiscard]] bool isLoaded() const { return m_system != nullptr; }
    [[nodiscard]] UnitHandle parse(const QString &text) const
    {
        return UnitHandle(m_system ? ut_parse(m_system, text.toUtf8().constData(), UT_UTF8)
                                   : nullptr);
    }

private:
    ut_system *m_system = nullptr;
};

std::mutex &unitMutex()
{
    static std::mutex mutex;
    return mutex;
}

/// Reading the database takes some ten milliseconds, so it is done once, by whoever comes first.
const UnitSystem &unitSystem()
{
    static const UnitSystem system;
    return system;
}

QString format(const ut_unit *unit)
{
    std::array<char, 256> buffer{};
    const int length = ut_format(unit, buffer.data(), buffer.size(), UT_ASCII);
    Q_ASSERT_X(length > 0, "format", "a product of known units can be written");
    return QString::fromLatin1(buffer.data(), length);
}

template <typename Combine>
Unit combined(const Unit &a, const Unit &b, Combine combine)
{
    QString text;
    {
        const std::scoped_lock lock(unitMutex());
        const auto left = unitSystem().parse(a.toString());
        const auto right = unitSystem().parse(b.toString());
        Q_ASSERT_X(left && right, "combined", "a Unit holds only what parse() has read");
        const UnitHandle result(combine(left.get(), right.get()));
        text = format(result.get());
    }
    auto unit = Unit::parse(text);
    Q_ASSERT_X(unit, "combined", "what udunits2 writes it reads again");
    return *unit;
}

} // namespace

Result<Unit> Unit::parse(const QString &text)
{
    const std::scoped_lock lock(unitMutex());
    if (!unitSystem().isLoaded()) {
        return fail(
            Error::Kind::Io,
            Tr::tr(
                "The table of units could not be read. Install the package libudunits2-0 again."),
            QStringLiteral("ut_read_xml"));
    }
    // udunits2 takes the empty text for the plain ratio; in a file it is a forgotten unit.
    if (text.trimmed().isEmpty() || text != text.trimmed() || !unitSystem().parse(text)) {
        return fail(Error::Kind::Format, Tr::tr("“%1” is not a unit. Write it as in “USD”, "
                                                "“GPU.hour”, “percent”, or “1” for a ratio.")
                                             .arg(text));
    }
    Unit unit;
    unit.m_text = text;
    return unit;
}

bool areConvertible(const Unit &from, const Unit &to)
{
    if (from == to) {
        return true;
    }
    const std::scoped_lock lock(unitMutex());
    const auto source = unitSystem().parse(from.toString());
    const auto target = unitSystem().parse(to.toString());
    return source && target && ut_are_convertible(source.get(), target.get()) != 0;
}

Result<double> convert(double value, const Unit &from, const Unit &to)
{
    if (from == to) {
        return value;
    }
    if (!areConvertible(from, to)) {
        return fail(
            Error::Kind::Format,
            Tr::tr("A value in %1 cannot be turned into %2.").arg(from.toString(), to.toString()));
    }
    const std::scoped_lock lock(unitMutex());
    const auto source = unitSystem().parse(from.toString());
    const auto target = unitSystem().parse(to.toString());
    cv_converter *converter = ut_get_converter(source.get(), target.get());
    const double converted = cv_convert_double(converter, value);
    cv_free(converter);
    return converted;
}

Unit multiply(const Unit &a, const Unit &b)
{
    return combined(
        a, b, [](const ut_unit *left, const ut_unit *right) { return ut_multiply(left, right); });
}

Unit divide(const Unit &a, const Unit &b)
{
    return combined(
        a, b, [](const ut_unit *left, const ut_unit *right) { return ut_divide(left, right); });
}

} // namespace Briefings
