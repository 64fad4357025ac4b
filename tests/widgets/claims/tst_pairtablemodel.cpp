// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/claims/pairtablemodel.h"

#include <QAbstractItemModelTester>

using namespace Briefings;
using namespace Widgets;

namespace {

/// Four claims: a and b agree, a and c are opposed, d speaks to two of them only.
std::shared_ptr<const BriefingIndex> makeIndex()
{
    TestSupport::BriefingBuilder b;
    b.addQuestion(QStringLiteral("q"), QStringLiteral("What?"));
    for (const auto &name : {"a", "b", "c", "d"}) {
        b.addDocument(QString::fromLatin1(name), QStringLiteral("# Text\n"));
    }
    for (int claim = 0; claim < 4; ++claim) {
        const auto slug = QStringLiteral("c%1").arg(claim);
        b.addClaim(slug, slug, QStringLiteral("q"));
        b.addStance(slug, QStringLiteral("document:a"), StanceKind::Supports, {});
        b.addStance(slug, QStringLiteral("document:b"),
                    claim == 0 ? StanceKind::Qualifies : StanceKind::Supports, {});
        b.addStance(slug, QStringLiteral("document:c"), StanceKind::Disputes, {});
        if (claim < 2) {
            b.addStance(slug, QStringLiteral("document:d"), StanceKind::Supports, {});
        }
    }
    return std::make_shared<const BriefingIndex>(b.briefing());
}

QString dump(const PairTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(model.index(row, column).data(Qt::DisplayRole).toString());
        }
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class tst_PairTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void rows_beginWithThoseFurthestApart()
    {
        const auto index = makeIndex();
        PairTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setPairs(index, agreementMatrix(*index), {});

        QCOMPARE(dump(model), QStringLiteral("a | c | 0 % | 4 | 0 | 0 | 4\n"
                                             "b | c | 0 % | 4 | 0 | 0 | 4\n"
                                             "a | b | 88 % | 4 | 3 | 1 | 0\n"
                                             "a | d | too few shared claims | 2 | 2 | 0 | 0\n"
                                             "b | d | too few shared claims | 2 | 1 | 1 | 0\n"
                                             "c | d | too few shared claims | 2 | 0 | 0 | 2"));
    }

    void oneDocument_standsFirstInItsPairs()
    {
        const auto index = makeIndex();
        PairTableModel model;

        model.setPairs(index, agreementMatrix(*index), DocumentId(QStringLiteral("document:b")));

        QCOMPARE(dump(model), QStringLiteral("b | c | 0 % | 4 | 0 | 0 | 4\n"
                                             "b | a | 88 % | 4 | 3 | 1 | 0\n"
                                             "b | d | too few shared claims | 2 | 1 | 1 | 0"));
        QCOMPARE(model.documents(1).second.toString(), QStringLiteral("document:a"));
    }

    void share_isThereOnlyWhereItIsScored()
    {
        const auto index = makeIndex();
        PairTableModel model;
        model.setPairs(index, agreementMatrix(*index), {});

        QCOMPARE(model.index(2, PairTableModel::Share).data(PairRole::Share).toDouble(), 0.875);
        QVERIFY(!model.index(3, PairTableModel::Share).data(PairRole::Share).isValid());
        QVERIFY(!model.index(2, PairTableModel::First).data(PairRole::Share).isValid());
    }

    void accessibleTexts_haveBothNames()
    {
        const auto index = makeIndex();
        PairTableModel model;
        model.setPairs(index, agreementMatrix(*index), {});

        QCOMPARE(model.index(3, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("a and d: too few shared claims (2)"));
        QCOMPARE(model.index(2, PairTableModel::Partly).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("a and b, Partly: 1"));
    }
};

QTEST_MAIN(tst_PairTableModel)
#include "tst_pairtablemodel.moc"
