// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "widgets/network/edgeraster.h"
#include "widgets/network/networkstyle.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Briefings;
using namespace Widgets;

namespace {

constexpr QSize size{160, 120};
const QRectF area{QPointF(), QSizeF(size)};

QImage paper(const QSize &of = size)
{
    QImage image(of, QImage::Format_RGB32);
    image.fill(QColor(250, 249, 246));
    return image;
}

StrokeLook look(double width, quint8 opacity = 255, quint8 dash = 0)
{
    StrokeLook result;
    result.color = QColor(20, 60, 160).rgb();
    result.width = static_cast<float>(width);
    result.opacity = opacity;
    result.dash = dash;
    return result;
}

/// Lines in all directions, some of them leaving the picture.
RasterPicture generated(int lines)
{
    RasterPicture picture;
    picture.dashes.push_back({6, 4, 2, 4});
    picture.strokes.emplace_back();
    quint32 state = 7;
    const auto next = [&state](int range) {
        state = state * 1664525U + 1013904223U;
        return static_cast<double>((state >> 8U) % static_cast<quint32>(range * 16)) / 16.0;
    };
    for (int i = 0; i < lines; ++i) {
        const QPointF from(next(300) - 70, next(240) - 60);
        const QPointF to(next(300) - 70, next(240) - 60);
        addLine(picture.strokes.back(), from, to,
                look(i % 3 == 0 ? 1 : 0.8 + i % 7, static_cast<quint8>(60 + i % 190),
                     i % 4 == 1 ? 1 : 0),
                area);
        const auto x = static_cast<float>(next(160));
        const auto y = static_cast<float>(next(120));
        picture.triangles.push_back(
            {{x, x + 7, x + 3}, {y, y + 2, y + 8}, QColor(200, 60, 20).rgb(), 200});
    }
    auto masks = std::make_shared<CoverageMasks>();
    for (int i = 0; i < lines; ++i) {
        const ItemKind kinds[] = {ItemKind::Actor, ItemKind::Event, ItemKind::Claim,
                                  ItemKind::Figure};
        picture.shapes.push_back({masks->mask(kinds[i % 4], {next(170) - 5, next(130) - 5},
                                              3 + i % 9, 0, CoverageMasks::Precision::Quarter),
                                  QColor(30, 140, 90).rgb()});
    }
    picture.masks = masks;
    return picture;
}

/// How much darker than paper an image is, in pixels that are all dark.
double ink(const QImage &image)
{
    double sum = 0;
    const QImage empty = paper(image.size());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            sum += (qRed(empty.pixel(x, y)) - qRed(image.pixel(x, y))) / 230.0;
        }
    }
    return sum;
}

struct Difference
{
    int largest = 0;
    double mean = 0; ///< Of the pixels that either has drawn.
};

Difference between(const QImage &a, const QImage &b)
{
    Difference result;
    int drawn = 0;
    double sum = 0;
    const QRgb empty = paper().pixel(0, 0);
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            if (one == empty && other == empty) {
                continue;
            }
            const int apart =
                std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                          std::abs(qBlue(one) - qBlue(other))});
            result.largest = std::max(result.largest, apart);
            sum += apart;
            ++drawn;
        }
    }
    result.mean = drawn > 0 ? sum / drawn : 0;
    return result;
}

} // namespace

