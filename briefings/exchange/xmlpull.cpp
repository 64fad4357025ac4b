// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/xmlpull.h"

#include "briefings/core/tr.h"

#include <libxml/xmlreader.h>
#include <limits>

namespace Briefings {

namespace {

constexpr int deepest = 64;
/// libxml2 counts the lines of nodes in 16 bits.
constexpr long countedLines = std::numeric_limits<unsigned short>::max();

QString toString(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

} // namespace

struct XmlPull::Private
{
    xmlTextReaderPtr reader = nullptr;
    QString error;
    int errorLine = 0;
    bool hasEndToCome = false; ///< Of an element without content, which libxml2 does not say.

    void fail(const QString &message, int line)
    {
        if (error.isEmpty()) {
            error = message;
            errorLine = line;
        }
    }

    static void note(void *self, xmlErrorPtr problem)
    {
        if (problem->level < XML_ERR_ERROR) {
            return;
        }
        const auto words = QString::fromUtf8(problem->message).simplified();
        static_cast<Private *>(self)->fail(
            Tr::tr("This is no XML that can be read: %1. The file was not read to its end.")
                .arg(words),
            problem->line);
    }
};

XmlPull::XmlPull(const QByteArray &bytes) : m(std::make_unique<Private>())
{
    if (bytes.size() > std::numeric_limits<int>::max()) {
        m->fail(Tr::tr("The file is too large."), 0);
        return;
    }
    m->reader = xmlReaderForMemory(bytes.constData(), static_cast<int>(bytes.size()), nullptr,
                                   nullptr, XML_PARSE_NONET | XML_PARSE_NODICT);
    if (!m->reader) {
        m->fail(Tr::tr("The file could not be read as XML."), 0);
        return;
    }
    xmlTextReaderSetStructuredErrorHandler(m->reader, &Private::note, m.get());
}

XmlPull::~XmlPull()
{
    if (m->reader) {
        xmlFreeTextReader(m->reader);
    }
}

XmlPull::Event XmlPull::next()
{
    if (m->hasEndToCome) {
        m->hasEndToCome = false;
        return Event::End;
    }
    while (m->error.isEmpty() && m->reader && xmlTextReaderRead(m->reader) == 1
           && m->error.isEmpty()) {
        switch (xmlTextReaderNodeType(m->reader)) {
        case XML_READER_TYPE_ELEMENT:
            if (xmlTextReaderDepth(m->reader) > deepest) {
                m->fail(Tr::tr("Elements are nested more than %1 deep. The file was not read to "
                               "its end.")
                            .arg(deepest),
                        line());
                return Event::Done;
            }
            m->hasEndToCome = xmlTextReaderIsEmptyElement(m->reader) == 1;
            return Event::Start;
        case XML_READER_TYPE_END_ELEMENT:
            return Event::End;
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_WHITESPACE:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
            return Event::Text;
        case XML_READER_TYPE_DOCUMENT_TYPE:
        case XML_READER_TYPE_ENTITY_REFERENCE:
            m->fail(Tr::tr("The file declares a document type, which can hide text. Take out the "
                           "lines from “<!DOCTYPE” to its “>”, and import it again."),
                    line());
            return Event::Done;
        default: // Comments and processing instructions.
            break;
        }
    }
    return Event::Done;
}

QString XmlPull::name() const { return toString(xmlTextReaderConstLocalName(m->reader)); }

QString XmlPull::nameSpace() const { return toString(xmlTextReaderConstNamespaceUri(m->reader)); }

QString XmlPull::attribute(const char *name) const
{
    auto *value = xmlTextReaderGetAttribute(m->reader, reinterpret_cast<const xmlChar *>(name));
    if (!value) {
        return {};
    }
    const QString text = toString(value);
    xmlFree(value);
    return text.isNull() ? QStringLiteral("") : text;
}

QString XmlPull::text() const { return toString(xmlTextReaderConstValue(m->reader)); }

int XmlPull::line() const
{
    // A node knows where it began; the parser is some lines ahead.
    const long node = xmlGetLineNo(xmlTextReaderCurrentNode(m->reader));
    return node > 0 && node < countedLines ? static_cast<int>(node)
                                           : xmlTextReaderGetParserLineNumber(m->reader);
}

void XmlPull::skip()
{
    for (int open = 1; open > 0;) {
        switch (next()) {
        case Event::Start:
            ++open;
            break;
        case Event::End:
            --open;
            break;
        case Event::Text:
            break;
        case Event::Done:
            return;
        }
    }
}

const QString &XmlPull::error() const { return m->error; }

int XmlPull::errorLine() const { return m->errorLine; }

} // namespace Briefings
