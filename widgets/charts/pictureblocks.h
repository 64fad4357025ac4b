// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/charts/chartdata.h"
#include "widgets/charts/chartstyle.h"

#include <qcustomplot.h>

#include <vector>

namespace Widgets {

/// A paragraph in a chart picture that is as high as its lines need at the picture's width;
/// QCPTextElement cuts wrapped lines off.
class TextBlock final : public QCPLayoutElement
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextBlock)

public:
    explicit TextBlock(QCustomPlot *plot);

    void setContent(const QString &text, const QFont &font, const QColor &color);
    /// Breaks the text for \a width and takes exactly the height that it needs, plus \a below; none
    /// when empty.
    void fitTo(double width, int below);
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

protected:
    void draw(QCPPainter *painter) override;

private:
    QString m_text;
    QStringList m_lines;
    QFont m_font;
    QColor m_color;
};

/// What the signs of a chart mean: only those that occur in it, in as many lines as they need.
class KeyRow final : public QCPLayoutElement
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyRow)

public:
    explicit KeyRow(QCustomPlot *plot);

    void setContent(const Briefings::ChartData &data, const ChartStyle &style);
    void fitTo(double width, int below);
    [[nodiscard]] QStringList texts() const;

protected:
    void draw(QCPPainter *painter) override;

private:
    enum class Sign
    {
        Basis,
        Rounding,
        Range,
        Words,
        opened,
        Error
    };

    struct Entry
    {
        Sign sign = Sign::Basis;
        Briefings::Basis basis = Briefings::Basis::Claimed;
        QString text;
        QRectF rect; ///< From the top left of the element.
    };

    void drawSign(QCPPainter &painter, const Entry &entry, const QRectF &rect) const;

    std::vector<Entry> m_entries;
    ChartStyle m_style;
};

} // namespace Widgets
