// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a network while it is panned and zoomed, beside QPainter and QGraphicsView drawing the
// same lines and nodes in the same run.

#include "widgets/common/theme.h"
#include "widgets/network/networkcanvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <optional>
#include <vector>

using namespace Briefings;
using namespace Widgets;

namespace {

constexpr QSize windowSize{1280, 800};

/// The same in every run.
class Random
{
public:
    double unit()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 11U) / 9007199254740992.0;
    }
    size_t below(size_t count) { return static_cast<size_t>(unit() * static_cast<double>(count)); }
    /// About normal: the sum of twelve.
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i) {
            sum += unit();
        }
        return sum;
    }

private:
    quint64 m_state = 12345;
};

struct Sample
{
    Graph graph;
    std::vector<LayoutPoint> points;
    std::vector<size_t> communities;
    QStringList names;
};

/// Topics as round clouds along a spiral; of a hundred edges, eighty stay in their topic, fifteen
/// go to the one beside it, and hubs have more of them. That is how layouts of such graphs come
/// out.
Sample generated(size_t nodes, size_t edges)
{
    Random random;
    Sample sample;
    const size_t topics = std::max<size_t>(4, static_cast<size_t>(std::sqrt(nodes) / 2));
    const double radius = 40 * std::sqrt(static_cast<double>(nodes));
    std::vector<LayoutPoint> centers;
    std::vector<std::vector<size_t>> members(topics);
    for (size_t topic = 0; topic < topics; ++topic) {
        // A spiral, so that topics that follow each other lie beside each other.
        const double away =
            radius * std::sqrt((static_cast<double>(topic) + 0.5) / static_cast<double>(topics));
        const double angle = 3.5 * std::sqrt(static_cast<double>(topic) + 1);
        centers.push_back({away * std::cos(angle), away * std::sin(angle)});
        sample.names.append(QStringLiteral("Topic %1").arg(topic + 1));
    }
    const double spread = 0.55 * radius / std::sqrt(static_cast<double>(topics));
    for (size_t node = 0; node < nodes; ++node) {
        const size_t topic = random.below(topics);
        const double kind = random.unit();
        const QString name = QStringLiteral("Somebody or something %1").arg(node);
        const ItemId id = kind < 0.25   ? ItemId(ActorId(QStringLiteral("actor:a%1").arg(node)))
                          : kind < 0.55 ? ItemId(EventId(QStringLiteral("event:e%1").arg(node)))
                                        : ItemId(ClaimId(QStringLiteral("claim:c%1").arg(node)));
        sample.graph.addNode({id, name, name, {}, {}});
        sample.points.push_back({centers[topic].x + spread * random.normal(),
                                 centers[topic].y + spread * random.normal()});
        sample.communities.push_back(topic);
        members[topic].push_back(node);
    }
    const Relation relations[] = {Relation::TakesPartIn, Relation::Holds,    Relation::TakesPartIn,
                                  Relation::Supplies,    Relation::Supports, Relation::Disputes,
                                  Relation::Holds,       Relation::Regulates};
    for (size_t i = 0; i < edges; ++i) {
        GraphEdge edge;
        edge.from = random.below(nodes);
        const std::vector<size_t> &near = members[sample.communities[edge.from]];
        // Squared, so that some have many.
        const double unit = random.unit() * random.unit();
        const double whither = random.unit();
        const std::vector<size_t> &beside =
            members[(sample.communities[edge.from] + 1) % members.size()];
        const std::vector<size_t> &wanted = whither < 0.8 ? near : beside;
        edge.to = whither < 0.95
                      ? wanted[static_cast<size_t>(unit * static_cast<double>(wanted.size()))]
                      : random.below(nodes);
        edge.relation = relations[random.below(std::size(relations))];
        sample.graph.addEdge(std::move(edge));
    }
    return sample;
}

