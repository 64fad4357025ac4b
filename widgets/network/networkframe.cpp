// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkframe.h"

#include "widgets/common/sharework.h"
#include "widgets/network/networkstyle.h"

#include <QPainter>
#include <QThread>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace Widgets {

using Briefings::ItemKind;

namespace {

constexpr size_t edgesInPart = 4096;
constexpr size_t mostArrows = 4000;    ///< Where there are more edges, arrows are but dust.
constexpr size_t mostWideLines = 6000; ///< Above, lines are one pixel wide.
constexpr size_t mostFineNodes = 2500; ///< Above, nodes are placed less finely.
constexpr double rim = 0.8;            ///< Half of the edge of paper around a node.
constexpr double highlightWidth = 8;

/// Where edges of one look begin in a table: by family, and whether they fade or are marked.
enum Stress : quint8
{
    Plain,
    Faded,
    Marked,
    StressCount
};

/// Into how many straight pieces a curve is cut.
int piecesOf(const EdgeCurve &curve, double ratio)
{
    switch (curve.shape) {
    case EdgeCurve::Shape::Straight:
        return 1;
    case EdgeCurve::Shape::Bent: {
        const QPointF off = curve.control - (curve.from + curve.to) / 2;
        const double height = std::hypot(off.x(), off.y()) * ratio;
        return std::clamp(2 + static_cast<int>(1.3 * std::sqrt(height)), 3, 14);
    }
    case EdgeCurve::Shape::Loop:
        break;
    }
    return 18;
}

} // namespace

/// Fills a frame. What parts of edges do in several threads only reads.
class NetworkFrame::Builder
{
public:
    Builder(NetworkFrame &frame, const NetworkScene &scene, const NetworkEmphasis &emphasis,
            const ThemeColors &colors, const FrameOptions &options)
        : m_frame(frame), m_scene(scene), m_colors(colors), m_lift(scene, emphasis),
          m_budget(options.edgeBudget), m_ratio(options.ratio),
          m_area(QPointF(), QSizeF(options.size) * options.ratio)
    {
        const size_t count = std::min(scene.ends().size(), m_budget);
        m_hasArrows = count <= mostArrows;
        makeLooks(count);
    }

    /// Nodes are one piece of work beside the parts of the edges.
    void addAll(CoverageMasks &masks)
    {
        const std::vector<quint32> &order = m_scene.edgesToPaint();
        const size_t parts = (order.size() + edgesInPart - 1) / edgesInPart;
        std::vector<Part> made(parts);
        for (size_t part = 0; part < parts; ++part) {
            made[part].edges = std::span(order).subspan(
                part * edgesInPart, std::min(edgesInPart, order.size() - part * edgesInPart));
        }
        shareWork(static_cast<int>(parts) + 1, [this, &made, &masks](int piece) {
            if (piece == 0) {
                addNodes(masks);
            } else {
                addPart(made[static_cast<size_t>(piece - 1)]);
            }
        });
        // What a person points at lies above everything else.
        Part top;
        for (Part &part : made) {
            top.marked.insert(top.marked.end(), part.marked.begin(), part.marked.end());
            take(part);
        }
        for (const quint32 edge : top.marked) {
            addEdge(top, edge, Marked);
        }
        take(top);
        for (const size_t edge : m_lift.highlightedEdges()) {
            m_frame.m_highlighted.push_back(m_scene.edgePath(edge));
        }
    }

private:
    void addNodes(CoverageMasks &masks)
    {
        const auto precision = m_scene.graph().nodes().size() > mostFineNodes
                                   ? CoverageMasks::Precision::Half
                                   : CoverageMasks::Precision::Quarter;
        const std::vector<size_t> &order = m_scene.byImportance();
        for (auto node = order.rbegin(); node != order.rend(); ++node) {
            const QPointF center = m_scene.position(*node) * m_ratio;
            const double reach = (1.3 * m_scene.radius(*node) + 6) * m_ratio;
            if (m_area.adjusted(-reach, -reach, reach, reach).contains(center)) {
                addNode(*node, center, masks, precision);
            }
        }
    }

    struct Part
    {
        std::span<const quint32> edges;
        std::vector<RasterStroke> strokes;
        std::vector<RasterTriangle> arrows;
        std::vector<quint32> marked;
        size_t count = 0;
    };

