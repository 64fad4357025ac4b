// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/claims/claimstablemodel.h"

#include <QAbstractItemModelTester>

using namespace Briefings;
using namespace Widgets;
using TestSupport::BriefingBuilder;

namespace {

std::shared_ptr<const BriefingIndex> makeIndex()
{
    BriefingBuilder b;
    b.addDocument(QStringLiteral("guide"), QStringLiteral("# Guide\n"));
    b.addDocument(QStringLiteral("memo"), QStringLiteral("# Memo\n"));
    b.addQuestion(QStringLiteral("cost"), QStringLiteral("What did it cost?"));
    b.addQuestion(QStringLiteral("unasked"), QStringLiteral("Has no claims?"));
    b.addQuestion(QStringLiteral("chips"), QStringLiteral("Which chips?"));
    b.addClaim(QStringLiteral("cheap"), QStringLiteral("It was cheap."), QStringLiteral("cost"));
    b.addClaim(QStringLiteral("h800"), QStringLiteral("H800s did it."), QStringLiteral("chips"));
    b.addClaim(QStringLiteral("legal"), QStringLiteral("They were legal."),
               QStringLiteral("chips"));
    b.addStance(QStringLiteral("cheap"), QStringLiteral("document:guide"), StanceKind::Supports,
                QStringLiteral("6 million"));
    b.addStance(QStringLiteral("cheap"), QStringLiteral("document:memo"), StanceKind::Disputes,
                QStringLiteral("billions"));
    b.addStance(QStringLiteral("h800"), QStringLiteral("document:memo"), StanceKind::Disputes,
                QStringLiteral("H100s too"));
    b.addStance(QStringLiteral("legal"), QStringLiteral("document:guide"), StanceKind::Supports,
                QStringLiteral("sold openly"));
    b.addStance(QStringLiteral("legal"), QStringLiteral("document:memo"), StanceKind::Qualifies,
                QStringLiteral("until 2023"));
    return std::make_shared<const BriefingIndex>(b.briefing());
}

/// The builder's short texts are slugs. One line per row, columns separated by bars, gists in
/// brackets.
QString dump(const ClaimsTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString gist = index.data(ClaimsRole::Gist).toString();
            cells.append(index.data(Qt::DisplayRole).toString()
                         + (gist.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(gist)));
        }
        lines.append((model.isQuestion(row) ? QStringLiteral("# ") : QString())
                     + cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class tst_ClaimsTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void model_keepsQtsRules()
    {
        ClaimsTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setBriefing(makeIndex());
        model.setDisagreementsOnly(true);
        model.setBriefing(nullptr);

        QCOMPARE(model.rowCount(), 0);
    }

    void rows_areQuestionsWithTheirClaims()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());

        QCOMPARE(dump(model),
                 QStringLiteral("# What did it cost? |  | \n"
                                "cheap | ✓ supports [6 million] | ✕ disputes [billions]\n"
                                "# Which chips? |  | \n"
                                "h800 | · silent | ✕ disputes [H100s too]\n"
                                "legal | ✓ supports [sold openly] | ≈ qualifies [until 2023]"));
    }

    void disagreementsOnly_keepsWhatOneDisputesAndAnotherDoesNot()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());

        model.setDisagreementsOnly(true);

        QCOMPARE(dump(model),
                 QStringLiteral("# What did it cost? |  | \n"
                                "cheap | ✓ supports [6 million] | ✕ disputes [billions]"));
    }

    void find_isTheInverseOfItem()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());

        for (const QString &id : {QStringLiteral("question:chips"), QStringLiteral("claim:legal"),
                                  QStringLiteral("stance:cheap.memo")}) {
            const ItemId item = *ItemId::fromString(id);
            QCOMPARE(model.item(model.find(item)), item);
        }
        QVERIFY(!model.find(*ItemId::fromString(QStringLiteral("actor:nobody"))).isValid());
    }

    // Enter on an empty cell still has to lead somewhere.
    void silentCell_standsForItsClaim()
    {
        ClaimsTableModel model;
        model.setBriefing(makeIndex());
        const QModelIndex claim = model.find(ClaimId(QStringLiteral("claim:h800")));

        QCOMPARE(model.item(claim.siblingAtColumn(1)).toString(), QStringLiteral("claim:h800"));
        QVERIFY(!claim.siblingAtColumn(1).data(ClaimsRole::Stance).isValid());
    }
};

QTEST_GUILESS_MAIN(tst_ClaimsTableModel)
#include "tst_claimstablemodel.moc"
