// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace TestSupport {

/// The files of a zip archive by name, as `unzip` sees them; empty when it is none.
[[nodiscard]] QMap<QString, QByteArray> unzipped(const QByteArray &archive);

/// An element of an XML file with its attributes and its own text.
struct XmlElement
{
    QString name; ///< With its prefix.
    QMap<QString, QString> attributes;
    QString text;     ///< Of itself and all below.
    QStringList path; ///< The names from the root to itself.
};

/// All elements of \a xml in their order; empty when it is not well-formed.
[[nodiscard]] std::vector<XmlElement> elementsOf(const QByteArray &xml);

/// The cells of a sheet ("sheet1") of a workbook by their names ("B2"): what people read in them.
[[nodiscard]] QMap<QString, QString> cellsOf(const QByteArray &workbook, const QString &sheet);

/// What LibreOffice makes of \a bytes, a file that ends in \a ending, as a file that ends in
/// \a target; empty when it fails. Takes seconds; has a user profile of its own.
[[nodiscard]] QByteArray convertedByOffice(const QByteArray &bytes, const QString &ending,
                                           const QString &target, const QString &filter = {});

} // namespace TestSupport
