// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/folder.h"
#include "briefings/model/briefingindex.h"
#include "briefings/model/json.h"
#include "tests/briefings/bundled/coverage.h"
#include "tests/support/testsupport.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QTextStream>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

using namespace Briefings;
using namespace TestSupport;

namespace {

QString bundledRoot() { return QStringLiteral(SIDELIGHT_SOURCE_DIR "/briefings/bundled"); }

std::vector<CoverageException> exceptionsOf(const QString &briefing)
{
    std::vector<CoverageException> exceptions;
    const auto bytes =
        readFile(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/numberexceptions.json"));
    const auto json = parseJson(bytes);
    if (!json || !json->contains(briefing.toStdString())) {
        return exceptions;
    }
    for (const auto &entry : json->at(briefing.toStdString())) {
        const auto text = [&entry](const char *name) {
            return QString::fromStdString(entry.at(name).get<std::string>());
        };
        exceptions.push_back({text("document"), text("words"), text("reason")});
    }
    return exceptions;
}

/// All actors that something else names: who takes part, holds, speaks, is measured or linked.
QSet<ActorId> namedActors(const Briefing &briefing)
{
    QSet<ActorId> named;
    const auto add = [&named](const ItemId &id) {
        if (const auto actor = ActorId::fromString(id.toString())) {
            named.insert(*actor);
        }
    };
    for (const auto &document : briefing.documents) {
        named.insert(document.voice);
    }
    for (const auto &event : briefing.events) {
        for (const auto &participant : event.participants) {
            named.insert(participant.actor);
        }
    }
    for (const auto &claim : briefing.claims) {
        named.insert(claim.holder);
    }
    for (const auto &stance : briefing.stances) {
        add(stance.by);
    }
    for (const auto &figure : briefing.figures) {
        named.insert(figure.subject);
        named.insert(figure.holder);
    }
    for (const auto &link : briefing.links) {
        add(link.from);
        add(link.to);
    }
    return named;
}

QStringList withoutPassage(const Briefing &briefing)
{
    QStringList lacking;
    const auto look = [&lacking](const auto &items) {
        for (const auto &item : items) {
            if (item.passages.empty()) {
                lacking.append(item.id.toString());
            }
        }
    };
    look(briefing.actors);
    look(briefing.events);
    look(briefing.claims);
    look(briefing.stances);
    look(briefing.figures);
    look(briefing.links);
    return lacking;
}

} // namespace

/// What every briefing that ships with the program must hold.
class tst_Bundled : public QObject
{
    Q_OBJECT

    Contents m_contents;
    QString m_name;

    static void addBriefings()
    {
        QTest::addColumn<QString>("name");
        const auto names =
            QDir(bundledRoot()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(names.size() >= 2);
        for (const auto &name : names) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void load(const QString &name)
    {
        const auto files = loadFolder(bundledRoot() + u'/' + name);
        QVERIFY_RESULT(files);
        auto reading = readFolder(*files);
        QVERIFY2(reading.diagnostics.empty(),
                 reading.diagnostics.empty() ? ""
                                             : qPrintable(toLine(reading.diagnostics.front())));
        m_contents = std::move(reading.contents);
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void facts_restOnPassages_data() { addBriefings(); }
    void facts_restOnPassages()
    {
        QFETCH(QString, name);
        load(name);

        const auto lacking = withoutPassage(m_contents.briefing);

        QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u' ')));
    }

    void actors_areNamedBySomething_data() { addBriefings(); }
    void actors_areNamedBySomething()
    {
        QFETCH(QString, name);
        load(name);
        const auto named = namedActors(m_contents.briefing);

        QStringList orphans;
        for (const auto &actor : m_contents.briefing.actors) {
            if (!named.contains(actor.id)) {
                orphans.append(actor.id.toString());
            }
        }

        QVERIFY2(orphans.isEmpty(), qPrintable(orphans.join(u' ')));
    }

    void figures_areWrittenAsTheirPassagesSay_data() { addBriefings(); }
    void figures_areWrittenAsTheirPassagesSay()
    {
        QFETCH(QString, name);
        load(name);

        QStringList wrong;
        for (const auto &figure : m_contents.briefing.figures) {
            const bool isWritten =
                std::ranges::any_of(figure.passages, [&figure](const Passage &passage) {
                    return passage.quote.contains(figure.quantity.asWritten);
                });
            if (!isWritten) {
                wrong.append(figure.id.toString());
            }
        }

        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
    }

    void numbers_standInAFact_data() { addBriefings(); }
    void numbers_standInAFact()
    {
        QFETCH(QString, name);
        load(name);

        QStringList problems;
        for (const auto &number : uncoveredNumbers(m_contents, exceptionsOf(name), problems)) {
            problems.append(QStringLiteral("%1: “%2” in “… %3 …” is in no fact")
                                .arg(number.document, number.number, number.words));
        }

        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    // The check above can fail: without its figures the briefing leaves many numbers uncovered.
    void numbers_withoutFigures_areUncovered()
    {
        load(QStringLiteral("deepseek-2025"));
        m_contents.briefing.figures.clear();

        QStringList problems;
        const auto uncovered =
            uncoveredNumbers(m_contents, exceptionsOf(QStringLiteral("deepseek-2025")), problems);

        QVERIFY2(uncovered.size() > 20, qPrintable(QString::number(uncovered.size())));
    }

    void deepseek_isComplete()
    {
        load(QStringLiteral("deepseek-2025"));
        const auto &briefing = m_contents.briefing;

        QCOMPARE(briefing.documents.size(), size_t(5));
        QVERIFY(briefing.questions.size() >= 10 && briefing.questions.size() <= 14);
        QVERIFY(briefing.charts.size() >= 8 && briefing.charts.size() <= 12);
        for (const auto &chart : briefing.charts) {
            QVERIFY2(!chart.title.isEmpty() && !chart.subtitle.isEmpty() && !chart.source.isEmpty()
                         && !chart.alternativeText.isEmpty(),
                     qPrintable(chart.id.toString()));
        }
    }
};

/// "tst_bundled list FOLDER" lists the numbers of a folder that no fact accounts for.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"list") {
        const auto files = loadFolder(arguments.at(2));
        QTextStream out(stdout);
        if (!files) {
            out << files.error().message << Qt::endl;
            return 3;
        }
        QStringList problems;
        const auto name = QDir(arguments.at(2)).dirName();
        const auto uncovered =
            uncoveredNumbers(readFolder(*files).contents, exceptionsOf(name), problems);
        for (const auto &number : uncovered) {
            out << number.document << "\t" << number.number << "\t… " << number.words << " …\n";
        }
        for (const auto &problem : problems) {
            out << problem << "\n";
        }
        return uncovered.empty() && problems.isEmpty() ? 0 : 1;
    }
    tst_Bundled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bundled.moc"
