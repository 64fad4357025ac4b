// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchcontroller.h"

#include "briefings/model/document.h"
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
        m_typing.start();
    });
    connect(&m_box, &SearchBox::stepped, this, &SearchController::step);
    connect(&m_box, &SearchBox::activated, this, &SearchController::activateCurrent);
    connect(&m_box, &SearchBox::dismissed, this, &SearchController::dismiss);
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

void SearchController::start()
{
    m_box.setFocus(Qt::ShortcutFocusReason);
    m_box.selectAll();
    if (m_model.rowCount() > 0 && !query().isEmpty()) {
        showPopup();
    }
}

bool SearchController::isSettled() const { return m_isAnswered; }

QString SearchController::query() const { return m_box.text().trimmed(); }

void SearchController::search()
{
    if (query().isEmpty()) {
        m_popup->hide();
        m_model.clear();
        m_isAnswered = true;
        return;
    }
    m_isAnswered = false;
    m_session.search(query(), resultLimit);
}

void SearchController::takeResults(const Briefings::SearchResults &results)
{
    if (results.query != query()) {
        return;
    }
    m_isAnswered = true;
    m_results = results;
    m_model.setResults(results, m_commands);
    showPopup();
    if (m_activatesWhenAnswered) {
        m_activatesWhenAnswered = false;
        activateRow(m_popup->currentRow());
    }
}

void SearchController::showPopup()
{
    QString note;
    if (m_model.rowCount() == 0) {
        note = tr("Nothing found for “%1”.").arg(query());
    } else if (m_results.isLiteral) {
        note = tr("Searched word for word, because the query could not be read as one.");
    }
    m_popup->showBelow(m_box, note);
}

void SearchController::step(int rows)
{
    if (!m_popup->isVisible()) {
        if (query().isEmpty()) {
            // Down in an empty box lists what can be done.
            m_results = {};
            m_model.setResults({}, m_commands);
        }
        if (m_model.rowCount() > 0) {
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
    const auto found = *hit;
    if (auto passage = passageFromId(found.id)) {
        passage->quote = found.text;
        const auto index = m_session.index();
        const auto *document = index ? index->document(passage->document) : nullptr;
        const auto *body = document != nullptr ? findBody(*document, passage->body) : nullptr;
        passage->version = body != nullptr ? body->version : 1;
        m_selection.goTo(found.id, *passage);
        Q_EMIT dismissed();
        return;
    }
    m_selection.select(found.id);
    Q_EMIT itemChosen(found.id);
    Q_EMIT dismissed();
}

void SearchController::dismiss()
{
    if (m_popup->isVisible()) {
        m_popup->hide();
        return;
    }
    m_box.clear();
    m_model.clear();
    Q_EMIT dismissed();
}

} // namespace Widgets
