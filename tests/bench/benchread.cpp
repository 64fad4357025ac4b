// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolling three aligned panes with forty bands, beside three bare text views with the same texts.

#include "briefings/store/store.h"
#include "tests/support/briefingbuilder.h"
#include "widgets/common/theme.h"
#include "widgets/documents/bandgutter.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/panesplitter.h"
#include "widgets/documents/readworkspace.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Briefings;
using namespace TestSupport;
using namespace Widgets;

namespace {

constexpr int claimCount = 40;
constexpr int paragraphsPerClaim = 6;
constexpr int steps = 600;
constexpr double frameMs = 16;

QString slug(int document) { return QStringLiteral("text-%1").arg(document); }

QString sentence(int document, int claim)
{
    return QStringLiteral("Text %1 takes a stand on claim %2 in words of its own.")
        .arg(document)
        .arg(claim);
}

Contents makeContents()
{
    BriefingBuilder b;
    for (int document = 0; document < 3; ++document) {
        QString text = QStringLiteral("# Text %1\n\n").arg(document);
        for (int claim = 0; claim < claimCount; ++claim) {
            text += sentence(document, claim) + QStringLiteral("\n\n");
            for (int paragraph = 0; paragraph < paragraphsPerClaim; ++paragraph) {
                text += QStringLiteral("This paragraph goes on for a while about something else, "
                                       "so that it takes several lines in a narrow pane, as the "
                                       "paragraphs of a policy paper mostly do.\n\n");
            }
        }
        b.addDocument(slug(document), text);
    }
    b.addQuestion(QStringLiteral("q"), QStringLiteral("Is it so?"));
    for (int claim = 0; claim < claimCount; ++claim) {
        const auto name = QStringLiteral("claim-%1").arg(claim);
        b.addClaim(name, QStringLiteral("Claim %1.").arg(claim), QStringLiteral("q"));
        for (int document = 0; document < 3; ++document) {
            b.addStance(name, QStringLiteral("document:") + slug(document),
                        static_cast<StanceKind>((claim + document) % 3), QStringLiteral("Why."),
                        b.passages(slug(document), sentence(document, claim)));
        }
    }
    return b.contents();
}

struct Times
{
    double median = 0;
    double p99 = 0;
    double longest = 0;
};

Times measure(const std::function<void(int)> &work)
{
    std::vector<double> times;
    times.reserve(steps);
    for (int step = 0; step < steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        work(step);
        QCoreApplication::processEvents();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2],
            times[static_cast<size_t>(0.99 * static_cast<double>(times.size() - 1))], times.back()};
}

void print(const char *name, const Times &times)
{
    std::printf("%-44s %8.2f %8.2f %8.2f\n", name, times.median, times.p99, times.longest);
}

void scroll(QScrollBar *bar, int step) { bar->setValue(bar->maximum() * step / steps); }

Times scrollBareViews(const Contents &contents)
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    std::vector<QTextEdit *> views;
    for (const auto &[key, source] : contents.sources) {
        auto *view = new QTextEdit(&window);
        view->setReadOnly(true);
        view->setFont(readingFont(DocumentView::defaultReadingSize));
        view->setPlainText(QString::fromUtf8(source));
        row->addWidget(view);
        views.push_back(view);
    }
    window.resize(1440, 900);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        std::puts("The window was not shown.");
    }
    return measure([&views](int step) {
        for (auto *view : views) {
            scroll(view->verticalScrollBar(), step);
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    applyScheme(Scheme::Light);
    const auto contents = makeContents();
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("bench.briefing"));
    if (const auto created = Store::create(path, contents); !created) {
        std::puts(qPrintable(created.error().message));
        return 1;
    }
    Session session;
    Selection selection;
    QWidget host;
    auto *read = new ReadWorkspace(session, selection, &host);
    host.resize(1440, 900);
    read->resize(1440, 900);
    read->setPaneCount(3);
    host.show();
    session.open(path);
    selection.select(QuestionId(QStringLiteral("question:q")));
    if (!QTest::qWaitFor([&] { return session.state() == Session::State::Ready; }, 30'000)) {
        std::puts("The briefing was not opened.");
        return 1;
    }
    selection.select(QuestionId(QStringLiteral("question:q")));
    if (!QTest::qWaitFor([&] { return read->isSettled(); }, 30'000)) {
        std::puts("The panes were not ready.");
        return 1;
    }
    const auto views = read->findChildren<DocumentView *>();
    const auto *splitter = read->findChild<PaneSplitter *>();
    std::printf("%lld panes, %zu bands in each gutter, %d steps; ms per step\n",
                static_cast<long long>(views.size()), splitter->gutter(1)->bands().size(), steps);
    std::printf("%-44s %8s %8s %8s\n", "", "median", "p99", "longest");
    const auto bare = scrollBareViews(contents);
    print("three bare QTextEdit", bare);
    const auto together = measure([&views](int step) {
        for (auto *view : views) {
            scroll(view->verticalScrollBar(), step);
        }
    });
    print("three panes with bands, scrolled together", together);
    read->alignPanes(true);
    const auto aligned =
        measure([&views](int step) { scroll(views.front()->verticalScrollBar(), step); });
    print("one pane scrolled, the others aligned", aligned);
    std::printf("panes to bare views: %.2f; every step below %.0f ms: %s\n",
                together.median / bare.median, frameMs,
                std::max(together.longest, aligned.longest) < frameMs ? "yes" : "no");
    return 0;
}
