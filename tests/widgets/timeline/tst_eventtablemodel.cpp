// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "widgets/timeline/eventtablemodel.h"

#include <QAbstractItemModelTester>

using namespace Briefings;
using namespace Widgets;
using TestSupport::BriefingBuilder;

namespace {

std::shared_ptr<const BriefingIndex> makeIndex()
{
    const QString guide = QStringLiteral("guide");
    BriefingBuilder b;
    b.addDocument(guide, QStringLiteral("The model came out. Rules were made.\n"));
    b.addDocument(QStringLiteral("memo"), QStringLiteral("Shares fell.\n"));
    b.addActor(QStringLiteral("lab"), QStringLiteral("The lab"), ActorKind::Lab);
    b.addEvent(QStringLiteral("fall"), QStringLiteral("Shares fall"), QStringLiteral("2025-01-27"),
               b.passages(QStringLiteral("memo"), QStringLiteral("Shares fell")));
    b.addEvent(QStringLiteral("rules"), QStringLiteral("Rules"), QStringLiteral("2022-10?"),
               b.passages(guide, QStringLiteral("Rules were made")));
    b.addEvent(QStringLiteral("release"), QStringLiteral("Release"), QStringLiteral("2024-12-25"),
               b.passages(guide, QStringLiteral("The model came out")));
    auto &release = b.contents().briefing.events.back();
    release.participants = {{ActorId(QStringLiteral("actor:lab")), QStringLiteral("released it")}};
    release.inference = QStringLiteral("Christmas Day.");
    Event undated;
    undated.id = EventId(QStringLiteral("event:rumor"));
    undated.title = QStringLiteral("Rumor");
    b.contents().briefing.events.push_back(undated);
    return std::make_shared<const BriefingIndex>(b.briefing());
}

QString dump(const EventTableModel &model)
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

class tst_EventTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init() { TestSupport::failOnWarnings(); }

    void model_keepsQtsRules()
    {
        EventTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setBriefing(makeIndex());
        EventFilter filter;
        filter.document = DocumentId(QStringLiteral("document:memo"));
        model.setFilter(filter);
        model.sort(EventTableModel::DateColumn, Qt::DescendingOrder);
        model.setBriefing(nullptr);

        QCOMPARE(model.rowCount(), 0);
    }

    void rows_areInOrderOfTimeAndSayWhatIsNotCertain()
    {
        EventTableModel model;
        model.setBriefing(makeIndex());
        const QString guide = model.index(0, EventTableModel::DocumentsColumn).data().toString();
        const QString memo = model.index(2, EventTableModel::DocumentsColumn).data().toString();

        QCOMPARE(
            dump(model),
            QStringLiteral("1 | October 2022 (uncertain) | Rules |  | %1\n"
                           "2 | 25 December 2024, inferred | Release | The lab (released it) | %1\n"
                           "3 | 27 January 2025 | Shares fall |  | %2\n"
                           "4 | no date | Rumor |  | ")
                .arg(guide, memo));
    }

    void sort_turnsDatesAroundAndKeepsNumbersAndUndatedLast()
    {
        EventTableModel model;
        model.setBriefing(makeIndex());

        model.sort(EventTableModel::DateColumn, Qt::DescendingOrder);

        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            rows.append(model.index(row, EventTableModel::NumberColumn).data().toString());
            QCOMPARE(model.rowOf(model.eventAt(row)), row);
        }
        QCOMPARE(rows.join(QLatin1Char(' ')), QStringLiteral("3 2 1 4"));
        QCOMPARE(model.events().front(), EventId(QStringLiteral("event:rules")));
        model.sort(EventTableModel::DateColumn, Qt::AscendingOrder);
        QCOMPARE(model.eventAt(0), EventId(QStringLiteral("event:rules")));
        QVERIFY(model.eventAt(4).isNull());
    }

    void filter_keepsWhatFits()
    {
        EventTableModel model;
        model.setBriefing(makeIndex());
        EventFilter filter;

        filter.document = DocumentId(QStringLiteral("document:memo"));
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(EventId(QStringLiteral("event:fall"))), 0);
        QCOMPARE(model.rowOf(EventId(QStringLiteral("event:rules"))), -1);
        filter.text = QStringLiteral("release");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 0);
        filter.document = {};
        model.setFilter(filter);
        QCOMPARE(model.rowOf(EventId(QStringLiteral("event:release"))), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
    }

    void filterForWhatIsGone_isDropped()
    {
        EventTableModel model;
        model.setBriefing(makeIndex());
        EventFilter filter;
        filter.actor = ActorId(QStringLiteral("actor:lab"));
        model.setFilter(filter);
        BriefingBuilder other;
        other.addEvent(QStringLiteral("one"), QStringLiteral("One"), QStringLiteral("2024"));

        model.setBriefing(std::make_shared<const BriefingIndex>(other.briefing()));

        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_EventTableModel)
#include "tst_eventtablemodel.moc"
