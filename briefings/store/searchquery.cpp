// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchquery.h"

#include "briefings/core/tr.h"
#include "briefings/store/searchfields.h"
#include "briefings/store/searchtokens.h"
#include "briefings/text/terms.h"

#include <QRegularExpression>

#include <algorithm>

namespace Briefings {

namespace {

constexpr qsizetype longestQuery = 1000;
/// FTS5's parser gives up at some thirty.
constexpr int deepestNesting = 12;
constexpr int furthestNear = 1000;

using Kind = SearchToken::Kind;
using GroupKind = SearchGroup::Kind;

QStringList foldedTerms(QStringView text)
{
    QStringList folded;
    for (const auto &term : findTerms(text)) {
        folded.append(term.folded);
    }
    return folded;
}

SearchNode group(GroupKind kind, std::vector<SearchNode> parts)
{
    if (kind != GroupKind::Not && parts.size() == 1) {
        return std::move(parts.front());
    }
    return {SearchGroup{kind, std::move(parts)}};
}

/// A number of which the last group of three is still being typed: "2,0" on the way to "2,048" is
/// to be found as "20…". Empty for anything else.
QString unfinishedNumber(const QString &word)
{
    static const QRegularExpression unfinished(
        QStringLiteral("(?:^|[^\\w,.])(\\d{1,3}(?:,\\d{3})*,\\d{1,2})$"));
    auto digits = unfinished.match(word).captured(1);
    return digits.remove(QLatin1Char(','));
}

/// What is written without a space, as "GPU-hours", stands together. Nothing for signs only.
std::vector<SearchNode> wordNodes(const QString &word, bool isPrefix)
{
    const auto terms = foldedTerms(word);
    if (terms.isEmpty()) {
        return {};
    }
    std::vector<SearchNode> choices{{SearchPhrase{terms, isPrefix}}};
    const auto digits = isPrefix ? unfinishedNumber(word) : QString();
    if (!digits.isEmpty()) {
        choices.push_back({SearchPhrase{{digits}, true}});
    }
    return {group(GroupKind::Any, std::move(choices))};
}

/// Every word of \a text, whatever signs stand between them.
SearchGroup literally(const QString &text)
{
    SearchGroup root;
    static const QRegularExpression separators(
        QStringLiteral("[\\s\"\u201C\u201D\u201E\u00AB\u00BB]+"));
    const auto words = text.split(separators, Qt::SkipEmptyParts);
    const bool isOpen = !text.isEmpty() && !text.back().isSpace();
    for (const auto &word : words) {
        auto nodes = wordNodes(word, isOpen && &word == &words.back());
        std::ranges::move(nodes, std::back_inserter(root.parts));
    }
    return root;
}

/// or := and { "OR" and };  and := unary { ["AND"] unary };  unary := "NOT" unary | "(" or ")" | …
class QueryParser
{
public:
    explicit QueryParser(const std::vector<SearchToken> &tokens) : m_tokens(tokens) { }

    /// Nothing, and a problem, when the text is malformed.
    std::vector<SearchNode> run()
    {
        std::vector<SearchNode> parts = any(0);
        if (m_problem.isEmpty() && m_position < m_tokens.size()) {
            m_problem = Tr::tr("A parenthesis is closed that was not opened.");
        }
        if (!m_problem.isEmpty()) {
            return {};
        }
        // The parts of one AND lie open, so that each can be looked at by itself.
        if (parts.size() == 1) {
            const auto *all = std::get_if<SearchGroup>(&parts.front().term);
            if (all && all->kind == GroupKind::All) {
                auto opened = all->parts;
                return opened;
            }
        }
        return parts;
    }

    [[nodiscard]] QString problem() const { return m_problem; }

private:
    [[nodiscard]] const SearchToken *peek() const
    {
        return m_problem.isEmpty() && m_position < m_tokens.size() ? &m_tokens[m_position]
                                                                   : nullptr;
    }

    [[nodiscard]] bool isNext(Kind kind) const { return peek() && peek()->kind == kind; }

    void lacks(const QString &word)
    {
        if (m_problem.isEmpty()) {
            m_problem = Tr::tr("%1 stands without a word that it belongs to.").arg(word);
        }
    }

    /// One node or none; none when only signs were typed.
    std::vector<SearchNode> any(int depth)
    {
        std::vector<SearchNode> choices = all(depth);
        const bool isChoice = isNext(Kind::Or);
        if (isChoice && choices.empty()) {
            lacks(QStringLiteral("OR"));
        }
        while (isNext(Kind::Or)) {
            ++m_position;
            auto choice = all(depth);
            if (choice.empty()) {
                lacks(QStringLiteral("OR"));
            }
            std::ranges::move(choice, std::back_inserter(choices));
        }
        return choices.empty() ? choices
                               : std::vector<SearchNode>{group(GroupKind::Any, std::move(choices))};
    }

    std::vector<SearchNode> all(int depth)
    {
        std::vector<SearchNode> parts;
        bool needsMore = false;
        while (peek() && !isNext(Kind::Or) && !isNext(Kind::Close)) {
            if (isNext(Kind::And)) {
                if (parts.empty() || needsMore) {
                    lacks(QStringLiteral("AND"));
                }
                needsMore = true;
                ++m_position;
                continue;
            }
            auto part = unary(depth);
            needsMore = needsMore && part.empty();
            std::ranges::move(part, std::back_inserter(parts));
        }
        if (needsMore) {
            lacks(QStringLiteral("AND"));
        }
        return parts.empty() ? parts
                             : std::vector<SearchNode>{group(GroupKind::All, std::move(parts))};
    }

