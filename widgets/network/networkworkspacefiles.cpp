// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a network leaves the Network workspace, and how graphs of other programs come in.
#include "briefings/exchange/graphload.h"
#include "briefings/store/additems.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/network/filterpanel.h"
#include "widgets/network/importdialog.h"
#include "widgets/network/networkcanvas.h"
#include "widgets/network/networkexporter.h"
#include "widgets/network/networkworkspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <map>

namespace Widgets {

void NetworkWorkspace::exportAs(int format)
{
    if (!m_parts || !m_index) {
        return;
    }
    NetworkExport network;
    network.context = Briefings::networkContext(*m_index);
    network.context.points = m_canvas->points();
    if (m_measures) {
        using Briefings::NodeMeasures;
        const auto add = [&](const QString &name, auto value) {
            Briefings::NodeMeasure measure{name, {}};
            for (const NodeMeasures &node : m_measures->nodes) {
                measure.values.push_back(value(node));
            }
            network.context.measures.push_back(std::move(measure));
        };
        add(QStringLiteral("betweenness"), [](const auto &node) { return node.betweenness; });
        add(QStringLiteral("pagerank"), [](const auto &node) { return node.pageRank; });
        add(QStringLiteral("community"),
            [](const auto &node) { return static_cast<double>(node.community); });
    }
    network.picture.graph = m_parts->shown;
    network.picture.points = m_canvas->points();
    network.picture.appearance = m_canvas->appearance();
    network.picture.groups = m_canvas->groups();
    network.picture.selected = selection().item();
    network.picture.title = network.context.title;
    network.picture.subtitle = QStringLiteral("%1 · %2").arg(
        pictureText(*m_index, m_look, m_filters->filter()), statusText());
    network.picture.source = network.context.source;
    network.picture.isDark = themeColors(palette()).isDark;
    m_exporter->ask(std::move(network), static_cast<NetworkFormat>(format), folderForExports(),
                    tr("network"));
}

void NetworkWorkspace::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a Graph"), folderForExports(),
                                   tr("Graphs (*.graphml *.xml *.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("graphFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NetworkWorkspace::importGraph);
    dialog->open();
}

void NetworkWorkspace::importGraph(const QString &path)
{
    using Imported = Briefings::Result<Briefings::GraphImport>;
    // Only words of texts that are open can be looked up again; the rest is named anew.
    std::map<Briefings::BodyKey, Briefings::Text> texts;
    for (const Briefings::Document &document : m_index->briefing().documents) {
        for (const auto &body : document.bodies) {
            if (auto text = session().text(document.id, body.body)) {
                texts.emplace(Briefings::BodyKey{document.id, body.body}, std::move(text));
            }
        }
    }
    m_importTask.start(
        [path, index = m_index,
         texts = std::move(texts)](const TaskWatch & /*watch*/) -> std::shared_ptr<const Imported> {
            const auto reading = Briefings::loadGraph(path);
            if (!reading) {
                return std::make_shared<const Imported>(Briefings::fail(reading.error()));
            }
            return std::make_shared<const Imported>(Briefings::proposeImport(
                *reading, *index,
                [&texts](const Briefings::DocumentId &document, Briefings::Body body) {
                    const auto found = texts.find({document, body});
                    return found == texts.end() ? Briefings::Text() : found->second;
                }));
        },
        [this](const std::shared_ptr<const Imported> &imported) {
            if (!*imported) {
                Q_EMIT failed(imported->error().message);
            } else {
                review(**imported);
            }
        });
}

void NetworkWorkspace::review(const Briefings::GraphImport &import)
{
    if (import.edges.empty() && import.nodes.empty()) {
        QStringList problems;
        for (const Briefings::GraphProblem &problem : import.problems) {
            problems.append(toLine(problem));
        }
        Q_EMIT failed(
            tr("“%1” holds no graph. %2").arg(import.source, problems.join(u' ')).trimmed());
        return;
    }
    auto *dialog = new ImportDialog(import, m_index, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::itemsAccepted, this,
            [this, index = m_index](const std::vector<Briefings::Item> &items) {
                const auto edit = Briefings::addItems(index->briefing(), items);
                if (edit) {
                    session().apply(*edit);
                } else {
                    Q_EMIT failed(edit.error().message);
                }
            });
    dialog->open();
}

QString NetworkWorkspace::folderForExports() const
{
    return session().isReadOnly() ? QDir::homePath() : QFileInfo(session().path()).path();
}

} // namespace Widgets
