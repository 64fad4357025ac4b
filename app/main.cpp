// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundledbriefing.h"
#include "app/displaycheck.h"
#include "app/localsockets.h"
#include "app/settings/settingsstore.h"
#include "app/startmeasure.h"
#include "app/translations/translations.h"
#include "widgets/models/selection.h"
#include "widgets/models/session.h"
#include "widgets/shell/gallery.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <span>
#include <string_view>

namespace {

Q_LOGGING_CATEGORY(lcMain, "app.main", QtInfoMsg)

enum ExitStatus
{
    Done = 0,
    InputHasErrors = 1,
    WrongUsage = 2,
    NotReadOrWritten = 3
};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(App::Main)
};

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fputc('\n', stream);
}

bool mentions(int argumentCount, const char *const *arguments, std::string_view option)
{
    return std::ranges::any_of(
        std::span(arguments, static_cast<size_t>(argumentCount)), [option](const char *argument) {
            const std::string_view text(argument);
            return text == option
                   || (text.starts_with(option) && text.size() > option.size()
                       && text[option.size()] == '=');
        });
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Tr::tr("Reads a set of policy documents together, offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("gallery"),
                      Tr::tr("Paint every workspace into PNG files in DIR, and end."),
                      QStringLiteral("DIR")});
    QCommandLineOption measure(QStringLiteral("measure-start"));
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(measure);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        Tr::tr("A .briefing file or the folder of a briefing. Without one, the last session "
               "or the briefing that comes with the program."),
        QStringLiteral("[FILE|FOLDER]"));
}

void setNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("sidelight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIDELIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sidelight"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.sidelight.Sidelight"));
}

/// --help, --version and wrong options need no display.
int answerInTerminal(int &argumentCount, char **arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    return Done;
}

int paintGallery(QApplication &application, const QString &folder, const QString &file)
{
    if (file.isEmpty()) {
        print(stderr, Tr::tr("sidelight: no briefing was named, and the one that comes with the "
                             "program is missing."));
        return NotReadOrWritten;
    }
    Widgets::applyScheme(Widgets::Scheme::Light);
    Widgets::Session session;
    Widgets::Selection selection;
    Widgets::MainWindow window(session, selection);
    Widgets::Gallery gallery(session, selection, window, folder);
    int status = Done;
    QObject::connect(
        &gallery, &Widgets::Gallery::finished, &application,
        [&](int pictures, const QString &error, bool isInputError) {
            if (error.isEmpty()) {
                print(stdout, Tr::tr("%1 pictures in %2").arg(pictures).arg(folder));
            } else {
                print(stderr, Tr::tr("sidelight: %1").arg(error));
                status = isInputError ? InputHasErrors : NotReadOrWritten;
            }
            QCoreApplication::exit(status);
        },
        // The folder may be refused before the event loop runs, and then exit() would be lost.
        Qt::QueuedConnection);
    gallery.start(file);
    return QApplication::exec();
}

int showWindow(const QString &file, bool isMeasured)
{
    App::SettingsStore settings;
    const auto preferences = settings.loadPreferences();
    Widgets::applyScheme(preferences.scheme, preferences.zoomPercent);
    Widgets::Session session;
    Widgets::Selection selection;
    Widgets::MainWindow window(session, selection, preferences);
    const auto bundled = App::bundledBriefing(QCoreApplication::applicationDirPath());
    const auto state = settings.loadWindowState();
    QObject::connect(&window, &Widgets::MainWindow::preferencesChanged, &window,
                     [&] { settings.save(window.preferences()); });
    QObject::connect(&window, &Widgets::MainWindow::keptStateChanged, &window,
                     [&] { settings.save(window.keptState()); });

    for (const auto &briefing : App::bundledBriefings(QCoreApplication::applicationDirPath())) {
        window.addIncludedBriefing(briefing.title, briefing.path);
    }
    window.restore(state);
    if (!file.isEmpty()) {
        window.open(file);
    } else if (!state.file.isEmpty() && QFileInfo::exists(state.file)) {
        window.open(state.file);
    } else if (!bundled.isEmpty()) {
        window.open(bundled, false);
    }
    std::optional<App::StartMeasure> measure;
    if (isMeasured) {
        measure.emplace(session, window);
    }
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argumentCount, char **arguments)
{
    // Before any library can start a thread, which would go without the filter.
    const auto isLocal = App::allowOnlyLocalSockets();

    setNames();
    const bool asksForText = mentions(argumentCount, arguments, "--help")
                             || mentions(argumentCount, arguments, "-h")
                             || mentions(argumentCount, arguments, "--help-all")
                             || mentions(argumentCount, arguments, "--version")
                             || mentions(argumentCount, arguments, "-v");
    if (asksForText) {
        return answerInTerminal(argumentCount, arguments);
    }
    const bool isGallery = mentions(argumentCount, arguments, "--gallery");
    if (isGallery && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        // Pictures need no screen; and on one, windows of all sizes would flicker.
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (!App::hasDisplay(argumentCount, arguments)) {
        std::fputs(App::noDisplayMessage().toLocal8Bit().constData(), stderr);
        return NotReadOrWritten;
    }

    App::installDisplayFailureHandler();
    QApplication application(argumentCount, arguments);
    App::removeDisplayFailureHandler();
    App::installTranslations();
    if (!isLocal) {
        qCWarning(lcMain) << "sockets are not restricted:" << isLocal.error().detail;
    }

    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QCoreApplication::arguments()) || parser.positionalArguments().size() > 1) {
        const auto reason =
            parser.errorText().isEmpty() ? Tr::tr("Name one file only.") : parser.errorText();
        print(stderr, Tr::tr("sidelight: %1\nSee \"sidelight --help\".").arg(reason));
        return WrongUsage;
    }
    const auto file = parser.positionalArguments().value(0);
    if (isGallery) {
        const auto bundled = App::bundledBriefing(QCoreApplication::applicationDirPath());
        return paintGallery(application, parser.value(QStringLiteral("gallery")),
                            file.isEmpty() ? bundled : file);
    }
    return showWindow(file, parser.isSet(QStringLiteral("measure-start")));
}
