// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/rowset.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Briefings;

namespace {

constexpr qint64 edge = 60;

RowSet randomSet(QRandomGenerator &random)
{
    std::vector<RowSet::Run> runs;
    const int count = random.bounded(6);
    for (int i = 0; i < count; ++i) {
        const qint64 first = random.bounded(-40, 40);
        runs.emplace_back(first, first + random.bounded(8));
    }
    return RowSet(std::move(runs));
}

std::set<qint64> rowsOf(const RowSet &set)
{
    std::set<qint64> rows;
    for (qint64 row = -edge; row <= edge; ++row) {
        if (set.contains(row)) {
            rows.insert(row);
        }
    }
    return rows;
}

} // namespace

class tst_RowSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_areJoinedAndSorted()
    {
        const RowSet set({{5, 7}, {1, 2}, {3, 3}, {6, 9}});

        QCOMPARE(set.runs(), (std::vector<RowSet::Run>{{1, 3}, {5, 9}}));
    }

    void operations_areThoseOfSets()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            const auto a = randomSet(random);
            const auto b = randomSet(random);
            const auto rowsA = rowsOf(a);
            const auto rowsB = rowsOf(b);
            const auto united = rowsOf(a.united(b));
            const auto shared = rowsOf(a.intersected(b));
            const auto rest = rowsOf(a.complemented());
            for (qint64 row = -edge; row <= edge; ++row) {
                QCOMPARE(united.contains(row), rowsA.contains(row) || rowsB.contains(row));
                QCOMPARE(shared.contains(row), rowsA.contains(row) && rowsB.contains(row));
                QCOMPARE(rest.contains(row), !rowsA.contains(row));
            }
            QCOMPARE(a.complemented().complemented(), a);
        }
    }

    void everything_hasAll()
    {
        QVERIFY(RowSet::everything().contains(-1'000'000'000'000));
        QVERIFY(RowSet::everything().complemented().isEmpty());
        QCOMPARE(RowSet().complemented(), RowSet::everything());
    }
};

QTEST_GUILESS_MAIN(tst_RowSet)

#include "tst_rowset.moc"
