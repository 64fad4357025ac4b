// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/model/contents.h"
#include "briefings/text/blockdocument.h"

#include <QString>

#include <map>
#include <memory>

namespace TestSupport {

/// Builds small briefings with texts, one item after another. Items are named by their slugs; what
/// other items name must be added first. A mistake stops the test program with a message.
class BriefingBuilder
{
public:
    BriefingBuilder();

    BriefingBuilder &addDocument(const QString &slug, const QString &markdown);
    BriefingBuilder &addActor(const QString &slug, const QString &name,
                              Briefings::ActorKind kind = Briefings::ActorKind::Company,
                              Briefings::Passages passages = {});
    BriefingBuilder &addEvent(const QString &slug, const QString &title, const QString &date,
                              Briefings::Passages passages = {});
    BriefingBuilder &addQuestion(const QString &slug, const QString &text);
    BriefingBuilder &addClaim(const QString &slug, const QString &statement,
                              const QString &question, Briefings::Passages passages = {});
    /// \a by is a whole id: "document:guide".
    BriefingBuilder &addStance(const QString &claim, const QString &by, Briefings::StanceKind kind,
                               const QString &gist, Briefings::Passages passages = {});
    BriefingBuilder &addMeasure(const QString &slug, const QString &name, const QString &unit);
    /// One exact value, reported.
    BriefingBuilder &addFigure(const QString &slug, const QString &document, const QString &measure,
                               const QString &subject, double value, const QString &asWritten,
                               Briefings::Passages passages = {});
    /// \a from and \a to are whole ids.
    BriefingBuilder &addLink(const QString &slug, const QString &from, Briefings::Relation relation,
                             const QString &to, Briefings::Passages passages = {});
    BriefingBuilder &addAnnotation(const QString &slug, Briefings::AnnotationColor color,
                                   const QString &text, Briefings::Passages passages);
    /// One number that is supposed, in \a unit.
    BriefingBuilder &addAssumption(const QString &slug, const QString &name, double value,
                                   const QString &unit, const QString &asWritten);
    BriefingBuilder &addFormula(const QString &slug, const QString &name,
                                std::vector<Briefings::FormulaTerm> terms,
                                Briefings::FormulaTerm result);
    BriefingBuilder &addChart(const QString &slug, const QString &title, const QString &measure);

    /// The first place where \a quote stands in the digest of \a document, as a list of one.
    [[nodiscard]] Briefings::Passages passages(const QString &document, const QString &quote) const;

    /// What was built; may be changed in place for what the functions above do not cover.
    [[nodiscard]] Briefings::Contents &contents() { return m_contents; }
    [[nodiscard]] std::shared_ptr<const Briefings::Briefing> briefing() const;

private:
    Briefings::Contents m_contents;
    std::map<QString, Briefings::BlockDocument> m_texts;
};

/// Two documents that disagree about one cost, with at least one item of every kind.
[[nodiscard]] Briefings::Contents smallContents();

/// A briefing of made-up words and numbers, the same for the same arguments: every kind of item, in
/// numbers that follow from \a documents.
[[nodiscard]] Briefings::Contents generatedContents(int documents, int paragraphs, quint32 seed);

} // namespace TestSupport
