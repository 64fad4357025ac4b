// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/search/searchmodel.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

class QAction;

namespace Widgets {

class SearchBox;
class SearchPopup;
class Selection;
class Session;

/// Joins the search box, its list of results, the session that searches and the selection that
/// results go to. Keeps the searches of before, which are listed while the box is empty.
class SearchController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchController)

public:
    static constexpr qsizetype historyLength = 20;

    /// The list lies over \a window. \a box must outlive this.
    SearchController(Session &session, Selection &selection, SearchBox &box, QWidget *window);

    /// The commands that can be found and run; asked for their text and state at each search.
    void setCommands(const QList<QAction *> &commands);

    /// Queries that a person keeps, in the order they were saved.
    [[nodiscard]] const QStringList &savedSearches() const { return m_saved; }
    void setSavedSearches(const QStringList &queries);
    /// The last queries of which a result was opened, newest first.
    [[nodiscard]] const QStringList &history() const { return m_history; }
    void setHistory(const QStringList &queries);

    /// Puts the focus into the box with its text selected.
    void start();
    /// False while an answer is awaited.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// A result that is no passage was chosen; it is selected now.
    void itemChosen(const Briefings::ItemId &item);
    /// A result was chosen, or Escape pressed: the focus belongs to the workspace again.
    void dismissed();
    void savedSearchesChanged();
    void historyChanged();

private:
    /// What the list shows.
    enum class Page
    {
        Results,
        Start,
        Examples
    };

    void search();
    void searchFor(const QString &query);
    void takeResults(const Briefings::SearchResults &results);
    void showResults();
    void showStart();
    void toggleExamples();
    void step(int rows);
    void activateCurrent();
    void activateRow(int row);
    void activateEntry(int row);
    void goToPassage(const Briefings::SearchHit &hit);
    void toggleSaved();
    void removeCurrent();
    void remember();
    void dismiss();
    void showPopup();
    [[nodiscard]] QString query() const;

    Session &m_session;
    Selection &m_selection;
    SearchBox &m_box;
    SearchModel m_model;
    SearchPopup *m_popup;
    QTimer m_typing;
    QList<QAction *> m_commands;
    QStringList m_saved;
    QStringList m_history;
    Briefings::SearchResults m_results;
    Page m_page = Page::Results;
    bool m_isAnswered = true;
    bool m_activatesWhenAnswered = false; ///< Enter was pressed before the answer came.
};

} // namespace Widgets
