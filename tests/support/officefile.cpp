// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/officefile.h"

#include "tests/support/testsupport.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QXmlStreamReader>

namespace TestSupport {

namespace {

constexpr int officeTimeout = 120'000;

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished(officeTimeout) && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}

} // namespace

QMap<QString, QByteArray> unzipped(const QByteArray &archive)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("archive.zip"));
    const auto target = folder.filePath(QStringLiteral("files"));
    writeFile(path, archive);
    QMap<QString, QByteArray> files;
    if (!run(QStringLiteral("unzip"), {QStringLiteral("-q"), path, QStringLiteral("-d"), target})) {
        return files;
    }
    QDirIterator iterator(target, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const auto file = iterator.next();
        files.insert(QDir(target).relativeFilePath(file), readFile(file));
    }
    return files;
}

std::vector<XmlElement> elementsOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    std::vector<XmlElement> elements;
    std::vector<size_t> open;
    QStringList path;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            path.append(reader.qualifiedName().toString());
            XmlElement element{path.last(), {}, {}, path};
            for (const auto &attribute : reader.attributes()) {
                element.attributes.insert(attribute.qualifiedName().toString(),
                                          attribute.value().toString());
            }
            open.push_back(elements.size());
            elements.push_back(element);
        } else if (reader.isEndElement()) {
            open.pop_back();
            path.removeLast();
        } else if (reader.isCharacters()) {
            for (const auto position : open) {
                elements[position].text += reader.text();
            }
        }
    }
    return reader.hasError() ? std::vector<XmlElement>() : elements;
}

QMap<QString, QString> cellsOf(const QByteArray &workbook, const QString &sheet)
{
    const auto files = unzipped(workbook);
    QStringList shared;
    for (const auto &element : elementsOf(files.value(QStringLiteral("xl/sharedStrings.xml")))) {
        if (element.name == QLatin1String("si")) {
            shared.append(element.text);
        }
    }
    QMap<QString, QString> cells;
    QString cell;
    bool isShared = false;
    const auto name = QStringLiteral("xl/worksheets/%1.xml").arg(sheet);
    for (const auto &element : elementsOf(files.value(name))) {
        if (element.name == QLatin1String("c")) {
            cell = element.attributes.value(QStringLiteral("r"));
            isShared = element.attributes.value(QStringLiteral("t")) == QLatin1String("s");
        } else if (element.name == QLatin1String("v")) {
            cells.insert(cell, isShared ? shared.value(element.text.toInt()) : element.text);
        }
    }
    return cells;
}

QByteArray convertedByOffice(const QByteArray &bytes, const QString &ending, const QString &target,
                             const QString &filter)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("file.%1").arg(ending));
    writeFile(path, bytes);
    const auto profile = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile")));
    const auto kind = filter.isEmpty() ? target : QStringLiteral("%1:%2").arg(target, filter);
    if (!run(QStringLiteral("soffice"),
             {QStringLiteral("-env:UserInstallation=%1").arg(profile.toString()),
              QStringLiteral("--headless"), QStringLiteral("--norestore"),
              QStringLiteral("--convert-to"), kind, QStringLiteral("--outdir"),
              folder.filePath(QStringLiteral("out")), path})) {
        return {};
    }
    QDirIterator iterator(folder.filePath(QStringLiteral("out")), QDir::Files);
    return iterator.hasNext() ? readFile(iterator.next()) : QByteArray();
}

} // namespace TestSupport
