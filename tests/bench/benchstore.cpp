// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, searching and editing a generated briefing, each beside the raw library doing the same
// least work.

#include "briefings/store/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Briefings;

namespace {

constexpr int documentCount = 200;
constexpr int blockCount = 500;

/// 200 documents of 500 paragraphs; words are drawn from 4,000 by a small generator, so that every
/// run is the same.
Contents generated()
{
    Contents contents;
    contents.briefing.id = BriefingId(QStringLiteral("briefing:generated"));
    contents.briefing.title = QStringLiteral("Generated");
    quint32 state = 12345;
    const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
    for (int i = 0; i < documentCount; ++i) {
        Document document;
        document.id = DocumentId(QStringLiteral("document:d%1").arg(i));
        document.title = QStringLiteral("Document %1").arg(i);
        document.shortTitle = document.title;
        document.kind = QStringLiteral("memo");
        document.dateBasis = QStringLiteral("generated");
        document.language = QStringLiteral("en");
        document.bodies = {{Body::Digest, QStringLiteral("documents/d%1.md").arg(i), 1}};
        QByteArray text;
        for (int block = 0; block < blockCount; ++block) {
            for (int word = 0; word < 25; ++word) {
                text += 'w' + QByteArray::number((next() >> 8) % 4000) + ' ';
            }
            text += "costs $" + QByteArray::number((next() >> 8) % 1000) + " million.\n\n";
        }
        contents.sources.emplace(BodyKey{document.id, Body::Digest}, text);
        contents.briefing.documents.push_back(std::move(document));
    }
    return contents;
}

struct Times
{
    double median = 0;
    double p99 = 0;
};

Times measure(int rounds, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2],
            times[static_cast<size_t>(0.99 * static_cast<double>(times.size() - 1))]};
}

void print(const char *name, const Times &times)
{
    std::printf("%-56s %10.2f %10.2f\n", name, times.median, times.p99);
}

/// Counts the rows of one statement with the raw library.
int rawRows(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    int rows = 0;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW) {
            ++rows;
        }
    }
    sqlite3_finalize(statement);
    return rows;
}

} // namespace

/// Without arguments everything; otherwise only the queries that are named, many times, for a
/// profiler.
int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.briefing"));
    const auto contents = generated();
    std::printf("%d documents of %d paragraphs; ms, median and 99th percentile\n", documentCount,
                blockCount);

    print("write the file", measure(1, [&](int) {
              if (auto created = Store::create(path, contents); !created) {
                  std::fprintf(stderr, "%s\n", qPrintable(created.error().message));
              }
          }));
    print("open it, which fills the search index",
          measure(1, [&](int) { (void)Store::open(path, Store::Access::ReadWrite); }));
    print("open it again",
          measure(3, [&](int) { (void)Store::open(path, Store::Access::ReadWrite); }));
    auto store = Store::open(path, Store::Access::ReadWrite);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message));
        return 1;
    }
    for (int i = 1; i < argc; ++i) {
        print(argv[i], measure(200, [&](int) { (void)store->search(QString::fromUtf8(argv[i])); }));
    }
    if (argc > 1) {
        return 0;
    }
    const QStringList queries{QStringLiteral("w17 w2"), QStringLiteral("\"w17 w200\""),
                              QStringLiteral("w39"), QStringLiteral("500 million"),
                              QStringLiteral("w1 w2 w3")};
    for (const auto &query : queries) {
        print(qPrintable(QStringLiteral("the first search after opening: %1").arg(query)),
              measure(1, [&](int) { (void)store->search(query); }));
    }
    const auto searches =
        measure(200, [&](int round) { (void)store->search(queries[round % queries.size()]); });
    print("search, 50 results", searches);
    for (const auto *query :
         {"w", "w1", "w17", "w1 w2", "500 million", "million", "w17 OR w18 NOT w19",
          "NEAR(w17 w20, 5)", "w39 doc:d17", "kind:passage date:2024 w3", "500M USD", ">990M USD",
          "w39 >500M USD"}) {
        print(qPrintable(QStringLiteral("search, 50 results: %1").arg(QLatin1String(query))),
              measure(20, [&](int) { (void)store->search(QLatin1String(query)); }));
    }
    print("edit: rename the briefing", measure(200, [&](int round) {
              (void)apply(*store, {SetHeading{QStringLiteral("Title %1").arg(round), QString()}});
          }));

    // The raw library beside it: one durable transaction of one row, in a file of its own.
    sqlite3 *raw = nullptr;
    sqlite3_open(folder.filePath(QStringLiteral("raw.db")).toUtf8().constData(), &raw);
    sqlite3_exec(raw, "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; CREATE TABLE t(v)",
                 nullptr, nullptr, nullptr);
    print("raw SQLite: one row in one durable transaction", measure(200, [&](int) {
              sqlite3_exec(raw, "INSERT INTO t VALUES('x')", nullptr, nullptr, nullptr);
          }));
    sqlite3_exec(raw, "CREATE VIRTUAL TABLE f USING fts5(x, prefix='1 2 3'); BEGIN", nullptr,
                 nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(raw, "INSERT INTO f VALUES(?)", -1, &insert, nullptr);
    for (const auto &entry : contents.sources) {
        for (const auto &block : entry.second.split('\n')) {
            if (!block.isEmpty()) {
                sqlite3_bind_text(insert, 1, block.constData(), static_cast<int>(block.size()),
                                  SQLITE_STATIC);
                sqlite3_step(insert);
                sqlite3_reset(insert);
            }
        }
    }
    sqlite3_finalize(insert);
    sqlite3_exec(raw, "COMMIT", nullptr, nullptr, nullptr);
    const std::vector<const char *> rawQueries{
        "SELECT x FROM f WHERE f MATCH 'w17 w2*' ORDER BY rank LIMIT 50",
        "SELECT x FROM f WHERE f MATCH '\"w17 w200\"' ORDER BY rank LIMIT 50",
        "SELECT x FROM f WHERE f MATCH 'w39*' ORDER BY rank LIMIT 50",
        "SELECT x FROM f WHERE f MATCH '500 million*' ORDER BY rank LIMIT 50",
        "SELECT x FROM f WHERE f MATCH 'w1 w2 w3*' ORDER BY rank LIMIT 50",
    };
    const auto rawSearches = measure(200, [&](int round) {
        (void)rawRows(raw, rawQueries[static_cast<size_t>(round) % rawQueries.size()]);
    });
    print("raw FTS5: the same searches", rawSearches);
    std::printf("%-56s %10.2f %10.2f\n", "search / raw FTS5", searches.median / rawSearches.median,
                searches.p99 / rawSearches.p99);
    sqlite3_close(raw);
    return 0;
}
