// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/briefingindex.h"
#include "tests/support/briefingbuilder.h"

#include <limits>
#include <memory>

namespace TestSupport {

inline constexpr double open = std::numeric_limits<double>::infinity();

/// A briefing of figures alone, added in one line each.
class FigureFixture
{
public:
    FigureFixture()
    {
        m_builder.addDocument(QStringLiteral("guide"), QStringLiteral("Words.\n"));
        m_builder.addDocument(QStringLiteral("memo"), QStringLiteral("Words.\n"));
        m_builder.addActor(QStringLiteral("v3"), QStringLiteral("V3"));
        m_builder.addActor(QStringLiteral("r1"), QStringLiteral("R1"));
        measure("cost", "USD");
        measure("gpus", "GPU");
        measure("time", "month");
        measure("gpu-hours", "GPU.hour");
        measure("factor", "1");
        measure("share", "percent");
    }

    void measure(const char *slug, const char *unit)
    {
        m_builder.addMeasure(QLatin1String(slug), QLatin1String(slug), QLatin1String(unit));
    }

    /// One approximate number; change what it returns for anything else.
    Briefings::Figure &add(const char *slug, const char *measure, double value,
                           const char *asWritten, const char *scope = "last run",
                           const char *subject = "v3")
    {
        m_builder.addFigure(QLatin1String(slug), QStringLiteral("guide"), QLatin1String(measure),
                            QLatin1String(subject), value, QString::fromUtf8(asWritten));
        auto &figure = m_builder.contents().briefing.figures.back();
        figure.scope = QString::fromUtf8(scope);
        figure.quantity.precision = Briefings::Precision::Approximate;
        return figure;
    }

    Briefings::Figure &addBounds(const char *slug, const char *measure, double low, double high,
                                 const char *asWritten, Briefings::Precision precision,
                                 const char *scope = "last run")
    {
        auto &figure = add(slug, measure, 0, asWritten, scope);
        figure.quantity.low = low;
        figure.quantity.high = high;
        figure.quantity.stated.reset();
        figure.quantity.precision = precision;
        return figure;
    }

    [[nodiscard]] BriefingBuilder &builder() { return m_builder; }
    [[nodiscard]] Briefings::BriefingIndex index() const
    {
        return Briefings::BriefingIndex(m_builder.briefing());
    }

private:
    BriefingBuilder m_builder;
};

[[nodiscard]] inline Briefings::FigureId figureId(const char *slug)
{
    return Briefings::FigureId(QStringLiteral("figure:") + QLatin1String(slug));
}

} // namespace TestSupport