    void makeLooks(size_t count)
    {
        const bool isThin = count > mostWideLines;
        const double opacity = edgeOpacity(count);
        for (size_t family = 0; family < edgeFamilyCount; ++family) {
            const EdgeLook look = edgeLook(m_colors, static_cast<EdgeFamily>(family));
            const bool isQuiet = family > static_cast<size_t>(EdgeFamily::Disputes);
            StrokeLook plain;
            plain.color = look.color.rgb();
            plain.width = static_cast<float>(isThin ? 1.0 : look.width * m_ratio);
            plain.opacity = static_cast<quint8>(std::lround(255 * opacity));
            // Where lines are that many, the pattern of a quiet one is but noise.
            if (look.dashes[0] > 0 && (!isThin || !isQuiet)) {
                std::array<float, 4> dashes = look.dashes;
                for (float &dash : dashes) {
                    dash *= static_cast<float>(m_ratio);
                }
                plain.dash = static_cast<quint8>(m_frame.m_picture.dashes.size());
                m_frame.m_picture.dashes.push_back(dashes);
            }
            StrokeLook faded = plain;
            faded.color = blended(look.color, m_colors.paper, fadedShare).rgb();
            StrokeLook marked = plain;
            marked.opacity = 255;
            marked.width = static_cast<float>((look.width + 0.6) * m_ratio);
            if (isQuiet) {
                marked.color = blended(m_colors.text, m_colors.paper, 0.6).rgb();
            }
            m_looks[family] = {plain, faded, marked};
        }
    }

    void addPart(Part &part) const
    {
        part.strokes.reserve(part.edges.size());
        for (const quint32 edge : part.edges) {
            if (m_lift.isEdgeMarked(edge)) {
                part.marked.push_back(edge);
            } else if (m_scene.edgeRank(edge) < m_budget) {
                addEdge(part, edge, m_lift.isEdgeFaded(edge) ? Faded : Plain);
            }
        }
    }

    void addEdge(Part &part, quint32 edge, Stress stress) const
    {
        ++part.count;
        const EdgeCurve curve = m_scene.edgeCurve(edge);
        const StrokeLook &look = m_looks[static_cast<size_t>(m_scene.family(edge))][stress];
        const int pieces = piecesOf(curve, m_ratio);
        QPointF last = curve.from * m_ratio;
        double walked = 0;
        for (int piece = 1; piece <= pieces; ++piece) {
            const QPointF next =
                (piece == pieces ? curve.to : curve.at(static_cast<double>(piece) / pieces))
                * m_ratio;
            addLine(part.strokes, last, next, look, m_area, walked);
            if (pieces > 1) {
                const QPointF step = next - last;
                walked += std::sqrt(QPointF::dotProduct(step, step)); // hypot() is a call.
            }
            last = next;
        }
        if (hasArrow(edge, stress)) {
            addArrow(part, curve, look);
        }
    }

    [[nodiscard]] bool hasArrow(quint32 edge, Stress stress) const
    {
        if (!m_hasArrows && stress != Marked) {
            return false;
        }
        const EdgeFamily family = m_scene.family(edge);
        return family != EdgeFamily::Beside && family != EdgeFamily::Shared
               && !Briefings::isSymmetric(m_scene.graph().edges()[edge].relation)
               && (!isFaint(family) || stress == Marked);
    }

    void addArrow(Part &part, const EdgeCurve &curve, const StrokeLook &look) const
    {
        const QPointF tip = curve.to * m_ratio;
        if (!m_area.contains(tip)) {
            return;
        }
        const QPointF before = (curve.shape == EdgeCurve::Shape::Straight ? curve.from
                                : curve.shape == EdgeCurve::Shape::Bent   ? curve.at(0.9)
                                                                          : curve.control2)
                               * m_ratio;
        const QPointF along = tip - before;
        const double room = std::hypot(along.x(), along.y());
        const QPointF whole = (curve.to - curve.from) * m_ratio;
        const double length =
            curve.shape == EdgeCurve::Shape::Loop ? 100 : std::hypot(whole.x(), whole.y());
        const double size = std::min(7.0 * m_ratio, length / 2);
        if (size < 3 || room < 1e-6) {
            return;
        }
        const QPointF back = tip - along * (size / room);
        const QPointF side = QPointF(-along.y(), along.x()) * (0.42 * size / room);
        const QPointF left = back + side;
        const QPointF right = back - side;
        part.arrows.push_back({{static_cast<float>(tip.x()), static_cast<float>(left.x()),
                                static_cast<float>(right.x())},
                               {static_cast<float>(tip.y()), static_cast<float>(left.y()),
                                static_cast<float>(right.y())},
                               look.color,
                               look.opacity});
    }

