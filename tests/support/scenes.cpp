// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenes.h"

#include <QDate>

#include <limits>

using namespace Briefings;

namespace TestSupport::Scenes {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Unit unit(const char16_t *text)
{
    const auto parsed = Unit::parse(QStringView(text).toString());
    if (!parsed) {
        qFatal("%s", qPrintable(parsed.error().message));
    }
    return *parsed;
}

FigureId figure(const QString &slug) { return FigureId(QStringLiteral("figure:%1").arg(slug)); }

SceneAxis valueAxis(const QString &title, ChartScale scale, double low, double high,
                    const Unit &unit)
{
    return {SceneAxisKind::Values, title, {}, {scale, {low, high}, unit}};
}

SceneAxis categoryAxis(std::vector<SceneCategory> categories)
{
    return {SceneAxisKind::Categories, {}, std::move(categories), {}};
}

SceneMark mark(const QString &slug, double value, double row, Basis basis, const QString &label)
{
    SceneMark mark;
    mark.figure = figure(slug);
    mark.at = {value, row};
    mark.said = {value, value};
    mark.stated = value;
    mark.rounding = {value * 0.96, value * 1.04};
    mark.basis = basis;
    mark.label = label;
    mark.sentence = QStringLiteral("Source %1: %2.").arg(slug, label);
    return mark;
}

SceneMark range(const QString &slug, const Interval &said, double row, Precision precision,
                Basis basis, const QString &label)
{
    auto result = mark(slug, 0, row, basis, label);
    result.stated.reset();
    result.said = said;
    result.rounding = said;
    result.at.x = std::isinf(said.low) ? said.high : said.low;
    result.precision = precision;
    return result;
}

SceneMark upright(SceneMark mark)
{
    std::swap(mark.at.x, mark.at.y);
    mark.direction = SceneDirection::Vertical;
    return mark;
}

ChartScene scene(const QString &title, ScenePanel panel)
{
    ChartScene scene;
    scene.title = title;
    scene.subtitle = QStringLiteral("Training cost, US dollars, log scale");
    scene.note = QStringLiteral("Values as printed; nothing is averaged.");
    scene.source = QStringLiteral("Sources: News digest (27 Jan 2025); Guide for policymakers & "
                                  "others (Feb 2025); R1 memo <draft> (29 Jan 2025).");
    scene.alternativeText =
        QStringLiteral("Chart of what the documents say, \"mark\" by mark & line by line.");
    scene.panels = {std::move(panel)};
    return scene;
}

} // namespace

ChartScene rangeDots()
{
    ScenePanel panel;
    panel.x = valueAxis(QStringLiteral("US dollars, log scale"), ChartScale::Log, 4.2e6, 2.4e9,
                        unit(u"USD"));
    panel.y = categoryAxis({
        {QStringLiteral("News digest"), QStringLiteral("DeepSeek, reported · last run only")},
        {QStringLiteral("Guide"), QStringLiteral("DeepSeek, claimed · last run only")},
        {QStringLiteral("Fast Company"), QStringLiteral("estimated · training run")},
        {QStringLiteral("R1 memo"), QStringLiteral("SemiAnalysis, estimated · hardware")},
        {QStringLiteral("What headlines miss"), QStringLiteral("derived · with experiments")},
        {QStringLiteral("What headlines miss"), QStringLiteral("hypothetical · all research")},
        {QStringLiteral("R1 memo"), QStringLiteral("disputed · Hopper chips")},
    });
    auto words = range(QStringLiteral("words"), {1e7, 9.9e7}, 2, Precision::Verbal,
                       Basis::Estimated, QStringLiteral("“tens of millions”"));
    auto open = mark(QStringLiteral("open"), 5e8, 3, Basis::Estimated, QStringLiteral("≥ $500M"));
    open.said.high = infinity;
    open.precision = Precision::AtLeast;
    auto below = range(QStringLiteral("below"), {-infinity, 2e8}, 5, Precision::AtMost,
                       Basis::Hypothetical, QStringLiteral("≤ $200M"));
    below.stated = 2e8;
    auto wrong = mark(QStringLiteral("wrong"), 1.6e9, 6, Basis::Disputed, QStringLiteral("$1.6B"));
    wrong.suspectedError = QStringLiteral("The text's own count gives a tenth of it.");
    panel.marks = {
        mark(QStringLiteral("news"), 6e6, 0, Basis::Reported, QStringLiteral("$6M")),
        mark(QStringLiteral("guide"), 5.576e6, 1, Basis::Claimed, QStringLiteral("$5.576M")),
        words,
        open,
        range(QStringLiteral("range"), {3e7, 1.2e8}, 4, Precision::Range, Basis::Derived,
              QStringLiteral("$30M–$120M")),
        below,
        wrong,
    };
    panel.callOuts = {
        {figure(QStringLiteral("wrong")), QStringLiteral("Fits chips of several kinds, not one.")}};
    panel.lines = {{{1e8, -0.5}, {1e8, 6.5}, SceneLineKind::Reference, QStringLiteral("$100M")}};
    return scene(QStringLiteral("The cost of training depends on what is counted"), panel);
}

