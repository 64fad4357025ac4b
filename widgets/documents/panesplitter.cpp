// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/panesplitter.h"

#include "widgets/documents/bandgutter.h"

namespace Widgets {

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

BandGutter *PaneSplitter::gutter(int position) const
{
    return static_cast<BandGutter *>(handle(position));
}

QSplitterHandle *PaneSplitter::createHandle() { return new BandGutter(orientation(), this); }

} // namespace Widgets
