// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/bibliography.h"

#include <QRandomGenerator>
#include <QTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace Briefings;
using Json = nlohmann::json;

namespace {

Document makeDocument(const QString &slug, const QString &title)
{
    Document document;
    document.id = DocumentId(QStringLiteral("document:") + slug);
    document.title = title;
    document.shortTitle = slug;
    document.kind = QStringLiteral("policy guide");
    document.publisher = QStringLiteral("Abundance Institute");
    document.authors = {QStringLiteral("Neil Chilson"), QStringLiteral("Center for AI Policy")};
    document.date = *EdtfDate::parse(QStringLiteral("2025-01-29/2025-02"));
    document.language = QStringLiteral("en");
    return document;
}

QString nastyTitle()
{
    return QStringLiteral(
        "50% of R&D {cost}: \"$5.6M\" #1_a ~ ^ \\textbf{x} \u2013 na\u00EFve \u4E2D"
        " \U0001F4B0\nTY  - FAKE");
}

/// The fields of one BibTeX entry, by counting braces as BibTeX does.
QMap<QString, QString> bibFields(const QString &entry)
{
    QMap<QString, QString> fields;
    qsizetype at = entry.indexOf(QLatin1Char(','));
    while (at >= 0) {
        const auto equals = entry.indexOf(QLatin1String(" = {"), at);
        if (equals < 0) {
            break;
        }
        const auto name = entry.mid(at + 1, equals - at - 1).trimmed();
        const auto start = equals + 4;
        int depth = 1;
        auto end = start;
        for (; end < entry.size() && depth > 0; ++end) {
            depth += entry[end] == u'{' ? 1 : entry[end] == u'}' ? -1 : 0;
        }
        fields.insert(name, entry.mid(start, end - start - 1));
        at = entry.indexOf(QLatin1Char(','), end);
    }
    return fields;
}

/// What TeX would set.
QString texUnescaped(QString text)
{
    for (const auto &[name, sign] : std::initializer_list<std::pair<const char *, const char *>>{
             {"\\textbraceleft{}", "\x01"},
             {"\\textbraceright{}", "\x02"},
             {"\\textasciitilde{}", "~"},
             {"\\textasciicircum{}", "^"},
             {"\\textbackslash{}", "\x03"},
             {"\\&", "&"},
             {"\\%", "%"},
             {"\\$", "$"},
             {"\\#", "#"},
             {"\\_", "_"},
             {"\x01", "{"},
             {"\x02", "}"},
             {"\x03", "\\"}}) {
        text.replace(QLatin1String(name), QLatin1String(sign));
    }
    return text;
}

} // namespace