    std::vector<SearchNode> unary(int depth)
    {
        if (depth > deepestNesting) {
            m_problem = Tr::tr("Parentheses and NOTs are nested too deeply.");
            return {};
        }
        const auto &token = m_tokens[m_position];
        switch (token.kind) {
        case Kind::Not: {
            ++m_position;
            const bool isOperand =
                peek() && !isNext(Kind::And) && !isNext(Kind::Or) && !isNext(Kind::Close);
            auto part = isOperand ? unary(depth + 1) : std::vector<SearchNode>();
            if (part.empty()) {
                lacks(QStringLiteral("NOT"));
                return {};
            }
            return {{SearchGroup{GroupKind::Not, std::move(part)}}};
        }
        case Kind::Open:
            return parenthesis(depth);
        case Kind::Near:
            ++m_position;
            return near(token.text);
        case Kind::Field:
            ++m_position;
            return field(token);
        case Kind::Quoted: {
            ++m_position;
            auto terms = foldedTerms(token.text);
            return terms.isEmpty()
                       ? std::vector<SearchNode>()
                       : std::vector<SearchNode>{{SearchPhrase{std::move(terms), token.isPrefix}}};
        }
        default:
            return words();
        }
    }

    std::vector<SearchNode> parenthesis(int depth)
    {
        ++m_position;
        auto inner = any(depth + 1);
        if (m_problem.isEmpty() && !isNext(Kind::Close)) {
            m_problem = Tr::tr("A parenthesis is not closed.");
        }
        if (m_problem.isEmpty() && inner.empty()) {
            m_problem = Tr::tr("Nothing stands between two parentheses.");
        }
        ++m_position;
        return m_problem.isEmpty() ? inner : std::vector<SearchNode>();
    }

    std::vector<SearchNode> near(const QString &inside)
    {
        static const QRegularExpression distance(QStringLiteral("^(.*),\\s*(\\d{1,6})\\s*$"),
                                                 QRegularExpression::DotMatchesEverythingOption);
        SearchNear node;
        const auto match = distance.match(inside);
        if (match.hasMatch()) {
            node.distance = std::min(match.captured(2).toInt(), furthestNear);
        }
        const auto tokens = tokenize(match.hasMatch() ? match.captured(1) : inside);
        for (const auto &token : tokens.tokens) {
            auto terms = foldedTerms(token.text);
            const bool isPhrase = token.kind == Kind::Word || token.kind == Kind::Quoted;
            if (isPhrase && !terms.isEmpty()) {
                node.phrases.push_back({std::move(terms), token.isPrefix});
            }
        }
        if (node.phrases.size() < 2 || node.phrases.size() < tokens.tokens.size()
            || !tokens.problem.isEmpty()) {
            m_problem = Tr::tr("NEAR needs two words or more, as in NEAR(chips export, 5).");
            return {};
        }
        return {{std::move(node)}};
    }

    std::vector<SearchNode> field(const SearchToken &token)
    {
        if (token.text.isEmpty() && token.endsText) {
            return {}; // It is only being typed.
        }
        auto node = fieldNode(token.field, token.text);
        if (!node) {
            m_problem = node.error().message;
            return {};
        }
        return {std::move(*node)};
    }

    std::vector<SearchNode> words()
    {
        // A number may go on over several words: "> 1000 GPU hours".
        QString joined;
        std::vector<qsizetype> ends;
        constexpr size_t mostWords = 8;
        for (size_t i = m_position;
             i < m_tokens.size() && ends.size() < mostWords && m_tokens[i].kind == Kind::Word;
             ++i) {
            joined += (ends.empty() ? QString() : QStringLiteral(" ")) + m_tokens[i].text;
            ends.push_back(joined.size());
        }
        if (const auto number = typedNumber(joined)) {
            const auto last = std::ranges::find(ends, number->length);
            if (last != ends.end()) {
                return numberNodes(number->number, static_cast<size_t>(last - ends.begin()) + 1);
            }
        }
        const auto &token = m_tokens[m_position++];
        return wordNodes(token.text, token.isPrefix || token.endsText);
    }

    /// An exact number is found in its own spelling, too, whatever its unit.
    std::vector<SearchNode> numberNodes(const SearchNumber &number, size_t tokenCount)
    {
        std::vector<SearchNode> spelled;
        for (size_t i = 0; i < tokenCount; ++i) {
            // What has been read as a number is complete. To look for all words that begin with
            // "million" would cost as much as to read every passage that has it.
            auto nodes = wordNodes(m_tokens[m_position++].text, false);
            std::ranges::move(nodes, std::back_inserter(spelled));
        }
        std::vector<SearchNode> choices{{number}};
        if (number.value && !spelled.empty()) {
            choices.push_back(group(GroupKind::All, std::move(spelled)));
        }
        return {group(GroupKind::Any, std::move(choices))};
    }

    const std::vector<SearchToken> &m_tokens;
    size_t m_position = 0;
    QString m_problem;
};

} // namespace

bool operator==(const SearchGroup &a, const SearchGroup &b)
{
    return a.kind == b.kind && a.parts == b.parts;
}

SearchQuery parseQuery(const QString &text)
{
    const auto read = text.left(longestQuery);
    const auto tokens = tokenize(read);
    SearchQuery query;
    query.text = read;
    query.problem = tokens.problem;
    if (query.problem.isEmpty()) {
        QueryParser parser(tokens.tokens);
        query.root.parts = parser.run();
        query.problem = parser.problem();
    }
    if (!query.problem.isEmpty()) {
        query.isLiteral = true;
        query.root = literally(read);
    }
    return query;
}

} // namespace Briefings
