// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/calculation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Briefings {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Nothing times however much is nothing; IEEE arithmetic has no number for it.
double product(double a, double b) { return a == 0 || b == 0 ? 0 : a * b; }

Interval multiplied(const Interval &a, const Interval &b)
{
    const std::array corners{product(a.low, b.low), product(a.low, b.high), product(a.high, b.low),
                             product(a.high, b.high)};
    return {*std::ranges::min_element(corners), *std::ranges::max_element(corners)};
}

Interval divided(const Interval &a, const Interval &b)
{
    if (b.contains(0)) {
        return {-infinity, infinity};
    }
    return multiplied(a, {1 / b.high, 1 / b.low});
}

/// Takes one operand after the other; values are carried with their unit.
class Calculator
{
public:
    explicit Calculator(const Operand &first)
        : m_values(first.value.values.interval()), m_stated(first.value.stated), m_unit(first.unit)
    { }

    [[nodiscard]] bool take(FormulaOperation operation, const Operand &operand)
    {
        const Interval values = operand.value.values.interval();
        const auto stated = operand.value.stated;
        switch (operation) {
        case FormulaOperation::Product:
            m_values = multiplied(m_values, values);
            m_stated = m_stated && stated ? std::optional(*m_stated * *stated) : std::nullopt;
            m_unit = multiply(m_unit, operand.unit);
            return true;
        case FormulaOperation::Quotient:
            m_values = divided(m_values, values);
            m_stated = m_stated && stated && *stated != 0 ? std::optional(*m_stated / *stated)
                                                          : std::nullopt;
            m_unit = divide(m_unit, operand.unit);
            return true;
        case FormulaOperation::Sum:
            break;
        }
        const auto low = carried(values.low, operand.unit);
        const auto high = carried(values.high, operand.unit);
        if (!low || !high) {
            return false;
        }
        m_values = {m_values.low + *low, m_values.high + *high};
        m_stated = m_stated && stated ? std::optional(*m_stated + *carried(*stated, operand.unit))
                                      : std::nullopt;
        return true;
    }

    [[nodiscard]] std::optional<ComparedValue> in(const Unit &unit) const
    {
        const auto low = carried(m_values.low, m_unit, unit);
        const auto high = carried(m_values.high, m_unit, unit);
        if (!low || !high) {
            return std::nullopt;
        }
        ComparedValue value;
        value.values = {withoutNoise(*low), withoutNoise(*high), true};
        if (m_stated) {
            value.stated = withoutNoise(*carried(*m_stated, m_unit, unit));
        }
        return value;
    }

private:
    static std::optional<double> carried(double value, const Unit &from, const Unit &to)
    {
        if (!areConvertible(from, to)) {
            return std::nullopt;
        }
        return std::isinf(value) ? value : convert(value, from, to).value_or(value);
    }
    [[nodiscard]] std::optional<double> carried(double value, const Unit &from) const
    {
        return carried(value, from, m_unit);
    }

    Interval m_values;
    std::optional<double> m_stated;
    Unit m_unit;
};

} // namespace

std::optional<ComparedValue> calculated(FormulaOperation operation,
                                        const std::vector<Operand> &operands, const Unit &unit)
{
    if (operands.empty()) {
        return std::nullopt;
    }
    Calculator calculator(operands.front());
    ValueKind kind = operands.front().value.kind;
    for (size_t i = 1; i < operands.size(); ++i) {
        if (!calculator.take(operation, operands[i])) {
            return std::nullopt;
        }
        kind = std::max(kind, operands[i].value.kind);
    }
    auto value = calculator.in(unit);
    if (value) {
        value->kind = kind;
    }
    return value;
}

} // namespace Briefings
