// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/positions.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Briefings;

class tst_Positions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_stayWhereTheOrderAllows()
    {
        QCOMPARE(sortKeys({10, 20, 30}), (std::vector<qint64>{10, 20, 30}));
        QCOMPARE(sortKeys({10, std::nullopt, 30}), (std::vector<qint64>{10, 20, 30}));
    }

    void moving_writesOneRow()
    {
        const auto keys = sortKeys({4000, 1000, 2000, 3000});

        QVERIFY(keys[0] < 1000);
        QCOMPARE(keys[1], 1000);
        QCOMPARE(keys[3], 3000);
    }

    void noRoom_numbersAllAnew()
    {
        const auto keys = sortKeys({1, std::nullopt, 2});

        QVERIFY(std::ranges::is_sorted(keys));
        QVERIFY(keys[2] - keys[1] > 100);
    }

    void keys_ascendAlways()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            std::vector<std::optional<qint64>> old;
            for (int i = random.bounded(12); i > 0; --i) {
                old.push_back(random.bounded(3) == 0
                                  ? std::nullopt
                                  : std::optional<qint64>(random.bounded(-20, 20)));
            }

            const auto keys = sortKeys(old);

            QCOMPARE(keys.size(), old.size());
            QVERIFY(std::ranges::adjacent_find(keys, std::greater_equal<>()) == keys.end());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Positions)

#include "tst_positions.moc"
