// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/englishplurals.h"
#include "tests/support/testsupport.h"

class tst_EnglishPlurals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void counts_readAsEnglish_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::addRow("none") << 0 << QStringLiteral("0 claims, 0 matches");
        QTest::addRow("one") << 1 << QStringLiteral("1 claim, 1 match");
        QTest::addRow("many") << 43 << QStringLiteral("43 claims, 43 matches");
    }

    void counts_readAsEnglish()
    {
        QFETCH(int, count);
        App::EnglishPlurals plurals;
        QCoreApplication::installTranslator(&plurals);
        QTEST(tr("%n claim(s), %n match(es)", nullptr, count), "expected");
    }

    void textsWithoutACount_stayAsTheyAre()
    {
        App::EnglishPlurals plurals;
        QCoreApplication::installTranslator(&plurals);
        QCOMPARE(tr("file(s)"), QStringLiteral("file(s)"));
    }
};

QTEST_GUILESS_MAIN(tst_EnglishPlurals)
#include "tst_englishplurals.moc"