class tst_Bibliography : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csl_hasWhatTheSchemaAsksFor()
    {
        auto dateless = makeDocument(QStringLiteral("b"), QStringLiteral("B"));
        dateless.date = {};
        dateless.authors = {};
        const auto json =
            Json::parse(bibliography({makeDocument(QStringLiteral("a"), nastyTitle()), dateless},
                                     BibliographyFormat::CslJson)
                            .toStdString());

        QVERIFY(json.is_array());
        QCOMPARE(json.size(), size_t(2));
        // The members and types that CSL-JSON 1.0 knows; it allows no others.
        const std::set<std::string> known{"id",       "type",      "title",           "title-short",
                                          "author",   "publisher", "container-title", "issued",
                                          "language", "genre"};
        const std::set<std::string> types{"report", "article-newspaper", "article-magazine",
                                          "document"};
        for (const auto &item : json) {
            QVERIFY(item.at("id").is_string());
            QVERIFY(types.count(item.at("type").get<std::string>()) == 1);
            for (const auto &[member, value] : item.items()) {
                QVERIFY2(known.count(member) == 1, member.c_str());
            }
        }
        const auto &first = json[0];
        QCOMPARE(QString::fromStdString(first["title"].get<std::string>()),
                 nastyTitle().simplified());
        QCOMPARE(
            first["author"].dump(),
            std::string(
                R"([{"family":"Chilson","given":"Neil"},{"literal":"Center for AI Policy"}])"));
        QCOMPARE(first["issued"].dump(), std::string(R"({"date-parts":[[2025,1,29],[2025,2]]})"));
        QVERIFY(!json[1].contains("issued"));
        QVERIFY(!json[1].contains("author"));
    }

    void csl_saysUnsureDates_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("expected");
        QTest::addRow("about") << QStringLiteral("2024-09~")
                               << QStringLiteral(R"({"circa":true,"date-parts":[[2024,9]]})");
        QTest::addRow("season") << QStringLiteral("2024-23")
                                << QStringLiteral(R"({"date-parts":[[2024]],"season":3})");
        QTest::addRow("open") << QStringLiteral("2024/..")
                              << QStringLiteral(R"({"date-parts":[[2024]],"raw":"2024/.."})");
        QTest::addRow("decade") << QStringLiteral("201X")
                                << QStringLiteral(R"({"date-parts":[[2010],[2019]]})");
    }
    void csl_saysUnsureDates()
    {
        QFETCH(QString, date);
        QFETCH(QString, expected);
        auto document = makeDocument(QStringLiteral("a"), QStringLiteral("A"));
        document.date = *EdtfDate::parse(date);

        const auto json =
            Json::parse(bibliography({document}, BibliographyFormat::CslJson).toStdString());

        QCOMPARE(QString::fromStdString(json[0]["issued"].dump()), expected);
    }

    void bibTex_isAsWritten()
    {
        auto memo = makeDocument(QStringLiteral("memo"), QStringLiteral("R1"));
        memo.kind = QStringLiteral("memo");
        memo.authors = {};
        memo.publisher.clear();
        memo.date = {};

        QCOMPARE(QString::fromUtf8(bibliography(
                     {makeDocument(QStringLiteral("guide"), QStringLiteral("R&D in the US")), memo},
                     BibliographyFormat::BibTex)),
                 QStringLiteral("@techreport{guide,\n"
                                "  author = {Chilson, Neil and {Center for AI Policy}},\n"
                                "  title = {{R\\&D in the US}},\n"
                                "  shorttitle = {guide},\n"
                                "  institution = {Abundance Institute},\n"
                                "  type = {policy guide},\n"
                                "  year = {2025},\n"
                                "  month = {1},\n"
                                "  date = {2025-01-29/2025-02},\n"
                                "  langid = {en}\n"
                                "}\n\n"
                                "@misc{memo,\n"
                                "  title = {{R1}},\n"
                                "  shorttitle = {memo},\n"
                                "  howpublished = {memo},\n"
                                "  langid = {en}\n"
                                "}\n"));
    }

    // Whatever a title holds, the entry stays one entry and the title comes back.
    void bibTex_escapesAnything()
    {
        QRandomGenerator random(3);
        const auto signs = QStringLiteral("ab {}\\&%$#_~^\"',=@\u00E9\u4E2D-");
        for (int round = 0; round < 500; ++round) {
            QString title;
            const int length = random.bounded(1, 25);
            for (int i = 0; i < length; ++i) {
                title += signs[random.bounded(static_cast<int>(signs.size()))];
            }
            title = title.simplified();
            if (title.isEmpty()) {
                continue;
            }
            auto document = makeDocument(QStringLiteral("a"), title);
            document.publisher = title;
            document.authors = {QStringLiteral("The ") + title};

            const auto entry =
                QString::fromUtf8(bibliography({document}, BibliographyFormat::BibTex));

            QCOMPARE(entry.count(QLatin1Char('{')), entry.count(QLatin1Char('}')));
            const auto fields = bibFields(entry);
            const auto inner = fields.value(QStringLiteral("title"));
            QVERIFY(inner.startsWith(QLatin1Char('{')) && inner.endsWith(QLatin1Char('}')));
            QCOMPARE(texUnescaped(inner.mid(1, inner.size() - 2)), title);
            QCOMPARE(texUnescaped(fields.value(QStringLiteral("institution"))), title);
            QCOMPARE(fields.value(QStringLiteral("langid")), QStringLiteral("en"));
        }
    }

    void ris_isAsWritten()
    {
        auto letter = makeDocument(QStringLiteral("letter"), nastyTitle());
        letter.kind = QStringLiteral("newsletter");
        letter.publisher = QStringLiteral("Fast Company");
        letter.date = *EdtfDate::parse(QStringLiteral("2025-01~"));

        const auto text = QString::fromUtf8(bibliography({letter}, BibliographyFormat::Ris));

        QCOMPARE(text, QStringLiteral("TY  - MGZN\r\nID  - letter\r\nTI  - %1\r\nST  - letter\r\n"
                                      "AU  - Chilson, Neil\r\nAU  - Center for AI Policy\r\n"
                                      "T2  - Fast Company\r\nPY  - 2025\r\nDA  - 2025/01//ca.\r\n"
                                      "M3  - newsletter\r\nLA  - en\r\nER  - \r\n")
                           .arg(nastyTitle().simplified()));
    }

    void names_comeBack()
    {
        for (const auto format : bibliographyFormats) {
            QCOMPARE(bibliographyFormatFromText(toText(format)), std::optional(format));
        }
        QVERIFY(!bibliographyFormatFromText(QStringLiteral("xml")));
        QCOMPARE(bibliographyFormatOfFile(QStringLiteral("/a/x.BIB")),
                 std::optional(BibliographyFormat::BibTex));
        QVERIFY(!bibliographyFormatOfFile(QStringLiteral("/a/x.txt")));
    }
};

QTEST_GUILESS_MAIN(tst_Bibliography)

#include "tst_bibliography.moc"
