// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/displaycheck.h"

#include <QCoreApplication>

#include <QLatin1String>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

namespace App {

namespace {

constexpr int exitNoDisplay = 3;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(App::DisplayCheck)
};

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isPlatform = message.contains(QLatin1String("platform plugin"));
    if (type == QtFatalMsg && isPlatform) {
        std::fputs(noDisplayMessage().toLocal8Bit().constData(), stderr);
        std::fflush(stderr);
        // No clean-up: nothing has been started yet, and Qt would abort on the way back.
        std::_Exit(exitNoDisplay);
    }
    // Its other complaints about the platform say the same in words for developers.
    if (!isPlatform && !message.contains(QLatin1String("could not connect to display"))) {
        std::fprintf(stderr, "%s\n",
                     qFormatLogMessage(type, context, message).toLocal8Bit().constData());
    }
}

} // namespace

bool hasDisplay(int argumentCount, const char *const *arguments)
{
    const std::span all(arguments, static_cast<size_t>(argumentCount));
    const bool isChosen = std::ranges::any_of(all, [](const char *argument) {
        const std::string_view text(argument);
        return text == "-platform" || text == "--platform" || text.starts_with("-platform=");
    });
    return isChosen || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
           || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

QString noDisplayMessage()
{
    return Tr::tr(
        "sidelight: there is no display to open a window on.\n"
        "Start it on a desktop, or set DISPLAY or WAYLAND_DISPLAY to one that you may use.\n"
        "Without a display, \"sidelight --gallery DIR\" paints every workspace into PNG files, and "
        "\"sidelight-cli --help\" shows what can be done in a terminal.\n");
}

void installDisplayFailureHandler() { qInstallMessageHandler(onMessage); }

void removeDisplayFailureHandler() { qInstallMessageHandler(nullptr); }

} // namespace App
