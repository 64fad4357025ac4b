// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/agreementmatrix.h"
#include "tests/support/briefingbuilder.h"

#include <QRandomGenerator>
#include <QStringList>

#include <memory>

namespace TestSupport {

/// A briefing of claims c0, c1 … whose stances are written as words of signs, one sign for each of
/// the documents d0, d1 …: '+' supports, '~' qualifies, '-' disputes, '.' is silent.
[[nodiscard]] inline std::shared_ptr<const Briefings::BriefingIndex>
briefingOf(const QStringList &rows)
{
    using namespace Briefings;
    BriefingBuilder b;
    const auto documents = rows.isEmpty() ? 0 : rows.front().size();
    for (qsizetype d = 0; d < documents; ++d) {
        b.addDocument(QStringLiteral("d%1").arg(d), QStringLiteral("# Text\n"));
    }
    b.addQuestion(QStringLiteral("q"), QStringLiteral("What then?"));
    for (qsizetype c = 0; c < rows.size(); ++c) {
        const auto slug = QStringLiteral("c%1").arg(c);
        b.addClaim(slug, QStringLiteral("Claim %1.").arg(c), QStringLiteral("q"));
        for (qsizetype d = 0; d < documents; ++d) {
            const auto sign = rows[c][d];
            if (sign != u'.') {
                b.addStance(slug, QStringLiteral("document:d%1").arg(d),
                            sign == u'+'   ? StanceKind::Supports
                            : sign == u'~' ? StanceKind::Qualifies
                                           : StanceKind::Disputes,
                            QStringLiteral("Gist of d%1.").arg(d));
            }
        }
    }
    return std::make_shared<const BriefingIndex>(b.briefing());
}

[[nodiscard]] inline Briefings::AgreementMatrix matrixOf(const QStringList &rows)
{
    return Briefings::agreementMatrix(*briefingOf(rows));
}

/// Rows for briefingOf(), the same for the same seed.
[[nodiscard]] inline QStringList randomRows(int claims, int documents, quint32 seed)
{
    QRandomGenerator random(seed);
    const QString signs = QStringLiteral("+~-..");
    QStringList rows;
    for (int c = 0; c < claims; ++c) {
        QString row;
        for (int d = 0; d < documents; ++d) {
            row += signs[random.bounded(static_cast<int>(signs.size()))];
        }
        rows.append(row);
    }
    return rows;
}

} // namespace TestSupport
