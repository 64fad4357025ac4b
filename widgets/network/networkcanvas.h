// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "widgets/network/networkappearance.h"
#include "widgets/network/networkframe.h"
#include "widgets/network/networkgroups.h"
#include "widgets/network/networkpainter.h"
#include "widgets/network/networkscene.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHash>
#include <QPolygonF>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace Widgets {

class NetworkActions;
class NetworkMinimap;

/// The picture of a network to walk in. It knows no briefing: it shows what it is given, and says
/// what a person asks for.
///
/// Arrows walk to the neighbor in that direction, Tab goes from node to node by importance, E from
/// edge to edge of the current node, Enter selects and, once more, activates. Dragging pans, the
/// wheel and plus and minus zoom, 0 and F fit. Dragging a node moves it; dragging with Shift
/// selects in a rectangle, with the lasso (L) in any shape; Ctrl or Shift and a click add. Further
/// keys are those of actions().
///
/// All values per node or per edge are in the order of the graph that was given to setGraph(),
/// whatever is grouped.
class NetworkCanvas final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkCanvas)

public:
    /// What is seen of a new graph.
    enum class View
    {
        Keep, ///< The part that was seen, when nobody has asked to see all of it.
        Fit
    };

    explicit NetworkCanvas(QWidget *parent);
    ~NetworkCanvas() override;

    /// Shows \a graph at \a points; what was current or selected stays so when it is still there.
    /// Nodes that were there before walk to their new places, unless the platform wants no
    /// animations. Everything that was set per node or edge is forgotten: set it again after this.
    void setGraph(Briefings::Graph graph, std::vector<Briefings::LayoutPoint> points,
                  View view = View::Keep);
    /// New places for the nodes of the same graph.
    void setPoints(std::vector<Briefings::LayoutPoint> points, View view = View::Keep);
    /// Where the nodes of the given graph are, with those that have been dragged.
    [[nodiscard]] const std::vector<Briefings::LayoutPoint> &points() const { return m_points; }

    /// \a sizes from 0 to 1, one per node; none: by the number of links.
    void setNodeSizes(std::vector<double> sizes);
    /// What setCommunities() and setNodeMeasure() say is used for it.
    void setNodeColoring(Briefings::NetworkColoring coloring);
    /// The community of each node, a position in \a names or NetworkAppearance::noCommunity. Their
    /// names also take the place of nodes' labels in a picture seen from far off.
    void setCommunities(std::vector<size_t> communities, QStringList names);
    /// \a values from 0 to 1, one per node; \a name is what they measure, for the legend.
    void setNodeMeasure(std::vector<double> values, const QString &name);
    /// Marks a path, shows it as large as it fits and fades everything else; none ends that.
    void setPath(std::vector<size_t> nodes, std::vector<size_t> edges);
    /// Fades nodes and edges, such as those outside of a time; none ends that.
    void setFaded(std::vector<bool> nodes, std::vector<bool> edges);
    void setPinned(QSet<Briefings::ItemId> pinned);
    /// Names the days of a layout by time; none for others.
    void setDays(std::vector<DayMark> days);
    /// The members of each group are shown as one node, in their middle. A node belongs to the
    /// first group that has it; groups with less than two nodes in the graph do nothing. Kept by
    /// setGraph().
    void setGroups(std::vector<NetworkGroup> groups);
    [[nodiscard]] const std::vector<NetworkGroup> &groups() const { return m_groups; }
    /// Everything that the setters above have said, for a picture in a file.
    [[nodiscard]] const NetworkAppearance &appearance() const { return m_given; }

    /// Says that a layout is on its way, and how far it is, from 0 to 1; below 0 when not known.
    void setLayingOut(bool isLayingOut, double progress = -1);
    /// Rings a node, or marks the edges that \a item makes; brings a node into view. Emits nothing.
    void setSelectedItem(const Briefings::ItemId &item);
    /// Chooses several nodes. Emits nothing.
    void setSelectedNodes(const QSet<Briefings::ItemId> &nodes);
    /// The chosen nodes; members for a group; the selected node when none are chosen.
    [[nodiscard]] QSet<Briefings::ItemId> selectedNodes() const;
    void fit();
    /// Shows the chosen nodes as large as they fit.
    void fitSelection();
    /// Moves the picture by \a pan and makes it \a zoom times as large about its middle.
    void moveView(const QPointF &pan, double zoom = 1);
    /// Waits for the click, or Enter, on the node where a path from \a from is to end.
    void startPath(const Briefings::ItemId &from);

    [[nodiscard]] NetworkActions &actions() const { return *m_actions; }
    /// The picture as shown: with groups as single nodes.
    [[nodiscard]] const NetworkScene &scene() const { return m_scene; }
    /// Where the keyboard is, in the graph of scene().
    [[nodiscard]] std::optional<size_t> currentNode() const { return m_emphasis.current; }
    /// The edge of the current node that the keyboard is at, in the graph of scene().
    [[nodiscard]] std::optional<size_t> currentEdge() const;
    /// Where the keyboard is, as a child for assistive technology: nodes first, then edges; -1 for
    /// nowhere.
    [[nodiscard]] int currentChild() const;
    /// Nodes are walking to new places, or a finer picture is being drawn.
    [[nodiscard]] bool isMoving() const;
    /// What a click on that node or edge of scene() does; for assistive technology.
    void chooseNode(size_t node);
    void chooseEdge(size_t edge);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A node, or what makes an edge, was clicked, or chosen with Enter.
    void itemSelected(const Briefings::ItemId &item);
    /// A node was double-clicked, or Enter once more.
    void itemActivated(const Briefings::ItemId &item);
    /// An edge was clicked or walked to: a position in the given graph. itemSelected() comes first.
    void edgeSelected(size_t edge);
    /// An edge was double-clicked, or Enter at it.
    void edgeActivated(size_t edge);
    /// The person chose other nodes, or none.
    void selectionChanged(const QSet<Briefings::ItemId> &nodes);
    /// The person dragged nodes to these places of the layout.
    void nodesMoved(const QHash<Briefings::ItemId, Briefings::LayoutPoint> &places);
    void expandAsked(const Briefings::ItemId &node);
    void collapseAsked(const Briefings::ItemId &node);
    void hideAsked(const QSet<Briefings::ItemId> &nodes);
    void pinAsked(const QSet<Briefings::ItemId> &nodes, bool isPinned);
    /// At least two nodes are to be shown as one.
    void groupAsked(const QSet<Briefings::ItemId> &nodes);
    /// A group is to be opened; its position in groups().
    void ungroupAsked(size_t group);
    void pathAsked(const Briefings::ItemId &from, const Briefings::ItemId &to);
    /// Escape was pressed and there was nothing left to end in the picture: end the path shown.
    void escapePressed();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// What stays free around the legend.
    static constexpr double legendMargin = 12;

    enum class Drag
    {
        None,
        Pan,
        Nodes,
        Rectangle,
        Lasso
    };

    // What is shown.
    void followFit();
    /// The same while nodes may be walking.
    void refit();
    void showGraph(View view);
    void showAppearance();
    void walkFrom(const QHash<Briefings::ItemId, QPointF> &places);
    void endWalk();
    [[nodiscard]] QHash<Briefings::ItemId, QPointF> shownPlaces() const;
    /// Where there is little room, the network needs all of it.
    [[nodiscard]] bool hasLegend() const;
    /// After the room for the picture may have changed.
    void updateArea();
    void viewChanged();
    void invalidate();
    void showSelected();
    void describe();

    // Painting.
    void paintPicture(QPainter &painter);
    void paintLegend(QPainter &painter);
    void paintNotes(QPainter &painter);
    [[nodiscard]] QString note() const;
    [[nodiscard]] QRectF noteRect() const;
    [[nodiscard]] NetworkEmphasis shownEmphasis() const;
    [[nodiscard]] NetworkFrame makeFrame(size_t edgeBudget);
    [[nodiscard]] size_t edgeBudget() const;
    void startMoving();
    void refine();

    // Pointing and walking.
    void hover(const QPointF &point);
    void clickAt(const QPointF &point, Qt::KeyboardModifiers modifiers);
    void beginDrag(Qt::KeyboardModifiers modifiers);
    void dragTo(const QPointF &point);
    void endDrag(Qt::KeyboardModifiers modifiers);
    void moveNodes(const std::vector<size_t> &nodes, const QPointF &delta);
    void sayMoved(const std::vector<size_t> &nodes);
    void setCurrent(std::optional<size_t> node);
    bool arrow(const QPointF &step, Qt::KeyboardModifiers modifiers);
    void walk(const QPointF &step);
    void walkEdges();
    void selectEdge(size_t edge);
    void enter();
    bool escape();
    void zoomBy(double factor, const QPointF &anchor);
    void setChosen(std::vector<size_t> nodes);
    [[nodiscard]] QString toolTipAt(const QPointF &point) const;

    // Commands.
    void connectActions();
    void updateActions();
    bool triggerKey(const QKeyEvent &event);
    void toggleChosen(size_t node);
    void chooseNeighbors();
    void expand();
    void group();
    void pathFromHere();
    void endPathAt(size_t node);
    [[nodiscard]] QSet<Briefings::ItemId> idsOf(const std::vector<size_t> &nodes) const;
    /// What a command is about: the chosen nodes, else the current one, else the selected one.
    [[nodiscard]] std::vector<size_t> targets() const;
    [[nodiscard]] std::optional<size_t> target() const;
    [[nodiscard]] const Briefings::ItemId &idOf(size_t node) const;

    std::shared_ptr<const Briefings::Graph> m_graph; ///< As given.
    std::vector<Briefings::LayoutPoint> m_points;
    NetworkAppearance m_given;
    std::vector<NetworkGroup> m_groups;
    GroupedGraph m_grouped; ///< Where the nodes and edges of m_graph are in m_scene.

    NetworkScene m_scene;
    NetworkEmphasis m_emphasis;
    NetworkActions *m_actions;
    NetworkMinimap *m_minimap;
    Briefings::ItemId m_selected;
    std::optional<size_t> m_walkedEdge; ///< Position in the current node's edges.

    Drag m_drag = Drag::None;
    std::optional<QPointF> m_pressed;   ///< Where the button went down.
    std::vector<size_t> m_pressedNodes; ///< What dragging from there moves.
    QPointF m_dragged;                  ///< Where the pointer was last.
    QPolygonF m_marquee;                ///< What a rectangle or lasso encloses.

    QVariantAnimation m_walk;
    std::vector<Briefings::LayoutPoint> m_walkFrom; ///< Per node of the scene.
    std::vector<Briefings::LayoutPoint> m_walkTo;

    std::shared_ptr<CoverageMasks> m_masks;
    LabelPictures m_labelPictures;
    NetworkLabels m_labels;     ///< As painted last.
    NetworkLabels m_restLabels; ///< Without a neighborhood lifted; labels return there.
    QImage m_frame;             ///< Of what is beneath the labels.
    bool m_isFrameStale = true;
    bool m_isFrameFine = false; ///< Nothing was left out.
    QTimer m_rest;              ///< Ends when nothing has moved for a moment.
    QFutureWatcher<QImage> m_fine;

    double m_progress = -1;
    bool m_isLayingOut = false;
    bool m_isFitted = true;  ///< Nobody has panned or zoomed: follows the window's size.
    bool m_fitsPath = false; ///< What fits is the path, not everything.
};

} // namespace Widgets
