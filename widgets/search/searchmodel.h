// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "briefings/core/id.h"
#include "briefings/store/search.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QStringList>

#include <utility>
#include <vector>

class QAction;

namespace Widgets {

/// The results of one search in groups: a heading row, then its results, best first; or what can be
/// done before there is one. Headings cannot be selected.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchModel)

public:
    enum Role
    {
        IsHeading = Qt::UserRole + 1,
        Detail,       ///< QString: the line under the title, or a command's shortcut.
        TitleMatches, ///< QVariantList of QPoint(start, length) in the title, in UTF-16 units.
        DetailMatches,
        Kind, ///< int of Briefings::ItemKind; None for commands and entries.
    };

    /// Rows about searching itself.
    enum class Entry
    {
        None,
        Saved,
        Recent,
        Example,
        ForgetRecent,
        Help,
        Save,
        Unsave
    };

    enum class Saving
    {
        CanSave,
        IsSaved
    };

    explicit SearchModel(QObject *parent);

    /// Shows \a results and those of \a commands whose text holds every word of the query; at the
    /// end the query can be saved.
    void setResults(const Briefings::SearchResults &results, const QList<QAction *> &commands,
                    Saving saving = Saving::CanSave);
    /// Shows earlier searches, and all of \a commands.
    void setStart(const QStringList &saved, const QStringList &recent,
                  const QList<QAction *> &commands);
    /// Shows the language of queries, by examples.
    void setExamples();
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The hit at \a row, or null for headings and commands.
    [[nodiscard]] const Briefings::SearchHit *hit(int row) const;
    /// The command at \a row, or null.
    [[nodiscard]] QAction *command(int row) const;
    /// What the row at \a row is about; None for headings, hits and commands.
    [[nodiscard]] Entry entry(int row) const;
    /// The query of a saved or recent search or an example; else empty.
    [[nodiscard]] QString query(int row) const;
    /// The next row after \a row in direction \a step (1 or -1) that is no heading; -1 when there
    /// is none.
    [[nodiscard]] int nextResult(int row, int step) const;

private:
    using Matches = std::vector<std::pair<qsizetype, qsizetype>>;
    struct Row
    {
        QString heading; ///< Not empty for headings only.
        QString title;
        QString detail;
        Matches titleMatches;
        Matches detailMatches;
        Briefings::SearchHit hit;
        QPointer<QAction> command;
        Entry entry = Entry::None;
    };

    void addHits(const Briefings::SearchResults &results);
    void addCommands(const QStringList &words, const QList<QAction *> &commands);
    void addHeading(const QString &text);
    void addEntry(Entry entry, const QString &title, const QString &detail = {});
    [[nodiscard]] static Row rowFor(const Briefings::SearchHit &hit);

    std::vector<Row> m_rows;
};

} // namespace Widgets
