// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/gallery.h"

#include "briefings/core/atomicwrite.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/shell/mainwindow.h"

#include <QBuffer>
#include <QDir>
#include <QLoggingCategory>
#include <QPixmap>

#include <chrono>

namespace Widgets {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcGallery, "widgets.shell.gallery", QtInfoMsg)

constexpr auto pollInterval = 30ms;
/// Layouts and deliveries come in later turns of the event loop, so one look is not enough.
constexpr int pollsUntilSettled = 4;
constexpr auto longestWait = 60s;

} // namespace

Gallery::Gallery(Session &session, Selection &selection, MainWindow &window, QString folder)
    : m_session(session), m_selection(selection), m_window(window), m_folder(std::move(folder))
{
    constexpr QSize large{1440, 900};
    constexpr QSize small{1024, 640};
    m_rounds.reserve(4);
    for (const auto &size : {large, small}) {
        m_rounds.push_back({Scheme::Light, QStringLiteral("light"), size});
        m_rounds.push_back({Scheme::Dark, QStringLiteral("dark"), size});
    }
    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &Gallery::advance);
}

void Gallery::start(const QString &file)
{
    m_file = file;
    if (!QDir().mkpath(m_folder)) {
        stop(tr("The folder %1 could not be made. Choose one that you may write to.").arg(m_folder),
             false);
        return;
    }
    startRound();
    m_timer.start();
}

void Gallery::startRound()
{
    const auto &round = m_rounds[m_round];
    auto preferences = m_window.preferences();
    preferences.scheme = round.scheme;
    m_window.setPreferences(preferences);
    m_window.resize(round.size);
    m_window.show();
    m_isOpening = true;
    m_settledPolls = 0;
    m_waiting.start();
    m_window.open(m_file, false);
}

void Gallery::startScene()
{
    m_settledPolls = 0;
    m_waiting.start();
    m_scenes[m_scene].prepare(m_window, m_selection);
}

void Gallery::advance()
{
    if (m_session.state() == Session::State::Failed && m_isOpening) {
        stop(m_session.error().message, true);
        return;
    }
    m_settledPolls = m_window.isSettled() ? m_settledPolls + 1 : 0;
    const bool isLate = m_waiting.hasExpired(std::chrono::milliseconds(longestWait).count());
    if (m_settledPolls < pollsUntilSettled && !isLate) {
        return;
    }
    if (isLate) {
        const auto name = m_isOpening ? QStringLiteral("the briefing") : m_scenes[m_scene].name;
        qCWarning(lcGallery) << name << "did not settle; the window is painted as it is";
    }
    if (m_isOpening) {
        m_isOpening = false;
        if (m_session.index()) {
            m_scenes = galleryScenes(*m_session.index());
        }
        m_scene = 0;
        startScene();
        return;
    }
    if (!savePicture()) {
        stop(m_error, false);
        return;
    }
    if (++m_scene < m_scenes.size()) {
        startScene();
    } else if (++m_round < m_rounds.size()) {
        startRound();
    } else if (saveIndex()) {
        stop({}, false);
    } else {
        stop(m_error, false);
    }
}

bool Gallery::savePicture()
{
    const auto &round = m_rounds[m_round];
    const auto name = QStringLiteral("%1-%2-%3x%4.png")
                          .arg(m_scenes[m_scene].name, round.schemeName)
                          .arg(round.size.width())
                          .arg(round.size.height());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isPainted =
        m_window.grab().toImage().convertToFormat(QImage::Format_RGB888).save(&buffer, "PNG");
    Q_ASSERT_X(isPainted, "Gallery", "a window can be painted into memory");
    const auto written = Briefings::atomicWrite(QDir(m_folder).filePath(name), bytes);
    if (!isPainted || !written) {
        m_error = written ? tr("%1 could not be painted.").arg(name) : written.error().message;
        return false;
    }
    m_pictures.append(name);
    return true;
}

bool Gallery::saveIndex()
{
    QString html =
        QStringLiteral(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
            "<style>body{font:14px sans-serif;margin:24px}figure{display:inline-block;margin:8px}"
            "img{width:480px;border:1px solid #ccc}</style>\n<h1>%1</h1>\n")
            .arg(tr("Sidelight: every workspace").toHtmlEscaped());
    for (const auto &name : m_pictures) {
        html += QStringLiteral("<figure><a href=\"%1\"><img src=\"%1\" "
                               "alt=\"%1\"></a><figcaption>%1</figcaption></figure>\n")
                    .arg(name.toHtmlEscaped());
    }
    html += QStringLiteral("</html>\n");
    const auto written = Briefings::atomicWrite(
        QDir(m_folder).filePath(QStringLiteral("index.html")), html.toUtf8());
    if (!written) {
        m_error = written.error().message;
    }
    return written.has_value();
}

void Gallery::stop(const QString &error, bool isInputError)
{
    m_timer.stop();
    Q_EMIT finished(static_cast<int>(m_pictures.size()), error, isInputError);
}

} // namespace Widgets
