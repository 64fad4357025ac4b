// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/exchange/annotations.h"
#include "briefings/text/markdown.h"
#include "tests/support/briefingbuilder.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <map>

using namespace Briefings;
using Json = nlohmann::ordered_json;

namespace {

AnnotatedText textsOf(const Contents &contents)
{
    auto texts = std::make_shared<std::map<BodyKey, Text>>();
    for (const auto &[key, bytes] : contents.sources) {
        texts->emplace(key, std::make_shared<const BlockDocument>(readMarkdown(bytes)));
    }
    return [texts](const DocumentId &document, Body body) {
        const auto found = texts->find({document, body});
        return found == texts->end() ? Text() : found->second;
    };
}

/// One annotation of "$5.6M" in the memo, changed by \a member and \a value.
QByteArray oneAnnotation(const char *member = nullptr, const Json &value = {})
{
    Json json;
    json["@context"] = "http://www.w3.org/ns/anno.jsonld";
    json["id"] = "urn:x:1";
    json["type"] = "Annotation";
    json["motivation"] = "commenting";
    json["created"] = "2025-02-01T09:30:00Z";
    json["body"] = {
        {"type", "TextualBody"}, {"value", "Only the last run."}, {"purpose", "commenting"}};
    json["target"] = {{"source", "documents/memo.md"},
                      {"selector", {{"type", "TextQuoteSelector"}, {"exact", "$5.6M"}}}};
    if (member) {
        json[member] = value;
    }
    return QByteArray::fromStdString(json.dump());
}

} // namespace