class tst_EdgeRaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    // A seam between two threads' bands would show as a notch in every line that crosses it.
    void bands_giveTheSameBytes()
    {
        const RasterPicture picture = generated(300);
        QImage whole = paper();
        paintRaster(whole, picture, 1);
        QVERIFY(whole != paper());

        for (const int bands : {2, 7, 120, 1000}) {
            QImage parted = paper();
            paintRaster(parted, picture, bands);
            QCOMPARE(parted, whole);
        }
    }

    void lines_lookAsThoseOfQPainter_data()
    {
        QTest::addColumn<QLineF>("line");
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("opacity");
        QTest::addColumn<double>("mean");
        const QPointF center(80.3, 60.7);
        for (int turn = 0; turn < 16; ++turn) {
            const double angle = turn * 0.3927 + 0.05;
            const QLineF line(center, center + 52.0 * QPointF(std::cos(angle), std::sin(angle)));
            QTest::addRow("thin, in direction %d", turn) << line << 1.0 << 255 << 26.0;
            QTest::addRow("wide, in direction %d", turn) << line << 3.4 << 255 << 12.0;
            QTest::addRow("see-through, in direction %d", turn) << line << 2.0 << 90 << 8.0;
        }
        QTest::addRow("level") << QLineF(10, 20.5, 150, 20.5) << 1.0 << 255 << 3.0;
        QTest::addRow("upright, between two pixels") << QLineF(40, 5, 40, 115) << 1.0 << 255 << 3.0;
        QTest::addRow("from outside to outside")
            << QLineF(-400, -260, 900, 700) << 2.0 << 255 << 12.0;
    }

    void lines_lookAsThoseOfQPainter()
    {
        QFETCH(QLineF, line);
        QFETCH(double, width);
        QFETCH(int, opacity);
        QFETCH(double, mean);
        RasterPicture picture;
        picture.strokes.emplace_back();
        addLine(picture.strokes.back(), line.p1(), line.p2(),
                look(width, static_cast<quint8>(opacity)), area);

        QImage own = paper();
        paintRaster(own, picture, 2);

        QImage reference = paper();
        {
            QPainter painter(&reference);
            painter.setRenderHint(QPainter::Antialiasing);
            QColor color(20, 60, 160);
            color.setAlpha(opacity);
            painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(line);
        }
        const Difference difference = between(own, reference);
        QVERIFY2(difference.mean < mean, qPrintable(QString::number(difference.mean)));
        // The same amount of ink, so that no direction looks heavier than another.
        QVERIFY2(std::abs(ink(own) / ink(reference) - 1) < 0.08,
                 qPrintable(QString::number(ink(own) / ink(reference))));
    }

    void dashes_leaveOutWhatTheySay()
    {
        RasterPicture picture;
        picture.dashes.push_back({6, 4, 6, 4});
        picture.strokes.emplace_back();
        addLine(picture.strokes.back(), {10, 30.5}, {150, 30.5}, look(1, 255, 1), area);

        QImage image = paper();
        paintRaster(image, picture, 1);

        const QRgb drawn = QColor(20, 60, 160).rgb();
        QCOMPARE(image.pixel(13, 30), drawn);
        QCOMPARE(image.pixel(18, 30), paper().pixel(0, 0));
        QCOMPARE(image.pixel(23, 30), drawn);
        QVERIFY(std::abs(ink(image) - 84) < 4);
    }

    // The dashes of a line that is cut at the window's edge would crawl while one pans.
    void dashes_stayWhenTheLineIsCut()
    {
        RasterPicture cut;
        cut.dashes.push_back({6, 4, 6, 4});
        cut.strokes.emplace_back();
        addLine(cut.strokes.back(), {-1000, 30.5}, {1000, 30.5}, look(1, 255, 1), area);
        RasterPicture moved = cut;
        moved.strokes = {{}};
        addLine(moved.strokes.back(), {-990, 30.5}, {1010, 30.5}, look(1, 255, 1), area);
        QImage one = paper();
        QImage other = paper();

        paintRaster(one, cut, 1);
        paintRaster(other, moved, 1);

        for (int x = 20; x < 140; ++x) {
            QCOMPARE(qRed(one.pixel(x, 30)), qRed(other.pixel(x + 10, 30)));
        }
    }

    void farOff_isNoOverflow_data()
    {
        QTest::addColumn<double>("far");
        QTest::addRow("beyond 16 bits") << 1e5;
        QTest::addRow("beyond 32 bits") << 1e10;
        QTest::addRow("beyond all use") << 1e17;
    }

    void farOff_isNoOverflow()
    {
        QFETCH(double, far);
        RasterPicture picture;
        picture.strokes.emplace_back();
        std::vector<RasterStroke> &strokes = picture.strokes.back();
        addLine(strokes, {-far, 60.5}, {far, 60.5}, look(1), area);
        addLine(strokes, {-far, -far}, {far, far}, look(1), area);
        addLine(strokes, {far, 10}, {2 * far, 20}, look(1), area);
        addLine(strokes, {-far, -3 * far}, {far, -2 * far}, look(9), area);
        addLine(strokes, {std::nan(""), 5}, {10, 10}, look(1), area);

        QImage image = paper();
        paintRaster(image, picture, 7);

        QCOMPARE(strokes.size(), size_t(2));
        QCOMPARE(image.pixel(5, 60), QColor(20, 60, 160).rgb());
        QCOMPARE(image.pixel(155, 60), QColor(20, 60, 160).rgb());
        QCOMPARE(image.pixel(100, 20), paper().pixel(0, 0));
        if (far < 1e16) { // Above, a double has no halves left.
            QVERIFY(image.pixel(90, 90) != paper().pixel(0, 0));
        }
    }

    void transparency_addsUp()
    {
        RasterPicture once;
        once.strokes.emplace_back();
        addLine(once.strokes.back(), {10, 50.5}, {150, 50.5}, look(1, 64), area);
        RasterPicture often = once;
        for (int i = 0; i < 30; ++i) {
            often.strokes.push_back(once.strokes.front());
        }
        QImage light = paper();
        QImage dark = paper();

        paintRaster(light, once, 1);
        paintRaster(dark, often, 1);

        const QColor ground(250, 249, 246);
        const QColor line(20, 60, 160);
        const double share = 64 / 255.0;
        QVERIFY(
            std::abs(qRed(light.pixel(80, 50)) - (ground.red() * (1 - share) + line.red() * share))
            < 3);
        QVERIFY(std::abs(qRed(dark.pixel(80, 50)) - line.red()) < 6);
        QCOMPARE(qAlpha(dark.pixel(80, 50)), 255);
    }

    void shapes_lookAsThoseOfQPainter_data()
    {
        QTest::addColumn<ItemKind>("kind");
        QTest::addColumn<double>("radius");
        const std::pair<const char *, ItemKind> kinds[] = {
            {"actor", ItemKind::Actor},       {"event", ItemKind::Event},
            {"claim", ItemKind::Claim},       {"figure", ItemKind::Figure},
            {"question", ItemKind::Question}, {"document", ItemKind::Document}};
        for (const auto &kind : kinds) {
            for (const double radius : {4.0, 11.25, 24.0, 43.0}) {
                QTest::addRow("%s of %g", kind.first, radius) << kind.second << radius;
            }
        }
    }

    void shapes_lookAsThoseOfQPainter()
    {
        QFETCH(ItemKind, kind);
        QFETCH(double, radius);
        const QPointF center(80.25, 59.5);
        auto masks = std::make_shared<CoverageMasks>();
        RasterPicture picture;
        picture.shapes.push_back(
            {masks->mask(kind, center, radius, 0, CoverageMasks::Precision::Quarter),
             QColor(20, 60, 160).rgb()});
        picture.masks = masks;

        QImage own = paper();
        paintRaster(own, picture, 3);

        QImage reference = paper();
        {
            QPainter painter(&reference);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.fillPath(nodeShape(kind, center, radius), QColor(20, 60, 160));
        }
        const Difference difference = between(own, reference);
        QVERIFY2(difference.mean < 6, qPrintable(QString::number(difference.mean)));
        QVERIFY2(std::abs(ink(own) / ink(reference) - 1) < 0.04,
                 qPrintable(QString::number(ink(own) / ink(reference))));
    }

    void shapes_mayHangOverEverySide()
    {
        auto masks = std::make_shared<CoverageMasks>();
        RasterPicture picture;
        for (const QPointF &center : {QPointF(0, 60), QPointF(160, 60), QPointF(80, 0),
                                      QPointF(80, 120), QPointF(-500, -500)}) {
            picture.shapes.push_back(
                {masks->mask(ItemKind::Actor, center, 20, 0, CoverageMasks::Precision::Half),
                 QColor(20, 60, 160).rgb()});
        }
        picture.masks = masks;

        QImage image = paper();
        paintRaster(image, picture, 5);

        QVERIFY(std::abs(ink(image) - 4 * 3.14159 * 20 * 20 / 2) < 60);
    }

    void masks_areMadeOnce()
    {
        CoverageMasks masks;
        const auto precision = CoverageMasks::Precision::Quarter;

        const PlacedMask one = masks.mask(ItemKind::Event, {10.25, 20.5}, 8, 0.8, precision);
        const PlacedMask other = masks.mask(ItemKind::Event, {110.25, 7.5}, 8, 0.8, precision);
        static_cast<void>(masks.mask(ItemKind::Event, {10.25, 20.5}, 9, 0.8, precision));

        QCOMPARE(one.mask, other.mask);
        QCOMPARE(other.left - one.left, 100);
        QCOMPARE(masks.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(tst_EdgeRaster)
#include "tst_edgeraster.moc"
