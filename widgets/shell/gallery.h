// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/shell/galleryscenes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace Widgets {

class MainWindow;
class Selection;
class Session;

/// Paints every workspace of a window, in light and dark, large and small, into PNG files, and an
/// index.html that shows them. Works without a display. Goes on by a timer; no event loop of its
/// own.
class Gallery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Gallery)

public:
    /// The folder is made when it is not there.
    Gallery(Session &session, Selection &selection, MainWindow &window, QString folder);

    /// Opens \a file and paints. finished() follows.
    void start(const QString &file);

Q_SIGNALS:
    /// \a error is empty when all went well; \a isInputError tells a briefing that cannot be opened
    /// from a folder that cannot be written.
    void finished(int pictures, const QString &error, bool isInputError);

private:
    struct Round
    {
        Scheme scheme;
        QString schemeName;
        QSize size;
    };

    void advance();
    void startRound();
    void startScene();
    bool savePicture();
    bool saveIndex();
    void stop(const QString &error, bool isInputError);

    Session &m_session;
    Selection &m_selection;
    MainWindow &m_window;
    QString m_folder;
    QString m_file;
    std::vector<Round> m_rounds;
    size_t m_round = 0;
    std::vector<GalleryScene> m_scenes;
    size_t m_scene = 0;
    int m_settledPolls = 0;
    bool m_isOpening = true;
    QElapsedTimer m_waiting;
    QTimer m_timer;
    QStringList m_pictures;
    QString m_error;
};

} // namespace Widgets
