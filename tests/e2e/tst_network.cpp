// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/programonscreen.h"
#include "widgets/common/theme.h"

using namespace TestSupport;

/// What an analyst does in the network by keys alone, in the built program, on a display.
class tst_NetworkOnScreen : public ProgramOnScreen
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    // Chooses an actor by its name, walks to a neighbor, opens what a line between two nodes rests
    // on, and from there goes to the words.
    void walking_byKeys_opensTheWordsOfALine()
    {
        key(QStringLiteral("ctrl+4"));
        QVERIFY2(
            eventually([this] { return !wordsLike(center(), QStringLiteral("DeepSeek")).empty(); }),
            "the network is not on screen");
        // The most important node, which Enter selects.
        key(QStringLiteral("Tab"));
        key(QStringLiteral("Return"));
        QVERIFY2(eventually([this] { return evidenceSays(QStringLiteral("DeepSeek")); }),
                 qPrintable(evidence()));
        const QString first = evidence();

        key(QStringLiteral("Right"));
        key(QStringLiteral("Return"));
        QVERIFY2(eventually([&] { return !evidence().isEmpty() && evidence() != first; }),
                 qPrintable(evidence()));

        key(QStringLiteral("e"));
        key(QStringLiteral("Return"));
        QVERIFY2(eventually([this] {
                     return readText(lower()).contains(QStringLiteral("LINK RESTS ON"));
                 }),
                 qPrintable(readText(lower())));

        // The words have the keyboard.
        key(QStringLiteral("Down"));
        key(QStringLiteral("Return"));
        QVERIFY2(
            eventually([this] { return readText(list()).contains(QStringLiteral("DOCUMENTS")); }),
            "the documents are not on screen");
        QVERIFY2(eventually([this] { return hasHighlight(); }), "no words are highlighted");
    }

private:
    [[nodiscard]] QImage center() const { return picture().copy(290, 130, 680, 600); }

    [[nodiscard]] QImage lower() const { return picture().copy(290, 520, 680, 300); }

    /// The head of what stands left of the documents.
    [[nodiscard]] QImage list() const { return picture().copy(66, 70, 230, 60); }

    /// The head of what the evidence says.
    [[nodiscard]] QString evidence() const
    {
        const QImage now = picture();
        return readText(now.copy(965, 60, 310, 120));
    }

    [[nodiscard]] bool evidenceSays(const QString &words) const
    {
        return evidence().contains(words);
    }
};

QTEST_MAIN(tst_NetworkOnScreen)
#include "tst_network.moc"
