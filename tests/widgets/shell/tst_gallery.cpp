// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/common/workspace.h"
#include "widgets/shell/gallery.h"
#include "widgets/shell/mainwindow.h"

#include <QDir>
#include <QImage>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace TestSupport;
using namespace Widgets;

namespace {

int colorCount(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            colors.insert(image.pixel(x, y));
        }
    }
    return static_cast<int>(colors.size());
}

} // namespace

class tst_Gallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(Scheme::Light);
        QLoggingCategory::setFilterRules(QStringLiteral("widgets.models.session.info=false\n"
                                                        "widgets.models.session.warning=false"));
    }
    void init() { failOnWarnings(); }

    void gallery_paintsEveryWorkspaceInBothSchemesAndSizes()
    {
        QTemporaryDir folder;
        const auto target = folder.filePath(QStringLiteral("pictures"));
        Session session;
        Selection selection;
        MainWindow window(session, selection);
        Gallery gallery(session, selection, window, target);
        QSignalSpy finished(&gallery, &Gallery::finished);

        gallery.start(bundledFolder());
        QVERIFY(finished.wait(240'000));

        QCOMPARE(finished.at(0).at(1).toString(), QString());
        const auto files = QDir(target).entryList({QStringLiteral("*.png")});
        QCOMPARE(files.size(), finished.at(0).at(0).toInt());
        for (const auto &workspace : window.workspaces()) {
            for (const auto *scheme : {"light", "dark"}) {
                for (const auto *size : {"1440x900", "1024x640"}) {
                    const QRegularExpression name(
                        QStringLiteral("^%1(-\\d)?-%2-%3\\.png$")
                            .arg(workspace->name(), QLatin1String(scheme), QLatin1String(size)));
                    QVERIFY2(!files.filter(name).isEmpty(), qPrintable(name.pattern()));
                }
            }
        }
        for (const auto &file : files) {
            const QImage image(QDir(target).filePath(file));
            const auto size = file.section(u'-', -1).section(u'.', 0, 0).split(u'x');
            QCOMPARE(image.size(), QSize(size[0].toInt(), size[1].toInt()));
            QVERIFY2(colorCount(image) > 20, qPrintable(file));
        }
        QVERIFY(readFile(QDir(target).filePath(QStringLiteral("index.html"))).count("<img")
                == files.size());
    }

    void gallery_saysWhenItCannotWrite()
    {
        Session session;
        Selection selection;
        MainWindow window(session, selection);
        Gallery gallery(session, selection, window, QStringLiteral("/proc/nowhere"));
        QSignalSpy finished(&gallery, &Gallery::finished);

        gallery.start(bundledFolder());

        QCOMPARE(finished.count(), 1);
        QVERIFY(!finished.at(0).at(1).toString().isEmpty());
        QVERIFY(!finished.at(0).at(2).toBool());
    }

    void gallery_saysWhenTheBriefingCannotBeOpened()
    {
        QTemporaryDir folder;
        Session session;
        Selection selection;
        MainWindow window(session, selection);
        Gallery gallery(session, selection, window, folder.filePath(QStringLiteral("pictures")));
        QSignalSpy finished(&gallery, &Gallery::finished);

        gallery.start(QStringLiteral("/nowhere/missing.briefing"));

        QVERIFY(finished.wait(20'000));
        QVERIFY(!finished.at(0).at(1).toString().isEmpty());
        QVERIFY(finished.at(0).at(2).toBool());
    }
};

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
