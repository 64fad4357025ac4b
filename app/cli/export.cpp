// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/outputfile.h"
#include "briefings/exchange/bibliography.h"
#include "briefings/exchange/citation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

namespace App {

using namespace Briefings;

namespace {

QByteArray citations(const Briefing &briefing, CitationStyle style)
{
    QStringList lines;
    for (const auto &document : briefing.documents) {
        lines.append(toPlainText(citation(document, style)));
    }
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

} // namespace

Exit runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("bibliography"), QString(), QStringLiteral("FORMAT")});
    parser.addOption({QStringLiteral("citations"), QString(), QStringLiteral("STYLE")});
    parser.addOption({QStringLiteral("o"), QString(), QStringLiteral("FILE")});
    if (!parseArguments(parser, arguments, 0, 1)) {
        return Exit::WrongUsage;
    }
    const auto format = bibliographyFormatFromText(parser.value(QStringLiteral("bibliography")));
    const auto style = citationStyleFromText(parser.value(QStringLiteral("citations")));
    if (format.has_value() == style.has_value()) {
        printError(QCoreApplication::translate(
            "App", "Say what to export: --bibliography csl, bibtex or ris, or --citations apa, "
                   "chicago or footnote."));
        return Exit::WrongUsage;
    }
    Exit exit = Exit::Done;
    const auto input = Input::open(parser.positionalArguments().value(0), exit);
    if (!input) {
        return exit;
    }
    return writeOutput(parser.value(QStringLiteral("o")),
                       format ? bibliography(input->briefing().documents, *format)
                              : citations(input->briefing(), *style));
}

} // namespace App
