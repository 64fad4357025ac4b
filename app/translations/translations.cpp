// SPDX-FileCopyrightText: 2026 Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace App {

void installTranslations()
{
    auto *english = new QTranslator(QCoreApplication::instance());
    const bool isLoaded = english->load(QStringLiteral(":/i18n/sidelight_en.qm"));
    Q_ASSERT_X(isLoaded, "installTranslations", "the table is built into the program");
    if (isLoaded) {
        QCoreApplication::installTranslator(english);
    }
}

} // namespace App
