// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/filedialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace Widgets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets::FileDialogs)
};

} // namespace

void askForPath(FileQuestion question, const QString &suggested, QWidget *parent,
                const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    const auto filter = Tr::tr("Briefings (*.briefing)");
    switch (question) {
    case FileQuestion::OpenFile:
        dialog->setWindowTitle(Tr::tr("Open a Briefing"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({filter, Tr::tr("All files (*)")});
        dialog->setDirectory(suggested);
        break;
    case FileQuestion::OpenFolder:
        dialog->setWindowTitle(Tr::tr("Open a Briefing’s Folder"));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setDirectory(suggested);
        break;
    case FileQuestion::SaveCopy:
        dialog->setWindowTitle(Tr::tr("Save a Copy"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(filter);
        dialog->setDefaultSuffix(QStringLiteral("briefing"));
        dialog->selectFile(suggested);
        break;
    case FileQuestion::ExportBibliography:
        dialog->setWindowTitle(Tr::tr("Export the Bibliography"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters(
            {Tr::tr("BibTeX (*.bib)"), Tr::tr("CSL-JSON (*.json)"), Tr::tr("RIS (*.ris)")});
        dialog->setDefaultSuffix(QStringLiteral("bib"));
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog](const QString &chosenFilter) {
                             // "BibTeX (*.bib)"
                             dialog->setDefaultSuffix(chosenFilter.section(u'.', -1).chopped(1));
                         });
        dialog->selectFile(suggested);
        break;
    case FileQuestion::ExportAnnotations:
        dialog->setWindowTitle(Tr::tr("Export the Annotations"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(Tr::tr("Web Annotations (*.jsonld)"));
        dialog->setDefaultSuffix(QStringLiteral("jsonld"));
        dialog->selectFile(suggested);
        break;
    case FileQuestion::ImportAnnotations:
        dialog->setWindowTitle(Tr::tr("Import Annotations"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters(
            {Tr::tr("Web Annotations (*.jsonld *.json)"), Tr::tr("All files (*)")});
        dialog->setDirectory(suggested);
        break;
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace Widgets
