// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Briefings {

/// The parts of an Office Open XML file, what each is, and how they are related (ECMA-376, part 2).
class OfficePackage
{
public:
    /// \a name as in "ppt/slides/slide1.xml". Each name once.
    void add(const QString &name, const QString &contentType, const QByteArray &bytes);

    /// Lets \a from, a part or empty for the package itself, refer to the part \a to. The last word
    /// of \a type follows "…/officeDocument/2006/relationships/", unless it is a whole address.
    /// Returns the id to refer by: "rId1".
    QString relate(const QString &from, const QString &type, const QString &to);

    /// The zip archive. The same calls give the same bytes.
    [[nodiscard]] Result<QByteArray> toBytes() const;

private:
    struct Part
    {
        QString name;
        QString contentType;
        QByteArray bytes;
    };
    struct Relationship
    {
        QString type;
        QString target;
    };

    [[nodiscard]] QByteArray contentTypes() const;

    std::vector<Part> m_parts;
    QStringList m_origins; ///< Of relationships, in order of the first.
    QHash<QString, std::vector<Relationship>> m_relationships;
};

} // namespace Briefings
