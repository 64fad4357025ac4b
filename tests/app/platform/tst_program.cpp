// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundledbriefing.h"
#include "app/displaycheck.h"
#include "briefings/store/store.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace TestSupport;

namespace {

struct Run
{
    int exitStatus = -1;
    QString output;
    QString errors;
};

/// Runs the built program without a display and with a home of its own.
Run run(const QStringList &arguments, const QMap<QString, QString> &variables = {})
{
    QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QLatin1String(name));
    }
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), home.filePath(QStringLiteral("state")));
    for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
        environment.insert(variable.key(), variable.value());
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program(QStringLiteral("sidelight")), arguments);
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, {}, QString::fromLocal8Bit(process.readAllStandardError())};
    }
    return {process.exitCode(), QString::fromLocal8Bit(process.readAllStandardOutput()),
            QString::fromLocal8Bit(process.readAllStandardError())};
}

} // namespace

class tst_Program : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version_isSaidWithoutADisplay()
    {
        const auto result = run({QStringLiteral("--version")});
        QCOMPARE(result.exitStatus, 0);
        QVERIFY2(result.output.contains(QLatin1String("sidelight 0.")), qPrintable(result.output));
    }

    void help_namesTheGallery()
    {
        const auto result = run({QStringLiteral("--help")});
        QCOMPARE(result.exitStatus, 0);
        QVERIFY2(result.output.contains(QLatin1String("--gallery")), qPrintable(result.output));
    }

    // Qt aborts and dumps core here, which tells nobody what to do.
    void noDisplay_isExplained_data()
    {
        QTest::addColumn<QString>("display");
        QTest::addRow("none is named") << QString();
        QTest::addRow("the named one is not there") << QStringLiteral(":4711");
    }

    void noDisplay_isExplained()
    {
        QFETCH(QString, display);
        const auto result =
            display.isEmpty() ? run({}) : run({}, {{QStringLiteral("DISPLAY"), display}});
        QCOMPARE(result.exitStatus, 3);
        QVERIFY2(result.errors.contains(QLatin1String("--gallery")), qPrintable(result.errors));
    }

    void usage_wrongIsStatusTwo()
    {
        const QMap<QString, QString> offscreen{
            {QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")}};
        QCOMPARE(run({QStringLiteral("--no-such-option")}, offscreen).exitStatus, 2);
        QCOMPARE(
            run({QStringLiteral("a.briefing"), QStringLiteral("b.briefing")}, offscreen).exitStatus,
            2);
    }

    void gallery_whereNothingCanBeWrittenIsStatusThree()
    {
        const auto result = run({QStringLiteral("--gallery"), QStringLiteral("/proc/nowhere")});
        QCOMPARE(result.exitStatus, 3);
        QVERIFY(!result.errors.isEmpty());
    }

    void gallery_ofABriefingWithErrorsIsStatusOne()
    {
        QTemporaryDir folder;
        const auto broken = folder.filePath(QStringLiteral("broken.briefing"));
        writeFile(broken, "not a briefing");
        const auto result =
            run({QStringLiteral("--gallery"), folder.filePath(QStringLiteral("out")), broken});
        QCOMPARE(result.exitStatus, 1);
    }

    void bundledBriefing_liesBesideTheProgram()
    {
        const auto path =
            App::bundledBriefing(QFileInfo(program(QStringLiteral("sidelight"))).path());
        QVERIFY2(path.endsWith(QLatin1String("deepseek-2025.briefing")), qPrintable(path));
        QVERIFY(App::bundledBriefing(QStringLiteral("/nowhere/bin")).isEmpty());
    }

    void bundledBriefings_haveTheTitlesOfTheirFiles()
    {
        const auto folder = QFileInfo(program(QStringLiteral("sidelight"))).path();
        const auto known = App::bundledBriefings(folder);

        QCOMPARE(known.size(), size_t(2));
        QCOMPARE(known.front().path, App::bundledBriefing(folder));
        for (const auto &briefing : known) {
            const auto store =
                Briefings::Store::open(briefing.path, Briefings::Store::Access::ReadOnly);
            QVERIFY_RESULT(store);
            QCOMPARE(store->briefing()->title, briefing.title);
        }
        QVERIFY(App::bundledBriefings(QStringLiteral("/nowhere/bin")).empty());
    }
};

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_program.moc"
