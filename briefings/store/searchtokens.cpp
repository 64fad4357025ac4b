// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefings/store/searchtokens.h"

#include "briefings/core/tr.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Briefings {

namespace {

/// Straight and typographic double quotes alike.
bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB'
           || c == u'\u00BB';
}

constexpr std::array<std::pair<QStringView, QStringView>, 5> fieldNames{{
    {u"doc:", u"doc"},
    {u"document:", u"doc"},
    {u"actor:", u"actor"},
    {u"kind:", u"kind"},
    {u"date:", u"date"},
}};

/// Goes through the text once, from front to back.
class Tokenizer
{
public:
    explicit Tokenizer(QStringView text) : m_text(text) { }

    SearchTokens run()
    {
        while (m_result.problem.isEmpty() && m_position < m_text.size()) {
            const QChar c = m_text[m_position];
            if (c.isSpace()) {
                ++m_position;
            } else if (isQuote(c)) {
                takeQuoted();
            } else if (c == u'(' || c == u')') {
                ++m_position;
                add({c == u'(' ? SearchToken::Kind::Open : SearchToken::Kind::Close, {}, {}});
            } else {
                takeWord();
            }
        }
        if (!m_result.problem.isEmpty()) {
            m_result.tokens.clear();
        }
        return std::move(m_result);
    }

private:
    void add(SearchToken token)
    {
        token.endsText = m_position == m_text.size();
        m_result.tokens.push_back(std::move(token));
    }

    bool takeStar()
    {
        const bool isStar = m_position < m_text.size() && m_text[m_position] == u'*';
        m_position += isStar ? 1 : 0;
        return isStar;
    }

    /// What stands between two quotation marks; the first is at the position.
    QString quoted()
    {
        const auto start = ++m_position;
        while (m_position < m_text.size() && !isQuote(m_text[m_position])) {
            ++m_position;
        }
        if (m_position == m_text.size()) {
            m_result.problem = Tr::tr("A quotation mark is not closed.");
            return {};
        }
        return m_text.mid(start, m_position++ - start).toString();
    }

    void takeQuoted()
    {
        SearchToken token{SearchToken::Kind::Quoted, quoted(), {}};
        token.isPrefix = takeStar();
        add(std::move(token));
    }

    /// Spaces that stand inside a number are part of it.
    [[nodiscard]] bool isInsideNumber() const
    {
        const auto isDigit = [this](qsizetype at) {
            return at >= 0 && at < m_text.size() && m_text[at].isDigit();
        };
        return m_text[m_position] != u' ' && m_text[m_position].isSpace() && isDigit(m_position - 1)
               && isDigit(m_position + 1);
    }

    QStringView restOfWord()
    {
        const auto start = m_position;
        while (m_position < m_text.size() && m_text[m_position] != u'('
               && m_text[m_position] != u')' && !isQuote(m_text[m_position])
               && (!m_text[m_position].isSpace() || isInsideNumber())) {
            ++m_position;
        }
        return m_text.mid(start, m_position - start);
    }

    void takeWord()
    {
        const auto word = restOfWord();
        if (word == u"NEAR" && m_position < m_text.size() && m_text[m_position] == u'(') {
            takeNear();
        } else if (word == u"AND") {
            add({SearchToken::Kind::And, word.toString(), {}});
        } else if (word == u"OR") {
            add({SearchToken::Kind::Or, word.toString(), {}});
        } else if (word == u"NOT") {
            add({SearchToken::Kind::Not, word.toString(), {}});
        } else if (!takeField(word)) {
            SearchToken token{SearchToken::Kind::Word, word.toString(), {}};
            token.isPrefix = token.text.endsWith(u'*');
            add(std::move(token));
        }
    }

    bool takeField(QStringView word)
    {
        const auto field = std::ranges::find_if(fieldNames, [word](const auto &name) {
            return word.startsWith(name.first, Qt::CaseInsensitive);
        });
        if (field == fieldNames.end()) {
            return false;
        }
        SearchToken token{SearchToken::Kind::Field, word.mid(field->first.size()).toString(),
                          field->second.toString()};
        // The names of several may be quoted: doc:"R1 memo","fast company"
        while ((token.text.isEmpty() || token.text.endsWith(u',')) && m_position < m_text.size()
               && isQuote(m_text[m_position])) {
            token.text += quoted();
            token.text += restOfWord();
        }
        add(std::move(token));
        return true;
    }

    void takeNear()
    {
        const auto start = ++m_position;
        bool isQuoted = false;
        while (m_position < m_text.size() && (isQuoted || m_text[m_position] != u')')) {
            isQuoted = isQuote(m_text[m_position]) != isQuoted;
            ++m_position;
        }
        if (m_position == m_text.size()) {
            m_result.problem = Tr::tr("A parenthesis is not closed.");
            return;
        }
        const auto inside = m_text.mid(start, m_position - start).toString();
        ++m_position;
        add({SearchToken::Kind::Near, inside, {}});
    }

    QStringView m_text;
    qsizetype m_position = 0;
    SearchTokens m_result;
};

} // namespace

SearchTokens tokenize(const QString &text) { return Tokenizer(text).run(); }

} // namespace Briefings
