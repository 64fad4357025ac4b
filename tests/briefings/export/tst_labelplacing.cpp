// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/labelplacing.h"
#include "tests/support/scenes.h"
#include "tests/support/testsupport.h"

using namespace Briefings;
using namespace TestSupport;

namespace {

const QRectF page(0, 0, 800, 400);
const QRectF plot(100, 10, 680, 350);

PlotLabel label(const QString &text) { return {{{text, 11}}, LabelPlace::Center}; }

/// Where the label of a point stands in a plan.
QRectF boxOf(const ChartPlan &plan, const PlotSeries &series, const PlotPoint &point)
{
    const double distance = (series.marker ? series.marker->size : 0) / 2.0 + 1;
    const auto place = plan.at(point.x, point.y);
    QRectF box(QPointF(0, 0), point.label->size());
    box.moveCenter(place);
    if (point.label->place == LabelPlace::Right) {
        box.moveLeft(place.x() + distance);
    } else if (point.label->place == LabelPlace::Left) {
        box.moveRight(place.x() - distance);
    } else if (point.label->place == LabelPlace::Above) {
        box.moveBottom(place.y() - distance);
    } else if (point.label->place == LabelPlace::Below) {
        box.moveTop(place.y() + distance);
    }
    return box;
}

} // namespace

class tst_LabelPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void mark_hasItsLabelOnTheRight()
    {
        LabelPlacing placing(page, plot, 4);
        auto words = label(QStringLiteral("$5.6M"));

        const auto place =
            placing.placeMark(words, QRectF(300, 100, 40, 0), SceneDirection::Horizontal);

        QCOMPARE(words.place, LabelPlace::Right);
        QCOMPARE(place, QPointF(340, 100));
    }

    void mark_atTheEdgeHasItOnTheLeft()
    {
        LabelPlacing placing(page, plot, 4);
        auto words = label(QStringLiteral("a long value in words"));

        const auto place =
            placing.placeMark(words, QRectF(740, 100, 30, 0), SceneDirection::Horizontal);

        QCOMPARE(words.place, LabelPlace::Left);
        QCOMPARE(place, QPointF(740, 100));
    }

    void marks_closeTogetherKeepTheirLabelsApart()
    {
        LabelPlacing placing(page, plot, 4);
        auto first = label(QStringLiteral("V3: $5.6M"));
        auto second = label(QStringLiteral("R1: $5.3M"));
        const QRectF upper(400, 200, 0, 0);
        const QRectF lower(400, 206, 0, 0);
        placing.addObstacle(upper);
        placing.addObstacle(lower);

        const auto a = placing.placeMark(first, upper, SceneDirection::Vertical);
        const auto b = placing.placeMark(second, lower, SceneDirection::Vertical);

        QVERIFY(first.place != second.place || qAbs(a.y() - b.y()) >= first.size().height() - 0.1);
    }

    void line_hasItsLabelBesideItsUpperEnd()
    {
        LabelPlacing placing(page, plot, 4);
        auto words = label(QStringLiteral("$100M"));
        placing.addLine(QPointF(400, 360), QPointF(400, 10));

        const auto place = placing.placeLine(words, QPointF(400, 360), QPointF(400, 10));

        QCOMPARE(words.place, LabelPlace::Right);
        QVERIFY(place.y() < 40);
    }

    void plans_data()
    {
        QTest::addColumn<ChartScene>("scene");
        QTest::addColumn<QSizeF>("size");
        for (const auto &[name, scene] : Scenes::all()) {
            QTest::addRow("%s, 16:9", qPrintable(name)) << scene << QSizeF(888, 390);
            QTest::addRow("%s, 4:3", qPrintable(name)) << scene << QSizeF(648, 390);
        }
    }

    /// On the whole of a slide no two labels cover each other and none leaves the chart.
    void plans()
    {
        QFETCH(ChartScene, scene);
        QFETCH(QSizeF, size);

        const auto plan = planChart(scene.panels.front(), size);

        std::vector<std::pair<QRectF, QString>> boxes;
        for (const auto &series : plan.series) {
            for (const auto &point : series.points) {
                if (point.label) {
                    boxes.emplace_back(boxOf(plan, series, point), point.label->lines.front().text);
                }
            }
        }
        for (size_t i = 0; i < boxes.size(); ++i) {
            const auto &[box, text] = boxes[i];
            QVERIFY2(QRectF(QPointF(-1, -1), size + QSizeF(2, 2)).contains(box), qPrintable(text));
            for (size_t j = 0; j < i; ++j) {
                QVERIFY2(!box.adjusted(1, 1, -1, -1).intersects(boxes[j].first),
                         qPrintable(text + QStringLiteral(" | ") + boxes[j].second));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_LabelPlacing)
#include "tst_labelplacing.moc"
