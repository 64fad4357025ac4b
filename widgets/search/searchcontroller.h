// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/search/searchmodel.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QAction;

namespace Widgets {

class SearchBox;
class SearchPopup;
class Selection;
class Session;

/// Joins the search box, its list of results, the session that searches and the selection that
/// results go to.
class SearchController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchController)

public:
    /// The list lies over \a window. \a box must outlive this.
    SearchController(Session &session, Selection &selection, SearchBox &box, QWidget *window);

    /// The commands that can be found and run; asked for their text and state at each search.
    void setCommands(const QList<QAction *> &commands);
    /// Puts the focus into the box with its text selected.
    void start();
    /// False while an answer is awaited.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// A result that is no passage was chosen; it is selected now.
    void itemChosen(const Briefings::ItemId &item);
    /// A result was chosen, or Escape pressed: the focus belongs to the workspace again.
    void dismissed();

private:
    void search();
    void takeResults(const Briefings::SearchResults &results);
    void step(int rows);
    void activateCurrent();
    void activateRow(int row);
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
    Briefings::SearchResults m_results;
    bool m_isAnswered = true;
    bool m_activatesWhenAnswered = false; ///< Enter was pressed before the answer came.
};

} // namespace Widgets
