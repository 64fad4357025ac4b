// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runprogram.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <map>

namespace {

TestSupport::ProgramRun chart(const QStringList &arguments)
{
    return TestSupport::runProgram(QStringLiteral("sidelight-cli"),
                                   QStringList{QStringLiteral("chart")} + arguments);
}

QString text(const char *word) { return QString::fromLatin1(word); }

} // namespace

class tst_Chart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void chart_isWrittenInEveryPictureFormat()
    {
        const QTemporaryDir folder;
        for (const char *ending : {"png", "svg", "pdf"}) {
            const QString path = folder.filePath(QStringLiteral("chart.") + text(ending));

            const auto run = chart({text("training-cost"), text("-o"), path});

            QVERIFY2(run.exitStatus == 0, run.errors.constData());
            QVERIFY(QFile(path).size() > 4000);
        }
    }

    void chart_isWrittenAsSlideWorkbookAndTable()
    {
        const QTemporaryDir folder;
        const std::map<QString, QByteArray> starts{{text("pptx"), QByteArray("PK")},
                                                   {text("xlsx"), QByteArray("PK")},
                                                   {text("csv"), QByteArray("\xEF\xBB\xBF")}};
        for (const auto &[ending, start] : starts) {
            const QString path = folder.filePath(QStringLiteral("chart.") + ending);

            const auto run =
                chart({text("training-cost"), text("-o"), path, text("--slide"), text("4:3")});

            QVERIFY2(run.exitStatus == 0, run.errors.constData());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(bytes.startsWith(start));
            QVERIFY(ending != u"csv" || bytes.contains("$5.6M") || bytes.contains("5.6"));
        }
        QCOMPARE(chart({text("training-cost"), text("-o"), folder.filePath(text("a.pptx")),
                        text("--slide"), text("3:2")})
                     .exitStatus,
                 2);
    }

    void all_areWrittenIntoAFolder()
    {
        const QTemporaryDir folder;

        for (const char *format : {"svg", "csv", "pptx"}) {
            const auto run = chart({text("--all"), text("-o"), folder.filePath(text(format)),
                                    text("--format"), text(format)});
            QVERIFY2(run.exitStatus == 0, run.errors.constData());
        }

        const auto files = [&folder](const char *name) {
            return QDir(folder.filePath(text(name))).entryList(QDir::Files);
        };
        QCOMPARE(files("svg").size(), 12);
        QVERIFY(files("svg").contains(text("training-cost.svg")));
        QCOMPARE(files("csv").size(), 12);
        QCOMPARE(files("pptx"), QStringList{text("deepseek-2025.pptx")});
        QCOMPARE(chart({text("--all"), text("-o"), folder.filePath(text("x"))}).exitStatus, 2);
    }

    void size_presetScaleAndThemeAreHeeded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(text("chart.png"));

        QCOMPARE(chart({text("chart:training-cost"), text("-o"), path, text("--size"),
                        text("900x500"), text("--scale"), text("2"), text("--theme"), text("dark")})
                     .exitStatus,
                 0);
        const QImage sized(path);
        QCOMPARE(sized.size(), QSize(1800, 1000));
        QVERIFY(sized.pixelColor(2, 2).lightness() < 80);

        QCOMPARE(chart({text("--measure"), text("training-cost"), text("-o"), path,
                        text("--preset"), text("socialCard")})
                     .exitStatus,
                 0);
        QCOMPARE(QImage(path).size(), QSize(1200, 628));
    }

    void mistakes_areNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        const QString out = text("/nowhere/x.png");
        QTest::addRow("no chart") << QStringList{text("-o"), out} << text("which chart");
        QTest::addRow("unknown chart")
            << QStringList{text("no-such"), text("-o"), out} << text("chart:training-cost");
        QTest::addRow("unknown format")
            << QStringList{text("training-cost"), text("-o"), text("x.bmp")} << text("png, svg");
        QTest::addRow("bad size") << QStringList{text("training-cost"), text("-o"), out,
                                                 text("--size"), text("big")}
                                  << text("1280x720");
        QTest::addRow("bad preset")
            << QStringList{text("training-cost"), text("-o"), out, text("--preset"), text("wall")}
            << text("halfSlide");
    }

    void mistakes_areNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);

        const auto run = chart(arguments);

        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.errors.contains(word.toUtf8()), run.errors.constData());
    }

    void unwritable_isSaid()
    {
        QCOMPARE(chart({text("training-cost"), text("-o"), text("/nowhere/at/all.png")}).exitStatus,
                 3);
    }
};

QTEST_GUILESS_MAIN(tst_Chart)
#include "tst_chart.moc"
