// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace Briefings {

/// Reads untrusted XML from its beginning to its end, one event after the other, by libxml2: no
/// network, no other file, no entities of its own, bounded depth and text. A document type
/// declaration is refused, since nothing that we read needs one and it can hide text.
class XmlPull
{
public:
    enum class Event
    {
        Start, ///< Of an element; one without content has an end all the same.
        End,
        Text, ///< Also of CDATA sections; in pieces. Blanks between elements too.
        Done, ///< The end of the file, or error() says why there is no more.
    };

    /// \a bytes must outlive this.
    explicit XmlPull(const QByteArray &bytes);
    Q_DISABLE_COPY_MOVE(XmlPull)
    ~XmlPull();

    [[nodiscard]] Event next();

    /// Of the element that started or ended, without its prefix.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString nameSpace() const;
    /// Of the element that started; by the name that the file writes it with. Null when it has
    /// none.
    [[nodiscard]] QString attribute(const char *name) const;
    [[nodiscard]] QString text() const;
    /// Where the event is, from 1; some lines too far beyond line 65,535.
    [[nodiscard]] int line() const;

    /// Reads to the end of the element that was just started.
    void skip();

    /// What is wrong with the file, translated, and where; empty when nothing is.
    [[nodiscard]] const QString &error() const;
    [[nodiscard]] int errorLine() const;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace Briefings
