// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "widgets/network/networktablemodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QTableView;
class QTabWidget;

namespace Widgets {

/// The nodes and the edges of a network as tables, to stand beside its picture, with a line to
/// filter them. What is selected in the picture is the current row here and the other way around.
class NetworkTables final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkTables)

public:
    explicit NetworkTables(QWidget *parent);

    /// Shows a graph; what was measured of its nodes is forgotten.
    void setGraph(std::shared_ptr<const Briefings::Graph> graph,
                  const QHash<Briefings::DocumentId, QString> &documentTitles = {});
    /// Of the graph's nodes; null when they are not known.
    void setMeasures(std::shared_ptr<const Briefings::GraphMeasures> measures);
    /// Makes the node's row the current one, or that of the first edge that \a item makes. Emits
    /// nothing.
    void setSelectedItem(const Briefings::ItemId &item);
    /// Makes the row of an edge the current one. Emits nothing.
    void setSelectedEdge(size_t edge);
    /// False while rows are being put in order.
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void itemSelected(const Briefings::ItemId &item);
    /// Enter or a double click on its row.
    void itemActivated(const Briefings::ItemId &item);
    /// A position in the graph.
    void edgeSelected(size_t edge);
    void edgeActivated(size_t edge);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Page
    {
        NetworkTableModel *model = nullptr;
        QTableView *view = nullptr;
        std::optional<size_t> selected; ///< A position in the graph.
        QString name;
    };

    Page makePage(NetworkTableModel::Content content, const QString &name);
    void connectPage(Page &page);
    void selectRow(Page &page);
    void updateCount();
    void restyle();
    void setSource();

    NetworkTableSource m_source;
    Briefings::ItemId m_selected;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTabWidget *m_tabs;
    Page m_nodes;
    Page m_edges;
    double m_zoom = 0;          ///< For which the columns have been set.
    bool m_isFollowing = false; ///< The selection moves by program; not the person's act.
};

} // namespace Widgets
