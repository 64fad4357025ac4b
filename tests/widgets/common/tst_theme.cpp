// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace Briefings;
using namespace Widgets;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void contrastRatio_isThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void colors_wordsCanBeRead_data()
    {
        QTest::addColumn<QColor>("words");
        QTest::addColumn<QColor>("ground");
        for (const auto *colors : {&lightColors(), &darkColors()}) {
            const char *scheme = colors->isDark ? "dark" : "light";
            const std::pair<const char *, QColor> words[] = {
                {"text", colors->text},           {"muted", colors->mutedText},
                {"accent", colors->accent},       {"actor", colors->actor},
                {"event", colors->event},         {"claim", colors->claim},
                {"figure", colors->figure},       {"supports", colors->supports},
                {"qualifies", colors->qualifies}, {"disputes", colors->disputes}};
            const std::pair<const char *, QColor> grounds[] = {
                {"paper", colors->paper}, {"panel", colors->panel}, {"card", colors->card}};
            for (const auto &word : words) {
                for (const auto &ground : grounds) {
                    QTest::addRow("%s: %s on %s", scheme, word.first, ground.first)
                        << word.second << ground.second;
                }
            }
            QTest::addRow("%s: text on highlight", scheme) << colors->text << colors->highlight;
        }
    }

    void colors_wordsCanBeRead()
    {
        QFETCH(QColor, words);
        QFETCH(QColor, ground);
        const double ratio = contrastRatio(words, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    // Lines, dots and rings carry meaning too; WCAG 1.4.11 asks for 3:1.
    void documentColors_standOutAndDiffer()
    {
        for (const auto *colors : {&lightColors(), &darkColors()}) {
            for (int i = 0; i < 8; ++i) {
                const auto color = documentColor(*colors, i);
                QVERIFY2(contrastRatio(color, colors->paper) >= 2.5, qPrintable(color.name()));
                for (int other = 0; other < i; ++other) {
                    QVERIFY(color != documentColor(*colors, other));
                }
            }
            QCOMPARE(documentColor(*colors, 8), documentColor(*colors, 0));
        }
    }

    void applyScheme_setsPaletteFontAndSheet()
    {
        applyScheme(Scheme::Dark, 150);

        QVERIFY(themeColors(QApplication::palette()).isDark);
        QCOMPARE(zoomFactor(), 20.0 / 13.0);
        QCOMPARE(interfaceFont(26).pixelSize(), 40);
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));

        applyScheme(Scheme::Light);
        QVERIFY(!themeColors(QApplication::palette()).isDark);
        QCOMPARE(zoomFactor(), 1.0);
    }

    // Views take their colors and fonts anew when this event comes, so it has to come for each
    // change.
    void applyScheme_tellsEveryWidget()
    {
        class Listener final : public QWidget
        {
        public:
            int count = 0;

        protected:
            void changeEvent(QEvent *event) override
            {
                count += event->type() == QEvent::StyleChange ? 1 : 0;
                QWidget::changeEvent(event);
            }
        };
        applyScheme(Scheme::Light);
        Listener listener;
        listener.show();
        QVERIFY(QTest::qWaitForWindowExposed(&listener));

        listener.count = 0;
        applyScheme(Scheme::Light, 110);
        QVERIFY(listener.count > 0);

        listener.count = 0;
        applyScheme(Scheme::Dark, 110);
        QVERIFY(listener.count > 0);
        applyScheme(Scheme::Light);
    }

    void signs_areNotTheColorAlone()
    {
        QVERIFY(stanceSign(StanceKind::Supports) != stanceSign(StanceKind::Disputes));
        QVERIFY(stanceSign(StanceKind::Qualifies) != stanceSign(StanceKind::Disputes));
        QVERIFY(!kindText(ItemKind::Actor).isEmpty());
    }

    void icons_followThePalette()
    {
        applyScheme(Scheme::Light);
        const auto icon = themedIcon(QStringLiteral("read"));
        const auto light = icon.pixmap(24).toImage();
        applyScheme(Scheme::Dark);
        const auto dark = icon.pixmap(24).toImage();

        QVERIFY(light != dark);
        applyScheme(Scheme::Light);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
