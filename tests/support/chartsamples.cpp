// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartsamples.h"

#include <limits>

namespace TestSupport {

using namespace Briefings;

namespace {

constexpr double open = std::numeric_limits<double>::infinity();

template <typename IdType>
IdType id(const char *kind, const QString &slug)
{
    return IdType(QString::fromLatin1(kind) + QLatin1Char(':') + slug);
}

Unit unitOf(const QString &text) { return Unit::parse(text).value(); }

Document documentOf(const QString &slug, const QString &title, const QString &date)
{
    Document document;
    document.id = id<DocumentId>("document", slug);
    document.title = title;
    document.shortTitle = title;
    document.publisher = QStringLiteral("Publisher of %1").arg(slug);
    document.date = EdtfDate::parse(date).value();
    return document;
}

Figure made(const QString &slug, const QString &document, const QString &measure,
            const QString &unit, double low, double high, Precision precision,
            const QString &written, Basis basis, const QString &scope)
{
    Figure figure = chartFigure(slug, document, low, high, precision, written);
    figure.measure = id<MeasureId>("measure", measure);
    figure.quantity.unit = unitOf(unit);
    figure.basis = basis;
    figure.scope = scope;
    return figure;
}

std::vector<Figure> costs()
{
    const auto cost = [](const char *slug, const char *document, double low, double high,
                         Precision precision, const char *written, Basis basis, const char *scope) {
        return made(QString::fromUtf8(slug), QString::fromUtf8(document), QStringLiteral("cost"),
                    QStringLiteral("USD"), low, high, precision, QString::fromUtf8(written), basis,
                    QString::fromUtf8(scope));
    };
    std::vector<Figure> figures{cost("digest", "digest", 6e6, 6e6, Precision::Approximate,
                                     "$6 million", Basis::Estimated, "last run only"),
                                cost("guide", "guide", 5.6e6, 5.6e6, Precision::Exact, "$5.6M",
                                     Basis::Claimed, "Last run  only"),
                                cost("staff", "guide", 1e7, 9.9e7, Precision::Verbal,
                                     "tens of millions", Basis::Reported, "with staff"),
                                cost("range", "memo", 8e6, 1.8e7, Precision::Range, "$13M ± $5M",
                                     Basis::Disputed, "with attempts"),
                                cost("search", "memo", 5e8, open, Precision::AtLeast, "over $500M",
                                     Basis::Hypothetical, "whole search"),
                                cost("most", "digest", -open, 1e6, Precision::AtMost, "under $1M",
                                     Basis::Derived, "one step")};
    figures[3].quantity.stated = 1.3e7;
    figures[1].suspectedError = QStringLiteral("A zero may be missing.");
    figures[0].asOf = EdtfDate::parse(QStringLiteral("2025-01-06")).value();
    figures[3].asOf = EdtfDate::parse(QStringLiteral("2024-12")).value();
    return figures;
}

} // namespace

Figure chartFigure(const QString &slug, const QString &document, double low, double high,
                   Precision precision, const QString &written)
{
    Figure figure;
    figure.id = id<FigureId>("figure", slug);
    figure.document = id<DocumentId>("document", document);
    figure.measure = id<MeasureId>("measure", QStringLiteral("cost"));
    figure.subject = id<ActorId>("actor", QStringLiteral("v3"));
    figure.quantity = {low, high, {}, unitOf(QStringLiteral("USD")), precision, written};
    if (precision == Precision::AtLeast) {
        figure.quantity.stated = low;
    } else if (precision == Precision::AtMost) {
        figure.quantity.stated = high;
    } else if (low == high) {
        figure.quantity.stated = low;
    }
    return figure;
}

const QList<ChartKind> &chartKinds()
{
    static const QList<ChartKind> kinds{ChartKind::RangeDots, ChartKind::Strip,
                                        ChartKind::Slope,     ChartKind::Timeline,
                                        ChartKind::Product,   ChartKind::SmallMultiples,
                                        ChartKind::ShareBar,  ChartKind::RatioLadder};
    return kinds;
}

BriefingIndex chartBriefing()
{
    Briefing briefing;
    briefing.documents = {
        documentOf(QStringLiteral("digest"), QStringLiteral("News digest"),
                   QStringLiteral("2025-01-06")),
        documentOf(QStringLiteral("guide"), QStringLiteral("A policymaker’s guide"),
                   QStringLiteral("2025-01-29")),
        documentOf(QStringLiteral("memo"), QStringLiteral("Memo on what it means"),
                   QStringLiteral("2025-01"))};
    Actor model;
    model.id = id<ActorId>("actor", QStringLiteral("v3"));
    model.name = QStringLiteral("V3");
    briefing.actors = {model};
    const auto measure = [&briefing](const char *slug, const char *name, const char *unit) {
        briefing.measures.push_back({id<MeasureId>("measure", QString::fromLatin1(slug)),
                                     QString::fromUtf8(name),
                                     unitOf(QString::fromLatin1(unit)),
                                     {}});
    };
    measure("cost", "Training cost", "USD");
    measure("factor", "Handicap", "1");
    measure("share", "Share of compute", "percent");
    briefing.figures = costs();
    const auto add = [&briefing](const char *slug, const char *kind, double low, double high,
                                 Precision precision, const char *written, const char *scope) {
        const QString measureSlug = QString::fromLatin1(kind);
        briefing.figures.push_back(made(
            QString::fromLatin1(slug), QStringLiteral("memo"), measureSlug,
            measureSlug == u"share" ? QStringLiteral("percent") : QStringLiteral("1"), low, high,
            precision, QString::fromUtf8(written), Basis::Claimed, QString::fromUtf8(scope)));
    };
    add("power", "factor", 2, 2, Precision::Approximate, "twice", "computing power");
    add("data", "factor", 2, 2, Precision::Approximate, "about 2x", "data efficiency");
    add("both", "factor", 4, 4, Precision::Approximate, "4x", "both gaps");
    add("serving", "share", 60, 80, Precision::Range, "60–80 %", "serving");
    add("training", "share", 30, 30, Precision::Exact, "30 %", "training");
    add("market", "share", -open, 95, Precision::AtMost, "up to 95 %", "market");
    add("some", "share", 1, 20, Precision::Verbal, "a small part", "research");
    return BriefingIndex(std::make_shared<const Briefing>(std::move(briefing)));
}

Chart chartOf(ChartKind kind)
{
    Chart chart;
    chart.id = id<ChartId>("chart", QStringLiteral("sample"));
    chart.kind = kind;
    chart.title = QStringLiteral("The sum is agreed; what it leaves out is not agreed at all");
    chart.note = QStringLiteral("Faded bars are words and not numbers.");
    const bool isFactors = kind == ChartKind::Product;
    const bool isShares = kind == ChartKind::ShareBar;
    chart.measures = {id<MeasureId>("measure", isFactors  ? QStringLiteral("factor")
                                               : isShares ? QStringLiteral("share")
                                                          : QStringLiteral("cost"))};
    chart.scale = isFactors || isShares ? ChartScale::Linear : ChartScale::Log;
    if (!isFactors && !isShares) {
        chart.callOuts = {{id<FigureId>("figure", QStringLiteral("digest")),
                           QStringLiteral("The first number in the news")}};
        if (kind != ChartKind::RatioLadder) {
            chart.referenceLines = {{2e7, QStringLiteral("a small company’s year")}};
        }
    }
    return chart;
}

} // namespace TestSupport
