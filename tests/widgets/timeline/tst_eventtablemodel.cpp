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
        model.setFilter(DocumentId(QStringLiteral("document:memo")));
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
            QStringLiteral("October 2022 (uncertain) | Rules |  | %1\n"
                           "25 December 2024, inferred | Release | The lab (released it) | %1\n"
                           "27 January 2025 | Shares fall |  | %2")
                .arg(guide, memo));
        QVERIFY(model.entries()[0].isUncertain);
        QVERIFY(!model.entries()[0].isPoint());
        QVERIFY(!model.entries()[2].isUncertain);
        QVERIFY(model.entries()[2].isPoint());
    }

    void filter_keepsTheEventsOfADocumentOrAnActor()
    {
        EventTableModel model;
        model.setBriefing(makeIndex());

        model.setFilter(DocumentId(QStringLiteral("document:memo")));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(EventId(QStringLiteral("event:fall"))), 0);
        QCOMPARE(model.rowOf(EventId(QStringLiteral("event:rules"))), -1);
        model.setFilter(ActorId(QStringLiteral("actor:lab")));
        QCOMPARE(model.rowOf(EventId(QStringLiteral("event:release"))), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(tst_EventTableModel)
#include "tst_eventtablemodel.moc"
