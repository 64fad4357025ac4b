// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/timeline/labelrows.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Briefings;

namespace {

RowOptions screenOptions()
{
    RowOptions options;
    options.steps = {{320, 12}, {180, 12}, {240, 40}, {120, 40}};
    return options;
}

std::vector<RowItem> generated(QRandomGenerator &random, int count, double length)
{
    std::vector<RowItem> items;
    for (int i = 0; i < count; ++i) {
        RowItem item;
        item.left = random.bounded(length);
        // Every third is a bar, some of them long.
        item.right = item.left + (i % 3 == 0 ? random.bounded(length / 2) : 8);
        item.labelWidth = 20 + random.bounded(500.0);
        item.numberWidth = 18;
        items.push_back(item);
    }
    return items;
}

/// The first two of \a placed that meet, as a message; empty when none do.
QString firstOverlap(const std::vector<RowItem> &items, const PlacedRows &placed)
{
    const auto meet = [](double a1, double a2, double b1, double b2) { return a1 < b2 && b1 < a2; };
    for (size_t i = 0; i < items.size(); ++i) {
        for (size_t j = 0; j < items.size(); ++j) {
            const PlacedItem &a = placed.items[i];
            const PlacedItem &b = placed.items[j];
            if (i == j || a.row != b.row || a.form == LabelForm::None
                || b.form == LabelForm::None) {
                continue;
            }
            if (meet(a.labelLeft, a.labelRight, b.labelLeft, b.labelRight)
                || meet(a.labelLeft, a.labelRight, items[j].left, items[j].right)) {
                return QStringLiteral("%1 and %2 in row %3").arg(i).arg(j).arg(a.row);
            }
        }
    }
    return {};
}

} // namespace

