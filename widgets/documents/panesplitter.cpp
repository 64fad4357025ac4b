// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/panesplitter.h"

#include "widgets/common/theme.h"

#include <QPainter>
#include <QSplitterHandle>

namespace Widgets {

namespace {

/// The gutter: it can be dragged, and is drawn as part of the panel that the panes lie on.
class Gutter final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const ThemeColors &colors = themeColors(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colors.panel);
        painter.setPen(colors.line);
        painter.drawLine(rect().topLeft(), rect().bottomLeft());
        painter.drawLine(rect().topRight(), rect().bottomRight());
    }
};

} // namespace

PaneSplitter::PaneSplitter(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(gutterWidth);
    setChildrenCollapsible(false);
}

void PaneSplitter::distributeEvenly()
{
    // Sizes are shares: QSplitter scales them to its width.
    setSizes(QList<int>(count(), 10000));
}

QSplitterHandle *PaneSplitter::createHandle() { return new Gutter(orientation(), this); }

} // namespace Widgets
