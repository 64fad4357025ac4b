// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/folder.h"
#include "briefings/exchange/schema.h"
#include "briefings/model/json.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"
#include "tests/support/viewsample.h"

#include <QDir>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace Briefings;

namespace {

FolderFiles bundled() { return loadFolder(TestSupport::bundledFolder()).value(); }

QString firstLine(const Diagnostics &diagnostics)
{
    return diagnostics.empty() ? QString() : toLine(diagnostics.front());
}

} // namespace

class tst_Folder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void bundled_hasNoFinding()
    {
        const auto reading = readFolder(bundled());

        QVERIFY2(reading.diagnostics.empty(), qPrintable(firstLine(reading.diagnostics)));
        QCOMPARE(reading.contents.briefing.documents.size(), size_t(5));
        QVERIFY(reading.contents.verbatim.empty());
    }

    void writeFolder_givesTheSameBytesBack()
    {
        const auto files = bundled();

        QVERIFY(writeFolder(readFolder(files).contents) == files);
    }

    /// A person's own indentation and member order survive while the facts stay the same.
    void writeFolder_keepsForeignFormatting()
    {
        auto files = bundled();
        const auto compact =
            QByteArray::fromStdString(parseJson(files.at(QStringLiteral("events.json")))->dump());
        files[QStringLiteral("events.json")] = compact;
        auto contents = readFolder(files).contents;

        QCOMPARE(contents.verbatim.size(), size_t(1));
        QVERIFY(writeFolder(contents) == files);

        contents.briefing.events.front().title += QStringLiteral("!");
        QVERIFY(writeFolder(contents).at(QStringLiteral("events.json")) != compact);
        QVERIFY(writeFolder(contents).at(QStringLiteral("events.json")).contains("\n"));
    }

    void annotations_areOptionalAndComeBack()
    {
        const auto name = QStringLiteral("annotations.json");
        auto files = bundled();
        QVERIFY(!files.contains(name));
        auto contents = readFolder(files).contents;
        Annotation annotation;
        annotation.id = AnnotationId(QStringLiteral("annotation:mine"));
        annotation.color = AnnotationColor::Blue;
        annotation.text = QStringLiteral("Ask about this: “why?”");
        annotation.created = QStringLiteral("2026-11-23T03:20:00Z");
        annotation.passages = contents.briefing.claims.front().passages;
        contents.briefing.annotations.push_back(annotation);

        const auto written = writeFolder(contents);
        const auto reading = readFolder(written);

        QVERIFY(written.contains(name));
        QVERIFY2(reading.diagnostics.empty(), qPrintable(firstLine(reading.diagnostics)));
        QVERIFY(reading.contents.briefing == contents.briefing);
    }

    void formulasAndAssumptions_areOptionalAndComeBack()
    {
        auto files = bundled();
        files.erase(QStringLiteral("formulas.json"));
        files.erase(QStringLiteral("assumptions.json"));
        auto contents = readFolder(files).contents;
        QVERIFY(contents.briefing.formulas.empty());
        QVERIFY(writeFolder(contents) == files);
        Assumption assumption;
        assumption.id = AssumptionId(QStringLiteral("assumption:rent"));
        assumption.name = QStringLiteral("Rent");
        assumption.quantity.low = 1.5;
        assumption.quantity.high = 2.5;
        assumption.quantity.unit = Unit::parse(QStringLiteral("USD/GPU/hour")).value();
        assumption.quantity.precision = Precision::Range;
        assumption.quantity.asWritten = QStringLiteral("$1.50 to $2.50");
        assumption.note = QStringLiteral("Offers of that winter.");
        contents.briefing.assumptions.push_back(assumption);
        Formula formula;
        formula.id = FormulaId(QStringLiteral("formula:hours"));
        formula.name = QStringLiteral("Cost ÷ rent = GPU-hours");
        formula.operation = FormulaOperation::Quotient;
        formula.terms.resize(2);
        formula.terms[0].measure = MeasureId(QStringLiteral("measure:training-cost"));
        formula.terms[0].scope = QStringLiteral("last run");
        formula.terms[1].assumption = assumption.id;
        formula.result.unit = Unit::parse(QStringLiteral("GPU.hour")).value();
        formula.subject = ActorId(QStringLiteral("actor:v3"));
        formula.note = QStringLiteral("The other way round.");
        contents.briefing.formulas.push_back(formula);

        const auto written = writeFolder(contents);
        const auto reading = readFolder(written);

        QVERIFY(written.contains(QStringLiteral("formulas.json")));
        QVERIFY(written.contains(QStringLiteral("assumptions.json")));
        QVERIFY2(reading.diagnostics.empty(), qPrintable(firstLine(reading.diagnostics)));
        QVERIFY(reading.contents.briefing == contents.briefing);
    }

    void networkViews_areOptionalAndComeBack()
    {
        auto contents = TestSupport::smallContents();
        contents.briefing.networkViews.push_back(TestSupport::sampleView());
        const auto written = writeFolder(contents);
        const auto name = QStringLiteral("networkviews.json");
        QVERIFY(written.contains(name));
        const auto schema = checkSchema(name, parseJson(written.at(name)).value());
        QVERIFY2(schema.empty(), qPrintable(firstLine(schema)));

        const auto reading = readFolder(written);
        QCOMPARE(reading.contents.briefing.networkViews, contents.briefing.networkViews);
        contents.briefing.networkViews.clear();
        QVERIFY(!writeFolder(contents).contains(name));
    }

    /// A view outlives what it shows.
    void networkViews_mayNameWhatIsGone()
    {
        auto contents = TestSupport::smallContents();
        contents.briefing.networkViews[0].filter.focus = {ActorId(QStringLiteral("actor:gone"))};

        const auto diagnostics = readFolder(writeFolder(contents)).diagnostics;

        const auto found =
            std::ranges::find(diagnostics, QStringLiteral("networkviews.json"), &Diagnostic::file);
        QVERIFY(found != diagnostics.end());
        QCOMPARE(found->severity, Diagnostic::Severity::Warning);
        QCOMPARE(found->pointer, QStringLiteral("/networkViews/0/filter/focus"));
    }

    void optionalFiles_anEmptyListStaysWhereItIs_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addRow("annotations") << QStringLiteral("annotations");
        QTest::addRow("formulas") << QStringLiteral("formulas");
        QTest::addRow("assumptions") << QStringLiteral("assumptions");
        QTest::addRow("views") << QStringLiteral("networkViews");
    }

    void optionalFiles_anEmptyListStaysWhereItIs()
    {
        QFETCH(QString, member);
        const QString name = member.toLower() + QStringLiteral(".json");
        for (const auto &format : {QByteArray("{\"%\": []}"), QByteArray("{\n  \"%\": []\n}\n")}) {
            auto files = bundled();
            files.erase(QStringLiteral("formulas.json"));
            files[name] = QByteArray(format).replace('%', member.toLatin1());

            const auto reading = readFolder(files);

            QVERIFY2(reading.diagnostics.empty(), qPrintable(firstLine(reading.diagnostics)));
            QVERIFY(writeFolder(reading.contents) == files);
        }
    }

    void annotations_withAMistakeSayWhere()
    {
        auto files = bundled();
        files[QStringLiteral("annotations.json")] =
            R"({"annotations": [{"id": "annotation:a", "color": "mauve", "passages": []}]})";

        const auto reading = readFolder(files);

        QVERIFY(hasErrors(reading.diagnostics));
        QVERIFY2(firstLine(reading.diagnostics).contains(u"annotations.json"),
                 qPrintable(firstLine(reading.diagnostics)));
        QVERIFY2(firstLine(reading.diagnostics).contains(u"/annotations/0/"),
                 qPrintable(firstLine(reading.diagnostics)));
    }

    void saveFolder_thenLoadFolder()
    {
        const QTemporaryDir folder;
        const auto files = bundled();
        const QString path = folder.filePath(QStringLiteral("new/briefing"));

        QVERIFY_RESULT(saveFolder(path, files));

        QVERIFY(loadFolder(path).value() == files);
    }

    void saveFolder_refusesAFolderOfOtherThings()
    {
        const QTemporaryDir folder;
        TestSupport::writeFile(folder.filePath(QStringLiteral("letter.txt")), "Dear");

        const auto saved = saveFolder(folder.path(), bundled());

        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Conflict);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(),
            1);
    }

    void loadFolder_saysWhatIsMissing()
    {
        const QTemporaryDir folder;

        const auto empty = loadFolder(folder.path());
        const auto none = loadFolder(folder.filePath(QStringLiteral("none")));

        QCOMPARE(empty.error().kind, Error::Kind::Format);
        QVERIFY(empty.error().message.contains(QLatin1String("briefing.json")));
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
    }

    void reanchor_carriesPassagesOverAMovedText()
    {
        auto files = bundled();
        auto &text = files[QStringLiteral("documents/news-digest.md")];
        text = "# A new heading 😀\n\n" + text;
        QVERIFY(hasErrors(readFolder(files).diagnostics));

        const auto result = reanchor(files);

        QVERIFY2(result.diagnostics.empty(), qPrintable(firstLine(result.diagnostics)));
        QVERIFY(result.moved > 0);
        QCOMPARE(result.filled, 0);
        const auto reading = readFolder(result.files);
        QVERIFY2(reading.diagnostics.empty(), qPrintable(firstLine(reading.diagnostics)));
    }

    void reanchor_reportsAChangedNumber()
    {
        auto files = bundled();
        auto &text = files[QStringLiteral("documents/news-digest.md")];
        QVERIFY(text.contains("2,048"));
        text.replace("2,048", "2,084");

        const auto result = reanchor(files);

        QVERIFY(hasErrors(result.diagnostics));
        QVERIFY(result.diagnostics.front().pointer.contains(QLatin1String("/passages/")));
    }

    void reanchor_changesNothingWhenAllIsWell()
    {
        const auto files = bundled();

        const auto result = reanchor(files);

        QVERIFY(result.files == files);
        QCOMPARE(result.moved, 0);
    }

    void readFolder_survivesGarbage()
    {
        auto files = bundled();
        files[QStringLiteral("claims.json")] = "[1, 2";
        files[QStringLiteral("links.json")] = R"({"links": [null, 3, "x", {}, []]})";

        const auto reading = readFolder(files);

        QVERIFY(hasErrors(reading.diagnostics));
        QCOMPARE(reading.contents.briefing.claims.size(), size_t(0));
        QVERIFY(!reading.contents.briefing.actors.empty());
    }
};

QTEST_GUILESS_MAIN(tst_Folder)
#include "tst_folder.moc"
