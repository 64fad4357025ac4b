// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/timeline/timelinefixture.h"
#include "widgets/timeline/timelinepicture.h"

#include <QImage>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QtConcurrent>

using namespace Briefings;
using namespace Widgets;
using namespace TimelineTest;

namespace {

TimelinePicture pictureOf(const BriefingIndex &index, LaneBy by = LaneBy::None)
{
    TimelinePicture picture;
    picture.content = contentOf(index, by);
    const DayRange whole = picture.content.wholeRange();
    picture.view = {static_cast<double>(whole.first) - 20,
                    static_cast<double>(whole.length()) + 40};
    picture.style = pictureTimelineStyle(lightColors());
    picture.title = QStringLiteral("What happened <when>");
    picture.subtitle = QStringLiteral("All of it");
    picture.source = QStringLiteral("Sources: the guide & others.");
    return picture;
}

/// The words of an SVG, in the order of its text elements.
QString svgText(const QByteArray &svg)
{
    static const QRegularExpression text(QStringLiteral("<text [^>]*>([^<]*)</text>"));
    QStringList found;
    auto matches = text.globalMatch(QString::fromUtf8(svg));
    while (matches.hasNext()) {
        found.append(matches.next().captured(1).trimmed());
    }
    return found.join(QLatin1Char('\n'))
        .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace

class tst_TimelinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }

    void init() { TestSupport::failOnWarnings(); }

    void png_hasTheDotsOfItsScale()
    {
        const auto index = smallIndex();
        const TimelinePicture picture = pictureOf(*index);
        const auto once = paintTimeline(picture, PictureFormat::Png, 1);
        QVERIFY_RESULT(once);
        const QImage small = QImage::fromData(*once);
        QCOMPARE(small.width(), 1280);

        for (const int scale : {2, 3, 4}) {
            const auto bytes = paintTimeline(picture, PictureFormat::Png, scale);
            QVERIFY_RESULT(bytes);
            QCOMPARE(QImage::fromData(*bytes).size(), small.size() * scale);
        }
        QCOMPARE(*paintTimeline(picture, PictureFormat::Png, 1), *once);
    }

    void svg_keepsTextAsTextAndCutsNothing()
    {
        const auto index = smallIndex();
        const TimelinePicture picture = pictureOf(*index, LaneBy::Actor);
        const auto svg = paintTimeline(picture, PictureFormat::Svg);
        QVERIFY_RESULT(svg);
        const QString text = svgText(*svg);

        for (const TimelineEntry &entry : picture.content.events) {
            QVERIFY2(text.contains(entry.label), qPrintable(entry.label));
        }
        for (const QString &words :
             {picture.title, picture.subtitle, picture.source, QStringLiteral("The lab"),
              QStringLiteral("2024"), picture.content.documents.front().label}) {
            QVERIFY2(text.contains(words), qPrintable(words));
        }
        QVERIFY(!text.contains(QStringLiteral("…")));
        QSvgRenderer renderer(*svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBoxF().width(), 1280.0);
    }

    void svg_namesInFullWhatStandsAsANumber()
    {
        TestSupport::BriefingBuilder b;
        b.addEvent(QStringLiteral("long"),
                   QStringLiteral("A title that is far too long %1 end")
                       .arg(QString(250, QLatin1Char('m'))),
                   QStringLiteral("2024-05-05"));
        b.addEvent(QStringLiteral("short"), QStringLiteral("Short"), QStringLiteral("2024-06-05"));
        const BriefingIndex index(b.briefing());
        const TimelinePicture picture = pictureOf(index);

        const auto svg = paintTimeline(picture, PictureFormat::Svg);

        QVERIFY_RESULT(svg);
        const QString text = svgText(*svg);
        QVERIFY(text.contains(QStringLiteral("1: 5 May 2024: A title that is far too long")));
        QVERIFY(text.contains(QStringLiteral("end")));
        QVERIFY(!text.contains(QStringLiteral("…")));
    }

    void pdf_isOnePageOfThePicturesShape()
    {
        const auto index = smallIndex();
        const TimelinePicture picture = pictureOf(*index);
        const auto png = paintTimeline(picture, PictureFormat::Png, 1);
        const auto pdf = paintTimeline(picture, PictureFormat::Pdf);
        QVERIFY_RESULT(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        QCOMPARE(pdf->count("/Type /Page\n"), 1);

        static const QRegularExpression box(
            QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
        const auto match = box.match(QString::fromLatin1(*pdf));
        QVERIFY(match.hasMatch());
        const QSize dots = QImage::fromData(*png).size();
        QVERIFY(std::abs(match.captured(1).toDouble() - dots.width() * 0.75) < 1);
        QVERIFY(std::abs(match.captured(2).toDouble() - dots.height() * 0.75) < 1);
    }

    // Pictures are painted where the window is not.
    void worker_paintsTheSamePicture()
    {
        const auto index = smallIndex();
        const TimelinePicture picture = pictureOf(*index, LaneBy::ActorKind);
        const auto here = paintTimeline(picture, PictureFormat::Svg);

        auto there =
            QtConcurrent::run([picture] { return paintTimeline(picture, PictureFormat::Svg); });

        QCOMPARE(*there.result(), *here);
    }

    void png_thatIsTooLargeIsRefusedWithAdvice()
    {
        const auto index = generatedIndex(1500, 11);
        TimelinePicture picture = pictureOf(*index);
        picture.view.days = 60;

        const auto bytes = paintTimeline(picture, PictureFormat::Png, 4);

        QVERIFY(!bytes);
        QVERIFY(bytes.error().message.contains(QStringLiteral("smaller scale")));
    }
};

QTEST_MAIN(tst_TimelinePicture)
#include "tst_timelinepicture.moc"
