// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/folder.h"
#include "briefings/exchange/folderlayout.h"
#include "briefings/exchange/schema.h"
#include "tests/support/testsupport.h"

#include <nlohmann/json.hpp>

using namespace Briefings;

class tst_Schema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void bundledFiles_conform()
    {
        const auto files = loadFolder(TestSupport::bundledFolder());
        QVERIFY_RESULT(files);
        for (const auto &[name, bytes] : *files) {
            if (name.endsWith(QLatin1String(".json"))) {
                const auto json = parseJson(bytes);
                QVERIFY_RESULT(json);
                const auto diagnostics = checkSchema(name, *json);
                QVERIFY2(diagnostics.empty(),
                         diagnostics.empty() ? "" : qPrintable(toLine(diagnostics.front())));
            }
        }
    }

    void faults_areFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("pointer");
        QTest::addRow("a wrong type") << QStringLiteral("links.json")
                                      << QByteArray(R"({"links": 3})") << QStringLiteral("/links");
        QTest::addRow("a passage without a source")
            << QStringLiteral("actors.json")
            << QByteArray(
                   R"({"actors": [{"id": "actor:a", "name": "A", "kind": "lab", "description": "d",
                             "passages": [{"selector": []}]}]})")
            << QStringLiteral("/actors/0/passages/0");
        QTest::addRow("a missing list")
            << QStringLiteral("charts.json") << QByteArray("{}") << QString();
    }

    void faults_areFound()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, pointer);

        const auto diagnostics = checkSchema(file, parseJson(bytes).value());

        QCOMPARE(diagnostics.size(), size_t(1));
        QVERIFY2(diagnostics.front().pointer.startsWith(pointer),
                 qPrintable(diagnostics.front().pointer));
        QCOMPARE(diagnostics.front().file, file);
    }
};

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_schema.moc"
