// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/itemtexts.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QTextDocument>

#include <limits>

using namespace Briefings;
using namespace Widgets;

class tst_Labels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    // QLabel and QToolTip open local paths that are named in markup, so texts of documents must
    // never be taken for it.
    void plainToolTip_isNeverTakenForMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("a tag") << QStringLiteral("<b>bold</b>");
        QTest::addRow("an image") << QStringLiteral("look: <img src='/etc/passwd'>");
        QTest::addRow("an entity") << QStringLiteral("a &lt; b");
        QTest::addRow("a document type") << QStringLiteral("<!DOCTYPE html><p>x");
        QTest::addRow("an XML declaration") << QStringLiteral("<?xml version='1.0'?><p>x</p>");
        QTest::addRow("plain words") << QStringLiteral("5 < 6 & 7");
    }

    void plainToolTip_isNeverTakenForMarkup()
    {
        QFETCH(QString, text);
        auto plain = plainToolTip(text);
        QVERIFY(!Qt::mightBeRichText(plain));
        QCOMPARE(plain.remove(QChar(0x2060)), text);
    }

    void makeLabel_isPlainAndFollowsTheZoom()
    {
        applyScheme(Scheme::Light);
        QWidget parent;
        auto *label = makeLabel(LabelRole::Title, QStringLiteral("<b>x</b>"), &parent);
        const int size = label->font().pixelSize();

        applyScheme(Scheme::Light, 200);

        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->font().pixelSize(), 2 * size);
        applyScheme(Scheme::Light);
    }

    void boundsText_saysWhatIsOpen_data()
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        QTest::addRow("one value") << 5'576'000.0 << 5'576'000.0 << QStringLiteral("USD")
                                   << QStringLiteral("5.576 million USD");
        QTest::addRow("a range") << 1e7 << 9.9e7 << QStringLiteral("USD")
                                 << QStringLiteral("10 million to 99 million USD");
        QTest::addRow("at least") << 10.0 << infinity << QStringLiteral("GPU")
                                  << QStringLiteral("at least 10 GPU");
        QTest::addRow("at most") << -infinity << 2.0 << QStringLiteral("month")
                                 << QStringLiteral("at most 2 month");
        QTest::addRow("a ratio") << 4.0 << 4.0 << QStringLiteral("1") << QStringLiteral("4");
        QTest::addRow("percent") << 17.0 << 17.0 << QStringLiteral("percent")
                                 << QStringLiteral("17 %");
        QTest::addRow("grouped") << 2048.0 << 2048.0 << QStringLiteral("GPU")
                                 << QStringLiteral("2,048 GPU");
    }

    void boundsText_saysWhatIsOpen()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, unit);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Quantity quantity;
        quantity.low = low;
        quantity.high = high;
        quantity.unit = *Unit::parse(unit);
        QTEST(boundsText(quantity), "expected");
    }
};

QTEST_MAIN(tst_Labels)
#include "tst_labels.moc"
