// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/text/codepoints.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

using namespace Briefings;

namespace {

/// Text of 0 to 60 characters, many of them outside the Basic Multilingual Plane, some of them
/// broken halves.
QString randomText(QRandomGenerator &random)
{
    QString text;
    const int length = random.bounded(60);
    for (int i = 0; i < length; ++i) {
        switch (random.bounded(5)) {
        case 0: {
            const char32_t character = 0x1F600 + random.bounded(0x40U);
            text += QString::fromUcs4(&character, 1);
            break;
        }
        case 1:
            text += QChar(static_cast<char16_t>(0xD800 + random.bounded(0x800)));
            break;
        default:
            text += QChar(static_cast<char16_t>(0x20 + random.bounded(0x2000)));
            break;
        }
    }
    return text;
}

} // namespace

class tst_CodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void agreesWithUcs4_onGeneratedTexts()
    {
        QRandomGenerator random(20250127);
        for (int round = 0; round < 5000; ++round) {
            const QString text = randomText(random);
            const CodePointMap map(text);
            // The plain way: walk the text, one step per code point.
            QList<qsizetype> starts;
            for (qsizetype i = 0; i < text.size(); ++i) {
                starts.append(i);
                if (text[i].isHighSurrogate() && i + 1 < text.size()
                    && text[i + 1].isLowSurrogate()) {
                    ++i;
                }
            }
            starts.append(text.size());

            QCOMPARE(map.codePointCount(), starts.size() - 1);
            for (qsizetype codePoint = 0; codePoint < starts.size(); ++codePoint) {
                QCOMPARE(map.toUnit(codePoint), starts[codePoint]);
                QCOMPARE(map.toCodePoint(starts[codePoint]), codePoint);
            }
            for (qsizetype unit = 0; unit <= text.size(); ++unit) {
                const auto codePoint = map.toCodePoint(unit);
                QVERIFY(map.toUnit(codePoint) <= unit);
                QVERIFY(codePoint == map.codePointCount() || map.toUnit(codePoint + 1) > unit);
            }
        }
    }

    void clampsPositionsOutside()
    {
        const CodePointMap map(u"a😀b");

        QCOMPARE(map.codePointCount(), 3);
        QCOMPARE(map.toUnit(-5), 0);
        QCOMPARE(map.toUnit(99), 4);
        QCOMPARE(map.toCodePoint(-1), 0);
        QCOMPARE(map.toCodePoint(99), 3);
        QCOMPARE(slice(u"a😀b", map, *TextRange::make(1, 2)), QStringLiteral("😀"));
        QCOMPARE(slice(u"a😀b", map, *TextRange::make(2, 90)), QStringLiteral("b"));
    }

    void rangesRefuseWrongBounds()
    {
        QVERIFY(!TextRange::make(3, 2));
        QVERIFY(!TextRange::make(-1, 2));
        QVERIFY(TextRange::make(2, 2)->isEmpty());
        QVERIFY(!TextRange::make(0, 3)->overlaps(*TextRange::make(3, 5)));
        QVERIFY(TextRange::make(0, 3)->contains(*TextRange::make(1, 3)));
    }
};

QTEST_GUILESS_MAIN(tst_CodePoints)
#include "tst_codepoints.moc"