class tst_Annotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_contents = TestSupport::smallContents();
        m_texts = textsOf(m_contents);
    }

    void facts_haveOneAnnotationForEachPassage()
    {
        const auto annotations = factAnnotations(m_contents.briefing);

        QCOMPARE(annotations.size(), size_t(8));
        QCOMPARE(annotations.front().item.toString(), QStringLiteral("claim:cheap"));
        QCOMPARE(annotations.front().title, QStringLiteral("Training was cheap."));
        QCOMPARE(annotations.front().motivation, Motivation::Classifying);
        QCOMPARE(annotations.front().passages.size(), size_t(1));
    }

    void page_isAWebAnnotationPage()
    {
        const auto json =
            Json::parse(annotationPage(factAnnotations(m_contents.briefing), m_contents.briefing)
                            .toStdString());

        QCOMPARE(json["@context"].get<std::string>(),
                 std::string("http://www.w3.org/ns/anno.jsonld"));
        QCOMPARE(json["type"].get<std::string>(), std::string("AnnotationPage"));
        for (const auto &annotation : json["items"]) {
            QCOMPARE(annotation["type"].get<std::string>(), std::string("Annotation"));
            QVERIFY(annotation["id"].get<std::string>().starts_with("urn:"));
            QVERIFY(annotation["body"][0]["value"].is_string());
            const auto &target = annotation["target"][0];
            QVERIFY(target["source"].get<std::string>().starts_with("documents/"));
            QCOMPARE(target["selector"][0]["type"].get<std::string>(),
                     std::string("TextQuoteSelector"));
            QCOMPARE(target["selector"][1]["type"].get<std::string>(),
                     std::string("TextPositionSelector"));
        }
    }

    void exportThenImport_givesTheSameFacts()
    {
        const auto annotations = factAnnotations(m_contents.briefing);

        const auto reading =
            readAnnotations(annotationPage(annotations, m_contents.briefing),
                            QStringLiteral("a.json"), m_contents.briefing, m_texts);

        QVERIFY(reading.diagnostics.empty());
        QCOMPARE(reading.annotations, annotations);
        QCOMPARE(reading.passages, static_cast<int>(annotations.size()));
        QCOMPARE(reading.moved, 0);
    }

    void exportThenImport_givesTheReadersOwnNotesBack()
    {
        const auto contents = TestSupport::smallContents();
        const auto &briefing = contents.briefing;
        QVERIFY(!briefing.annotations.empty());
        std::map<BodyKey, Text> texts;
        for (const auto &[key, source] : contents.sources) {
            texts.emplace(key, std::make_shared<const BlockDocument>(readMarkdown(source)));
        }

        const auto reading = readAnnotations(annotationPage(readerAnnotations(briefing), briefing),
                                             QStringLiteral("a.jsonld"), briefing,
                                             [&texts](const DocumentId &document, Body body) {
                                                 return texts.at({document, body});
                                             });

        QVERIFY(reading.diagnostics.empty());
        QCOMPARE(reading.annotations.size(), briefing.annotations.size());
        for (size_t i = 0; i < reading.annotations.size(); ++i) {
            auto own = toReaderAnnotation(reading.annotations[i]);
            own.id = briefing.annotations[i].id;
            QVERIFY(own == briefing.annotations[i]);
        }
    }

    void exportThenImport_givesTheSameNotes()
    {
        const auto &briefing = m_contents.briefing;
        WebAnnotation note;
        note.id = QStringLiteral("urn:x:1");
        note.motivation = Motivation::Commenting;
        note.passages = {briefing.figures[1].passages.front(),
                         briefing.figures[0].passages.front()};
        note.text = QStringLiteral("Two <b>lines</b> & a \"quote\",\nna\u00EFve \U0001F4B0");
        note.color = QStringLiteral("#ffcc00");
        note.created = QDateTime(QDate(2025, 2, 1), QTime(9, 30, 15, 250), Qt::UTC);
        WebAnnotation mark;
        mark.id = QStringLiteral("urn:x:2");
        mark.passages = {briefing.figures[1].passages.front()};
        mark.color = QStringLiteral("yellow");
        const std::vector notes{note, mark};

        const auto reading = readAnnotations(annotationPage(notes, briefing),
                                             QStringLiteral("a.json"), briefing, m_texts);

        QVERIFY(reading.diagnostics.empty());
        QCOMPARE(reading.annotations, notes);
    }

    void ids_areMadeWhereThereAreNone()
    {
        WebAnnotation mark;
        mark.passages = {m_contents.briefing.figures[1].passages.front()};

        const auto reading =
            readAnnotations(annotationPage({mark, mark}, m_contents.briefing),
                            QStringLiteral("a.json"), m_contents.briefing, m_texts);

        QVERIFY(reading.diagnostics.empty());
        QCOMPARE(reading.annotations.size(), size_t(2));
        QVERIFY(reading.annotations[0].id != reading.annotations[1].id);
    }

    void quotesWithoutAPosition_areFound()
    {
        const auto reading = readAnnotations(oneAnnotation(), QStringLiteral("a.json"),
                                             m_contents.briefing, m_texts);

        QVERIFY(reading.diagnostics.empty());
        QCOMPARE(reading.annotations.size(), size_t(1));
        const auto &annotation = reading.annotations.front();
        QCOMPARE(annotation.text, QStringLiteral("Only the last run."));
        QCOMPARE(annotation.passages.front().quote, QStringLiteral("$5.6M"));
        QCOMPARE(annotation.passages.front().range,
                 m_contents.briefing.figures[1].passages.front().range);
        QCOMPARE(annotation.created, QDateTime(QDate(2025, 2, 1), QTime(9, 30), Qt::UTC));
        QCOMPARE(reading.moved, 1);
    }

    // A number that differs is never taken for the one that was marked.
    void quotes_thatAreNotFoundAreReported_data()
    {
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("says");
        QTest::addRow("another number")
            << QStringLiteral("Talk of $5.7M misleads") << QStringLiteral("nearest is");
        QTest::addRow("another unit")
            << QStringLiteral("Talk of 5.6M GPUs misleads") << QStringLiteral("nearest is");
        QTest::addRow("a negation")
            << QStringLiteral("Talk of $5.6M never misleads") << QStringLiteral("nearest is");
        QTest::addRow("several places") << QStringLiteral("the") << QStringLiteral("place");
        QTest::addRow("nowhere") << QStringLiteral("xylophone")
                                 << QStringLiteral("does not stand in the text");
    }
    void quotes_thatAreNotFoundAreReported()
    {
        QFETCH(QString, exact);
        QFETCH(QString, says);
        Json target;
        target["source"] = "documents/memo.md";
        target["selector"] = {{"type", "TextQuoteSelector"}, {"exact", exact.toStdString()}};

        const auto reading =
            readAnnotations(oneAnnotation("target", target), QStringLiteral("a.json"),
                            m_contents.briefing, m_texts);

        QVERIFY(reading.annotations.empty());
        QCOMPARE(reading.lost, 1);
        QCOMPARE(reading.diagnostics.size(), size_t(1));
        QCOMPARE(reading.diagnostics.front().pointer, QStringLiteral("/target"));
        QVERIFY2(reading.diagnostics.front().message.contains(says),
                 qPrintable(reading.diagnostics.front().message));
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("annotations");
        QTest::addColumn<QString>("says");
        const auto one = Json::parse(oneAnnotation().toStdString());
        const auto row = [](const char *name, const Json &json, int annotations,
                            const char *says = "") {
            QTest::newRow(name) << QByteArray::fromStdString(json.dump()) << annotations
                                << QString::fromUtf8(says);
        };
        auto other = one;
        other["id"] = "urn:x:2";
        row("an annotation", one, 1);
        row("a list", Json::array({one, other}), 2);
        row("a page", {{"type", "AnnotationPage"}, {"items", {one, other}}}, 2);
        row("a collection",
            {{"type", "AnnotationCollection"},
             {"first", {{"type", "AnnotationPage"}, {"items", {one}}}}},
            1);
        row("types in a list", {{"type", {"AnnotationPage"}}, {"items", {one}}}, 1);
        row("a page that goes on",
            {{"type", "AnnotationPage"}, {"items", {one}}, {"next", "page2"}}, 1, "next page");
        row("a collection whose page is elsewhere",
            {{"type", "AnnotationCollection"}, {"first", "page1"}}, 0, "elsewhere");
        row("an id twice", Json::array({one, one}), 1, "further up");
        row("no items", {{"type", "AnnotationPage"}}, 0, "items");
        row("something else among the items", {{"type", "AnnotationPage"}, {"items", {one, 7}}}, 1,
            "no annotation");
        row("another type", {{"type", "Person"}}, 0, "type");
        row("a number", 7, 0, "no annotation");
        QTest::newRow("no JSON") << QByteArray("{") << 0 << QStringLiteral("JSON");
        const auto changed = [&row](const char *name, const char *member, const Json &value,
                                    int annotations, const char *says = "") {
            row(name, Json::parse(oneAnnotation(member, value).toStdString()), annotations, says);
        };
        changed("a text for a body", "body", "A note.", 1);
        changed("no body", "body", Json::array(), 1);
        changed("a body that is none", "body", 7, 1, "no body");
        changed("an item that is not here", "body",
                {{"id", "urn:sidelight:claim:other"}, {"type", "TextualBody"}, {"value", "x"}}, 1,
                "not in this briefing");
        changed("a time that is none", "created", "yesterday", 1, "not a time");
        changed("no target", "target", "http://example.org/", 0, "no words");
        changed("another text", "target",
                {{"source", "documents/other.md"},
                 {"selector", {{"type", "TextQuoteSelector"}, {"exact", "x"}}}},
                0, "not a text of this briefing");
        changed("a longer address", "target",
                {{"source", "https://example.org/b/documents/memo.md"},
                 {"selector", {{"type", "TextQuoteSelector"}, {"exact", "$5.6M"}}}},
                1);
        changed("a position only", "target",
                {{"source", "documents/memo.md"},
                 {"selector", {{"type", "TextPositionSelector"}, {"start", 1}, {"end", 5}}}},
                0, "no words");
        changed("a position that is none", "target",
                {{"source", "documents/memo.md"},
                 {"selector",
                  {{{"type", "TextPositionSelector"}, {"start", -4}, {"end", "x"}},
                   {{"type", "TextQuoteSelector"}, {"exact", "$5.6M"}}}}},
                1);
    }
    void forms()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, annotations);
        QFETCH(QString, says);

        const auto reading =
            readAnnotations(bytes, QStringLiteral("a.json"), m_contents.briefing, m_texts);

        QCOMPARE(static_cast<int>(reading.annotations.size()), annotations);
        QCOMPARE(reading.diagnostics.empty(), says.isEmpty());
        if (!says.isEmpty()) {
            QVERIFY2(reading.diagnostics.front().message.contains(says),
                     qPrintable(reading.diagnostics.front().message));
            QCOMPARE(reading.diagnostics.front().file, QStringLiteral("a.json"));
        }
    }

    // A color goes into a style sheet; nothing else may.
    void colors_areNamesOrNumbers()
    {
        for (const auto *color : {"red } * { display: none", "url(x)", "#12", "expression(1)"}) {
            WebAnnotation mark;
            mark.passages = {m_contents.briefing.figures[1].passages.front()};
            mark.color = QString::fromLatin1(color);

            const auto page = annotationPage({mark}, m_contents.briefing);

            QVERIFY(!page.contains("stylesheet"));
        }
    }

private:
    Contents m_contents;
    AnnotatedText m_texts;
};

QTEST_GUILESS_MAIN(tst_Annotations)

#include "tst_annotations.moc"
