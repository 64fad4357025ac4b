// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/layouts/pivotmds.h"

#include <algorithm>
#include <cmath>

namespace Briefings {

namespace {

using Row = std::array<float, sourcesAtOnce>;
using Vector = std::array<double, sourcesAtOnce>;
using Products = std::array<double, sourcesAtOnce * sourcesAtOnce>;

double product(const Vector &a, const Vector &b)
{
    double sum = 0;
    for (size_t i = 0; i < sourcesAtOnce; ++i) {
        sum += a[i] * b[i];
    }
    return sum;
}

void removePart(Vector &vector, const Vector &direction)
{
    const double share = product(vector, direction);
    for (size_t i = 0; i < sourcesAtOnce; ++i) {
        vector[i] -= share * direction[i];
    }
}

bool normalize(Vector &vector)
{
    const double length = std::sqrt(product(vector, vector));
    if (!(length > 0)) {
        return false;
    }
    for (double &value : vector) {
        value /= length;
    }
    return true;
}

Vector times(const Products &matrix, const Vector &vector)
{
    Vector result{};
    for (size_t i = 0; i < sourcesAtOnce; ++i) {
        for (size_t k = 0; k < sourcesAtOnce; ++k) {
            result[i] += matrix[i * sourcesAtOnce + k] * vector[k];
        }
    }
    return result;
}

/// The direction of the greatest eigenvalue at a right angle to \a before; zero when there is none.
Vector mainDirection(const Products &matrix, const Vector &before, size_t columns)
{
    constexpr int rounds = 60;
    Vector vector{};
    // A beginning that no symmetry of the graph is likely to be at a right angle to.
    for (size_t i = 0; i < columns; ++i) {
        vector[i] = std::sin(1.0 + 2.7 * static_cast<double>(i));
    }
    for (int round = 0; round < rounds; ++round) {
        removePart(vector, before);
        if (!normalize(vector)) {
            return {};
        }
        vector = times(matrix, vector);
    }
    removePart(vector, before);
    return normalize(vector) ? vector : Vector{};
}

Row toRow(const Vector &vector)
{
    Row row{};
    std::ranges::transform(vector, row.begin(), [](double v) { return static_cast<float>(v); });
    return row;
}

} // namespace

ForceKernel::SourcePlaces sourcePlaces(const StepTable &table, const ForceKernel::Places &places)
{
    ForceKernel::SourcePlaces result;
    for (size_t i = 0; i < table.sources.size(); ++i) {
        result.x[i] = places.x[table.sources[i]];
        result.y[i] = places.y[table.sources[i]];
    }
    return result;
}

ForceKernel::Places pivotPlaces(const StepTable &table, size_t nodeCount)
{
    const size_t columns = table.sources.size();
    const Row means = ForceKernel::meanSquares(table.steps);
    const Products matrix = ForceKernel::centeredProducts(table.steps, columns, means);
    const Vector first = mainDirection(matrix, {}, columns);
    const Vector second = mainDirection(matrix, first, columns);
    ForceKernel::Places places{std::vector<float>(nodeCount), std::vector<float>(nodeCount)};
    ForceKernel::project(table.steps, columns, means, toRow(first), toRow(second), places);

    ForceKernel::StressSums sums;
    ForceKernel::addStress({0, static_cast<uint32_t>(nodeCount)}, places, table.steps,
                           sourcePlaces(table, places), sums);
    const auto scale = static_cast<float>(sums.bestScale());
    for (size_t node = 0; node < nodeCount; ++node) {
        places.x[node] *= scale;
        places.y[node] *= scale;
    }
    return places;
}

} // namespace Briefings