ChartScene manyRows(int rows)
{
    ScenePanel panel;
    panel.x = valueAxis(QStringLiteral("GPUs"), ChartScale::Linear, 0, 105.0 * rows, unit(u"GPU"));
    panel.y.kind = SceneAxisKind::Categories;
    for (int i = 0; i < rows; ++i) {
        panel.y.categories.push_back(
            {QStringLiteral("Document number %1").arg(i + 1), QStringLiteral("reported")});
        panel.marks.push_back(mark(QStringLiteral("m-%1").arg(i), 100.0 * (i + 1), i,
                                   static_cast<Basis>(i % 6),
                                   QStringLiteral("%1").arg(100 * (i + 1))));
    }
    return scene(QStringLiteral("Many rows"), panel);
}

ChartScene longNames()
{
    const auto name =
        QStringLiteral("A very long name of a document that goes on ").repeated(5).left(200);
    ScenePanel panel;
    panel.x = valueAxis(QStringLiteral("percent"), ChartScale::Linear, 0, 100, unit(u"percent"));
    panel.y = categoryAxis({{name, name}, {QString(200, u'x'), QStringLiteral("claimed")}});
    auto words = range(QStringLiteral("a"), {20, 60}, 0, Precision::Verbal, Basis::Claimed,
                       QStringLiteral("“%1”").arg(name));
    panel.marks = {words,
                   mark(QStringLiteral("b"), 95, 1, Basis::Claimed, QStringLiteral("95\u00a0%"))};
    panel.marks.back().suspectedError = name;
    auto result = scene(name, panel);
    result.subtitle = name;
    result.source = QStringLiteral("Sources: %1.").arg(name.repeated(4));
    return result;
}

ChartScene rightToLeft()
{
    ScenePanel panel;
    panel.x = valueAxis(QStringLiteral("percent"), ChartScale::Linear, 0, 60, unit(u"percent"));
    panel.y = categoryAxis({{QStringLiteral("وثيقة الأخبار"), QStringLiteral("تقرير")},
                            {QStringLiteral("מסמך המדיניות"), QStringLiteral("דווח")}});
    panel.marks = {mark(QStringLiteral("a"), 30, 0, Basis::Claimed, QStringLiteral("30\u00a0%")),
                   mark(QStringLiteral("b"), 50, 1, Basis::Reported, QStringLiteral("50\u00a0%"))};
    return scene(QStringLiteral("ما تقوله الوثائق"), panel);
}

ChartScene nothing()
{
    ScenePanel panel;
    panel.x = valueAxis({}, ChartScale::Linear, 0, 1, unit(u"USD"));
    panel.y = categoryAxis({});
    return scene(QStringLiteral("No figures yet"), panel);
}

ChartScene twoPanels()
{
    auto result = rangeDots();
    result.title = QStringLiteral("Cost and share, side by side");
    auto left = manyRows(4).panels.front();
    left.title = QStringLiteral("Chips");
    auto right = result.panels.front();
    right.title = QStringLiteral("Cost");
    result.panels = {left, right};
    return result;
}

ChartScene slope()
{
    ScenePanel panel;
    panel.x = categoryAxis({{QStringLiteral("Guide"), QStringLiteral("Jan 2025")},
                            {QStringLiteral("Memo"), QStringLiteral("Feb 2025")}});
    panel.y = valueAxis(QStringLiteral("US dollars"), ChartScale::Linear, 0, 1.05e7, unit(u"USD"));
    const auto add = [&panel](const QString &slug, double left, double right,
                              const QString &leftLabel, const QString &rightLabel) {
        panel.marks.push_back(
            upright(mark(slug + QStringLiteral("-a"), left, 0, Basis::Claimed, leftLabel)));
        panel.marks.push_back(
            upright(mark(slug + QStringLiteral("-b"), right, 1, Basis::Reported, rightLabel)));
        panel.lines.push_back({{0, left}, {1, right}, SceneLineKind::Joining, {}});
    };
    add(QStringLiteral("v3"), 5.6e6, 6e6, QStringLiteral("V3: $5.6M"), QStringLiteral("V3: $6M"));
    add(QStringLiteral("r1"), 5.3e6, 1e7, QStringLiteral("R1: $5.3M"), QStringLiteral("R1: $10M"));
    add(QStringLiteral("old"), 2e6, 1.2e6, QStringLiteral("V2: $2M"), QStringLiteral("V2: $1.2M"));
    return scene(QStringLiteral("The memo puts every cost but one higher"), panel);
}

