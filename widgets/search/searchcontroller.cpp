// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchcontroller.h"

#include "briefings/model/document.h"
#include "briefings/text/codepoints.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/search/searchbox.h"
#include "widgets/search/searchpopup.h"

#include <QAction>

#include <chrono>
#include <cstdlib>

namespace Widgets {

namespace {

using namespace std::chrono_literals;

/// Between keys of one word nobody reads results.
constexpr auto typingPause = 60ms;
constexpr int resultLimit = 60;
/// Matches that stand so near one another are gone to together.
constexpr qint64 nearbyLength = 40;

/// The first words of \a hit that match, with those close behind them; in code points of its text.
Briefings::TextRange firstWords(const Briefings::SearchHit &hit)
{
    auto words = hit.matches.front();
    for (const auto &match : hit.matches) {
        if (match.start() - words.end() > nearbyLength) {
            break;
        }
        words = Briefings::TextRange::make(words.start(), match.end()).value_or(words);
    }
    return words;
}

} // namespace

SearchController::SearchController(Session &session, Selection &selection, SearchBox &box,
                                   QWidget *window)
    : QObject(window), m_session(session), m_selection(selection), m_box(box), m_model(this),
      m_popup(new SearchPopup(m_model, window))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &SearchController::search);
    connect(&m_box, &SearchBox::textEdited, this, [this] {
        m_isAnswered = false;
        m_activatesWhenAnswered = false;
        m_page = Page::Results;
        m_typing.start();
    });
    connect(&m_box, &SearchBox::stepped, this, &SearchController::step);
    connect(&m_box, &SearchBox::activated, this, &SearchController::activateCurrent);
    connect(&m_box, &SearchBox::dismissed, this, &SearchController::dismiss);
    connect(&m_box, &SearchBox::helpRequested, this, &SearchController::toggleExamples);
    connect(&m_box, &SearchBox::saveRequested, this, &SearchController::toggleSaved);
    connect(&m_box, &SearchBox::removeRequested, this, &SearchController::removeCurrent);
    connect(&m_box, &SearchBox::clicked, this, [this] {
        if (query().isEmpty() && !m_popup->isVisible()) {
            showStart();
        }
    });
    connect(&m_box, &SearchBox::focusLost, m_popup, &SearchPopup::hide);
    connect(m_popup, &SearchPopup::rowActivated, this, &SearchController::activateRow);
    connect(&m_session, &Session::searchFinished, this, &SearchController::takeResults);
    connect(&m_session, &Session::stateChanged, this, [this] {
        m_popup->hide();
        m_model.clear();
        m_isAnswered = true;
    });
}

void SearchController::setCommands(const QList<QAction *> &commands) { m_commands = commands; }

void SearchController::setSavedSearches(const QStringList &queries) { m_saved = queries; }

void SearchController::setHistory(const QStringList &queries)
{
    m_history = queries.mid(0, historyLength);
}

void SearchController::start()
{
    m_box.setFocus(Qt::ShortcutFocusReason);
    m_box.selectAll();
    if (query().isEmpty()) {
        showStart();
    } else if (m_model.rowCount() > 0) {
        showPopup();
    }
}

bool SearchController::isSettled() const { return m_isAnswered; }

QString SearchController::query() const { return m_box.text().trimmed(); }

void SearchController::search()
{
    if (query().isEmpty()) {
        m_isAnswered = true;
        showStart();
        return;
    }
    m_isAnswered = false;
    m_session.search(query(), resultLimit);
}

void SearchController::searchFor(const QString &query)
{
    m_box.setText(query);
    m_page = Page::Results;
    m_typing.stop();
    search();
}

void SearchController::takeResults(const Briefings::SearchResults &results)
{
    if (results.query != query()) {
        return;
    }
    m_isAnswered = true;
    m_results = results;
    if (m_page == Page::Examples && m_popup->isVisible()) {
        return; // Help was asked for meanwhile.
    }
    showResults();
    if (m_activatesWhenAnswered) {
        m_activatesWhenAnswered = false;
        activateRow(m_popup->currentRow());
    }
}

void SearchController::showResults()
{
    m_page = Page::Results;
    m_model.setResults(m_results, m_commands,
                       m_saved.contains(query()) ? SearchModel::Saving::IsSaved
                                                 : SearchModel::Saving::CanSave);
    showPopup();
}

void SearchController::showStart()
{
    m_page = Page::Start;
    m_model.setStart(m_saved, m_history, m_commands);
    showPopup();
}

void SearchController::toggleExamples()
{
    if (m_page == Page::Examples && m_popup->isVisible()) {
        // Back to where one came from.
        m_page = Page::Results;
        m_typing.stop();
        search();
        return;
    }
    m_page = Page::Examples;
    m_model.setExamples();
    showPopup();
}

void SearchController::showPopup()
{
    QString note;
    QString keys = tr("Enter opens · F1 how to search");
    switch (m_page) {
    case Page::Results:
        if (m_results.isLiteral) {
            //: %1 is a sentence that says what is wrong with the query.
            note = tr("Searched word for word. %1").arg(m_results.problem);
        }
        if (m_results.hits.empty()) {
            const auto nothing = tr("Nothing found for “%1”.").arg(query());
            note = note.isEmpty() ? nothing : tr("%1 %2", "two sentences").arg(nothing, note);
        }
        if (m_model.rowCount() > 0) {
            keys = tr("Enter opens · Ctrl+D saves the search · F1 how to search");
        }
        break;
    case Page::Start:
        if (!m_saved.isEmpty() || !m_history.isEmpty()) {
            keys = tr("Enter searches again · Del removes · F1 how to search");
        }
        break;
    case Page::Examples:
        keys = tr("Enter tries it · F1 back");
        break;
    }
    m_popup->showBelow(m_box, note, keys);
}

