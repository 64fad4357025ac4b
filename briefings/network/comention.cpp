// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/network/comention.h"

#include <algorithm>
#include <map>
#include <set>

namespace Briefings {

namespace {

using NodePair = std::pair<size_t, size_t>;

NodePair pairOf(size_t a, size_t b) { return std::minmax(a, b); }

struct Mention
{
    TextRange range; ///< Of the passage; in guessed paragraphs with what is known around it.
    size_t node = 0;
    const Passage *passage = nullptr;
};

using Mentions = std::vector<Mention>;

/// The passage with as much of its surroundings as is known to be in the same paragraph.
TextRange reachOf(const Passage &passage)
{
    constexpr QLatin1Char lineFeed('\n');
    const QString before = passage.prefix.mid(passage.prefix.lastIndexOf(lineFeed) + 1);
    const auto end = passage.suffix.indexOf(lineFeed);
    const QString after = end < 0 ? passage.suffix : passage.suffix.left(end);
    const auto start = passage.range.start() - before.toUcs4().size();
    return TextRange::make(std::max<qint64>(0, start), passage.range.end() + after.toUcs4().size())
        .value_or(passage.range);
}

/// Who is spoken of in one paragraph, in the order of the text.
class Paragraph
{
public:
    void add(const Mention &mention)
    {
        if (std::ranges::find(m_mentions, mention.node, &Mention::node) != m_mentions.end()) {
            return;
        }
        if (m_mentions.size() == coMentionCrowd) {
            m_isCrowded = true;
            return;
        }
        m_mentions.push_back(mention);
    }
    [[nodiscard]] const Mentions &mentions() const { return m_mentions; }
    [[nodiscard]] bool isCrowded() const { return m_isCrowded; }

private:
    Mentions m_mentions;
    bool m_isCrowded = false;
};

class CoMentions
{
public:
    explicit CoMentions(const Graph &graph)
    {
        for (const GraphEdge &edge : graph.edges()) {
            m_stated.insert(pairOf(edge.from, edge.to));
        }
    }

    void add(const Paragraph &paragraph)
    {
        m_crowded += paragraph.isCrowded() ? 1 : 0;
        const Mentions &mentions = paragraph.mentions();
        for (size_t i = 0; i < mentions.size(); ++i) {
            for (size_t k = i + 1; k < mentions.size(); ++k) {
                add(mentions[i], mentions[k]);
            }
        }
    }

    void addTo(Graph &graph) &&
    {
        for (auto &[ends, edge] : m_edges) {
            edge.item = passageId(edge.passages.front());
            edge.state = worstState(edge.passages);
            graph.addEdge(std::move(edge));
        }
        graph.setCrowdedParagraphs(m_crowded);
    }

private:
    void add(const Mention &a, const Mention &b)
    {
        const NodePair ends = pairOf(a.node, b.node);
        if (m_stated.contains(ends)) {
            return;
        }
        const auto [known, isNew] = m_edges.try_emplace(ends);
        GraphEdge &edge = known->second;
        if (isNew) {
            edge.from = ends.first;
            edge.to = ends.second;
            edge.origin = EdgeOrigin::CoMention;
            edge.weight = 0;
        }
        edge.weight += 1;
        append(edge.passages, *a.passage);
        append(edge.passages, *b.passage);
    }

    /// A passage over several paragraphs comes again in the next; looking further back would make
    /// the passages of two that are often named together quadratic.
    static void append(Passages &passages, const Passage &passage)
    {
        const auto lookBack = std::min<std::ptrdiff_t>(4, std::ssize(passages));
        if (std::find(passages.end() - lookBack, passages.end(), passage) == passages.end()) {
            passages.push_back(passage);
        }
    }

    std::set<NodePair> m_stated;
    std::map<NodePair, GraphEdge> m_edges;
    size_t m_crowded = 0;
};

void addKnown(CoMentions &result, const Mentions &mentions, const std::vector<TextRange> &ranges)
{
    std::map<size_t, Paragraph> paragraphs;
    for (const Mention &mention : mentions) {
        const auto first =
            std::ranges::upper_bound(ranges, mention.range.start(), {}, &TextRange::end);
        for (auto range = first; range != ranges.end() && range->overlaps(mention.range); ++range) {
            paragraphs[static_cast<size_t>(range - ranges.begin())].add(mention);
        }
    }
    for (const auto &[position, paragraph] : paragraphs) {
        result.add(paragraph);
    }
}

void addGuessed(CoMentions &result, Mentions mentions)
{
    for (Mention &mention : mentions) {
        mention.range = reachOf(*mention.passage);
    }
    std::ranges::stable_sort(mentions, {}, &Mention::range);
    Paragraph paragraph;
    qint64 end = -1;
    for (const Mention &mention : mentions) {
        if (mention.range.start() >= end) {
            result.add(paragraph);
            paragraph = {};
        }
        paragraph.add(mention);
        end = std::max(end, mention.range.end());
    }
    result.add(paragraph);
}

/// What speaks of items, by text and in its order. Figures are many and have their subject;
/// documents and questions are spoken of everywhere.
class MentionsByText
{
public:
    explicit MentionsByText(const Graph &graph) : m_graph(graph) { }

    template <typename T>
    void add(const std::vector<T> &items)
    {
        for (const T &item : items) {
            const std::optional<size_t> node = m_graph.find(item.id);
            for (const Passage &passage : item.passages) {
                // Lost words stand nowhere.
                if (node && passage.state != EvidenceState::Lost) {
                    m_mentions[{passage.document, passage.body}].push_back(
                        {passage.range, *node, &passage});
                }
            }
        }
    }

    [[nodiscard]] std::map<BodyKey, Mentions> take() &&
    {
        for (auto &[text, mentions] : m_mentions) {
            std::ranges::stable_sort(mentions, {}, &Mention::range);
        }
        return std::move(m_mentions);
    }

private:
    const Graph &m_graph;
    std::map<BodyKey, Mentions> m_mentions;
};

} // namespace

void addCoMentions(Graph &graph, const BriefingIndex &index, const Paragraphs &paragraphs)
{
    MentionsByText byText(graph);
    byText.add(index.briefing().actors);
    byText.add(index.briefing().events);
    byText.add(index.briefing().claims);
    CoMentions result(graph);
    for (const auto &[text, mentions] : std::move(byText).take()) {
        const auto ranges = paragraphs.find(text);
        if (ranges != paragraphs.end()) {
            addKnown(result, mentions, ranges->second);
        } else {
            addGuessed(result, mentions);
        }
    }
    std::move(result).addTo(graph);
}

} // namespace Briefings
