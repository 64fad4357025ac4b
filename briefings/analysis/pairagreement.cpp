// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/analysis/pairagreement.h"

namespace Briefings {

namespace {

void count(PairAgreement &pair, Accord kind)
{
    switch (kind) {
    case Accord::Same:
        ++pair.same;
        break;
    case Accord::Partly:
        ++pair.partly;
        break;
    case Accord::Opposed:
        ++pair.opposed;
        break;
    }
}

} // namespace

Accord accord(StanceKind a, StanceKind b)
{
    if (a == b) {
        return Accord::Same;
    }
    return a == StanceKind::Disputes || b == StanceKind::Disputes ? Accord::Opposed
                                                                  : Accord::Partly;
}

std::optional<double> PairAgreement::share() const
{
    if (shared() < leastSharedClaims) {
        return std::nullopt;
    }
    return (same + partly / 2.0) / shared();
}

PairAgreement pairAgreement(const AgreementMatrix &matrix, int a, int b)
{
    PairAgreement pair{a, b};
    for (const auto &row : matrix.rows) {
        const auto *first = row.cell(a);
        const auto *second = row.cell(b);
        if (first != nullptr && second != nullptr) {
            count(pair, accord(first->kind, second->kind));
        }
    }
    return pair;
}

std::vector<PairAgreement> documentPairs(const AgreementMatrix &matrix)
{
    std::vector<PairAgreement> pairs;
    const auto documents = static_cast<size_t>(matrix.documents);
    // The pair (a, b) with a < b stands behind all pairs that begin with a lower document.
    const auto placeOf = [documents](size_t a, size_t b) {
        return a * documents - a * (a + 1) / 2 + b - a - 1;
    };
    for (int a = 0; a < matrix.documents; ++a) {
        for (int b = a + 1; b < matrix.documents; ++b) {
            pairs.push_back({a, b});
        }
    }
    // By row, so that the many pairs that share nothing cost nothing.
    for (const auto &row : matrix.rows) {
        for (auto first = row.cells.begin(); first != row.cells.end(); ++first) {
            for (auto second = std::next(first); second != row.cells.end(); ++second) {
                if (second->voice < matrix.documents) {
                    count(pairs[placeOf(static_cast<size_t>(first->voice),
                                        static_cast<size_t>(second->voice))],
                          accord(first->kind, second->kind));
                }
            }
        }
    }
    return pairs;
}

} // namespace Briefings
