// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace Widgets {

class BandGutter;

/// Panes side by side with gutters between them, wide enough for what joins their passages.
class PaneSplitter final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneSplitter)

public:
    static constexpr int gutterWidth = 44;

    explicit PaneSplitter(QWidget *parent);

    /// Gives every pane the same width.
    void distributeEvenly();
    /// The gutter at the left of the pane at \a position, which is not the first.
    [[nodiscard]] BandGutter *gutter(int position) const;

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace Widgets
