// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchquery.h"
#include "tests/support/testsupport.h"
#include "widgets/search/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QPoint>

using namespace Briefings;
using namespace Widgets;

namespace {

SearchHit makeHit(const QString &id, const QString &title, const QString &text, qint64 start,
                  qint64 end)
{
    return {*ItemId::fromString(id), title, text, {*TextRange::make(start, end)}, 0};
}

QString marked(const QString &text, const QVariantList &matches)
{
    QString result = text;
    for (auto i = matches.size() - 1; i >= 0; --i) {
        const auto match = matches[i].toPoint();
        result.insert(match.x() + match.y(), u'>');
        result.insert(match.x(), u'<');
    }
    return result;
}

QString dump(const SearchModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row);
        const auto title = index.data().toString();
        if (index.data(SearchModel::IsHeading).toBool()) {
            lines.append(QStringLiteral("# ") + title);
            continue;
        }
        auto line = marked(title, index.data(SearchModel::TitleMatches).toList());
        const auto detail = index.data(SearchModel::Detail).toString();
        if (!detail.isEmpty()) {
            line += QStringLiteral(" | ")
                    + marked(detail, index.data(SearchModel::DetailMatches).toList());
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

class tst_SearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TestSupport::failOnWarnings(); }

    void results_areGroupedWithMatchesMarked()
    {
        SearchModel model(nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAction export_(QStringLiteral("&Export chip table"));
        export_.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
        QAction disabled(QStringLiteral("Forget chips"));
        disabled.setEnabled(false);
        SearchResults results;
        results.query = QStringLiteral("chip");
        results.commandWords = {QStringLiteral("chip")};
        results.hits = {
            makeHit(QStringLiteral("passage:guide:digest:0-40"), QStringLiteral("Guide"),
                    QStringLiteral("\U0001F4B0 Money, not chips."), 13, 17),
            makeHit(QStringLiteral("actor:h800"), QStringLiteral("A chip"),
                    QStringLiteral("A chip\nmade for China"), 2, 6),
            makeHit(QStringLiteral("claim:c"), QStringLiteral("Short"),
                    QStringLiteral("Every chip counts"), 6, 10),
        };

        model.setResults(results, {&export_, &disabled});

        QCOMPARE(dump(model),
                 QStringLiteral("# Actors\nA <chip>\n# Claims\nShort | Every <chip> counts\n"
                                "# Passages\nGuide | \U0001F4B0 Money, not <chip>s.\n"
                                "# Commands\nExport <chip> table | Ctrl+J\n"
                                "# This search\nSave this search | Ctrl+D"));
    }

    // Whoever asks for figures has no use for commands.
    void commands_areLeftOutOfAQueryForSomethingElse()
    {
        SearchModel model(nullptr);
        QAction zoom(QStringLiteral("Zoom"));
        SearchResults results;
        results.query = QStringLiteral("kind:figure");
        results.hits = {
            makeHit(QStringLiteral("figure:a"), QStringLiteral("a"), QStringLiteral("a"), 0, 1)};

        model.setResults(results, {&zoom}, SearchModel::Saving::IsSaved);

        QCOMPARE(dump(model),
                 QStringLiteral("# Figures\n<a>\n# This search\nRemove from the saved searches "
                                "| Ctrl+D"));
        QCOMPARE(model.entry(3), SearchModel::Entry::Unsave);
    }

    void start_listsEarlierSearchesAndCommands()
    {
        SearchModel model(nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAction zoom(QStringLiteral("&Zoom"));

        model.setStart({QStringLiteral("doc:memo")}, {QStringLiteral("H800")}, {&zoom});

        QCOMPARE(dump(model),
                 QStringLiteral("# Saved searches\ndoc:memo\n# Recent searches\nH800\nForget "
                                "recent searches\n# Help\nHow to search | F1\n# Commands\nZoom"));
        QCOMPARE(model.query(1), QStringLiteral("doc:memo"));
        QCOMPARE(model.query(3), QStringLiteral("H800"));
        QVERIFY(model.query(4).isEmpty());
    }

    // An example that cannot be read would teach the wrong thing.
    void examples_areAllReadAsTheySay()
    {
        SearchModel model(nullptr);

        model.setExamples();

        QVERIFY(model.rowCount() > 10);
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto query = parseQuery(model.query(row));
            QVERIFY2(!query.isEmpty() && !query.isLiteral, qPrintable(model.query(row)));
            QVERIFY(!model.index(row).data(SearchModel::Detail).toString().isEmpty());
        }
    }

    void figures_comeFirstWhenOneIsTheBestHit()
    {
        SearchModel model(nullptr);
        SearchResults results;
        results.query = QStringLiteral("$5.6M");
        results.hits = {
            makeHit(QStringLiteral("figure:a"), QStringLiteral("a"), QStringLiteral("a"), 0, 1),
            makeHit(QStringLiteral("claim:b"), QStringLiteral("b"), QStringLiteral("b"), 0, 1),
        };

        model.setResults(results, {});

        QVERIFY2(dump(model).startsWith(QLatin1String("# Figures\n<a>\n# Claims\n<b>\n")),
                 qPrintable(dump(model)));
    }

    void passages_beginNearTheirMatch()
    {
        SearchModel model(nullptr);
        const auto text =
            QStringLiteral("word ").repeated(60) + QStringLiteral("needle and the rest");
        SearchResults results;
        results.query = QStringLiteral("needle");
        results.hits = {makeHit(QStringLiteral("passage:guide:digest:0-400"),
                                QStringLiteral("Guide"), text, 300, 306)};

        model.setResults(results, {});

        const auto detail = model.index(1).data(SearchModel::Detail).toString();
        QVERIFY(detail.startsWith(QChar(0x2026)));
        QVERIFY2(marked(detail, model.index(1).data(SearchModel::DetailMatches).toList())
                     .contains(QLatin1String("<needle>")),
                 qPrintable(detail));
        QVERIFY(detail.indexOf(QLatin1String("needle")) < 50);
    }

    void nextResult_stepsOverHeadings()
    {
        SearchModel model(nullptr);
        SearchResults results;
        results.query = QStringLiteral("a");
        results.hits = {
            makeHit(QStringLiteral("actor:a"), QStringLiteral("a"), QStringLiteral("a"), 0, 1),
            makeHit(QStringLiteral("event:a"), QStringLiteral("a"), QStringLiteral("a"), 0, 1),
        };
        model.setResults(results, {});

        QCOMPARE(model.nextResult(-1, 1), 1);
        QCOMPARE(model.nextResult(1, 1), 3);
        QCOMPARE(model.nextResult(3, 1), 5);
        QCOMPARE(model.entry(5), SearchModel::Entry::Save);
        QCOMPARE(model.nextResult(5, 1), -1);
        QCOMPARE(model.nextResult(3, -1), 1);
        QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.hit(0) == nullptr);
    }
};

QTEST_MAIN(tst_SearchModel)
#include "tst_searchmodel.moc"
