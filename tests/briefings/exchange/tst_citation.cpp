// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/citation.h"
#include "briefings/exchange/personname.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Briefings;

namespace {

Document makeDocument(const QString &title, const QStringList &authors, const QString &publisher,
                      const QString &date, const QString &kind)
{
    Document document;
    document.id = DocumentId(QStringLiteral("document:d"));
    document.title = title;
    document.authors = authors;
    document.publisher = publisher;
    document.date = date.isEmpty() ? EdtfDate() : *EdtfDate::parse(date);
    document.kind = kind;
    return document;
}

Document guide()
{
    return makeDocument(QStringLiteral("DeepSeek and the Future of AI"),
                        {QStringLiteral("Neil Chilson")}, QStringLiteral("Abundance Institute"),
                        QStringLiteral("2025-01-29"), QStringLiteral("policy guide"));
}

/// With italics between asterisks.
QString marked(const CitationText &text)
{
    QString result;
    for (const auto &run : text) {
        result += run.isItalic ? QStringLiteral("*%1*").arg(run.text) : run.text;
    }
    return result;
}

} // namespace

class tst_Citation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("suffix");
        const auto row = [](const char *name, const char *family, const char *given = "",
                            const char *suffix = "") {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(family)
                                << QString::fromUtf8(given) << QString::fromUtf8(suffix);
        };
        row("Neil Chilson", "Chilson", "Neil");
        row("Chilson, Neil", "Chilson", "Neil");
        row("Ludwig van der Berg", "van der Berg", "Ludwig");
        row("Jean-Luc Picard Jr.", "Picard", "Jean-Luc", "Jr.");
        row("King, Martin Luther, Jr.", "King", "Martin Luther", "Jr.");
        row("Plato", "Plato");
        row("Abundance Institute", "Abundance Institute");
        row("Office of the Director", "Office of the Director");
        row("author of the memo", "author of the memo");
        row("Bureau of Industry and Security, U.S.", "Bureau of Industry and Security, U.S.");
        row("\u4E60\u8FD1\u5E73", "\u4E60\u8FD1\u5E73");
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, family);
        QFETCH(QString, given);
        QFETCH(QString, suffix);

        QCOMPARE(personName(name), (PersonName{family, given, suffix}));
    }

    void citations_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<QString>("apa");
        QTest::addColumn<QString>("chicago");
        QTest::addColumn<QString>("footnote");
        const auto row = [](const char *name, const Document &document, const char *apa,
                            const char *chicago, const char *footnote) {
            QTest::newRow(name) << document << QString::fromUtf8(apa) << QString::fromUtf8(chicago)
                                << QString::fromUtf8(footnote);
        };
        row("a report of one author", guide(),
            "Chilson, N. (2025). *DeepSeek and the Future of AI*. Abundance Institute.",
            "Chilson, Neil. 2025. *DeepSeek and the Future of AI*. Abundance Institute, January "
            "29.",
            "Neil Chilson, *DeepSeek and the Future of AI*, Abundance Institute, January 29, 2025, "
            "par. 9.");
        row("an article, two authors, an interval",
            makeDocument(QStringLiteral("What Headlines Miss"),
                         {QStringLiteral("Lennart Heim"), QStringLiteral("Sihao Huang")},
                         QStringLiteral("Fast Company"), QStringLiteral("2025-01-27/2025-01-31"),
                         QStringLiteral("newsletter")),
            "Heim, L., & Huang, S. (2025, January 27\u201331). What Headlines Miss. *Fast "
            "Company*.",
            "Heim, Lennart, and Sihao Huang. 2025. \u201CWhat Headlines Miss.\u201D *Fast "
            "Company*, "
            "January 27\u201331.",
            "Lennart Heim and Sihao Huang, \u201CWhat Headlines Miss,\u201D *Fast Company*, "
            "January "
            "27\u201331, 2025, par. 9.");
        row("no author: the publisher stands for one",
            makeDocument(QStringLiteral("Who leads?"), {}, QStringLiteral("Abundance Institute"),
                         QStringLiteral("2025-01"), QStringLiteral("report")),
            "Abundance Institute. (2025). *Who leads?*",
            "Abundance Institute. 2025. *Who leads?* January.",
            "Abundance Institute, *Who leads?*, January 2025, par. 9.");
        row("no author, no publisher: the title stands first",
            makeDocument(QStringLiteral("Memo on R1"), {}, {}, QStringLiteral("2025-01-06"),
                         QStringLiteral("memo")),
            "*Memo on R1* [Memo]. (2025, January 6).", "*Memo on R1*. 2025. January 6.",
            "*Memo on R1*, January 6, 2025, par. 9.");
        row("no date",
            makeDocument(QStringLiteral("Memo on R1"), {QStringLiteral("Ann Lee")}, {}, {},
                         QStringLiteral("memo")),
            "Lee, A. (n.d.). *Memo on R1* [Memo].", "Lee, Ann. n.d. *Memo on R1*.",
            "Ann Lee, *Memo on R1*, n.d., par. 9.");
        row("about a month",
            makeDocument(QStringLiteral("Notes"), {QStringLiteral("Ann Lee")}, {},
                         QStringLiteral("2024-09~"), QStringLiteral("memo")),
            "Lee, A. (ca. 2024, September). *Notes* [Memo].",
            "Lee, Ann. ca. 2024. *Notes*. September.",
            "Ann Lee, *Notes*, ca. September 2024, par. 9.");
        row("over the turn of the year",
            makeDocument(QStringLiteral("Notes"), {QStringLiteral("Ann Lee")}, {},
                         QStringLiteral("2024-12-30/2025-01-02"), QStringLiteral("memo")),
            "Lee, A. (2024, December 30\u20132025, January 2). *Notes* [Memo].",
            "Lee, Ann. 2024\u20132025. *Notes*.",
            "Ann Lee, *Notes*, December 30, 2024\u2013January 2, 2025, par. 9.");
        row("a decade",
            makeDocument(QStringLiteral("Notes"), {QStringLiteral("Ann Lee")}, {},
                         QStringLiteral("201X"), QStringLiteral("memo")),
            "Lee, A. (2010\u20132019). *Notes* [Memo].", "Lee, Ann. 2010\u20132019. *Notes*.",
            "Ann Lee, *Notes*, 2010\u20132019, par. 9.");
        row("still going on",
            makeDocument(QStringLiteral("Notes"), {QStringLiteral("Ann Lee")}, {},
                         QStringLiteral("2024/.."), QStringLiteral("memo")),
            "Lee, A. (2024\u2013). *Notes* [Memo].", "Lee, Ann. 2024\u2013. *Notes*.",
            "Ann Lee, *Notes*, 2024\u2013, par. 9.");
        row("a season",
            makeDocument(QStringLiteral("Notes"), {QStringLiteral("Ann Lee")}, {},
                         QStringLiteral("2024-21"), QStringLiteral("memo")),
            "Lee, A. (2024, Spring). *Notes* [Memo].", "Lee, Ann. 2024. *Notes*. Spring.",
            "Ann Lee, *Notes*, Spring 2024, par. 9.");
        row("four authors",
            makeDocument(QStringLiteral("Notes"),
                         {QStringLiteral("Ann Lee"), QStringLiteral("Bo Xi"),
                          QStringLiteral("Cy Young"), QStringLiteral("D. E. Fox")},
                         {}, QStringLiteral("2024"), QStringLiteral("memo")),
            "Lee, A., Xi, B., Young, C., & Fox, D. E. (2024). *Notes* [Memo].",
            "Lee, Ann, Bo Xi, Cy Young, and D. E. Fox. 2024. *Notes*.",
            "Ann Lee et al., *Notes*, 2024, par. 9.");
    }
    void citations()
    {
        QFETCH(Document, document);
        QFETCH(QString, apa);
        QFETCH(QString, chicago);
        QFETCH(QString, footnote);

        QCOMPARE(marked(citation(document, CitationStyle::Apa)), apa);
        QCOMPARE(marked(citation(document, CitationStyle::Chicago)), chicago);
        QCOMPARE(marked(citation(document, CitationStyle::Footnote, 9)), footnote);
    }

    void inText_data()
    {
        QTest::addColumn<QStringList>("authors");
        QTest::addColumn<QString>("apa");
        QTest::addColumn<QString>("chicago");
        const QStringList names{QStringLiteral("Ann Lee"), QStringLiteral("Bo Xi"),
                                QStringLiteral("Cy Young"), QStringLiteral("Di Fox")};
        QTest::addRow("one") << names.mid(0, 1) << QStringLiteral("(Lee, 2025, para. 3)")
                             << QStringLiteral("(Lee 2025, par. 3)");
        QTest::addRow("two") << names.mid(0, 2) << QStringLiteral("(Lee & Xi, 2025, para. 3)")
                             << QStringLiteral("(Lee and Xi 2025, par. 3)");
        QTest::addRow("three") << names.mid(0, 3) << QStringLiteral("(Lee et al., 2025, para. 3)")
                               << QStringLiteral("(Lee, Xi, and Young 2025, par. 3)");
        QTest::addRow("four") << names << QStringLiteral("(Lee et al., 2025, para. 3)")
                              << QStringLiteral("(Lee et al. 2025, par. 3)");
        QTest::addRow("none") << QStringList()
                              << QStringLiteral("(\u201CThe Rise of DeepSeek,\u201D 2025, para. 3)")
                              << QStringLiteral("(\u201CThe Rise of DeepSeek\u201D 2025, par. 3)");
    }
    void inText()
    {
        QFETCH(QStringList, authors);
        QFETCH(QString, apa);
        QFETCH(QString, chicago);
        const auto document =
            makeDocument(QStringLiteral("The Rise of DeepSeek: What Headlines Miss"), authors, {},
                         QStringLiteral("2025"), QStringLiteral("essay"));

        QCOMPARE(citationInText(document, CitationStyle::Apa, 3), apa);
        QCOMPARE(citationInText(document, CitationStyle::Chicago, 3), chicago);
        QVERIFY(citationInText(document, CitationStyle::Footnote, 3).isEmpty());
    }

    void copy_hasWordsCitationAndEntry()
    {
        const Quotation quotation{{},
                                  {{QStringLiteral("R1 shows <much> & \"more\"."), guide(), 9}}};

        const auto apa = withSource(quotation, CitationStyle::Apa);
        const auto note = withSource(quotation, CitationStyle::Footnote);

        QCOMPARE(
            apa.plain,
            QStringLiteral("\u201CR1 shows <much> & \"more\".\u201D (Chilson, 2025, para. 9)\n\n"
                           "Chilson, N. (2025). DeepSeek and the Future of AI. Abundance "
                           "Institute."));
        QCOMPARE(apa.html, QStringLiteral(
                               "<blockquote><p>\u201CR1 shows &lt;much&gt; &amp; "
                               "&quot;more&quot;.\u201D (Chilson, 2025, para. 9)</p></blockquote>\n"
                               "<p>Chilson, N. (2025). <i>DeepSeek and the Future of AI</i>. "
                               "Abundance Institute.</p>\n"));
        QCOMPARE(note.plain,
                 QStringLiteral("\u201CR1 shows <much> & \"more\".\u201D [1]\n\n1. Neil Chilson, "
                                "DeepSeek and the Future of AI, Abundance Institute, January 29, "
                                "2025, par. 9."));
        const auto csl = nlohmann::json::parse(apa.csl.toStdString());
        QCOMPARE(csl.size(), size_t(1));
        QCOMPARE(csl[0]["id"].get<std::string>(), std::string("d"));
    }

    void copy_ofAStatementListsEachDocumentOnce()
    {
        const Quotation quotation{
            QStringLiteral("Training was cheap."),
            {{QStringLiteral("one"), guide(), 1}, {QStringLiteral("two"), guide(), 2}}};

        const auto apa = withSource(quotation, CitationStyle::Apa);
        const auto notes = withSource(quotation, CitationStyle::Footnote);

        QVERIFY(apa.plain.startsWith(QStringLiteral("Training was cheap.\n\n\u201Cone\u201D (")));
        QCOMPARE(apa.plain.count(QLatin1String("Abundance Institute.")), 1);
        QVERIFY2(notes.plain.contains(QStringLiteral("\u201Ctwo\u201D [2]"))
                     && notes.plain.contains(QLatin1String("\n2. Neil Chilson")),
                 qPrintable(notes.plain));
    }
};

QTEST_GUILESS_MAIN(tst_Citation)

#include "tst_citation.moc"
