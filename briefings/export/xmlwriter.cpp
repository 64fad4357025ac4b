// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/export/xmlwriter.h"

#include <QLocale>

#include <algorithm>

namespace Briefings {

namespace {

bool isPlain(QChar character)
{
    return character.unicode() >= u' ' && character.unicode() < 0xD800;
}

} // namespace

QString xmlText(const QString &text)
{
    // Nearly all texts are plain, and graphs have a million of them.
    if (std::ranges::all_of(text, isPlain)) {
        return text;
    }
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean.append(character).append(text.at(++i));
        } else if (!character.isSurrogate() && character < QChar(0xFFFE)
                   && (character >= u' ' || character == u'\n' || character == u'\t')) {
            clean.append(character);
        }
    }
    return clean;
}

XmlAttribute::XmlAttribute(QStringView key, double number)
    : name(key), value(QString::number(number, 'g', QLocale::FloatingPointShortest))
{ }

XmlWriter::XmlWriter() : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlWriter::indent()
{
    m_writer.setAutoFormatting(true);
    m_writer.setAutoFormattingIndent(1);
}

void XmlWriter::start(QStringView name, XmlAttributes attributes)
{
    m_writer.writeStartElement(name.toString());
    for (const auto &each : attributes) {
        attribute(each.name, each.value);
    }
}

void XmlWriter::attribute(QStringView name, const QString &value)
{
    m_writer.writeAttribute(name.toString(), xmlText(value));
}

void XmlWriter::leaf(QStringView name, XmlAttributes attributes)
{
    m_writer.writeEmptyElement(name.toString());
    for (const auto &each : attributes) {
        attribute(each.name, each.value);
    }
}

void XmlWriter::text(QStringView name, const QString &text, XmlAttributes attributes)
{
    start(name, attributes);
    m_writer.writeCharacters(xmlText(text));
    end();
}

QByteArray XmlWriter::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

} // namespace Briefings