class tst_LabelRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void labels_neverMeet_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("length");
        QTest::addColumn<bool>("isBounded");
        for (const bool isBounded : {false, true}) {
            const char *bounds = isBounded ? "inside bounds" : "anywhere";
            QTest::addRow("a few, %s", bounds) << 12 << 1200.0 << isBounded;
            QTest::addRow("many, %s", bounds) << 150 << 1200.0 << isBounded;
            QTest::addRow("far too many, %s", bounds) << 900 << 700.0 << isBounded;
            QTest::addRow("in a narrow window, %s", bounds) << 40 << 90.0 << isBounded;
        }
    }

    void labels_neverMeet()
    {
        QFETCH(const int, count);
        QFETCH(const double, length);
        QFETCH(const bool, isBounded);
        QRandomGenerator random(20250120);
        for (int round = 0; round < 20; ++round) {
            const std::vector<RowItem> items = generated(random, count, length);
            RowOptions options = screenOptions();
            if (isBounded) {
                options.leftmost = 0;
                options.rightmost = length;
            }

            const PlacedRows placed = placeRows(items, options);

            QCOMPARE(placed.items.size(), items.size());
            const QString overlap = firstOverlap(items, placed);
            QVERIFY2(overlap.isEmpty(), qPrintable(overlap));
            for (const PlacedItem &item : placed.items) {
                QVERIFY(item.row >= 0 && item.row < placed.rows);
                QVERIFY(placed.rows <= 40);
                if (isBounded && item.form != LabelForm::None) {
                    QVERIFY(item.labelLeft >= 0 && item.labelRight <= length);
                }
            }
        }
    }

    void sameRequest_givesTheSameRows()
    {
        QRandomGenerator random(7);
        const std::vector<RowItem> items = generated(random, 200, 1000);

        QCOMPARE(placeRows(items, screenOptions()).items, placeRows(items, screenOptions()).items);
    }

    void labels_standRightThenLeftThenInTheNextRow()
    {
        const std::vector<RowItem> items = {
            {100, 110, 60, 10}, {102, 112, 60, 10}, {104, 114, 60, 10}};
        RowOptions options;
        options.steps = {{1000, 5}};

        const PlacedRows placed = placeRows(items, options);

        QCOMPARE(placed.items[0], (PlacedItem{0, LabelForm::Full, 115, 175}));
        QCOMPARE(placed.items[1], (PlacedItem{1, LabelForm::Full, 117, 177}));
        QCOMPARE(placed.items[2], (PlacedItem{2, LabelForm::Full, 119, 179}));
        QCOMPARE(placed.rows, 3);

        // Near the right bound there is room only at the left.
        options.rightmost = 150;
        QCOMPARE(placeRows(items, options).items[0], (PlacedItem{0, LabelForm::Full, 35, 95}));
    }

    void longBars_haveTheirLabelInside()
    {
        RowOptions options;
        options.steps = {{1000, 5}};

        QCOMPARE(placeRows({{100, 300, 60, 10}}, options).items[0],
                 (PlacedItem{0, LabelForm::Full, 106, 166}));
        // Inside what is in view.
        options.leftmost = 200;
        QCOMPARE(placeRows({{100, 300, 60, 10}}, options).items[0],
                 (PlacedItem{0, LabelForm::Full, 206, 266}));
    }

    void labels_standWhereTheyAreSeenWhole()
    {
        RowOptions options;
        options.steps = {{1000, 5}};
        options.seenLeft = 0;
        options.seenRight = 400;

        // At the right edge of the view the label goes to the left.
        QCOMPARE(placeRows({{380, 390, 60, 10}}, options).items[0],
                 (PlacedItem{0, LabelForm::Full, 315, 375}));
        // Of a bar that runs out of view it stands in the part that is seen.
        QCOMPARE(placeRows({{-500, 300, 60, 10}}, options).items[0],
                 (PlacedItem{0, LabelForm::Full, 6, 66}));
        // Where little of the bar is seen it stands beside it.
        QCOMPARE(placeRows({{-500, 30, 60, 10}}, options).items[0],
                 (PlacedItem{0, LabelForm::Full, 35, 95}));
        // What is out of view has its label as ever.
        QCOMPARE(placeRows({{600, 610, 60, 10}}, options).items[0],
                 (PlacedItem{0, LabelForm::Full, 615, 675}));
    }

    void labels_areCutThenNumberedThenLeftOut()
    {
        RowOptions options;
        options.steps = {{100, 1}};
        const PlacedRows neighbors = placeRows({{0, 10, 200, 20}, {130, 140, 300, 20}}, options);
        // The first gets what is left up to the second one, which has no neighbor.
        QCOMPARE(neighbors.items[0], (PlacedItem{0, LabelForm::Elided, 15, 120}));
        QCOMPARE(neighbors.items[1], (PlacedItem{0, LabelForm::Full, 145, 445}));
        const PlacedRows two = placeRows({{0, 10, 90, 20}, {250, 260, 90, 20}}, options);
        QCOMPARE(two.items[0].form, LabelForm::Full);
        // Both sides of the second are taken, and there is but one row.
        const PlacedRows three =
            placeRows({{0, 10, 90, 20}, {120, 130, 90, 20}, {140, 150, 90, 20}}, options);
        QCOMPARE(three.items[1].form, LabelForm::Number);
        // Who still has room beside its number gets its label back.
        QCOMPARE(three.items[0].form, LabelForm::Full);
        std::vector<RowItem> many;
        for (int i = 0; i < 10; ++i) {
            many.push_back({i * 6.0, i * 6.0 + 8, 90, 20});
        }
        const PlacedRows numbers = placeRows(many, options);
        QVERIFY(std::ranges::any_of(
            numbers.items, [](const PlacedItem &item) { return item.form == LabelForm::Number; }));
        QVERIFY(std::ranges::any_of(
            numbers.items, [](const PlacedItem &item) { return item.form == LabelForm::None; }));
        QCOMPARE(numbers.rows, 1);
    }

    void nothing_takesNoRows() { QCOMPARE(placeRows({}, screenOptions()).rows, 0); }
};

QTEST_GUILESS_MAIN(tst_LabelRows)
#include "tst_labelrows.moc"
