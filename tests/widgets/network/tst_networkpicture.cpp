// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/common/theme.h"
#include "widgets/models/session.h"
#include "widgets/network/networkexporter.h"
#include "widgets/network/networkparts.h"
#include "widgets/network/networkpicture.h"
#include "widgets/network/networkscene.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Briefings;
using namespace Widgets;

namespace {

/// All text of an SVG, in its order.
QString textOf(const QByteArray &svg)
{
    static const QRegularExpression element(QStringLiteral("<text[^>]*>([^<]*)</text>"));
    QString text;
    auto matches = element.globalMatch(QString::fromUtf8(svg));
    while (matches.hasNext()) {
        text += matches.next().captured(1) + u' ';
    }
    // What was escaped for XML.
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&apos;"), QStringLiteral("'"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .simplified();
}

} // namespace

class tst_NetworkPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyScheme(Scheme::Light);
        m_session.open(TestSupport::bundledFolder());
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), Session::State::Ready, 20000);
        m_index = m_session.index();
        NetworkRequest request{m_index, nullptr, {}, {}};
        request.filter.hiddenRelations = {Relation::About};
        const auto parts = makeParts(request, {[] { return false; }, [](double) {}});
        auto points = layOut(layoutGraph(*parts->shown), LayoutOptions());
        QVERIFY(points);
        m_picture.graph = parts->shown;
        m_picture.points = std::move(*points);
        m_picture.title = QStringLiteral("Who & what <all>");
        m_picture.subtitle = QStringLiteral("A part of it");
        m_picture.source = QStringLiteral("Source: five documents");
        m_picture.size = {1600, 1200};
    }

    void init() { TestSupport::failOnWarnings(); }

    void svg_hasEveryLabelAsText()
    {
        const auto svg = paintNetworkPicture(m_picture, PictureFormat::Svg);
        QVERIFY(svg);
        const QString text = textOf(*svg);
        const QStringList labels = labelsIn(m_picture);
        QVERIFY(labels.size() > 20);
        for (const QString &label : labels) {
            for (const QString &word : label.split(u' ')) {
                QVERIFY2(text.contains(word), qPrintable(label));
            }
        }
        for (const QString &words : {m_picture.title, m_picture.subtitle, m_picture.source}) {
            QVERIFY2(text.contains(words), qPrintable(words));
        }
    }

    void pdf_hasEveryLabelAsText()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (program.isEmpty()) {
            QSKIP("pdftotext is not here");
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("n.pdf"));
        NetworkExport network{m_picture, networkContext(*m_index)};
        QVERIFY(writeNetworkFiles(network, NetworkFormat::Pdf, path));
        QProcess process;
        process.start(program, {path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const QString &label : labelsIn(m_picture)) {
            for (const QString &word : label.split(u' ')) {
                QVERIFY2(text.contains(word), qPrintable(label));
            }
        }
    }

    void png_isAsLargeAsAsked()
    {
        const auto png = paintNetworkPicture(m_picture, PictureFormat::Png, 2);
        QVERIFY(png);
        const QImage image = QImage::fromData(*png);
        QCOMPARE(image.size(), QSize(3200, 2400));
        NetworkPicture huge = m_picture;
        huge.size = {20000, 20000};
        const auto refused = paintNetworkPicture(huge, PictureFormat::Png, 4);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("SVG")));
    }

    void files_areWrittenInEveryFormat()
    {
        const QTemporaryDir folder;
        NetworkExport network{m_picture, networkContext(*m_index)};
        network.context.points = m_picture.points;
        for (const NetworkFormat format : networkFormats) {
            const auto written = writeNetworkFiles(
                network, format, folder.filePath(QStringLiteral("network.%1").arg(suffix(format))));
            QVERIFY(written);
            QCOMPARE(written->size(), format == NetworkFormat::Csv ? 2 : 1);
            for (const QString &path : *written) {
                QVERIFY2(QFileInfo(path).size() > 1000, qPrintable(path));
            }
        }
        const auto failed = writeNetworkFiles(network, NetworkFormat::Dot,
                                              folder.filePath(QStringLiteral("none/n.dot")));
        QVERIFY(!failed);
        QVERIFY(!failed.error().message.isEmpty());
    }

private:
    Session m_session;
    std::shared_ptr<const BriefingIndex> m_index;
    NetworkPicture m_picture;
};

QTEST_MAIN(tst_NetworkPicture)
#include "tst_networkpicture.moc"
