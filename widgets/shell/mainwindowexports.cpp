// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the window, and annotations that come in: copies, files in other formats, the
// clipboard.
#include "briefings/exchange/annotations.h"
#include "briefings/exchange/bibliography.h"
#include "widgets/common/sourcecopy.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/shell/filedialogs.h"
#include "widgets/shell/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QTextEdit>

#include <algorithm>
#include <iterator>

namespace Widgets {

QString MainWindow::besideTheFile(const QString &name) const
{
    const auto folder = m_isOwnFile ? QDir(QFileInfo(m_session.path()).path()) : QDir::home();
    return folder.filePath(name);
}

void MainWindow::saveCopy()
{
    const QFileInfo open(m_session.path());
    //: The suggested name of a copy: %1 is the name of the file that is open.
    const auto name = tr("%1 copy.briefing").arg(open.completeBaseName());
    askForPath(FileQuestion::SaveCopy, besideTheFile(name), this,
               [this](const QString &path) { m_session.saveCopy(path); });
}

void MainWindow::exportBibliography()
{
    //: The suggested name of a file: %1 is the name of the briefing.
    const auto name = tr("%1 bibliography.bib").arg(QFileInfo(m_session.path()).completeBaseName());
    askForPath(FileQuestion::ExportBibliography, besideTheFile(name), this,
               [this](const QString &path) {
                   const auto index = m_session.index();
                   const auto format = Briefings::bibliographyFormatOfFile(path).value_or(
                       Briefings::BibliographyFormat::BibTex);
                   if (index) {
                       m_session.writeFile(path, [index, format] {
                           return Briefings::bibliography(index->briefing().documents, format);
                       });
                   }
               });
}

void MainWindow::exportAnnotations()
{
    const auto name =
        tr("%1 annotations.jsonld").arg(QFileInfo(m_session.path()).completeBaseName());
    askForPath(FileQuestion::ExportAnnotations, besideTheFile(name), this,
               [this](const QString &path) {
                   if (const auto index = m_session.index()) {
                       m_session.writeFile(path, [index] {
                           const auto &briefing = index->briefing();
                           auto annotations = Briefings::readerAnnotations(briefing);
                           auto facts = Briefings::factAnnotations(briefing);
                           std::ranges::move(facts, std::back_inserter(annotations));
                           return annotationPage(annotations, briefing);
                       });
                   }
               });
}

void MainWindow::importAnnotations()
{
    askForPath(FileQuestion::ImportAnnotations, besideTheFile({}), this,
               [this](const QString &path) { m_session.importAnnotations(path); });
}

void MainWindow::copySource()
{
    // Marked words are meant before what is selected elsewhere.
    auto *text = qobject_cast<QTextEdit *>(focusWidget());
    if (text != nullptr && text->textCursor().hasSelection()) {
        text->copy();
        return;
    }
    const auto index = m_session.index();
    const auto quotation = index ? quotationOf(*index, m_selection.item(), m_selection.passage(),
                                               loadedTexts(m_session))
                                 : std::nullopt;
    if (quotation) {
        copyWithSource(*quotation);
    }
}

} // namespace Widgets
