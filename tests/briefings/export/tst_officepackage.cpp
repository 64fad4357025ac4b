// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/officepackage.h"
#include "briefings/export/xmlwriter.h"
#include "briefings/export/zipfile.h"
#include "tests/support/officefile.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using namespace TestSupport;

class tst_OfficePackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void zip_givesTheFilesBack()
    {
        QByteArray large;
        for (int i = 0; i < 200'000; ++i) {
            large.append(static_cast<char>(i * 7919 >> 3));
        }
        const std::vector<ZipEntry> entries{{QStringLiteral("a.xml"), "<a/>"},
                                            {QStringLiteral("folder/empty"), ""},
                                            {QStringLiteral("folder/large"), large}};

        const auto archive = zipped(entries);

        QVERIFY_RESULT(archive);
        const auto files = unzipped(*archive);
        QCOMPARE(files.size(), 3);
        for (const auto &entry : entries) {
            QCOMPARE(files.value(entry.name), entry.bytes);
        }
        QVERIFY(*archive == *zipped(entries));
    }

    void relationships_areRelative()
    {
        OfficePackage package;
        package.relate({}, QStringLiteral("officeDocument"), QStringLiteral("ppt/main.xml"));
        package.relate(QStringLiteral("ppt/slides/one.xml"), QStringLiteral("chart"),
                       QStringLiteral("ppt/charts/two.xml"));
        const auto id =
            package.relate(QStringLiteral("ppt/slides/one.xml"), QStringLiteral("http://x/y"),
                           QStringLiteral("ppt/slides/three.xml"));
        package.add(QStringLiteral("ppt/main.xml"), QStringLiteral("application/xml"), "<a/>");

        const auto bytes = package.toBytes();

        QVERIFY_RESULT(bytes);
        QCOMPARE(id, QStringLiteral("rId2"));
        const auto files = unzipped(*bytes);
        const auto slide = files.value(QStringLiteral("ppt/slides/_rels/one.xml.rels"));
        QVERIFY(slide.contains("Target=\"../charts/two.xml\""));
        QVERIFY(slide.contains("officeDocument/2006/relationships/chart\""));
        QVERIFY(slide.contains("Type=\"http://x/y\" Target=\"three.xml\""));
        QVERIFY(files.value(QStringLiteral("_rels/.rels")).contains("Target=\"ppt/main.xml\""));
        QVERIFY(files.value(QStringLiteral("[Content_Types].xml"))
                    .contains("PartName=\"/ppt/main.xml\" ContentType=\"application/xml\""));
    }

    void xml_dropsWhatItCannotHold()
    {
        auto text = QStringLiteral("ab\u000bc\U0001F4B0d").append(QChar(0xDC00));
        text.insert(1, QChar(u'\0'));

        QCOMPARE(xmlText(text), QStringLiteral("abc\U0001F4B0d"));
    }
};

QTEST_GUILESS_MAIN(tst_OfficePackage)
#include "tst_officepackage.moc"