ChartScene waterfall()
{
    ScenePanel panel;
    panel.x = categoryAxis({{QStringLiteral("Weaker chips"), QStringLiteral("estimated")},
                            {QStringLiteral("Fewer chips"), QStringLiteral("estimated")},
                            {QStringLiteral("Both"), QStringLiteral("product")}});
    panel.y = valueAxis(QStringLiteral("times"), ChartScale::Linear, 0, 4.4, unit(u"1"));
    const auto bar = [](const QString &slug, double column, double from, double to,
                        const QString &label) {
        SceneBar made;
        made.figure = slug.isEmpty() ? FigureId() : figure(slug);
        made.from = {column, from};
        made.to = {column, to};
        made.direction = SceneDirection::Vertical;
        made.label = label;
        return made;
    };
    panel.bars = {bar(QStringLiteral("weak"), 0, 0, 2, QStringLiteral("2×")),
                  bar(QStringLiteral("few"), 1, 2, 4, QStringLiteral("× 2")),
                  bar({}, 2, 0, 4, QStringLiteral("4×"))};
    panel.lines = {{{0, 2}, {1, 2}, SceneLineKind::Joining, {}},
                   {{1, 4}, {2, 4}, SceneLineKind::Joining, {}}};
    return scene(QStringLiteral("Two handicaps make a factor of four"), panel);
}

ChartScene unitShare()
{
    ScenePanel panel;
    panel.x = valueAxis(QStringLiteral("percent"), ChartScale::Linear, 0, 100, unit(u"percent"));
    panel.y = categoryAxis({{QStringLiteral("Guide"), QStringLiteral("claimed")},
                            {QStringLiteral("Memo"), QStringLiteral("reported")}});
    const auto bar = [](const QString &slug, double row, double from, double to,
                        const QString &label) {
        SceneBar made;
        made.figure = slug.isEmpty() ? FigureId() : figure(slug);
        made.from = {from, row};
        made.to = {to, row};
        made.isRest = slug.isEmpty();
        made.label = label;
        return made;
    };
    panel.bars = {bar(QStringLiteral("a"), 0, 0, 62, QStringLiteral("62\u00a0% of the chips")),
                  bar({}, 0, 62, 100, QStringLiteral("the rest")),
                  bar(QStringLiteral("b"), 1, 0, 4, QStringLiteral("4\u00a0% of the chips")),
                  bar({}, 1, 4, 100, QStringLiteral("the rest"))};
    return scene(QStringLiteral("Most of the chips are of one kind"), panel);
}

ChartScene timeline()
{
    ScenePanel panel;
    const auto first = static_cast<double>(QDate(2024, 11, 1).toJulianDay());
    panel.x = {
        SceneAxisKind::Days, {}, {}, {ChartScale::Linear, {first, first + 200}, unit(u"day")}};
    panel.y =
        valueAxis(QStringLiteral("GPUs, log scale"), ChartScale::Log, 800, 130'000, unit(u"GPU"));
    auto open = upright(mark(QStringLiteral("c"), 50'000, first + 120, Basis::Estimated,
                             QStringLiteral("≥ 50,000")));
    open.said.high = infinity;
    panel.marks = {
        upright(
            mark(QStringLiteral("a"), 2'048, first + 20, Basis::Claimed, QStringLiteral("2,048"))),
        upright(mark(QStringLiteral("b"), 10'000, first + 60, Basis::Reported,
                     QStringLiteral("10,000"))),
        open,
        upright(range(QStringLiteral("d"), {3'000, 20'000}, first + 170, Precision::Range,
                      Basis::Disputed, QStringLiteral("3,000–20,000"))),
    };
    panel.lines = {{{first + 5, 16'384},
                    {first + 195, 16'384},
                    SceneLineKind::Assumed,
                    QStringLiteral("16,384 assumed")}};
    return scene(QStringLiteral("Counts of chips grew with the telling"), panel);
}

ChartScene ratioLadder()
{
    ScenePanel panel;
    panel.x = valueAxis(QStringLiteral("times, log scale"), ChartScale::Log, 0.8, 45, unit(u"1"));
    panel.y = categoryAxis({{QStringLiteral("Price"), QStringLiteral("Guide, claimed")},
                            {QStringLiteral("Chips"), QStringLiteral("Memo, reported")},
                            {QStringLiteral("Hours"), QStringLiteral("Memo, derived")}});
    panel.marks = {mark(QStringLiteral("a"), 27, 0, Basis::Claimed, QStringLiteral("27×")),
                   mark(QStringLiteral("b"), 4, 1, Basis::Reported, QStringLiteral("4×")),
                   mark(QStringLiteral("c"), 10, 2, Basis::Derived, QStringLiteral("10×"))};
    panel.lines = {{{1, -0.5}, {1, 2.5}, SceneLineKind::Reference, QStringLiteral("1×")}};
    return scene(QStringLiteral("Each ratio has its own base"), panel);
}

std::vector<std::pair<QString, ChartScene>> all()
{
    return {{QStringLiteral("range dots"), rangeDots()},
            {QStringLiteral("forty rows"), manyRows(40)},
            {QStringLiteral("names of 200 characters"), longNames()},
            {QStringLiteral("right to left"), rightToLeft()},
            {QStringLiteral("nothing to draw"), nothing()},
            {QStringLiteral("two panels"), twoPanels()},
            {QStringLiteral("slope"), slope()},
            {QStringLiteral("waterfall"), waterfall()},
            {QStringLiteral("unit share"), unitShare()},
            {QStringLiteral("timeline"), timeline()},
            {QStringLiteral("ratio ladder"), ratioLadder()}};
}

} // namespace TestSupport::Scenes
