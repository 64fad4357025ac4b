// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/model/json.h"
#include "tests/support/testsupport.h"

#include <nlohmann/json.hpp>

#include <limits>

using namespace Briefings;

namespace {

Figure figure()
{
    Passage passage;
    passage.document = DocumentId(QStringLiteral("document:guide"));
    passage.range = *TextRange::make(3, 9);
    passage.quote = QStringLiteral("“$5.6M” 😀\\");
    passage.version = 2;
    passage.state = EvidenceState::Moved;

    Figure figure;
    figure.id = FigureId(QStringLiteral("figure:cost"));
    figure.document = passage.document;
    figure.measure = MeasureId(QStringLiteral("measure:cost"));
    figure.subject = ActorId(QStringLiteral("actor:v3"));
    figure.quantity.low = 5.6e6;
    figure.quantity.high = std::numeric_limits<double>::infinity();
    figure.quantity.stated = 5600000.125;
    figure.quantity.unit = Unit::parse(QStringLiteral("USD")).value();
    figure.quantity.precision = Precision::AtLeast;
    figure.quantity.asWritten = QStringLiteral("$5.6M");
    figure.basis = Basis::Claimed;
    figure.scope = QStringLiteral("last run");
    figure.asOf = EdtfDate::parse(QStringLiteral("2024-12~")).value();
    figure.suspectedError = QStringLiteral("why");
    figure.passages = {passage};
    return figure;
}

} // namespace

class tst_Json : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void roundTrips_aFigureWithEverything()
    {
        Diagnostics diagnostics;
        const Item item = figure();

        const auto json = parseJson(canonicalBytes(toJson(item, SourceNames())));
        QVERIFY_RESULT(json);
        const auto read = itemFromJson(ItemKind::Figure, *json, SourceNames(),
                                       {QStringLiteral("f"), {}, &diagnostics});

        QVERIFY2(diagnostics.empty(),
                 diagnostics.empty() ? "" : qPrintable(toLine(diagnostics.front())));
        QVERIFY(read.has_value());
        QVERIFY(*read == item);
    }

    void roundTrips_aChartWithEverything()
    {
        const FigureId cost(QStringLiteral("figure:cost"));
        Chart chart;
        chart.id = ChartId(QStringLiteral("chart:cost"));
        chart.title = QStringLiteral("A finding");
        chart.subtitle = QStringLiteral("In dollars");
        chart.kind = ChartKind::RatioLadder;
        chart.measures = {MeasureId(QStringLiteral("measure:cost"))};
        chart.figures = {cost};
        chart.subjects = {ActorId(QStringLiteral("actor:v3"))};
        chart.documents = {DocumentId(QStringLiteral("document:guide"))};
        chart.hidden = {cost};
        chart.results = {cost};
        chart.base = cost;
        chart.grouping = ChartGrouping::Subject;
        chart.order = ChartOrder::Date;
        chart.scale = ChartScale::Log;
        chart.palette = ChartPalette::Gray;
        chart.referenceLines = {{0.25, QStringLiteral("a quarter")}, {1e6, {}}};
        chart.callOuts = {{cost, QStringLiteral("Look here")}};
        chart.preset = ChartPreset::SocialCard;
        chart.note = QStringLiteral("Note");
        chart.source = QStringLiteral("Source");
        chart.alternativeText = QStringLiteral("All of it");
        Diagnostics diagnostics;
        const Item item = chart;

        const auto json = parseJson(canonicalBytes(toJson(item, SourceNames())));
        QVERIFY_RESULT(json);
        const auto read = itemFromJson(ItemKind::Chart, *json, SourceNames(),
                                       {QStringLiteral("c"), {}, &diagnostics});

        QVERIFY2(diagnostics.empty(),
                 diagnostics.empty() ? "" : qPrintable(toLine(diagnostics.front())));
        QVERIFY(read.has_value());
        QVERIFY(*read == item);
    }

    void parseJson_saysWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::addRow("a missing comma")
            << QByteArray("{\n  \"a\": 1\n  \"b\": 2\n}") << QStringLiteral("line 3, column");
        QTest::addRow("nothing") << QByteArray() << QStringLiteral("line 1, column 1");
        QTest::addRow("two members of one name")
            << QByteArray(R"({"a": 1, "b": {"a": 1}, "a": 2})") << QStringLiteral("“a”");
        QTest::addRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << QStringLiteral("UTF-8");
        QTest::addRow("a deep nest") << QByteArray(200000, '[') << QStringLiteral("line 1");
    }

    void parseJson_saysWhere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);

        const auto json = parseJson(bytes);

        QVERIFY(!json);
        QVERIFY2(json.error().message.contains(says), qPrintable(json.error().message));
    }

    void sourceNames_knowFilesAndIds()
    {
        Document document;
        document.id = DocumentId(QStringLiteral("document:guide"));
        document.bodies = {{Body::Digest, QStringLiteral("documents/guide.md"), 1}};
        const SourceNames names({document});

        QCOMPARE(names.name(document.id, Body::Digest), QStringLiteral("documents/guide.md"));
        QCOMPARE(names.name(document.id, Body::Original),
                 QStringLiteral("document:guide#original"));
        QCOMPARE(names.find(QStringLiteral("documents/guide.md"))->document, document.id);
        QCOMPARE(names.find(QStringLiteral("document:guide#original"))->body, Body::Original);
        QVERIFY(!names.find(QStringLiteral("documents/other.md")));
    }
};

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
