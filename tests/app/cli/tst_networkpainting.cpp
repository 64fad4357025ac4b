// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runprogram.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace TestSupport;

namespace {

QString text(const char *word) { return QString::fromUtf8(word); }

ProgramRun network(const QStringList &arguments)
{
    return runProgram(QStringLiteral("sidelight-cli"), QStringList{text("network")} + arguments);
}

} // namespace

class tst_NetworkPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void pictures_showTheNetworkWithItsNames()
    {
        QImage picture;
        for (const char *layout : {"force", "radial", "layered", "circular", "claimMap"}) {
            const QString file = path(QString::fromUtf8(layout) + text(".png"));
            const auto run = network({text("-o"), file, text("--layout"), text(layout)});
            QVERIFY2(run.exitStatus == 0, run.errors.constData());
            const QImage other(file);
            QVERIFY(other.width() >= 1000);
            QVERIFY(other != picture);
            picture = other;
        }
        QCOMPARE(network({text("-o"), path(text("a.svg"))}).exitStatus, 0);
        QCOMPARE(network({text("-o"), path(text("a.pdf"))}).exitStatus, 0);
        const QByteArray drawing = readFile(path(text("a.svg")));
        for (const char *name : {"DeepSeek", "Nvidia", "OpenAI", "US government", "Source: "}) {
            QVERIFY2(drawing.contains(name), name);
        }
        QVERIFY(readFile(path(text("a.pdf"))).startsWith("%PDF"));

        const auto run =
            network({text("-o"), path(text("b.png")), text("--layout"), text("spiral")});
        QCOMPARE(run.exitStatus, 2);
        QVERIFY(run.errors.contains("claimMap"));
        QVERIFY(!QFile::exists(path(text("b.png"))));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_NetworkPainting)
#include "tst_networkpainting.moc"
