// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/signlegend.h"

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/documents/bandgeometry.h"
#include "widgets/documents/bandlook.h"
#include "widgets/documents/documentmarks.h"
#include "widgets/documents/markpainting.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <functional>
#include <utility>

namespace Widgets {

using Briefings::BandKind;
using Briefings::StanceKind;

namespace {

constexpr QSize sampleSize(92, 30);

QFont boldFont(int pixelSize)
{
    QFont font = interfaceFont(pixelSize);
    font.setBold(true);
    return font;
}

/// A drawn sign; what it means is said by the label beside it.
class Sample final : public QWidget
{
public:
    using Paint = std::function<void(QPainter &, const ThemeColors &, const QRectF &)>;

    Sample(Paint paint, QWidget *parent) : QWidget(parent), m_paint(std::move(paint))
    {
        setFixedSize(sampleSize * zoomFactor());
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const ThemeColors &colors = themeColors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter, colors, QRectF(rect()).adjusted(2, 2, -2, -2));
    }

private:
    Paint m_paint;
};

Sample::Paint words(MarkLook look)
{
    return [look](QPainter &painter, const ThemeColors &colors, const QRectF &rect) {
        painter.fillRect(rect, colors.paper);
        painter.setFont(interfaceFont(interfacePixelSize));
        const QFontMetricsF metrics(painter.font());
        const QString text = SignLegend::tr("words");
        const double width = metrics.horizontalAdvance(text);
        const QRectF line(rect.center().x() - width / 2, rect.center().y() - metrics.height() / 2,
                          width, metrics.height());
        const std::vector<LinePiece> pieces{{line, line.top() + metrics.ascent()}};
        paintTint(painter, colors, look, pieces);
        painter.setPen(colors.text);
        painter.drawText(line, Qt::AlignCenter, text);
        paintUnderline(painter, colors, {0, 0, look, 0}, pieces);
    };
}

Sample::Paint band(BandKind kind)
{
    return [kind](QPainter &painter, const ThemeColors &colors, const QRectF &rect) {
        const double height = rect.height();
        const auto shape =
            bandShape({2, height * 0.55, BandEnd::Reach::OnScreen},
                      {height * 0.45, height - 2, BandEnd::Reach::OnScreen}, rect.width());
        if (!shape) {
            return;
        }
        painter.translate(rect.topLeft());
        const QColor color = bandColor(colors, kind);
        auto fill = color;
        fill.setAlphaF(0.2F);
        painter.fillPath(shape->area, fill);
        painter.setPen(bandPen(kind, color, true));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape->edges);
        painter.setPen(color);
        painter.setFont(boldFont(interfacePixelSize));
        painter.drawText(QRectF(QPointF(0, 0), rect.size()), Qt::AlignCenter, bandSign(kind));
    };
}

Sample::Paint stance(StanceKind kind)
{
    return [kind](QPainter &painter, const ThemeColors &colors, const QRectF &rect) {
        painter.setPen(stanceColor(colors, kind));
        painter.setFont(boldFont(interfacePixelSize + 3));
        painter.drawText(rect, Qt::AlignCenter, stanceSign(kind));
    };
}

struct Row
{
    Sample::Paint paint;
    QString meaning;
};

} // namespace

SignLegend::SignLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("signLegend"));
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(14);
    const auto addSection = [this, grid](const QString &title, const std::vector<Row> &rows) {
        grid->addWidget(makeLabel(LabelRole::Section, title, this), grid->rowCount(), 0, 1, 2);
        for (const auto &row : rows) {
            const int line = grid->rowCount();
            grid->addWidget(new Sample(row.paint, this), line, 0);
            grid->addWidget(makeLabel(LabelRole::Body, row.meaning, this), line, 1);
        }
    };
    addSection(tr("UNDER THE WORDS"),
               {{words(MarkLook::Actor), tr("An actor: thin line")},
                {words(MarkLook::Event), tr("An event: dashed line")},
                {words(MarkLook::Claim), tr("A claim, or a stance on one: thick line")},
                {words(MarkLook::Figure), tr("A figure: double line")}});
    addSection(
        tr("BETWEEN TWO DOCUMENTS"),
        {{band(BandKind::Supports), tr("Both support the claim, or both dispute it")},
         {band(BandKind::Qualifies), tr("One of them qualifies it, whatever the other says")},
         {band(BandKind::Disputes), tr("One supports what the other disputes")},
         {band(BandKind::SameFigure), tr("The same figure, within rounding")},
         {band(BandKind::Related),
          tr("The same actor or event, or the same measure with another value")}});
    addSection(tr("WHAT A DOCUMENT SAYS ON A CLAIM"),
               {{stance(StanceKind::Supports), tr("It supports the claim")},
                {stance(StanceKind::Qualifies), tr("It qualifies the claim: yes, but")},
                {stance(StanceKind::Disputes), tr("It disputes the claim")}});
}

} // namespace Widgets
