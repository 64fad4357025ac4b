// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/html.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>

using namespace Briefings;

namespace {

TableBook bookOf(const QString &text)
{
    return {QStringLiteral("The title"),
            QStringLiteral("A part"),
            QStringLiteral("Source: a test."),
            {{QStringLiteral("First"),
              {{QStringLiteral("Claim")}, {QStringLiteral("Memo")}},
              {{{text}, {QStringLiteral("✕ disputes\nNo."), CellStyle::Disputes}}},
              1}}};
}

} // namespace

class tst_Html : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void page_hasTitleTablesAndSource()
    {
        const auto html = QString::fromUtf8(toHtml(bookOf(QStringLiteral("It was cheap."))));

        for (const auto *part :
             {"<title>The title</title>", "<h1>The title</h1>", "A part", "<h2>First</h2>",
              "<th scope=\"col\">Memo</th>", "<th scope=\"row\">It was cheap.</th>",
              "<td class=\"disputes\">✕ disputes\nNo.</td>", "Source: a test."}) {
            QVERIFY2(html.contains(QString::fromUtf8(part)), part);
        }
    }

    // Documents are not ours: what they say must never become markup.
    void text_isEscaped()
    {
        const auto html = QString::fromUtf8(
            toHtml(bookOf(QStringLiteral("<script>alert(\"1\")</script> & %1 <img src=x>\u0001"))));

        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(!html.contains(QChar(1)));
        QVERIFY(html.contains(QStringLiteral(
            "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; %1 &lt;img src=x&gt;")));
    }

    void page_needsNoOtherFile()
    {
        const auto html = QString::fromUtf8(toHtml(bookOf(QStringLiteral("x"))));

        QVERIFY(
            !html.contains(QRegularExpression(QStringLiteral("(src|href)=|url\\(|@import|http"))));
    }
};

QTEST_GUILESS_MAIN(tst_Html)
#include "tst_html.moc"
