// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/charttables.h"
#include "briefings/export/csv.h"
#include "briefings/export/xlsx.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/officefile.h"
#include "tests/support/scenes.h"
#include "tests/support/testsupport.h"

#include <algorithm>
#include <limits>

using namespace Briefings;
using namespace TestSupport;

namespace {

BriefingIndex smallIndex()
{
    auto contents = smallContents();
    auto &figure = contents.briefing.figures.front();
    figure.scope = QStringLiteral("last run only");
    figure.holder = ActorId(QStringLiteral("actor:deepseek"));
    figure.note = QStringLiteral("Rounded in the press.");
    figure.suspectedError = QStringLiteral("Not the whole cost.");
    return BriefingIndex(std::make_shared<const Briefing>(contents.briefing));
}

/// Two figures of the small briefing, and one that is computed and open above.
ChartScene sceneOf()
{
    auto scene = Scenes::manyRows(3);
    auto &marks = scene.panels.front().marks;
    marks[0].figure = FigureId(QStringLiteral("figure:cost-guide"));
    marks[1].figure = FigureId(QStringLiteral("figure:cost-memo"));
    marks[2].figure = FigureId();
    marks[2].stated.reset();
    marks[2].said.high = std::numeric_limits<double>::infinity();
    return scene;
}

int columnOf(const Table &table, const QString &title)
{
    const auto column = std::ranges::find(table.columns, title, &TableColumn::title);
    return column == table.columns.end() ? -1 : static_cast<int>(column - table.columns.begin());
}

TableCell cell(const Table &table, size_t row, const QString &title)
{
    const auto column = static_cast<size_t>(columnOf(table, title));
    return column < table.rows.at(row).size() ? table.rows.at(row)[column] : TableCell{};
}

} // namespace

class tst_ChartTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void row_saysAllThatIsKnownOfAFigure_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *column, const char *text) {
            QTest::addRow("%s", column) << QString::fromUtf8(column) << QString::fromUtf8(text);
        };
        row("Label", "100");
        row("Document", "guide");
        row("Measure", "Training cost");
        row("Subject", "V3");
        row("Unit", "USD");
        row("As written", "$5.576 million");
        row("Precision", "exact");
        row("Basis", "reported");
        row("Scope", "last run only");
        row("Held by", "DeepSeek");
        row("Suspected error", "Not the whole cost.");
        row("Note", "Rounded in the press.");
        row("Quoted words", "“$5.576 million”");
        row("Evidence", "sound");
        row("Unit of the axis", "GPU");
        row("Why it is not drawn", "");
    }

    void row_saysAllThatIsKnownOfAFigure()
    {
        QFETCH(QString, column);
        QFETCH(QString, text);

        const auto table = chartTable(smallIndex(), sceneOf());

        QVERIFY(columnOf(table, column) >= 0);
        QCOMPARE(cell(table, 0, column).text, text);
    }

    void values_areNumbersAndOpenEndsSaySo()
    {
        const auto table = chartTable(smallIndex(), sceneOf());

        QCOMPARE(table.rows.size(), size_t(3));
        QCOMPARE(cell(table, 0, QStringLiteral("Value")).number, std::optional(5'576'000.0));
        QCOMPARE(cell(table, 0, QStringLiteral("Drawn value")).number, std::optional(100.0));
        QVERIFY(!cell(table, 2, QStringLiteral("Drawn value")).number);
        QCOMPARE(cell(table, 2, QStringLiteral("Drawn to")).text, QStringLiteral("open"));
        QVERIFY(!cell(table, 2, QStringLiteral("Drawn to")).number);
        QCOMPARE(cell(table, 2, QStringLiteral("Document")).text, QString());
    }

    void omitted_standsWithItsReason()
    {
        auto scene = sceneOf();
        scene.panels.front().marks.erase(scene.panels.front().marks.begin());
        const auto reason = QStringLiteral("It is measured in hours.");

        const auto table = chartTable(smallIndex(), scene,
                                      {{FigureId(QStringLiteral("figure:cost-guide")), reason}});

        QCOMPARE(table.rows.size(), size_t(3));
        QCOMPARE(cell(table, 2, QStringLiteral("Why it is not drawn")).text, reason);
        QCOMPARE(cell(table, 2, QStringLiteral("As written")).text,
                 QStringLiteral("$5.576 million"));
        QCOMPARE(cell(table, 2, QStringLiteral("Drawn value")).text, QString());
    }

    void passages_haveARowEach()
    {
        const auto table = chartPassagesTable(smallIndex(), sceneOf());

        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(cell(table, 0, QStringLiteral("Quoted words")).text,
                 QStringLiteral("$5.576 million"));
        QCOMPARE(cell(table, 0, QStringLiteral("Body")).text, QStringLiteral("digest"));
        const auto first = cell(table, 0, QStringLiteral("First character")).number;
        const auto last = cell(table, 0, QStringLiteral("Character after the last")).number;
        QVERIFY(first && last);
        QCOMPARE(*last - *first, 14.0);
        QCOMPARE(cell(table, 1, QStringLiteral("Figure")).text, QStringLiteral("figure:cost-memo"));
    }

    void bars_haveRowsUnlessAMarkStandsForThem()
    {
        const auto scene = Scenes::unitShare();

        const auto values = drawnValues(scene.panels.front());

        QCOMPARE(values.size(), size_t(4));
        QCOMPARE(values[0].said, (Interval{0, 62}));
        QVERIFY(values[1].figure.isNull());
    }

    void book_hasTitleSourceAndBothTables()
    {
        const auto book = chartBook(smallIndex(), sceneOf());

        QCOMPARE(book.title, QStringLiteral("Many rows"));
        QVERIFY(book.source.startsWith(QLatin1String("Sources:")));
        QCOMPARE(book.tables.size(), size_t(2));
    }

    void csvAndWorkbook_haveTheSameValues()
    {
        const auto book = chartBook(smallIndex(), sceneOf());

        const auto csv = QString::fromUtf8(toCsv(book.tables.front()));
        const auto workbook = toXlsx(book);

        QVERIFY_RESULT(workbook);
        const auto cells = cellsOf(*workbook, QStringLiteral("sheet1"));
        QCOMPARE(cells.value(QStringLiteral("C2")), QStringLiteral("100"));
        QVERIFY(cells.values().contains(QStringLiteral("5576000")));
        QVERIFY(csv.contains(QStringLiteral(",100,100,100,GPU,guide,Training cost,V3,5576000,")));
        QCOMPARE(csv.count(QStringLiteral("\r\n")), 4);
    }
};

QTEST_GUILESS_MAIN(tst_ChartTables)
#include "tst_charttables.moc"
