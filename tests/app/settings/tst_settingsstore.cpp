// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsstore.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using App::SettingsStore;
using namespace TestSupport;
using namespace Widgets;

class tst_SettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void save_comesBack()
    {
        QTemporaryDir folder;
        Preferences preferences;
        preferences.scheme = Scheme::Dark;
        preferences.zoomPercent = 125;
        preferences.recentFiles = {QStringLiteral("/a/b.briefing"), QStringLiteral("/ä/ü")};
        preferences.citationStyle = Briefings::CitationStyle::Footnote;
        preferences.savedSearches = {QStringLiteral("doc:\"R1 memo\" chips"),
                                     QStringLiteral(">1000 GPU")};
        WindowState state;
        state.file = QStringLiteral("/a/b.briefing");
        state.workspace = QStringLiteral("claims");
        state.selectedItem = QStringLiteral("claim:cheap");
        state.openDocuments = {QStringLiteral("document:guide")};
        state.readingPlaces = {{QStringLiteral("document:guide"), 1234}};
        state.readingSize = 20;
        state.arePanesAligned = true;
        state.paneCount = 3;
        state.isEvidenceVisible = false;
        state.searchHistory = {QStringLiteral("\u201Cexport controls\u201D"),
                               QStringLiteral("5.6")};
        state.geometry = QByteArray("\x00\x01\xff", 3);
        {
            SettingsStore store(folder.filePath(QStringLiteral("config")),
                                folder.filePath(QStringLiteral("state")));
            store.save(preferences);
            store.save(state);
        }

        const SettingsStore store(folder.filePath(QStringLiteral("config")),
                                  folder.filePath(QStringLiteral("state")));

        QCOMPARE(store.loadPreferences(), preferences);
        QCOMPARE(store.loadWindowState(), state);
    }

    void load_withoutFilesGivesDefaults()
    {
        QTemporaryDir folder;
        const SettingsStore store(folder.path(), folder.path());
        QCOMPARE(store.loadPreferences(), Preferences());
        QCOMPARE(store.loadWindowState(), WindowState());
    }

    void load_whatIsBrokenIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("half a file") << QByteArray("{ \"scheme\": \"da");
        QTest::addRow("another kind of value") << QByteArray("{ \"recentFiles\": 7 }");
        QTest::addRow("no object") << QByteArray("[]");
        QTest::addRow("nothing at all") << QByteArray("");
        QTest::addRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
    }

    void load_whatIsBrokenIsKeptAside()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const SettingsStore store(folder.path(), folder.path());
        writeFile(store.settingsFile(), bytes);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("could not be understood")));

        QCOMPARE(store.loadPreferences(), Preferences());

        QVERIFY(!QFile::exists(store.settingsFile()));
        QCOMPARE(readFile(store.settingsFile() + QStringLiteral(".bad")), bytes);
    }

    void load_valuesOutsideTheirBoundsAreBroughtInside()
    {
        QTemporaryDir folder;
        const SettingsStore store(folder.path(), folder.path());
        writeFile(store.settingsFile(),
                  "{ \"zoomPercent\": 9000, \"scheme\": \"mauve\", \"later\": {} }");
        writeFile(store.sessionFile(), "{ \"paneCount\": -4 }");

        QCOMPARE(store.loadPreferences().zoomPercent, 200);
        QCOMPARE(store.loadPreferences().scheme, Scheme::System);
        QCOMPARE(store.loadWindowState().paneCount, 1);
    }

    void save_thatFailsIsLogged()
    {
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("cannot (save|make)")));
        SettingsStore store(QStringLiteral("/proc/nowhere"), QStringLiteral("/proc/nowhere"));
        store.save(Preferences());
    }
};

QTEST_GUILESS_MAIN(tst_SettingsStore)
#include "tst_settingsstore.moc"
