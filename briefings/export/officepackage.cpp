// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/officepackage.h"

#include "briefings/export/xmlwriter.h"
#include "briefings/export/zipfile.h"

namespace Briefings {

namespace {

QString folderOf(const QString &name) { return name.left(name.lastIndexOf(u'/') + 1); }

/// Where a part's relationships stand: "ppt/_rels/presentation.xml.rels".
QString relationshipsName(const QString &origin)
{
    const auto folder = folderOf(origin);
    return QStringLiteral("%1_rels/%2.rels").arg(folder, origin.mid(folder.size()));
}

/// \a target as seen from the folder of \a origin: "../media/a.xlsx".
QString relativeName(const QString &origin, const QString &target)
{
    auto folder = folderOf(origin);
    QString up;
    while (!target.startsWith(folder)) {
        folder.chop(1);
        folder = folderOf(folder);
        up += QStringLiteral("../");
    }
    return up + target.mid(folder.size());
}

QString wholeType(const QString &type)
{
    return type.contains(u'/')
               ? type
               : QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/"
                                "relationships/%1")
                     .arg(type);
}

} // namespace

void OfficePackage::add(const QString &name, const QString &contentType, const QByteArray &bytes)
{
    m_parts.push_back({name, contentType, bytes});
}

QString OfficePackage::relate(const QString &from, const QString &type, const QString &to)
{
    if (!m_relationships.contains(from)) {
        m_origins.append(from);
    }
    auto &own = m_relationships[from];
    own.push_back({wholeType(type), relativeName(from, to)});
    return QStringLiteral("rId%1").arg(own.size());
}

QByteArray OfficePackage::contentTypes() const
{
    XmlWriter xml;
    xml.start(u"Types",
              {{u"xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"}});
    xml.leaf(u"Default",
             {{u"Extension", u"rels"},
              {u"ContentType", u"application/vnd.openxmlformats-package.relationships+xml"}});
    for (const auto &part : m_parts) {
        xml.leaf(u"Override", {{u"PartName", QStringLiteral("/%1").arg(part.name)},
                               {u"ContentType", part.contentType}});
    }
    return xml.finish();
}

Result<QByteArray> OfficePackage::toBytes() const
{
    // Readers find the types first.
    std::vector<ZipEntry> entries{{QStringLiteral("[Content_Types].xml"), contentTypes()}};
    for (const auto &origin : m_origins) {
        XmlWriter xml;
        xml.start(u"Relationships",
                  {{u"xmlns", u"http://schemas.openxmlformats.org/package/2006/relationships"}});
        int number = 0;
        for (const auto &relationship : m_relationships.value(origin)) {
            xml.leaf(u"Relationship", {{u"Id", QStringLiteral("rId%1").arg(++number)},
                                       {u"Type", relationship.type},
                                       {u"Target", relationship.target}});
        }
        entries.push_back({relationshipsName(origin), xml.finish()});
    }
    for (const auto &part : m_parts) {
        entries.push_back({part.name, part.bytes});
    }
    return zipped(entries);
}

} // namespace Briefings