    void take(Part &part)
    {
        m_frame.m_edgeCount += part.count;
        m_frame.m_picture.triangles.insert(m_frame.m_picture.triangles.end(), part.arrows.begin(),
                                           part.arrows.end());
        m_frame.m_picture.strokes.push_back(std::move(part.strokes));
    }

    void addNode(size_t node, const QPointF &center, CoverageMasks &masks,
                 CoverageMasks::Precision precision)
    {
        const Briefings::GraphNode &n = m_scene.graph().nodes()[node];
        const double radius = m_scene.radius(node) * m_ratio;
        const bool isFaded = m_lift.isNodeFaded(node);
        QColor color = nodeColor(m_colors, m_scene.graph(), m_scene.appearance(), node);
        if (isFaded) {
            color = blended(color, m_colors.paper, fadedShare);
        }
        const auto add = [&](double grow, const QColor &fill) {
            m_frame.m_picture.shapes.push_back(
                {masks.mask(n.id.kind(), center, radius, grow * m_ratio, precision), fill.rgb()});
        };
        if (m_lift.isChosen(node)) {
            add(4, m_colors.accent);
            add(2, m_colors.paper);
        }
        if (isDoubtful(n.state)) {
            add(1.1, color); // A hollow node has lost the words it rested on.
            add(-1.1, m_colors.paper);
        } else {
            if (radius > 3.5) {
                add(rim, m_colors.paper);
            }
            add(radius > 3.5 ? -rim : 0, color);
        }
    }

    NetworkFrame &m_frame;
    const NetworkScene &m_scene;
    const ThemeColors &m_colors;
    NetworkLift m_lift;
    size_t m_budget;
    double m_ratio;
    QRectF m_area;
    bool m_hasArrows = false;
    std::array<std::array<StrokeLook, StressCount>, edgeFamilyCount> m_looks;
};

NetworkFrame::NetworkFrame(const NetworkScene &scene, const NetworkEmphasis &emphasis,
                           const ThemeColors &colors, const FrameOptions &options,
                           const std::shared_ptr<CoverageMasks> &masks)
    : m_size(options.size), m_ratio(options.ratio), m_paper(colors.paper),
      m_highlight(colors.highlight)
{
    m_picture.masks = masks;
    Builder builder(*this, scene, emphasis, colors, options);
    builder.addAll(*masks);
}

QSize NetworkFrame::pixels(const QSize &size, double ratio)
{
    return {static_cast<int>(std::ceil(size.width() * ratio)),
            static_cast<int>(std::ceil(size.height() * ratio))};
}

QImage NetworkFrame::paint(QImage image) const
{
    const QSize wanted = pixels(m_size, m_ratio);
    if (image.size() != wanted || image.format() != QImage::Format_RGB32) {
        image = QImage(wanted, QImage::Format_RGB32);
    }
    if (image.isNull()) {
        return image;
    }
    image.setDevicePixelRatio(1);
    if (!m_highlighted.empty()) {
        image.fill(m_paper);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(m_ratio, m_ratio);
        for (const QPainterPath &path : m_highlighted) {
            painter.strokePath(path,
                               QPen(m_highlight, highlightWidth, Qt::SolidLine, Qt::RoundCap));
        }
    }
    // A few bands for each thread, since some are fuller than others.
    constexpr size_t strokesWorthThreads = 600;
    const int bands = 4 * QThread::idealThreadCount();
    const bool isWorthThreads = m_edgeCount + m_picture.shapes.size() > strokesWorthThreads;
    paintRaster(image, m_picture, isWorthThreads ? bands : 1,
                m_highlighted.empty() ? std::optional(m_paper.rgb()) : std::nullopt);
    image.setDevicePixelRatio(m_ratio);
    return image;
}

} // namespace Widgets
