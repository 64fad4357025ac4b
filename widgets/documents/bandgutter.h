// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/analysis/alignment.h"
#include "widgets/documents/bandgeometry.h"

#include <QPointer>
#include <QSplitterHandle>

#include <optional>
#include <vector>

class QToolButton;

namespace Widgets {

class DocumentView;

/// A band with what it says when it is pointed at.
struct GutterBand
{
    Briefings::Band band;
    QString text;
};

/// The gutter between two panes. It draws the bands between their passages, follows their
/// scrolling, and can be dragged to share the width. A click on a band chooses it. Kinds differ by
/// color, by the pattern of the edge and by a sign.
class BandGutter final : public QSplitterHandle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BandGutter)

public:
    BandGutter(Qt::Orientation orientation, QSplitter *parent);

    /// The texts at both sides; null for none.
    void setViews(DocumentView *left, DocumentView *right);

    enum class Stubs
    {
        Hide, ///< Bands with an end off screen are not drawn: there are too many of them.
        Show
    };
    void setBands(std::vector<GutterBand> bands, Stubs stubs);
    [[nodiscard]] const std::vector<GutterBand> &bands() const { return m_bands; }
    /// Bands of it stand out.
    void setSelectedItem(const Briefings::ItemId &item);
    void setPinned(bool isPinned);

    /// How the band at \a position is drawn now, in the gutter's coordinates; nothing when it is
    /// not.
    [[nodiscard]] std::optional<BandShape> shapeOf(size_t position) const;
    /// The band on top at \a point, or null.
    [[nodiscard]] const GutterBand *bandAt(const QPointF &point) const;

Q_SIGNALS:
    void bandChosen(const Briefings::Band &band);
    void pinRequested(bool isPinned);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Drawn
    {
        size_t position = 0;
        BandShape shape;
    };

    [[nodiscard]] BandEnd endOf(const DocumentView &view, const Briefings::Passage &passage) const;
    /// What is on screen, in the order to draw it in.
    [[nodiscard]] std::vector<Drawn> drawn() const;
    [[nodiscard]] bool isSelected(const GutterBand &band) const;
    void paintBand(QPainter &painter, const Drawn &drawn, bool isCrowded) const;
    void hover(const QPointF &point);

    QPointer<DocumentView> m_left;
    QPointer<DocumentView> m_right;
    std::vector<GutterBand> m_bands;
    Stubs m_stubs = Stubs::Hide;
    Briefings::ItemId m_selected;
    std::optional<size_t> m_hovered;
    QPoint m_pressPoint;
    bool m_isDragging = false;
    QToolButton *m_pin;
};

} // namespace Widgets
