// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/store.h"
#include "tests/briefings/store/verifydone.h"
#include "tests/support/briefingbuilder.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <SQLiteCpp/Database.h>

#include <functional>
#include <memory>

using namespace Briefings;
using namespace TestSupport;

/// Files that are not what they should be, and what opening them says.
class tst_Open : public QObject
{
    Q_OBJECT

    /// Changes the file of that path, which is a good one before.
    using Damage = std::function<void(const QString &)>;

    static void edit(const QString &path, const std::function<void(QByteArray &)> &change)
    {
        auto bytes = readFile(path);
        change(bytes);
        writeFile(path, bytes);
    }

    static void runSql(const QString &path, const char *sql)
    {
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE);
        db.exec(sql);
    }

    static void setWord(QByteArray &bytes, qsizetype offset, quint32 word)
    {
        qToBigEndian(word, bytes.data() + offset);
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.briefing"));
        QVERIFY_DONE(Store::create(m_path, smallContents()));
    }

    void failure_saysWhatIsWrongAndChangesNothing_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        const auto format = static_cast<int>(Error::Kind::Format);
        const auto row = [format](const char *name, const char *said, const Damage &damage) {
            QTest::newRow(name) << damage << format << QString::fromUtf8(said);
        };

        row("an empty file", "is empty", [](const QString &path) { writeFile(path, {}); });
        row("a text file", "not a briefing but a file of another kind",
            [](const QString &path) { writeFile(path, "# A memo\n"); });
        row("a file with a torn header", "is cut off",
            [](const QString &path) { edit(path, [](QByteArray &bytes) { bytes.truncate(50); }); });
        row("a database of another program", "a database of another program",
            [](const QString &path) {
                QFile::remove(path);
                SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
                    .exec("CREATE TABLE bookmark(url TEXT)");
            });
        row("a newer file", "newer Sidelight", [](const QString &path) {
            edit(path, [](QByteArray &bytes) { setWord(bytes, 60, 1000); });
        });
        row("a file without version", "is damaged", [](const QString &path) {
            edit(path, [](QByteArray &bytes) { setWord(bytes, 60, 0); });
        });
        row("half a file", "is cut off", [](const QString &path) {
            edit(path, [](QByteArray &bytes) { bytes.truncate(bytes.size() / 2); });
        });
        row("a file without its last byte", "is cut off",
            [](const QString &path) { edit(path, [](QByteArray &bytes) { bytes.chop(1); }); });
        row("a file with more at its end", "is damaged", [](const QString &path) {
            edit(path, [](QByteArray &bytes) { bytes.append("more"); });
        });
        row("a file with a write-ahead log", "changed by another program",
            [](const QString &path) { runSql(path, "PRAGMA journal_mode = WAL"); });
        row("pages of zeros", "is damaged", [](const QString &path) {
            edit(path, [](QByteArray &bytes) {
                bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\0'));
            });
        });
        row("a value that was changed by hand", "is damaged", [](const QString &path) {
            runSql(path, "UPDATE item SET payload = replace(payload, '5576000', '5676000')");
        });
        row("a row that was taken out", "is damaged", [](const QString &path) {
            runSql(path, "DELETE FROM item WHERE id = 'figure:cost-memo'");
        });
        row("a title that was changed by hand", "is damaged", [](const QString &path) {
            runSql(path, "UPDATE meta SET value = 'X' WHERE key = 'title'");
        });
        row("a trigger of a stranger", "changed by another program", [](const QString &path) {
            runSql(path, "CREATE TRIGGER t AFTER INSERT ON undo BEGIN DELETE FROM item; END");
        });
        row("a view of a stranger", "changed by another program",
            [](const QString &path) { runSql(path, "CREATE VIEW v AS SELECT * FROM item"); });
        row("a table less", "changed by another program",
            [](const QString &path) { runSql(path, "DROP TABLE undo"); });
        row("a table made otherwise", "changed by another program",
            [](const QString &path) { runSql(path, "ALTER TABLE item ADD COLUMN extra TEXT"); });

        const auto missing = static_cast<int>(Error::Kind::NotFound);
        QTest::newRow("a missing file") << Damage([](const QString &path) { QFile::remove(path); })
                                        << missing << QStringLiteral("There is no file");
        QTest::newRow("a folder") << Damage([](const QString &path) {
            QFile::remove(path);
            QDir().mkdir(path);
        }) << format << QStringLiteral("is not a file");
    }
    void failure_saysWhatIsWrongAndChangesNothing()
    {
        QFETCH(Damage, damage);
        QFETCH(int, kind);
        QFETCH(QString, said);
        damage(m_path);
        const bool isFile = QFileInfo(m_path).isFile();
        const auto before = isFile ? readFile(m_path) : QByteArray();
        const auto names = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);

        for (const auto access : {Store::Access::ReadOnly, Store::Access::ReadWrite}) {
            const auto store = Store::open(m_path, access);

            QVERIFY(!store);
            QCOMPARE(static_cast<int>(store.error().kind), kind);
            QVERIFY2(store.error().message.contains(said), qPrintable(store.error().message));
            QVERIFY(store.error().message.contains(QStringLiteral("a.briefing")));
            QVERIFY(store.error().message.endsWith(QLatin1Char('.')));
            QCOMPARE(isFile ? readFile(m_path) : QByteArray(), before);
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden), names);
        }
    }

    // A disk that flips one bit, or a careless hand, must never turn one fact into another
    // unnoticed.
    void flippedByte_isNoticedOrHarmless()
    {
        const auto contents = smallContents();
        const auto good = readFile(m_path);
        QRandomGenerator random(3);
        int refused = 0;
        int harmless = 0;

        for (qsizetype at = 0; at < good.size(); at += random.bounded(1, 120)) {
            auto bytes = good;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            writeFile(m_path, bytes);

            const auto store = Store::open(m_path, Store::Access::ReadOnly);
            if (!store) {
                ++refused;
                continue;
            }
            const auto read = store->contents();
            if (!read) {
                ++refused;
                continue;
            }
            QVERIFY2(*read == contents, qPrintable(QStringLiteral("byte %1").arg(at)));
            ++harmless;
        }

        // Rows fill a good part of the file; the rest is free space in its pages.
        QVERIFY2(refused > 100,
                 qPrintable(QStringLiteral("%1 refused, %2 harmless").arg(refused).arg(harmless)));
        QVERIFY(harmless > 0);
    }

    void flippedByte_inAFileWithAnIndexNeverMisleadsItsWriter()
    {
        {
            auto store = Store::open(m_path, Store::Access::ReadWrite);
            QVERIFY_RESULT(store);
            QVERIFY_DONE(apply(*store, {SetHeading{QStringLiteral("T"), QStringLiteral("S")}}));
        }
        const auto good = readFile(m_path);
        auto contents = smallContents();
        contents.briefing.title = QStringLiteral("T");
        contents.briefing.summary = QStringLiteral("S");
        QRandomGenerator random(4);
        int opened = 0;

        for (qsizetype at = 0; at < good.size(); at += random.bounded(1, 700)) {
            auto bytes = good;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            writeFile(m_path, bytes);

            auto store = Store::open(m_path, Store::Access::ReadWrite);
            const auto read = store ? store->contents() : Result<Contents>(fail(store.error()));
            if (!read) {
                continue;
            }
            QVERIFY2(*read == contents, qPrintable(QStringLiteral("byte %1").arg(at)));
            const auto found = store->search(QStringLiteral("H800"));
            QVERIFY_RESULT(found);
            QVERIFY2(found->hits.size() == 3, qPrintable(QStringLiteral("byte %1").arg(at)));
            ++opened;
        }

        QVERIFY2(opened > 10, qPrintable(QString::number(opened)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_Open)

#include "tst_open.moc"
