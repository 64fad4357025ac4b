// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/model/passage.h"
#include "widgets/common/workspace.h"

#include <vector>

class QLabel;
class QListView;
class QSplitter;
class QStackedLayout;

namespace Widgets {

class ChartListModel;
class ChartView;
class EmptyState;
class FiguresTable;
class FiguresTableModel;

/// The figures of a briefing: measures and saved charts to choose from, the chart, and the table
/// behind it.
class FiguresWorkspace final : public Workspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FiguresWorkspace)

public:
    FiguresWorkspace(Session &session, Selection &selection, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString statusText() const override;
    void focusContent() override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void followSession() override;
    void followSelection() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Body
    {
        Briefings::DocumentId document;
        Briefings::Body body = Briefings::Body::Digest;

        friend bool operator==(const Body &, const Body &) = default;
    };

    void buildContent();
    void connectAll();
    void splitHeight();
    void showBriefing();
    void showItem(const Briefings::ItemId &item);
    void chooseFrom(const ChartListModel &model, const QModelIndex &index);
    [[nodiscard]] Briefings::ItemId chartWith(const Briefings::FigureId &figure) const;
    void requestTexts();
    void takeText(const Briefings::DocumentId &document, Briefings::Body body);
    void select(const Briefings::FigureId &figure);
    void goTo(const Briefings::FigureId &figure);

    FiguresTableModel *m_figures;
    ChartListModel *m_measures;
    ChartListModel *m_charts;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    QSplitter *m_splitter = nullptr;
    ChartView *m_chart = nullptr;
    FiguresTable *m_table = nullptr;
    Briefings::ItemId m_shown; ///< A measure or a chart.
    std::vector<Body> m_awaitedTexts;
    bool m_hasSplit = false; ///< A person has moved the splitter.
};

} // namespace Widgets
