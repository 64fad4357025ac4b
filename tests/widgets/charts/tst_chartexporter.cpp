// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/support/widgetfixture.h"
#include "widgets/charts/chartdraghandle.h"
#include "widgets/charts/chartexporter.h"
#include "widgets/models/session.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>
#include <optional>

using namespace Briefings;
using namespace Widgets;

class tst_ChartExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session.open(TestSupport::bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), Session::State::Ready, 20000);
    }

    void init() { TestSupport::failOnWarnings(); }

    void write_everyFormat_data()
    {
        QTest::addColumn<ChartFormat>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PNG") << ChartFormat::Png << QByteArray("\x89PNG");
        QTest::newRow("SVG") << ChartFormat::Svg << QByteArray("<?xml");
        QTest::newRow("PDF") << ChartFormat::Pdf << QByteArray("%PDF");
        QTest::newRow("PPTX") << ChartFormat::Pptx << QByteArray("PK");
        QTest::newRow("XLSX") << ChartFormat::Xlsx << QByteArray("PK");
        QTest::newRow("CSV") << ChartFormat::Csv << QByteArray("\xEF\xBB\xBF");
    }
    void write_everyFormat()
    {
        QFETCH(ChartFormat, format);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("chart.") + suffix(format));
        QWidget host;
        ChartExporter exporter(&host);
        QSignalSpy written(&exporter, &ChartExporter::written);

        exporter.write(files(format), path);

        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 20000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QVERIFY(!exporter.isRunning());
    }

    void writeAll_givesAFileForEachChart()
    {
        const QTemporaryDir folder;
        QWidget host;
        ChartExporter exporter(&host);
        QSignalSpy written(&exporter, &ChartExporter::written);
        auto all = files(ChartFormat::Svg);
        all.charts = m_session.index()->briefing().charts;

        exporter.writeAll(all, folder.path());

        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, 60000);
        QCOMPARE(written.front().at(1).toInt(), static_cast<int>(all.charts.size()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(),
                 static_cast<qsizetype>(all.charts.size()));
    }

    void folderThatIsGone_isSaid()
    {
        QWidget host;
        ChartExporter exporter(&host);
        QSignalSpy failed(&exporter, &ChartExporter::failed);

        exporter.write(files(ChartFormat::Csv), QStringLiteral("/nowhere/chart.csv"));

        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QVERIFY(failed.front().front().value<Error>().message.contains(QStringLiteral("nowhere")));
    }

    void copy_putsPictureAndDataOnTheClipboard()
    {
        QWidget host;
        ChartExporter exporter(&host);
        QSignalSpy copied(&exporter, &ChartExporter::copied);

        exporter.copy(files(ChartFormat::Png));

        QTRY_COMPARE_WITH_TIMEOUT(copied.count(), 1, 20000);
        const auto *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->hasText());
        QVERIFY(data->hasHtml());
        QVERIFY(data->text().contains(QStringLiteral("DeepSeek")));
    }

    void dragHandle_paintsTheFileThatIsDropped()
    {
        ChartDragHandle handle([this] { return std::optional(files(ChartFormat::Png)); }, nullptr);
        QSignalSpy prepared(&handle, &ChartDragHandle::prepared);

        QTest::mousePress(&handle, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(prepared.count(), 1, 20000);
        QTest::mouseRelease(&handle, Qt::LeftButton);

        const auto path = prepared.front().front().toString();
        QVERIFY(!QImage(path).isNull());
        const std::unique_ptr<QMimeData> data(ChartDragHandle::mimeDataFor(path));
        QCOMPARE(data->urls(), QList{QUrl::fromLocalFile(path)});
    }

private:
    ChartFiles files(ChartFormat format)
    {
        return {
            m_session.index(), {m_session.index()->briefing().charts.front()}, format, {}, true};
    }

    Session m_session;
};

QTEST_MAIN(tst_ChartExporter)
#include "tst_chartexporter.moc"
