// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/core/tr.h"
#include "briefings/model/json.h"
#include "briefings/store/references.h"
#include "briefings/store/storeprivate.h"
#include "briefings/text/markdown.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Briefings {

namespace {

class Verifier
{
public:
    Verifier(SQLite::Database &db, const QString &path)
        : m_db(db), m_file(QFileInfo(path).fileName())
    { }

    void checkStructure();
    void checkRows();
    void checkTexts();
    void checkReferences(const Briefing &briefing);
    void checkIndex();

    void add(Diagnostic::Severity severity, const QString &pointer, const QString &message)
    {
        m_diagnostics.push_back({severity, m_file, pointer, message});
    }
    [[nodiscard]] Diagnostics take() { return std::move(m_diagnostics); }

private:
    void error(const QString &pointer, const QString &message)
    {
        add(Diagnostic::Severity::Error, pointer, message);
    }

    SQLite::Database &m_db;
    QString m_file;
    Diagnostics m_diagnostics;
};

void Verifier::checkStructure()
{
    for (const auto *pragma : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        SQLite::Statement row(m_db, pragma);
        while (row.executeStep()) {
            const auto line = textAt(row, 0);
            if (line != u"ok") {
                error({}, Tr::tr("The file is damaged (%1). Use a copy from a backup.").arg(line));
            }
        }
    }
}

void Verifier::checkRows()
{
    for (const auto &table : hashedTables(m_db)) {
        for (const auto &place : brokenRows(m_db, table.constData())) {
            error(
                QLatin1Char('/') + QString::fromUtf8(table),
                Tr::tr("A row is not what was written (%1). Use a copy from a backup.").arg(place));
        }
    }
    SQLite::Statement seal(m_db, "SELECT value FROM meta WHERE key = ?");
    bindValues(seal, sealKey());
    if (!seal.executeStep() || textAt(seal, 0) != Seal::of(m_db).toText()) {
        error(QStringLiteral("/meta"),
              Tr::tr("Rows are missing or come from elsewhere. Use a copy from a backup."));
    }
}

void Verifier::checkTexts()
{
    SQLite::Statement row(m_db,
                          "SELECT document, body, version, reader, text_hash, source FROM body");
    while (row.executeStep()) {
        const auto pointer =
            QStringLiteral("/body/%1/%2/%3").arg(textAt(row, 0), textAt(row, 1), textAt(row, 2));
        const auto text = readMarkdown(bytesAt(row, 5)).text.toUtf8();
        if (QCryptographicHash::hash(text, QCryptographicHash::Sha256) == bytesAt(row, 4)) {
            continue;
        }
        const bool isSameReader = textAt(row, 3) == markdownReaderName();
        add(isSameReader ? Diagnostic::Severity::Error : Diagnostic::Severity::Warning, pointer,
            isSameReader ? Tr::tr(
                "The text does not read as it did when it was stored. Use a copy from a backup.")
                         : Tr::tr("The text reads otherwise than it did in the program that stored "
                                  "it (%1), so its "
                                  "passages may have moved. Anchor them anew.")
                               .arg(textAt(row, 3)));
    }
}

void Verifier::checkReferences(const Briefing &briefing)
{
    const auto known = allIds(briefing);
    forEachItem(briefing, [this, &briefing, &known](const auto &item) {
        if (const auto fits = checkItem(briefing, known, Item(item)); !fits) {
            error(QStringLiteral("/item/") + item.id.toString(), fits.error().message);
        }
    });
}

void Verifier::checkIndex()
{
    // FTS5's own check compares the index with the words it was made from; it changes nothing.
    m_db.exec("INSERT INTO search(search) VALUES('integrity-check')");
}

} // namespace

Diagnostics Store::verify() const
{
    Verifier verifier(*d->file.db, d->file.path);
    const auto done = guarded(d->file.path, [this, &verifier]() -> Result<> {
        verifier.checkStructure();
        verifier.checkRows();
        verifier.checkTexts();
        verifier.checkReferences(*d->state.briefing);
        if (d->file.lock) {
            verifier.checkIndex();
        }
        return {};
    });
    if (!done) {
        verifier.add(Diagnostic::Severity::Error, {}, done.error().message);
    }
    return verifier.take();
}

} // namespace Briefings
