// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/translations/translations.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

using App::Command;
using App::Exit;

constexpr std::array<Command, 16> commands{{
    {"check", "[PATH] [--json]",
     QT_TRANSLATE_NOOP("App", "Validate a folder or a file; every problem, with its place"),
     App::runCheck},
    {"pack", "FOLDER FILE.briefing", QT_TRANSLATE_NOOP("App", "Write a folder as one file"),
     App::runPack},
    {"unpack", "FILE.briefing FOLDER", QT_TRANSLATE_NOOP("App", "Write a file as a folder"),
     App::runUnpack},
    {"list", "KIND [PATH] [--json]",
     QT_TRANSLATE_NOOP(
         "App",
         "List documents, actors, events, questions, claims, stances, measures, figures, formulas, "
         "assumptions, links, charts, networkviews, annotations or passages"),
     App::runList},
    {"show", "ID [PATH] [--json]",
     QT_TRANSLATE_NOOP("App", "Show one item with its passages and what is linked"), App::runShow},
    {"search", "QUERY [PATH] [--json] [--limit N]",
     QT_TRANSLATE_NOOP("App", "Find passages and items"), App::runSearch},
    {"compare", "[PATH] [--json]",
     QT_TRANSLATE_NOOP("App", "Who says what about which claim, how far documents agree, which "
                              "figures agree, and what follows from them"),
     App::runCompare},
    {"chart",
     "CHART|--measure M [PATH] -o FILE.png|svg|pdf|pptx|xlsx|csv, or --all [PATH] -o FOLDER "
     "--format F; [--size WxH|--preset P] [--slide 16:9|4:3] [--scale N] [--theme "
     "light|dark]",
     QT_TRANSLATE_NOOP("App",
                       "Write a chart as picture, slide, workbook or table, with its source line"),
     App::runChart},
    {"layout",
     "EDGES.csv|graphml [-o POSITIONS.csv] [--kind force|radial|layered|circular|claimMap] "
     "[--focus NODE] [--tightness 0…1] [--threads N] [--json]",
     QT_TRANSLATE_NOOP("App", "Lay out any graph: a table of edges (source,target) or GraphML in, "
                              "a table of places (node,x,y) out"),
     App::runLayout},
    {"network",
     "--path FROM TO [PATH] [--count K] [--cost shortest|evidence] [--json], or --measures [PATH] "
     "[--json], or [PATH] -o FILE.graphml|gexf|dot|json|csv|png|svg|pdf [--layout KIND]; "
     "[--projection P] [--kinds K,…] [--relations R,…] [--documents D,…] [--holders A,…] "
     "[--stances S,…] [--states S,…] [--text WORDS] [--between DATE DATE] [--dated] "
     "[--co-mentions] [--degree N] [--core N] [--linked] [--focus ITEM] [--hops N]; or --import "
     "FILE.graphml|csv [--nodes FILE.csv] [--relation WORD=RELATION]… [PATH] [--json] [--accept "
     "all|ROWS]",
     QT_TRANSLATE_NOOP("App",
                       "Find how two are linked, measure who is central, or write the graph, of "
                       "all that the briefing links or of a part; show what a graph of another "
                       "program would add, and add what is accepted"),
     App::runNetwork},
    {"export", "--bibliography csl|bibtex|ris | --citations apa|chicago|footnote [PATH] [-o FILE]",
     QT_TRANSLATE_NOOP("App", "Write the documents as a bibliography"), App::runExport},
    {"annotations", "export [PATH] [-o FILE] | import FILE [PATH] [--json] [--add]",
     QT_TRANSLATE_NOOP("App", "Write the passages of all facts as W3C Web Annotations; read such a "
                              "file, find its words and report what was not found"),
     App::runAnnotations},
    {"anchor", "FOLDER",
     QT_TRANSLATE_NOOP(
         "App", "Fill in the positions of passages from their quotes, in the folder's files"),
     App::runAnchor},
    {"edit", "FILE.briefing [EDITS]",
     QT_TRANSLATE_NOOP(
         "App", "Carry out edits, one JSON object per line, from a file or from standard input"),
     App::runEdit},
    {"undo", "FILE.briefing", QT_TRANSLATE_NOOP("App", "Take the last edit back"), App::runUndo},
    {"redo", "FILE.briefing", QT_TRANSLATE_NOOP("App", "Do the edit again that was taken back"),
     App::runRedo},
}};

void printUsage(const Command &command)
{
    App::printLine(QStringLiteral("  %1 %2").arg(QString::fromUtf8(command.name),
                                                 QString::fromUtf8(command.synopsis)));
    App::printLine(
        QStringLiteral("      %1").arg(QCoreApplication::translate("App", command.description)));
}

void printUsage()
{
    App::printLine(QCoreApplication::translate("App", "Usage: sidelight-cli COMMAND …"));
    for (const auto &command : commands) {
        printUsage(command);
    }
    App::printLine(QCoreApplication::translate(
        "App",
        "PATH is a .briefing file or a folder; without it, the bundled briefing is used.\n"
        "Exit status: 0 done, 1 the input has errors, 2 wrong usage, 3 could not read or write."));
}

bool asksForHelp(const QString &argument) { return argument == u"--help" || argument == u"-h"; }

Exit run(const QStringList &arguments)
{
    auto name = arguments.value(1);
    const bool wantsHelp = name == u"help" || asksForHelp(name);
    if (wantsHelp) {
        name = arguments.value(2);
    }
    if (wantsHelp && name.isEmpty()) {
        printUsage();
        return Exit::Done;
    }
    if (name == u"--version") {
        App::printLine(
            QStringLiteral("sidelight-cli %1").arg(QCoreApplication::applicationVersion()));
        return Exit::Done;
    }
    const auto *const found = std::ranges::find_if(
        commands, [&name](const Command &command) { return name == QLatin1String(command.name); });
    if (found == commands.end()) {
        App::printError(name.isEmpty() ? QCoreApplication::translate(
                            "App", "No command given. See “sidelight-cli help”.")
                                       : QCoreApplication::translate(
                                             "App", "“%1” is no command. See “sidelight-cli help”.")
                                             .arg(name));
        return Exit::WrongUsage;
    }
    if (wantsHelp || asksForHelp(arguments.value(2))) {
        printUsage(*found);
        return Exit::Done;
    }
    // QCommandLineParser takes the first argument for the program; the command takes that place.
    return found->run(arguments.mid(1));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    App::installTranslations();
    QCoreApplication::setApplicationName(QStringLiteral("sidelight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIDELIGHT_VERSION));
    return static_cast<int>(run(QCoreApplication::arguments()));
}