void SearchController::step(int rows)
{
    if (!m_popup->isVisible()) {
        if (query().isEmpty()) {
            // Down in an empty box lists what can be done.
            showStart();
        } else if (m_model.rowCount() > 0) {
            showPopup();
        }
        return;
    }
    int row = m_popup->currentRow();
    for (int i = 0; i < std::abs(rows); ++i) {
        const int next = m_model.nextResult(row, rows > 0 ? 1 : -1);
        if (next < 0) {
            break;
        }
        row = next;
    }
    m_popup->setCurrentRow(row);
}

void SearchController::activateCurrent()
{
    if (!m_isAnswered) {
        m_activatesWhenAnswered = true;
        if (m_typing.isActive()) {
            m_typing.stop();
            search();
        }
        return;
    }
    if (m_popup->isVisible()) {
        activateRow(m_popup->currentRow());
    } else if (m_model.rowCount() > 0) {
        showPopup();
    }
}

void SearchController::activateRow(int row)
{
    if (m_model.entry(row) != SearchModel::Entry::None) {
        activateEntry(row);
        return;
    }
    if (auto *command = m_model.command(row)) {
        m_popup->hide();
        m_box.clear();
        m_model.clear();
        Q_EMIT dismissed();
        command->trigger();
        return;
    }
    const auto *hit = m_model.hit(row);
    if (hit == nullptr) {
        return;
    }
    m_popup->hide();
    remember();
    const auto found = *hit;
    if (found.id.kind() == Briefings::ItemKind::Passage) {
        goToPassage(found);
    } else {
        m_selection.select(found.id);
        Q_EMIT itemChosen(found.id);
    }
    Q_EMIT dismissed();
}

void SearchController::goToPassage(const Briefings::SearchHit &hit)
{
    auto passage = passageFromId(hit.id);
    if (!passage) {
        return;
    }
    const auto index = m_session.index();
    const auto *document = index ? index->document(passage->document) : nullptr;
    const auto *body = document != nullptr ? findBody(*document, passage->body) : nullptr;
    passage->version = body != nullptr ? body->version : 1;
    passage->quote = hit.text;
    if (!hit.matches.empty()) {
        // The words themselves, so that they are what is marked and in the middle.
        const auto words = firstWords(hit);
        const auto start = passage->range.start();
        passage->quote = Briefings::slice(hit.text, Briefings::CodePointMap(hit.text), words);
        passage->range = Briefings::TextRange::make(start + words.start(), start + words.end())
                             .value_or(passage->range);
    }
    m_selection.goTo(passageId(*passage), *passage);
}

void SearchController::activateEntry(int row)
{
    switch (m_model.entry(row)) {
    case SearchModel::Entry::Saved:
    case SearchModel::Entry::Recent:
    case SearchModel::Entry::Example:
        searchFor(m_model.query(row));
        break;
    case SearchModel::Entry::ForgetRecent:
        m_history.clear();
        Q_EMIT historyChanged();
        showStart();
        break;
    case SearchModel::Entry::Help:
        toggleExamples();
        break;
    case SearchModel::Entry::Save:
    case SearchModel::Entry::Unsave:
        toggleSaved();
        break;
    case SearchModel::Entry::None:
        break;
    }
}

void SearchController::toggleSaved()
{
    const auto text = query();
    if (text.isEmpty()) {
        return;
    }
    if (m_saved.removeAll(text) == 0) {
        m_saved.append(text);
    }
    Q_EMIT savedSearchesChanged();
    if (m_isAnswered && m_page == Page::Results && m_results.query == text) {
        const int row = m_popup->currentRow();
        showResults();
        m_popup->setCurrentRow(m_model.nextResult(row - 1, 1));
    }
}

void SearchController::removeCurrent()
{
    const int row = m_popup->isVisible() ? m_popup->currentRow() : -1;
    const auto text = m_model.query(row);
    switch (m_model.entry(row)) {
    case SearchModel::Entry::Saved:
        m_saved.removeAll(text);
        Q_EMIT savedSearchesChanged();
        break;
    case SearchModel::Entry::Recent:
        m_history.removeAll(text);
        Q_EMIT historyChanged();
        break;
    default:
        return;
    }
    showStart();
    m_popup->setCurrentRow(m_model.nextResult(row - 1, 1));
}

void SearchController::remember()
{
    const auto text = query();
    if (text.isEmpty() || (!m_history.isEmpty() && m_history.front() == text)) {
        return;
    }
    m_history.removeAll(text);
    m_history.prepend(text);
    m_history = m_history.mid(0, historyLength);
    Q_EMIT historyChanged();
}

void SearchController::dismiss()
{
    if (m_popup->isVisible() && !query().isEmpty()) {
        m_popup->hide();
        return;
    }
    m_popup->hide();
    m_box.clear();
    m_model.clear();
    Q_EMIT dismissed();
}

} // namespace Widgets