struct Times
{
    double median = 0;
    double p99 = 0;
    double processor = 0; ///< Per frame, of all threads.
};

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Times measure(int frames, const std::function<void(int)> &frame)
{
    std::vector<double> times;
    const double before = processorMs();
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        frame(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double processor = (processorMs() - before) / frames;
    std::ranges::sort(times);
    return {times[times.size() / 2],
            times[static_cast<size_t>(0.99 * static_cast<double>(times.size() - 1) + 0.5)],
            processor};
}

void print(const char *name, const Times &times, double reference)
{
    std::printf("  %-42s %9.2f %9.2f %9.2f %8.2f\n", name, times.median, times.p99, times.processor,
                times.median / reference);
    std::fflush(stdout);
}

/// One step of a walk through the picture: it pans, and zooms in and out.
struct Step
{
    QPointF pan;
    double zoom = 1;
};

Step stepAt(int frame)
{
    const double turn = frame * 0.21;
    return {{14 * std::cos(turn), 9 * std::sin(1.3 * turn)}, frame / 30 % 2 == 0 ? 1.02 : 1 / 1.02};
}

/// The canvas itself, with its labels, legend and everything.
Times canvasTimes(const Sample &sample, int frames, double ratio)
{
    NetworkCanvas canvas(nullptr);
    canvas.resize(windowSize);
    canvas.setGraph(sample.graph, sample.points);
    canvas.setCommunities(sample.communities, sample.names);
    QImage screen(windowSize * ratio, QImage::Format_RGB32);
    screen.setDevicePixelRatio(ratio);
    canvas.render(&screen);
    return measure(frames, [&](int frame) {
        const Step step = stepAt(frame);
        canvas.moveView(step.pan, step.zoom);
        canvas.render(&screen);
    });
}

NetworkScene sceneOf(const Sample &sample)
{
    NetworkScene scene;
    scene.setGraph(sample.graph, sample.points);
    scene.setArea(QRectF(QPointF(), QSizeF(windowSize)));
    scene.fit();
    return scene;
}

void move(NetworkScene &scene, int frame)
{
    const Step step = stepAt(frame);
    scene.pan(step.pan);
    scene.zoom(step.zoom, QRectF(QPointF(), QSizeF(windowSize)).center());
}

/// What a frame of the canvas consists of, one after the other.
void printParts(const Sample &sample, int frames, double reference)
{
    NetworkScene scene = sceneOf(sample);
    NetworkAppearance appearance;
    appearance.communities = sample.communities;
    appearance.communityNames = sample.names;
    scene.setAppearance(appearance);
    const auto masks = std::make_shared<CoverageMasks>();
    const FrameOptions options{windowSize, 1, mostEdgesInMotion};
    double length = 0;
    for (size_t edge = 0; edge < scene.ends().size(); ++edge) {
        const EdgeCurve curve = scene.edgeCurve(edge);
        length += std::hypot(curve.to.x() - curve.from.x(), curve.to.y() - curve.from.y());
    }
    std::printf("  (all of it in view, an edge is %.0f pixels long in the mean)\n",
                length / static_cast<double>(scene.ends().size()));
    std::optional<NetworkFrame> frame;
    QImage image;
    NetworkLabels labels;
    print("of it: lines and shapes",
          measure(frames,
                  [&](int step) {
                      move(scene, step);
                      frame.emplace(scene, NetworkEmphasis(), lightColors(), options, masks);
                  }),
          reference);
    print("of it: their pixels",
          measure(frames, [&](int) { image = frame->paint(std::move(image)); }), reference);
    print("of it: places of labels",
          measure(frames,
                  [&](int step) {
                      move(scene, step);
                      labels = scene.allLabels({}, labels);
                  }),
          reference);
    print("of it: rings, pins, signs",
          measure(frames,
                  [&](int) {
                      QPainter painter(&image);
                      paintNetworkMarks(painter, scene, {}, lightColors());
                  }),
          reference);
}

Times painterTimes(const Sample &sample, int frames)
{
    NetworkScene scene = sceneOf(sample);
    QImage image(windowSize, QImage::Format_RGB32);
    return measure(frames, [&](int frame) {
        move(scene, frame);
        image.fill(lightColors().paper);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const quint32 edge : scene.edgesToPaint()) {
            EdgeLook look = edgeLook(lightColors(), scene.family(edge));
            look.width = isStance(sample.graph.edges()[edge].relation) ? look.width : 1;
            look.color.setAlphaF(static_cast<float>(edgeOpacity(scene.ends().size())));
            const EdgeCurve curve = scene.edgeCurve(edge);
            painter.setPen(edgePen(look));
            painter.drawLine(curve.from, curve.to);
        }
        painter.setPen(QPen(lightColors().paper, 1.6));
        for (const size_t node : scene.byImportance()) {
            painter.setBrush(kindColor(lightColors(), sample.graph.nodes()[node].id.kind()));
            painter.drawEllipse(scene.position(node), scene.radius(node), scene.radius(node));
        }
    });
}

Times graphicsViewTimes(const Sample &sample, int frames)
{
    const NetworkScene scene = sceneOf(sample);
    QGraphicsScene items;
    items.setItemIndexMethod(QGraphicsScene::NoIndex);
    for (size_t edge = 0; edge < scene.ends().size(); ++edge) {
        const EdgeCurve curve = scene.edgeCurve(edge);
        QPen pen(lightColors().line, 1);
        pen.setCosmetic(true);
        items.addLine(QLineF(curve.from, curve.to), pen);
    }
    for (size_t node = 0; node < sample.graph.nodes().size(); ++node) {
        items.addEllipse(scene.glyphRect(node), QPen(lightColors().paper),
                         kindColor(lightColors(), sample.graph.nodes()[node].id.kind()));
    }
    QGraphicsView view(&items);
    view.resize(windowSize);
    view.setRenderHint(QPainter::Antialiasing);
    view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    QImage screen(windowSize, QImage::Format_RGB32);
    return measure(frames, [&](int frame) {
        const Step step = stepAt(frame);
        view.translate(step.pan.x(), step.pan.y());
        view.scale(step.zoom, step.zoom);
        view.viewport()->render(&screen);
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    applyScheme(Scheme::Light);
    const int frames = std::max(40, argc > 1 ? std::atoi(argv[1]) : 200);
    struct Size
    {
        size_t nodes;
        size_t edges;
    };
    for (const Size size : {Size{1000, 3000}, Size{10'000, 50'000}, Size{30'000, 100'000}}) {
        if (argc > 2 && size.edges != static_cast<size_t>(std::atoi(argv[2]))) {
            continue;
        }
        const Sample sample = generated(size.nodes, size.edges);
        std::printf("%zu nodes, %zu edges, %d x %d: ms\n  %-42s %9s %9s %9s %8s\n", size.nodes,
                    size.edges, windowSize.width(), windowSize.height(), "", "median", "p99",
                    "processor", "ratio");
        const Times own = canvasTimes(sample, frames, 1);
        print("the canvas, with labels", own, own.median);
        printParts(sample, frames, own.median);
        print("the same at two pixels to a point", canvasTimes(sample, frames / 4, 2), own.median);
        print("QPainter, antialiased, no labels", painterTimes(sample, frames / 10), own.median);
        print("QGraphicsView, antialiased, no labels", graphicsViewTimes(sample, frames / 10),
              own.median);
    }
    return 0;
}
