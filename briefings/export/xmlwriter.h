// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace Briefings {

/// \a text without what XML cannot hold: control characters, halves of surrogate pairs and the two
/// noncharacters.
[[nodiscard]] QString xmlText(const QString &text);

struct XmlAttribute
{
    XmlAttribute(QStringView key, const QString &text) : name(key), value(text) { }
    XmlAttribute(QStringView key, const char16_t *text)
        : name(key), value(QStringView(text).toString())
    { }
    XmlAttribute(QStringView key, int number) : name(key), value(QString::number(number)) { }
    XmlAttribute(QStringView key, qint64 number) : name(key), value(QString::number(number)) { }
    /// The shortest digits that give the same number again.
    XmlAttribute(QStringView key, double number);

    QStringView name;
    QString value;
};

using XmlAttributes = std::initializer_list<XmlAttribute>;

/// Writes one XML part, element by element. Names carry their prefixes ("c:chart"), whose
/// namespaces are attributes of the root. Texts are escaped, and lose what XML cannot hold.
class XmlWriter
{
public:
    XmlWriter();
    Q_DISABLE_COPY_MOVE(XmlWriter)
    ~XmlWriter() = default;

    /// From here on each element begins on a line of its own, unless it stands in text.
    void indent();

    void start(QStringView name, XmlAttributes attributes = {});
    /// One more attribute of the element that was just started.
    void attribute(QStringView name, const QString &value);
    void end() { m_writer.writeEndElement(); }
    /// An element without content.
    void leaf(QStringView name, XmlAttributes attributes = {});
    /// The most frequent element of charts: `<name val="…"/>`.
    template <typename T>
    void value(QStringView name, const T &val)
    {
        leaf(name, {{u"val", val}});
    }
    /// An element that holds \a text alone.
    void text(QStringView name, const QString &text, XmlAttributes attributes = {});

    /// The whole part; ends what is still open.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace Briefings
