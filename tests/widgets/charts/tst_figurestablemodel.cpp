// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/markdown.h"
#include "tests/support/testsupport.h"
#include "widgets/charts/figuresproxymodel.h"
#include "widgets/charts/figurestablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace Briefings;
using namespace Widgets;

namespace {

Figure figure(int number, const char *measure, double value, const char *unit, const char *written)
{
    Figure figure;
    figure.id = FigureId(QStringLiteral("figure:f%1").arg(number));
    figure.document = DocumentId(QStringLiteral("document:guide"));
    figure.measure = MeasureId(QString::fromUtf8(measure));
    figure.quantity = {value,
                       value,
                       value,
                       Unit::parse(QString::fromUtf8(unit)).value(),
                       Precision::Exact,
                       QString::fromUtf8(written)};
    Passage passage;
    passage.document = figure.document;
    passage.range = *TextRange::make(8, 10);
    figure.passages = {passage};
    return figure;
}

std::shared_ptr<const BriefingIndex> sample()
{
    Briefing briefing;
    Document document;
    document.id = DocumentId(QStringLiteral("document:guide"));
    document.title = QStringLiteral("A guide");
    document.shortTitle = QStringLiteral("Guide");
    briefing.documents = {document};
    Actor lab;
    lab.id = ActorId(QStringLiteral("actor:lab"));
    lab.name = QStringLiteral("The lab");
    briefing.actors = {lab};
    briefing.measures = {{MeasureId(QStringLiteral("measure:time")),
                          QStringLiteral("Time"),
                          Unit::parse(QStringLiteral("hour")).value(),
                          {}},
                         {MeasureId(QStringLiteral("measure:cost")),
                          QStringLiteral("Cost"),
                          Unit::parse(QStringLiteral("USD")).value(),
                          {}}};
    briefing.figures = {figure(0, "measure:time", 3, "day", "three days"),
                        figure(1, "measure:time", 50, "hour", "50 hours"),
                        figure(2, "measure:cost", 1, "USD", "a dollar")};
    briefing.figures[1].subject = lab.id;
    briefing.figures[1].scope = QStringLiteral("one run");
    briefing.figures[1].suspectedError = QStringLiteral("minutes, surely");
    return std::make_shared<const BriefingIndex>(std::make_shared<const Briefing>(briefing));
}

QString dump(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.append(model.index(row, column).data().toString());
        }
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class tst_FiguresTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void model_showsFiguresAsWritten()
    {
        FiguresTableModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIndex(sample());

        QCOMPARE(
            dump(model),
            QStringLiteral("three days | Time |  |  |  | reported | exact | Guide\n"
                           "50 hours | Time | The lab | one run |  | reported | exact | Guide\n"
                           "a dollar | Cost |  |  |  | reported | exact | Guide"));
        model.setIndex(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void model_numbersParagraphsWhenTheTextIsThere()
    {
        FiguresTableModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIndex(sample());
        const auto text = std::make_shared<const BlockDocument>(
            readMarkdown(QByteArrayLiteral("First.\n\nSecond one.\n")));

        model.setText(DocumentId(QStringLiteral("document:guide")), Body::Digest, text);

        QCOMPARE(model.index(0, FiguresTableModel::Source).data().toString(),
                 QStringLiteral("Guide, ¶ 2"));
    }

    void model_saysWhatIsFlagged()
    {
        FiguresTableModel model;
        model.setIndex(sample());
        const QModelIndex value = model.index(1, FiguresTableModel::Value);

        QCOMPARE(value.data(FiguresTableModel::FlagRole).toString(),
                 QStringLiteral("minutes, surely"));
        QVERIFY(value.data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("suspected source error")));
        QVERIFY(value.data(Qt::ToolTipRole).toString().contains(QStringLiteral("minutes, surely")));
    }

    void proxy_sortsValuesWithinTheirMeasure()
    {
        FiguresTableModel model;
        FiguresProxyModel proxy(model);
        QAbstractItemModelTester tester(&proxy,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIndex(sample());

        proxy.sort(FiguresTableModel::Value);

        // 50 hours are fewer than three days.
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("a dollar"));
        QCOMPARE(proxy.index(1, 0).data().toString(), QStringLiteral("50 hours"));
        QCOMPARE(proxy.index(2, 0).data().toString(), QStringLiteral("three days"));
    }

    void proxy_findsEveryWordInAnyColumn()
    {
        FiguresTableModel model;
        FiguresProxyModel proxy(model);
        model.setIndex(sample());

        proxy.setFilterText(QStringLiteral("LAB time"));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setFilterText(QStringLiteral("lab cost"));
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setFilterText({});
        proxy.setFigures({FigureId(QStringLiteral("figure:f2"))});
        QCOMPARE(proxy.rowCount(), 1);
    }

    // A person goes on working meanwhile; the last wish counts.
    void proxy_ordersManyInAWorker()
    {
        Briefing briefing = sample()->briefing();
        briefing.figures.clear();
        constexpr int count = 5000;
        for (int i = 0; i < count; ++i) {
            briefing.figures.push_back(
                figure(i, "measure:cost", (i * 7919) % count, "USD", i % 2 == 0 ? "even" : "odd"));
        }
        FiguresTableModel model;
        FiguresProxyModel proxy(model);
        model.setIndex(
            std::make_shared<const BriefingIndex>(std::make_shared<const Briefing>(briefing)));
        QTRY_COMPARE(proxy.rowCount(), count);

        proxy.sort(FiguresTableModel::Source);
        proxy.sort(FiguresTableModel::Value, Qt::DescendingOrder);
        proxy.setFilterText(QStringLiteral("odd"));

        QTRY_COMPARE(proxy.rowCount(), count / 2);
        double last = count;
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const auto id = model.figureAt(proxy.mapToSource(proxy.index(row, 0)).row());
            const auto found = std::ranges::find(briefing.figures, id, &Figure::id);
            QVERIFY(*found->quantity.stated < last);
            last = *found->quantity.stated;
        }
    }
};

QTEST_GUILESS_MAIN(tst_FiguresTableModel)
#include "tst_figurestablemodel.moc"
